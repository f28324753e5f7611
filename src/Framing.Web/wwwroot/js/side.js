// The articles side by side: marks on and off, and from a number or a name to the sentences.
import { ask } from "./engine.js";
import { say, working } from "./state.js";

const MARKS = ["voice", "words", "verbs", "only"];
// What somebody switched stays so for the next comparison.
let switched = {};

export const side = {
  marks: () => switched,
  restore(marks) {
    switched = Object.fromEntries(MARKS.filter((mark) => typeof marks?.[mark] === "boolean").map((mark) => [mark, marks[mark]]));
  },
  async make(view) {
    const html = await working(() => ask("Write", "side"));
    if (html === undefined) return false;
    // The library wrote it, and encoded all that comes from articles.
    view.innerHTML = html;
    const columns = view.querySelector("#columns");
    for (const mark of MARKS) {
      const box = view.querySelector(`#sw-${mark}`);
      const show = () => view.classList.toggle(`no-${mark}`, !box.checked);
      box.checked = switched[mark] ?? box.checked;
      box.addEventListener("change", () => { switched[mark] = box.checked; show(); });
      show();
    }
    view.onclick = ({ target }) => {
      const button = target.closest(".pick");
      if (button) pick(view, columns, button);
    };
  },
};

function pick(view, columns, button) {
  const again = button.classList.contains("on"), at = Number(button.dataset.at ?? -1);
  for (const other of view.querySelectorAll(".pick.on")) {
    other.classList.remove("on");
    if (other.hasAttribute("aria-pressed")) other.setAttribute("aria-pressed", "false");
  }
  for (const hit of columns.querySelectorAll(".hit, .said")) hit.classList.remove("hit", "said");
  if (button.dataset.speaker) {
    if (again) return;
    const words = [...columns.querySelectorAll(`[data-s="${CSS.escape(button.dataset.speaker)}"]`)];
    for (const one of words) one.classList.add("said");
    button.classList.add("on");
    button.setAttribute("aria-pressed", "true");
    lead(words[0]?.closest(".se"), `The words of ${button.textContent} are marked.`);
    return;
  }
  const hits = button.dataset.hits.split(" ").map((id) => columns.querySelector(`#${CSS.escape(id)}`)).filter(Boolean);
  for (const hit of hits) hit.classList.add("hit");
  button.classList.add("on");
  const next = again ? (at + 1) % hits.length : 0;
  button.dataset.at = next;
  lead(hits[next], `Sentence ${next + 1} of ${hits.length}. Press the number again for the next.`);
}

function lead(sentence, text) {
  say(text);
  if (!sentence) return;
  sentence.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
  sentence.focus({ preventScroll: true });
}
