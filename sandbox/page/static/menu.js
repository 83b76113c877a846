// The little menu of one message: reactions, reply, edit, delete.

import { h } from "./dom.js";

const panel = h("div", { class: "menu", role: "dialog", "aria-label": "What to do with the message", hidden: true });
document.body.append(panel);
let opener = null;

/** A "⋯" button that opens the menu. `offers` are `{emoji, isOn, run}` and `{label, run}`, read when it opens. */
export function more(key, offers) {
  return h("button", { type: "button", class: "more", "aria-label": "More", "aria-haspopup": "dialog", "data-focus": `more ${key}`, onclick: (event) => open(event.currentTarget, offers()) }, "⋯");
}

/** The same of a message's own: a button like its others. */
export function menu(key, offers) {
  return h("button", { type: "button", class: "button dots", "aria-label": "More", "aria-haspopup": "dialog", "data-focus": `dots ${key}`, onclick: (event) => open(event.currentTarget, offers()) }, "⋯");
}

function open(button, offers) {
  const item = (one) =>
    h("button", { type: "button", "aria-pressed": "isOn" in one ? String(one.isOn) : null, "aria-label": one.emoji ? `React with ${one.emoji}` : null, onclick: () => { close(); one.run(); } }, one.emoji ?? one.label);
  panel.replaceChildren(
    h("div", { class: "menu-faces" }, offers.filter((one) => one.emoji).map(item)),
    ...offers.filter((one) => one.label).map(item),
  );
  opener = button;
  panel.hidden = false;
  const at = button.getBoundingClientRect();
  const left = Math.min(at.left, innerWidth - panel.offsetWidth - 8);
  const below = at.bottom + 4 + panel.offsetHeight < innerHeight;
  panel.style.left = `${Math.max(8, left)}px`;
  panel.style.top = `${below ? at.bottom + 4 : at.top - panel.offsetHeight - 4}px`;
  panel.querySelector("button").focus();
}

function close() {
  if (panel.hidden) return;
  panel.hidden = true;
  opener?.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => event.key === "Escape" && close());
document.addEventListener("pointerdown", (event) => event.target.closest(".menu, .more, .dots") || close());
document.addEventListener("scroll", close, true);
