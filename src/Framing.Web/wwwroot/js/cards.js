// The boxes that hold the articles.
import { askJson } from "./engine.js";

export const MOST = 6;
const FIELDS = ["outlet", "text", "title", "date"];
const list = document.getElementById("cards");
const template = document.getElementById("card");
let made = 0;

/** The articles as they stand, with whatever came with them unseen. */
export const articles = () => [...list.children].map(articleOf);

export const fieldOf = (index, name) => list.children[index]?.querySelector(`[data-field="${name}"]`);

function articleOf(card) {
  const article = { ...card.article };
  for (const name of FIELDS) article[name] = inputOf(card, name).value;
  return article;
}

const inputOf = (card, name) => card.querySelector(`[data-field="${name}"]`);
const isEmpty = (card) => FIELDS.every((name) => inputOf(card, name).value.trim() === "");

/** Adds a box; false where there are enough. */
export function add(article = {}) {
  if (list.children.length >= MOST) return false;
  const card = template.content.firstElementChild.cloneNode(true);
  list.append(card);
  const number = made++;
  for (const field of card.querySelectorAll(".field")) {
    const input = field.lastElementChild;
    input.id = `c${number}-${input.dataset.field}`;
    field.firstElementChild.htmlFor = input.id;
    input.addEventListener("input", () => tell(input, ""));
  }
  inputOf(card, "text").addEventListener("paste", (event) => pasted(card, event));
  card.querySelector("[data-remove]").addEventListener("click", () => remove(card));
  fill(card, article);
  renumber();
  return card;
}

function remove(card) {
  const at = [...list.children].indexOf(card);
  card.remove();
  while (list.children.length < 2) add();
  renumber();
  inputOf(list.children[Math.min(at, list.children.length - 1)], "outlet").focus();
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

function renumber() {
  [...list.children].forEach((card, i) => {
    card.querySelector("legend").textContent = `Article ${i + 1}`;
    card.querySelector("[data-remove]").setAttribute("aria-label", `Remove article ${i + 1}`);
  });
}

function fill(card, article) {
  card.article = article;
  for (const name of FIELDS) {
    inputOf(card, name).value = article[name] ?? "";
    tell(inputOf(card, name), "");
  }
}

/** Takes these articles in place of all that is there. */
export function show(all) {
  list.replaceChildren();
  all.slice(0, MOST).forEach((article) => add(article));
  while (list.children.length < 2) add();
}

/** Puts articles into empty boxes, then into new ones; how many found no place. */
export function take(all) {
  let left = 0;
  for (const article of all) {
    const empty = [...list.children].find(isEmpty);
    if (empty) fill(empty, article);
    else if (!add(article)) left++;
  }
  return left;
}

/** Says beside a field what is wrong with it; "" for nothing. */
export function tell(input, text) {
  const field = input.parentElement;
  field.querySelector(".problem")?.remove();
  if (text === "") {
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
    return;
  }
  const problem = Object.assign(document.createElement("span"), { className: "problem", id: `${input.id}-problem`, textContent: text });
  field.append(problem);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", problem.id);
}

/** What is pasted into an empty box is read as a file would be: headline, date and outlet found, the end of the page set apart. */
async function pasted(card, event) {
  const box = inputOf(card, "text");
  if (box.value.trim() !== "") return;
  const html = event.clipboardData.getData("text/html"), plain = event.clipboardData.getData("text/plain");
  const isPage = /<(p|h1|h2|article|div)\b/i.test(html);
  if (!isPage && plain.trim() === "") return;
  const before = articleOf(card);
  // The text stands there at once, as it always does; what was read takes its place when it is there, unless somebody wrote in it since.
  await new Promise((done) => setTimeout(done));
  const asPasted = box.value;
  const bytes = new TextEncoder().encode(isPage ? html : plain);
  const { articles: [found], notes } = await askJson("Read", isPage ? "pasted.html" : "pasted.txt", bytes);
  if (!found || box.value !== asPasted || !card.isConnected) return;
  const read = { ...found, id: "" };
  for (const name of ["outlet", "title", "date"]) if (before[name].trim() !== "") read[name] = before[name];
  fill(card, read);
  const note = card.querySelector("[data-read]"), undo = card.querySelector("[data-undo]");
  note.textContent = [
    read.title ? "The headline was found." : "No headline was found: write it into its field, if there is one.",
    read.setApart.length > 0 ? `Set apart, since it is no part of the article: “${read.setApart.join(" · ").slice(0, 300)}”.` : "",
    ...notes,
  ].filter(Boolean).join(" ");
  note.hidden = undo.hidden = false;
  undo.onclick = () => {
    fill(card, { ...before, text: asPasted });
    note.hidden = undo.hidden = true;
    box.focus();
  };
  list.dispatchEvent(new Event("change", { bubbles: true }));
}
