// Text as Telegram, WhatsApp and Discord format it. Text only ever becomes text nodes.

import { h, link } from "./dom.js";

// Telegram: entities beside the text; offsets count UTF-16 units, as JavaScript's strings do.

const WRAP = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre" };

export function telegram(text, entities, onCommand) {
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
      return h("button", { type: "button", class: "command", onclick: () => onCommand(text.slice(1)) }, ...inside);
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

// WhatsApp and Discord: marks in the text. The first rule that matches earliest wins; what it holds is read again.

const inner = (tag) => (found, again) => h(tag, {}, ...again(found));
const bare = (tag) => (found) => h(tag, {}, found);
const address = [/(https?:\/\/[^\s<>]*[^\s<>.,:;!?"'()[\]])/, (found) => link(found, found)];

const IN_WHATSAPP = [
  [/```([\s\S]+?)```/, bare("pre")],
  [/`([^`\n]+)`/, bare("code")],
  address,
  [/(?<!\w)\*(?=\S)([^*\n]*[^*\s])\*(?!\w)/, inner("strong")],
  [/(?<!\w)_(?=\S)([^_\n]*[^_\s])_(?!\w)/, inner("em")],
  [/(?<!\w)~(?=\S)([^~\n]*[^~\s])~(?!\w)/, inner("s")],
];
const IN_DISCORD = [
  [/\\([^\w\s])/, (found) => found],
  [/```(?:[a-z0-9_+.#-]*\n)?([\s\S]+?)```/, bare("pre")],
  [/`([^`\n]+)`/, bare("code")],
  [/\[([^\]\n]+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/, (label, again, found) => link(found[2], ...again(label))],
  [/<(https?:\/\/[^\s<>]+)>/, (found) => link(found, found)],
  address,
  [/\*\*((?:\\.|[^\\])+?)\*\*/, inner("strong")],
  [/__((?:\\.|[^\\])+?)__/, inner("u")],
  [/~~((?:\\.|[^\\])+?)~~/, inner("s")],
  [/\*(?=\S)((?:\\.|[^\\*\n])+?)\*/, inner("em")],
  [/(?<!\w)_(?=\S)((?:\\.|[^\\_\n])+?)_(?!\w)/, inner("em")],
];

function marked(text, rules) {
  let first = null;
  for (const [pattern, make] of rules) {
    const found = pattern.exec(text);
    if (found && (first === null || found.index < first.found.index)) first = { found, make };
  }
  if (first === null) return text ? [text] : [];
  const { found, make } = first;
  const after = found.index + found[0].length;
  const node = make(found[1], (piece) => marked(piece, rules), found);
  return [...(found.index ? [text.slice(0, found.index)] : []), node, ...marked(text.slice(after), rules)];
}

/** Lines that begin with "> " are quotes; those in a fence are not looked at. */
function quotable(text, rules, titles) {
  const nodes = [];
  let quote = null;
  for (const part of text.split(/(```[\s\S]+?```)/).flatMap((piece, odd) => (odd % 2 ? [piece] : piece.split(/(?<=\n)/)))) {
    const quoted = /^> ?/.exec(part);
    const title = titles && /^(-#|#{1,3}) +(.*)\n?$/.exec(part);
    if (quoted) {
      if (!quote) nodes.push((quote = h("blockquote")));
      quote.append(...marked(part.slice(quoted[0].length), rules));
    } else {
      quote = null;
      if (title) nodes.push(h(title[1] === "-#" ? "small" : "strong", { class: "title" }, ...marked(title[2], rules)));
      else nodes.push(...marked(part, rules));
    }
  }
  return nodes;
}

export const whatsapp = (text) => quotable(text, IN_WHATSAPP, false);
export const discord = (text) => quotable(text, IN_DISCORD, true);
