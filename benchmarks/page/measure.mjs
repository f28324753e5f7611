// Sizes and seconds of a published class-room page in headless Chromium: node measure.mjs FOLDER [RUNS [SECONDS to read before the click]]
import fs from "node:fs";
import http from "node:http";
import { once } from "node:events";
import path from "node:path";
import puppeteer from "puppeteer-core";

const [, , folder, runs = "5", wait = "0"] = process.argv;
if (!folder || !fs.existsSync(path.join(folder, "index.html"))) {
  console.error(`${folder ?? "No folder"}: there is no index.html. Name the folder wwwroot that 'dotnet publish src/Framing.Web' made.`);
  process.exit(2);
}
const KINDS = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".png": "image/png", ".webmanifest": "application/manifest+json" };

// Hands out what was compressed with Brotli, as a web server would, and counts it.
let sent = { bytes: 0, models: 0, requests: 0 };
const server = http.createServer((request, response) => {
  const asked = new URL(request.url, "http://localhost").pathname, file = path.join(folder, asked.endsWith("/") ? asked + "index.html" : asked);
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  const isSmall = fs.existsSync(file + ".br"), body = fs.readFileSync(isSmall ? file + ".br" : file);
  sent.bytes += body.length;
  if (asked.startsWith("/models/")) sent.models += body.length;
  sent.requests++;
  response.writeHead(200, { "content-type": KINDS[path.extname(file)] ?? "application/octet-stream", ...(isSmall ? { "content-encoding": "br" } : {}) }).end(body);
}).listen(0, "127.0.0.1");
await once(server, "listening");
const address = `http://127.0.0.1:${server.address().port}/`;

/** Processor seconds of the page's worker so far, where Linux tells them; NaN elsewhere. */
function workerSeconds(browser) {
  if (!fs.existsSync("/proc/self/task")) return NaN;
  const stat = (file) => fs.readFileSync(file, "utf8").replace(/^.*\) /s, "").split(" ");
  const isOurs = (pid) => pid === browser.process().pid || (pid > 1 && isOurs(Number(stat(`/proc/${pid}/stat`)[1])));
  let ticks = 0;
  for (const pid of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      if (!isOurs(Number(pid))) continue;
      for (const thread of fs.readdirSync(`/proc/${pid}/task`)) {
        const task = `/proc/${pid}/task/${thread}`;
        if (fs.readFileSync(`${task}/comm`, "utf8").startsWith("DedicatedWorker")) ticks += Number(stat(`${task}/stat`)[11]) + Number(stat(`${task}/stat`)[12]);
      }
    } catch { /* It ended meanwhile. */ }
  }
  return ticks / 100;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const done = (page) => page.waitForFunction(() => document.getElementById("working").hidden && location.hash === "#report" && document.getElementById("frame").src !== "", { timeout: 300_000 });
const rows = [];
for (let run = 0; run < Number(runs); run++) {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"], protocolTimeout: 300_000 });
  const page = await browser.newPage();
  // The service worker loads everything once more for later, which is no part of opening the page.
  await page.evaluateOnNewDocument(() => { Object.defineProperty(navigator, "serviceWorker", { value: undefined }); });
  sent = { bytes: 0, models: 0, requests: 0 };
  const start = performance.now();
  await page.goto(address, { waitUntil: "domcontentloaded" });
  const usable = performance.now() - start;
  const transferred = await page.evaluate(() => performance.getEntriesByType("resource").filter((one) => !one.name.includes("_framework")).reduce((sum, one) => sum + one.encodedBodySize, performance.getEntriesByType("navigation")[0].encodedBodySize));
  await new Promise((read) => setTimeout(read, wait * 1000));
  const click = performance.now(), workedBefore = wait > 0 ? workerSeconds(browser) : 0;
  await page.click("[data-example=harlow-bay-raid]");
  await done(page);
  const first = performance.now() - (wait > 0 ? click : start), whole = { ...sent }, worked = workerSeconds(browser);
  await page.evaluate(() => { location.hash = "#articles"; });
  const again = performance.now();
  await page.click("#compare");
  await done(page);
  const second = performance.now() - again;
  const firstWorked = 1000 * (worked - workedBefore), secondWorked = 1000 * (workerSeconds(browser) - worked);
  rows.push({ usable, first, firstWorked, second, secondWorked, transferred, ...whole });
  await browser.close();
}
server.close();
const seconds = (name) => `${(median(rows.map((row) => row[name])) / 1000).toFixed(2)} s (${rows.map((row) => (row[name] / 1000).toFixed(2)).join(", ")})`;
console.log(`bytes before one can paste   ${rows[0].transferred}`);
console.log(`bytes without the models     ${rows[0].bytes - rows[0].models}`);
console.log(`bytes and requests in all    ${rows[0].bytes}, ${rows[0].requests}`);
console.log(`page there                   ${seconds("usable")}`);
console.log(`example compared, from ${wait > 0 ? "click" : "open "} ${seconds("first")}`);
console.log(`  processor time of it       ${seconds("firstWorked")}`);
console.log(`second comparison            ${seconds("second")}`);
console.log(`  processor time of it       ${seconds("secondWorked")}`);
