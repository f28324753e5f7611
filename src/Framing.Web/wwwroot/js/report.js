// The report as the tool writes it, in a frame of its own.
import { ask } from "./engine.js";
import { working } from "./state.js";

let frame = document.getElementById("frame"), address, isLarge = false;

document.getElementById("print-report").addEventListener("click", () => frame.contentWindow.print());

function size() {
  const root = frame.contentDocument?.documentElement;
  if (root) root.style.fontSize = isLarge ? "150%" : "";
}

export const report = {
  async make() {
    const page = await working(() => ask("Write", "html"));
    if (page === undefined) return false;
    if (address) URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([page], { type: "text/html;charset=utf-8" }));
    // A frame of its own for each report: going back would otherwise lead to a report that is no more.
    const next = frame.cloneNode();
    next.addEventListener("load", size);
    next.src = address;
    frame.replaceWith(next);
    frame = next;
  },
  resize(large) {
    isLarge = large;
    size();
  },
};
