// How the apps on the phone show a message: bubbles (Telegram, WhatsApp) or lines (Discord, Slack).

import { APPS } from "./apps.js";
import { day, h, initials, link, time, tint } from "./dom.js";
import { file } from "./files.js";
import { discord, telegram, whatsapp } from "./markup.js";
import { more } from "./menu.js";
import { body as slackBody, emoji } from "./slack.js";

const WORDS = {
  telegram: (message, on) => telegram(message.text, message.entities, on.command),
  whatsapp: (message) => whatsapp(message.text),
  discord: (message) => discord(message.text),
  slack: (message, on) => slackBody(message, { names: on.names, onClick: (_, button, element) => on.tap(message, button.action_id, element) }),
};
const OTHER = {
  sticker: "a sticker", location: "a place", venue: "a place", contact: "a contact", contacts: "a contact",
  video: "a video", unsupported: "something this demo cannot show",
};

/** The chat as items for `reconcile`: messages, and a line where a new day begins. */
export function withDays(messages, app) {
  const items = [];
  let last = null;
  for (const message of messages) {
    const today = day(message.at);
    if (last === null || today !== day(last.at)) items.push({ id: `day ${today}`, day: today });
    const isJoined = last !== null && last.who === message.who && !message.quoted && message.at - last.at < 300;
    items.push({ ...message, app, is_joined: isJoined });
    last = message;
  }
  return items;
}

/** One message, or a day's line. `on` has `tap`, `list`, `command`, `offers` and Slack's `names`. */
export function drawn(message, on) {
  if (message.day) return h("div", { class: "day" }, h("span", {}, message.day));
  return APPS[message.app].looks === "bubbles" ? bubble(message, on) : post(message, on);
}

function bubble(message, on) {
  const { is_mine: isMine } = message;
  return h(
    "div",
    { class: `row ${isMine ? "out" : "in"}`, "data-message": message.id },
    h(
      "div",
      { class: `bubble${message.files?.some((one) => one.kind === "image") ? " pictured" : ""}` },
      message.quoted ? quoted(message.quoted) : null,
      attached(message),
      message.heading ? h("strong", { class: "heading" }, message.heading) : null,
      h("div", { class: "words", dir: "auto" }, message.is_deleted ? gone(message) : WORDS[message.app](message, on), meta(message, "gap")),
      message.footer ? h("div", { class: "footer" }, message.footer) : null,
      meta(message, "meta"),
      message.is_deleted ? null : more(message.id, () => on.offers(message)),
    ),
    hearts(message),
    message.list ? h("div", { class: "keys" }, h("button", { type: "button", class: "opens-list", "aria-haspopup": "dialog", "data-focus": "list", onclick: () => on.list(message) }, `☰ ${message.list.label}`)) : null,
    message.buttons.length ? keyboard(message, on) : null,
  );
}

function post(message, on) {
  const own = message.is_private ? h("small", { class: "only-you" }, "Only you can see this") : null;
  return h(
    "article",
    { class: `row post${message.is_joined ? " joined" : ""}${message.is_deleted ? " deleted" : ""}`, "data-message": message.id },
    message.quoted ? quoted(message.quoted) : null,
    h("span", { class: `avatar face ${message.from_bot ? "app" : tint(message.who)}`, "aria-hidden": "true" }, initials(message.who)),
    h(
      "div",
      { class: "post-main" },
      h("header", {}, h("strong", {}, message.who), message.from_bot ? h("span", { class: "app-mark" }, "APP") : null, h("time", {}, time(message.at))),
      h("div", { class: "words", dir: "auto" }, message.is_thinking ? h("em", {}, `${message.who} is thinking…`) : WORDS[message.app](message, on), message.is_edited && !message.is_deleted ? h("span", { class: "edited" }, " (edited)") : null),
      attached(message),
      own,
      hearts(message),
      message.buttons.length ? keyboard(message, on) : null,
    ),
    message.is_deleted || message.is_thinking ? null : more(message.id, () => on.offers(message)),
  );
}

function quoted({ who, text }) {
  return h("div", { class: "quoted" }, h("strong", {}, who), h("span", { dir: "auto" }, text || "📎"));
}

function attached(message) {
  const other = message.other ? h("div", { class: "attached" }, `📎 ${OTHER[message.other] ?? message.other}`) : null;
  return [other, (message.files ?? []).map(file)];
}

function gone(message) {
  return h("em", { class: "gone" }, message.is_mine ? "🚫 You deleted this message" : "🚫 This message was deleted");
}

function hearts(message) {
  if (!message.reactions.length) return null;
  return h(
    "div",
    { class: "hearts" },
    message.reactions.map((one) => h("span", { class: one.is_mine ? "mine" : null, role: "img", "aria-label": `Reaction ${one.name}` }, one.emoji ?? emoji(one.name))),
  );
}

const TICKS = { accepted: ["🕓", "waiting"], sent: ["✓", "sent"], delivered: ["✓✓", "delivered"], read: ["✓✓", "read"], failed: ["⚠", "failed"] };

/** The time in the corner ("meta"), and unseen at the end of the words to keep its place free ("gap"). */
function meta(message, role) {
  const [mark, state] = TICKS[message.ticks ?? "sent"];
  return h(
    "span",
    { class: role, "aria-hidden": role === "gap" ? "true" : null },
    message.is_edited && !message.is_deleted ? "edited " : null,
    role === "gap" ? time(message.at) : h("time", {}, time(message.at)),
    message.is_mine && !message.is_deleted ? h("span", { class: `tick ${state}`, role: "img", "aria-label": state }, mark) : null,
  );
}

function keyboard(message, on) {
  const key = (button) =>
    button.url
      ? link(button.url, button.label)
      : h("button", { type: "button", "data-focus": button.label, onclick: (event) => on.tap(message, button.value, event.currentTarget) }, button.label);
  return h("div", { class: "keys" }, message.buttons.map((row) => h("div", { class: "keys-row" }, row.map(key))));
}
