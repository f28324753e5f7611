// The class guesses, then sees.
import { askJson } from "./engine.js";
import { working } from "./state.js";

const make = (name, text, style) => Object.assign(document.createElement(name), { textContent: text, className: style ?? "" });

export const guess = {
  async make(view) {
    const questions = await working(() => askJson("Guess"));
    if (questions === undefined) return false;
    view.replaceChildren(make("h1", "Guess"));
    if (questions.length === 0) {
      view.append(make("p", "There is nothing to guess here: no passage is long enough, or each one names its outlet. Try longer articles."));
      return;
    }
    view.append(make("p", "Choose, then see. Nobody keeps count of what was wrong.", "note"), make("div", "", "question"));
    ask(view.lastChild, questions, 0);
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
    button.addEventListener("click", () => reveal(i));
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
    return button;
  });
  const moves = make("ul", "", "tools");
  box.replaceChildren(count, title, quote, list, out, moves);
  move("Show the answer", () => reveal(-1));
  title.tabIndex = -1;
  if (at > 0) title.focus();

  function reveal(chosen) {
    buttons.forEach((button, i) => {
      button.disabled = true;
      if (i === answer) button.classList.add("right");
      else if (i === chosen) button.classList.add("wrong");
    });
    out.textContent = (chosen < 0 ? "" : chosen === answer ? "Yes: " : "No: it is ") + told;
    moves.replaceChildren();
    if (at + 1 < questions.length) move("Next", () => ask(box, questions, at + 1)).focus();
    else move("Once more from the start", () => ask(box, questions, 0)).focus();
  }

  function move(label, act) {
    const button = Object.assign(make("button", label, label === "Next" ? "main" : ""), { type: "button" }), item = document.createElement("li");
    button.addEventListener("click", act);
    item.append(button);
    moves.append(item);
    return button;
  }
}
