// Keeps one whole version of the page for use without a network. A new version takes over when all its files are there.
self.importScripts("./service-worker-assets.js");
const PREFIX = "framing-", NAME = PREFIX + self.assetsManifest.version;
const files = self.assetsManifest.assets.map((asset) => asset.url).filter((url) => !/\.(map|gz|br)$|^service-worker/.test(url));

self.addEventListener("install", (event) => event.waitUntil((async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(["./", ...files].map((url) => new Request(url, { cache: "no-cache" })));
  await self.skipWaiting();
})()));

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const key of await caches.keys()) if (key.startsWith(PREFIX) && key !== NAME) await caches.delete(key);
  await self.clients.claim();
})()));

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== location.origin) return;
  event.respondWith((async () => {
    const cache = await caches.open(NAME);
    return (await cache.match(event.request, { ignoreSearch: true })) ?? fetch(event.request);
  })());
});
