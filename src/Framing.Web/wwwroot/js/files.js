// Files in and out, and what the browser keeps where it is asked to.
import { ask, askJson } from "./engine.js";

const KEY = "framing:kept";

/** The articles in files, and what is to be said of them. */
export async function read(files) {
  const articles = [], notes = [];
  let isSaved = false, state = null;
  for (const file of files) {
    if (file.size > 20_000_000) {
      notes.push(`${file.name} has more than 20 MB; an article has a few kilobytes. Choose another file.`);
      continue;
    }
    const found = await askJson("Read", file.name, new Uint8Array(await file.arrayBuffer()));
    articles.push(...found.articles);
    notes.push(...found.notes);
    state ??= found.state;
    isSaved ||= file.name.toLowerCase().endsWith(".framing") && found.articles.length > 0;
  }
  return { articles, notes, isSaved, state };
}

/** Hands a text over as a file. */
export function download(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const save = async (articles, state) => download("comparison.framing", await ask("Save", JSON.stringify(articles), JSON.stringify(state)), "application/json");

/** Keeps the articles in the browser; false where it has no room or forbids it. */
export function keep(articles, state) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ articles, state }));
    return true;
  } catch {
    return false;
  }
}

export const forget = () => localStorage.removeItem(KEY);

/** What was kept, or null. */
export function kept() {
  try {
    const saved = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(saved?.articles) ? saved : null;
  } catch {
    return null;
  }
}
