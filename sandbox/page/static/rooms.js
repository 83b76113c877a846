// What staff see in Slack beside the threads: the bot's page (Home), and the channel itself.

import { act } from "./act.js";
import { following, growing, h, initials, reconcile, tint } from "./dom.js";
import { body, message as slackMessage } from "./slack.js";

const $ = (id) => document.getElementById(id);

let inbox = null;
let staffId = null;
let room = null; // "home", "channel", or null while a thread is open
let around = null; // what the rest of the inbox does: openThread(ts), choose(staffId)

const view = following($("room-view"), $("room-list"));
const field = $("room-text");
const fit = growing(field, 132);

/** Take what the inbox holds now, and who looks at it. */
export function showRooms(holds, who, does) {
  const isOther = staffId !== null && staffId !== who;
  [inbox, staffId, around] = [holds, who, does];
  if (room === "home" && isOther) openHome();
  show();
}

/** Go back to the threads. */
export function leaveRooms() {
  room = null;
  show();
}

/** Whether something else than a thread is shown. */
export const isElsewhere = () => room !== null;

function enter(name) {
  room = name;
  if (name === "home") openHome();
  show();
  if (name === "channel") view.end();
  else $("room-view").scrollTop = 0;
}

const openHome = () => act("/control/slack/opens_home", { staff: staffId });

function show() {
  $("room").hidden = room === null;
  $("thread").hidden = room !== null;
  for (const name of ["home", "channel"]) $(`room-${name}`).setAttribute("aria-pressed", String(room === name));
  if (!inbox || room === null) return;
  $("room-title").textContent = room === "home" ? "Home" : "Channel";
  $("room-where").textContent = room === "home" ? inbox.bot : `# ${inbox.channel.name}`;
  $("room-say").hidden = room !== "channel";
  const grew = reconcile($("room-list"), room === "home" ? page() : posts(), (item) => item.key, drawn);
  if (grew && room === "channel") view.grew();
  showStaff();
}

function page() {
  const blocks = inbox.homes[staffId];
  return [blocks ? { key: `home of ${staffId}`, blocks, text: "" } : { key: "none", blocks: [], text: "Nothing is shown here yet." }];
}

/** The first messages of the threads, and what only this person sees, in the order in which they came. */
function posts() {
  const items = inbox.threads.map(({ ts, messages }) => ({ ...messages[0], key: ts, replies: messages.length - 1 }));
  const me = inbox.staff.find((person) => person.id === staffId);
  for (const one of inbox.ephemerals) {
    if (one.for !== staffId || one.thread_ts) continue;
    items.push({
      key: `private ${one.number}`, ts: null, at: one.ts, who: inbox.bot, from_bot: true, text: one.text, blocks: one.blocks,
      is_edited: false, is_deleted: false, is_private: me.name, reactions: [], files: [],
    });
  }
  return items.sort((a, b) => Number(a.ts ?? a.at) - Number(b.ts ?? b.at));
}

function drawn(item) {
  if (room === "home") return h("div", { class: "page" }, body(item, { names: inbox.names, onClick: press }));
  const said = slackMessage(item, { names: inbox.names, people: inbox.staff, onClick: click, onPick: pick });
  if (!item.replies) return said;
  const label = `${item.replies} ${item.replies === 1 ? "reply" : "replies"}`;
  return h("div", {}, said, h("button", { type: "button", class: "more-replies", onclick: () => around.openThread(item.ts) }, label));
}

const asStaff = (more) => ({ staff: staffId, channel: inbox.channel.id, ...more });

function click(item, button, element) {
  if (item.ts) act("/control/slack/clicks", asStaff({ ts: item.ts, action: button.action_id }), element);
}

function pick(item, menu, option) {
  act("/control/slack/picks", asStaff({ ts: item.ts, menu: menu.action_id, option }));
}

// buttons that ask first

async function press(_item, button, element) {
  if (button.confirm && !(await agreed(button.confirm))) return;
  act("/control/slack/clicks_home", { staff: staffId, action: button.action_id, value: button.value ?? null }, element);
}

function agreed({ title, text, confirm, deny }) {
  const dialog = $("confirm");
  $("confirm-title").textContent = title.text;
  $("confirm-text").textContent = text.text;
  $("confirm-yes").textContent = confirm.text;
  $("confirm-no").textContent = deny.text;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}

// links to threads, and what is written in the channel

$("room-list").addEventListener("click", (event) => {
  const [, channel, digits] = /\/archives\/(\w+)\/p(\d{7,})$/.exec(event.target.closest("a")?.href ?? "") ?? [];
  const ts = digits && `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  if (channel !== inbox?.channel.id || !inbox.threads.some((thread) => thread.ts === ts)) return;
  event.preventDefault();
  around.openThread(ts);
});

$("room-say").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text) return;
  field.value = "";
  fit();
  view.end();
  const [command, ...words] = text.split(/\s+/);
  const done = command.startsWith("/")
    ? await act("/control/slack/commands", asStaff({ command, text: words.join(" ") }))
    : await act("/control/slack/posts", asStaff({ text }));
  if (done === undefined && !field.value) field.value = text;
});

function showStaff() {
  const people = inbox.staff.map((person) => ({ ...person, is_on: person.id === staffId }));
  reconcile($("room-as"), people, (person) => person.id, (person) =>
    h(
      "button",
      { type: "button", "aria-pressed": String(person.is_on), "data-focus": person.id, onclick: () => around.choose(person.id) },
      h("span", { class: `avatar tiny ${tint(person.name)}`, "aria-hidden": "true" }, initials(person.name)),
      person.name.split(" ")[0],
    ),
  );
}

for (const name of ["home", "channel"]) $(`room-${name}`).addEventListener("click", () => enter(name));
