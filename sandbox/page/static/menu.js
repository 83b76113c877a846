// The little menu of one message: reactions, reply, edit, delete.

import { h } from "./dom.js";

const menu = h("div", { class: "menu", role: "dialog", "aria-label": "What to do with the message", hidden: true });
document.body.append(menu);
let opener = null;

/** A "⋯" button that opens the menu. `offers` are `{emoji, isOn, run}` and `{label, run}`, read when it opens. */
export function more(key, offers) {
  return h("button", { type: "button", class: "more", "aria-label": "More", "aria-haspopup": "dialog", "data-focus": `more ${key}`, onclick: (event) => open(event.currentTarget, offers()) }, "⋯");
}

function open(button, offers) {
  const item = (one) =>
    h("button", { type: "button", "aria-pressed": "isOn" in one ? String(one.isOn) : null, "aria-label": one.emoji ? `React with ${one.emoji}` : null, onclick: () => { close(); one.run(); } }, one.emoji ?? one.label);
  menu.replaceChildren(
    h("div", { class: "menu-faces" }, offers.filter((one) => one.emoji).map(item)),
    ...offers.filter((one) => one.label).map(item),
  );
  opener = button;
  menu.hidden = false;
  const at = button.getBoundingClientRect();
  const left = Math.min(at.left, innerWidth - menu.offsetWidth - 8);
  const below = at.bottom + 4 + menu.offsetHeight < innerHeight;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${below ? at.bottom + 4 : at.top - menu.offsetHeight - 4}px`;
  menu.querySelector("button").focus();
}

function close() {
  if (menu.hidden) return;
  menu.hidden = true;
  opener?.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => event.key === "Escape" && close());
document.addEventListener("pointerdown", (event) => event.target.closest(".menu, .more") || close());
document.addEventListener("scroll", close, true);
