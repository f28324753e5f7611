// A worksheet on these very articles.
import { ask } from "./engine.js";
import { working } from "./state.js";

export const sheet = {
  async make(view) {
    const html = await working(() => ask("Write", "sheet"));
    if (html === undefined) return false;
    // The library wrote it, and encoded all that comes from articles.
    view.innerHTML = `<div class="head"><h1>Worksheet</h1><ul class="tools"><li><button type="button">Print both sheets</button></li></ul></div>${html}`;
    view.querySelector("button").addEventListener("click", () => print());
  },
};
