// Asks the worker, one promise a question.
const listeners = new Set();
let worker, waiting, next = 0;

function start() {
  waiting = new Map();
  worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => {
    if (data.id === undefined) {
      for (const listener of listeners) listener(data);
      return;
    }
    const { resolve, reject } = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) resolve(data.result);
    else reject(new Error(data.error));
  };
  worker.onerror = (event) => listeners.forEach((listener) => listener({ stage: "failed", what: event.message ?? "" }));
}

/** Calls a method of the library's bridge. */
export function ask(call, ...args) {
  return new Promise((resolve, reject) => {
    const id = next++;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, call, args });
  });
}

/** Calls one whose answer is JSON. */
export const askJson = async (call, ...args) => JSON.parse(await ask(call, ...args));

/** Is told of each stage of the work. */
export const listen = (listener) => listeners.add(listener);

/** Stops whatever is being done. The library starts anew, from the browser's cache. */
export function stop() {
  worker.terminate();
  const stopped = waiting;
  start();
  for (const { reject } of stopped.values()) reject(new DOMException("Stopped.", "AbortError"));
}

start();
