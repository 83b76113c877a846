// How Telegram shows a message: entities, times, buttons.

import { day, h, link, time } from "./dom.js";

const WRAP = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const ATTACHED = { photo: "Photo", document: "File", voice: "Voice message", audio: "Audio", video: "Video" };

/** Text with its entities; offsets count UTF-16 units, as JavaScript's strings do. */
export function formatted(text, entities, onCommand) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return stretch(text, 0, text.length, sorted, onCommand);
}

function stretch(text, start, end, entities, onCommand) {
  const nodes = [];
  let at = start;
  let afterBlock = false;
  const plain = (to) => {
    let piece = text.slice(at, to);
    if (afterBlock) piece = piece.replace(/^\n/, "");
    if (piece) nodes.push(piece);
  };
  for (let left = entities; left.length; ) {
    const [entity] = left;
    const stop = Math.min(entity.offset + entity.length, end);
    plain(entity.offset);
    const within = left.slice(1).filter((other) => other.offset < stop);
    const inside = stretch(text, entity.offset, stop, within, onCommand);
    nodes.push(wrapped(entity, text.slice(entity.offset, stop), inside, onCommand));
    at = stop;
    afterBlock = entity.type === "blockquote" || entity.type === "pre";
    left = left.filter((other) => other.offset >= stop);
  }
  plain(end);
  return nodes;
}

function wrapped(entity, text, inside, onCommand) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, ...inside);
    case "url":
      return link(text, ...inside);
    case "email":
      return link(`mailto:${text}`, ...inside);
    case "bot_command":
      return h("button", { type: "button", class: "command", onclick: () => onCommand(text) }, ...inside);
    case "blockquote":
    case "expandable_blockquote":
      return h("blockquote", {}, ...inside);
    case "mention":
    case "hashtag":
    case "phone_number":
      return h("span", { class: "linked" }, ...inside);
    default:
      return WRAP[entity.type] ? h(WRAP[entity.type], {}, ...inside) : h("span", {}, ...inside);
  }
}

/** The chat as items for `reconcile`: messages, and a line where a new day begins. */
export function withDays(messages) {
  const items = [];
  let last = "";
  for (const message of messages) {
    const today = day(message.at);
    if (today !== last) items.push({ id: `day ${today}`, day: today });
    last = today;
    items.push(message);
  }
  return items;
}

/** One message, or a day's line. */
export function bubble(message, { onTap, onCommand }) {
  if (message.day) return h("div", { class: "day" }, h("span", {}, message.day));
  const side = message.from_bot ? "in" : "out";
  return h(
    "div",
    { class: `row ${side}`, "data-message": message.id },
    h(
      "div",
      { class: "bubble" },
      message.replied_to
        ? h("div", { class: "quoted" }, h("strong", {}, message.replied_to.who), h("span", {}, message.replied_to.text))
        : null,
      message.attachment
        ? h("div", { class: "attached" }, "📎 ", message.file_name ?? ATTACHED[message.attachment] ?? message.attachment)
        : null,
      h("div", { class: "words", dir: "auto" }, ...formatted(message.text, message.entities, onCommand), meta(message, "gap")),
      message.reactions.length ? h("div", { class: "hearts" }, message.reactions.join(" ")) : null,
      meta(message, "meta"),
    ),
    message.buttons.length ? keyboard(message, onTap) : null,
  );
}

/** The time in the corner ("meta"), and unseen at the end of the words to keep its place free ("gap"). */
function meta(message, role) {
  return h(
    "span",
    { class: role, "aria-hidden": role === "gap" ? "true" : null },
    message.is_edited ? "edited " : null,
    role === "gap" ? time(message.at) : h("time", {}, time(message.at)),
    message.from_bot ? null : h("span", { class: "tick", role: "img", "aria-label": "sent" }, "✓"),
  );
}

function keyboard(message, onTap) {
  return h(
    "div",
    { class: "keys" },
    message.buttons.map((row) =>
      h(
        "div",
        { class: "keys-row" },
        row.map((button) =>
          button.url
            ? link(button.url, button.label)
            : h(
                "button",
                { type: "button", "data-focus": button.label, onclick: (event) => onTap(message, button, event.currentTarget) },
                button.label,
              ),
        ),
      ),
    ),
  );
}
