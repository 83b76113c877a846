// The customer's phone: which app is open, its chat, and what she does in it.

import { act } from "./act.js";
import { APPS, QUICK, sample } from "./apps.js";
import { drawn, withDays } from "./chat.js";
import { following, growing, h, initials, reconcile } from "./dom.js";

const $ = (id) => document.getElementById(id);
const CALM = matchMedia("(prefers-reduced-motion: reduce)").matches;
const FACES = ["😀", "😅", "😂", "🙂", "😉", "😍", "🤔", "😐", "🙄", "😢", "😭", "😡", "👍", "👎", "👋", "🙏", "👏", "💪", "❤️", "☕", "📦", "🎁", "🎉", "🔥"];

const chats = {}; // app -> its view
const drafts = {}; // app -> what is written but not sent
const read = {}; // app -> messages of the shop that have been in view
const toasts = {}; // app -> how many there were
let app = "telegram";
let about = null; // {message, isEdit}: what is being written edits it or answers it

const chat = following($("chat"), $("chat-lines"));
const field = $("say-text");
const fit = growing(field, 112);

const does = (verb, ...given) => {
  const [name, body] = APPS[app][verb](...given);
  return [`/control/${app}/${name}`, { ...chats[app].to, ...body }];
};
const doing = (button, verb, ...given) => act(...does(verb, ...given), button);

// which app

for (const [id, one] of Object.entries(APPS)) {
  $("apps").append(
    h("button", { type: "button", role: "tab", id: `app-${id}`, "aria-selected": String(id === app), "aria-controls": "phone", tabindex: id === app ? "0" : "-1", "data-app": id, onclick: () => choose(id), onkeydown: turn }, h("i", { "data-app": id, "aria-hidden": "true" }), h("span", {}, one.name), h("b", { hidden: true })),
  );
}

function choose(id) {
  if (id === app) return;
  drafts[app] = field.value;
  forget();
  tell("leaves");
  app = id;
  field.value = drafts[app] ?? "";
  for (const tab of $("apps").children) {
    tab.setAttribute("aria-selected", String(tab.dataset.app === app));
    tab.tabIndex = tab.dataset.app === app ? 0 : -1;
  }
  $("phone").dataset.app = app;
  $("phone").setAttribute("aria-labelledby", `app-${app}`);
  tell("opens");
  closePops();
  fit();
  if (chats[app]) show();
  chat.end();
}

/** Opening and leaving an app is an act of its own where the other side can tell. */
function tell(what) {
  const [verb, body] = APPS[app][what] ?? [];
  if (verb && chats[app]) act(`/control/${app}/${verb}`, { ...chats[app].to, ...body });
}

function turn(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const ids = Object.keys(APPS);
  choose(ids[(ids.indexOf(app) + step + ids.length) % ids.length]);
  $(`app-${app}`).focus();
}

// what is to be seen

/** Take what an app's chat holds now. */
export function showChat(id, view) {
  chats[id] = view;
  const count = view.messages.filter((message) => !message.is_mine).length;
  if (id === app) show();
  read[id] ??= count;
  const badge = $(`app-${id}`).querySelector("b");
  badge.hidden = count <= read[id];
  badge.textContent = count - read[id];
  badge.setAttribute("aria-label", `${count - read[id]} unread`);
}

function show() {
  const view = chats[app];
  const first = view.customer.split(" ")[0];
  $("phone-owner").textContent = first;
  field.setAttribute("aria-label", `Write as ${first}`);
  field.placeholder = APPS[app].looks === "lines" ? `Message ${app === "discord" ? "@" : ""}${view.peer}` : "Message";
  $("bot-name").textContent = view.peer;
  $("bot-avatar").textContent = initials(view.peer);
  const state = view.is_typing ? "typing" : { whatsapp: "business account", slack: "app" }[app] ?? "bot";
  if ($("bot-state").textContent !== state) $("bot-state").textContent = state;
  $("bot-state").classList.toggle("typing", view.is_typing);
  $("chat-empty").hidden = view.messages.length > 0;
  const on = { tap, list: openList, command, offers, names: view.names ?? {} };
  const items = withDays(view.messages, app).map((item) => ({ ...item, key: `${app} ${item.id}` }));
  const grew = reconcile($("chat-lines"), items, (item) => item.key, (item) => drawn(item, on));
  if (grew && view.messages.at(-1)?.is_mine) chat.end();
  else if (grew) chat.grew();
  showCommands(view.commands);
  if (toasts[app] !== undefined && view.toasts.length > toasts[app]) phoneToast(view.toasts.at(-1));
  toasts[app] = view.toasts.length;
  read[app] = view.messages.filter((message) => !message.is_mine).length;
  $(`app-${app}`).querySelector("b").hidden = true;
}

let hideToast = 0;

function phoneToast(text) {
  $("phone-toast").textContent = text;
  $("phone-toast").classList.add("shown");
  clearTimeout(hideToast);
  hideToast = setTimeout(() => $("phone-toast").classList.remove("shown"), 3000);
}

// what she does

const tap = (message, value, element) => doing(element, "taps", message, value);
const command = (name) => doing(null, "command", name);

function offers(message) {
  const reactions = QUICK.map((quick) => {
    const isOn = message.reactions.some((one) => one.is_mine && quick.includes(one.name));
    return { emoji: quick[0], isOn, run: () => doing(null, "reacts", message, quick, isOn) };
  });
  const acts = [{ label: app === "slack" ? "Reply in thread" : "Reply", run: () => begin(message, false) }];
  if (message.is_mine && message.text) acts.push({ label: "Edit", run: () => begin(message, true) });
  if (message.is_mine) acts.push({ label: "Delete", run: () => doing(null, "deletes", message) });
  return [...reactions, ...acts];
}

function begin(message, isEdit) {
  about = { message, isEdit };
  $("about").hidden = false;
  $("about-what").textContent = isEdit ? "Edit" : `Reply to ${message.is_mine ? "yourself" : message.who}`;
  $("about-text").textContent = message.text || "📎";
  if (isEdit) field.value = message.text;
  fit();
  field.focus();
}

function forget() {
  if (about?.isEdit) field.value = "";
  about = null;
  $("about").hidden = true;
  fit();
}

$("about-end").addEventListener("click", () => {
  forget();
  field.focus();
});

$("say").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text || !chats[app]) return;
  const from = app;
  const was = about;
  field.value = "";
  if (was) forget();
  fit();
  closePops();
  if ((await write(text, was)) === undefined && app === from && !field.value) {
    field.value = text;
    if (was) begin(was.message, was.isEdit);
    field.value = text;
    fit();
  }
});

function write(text, was) {
  const called = chats[app].commands.find((one) => text === `/${one.command}`);
  if (called) return command(called.command);
  if (was?.isEdit) return doing(null, "edits", was.message, text);
  return doing(null, "says", text, was?.message);
}

for (const [id, kind, verb] of [["picture", "png", "picture"], ["voice", "ogg", "voice"]]) {
  $(id).addEventListener("click", async (event) => {
    if (!chats[app]) return;
    const button = event.currentTarget;
    const [path] = does(verb, "");
    // What is sent is known only once the sample is here.
    await act(path, sample(kind).then((data) => does(verb, data)[1]), button);
  });
}

let typing = 0;

/** Type a line on the phone, as fast as an eye can follow, and send it. */
export function typeAndSend(text) {
  forget();
  const letters = [...text];
  const took = CALM ? 0 : Math.min(700, letters.length * 16);
  const started = performance.now();
  const mine = ++typing;
  const step = (now) => {
    if (mine !== typing) return;
    const share = took ? Math.min(1, (now - started) / took) : 1;
    field.value = letters.slice(0, Math.ceil(letters.length * share)).join("");
    fit();
    if (share < 1) requestAnimationFrame(step);
    else $("say").requestSubmit();
  };
  requestAnimationFrame(step);
}

// what opens above the field: emoji, commands, a list's rows

$("emoji-pop").append(...FACES.map((face) => h("button", { type: "button", "aria-label": face, onclick: () => insert(face) }, face)));

function insert(face) {
  field.setRangeText(face, field.selectionStart, field.selectionEnd, "end");
  fit();
  field.focus();
}

function showCommands(commands) {
  $("command-toggle").hidden = commands.length === 0;
  reconcile($("command-pop"), commands, (one) => one.command, (one) =>
    h("button", { type: "button", onclick: () => { closePops(); command(one.command); } }, h("b", {}, `/${one.command}`), h("span", {}, one.description)),
  );
}

function openList(message) {
  closePops();
  $("list-label").textContent = message.list.label;
  $("list-rows").replaceChildren(
    ...message.list.rows.map((row) =>
      h("button", { type: "button", onclick: (event) => tap(message, row.value, event.currentTarget).then(closePops) }, h("b", {}, row.label), row.below ? h("span", {}, row.below) : null),
    ),
  );
  $("list-pop").hidden = false;
  $("list-rows").firstElementChild?.focus();
}

const POPS = [["emoji-toggle", "emoji-pop"], ["command-toggle", "command-pop"], [null, "list-pop"]];

function closePops(except = null) {
  for (const [toggle, pop] of POPS) {
    if (pop === except) continue;
    $(pop).hidden = true;
    if (toggle) $(toggle).setAttribute("aria-expanded", "false");
  }
}

for (const [toggle, pop] of POPS.filter(([toggle]) => toggle)) {
  $(toggle).addEventListener("click", () => {
    closePops(pop);
    $(pop).hidden = !$(pop).hidden;
    $(toggle).setAttribute("aria-expanded", String(!$(pop).hidden));
  });
}
document.addEventListener("keydown", (event) => event.key === "Escape" && closePops());
document.addEventListener("pointerdown", (event) => event.target.closest("#say, .opens-list") || closePops());
