// The page: gets what the stand-ins hold as events, and acts through their control API.

import { card } from "./decisions.js";
import { following, growing, h, initials, post, reconcile, time, tint } from "./dom.js";
import { message as slackMessage, summary } from "./slack.js";
import { bubble, withDays } from "./telegram.js";

const $ = (id) => document.getElementById(id);
const CALM = matchMedia("(prefers-reduced-motion: reduce)").matches;

let phone = null;
let inbox = null;
let shop = null;
let openTs = null; // the thread that is open
let staffId = null; // who replies
let toastsSeen = null;
const known = new Set(); // threads that have been seen
const drafts = new Map(); // thread -> what is written but not sent

const chat = following($("chat"), $("chat-lines"));
const messages = following($("messages"), $("message-list"));
const fitSay = growing($("say-text"), 112);
const fitReply = growing($("reply-text"), 132);

// what happened

let hideToast = 0;

/** Tell the person at the page what went wrong. */
function complain(text) {
  $("toast").textContent = text;
  $("toast").classList.add("shown");
  clearTimeout(hideToast);
  hideToast = setTimeout(() => $("toast").classList.remove("shown"), 6000);
}

/** Do something with the server; `button` cannot be pressed again meanwhile. Returns undefined if it failed. */
async function act(path, body, button) {
  if (button) button.setAttribute("aria-disabled", "true");
  try {
    return (await post(path, body)) ?? true;
  } catch (error) {
    complain(error.message);
    return undefined;
  } finally {
    button?.removeAttribute("aria-disabled");
  }
}

const events = new EventSource("/page/events");
for (const [name, show] of Object.entries({ shop: showShop, phone: showPhone, inbox: showInbox, decisions: showDecisions })) {
  events.addEventListener(name, (event) => show(JSON.parse(event.data)));
}
events.addEventListener("open", () => ($("offline").hidden = true));
events.addEventListener("error", () => ($("offline").hidden = false));
addEventListener("pagehide", () => events.close());

// the shop

function showShop(view) {
  shop = view;
  document.title = `${view.title} · support demo`;
  $("shop-title").textContent = view.title;
  $("workspace").textContent = view.title;
  $("shop-mark").textContent = initials(view.title).slice(0, 1);
  $("hours").disabled = false;
  $("hours").setAttribute("aria-checked", String(view.is_open));
  $("hours-state").textContent = view.is_open ? "Open" : "Closed";
  $("hours-hint").textContent = view.is_open ? "Staff are in" : "Nobody is in";
  reconcile($("suggestions"), view.suggestions, (text) => text, (text) =>
    h("button", { type: "button", class: "chip", onclick: () => typeAndSend(text) }, text),
  );
}

$("hours").addEventListener("click", (event) => {
  if ($("hours").getAttribute("aria-disabled")) return;
  act("/page/hours", { open: !shop.is_open }, event.currentTarget);
});

// the phone

function showPhone(view) {
  phone = view;
  const first = view.customer.name.split(" ")[0];
  $("phone-owner").textContent = first;
  $("say-text").setAttribute("aria-label", `Write as ${first}`);
  $("bot-name").textContent = view.bot.name;
  $("bot-avatar").textContent = initials(view.bot.name);
  const state = view.is_typing ? "typing" : "bot";
  if ($("bot-state").textContent !== state) $("bot-state").textContent = state;
  $("bot-state").classList.toggle("typing", view.is_typing);
  $("chat-empty").hidden = view.messages.length > 0;
  const last = view.messages.at(-1);
  const grew = reconcile($("chat-lines"), withDays(view.messages), (item) => item.id, drawBubble);
  if (grew && last?.from_bot === false) chat.end();
  else if (grew) chat.grew();
  showCommands(view.commands);
  if (toastsSeen !== null && view.toasts.length > toastsSeen) phoneToast(view.toasts.at(-1));
  toastsSeen = view.toasts.length;
}

const drawBubble = (message) => bubble(message, { onTap: tap, onCommand: say });

function on(verb, body, button) {
  return act(`/control/telegram/${verb}`, { bot: phone.bot.username, customer: phone.customer.id, ...body }, button);
}

const say = (text) => on("says", { text });

function tap(message, button, element) {
  if (element.getAttribute("aria-disabled")) return;
  on("taps", { message: message.id, button: button.data ?? button.label }, element);
}

$("say").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = $("say-text").value.trim();
  if (!text || !phone) return;
  $("say-text").value = "";
  fitSay();
  closePops();
  if ((await say(text)) === undefined && !$("say-text").value) {
    $("say-text").value = text;
    fitSay();
  }
});

let typing = 0;

/** Type a line on the phone, as fast as an eye can follow, and send it. */
function typeAndSend(text) {
  const field = $("say-text");
  const letters = [...text];
  const took = CALM ? 0 : Math.min(700, letters.length * 16);
  const started = performance.now();
  const mine = ++typing;
  const step = (now) => {
    if (mine !== typing) return;
    const share = took ? Math.min(1, (now - started) / took) : 1;
    field.value = letters.slice(0, Math.ceil(letters.length * share)).join("");
    fitSay();
    if (share < 1) requestAnimationFrame(step);
    else $("say").requestSubmit();
  };
  requestAnimationFrame(step);
}

let hidePhoneToast = 0;

function phoneToast(text) {
  $("phone-toast").textContent = text;
  $("phone-toast").classList.add("shown");
  clearTimeout(hidePhoneToast);
  hidePhoneToast = setTimeout(() => $("phone-toast").classList.remove("shown"), 3000);
}

// emoji and commands

const FACES = [..."😀😅😂🙂😉😍🤔😐🙄😢😭😡👍👎👋🙏👏💪❤️☕📦🎁🎉🔥"].filter((face) => face !== "\uFE0F");

$("emoji-pop").append(
  ...FACES.map((face) =>
    h("button", { type: "button", "aria-label": face, onclick: () => insert(face === "❤" ? "❤️" : face) }, face === "❤" ? "❤️" : face),
  ),
);

function insert(face) {
  const field = $("say-text");
  field.setRangeText(face, field.selectionStart, field.selectionEnd, "end");
  fitSay();
  field.focus();
}

function showCommands(commands) {
  $("command-toggle").hidden = commands.length === 0;
  reconcile($("command-pop"), commands, (one) => one.command, (one) =>
    h("button", { type: "button", onclick: () => { closePops(); say(`/${one.command}`); } }, h("b", {}, `/${one.command}`), h("span", {}, one.description)),
  );
}

const POPS = [["emoji-toggle", "emoji-pop"], ["command-toggle", "command-pop"]];

function closePops(except = null) {
  for (const [toggle, pop] of POPS) {
    if (pop === except) continue;
    $(pop).hidden = true;
    $(toggle).setAttribute("aria-expanded", "false");
  }
}

for (const [toggle, pop] of POPS) {
  $(toggle).addEventListener("click", () => {
    closePops(pop);
    $(pop).hidden = !$(pop).hidden;
    $(toggle).setAttribute("aria-expanded", String(!$(pop).hidden));
  });
}
document.addEventListener("keydown", (event) => event.key === "Escape" && closePops());
document.addEventListener("pointerdown", (event) => event.target.closest("#say") || closePops());

// the inbox

function showInbox(view) {
  inbox = view;
  staffId ??= view.staff[0]?.id ?? null;
  $("channel-name").textContent = view.channel.name;
  $("thread-where").textContent = `# ${view.channel.name}`;
  if (!view.threads.some((thread) => thread.ts === openTs)) openTs = null;
  const fresh = view.threads.filter((thread) => !known.has(thread.ts));
  for (const thread of fresh) known.add(thread.ts);
  // A new thread opens by itself, unless someone is in the middle of a reply.
  if (fresh.length && (openTs === null || !$("reply-text").value.trim())) openThread(fresh.at(-1).ts);
  else showOpenThread();
  showThreads();
  showStaff();
}

function showThreads() {
  $("threads-empty").hidden = inbox.threads.length > 0;
  const items = inbox.threads.map((thread) => ({ ...summary(thread), is_open: thread.ts === openTs }));
  items.sort((a, b) => b.at - a.at);
  reconcile($("threads"), items, (item) => item.ts, (item) =>
    h(
      "li",
      {},
      h(
        "button",
        { type: "button", "aria-current": item.is_open ? "true" : null, "data-focus": item.ts, "data-thread": item.ts, onclick: () => openThread(item.ts) },
        h("strong", {}, item.title),
        item.state ? h("span", { class: `state ${item.look}` }, item.state) : null,
        h("span", { class: "why" }, item.why),
        h("small", {}, item.replies ? `${counted(item.replies)} · ` : null, time(item.at)),
      ),
    ),
  );
}

function openThread(ts) {
  if (openTs !== null) drafts.set(openTs, $("reply-text").value);
  openTs = ts;
  $("reply-text").value = drafts.get(ts) ?? "";
  showOpenThread(true);
  showThreads();
  fitReply();
}

function showOpenThread(isNew = false) {
  const thread = inbox.threads.find((one) => one.ts === openTs);
  $("messages-empty").hidden = Boolean(thread);
  $("reply-text").disabled = !thread;
  document.querySelector(".reply-send").disabled = !thread;
  const items = thread ? asShown(thread) : [];
  const draw = (item) =>
    item.divider ? h("div", { class: "replies" }, h("span", {}, item.divider)) : slackMessage(item, { names: inbox.names, onClick: click });
  const grew = reconcile($("message-list"), items, (item) => item.key, draw);
  if (isNew && items.length === 1) messages.start();
  else if (isNew) messages.end();
  else if (grew) messages.grew();
}

const counted = (replies) => `${replies} ${replies === 1 ? "reply" : "replies"}`;

/** The thread's messages as Slack lays them out: a line with the number of replies, one head for lines in a row. */
function asShown(thread) {
  const me = inbox.staff.find((person) => person.id === staffId);
  const privately = inbox.ephemerals
    .filter((one) => one.for === staffId && (one.thread_ts ?? openTs) === openTs)
    .map((one) => ({
      key: `private ${one.for} ${one.number}`, ts: null, who: "Slackbot", from_bot: true, text: one.text, blocks: one.blocks,
      is_edited: false, is_deleted: false, is_private: me.name, reactions: [], files: [],
    }));
  const items = [];
  thread.messages.forEach((message, number) => {
    const above = thread.messages[number - 1];
    const isJoined = number > 1 && above.who === message.who && Number(message.ts) - Number(above.ts) < 300;
    items.push({ ...message, key: message.ts, is_joined: isJoined });
    const replies = thread.messages.length - 1;
    if (number === 0 && replies) items.push({ key: "divider", divider: counted(replies) });
  });
  return [...items, ...privately];
}

function inSlack(verb, body, button) {
  return act(`/control/slack/${verb}`, { staff: staffId, channel: inbox.channel.id, ...body }, button);
}

function click(message, button, element) {
  if (element.getAttribute("aria-disabled")) return;
  inSlack("clicks", { ts: message.ts, action: button.action_id }, element);
}

$("reply").addEventListener("submit", async (event) => {
  event.preventDefault();
  const field = $("reply-text");
  const text = field.value.trim();
  const thread = openTs;
  if (!text || thread === null) return;
  field.value = "";
  drafts.delete(thread);
  fitReply();
  messages.end();
  const done = await inSlack("replies", { thread_ts: thread, text });
  if ((done === undefined || done.was_swallowed) && !field.value) field.value = text;
  if (done?.was_swallowed) complain(`Slack took ${text.split(/\s/)[0]} for a command, so nothing was posted.`);
});

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
  $("reply-text").placeholder = me ? `Reply as ${me.name.split(" ")[0]}…` : "Reply…";
}

function choose(id) {
  staffId = id;
  showStaff();
  showOpenThread();
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

// what the bot decided

function showDecisions(view) {
  $("decisions-empty").hidden = view.length > 0;
  const scroller = $("decisions");
  const wasAtTop = scroller.scrollTop < 40;
  const height = scroller.scrollHeight;
  reconcile($("decision-list"), view, (one) => one.number, card);
  // Newest first: who reads an older card keeps it under their eyes.
  scroller.scrollTop = wasAtTop ? 0 : scroller.scrollTop + scroller.scrollHeight - height;
}
