// How a decision of the bot is shown: what, why, the four signals, the words it relied on.

import { h, time } from "./dom.js";

const ACTIONS = {
  answer: "Answered", clarify: "Asked which is meant", offer_human: "Offered a person", escalate: "Called a person",
  forward: "Passed it on", park: "Noted it for later", rate: "Took a rating", notice: "Gave notice", none: "Did nothing",
};
const SIGNALS = {
  explicit: ["asks for a person", "The customer asks for a person"],
  unknown: ["not in the documents", "The documents do not say"],
  sensitive: ["sensitive", "A matter for people: disputes, complaints, strong emotion"],
  repeat: ["asked again", "The same question, in other words"],
};

const MINOR = ["forward", "rate", "notice", "none"];

/** One decision; a line is enough for a minor one that no customer's words were about. */
export function card(one) {
  const title = h("strong", { title: one.action }, ACTIONS[one.action] ?? one.action);
  const at = h("time", {}, time(Date.parse(one.at) / 1000));
  if (one.message === null && MINOR.includes(one.action)) {
    return h("li", { class: `card quiet ${one.action}` }, h("header", {}, title, h("span", { dir: "auto" }, one.reason), at));
  }
  return h(
    "li",
    { class: `card ${one.action}` },
    h("header", {}, title, at),
    one.message ? h("p", { class: "said", dir: "auto" }, one.message) : null,
    h("p", { class: "reason", dir: "auto" }, one.reason),
    h("div", { class: "signals" }, Object.entries(one.signals).map(([name, value]) => signal(name, value))),
    one.action === "offer_human" && one.citations.length ? h("p", { class: "nearest" }, "Nearest, and not near enough:") : null,
    one.citations.map(citation),
  );
}

function signal(name, value) {
  const [label, title] = SIGNALS[name] ?? [name, name];
  const share = Math.max(0, Math.min(1, value));
  const fill = h("i");
  fill.style.width = `${share * 100}%`;
  return h(
    "div",
    { class: `signal${share >= 0.5 ? " strong" : ""}`, title, role: "meter", "aria-label": title, "aria-valuemin": 0, "aria-valuemax": 1, "aria-valuenow": share },
    h("span", {}, label),
    h("span", { class: "bar" }, fill),
    h("output", {}, share.toFixed(2)),
  );
}

function citation(one) {
  return h(
    "figure",
    {},
    h("blockquote", { dir: "auto" }, asRead(one.quote)),
    h("figcaption", {}, h("span", {}, h("b", {}, one.title), h("span", {}, one.source)), h("output", { title: "How near, 0 to 1" }, Number(one.score).toFixed(2))),
  );
}

/** A passage without its markup: of a table's row the cells. */
function asRead(markdown) {
  const lines = markdown.split("\n").filter((line) => !/^[|\s:-]+$/.test(line));
  return lines.map((line) => (/^\|.*\|$/.test(line) ? line.split("|").map((cell) => cell.trim()).filter(Boolean).join(" · ") : line)).join("\n");
}
