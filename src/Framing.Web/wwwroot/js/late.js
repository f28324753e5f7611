// Files that the library asks for after it has started.
const at = (path) => new URL(path, import.meta.url);
const held = new Map();
let list;

/** Fetches the models; what has come already is not fetched again. */
export async function fetchModels(told) {
  list ??= await (await fetched("../models/models.json")).json();
  let done = 0;
  await Promise.all(list.map(async (file) => {
    if (!held.has(file)) held.set(file, new Uint8Array(await (await fetched(`../models/${file}`)).arrayBuffer()));
    told(++done, list.length);
  }));
}

/** A model for the library, which asks once for each. */
export function model(file) {
  const bytes = held.get(file) ?? waitFor(`../models/${file}`);
  held.set(file, null);
  return bytes;
}

/** Gives libraries by their names, of those that are loaded late. */
export const libraries = (late) => (name) => (late.has(name) ? waitFor(`../_framework/${name}.wasm`) : null);

async function fetched(path) {
  const response = await fetch(at(path));
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status})`);
  return response;
}

// The library can't go on without the file; a worker may wait.
function waitFor(path) {
  const request = new XMLHttpRequest();
  request.open("GET", at(path), false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${path} could not be loaded (${request.status})`);
  return new Uint8Array(request.response);
}
