// The views behind the tabs: each is made when it is first opened after a comparison.
const makers = new Map(), fresh = new Set(), scrolled = new Map();
const tabs = [...document.querySelectorAll("#tabs a")];
const title = document.title;
let isCompared = false, current = "articles", shown = "";

// Whoever goes back finds each view where it was left; the browser itself does not know of views.
history.scrollRestoration = "manual";

export const add = (id, maker) => makers.set(id, maker);
export const isReady = () => isCompared;

/** The view on the comparison that was last open; "" without one. */
export const last = () => (isCompared ? shown : "");

/** Opens a view by its name; the report where there is none of that name. */
export async function go(view) {
  const hash = makers.has(view) ? `#${view}` : "#report";
  if (location.hash === hash) await open();
  else location.hash = hash;
}

/** There is a new comparison: every view is made anew. */
export function renew() {
  isCompared = true;
  fresh.clear();
  for (const [id, maker] of makers) {
    scrolled.delete(id);
    maker.reset?.();
  }
  mark();
}

/** There is none any more. */
export function forget() {
  isCompared = false;
  fresh.clear();
  mark();
  if (makers.has(location.hash.slice(1))) location.hash = "#articles";
}

export const resize = (isLarge) => makers.forEach((maker) => maker.resize?.(isLarge));

/** Opens the view that the address names. */
export async function open() {
  const wanted = location.hash.slice(1);
  const id = makers.has(wanted) && !isCompared ? "articles" : tabs.some((tab) => tab.hash === location.hash) ? wanted : wanted.startsWith("t-") ? "help" : "articles";
  for (const tab of tabs) {
    const isOpen = tab.hash === `#${id}`;
    document.getElementById(tab.hash.slice(1)).hidden = !isOpen;
    if (isOpen) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  mark();
  current = id;
  document.title = id === "articles" ? title : `${tabs.find((tab) => tab.hash === `#${id}`).textContent} · Framing`;
  if (makers.has(id)) shown = id;
  if (makers.has(id) && !fresh.has(id)) {
    fresh.add(id);
    if ((await makers.get(id).make(document.getElementById(id))) === false) fresh.delete(id);
  }
  if (wanted.startsWith("t-")) document.getElementById(wanted)?.scrollIntoView();
}

/** A view that has nothing to show yet can't be opened. */
function mark() {
  for (const tab of tabs) {
    if (makers.has(tab.hash.slice(1)) && !isCompared) tab.setAttribute("aria-disabled", "true");
    else tab.removeAttribute("aria-disabled");
  }
}

for (const tab of tabs) {
  tab.addEventListener("click", (event) => {
    if (tab.getAttribute("aria-disabled") === "true") event.preventDefault();
  });
}
addEventListener("hashchange", async () => {
  scrolled.set(current, scrollY);
  await open();
  if (!location.hash.startsWith("#t-")) scrollTo({ top: scrolled.get(current) ?? 0, behavior: "instant" });
});
