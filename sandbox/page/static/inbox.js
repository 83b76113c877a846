// The shared inbox: its threads, the one that is open, and what staff do in it.

import { act, complain } from "./act.js";
import { QUICK, sample } from "./apps.js";
import { following, growing, h, initials, reconcile, time, tint } from "./dom.js";
import { showForm } from "./forms.js";
import { more } from "./menu.js";
import { isElsewhere, leaveRooms, showRooms } from "./rooms.js";
import { message as slackMessage, summary } from "./slack.js";

const $ = (id) => document.getElementById(id);
const MARKS = [["✅", "white_check_mark"], ["👀", "eyes"], ...QUICK.slice(0, 2)];

let inbox = null;
let openTs = null; // the thread that is open
let staffId = null; // who replies
let editing = null; // the message that is being edited
const known = new Set(); // threads that have been seen
const drafts = new Map(); // thread -> what is written but not sent

const messages = following($("messages"), $("message-list"));
const field = $("reply-text");
const fit = growing(field, 132);

const counted = (replies) => `${replies} ${replies === 1 ? "reply" : "replies"}`;

/** Take what the inbox holds now. */
export function showInbox(view) {
  inbox = view;
  staffId ??= view.staff[0]?.id ?? null;
  $("channel-name").textContent = view.channel.name;
  $("thread-where").textContent = `# ${view.channel.name}`;
  if (!view.threads.some((thread) => thread.ts === openTs)) openTs = null;
  const fresh = conversations().filter((thread) => !known.has(thread.ts));
  for (const thread of fresh) known.add(thread.ts);
  // A new thread opens by itself, unless someone is in the middle of a reply or looks at something else.
  if (fresh.length && !isElsewhere() && (openTs === null || !field.value.trim())) openThread(fresh.at(-1).ts);
  else showOpenThread();
  showThreads();
  showStaff();
  showForms();
  showRooms(inbox, staffId, { openThread, choose });
}

/** The threads that are one: a line in the channel to which nobody replied is none. */
function conversations() {
  return inbox.threads.filter((thread) => thread.messages.length > 1 || summary(thread).state);
}

function showForms() {
  showForm(inbox.forms.filter((form) => form.for === staffId).at(-1), inbox.staff);
}

function showThreads() {
  const threads = conversations();
  $("threads-empty").hidden = threads.length > 0;
  const items = threads.map((thread) => ({ ...summary(thread), is_open: thread.ts === openTs }));
  items.sort((a, b) => b.at - a.at);
  reconcile($("threads"), items, (item) => item.ts, (item) =>
    h(
      "li",
      {},
      h(
        "button",
        { type: "button", "aria-current": item.is_open ? "true" : null, "data-focus": item.ts, "data-thread": item.ts, onclick: () => openThread(item.ts) },
        h("strong", {}, item.title),
        item.place ? h("span", { class: "place" }, h("i", { "data-app": item.place.split(" ")[0], "aria-hidden": "true" }), item.place) : null,
        item.state ? h("span", { class: `state ${item.look}` }, item.state) : null,
        h("span", { class: "why" }, item.why),
        h("small", {}, item.replies ? `${counted(item.replies)} · ` : null, time(item.at)),
      ),
    ),
  );
}

function openThread(ts) {
  stopEditing();
  if (openTs !== null) drafts.set(openTs, field.value);
  openTs = ts;
  leaveRooms();
  field.value = drafts.get(ts) ?? "";
  showOpenThread(true);
  showThreads();
  fit();
}

function showOpenThread(isNew = false) {
  const thread = inbox.threads.find((one) => one.ts === openTs);
  $("messages-empty").hidden = Boolean(thread);
  for (const one of $("reply").elements) if (one.type !== "radio" && !one.role) one.disabled = !thread;
  const items = thread ? asShown(thread) : [];
  const draw = (item) =>
    item.divider
      ? h("div", { class: "replies" }, h("span", {}, item.divider))
      : slackMessage(item, { names: inbox.names, people: inbox.staff, onClick: click, onPick: pick, menu: item.ts && !item.is_deleted ? more(item.ts, () => offers(item)) : null });
  const grew = reconcile($("message-list"), items, (item) => item.key, draw);
  if (isNew && items.length === 1) messages.start();
  else if (isNew) messages.end();
  else if (grew) messages.grew();
}

/** The thread's messages as Slack lays them out: in the order of time, what only this person sees among them; a line
 * with the number of replies, one head for lines in a row. */
function asShown(thread) {
  const me = inbox.staff.find((person) => person.id === staffId);
  const privately = inbox.ephemerals
    .filter((one) => one.for === staffId && one.thread_ts === openTs)
    .map((one) => ({
      key: `private ${one.for} ${one.number}`, ts: null, private_ts: one.ts, who: "Slackbot", from_bot: true, text: one.text, blocks: one.blocks,
      is_edited: false, is_deleted: false, is_private: me.name, reactions: [], files: [],
    }));
  const said = [...thread.messages.map((message) => ({ ...message, key: message.ts })), ...privately];
  const at = (message) => Number(message.ts ?? message.private_ts);
  said.sort((a, b) => at(a) - at(b));
  const items = [];
  said.forEach((message, number) => {
    const above = said[number - 1];
    const isJoined = number > 1 && above.who === message.who && at(message) - at(above) < 300;
    items.push({ ...message, is_joined: isJoined });
    const replies = thread.messages.length - 1;
    if (number === 0 && replies) items.push({ key: "divider", divider: counted(replies) });
  });
  return items;
}

// what staff do

const inSlack = (verb, body, button) => act(`/control/slack/${verb}`, asStaff(body), button);
const asStaff = (body) => ({ staff: staffId, channel: inbox.channel.id, ...body });

function click(message, button, element) {
  if (message.is_private) act("/control/slack/clicks_private", { staff: staffId, ts: message.private_ts, action: button.action_id }, element);
  else inSlack("clicks", { ts: message.ts, action: button.action_id }, element);
}

function pick(message, menu, option) {
  inSlack("picks", { ts: message.ts, menu: menu.action_id, option });
}

// A link to another thread of the channel opens it, as in Slack.
$("message-list").addEventListener("click", (event) => {
  const [, channel, digits] = /\/archives\/(\w+)\/p(\d{7,})$/.exec(event.target.closest("a")?.href ?? "") ?? [];
  const ts = digits && `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  if (channel !== inbox?.channel.id || !inbox.threads.some((thread) => thread.ts === ts)) return;
  event.preventDefault();
  openThread(ts);
});

function offers(message) {
  const marks = MARKS.map(([emoji, name]) => {
    const isOn = message.reactions.some((one) => one.name === name && one.by.includes(staffId));
    return { emoji, isOn, run: () => inSlack(isOn ? "unreacts" : "reacts", { ts: message.ts, name }) };
  });
  if (message.by !== staffId) return marks;
  const acts = [{ label: "Delete", run: () => inSlack("deletes", { ts: message.ts }) }];
  if (message.text) acts.unshift({ label: "Edit", run: () => edit(message) });
  return [...marks, ...acts];
}

function edit(message) {
  drafts.set(openTs, field.value);
  editing = message;
  field.value = message.text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  $("editing").hidden = false;
  fit();
  field.focus();
}

function stopEditing() {
  if (!editing) return;
  editing = null;
  $("editing").hidden = true;
  field.value = drafts.get(openTs) ?? "";
  drafts.delete(openTs);
  fit();
}

$("editing-end").addEventListener("click", () => {
  stopEditing();
  field.focus();
});

$("reply").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  const thread = openTs;
  if (!text || thread === null) return;
  if (editing) {
    const { ts } = editing;
    if ((await inSlack("edits", { ts, text })) !== undefined) stopEditing();
    return;
  }
  field.value = "";
  drafts.delete(thread);
  fit();
  messages.end();
  const done = await inSlack("replies", { thread_ts: thread, text });
  if ((done === undefined || done.was_swallowed) && !field.value) field.value = text;
  if (done?.was_swallowed) complain(`Slack took ${text.split(/\s/)[0]} for a command, so nothing was posted.`);
});

$("attach").addEventListener("click", (event) => {
  const files = sample("png").then((data) => [{ name: "how-to-pack.png", data }]);
  const body = files.then((ready) => asStaff({ thread_ts: openTs, text: "", files: ready }));
  act("/control/slack/replies", body, event.currentTarget);
});

$("note").addEventListener("click", () => {
  if (!field.value.startsWith(";;")) field.setRangeText(";; ", 0, 0, "end");
  field.focus();
});

// who replies

function showStaff() {
  reconcile($("as"), inbox.staff.map((person) => ({ ...person, is_on: person.id === staffId })), (person) => person.id, (person) =>
    h(
      "button",
      { type: "button", role: "radio", "aria-checked": String(person.is_on), tabindex: person.is_on ? "0" : "-1", "data-focus": person.id, "data-staff": person.name, onclick: () => choose(person.id), onkeydown: turn },
      h("span", { class: `avatar tiny ${tint(person.name)}`, "aria-hidden": "true" }, initials(person.name)),
      person.name.split(" ")[0],
    ),
  );
  const me = inbox.staff.find((person) => person.id === staffId);
  field.placeholder = me ? `Reply as ${me.name.split(" ")[0]}…` : "Reply…";
}

function choose(id) {
  stopEditing();
  staffId = id;
  showStaff();
  showOpenThread();
  showForms();
  showRooms(inbox, staffId, { openThread, choose });
}

function turn(event) {
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  if (!(event.key in steps)) return;
  event.preventDefault();
  const at = inbox.staff.findIndex((person) => person.id === staffId);
  const next = inbox.staff[(at + steps[event.key] + inbox.staff.length) % inbox.staff.length];
  choose(next.id);
  $("as").querySelector(`[data-focus="${CSS.escape(next.id)}"]`)?.focus();
}
