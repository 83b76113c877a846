// How Slack shows a message: blocks, its markup, reactions, files.

import { h, initials, link, time, tint } from "./dom.js";
import { file } from "./files.js";
import { menu as dots } from "./menu.js";

const EMOJI = {
  ballot_box_with_check: "☑️", white_check_mark: "✅", eye: "👁️", heavy_check_mark: "✔️", x: "❌", warning: "⚠️", eyes: "👀",
  wave: "👋", joy: "😂", "+1": "👍", thumbsup: "👍", "-1": "👎", heart: "❤️", tada: "🎉", smile: "😄", slightly_smiling_face: "🙂",
  pray: "🙏", raised_hands: "🙌", hourglass: "⌛", hourglass_flowing_sand: "⏳", zzz: "💤", bell: "🔔", memo: "📝",
  leftwards_arrow_with_hook: "↩️",
  speech_balloon: "💬", robot_face: "🤖", fire: "🔥", rotating_light: "🚨", information_source: "ℹ️", envelope: "✉️",
  telephone_receiver: "📞", star: "⭐", no_entry: "⛔", question: "❓", lock: "🔒", point_right: "👉",
};

export function emoji(name, unicode) {
  if (unicode) return String.fromCodePoint(...unicode.split("-").map((code) => parseInt(code, 16)));
  return EMOJI[name] ?? `:${name}:`;
}

/** What a message says: its blocks, or else its text. */
export function body(item, { names, ...does }) {
  return item.blocks.length ? item.blocks.map((block) => shown(block, { names, item, ...does })) : markup(item.text, names);
}

/** One message of a thread. `names` are people and channels by id; `onClick` and `onPick` are for its buttons and menus; `menu` is a button for it. */
export function message(item, { names, onClick, onPick, people, menu = null }) {
  return h(
    "article",
    { class: `message${item.is_joined ? " joined" : ""}${item.is_deleted ? " deleted" : ""}`, "data-ts": item.ts },
    h("span", { class: `avatar ${item.from_bot ? "app" : tint(item.who)}`, "aria-hidden": "true" }, initials(item.who)),
    h(
      "div",
      { class: "message-main" },
      h(
        "header",
        {},
        h("strong", {}, item.who),
        item.from_bot ? h("span", { class: "app-mark" }, "APP") : null,
        item.ts ? h("time", {}, time(Number(item.ts))) : null,
        item.is_private ? h("span", { class: "only-you" }, `Only visible to ${item.is_private}`) : null,
      ),
      h("div", { class: "message-body", dir: "auto" }, body(item, { names, onClick, onPick, people }), item.is_edited && !item.is_deleted ? h("span", { class: "edited" }, " (edited)") : null),
      item.files.map(file),
      item.reactions.length ? h("div", { class: "reactions" }, item.reactions.map((one) => reaction(one, names))) : null,
    ),
    menu,
  );
}

function reaction({ name, by }, names) {
  const people = by.map((id) => names[id] ?? id).join(", ");
  return h("span", { class: "reaction", "data-reaction": name, role: "img", "aria-label": `${name.replaceAll("_", " ")}, by ${people}`, title: people }, emoji(name), h("b", {}, by.length));
}

// blocks

function shown(block, around) {
  const { names } = around;
  switch (block.type) {
    case "rich_text":
      return h("div", { class: "rich" }, block.elements.map((element) => rich(element, names)));
    case "section":
      return h(
        "div",
        { class: "section" },
        h(
          "div",
          {},
          block.text ? composed(block.text, names) : null,
          block.fields ? h("div", { class: "fields" }, block.fields.map((field) => h("div", {}, composed(field, names)))) : null,
        ),
        block.accessory ? element(block.accessory, around) : null,
      );
    case "header":
      return h("div", { class: "block-header" }, block.text.text);
    case "divider":
      return h("hr");
    case "context":
      return h("div", { class: "context" }, block.elements.map((one) => (one.type === "image" ? one.alt_text : h("span", {}, composed(one, names)))));
    case "actions":
      return h("div", { class: "actions" }, block.elements.map((one) => element(one, around)));
    case "image":
      return h("div", { class: "context" }, `🖼 ${block.alt_text}`);
    case "markdown":
      return h("div", { class: "rich" }, block.text);
    default:
      return null;
  }
}

function composed(text, names) {
  return text.type === "mrkdwn" ? markup(text.text, names) : text.text;
}

function element(one, { item, onClick, onPick, people = [] }) {
  if (one.type === "overflow") {
    const offers = one.options.map((option) => ({ label: option.text.text, run: () => onPick(item, one, option.value) }));
    return dots(`${item.ts} ${one.action_id}`, () => offers);
  }
  if (one.type.endsWith("_select")) return select(one, one.type === "users_select" ? people.map((person) => [person.id, person.name]) : (one.options ?? []).map((option) => [option.value, option.text.text]), (value) => onPick(item, one, value));
  if (one.type !== "button") return null;
  const look = `button${one.style ? ` ${one.style}` : ""}`;
  if (one.url) return h("span", { class: look }, link(one.url, one.text.text));
  return h("button", { type: "button", class: look, "data-focus": one.action_id, onclick: (event) => onClick(item, one, event.currentTarget) }, one.text.text);
}

function select(one, offered, onPick) {
  const picked = (event) => {
    if (event.target.value) onPick(event.target.value);
    event.target.value = "";
  };
  return h("select", { class: "button", "data-focus": one.action_id, onchange: picked }, h("option", { value: "" }, one.placeholder?.text ?? "Choose…"), offered.map(([value, label]) => h("option", { value }, label)));
}

function rich(part, names) {
  const leaves = () => part.elements.map((leaf) => richLeaf(leaf, names));
  switch (part.type) {
    case "rich_text_quote":
      return h("blockquote", {}, leaves());
    case "rich_text_preformatted":
      return h("pre", {}, leaves());
    case "rich_text_list": {
      const list = h(part.style === "ordered" ? "ol" : "ul", {}, part.elements.map((one) => h("li", {}, one.elements.map((leaf) => richLeaf(leaf, names)))));
      list.style.marginInlineStart = `${(part.indent ?? 0) * 20}px`;
      return list;
    }
    default:
      return h("div", { class: "rich-section" }, leaves());
  }
}

function richLeaf(leaf, names) {
  return styled(bareLeaf(leaf, names), leaf.style ?? {});
}

function bareLeaf(leaf, names) {
  switch (leaf.type) {
    case "text":
      return leaf.text;
    case "link":
      return link(leaf.url, leaf.text || leaf.url);
    case "user":
      return h("span", { class: "mention" }, `@${names[leaf.user_id] ?? leaf.user_id}`);
    case "channel":
      return h("span", { class: "mention" }, `#${names[leaf.channel_id] ?? leaf.channel_id}`);
    case "usergroup":
      return h("span", { class: "mention" }, "@group");
    case "broadcast":
      return h("span", { class: "mention loud" }, `@${leaf.range}`);
    case "emoji":
      return emoji(leaf.name, leaf.unicode);
    case "date":
      return h("time", { title: leaf.fallback }, dated(leaf.timestamp, leaf.format));
    default:
      return leaf.fallback ?? leaf.value ?? "";
  }
}

function styled(node, style) {
  let done = node;
  for (const [name, tag] of [["code", "code"], ["bold", "strong"], ["italic", "em"], ["strike", "s"], ["underline", "u"]]) {
    if (style[name]) done = h(tag, {}, done);
  }
  return done;
}

/** Slack's date formats. Source: https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export function dated(timestamp, format) {
  const date = new Date(timestamp * 1000);
  const local = (options) => date.toLocaleDateString([], options);
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86400000);
  const pretty = { 0: "today", 1: "yesterday", [-1]: "tomorrow" }[days];
  const parts = {
    date_num: local({ year: "numeric", month: "2-digit", day: "2-digit" }),
    date: local({ year: "numeric", month: "long", day: "numeric" }),
    date_short: local({ year: "numeric", month: "short", day: "numeric" }),
    date_long: local({ weekday: "long", year: "numeric", month: "long", day: "numeric" }),
    time: time(timestamp),
    time_secs: date.toLocaleTimeString([]),
  };
  const text = format.replace(/\{(\w+)\}/g, (whole, name) => {
    if (name.endsWith("_pretty")) return pretty ?? parts[name.replace("_pretty", "")] ?? whole;
    return parts[name] ?? whole;
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Slack's markup. Source: https://docs.slack.dev/messaging/formatting-message-text

const STYLES = /```([\s\S]+?)```|`([^`\n]+)`|(?<![\w*])\*(?=\S)([^*\n]*\S)\*(?![\w*])|(?<![\w_])_(?=\S)([^_\n]*\S)_(?![\w_])|(?<![\w~])~(?=\S)([^~\n]*\S)~(?![\w~])|:([a-z0-9_+-]+):/;

/** Nodes for a text in Slack's markup. */
export function markup(text, names) {
  const controls = [];
  // What stands in <> is set aside first, so that no style looks into it.
  const held = text.replace(/[\uE000\uE001]/g, "").replace(/<([^<>\n]+)>/g, (_, inner) => `\uE000${controls.push(inner) - 1}\uE001`);
  const leaf = (piece) =>
    piece.split(/(\uE000\d+\uE001)/).map((part) => {
      const found = /^\uE000(\d+)\uE001$/.exec(part);
      return found ? control(controls[Number(found[1])], names) : unescaped(part);
    });
  const nodes = [];
  let quote = null;
  const lines = held.split(/(```[\s\S]+?```)/).flatMap((part, odd) => (odd % 2 ? [part] : part.split(/(?<=\n)/)));
  for (const line of lines) {
    const quoted = /^&gt; ?/.exec(line);
    if (!quoted) {
      quote = null;
      nodes.push(...inline(line, leaf));
    } else {
      if (!quote) nodes.push((quote = h("blockquote")));
      quote.append(...inline(line.slice(quoted[0].length), leaf));
    }
  }
  return h("div", { class: "rich" }, nodes);
}

function inline(text, leaf) {
  const found = STYLES.exec(text);
  if (!found) return text ? leaf(text) : [];
  const [whole, block, code, bold, italic, strike, name] = found;
  let node;
  if (block !== undefined) node = h("pre", {}, leaf(block.replace(/^\n/, "")));
  else if (code !== undefined) node = h("code", {}, leaf(code));
  else if (bold !== undefined) node = h("strong", {}, inline(bold, leaf));
  else if (italic !== undefined) node = h("em", {}, inline(italic, leaf));
  else if (strike !== undefined) node = h("s", {}, inline(strike, leaf));
  else node = emoji(name);
  const before = text.slice(0, found.index);
  return [...(before ? leaf(before) : []), node, ...inline(text.slice(found.index + whole.length), leaf)];
}

function control(inner, names) {
  const bar = inner.indexOf("|");
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? "" : unescaped(inner.slice(bar + 1));
  if (target.startsWith("@")) return h("span", { class: "mention" }, `@${names[target.slice(1)] ?? target.slice(1)}`);
  if (target.startsWith("#")) return h("span", { class: "mention" }, `#${label || (names[target.slice(1)] ?? target.slice(1))}`);
  if (target.startsWith("!date^")) {
    const [, timestamp, format] = target.split("^");
    return h("time", { title: label }, dated(Number(timestamp), format));
  }
  if (target.startsWith("!")) return h("span", { class: "mention loud" }, label || `@${target.slice(1)}`);
  const url = unescaped(target);
  return link(url, label || url);
}

function unescaped(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

// the list of threads

/** What the list says of a thread, read off its first message: the head's lines and the buttons still there. */
export function summary(thread) {
  const [first] = thread.messages;
  const lines = headLines(first);
  const actions = first.blocks.filter((block) => block.type === "actions").flatMap((block) => block.elements);
  const offered = actions.map((one) => `${one.action_id} ${one.text?.text ?? ""}`.toLowerCase());
  const can = (word) => offered.some((name) => name.includes(word));
  // "Mara Behrens (@mara) · telegram (shop)"
  const [, title, place] = /^(.*?)(?: · (\w+ \([^()]*\)))?$/.exec(lines[0] ?? "");
  const now = lines.find((line) => /^now: /i.test(line));
  return {
    ts: thread.ts,
    title,
    place,
    why: (lines.find((line) => /^why: /i.test(line)) ?? lines[1] ?? "").replace(/^why: /i, ""),
    state: now ? now.slice(5) : null,
    // While the bot answers there is Claim, and nothing to resolve.
    look: !can("resolve") ? "closed" : can("claim") ? "waiting" : "claimed",
    replies: thread.messages.length - 1,
    at: Number(thread.messages.at(-1).ts),
  };
}

function headLines(first) {
  const part = first.blocks.find((block) => block.type === "rich_text")?.elements[0];
  const text = part ? part.elements.map((leaf) => leaf.text ?? (leaf.type === "date" ? dated(leaf.timestamp, leaf.format) : leaf.fallback ?? "")).join("") : unescaped(first.text.replace(/[*_]/g, ""));
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}
