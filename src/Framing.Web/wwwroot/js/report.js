// The report as the tool writes it, in a frame of its own.
import { ask } from "./engine.js";
import { working } from "./state.js";

const frame = document.getElementById("frame");
let address, isLarge = false;

document.getElementById("print-report").addEventListener("click", () => frame.contentWindow.print());
frame.addEventListener("load", size);

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
    frame.src = address;
  },
  resize(large) {
    isLarge = large;
    size();
  },
};
