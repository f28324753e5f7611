// The line on top that says what is going on, and the bar beneath it.
import { listen } from "./engine.js";

const line = document.getElementById("state"), box = document.getElementById("working"), bar = document.getElementById("progress");
const STAGES = {
  models: "Loading what it knows of English…",
  articles: "Reading the articles…", events: "Looking for what they tell in common…", measures: "Counting and comparing…", write: "Writing the report…",
};
let busy = 0, isLoading = true;

/** Says something; "" for nothing. */
export function say(text) {
  line.textContent = text;
}

/** Does something that takes a while, with a bar and a button that stops it. Undefined where it was stopped, or went wrong, which it says. */
export async function working(task) {
  busy++;
  box.hidden = false;
  bar.removeAttribute("value");
  say(isLoading ? "The page is getting ready…" : "Working…");
  try {
    const result = await task();
    say("");
    return result;
  } catch (error) {
    say(error.name === "AbortError" ? "Stopped." : `Something went wrong in the page: ${error.message}. Reload it and try again; your articles are lost unless you save them first.`);
    return undefined;
  } finally {
    if (--busy === 0) box.hidden = true;
  }
}

listen(({ stage, loaded, total }) => {
  if (stage === "failed") {
    say("The page could not be loaded whole. Look whether you are online, and reload it. It needs a browser of the last three years.");
    return;
  }
  isLoading = stage === "load" || (isLoading && stage !== "loaded");
  if (busy === 0) return;
  if (total > 0) bar.value = loaded / total;
  else bar.removeAttribute("value");
  if (STAGES[stage]) say(STAGES[stage]);
});
