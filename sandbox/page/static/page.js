// The page: gets what the stand-ins hold as events, and acts through their control API.

import { act } from "./act.js";
import { APPS } from "./apps.js";
import { card } from "./decisions.js";
import { h, initials, reconcile } from "./dom.js";
import { showInbox } from "./inbox.js";
import { showChat, typeAndSend } from "./phone.js";

const $ = (id) => document.getElementById(id);

let shop = null;

const chats = Object.keys(APPS).map((app) => [app, (view) => showChat(app, view)]);
const SHOWN = { shop: showShop, inbox: showInbox, decisions: showDecisions, ...Object.fromEntries(chats) };

const events = new EventSource("/page/events");
for (const [name, show] of Object.entries(SHOWN)) {
  events.addEventListener(name, (event) => show(JSON.parse(event.data)));
}
events.addEventListener("open", () => ($("offline").hidden = true));
events.addEventListener("error", () => ($("offline").hidden = false));
addEventListener("pagehide", () => events.close());

function showShop(view) {
  shop = view;
  document.title = `${view.title} · support demo`;
  $("shop-title").textContent = view.title;
  $("workspace").textContent = view.title;
  $("shop-mark").textContent = initials(view.title).slice(0, 1);
  $("waiting").hidden = !view.waits_for;
  $("waiting").textContent = view.waits_for ?? "";
  for (const id of ["say", "suggestions", "hours"]) $(id).inert = Boolean(view.waits_for);
  $("hours").disabled = false;
  $("hours").setAttribute("aria-checked", String(view.is_open));
  $("hours-state").textContent = view.is_open ? "Open" : "Closed";
  $("hours-hint").textContent = view.is_open ? "Staff are in" : "Nobody is in";
  reconcile($("suggestions"), view.suggestions, (text) => text, (text) =>
    h("button", { type: "button", class: "chip", onclick: () => typeAndSend(text) }, text),
  );
}

$("hours").addEventListener("click", (event) => act("/page/hours", { open: !shop.is_open }, event.currentTarget));

function showDecisions(view) {
  $("decisions-empty").hidden = view.length > 0;
  const scroller = $("decisions");
  const wasAtTop = scroller.scrollTop < 40;
  const height = scroller.scrollHeight;
  reconcile($("decision-list"), view, (one) => one.number, card);
  // Newest first: who reads an older card keeps it under their eyes.
  scroller.scrollTop = wasAtTop ? 0 : scroller.scrollTop + scroller.scrollHeight - height;
}
