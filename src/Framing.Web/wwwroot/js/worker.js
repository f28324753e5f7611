// The library, in a thread of its own: the page stays quick while it reads, and stopping it is ending the thread.
import { dotnet } from "../_framework/dotnet.js";

let bridge;

const ready = (async () => {
  const runtime = await dotnet
    .withModuleConfig({ onDownloadResourceProgress: (loaded, total) => postMessage({ stage: "load", loaded, total }) })
    .create();
  runtime.setModuleImports("worker", { tell: (stage, loaded, total) => postMessage({ stage, loaded, total }) });
  const main = runtime.getConfig().mainAssemblyName;
  bridge = (await runtime.getAssemblyExports(main)).Framing.Web.Bridge;
  postMessage({ stage: "loaded" });
  // Whoever asks in the meantime goes first.
  setTimeout(() => { bridge.WarmUp(); postMessage({ stage: "warm" }); }, 0);
})();

ready.catch((error) => postMessage({ stage: "failed", what: String(error) }));

addEventListener("message", async ({ data: { id, call, args } }) => {
  try {
    await ready;
    postMessage({ id, result: bridge[call](...args) });
  } catch (error) {
    postMessage({ id, error: String(error.message ?? error) });
  }
});
