// Wires the page: boxes, buttons, views, and what the worker tells.
import { ask, askJson, listen, stop } from "./engine.js";
import * as cards from "./cards.js";
import * as files from "./files.js";
import { working, say } from "./state.js";
import { report } from "./report.js";
import { side } from "./side.js";
import { guess } from "./guess.js";
import { sheet } from "./sheet.js";
import * as views from "./views.js";

const $ = (id) => document.getElementById(id);
const event = $("event"), projector = $("projector");
let isStale = false;

views.add("report", report);
views.add("side", side);
views.add("guess", guess);
views.add("sheet", sheet);

cards.show([]);
views.open();

/** What the boxes hold, with the one event that all of them tell. */
const given = () => cards.articles().map((article) => ({ ...article, event: event.value.trim() }));

function show(articles, note) {
  cards.show(articles);
  event.value = articles.find((one) => one.event)?.event ?? "";
  views.forget();
  say(note);
}

/** How the page stands, beside its articles. What was guessed of other articles than these is left out. */
const state = () => ({
  view: views.last(), isLarge: document.documentElement.classList.contains("large"), marks: side.marks(), guesses: isStale ? [] : guess.guesses(),
});

/** The page as it stood: the articles, and where they were compared the view that was open. */
async function restore(articles, stood, note) {
  show(articles, note);
  side.restore(stood?.marks);
  enlarge(stood?.isLarge === true);
  if (stood?.view) await compare(stood);
}

function enlarge(isLarge) {
  document.documentElement.classList.toggle("large", isLarge);
  projector.setAttribute("aria-pressed", String(isLarge));
  views.resize(isLarge);
}

async function example(name) {
  const found = await working(() => askJson("Example", name));
  if (!found) return;
  show(found.articles, "An invented example. Look at the articles below, or see at once how they differ.");
  await compare();
}

async function compare(stood) {
  problem("");
  const articles = given().filter((one, i) => i < 2 || one.text.trim() !== "" || one.outlet.trim() !== "");
  const result = await working(() => askJson("Compare", JSON.stringify(articles)));
  if (!result) return;
  for (const { article, field, text } of result.problems) {
    const input = article >= 0 ? cards.fieldOf(article, field) : null;
    if (input) cards.tell(input, text);
    else problem(text);
  }
  if (result.problems.length > 0) {
    views.forget();
    location.hash = "#articles";
    document.querySelector("[aria-invalid]")?.focus();
    say("Something is missing: see below.");
    return;
  }
  isStale = false;
  views.renew();
  guess.restore(stood?.guesses);
  say("");
  await views.go(stood?.view);
}

function problem(text) {
  $("problem").textContent = text;
  $("problem").hidden = text === "";
}

async function open(list) {
  const { articles, notes, isSaved, state: stood } = (await working(() => files.read(list))) ?? { articles: [], notes: [] };
  if (isSaved) {
    location.hash = "#articles";
    await restore(articles, stood, notes.join(" "));
    return;
  }
  if (articles.length > 0) {
    const left = cards.take(articles);
    if (left > 0) notes.push(`${left} more found no place: the page takes ${cards.MOST} articles.`);
    event.value ||= articles.find((one) => one.event)?.event ?? "";
  }
  say(notes.join(" ") || (articles.length > 0 ? `${articles.length} ${articles.length === 1 ? "article" : "articles"} read.` : ""));
  location.hash = "#articles";
}

for (const button of document.querySelectorAll("[data-example]")) button.addEventListener("click", () => example(button.dataset.example));
$("form").addEventListener("submit", (submitted) => { submitted.preventDefault(); compare(); });
$("form").addEventListener("input", () => {
  if (views.isReady() && !isStale) say("The articles have changed. Press “Compare” to see it.");
  isStale = true;
});
$("add").addEventListener("click", () => {
  const card = cards.add();
  if (card) card.querySelector("input").focus();
  else problem(`The page takes ${cards.MOST} articles. Remove one first.`);
});
$("clear").addEventListener("click", () => { show([], ""); problem(""); event.focus(); });
$("files").addEventListener("change", async ({ target }) => { await open([...target.files]); target.value = ""; });
addEventListener("dragover", (dragged) => dragged.preventDefault());
addEventListener("drop", (dropped) => {
  if (dropped.dataTransfer.files.length === 0) return;
  dropped.preventDefault();
  open([...dropped.dataTransfer.files]);
});
$("cancel").addEventListener("click", () => { stop(); views.forget(); });

$("save").addEventListener("click", () => working(() => files.save(given(), state())));
$("store").addEventListener("click", () => {
  if (!files.keep(given(), state())) return problem("This browser could not keep the articles: it has no room for them, or may keep nothing. Save them as a file instead.");
  $("forget").hidden = false;
  say("Kept in this browser. It will be here when you come back.");
});
$("forget").addEventListener("click", () => { files.forget(); $("forget").hidden = true; say("Deleted. This browser keeps nothing."); });
for (const button of document.querySelectorAll("[data-download]")) {
  button.addEventListener("click", async () => {
    const kind = button.dataset.download, text = await working(() => ask("Write", kind));
    if (text === undefined) return;
    files.download(...{
      html: ["report.html", text, "text/html"], handout: ["hand-out.html", text, "text/html"],
      figures: ["figures.csv", text, "text/csv"], sentences: ["sentences.csv", text, "text/csv"],
    }[kind]);
  });
}

projector.addEventListener("click", () => enlarge(!document.documentElement.classList.contains("large")));

const mine = files.kept();
if (mine) {
  $("forget").hidden = false;
  restore(mine.articles, mine.state, "These are the articles that you kept in this browser.");
}

listen(({ stage }) => {
  document.documentElement.dataset.engine = stage;
  // What keeps the page for later fetches all of it, rare parts too, and so comes after what one waits for. On pages that are not served safely there is
  // none, and the page works with a network alone.
  if (stage === "complete") navigator.serviceWorker?.register("service-worker.js").catch(() => {});
});
