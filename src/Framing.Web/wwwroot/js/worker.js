// The library, in a thread of its own: the page stays quick while it reads, and stopping it is ending the thread.
import { dotnet } from "../_framework/dotnet.js";
import { fetchModels, libraries, model } from "./late.js";

// A step of warming up holds up whoever asks next, so it waits until nobody has asked for so long. The first comparison ends it.
const QUIET = 400;
let bridge, models, warming, isWarm = false;

const ready = (async () => {
  const runtime = await dotnet
    .withModuleConfig({ onDownloadResourceProgress: (loaded, total) => postMessage({ stage: "load", loaded, total }) })
    .create();
  const { mainAssemblyName, resources } = runtime.getConfig();
  const late = new Set((resources.lazyAssembly ?? []).map(({ virtualPath }) => virtualPath.replace(/\.\w+$/, "")));
  runtime.setModuleImports("worker", { tell: (stage, loaded, total) => postMessage({ stage, loaded, total }), model, library: libraries(late) });
  bridge = (await runtime.getAssemblyExports(mainAssemblyName)).Framing.Web.Bridge;
  bridge.Begin();
  postMessage({ stage: "loaded" });
})();

ready.catch((error) => postMessage({ stage: "failed", what: String(error) }));

// Where it failed it is tried again by the next who needs them.
const needModels = () => models ??= fetchModels((loaded, total) => postMessage({ stage: "models", loaded, total }))
  .then(() => postMessage({ stage: "complete" }))
  .catch((error) => { models = undefined; throw error; });

function warmUpLater(wait) {
  clearTimeout(warming);
  if (!isWarm) warming = setTimeout(warmUp, wait);
}

function warmUp() {
  isWarm = !bridge.WarmUp();
  if (isWarm) postMessage({ stage: "warm" });
  else warmUpLater(0);
}

ready.then(() => {
  const coming = needModels();
  // The first step needs no models: it is done while they come.
  bridge.WarmUp();
  return coming;
}).then(() => warmUpLater(QUIET), () => {});

addEventListener("message", async ({ data: { id, call, args } }) => {
  try {
    await ready;
    if (call === "Compare") {
      await needModels();
      isWarm = true;
    }
    if (warming) warmUpLater(QUIET);
    postMessage({ id, result: bridge[call](...args) });
  } catch (error) {
    postMessage({ id, error: String(error.message ?? error) });
  }
});
