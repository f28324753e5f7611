// The class guesses, then sees.
import { askJson } from "./engine.js";
import { working } from "./state.js";

const make = (name, text, style) => Object.assign(document.createElement(name), { textContent: text, className: style ?? "" });

// What was chosen at each question: the place of the choice, or -1 where the answer was looked at.
let guesses = [];

export const guess = {
  guesses: () => [...guesses].map((chosen) => chosen ?? null),
  reset() { guesses = []; },
  restore(chosen) { guesses = Array.isArray(chosen) ? chosen : []; },
  async make(view) {
    const questions = await working(() => askJson("Guess"));
    if (questions === undefined) return false;
    view.replaceChildren(make("h1", "Guess"));
    if (questions.length === 0) {
      view.append(make("p", "There is nothing to guess here: no passage is long enough, or each one names its outlet. Try longer articles."));
      return;
    }
    view.append(make("p", "Choose, then see. Nobody keeps count of what was wrong.", "note"), make("div", "", "question"));
    guesses = questions.map(({ choices }, i) => (Number.isInteger(guesses[i]) && guesses[i] >= -1 && guesses[i] < choices.length ? guesses[i] : null));
    const open = guesses.indexOf(null);
    ask(view.lastChild, questions, open < 0 ? questions.length - 1 : open);
  },
};

function ask(box, questions, at) {
  const { ask: text, passage, choices, answer, told } = questions[at];
  const count = make("p", `${at + 1} of ${questions.length}`, "note");
  const title = make("h2", text), quote = make("blockquote", passage), list = make("ul", "", "tools choices");
  const out = make("p", "", "told");
  out.setAttribute("role", "status");
  const buttons = choices.map((choice, i) => {
    const button = Object.assign(make("button", choice), { type: "button" });
    button.addEventListener("click", () => choose(i));
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
    return button;
  });
  const moves = make("ul", "", "tools");
  box.replaceChildren(count, title, quote, list, out, moves);
  title.tabIndex = -1;
  if (guesses[at] !== null) reveal(guesses[at]);
  else move("Show the answer", () => choose(-1));
  back();

  function choose(chosen) {
    guesses[at] = chosen;
    reveal(chosen).focus();
    back();
  }

  function back() {
    if (at > 0) move("Back", () => turn(at - 1), "quiet");
  }

  function turn(to) {
    ask(box, questions, to);
    box.querySelector("h2").focus();
  }

  function reveal(chosen) {
    buttons.forEach((button, i) => {
      button.disabled = true;
      if (i === answer) button.classList.add("right");
      else if (i === chosen) button.classList.add("wrong");
    });
    out.textContent = (chosen < 0 ? "" : chosen === answer ? "Yes: " : "No: it is ") + told;
    moves.replaceChildren();
    if (at + 1 < questions.length) return move("Next", () => turn(at + 1), "main");
    return move("Once more from the start", () => {
      guesses.fill(null);
      turn(0);
    });
  }

  function move(label, act, style = "") {
    const button = Object.assign(make("button", label, style), { type: "button" }), item = document.createElement("li");
    button.addEventListener("click", act);
    item.append(button);
    moves.append(item);
    return button;
  }
}
