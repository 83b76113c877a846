// The apps on the phone: what each looks like, and how the control API calls what people do in it.

// Those that all four apps know; Slack has names for them.
export const QUICK = [["👍", "+1"], ["❤️", "heart"], ["🎉", "tada"], ["🙏", "pray"]];

const reacts = (message, [emoji], isOn) => ["reacts", { message: message.id, emoji: isOn ? null : emoji }];
const common = {
  says: (text, quoted) => ["says", { text, ...(quoted ? { reply_to: quoted.id } : {}) }],
  command: (name) => ["says", { text: `/${name}` }],
  taps: (message, value) => ["taps", { message: message.id, button: value }],
  edits: (message, text) => ["edits", { message: message.id, text }],
  deletes: (message) => ["deletes", { message: message.id }],
  reacts,
  voice: (data) => ["sends_voice", { data }],
};

/** By id: `name`, `looks` (bubbles or lines), `opens`/`leaves` when the app is chosen or left, and one function an act. */
export const APPS = {
  telegram: {
    ...common,
    name: "Telegram",
    looks: "bubbles",
    picture: (data) => ["sends_photo", { data }],
  },
  whatsapp: {
    ...common,
    name: "WhatsApp",
    looks: "bubbles",
    // Whoever has the chat open reads what comes: blue ticks for the shop.
    opens: ["opens_the_chat", {}],
    leaves: ["closes_the_chat", {}],
    picture: (data) => ["sends_image", { data, mime_type: "image/png" }],
  },
  discord: {
    ...common,
    name: "Discord",
    looks: "lines",
    command: (name) => ["uses", { command: name }],
    reacts: (message, [emoji], isOn) => [isOn ? "unreacts" : "reacts", { message: message.id, emoji }],
    picture: (data) => ["sends_file", { name: "parcel.png", data }],
  },
  slack: {
    name: "Slack",
    looks: "lines",
    says: (text, quoted) => ["writes", { text, ...(quoted ? { thread_ts: quoted.id } : {}) }],
    command: (name) => ["commands", { command: `/${name}` }],
    taps: (message, value) => ["clicks", { ts: message.id, action: value }],
    edits: (message, text) => ["edits", { ts: message.id, text }],
    deletes: (message) => ["deletes", { ts: message.id }],
    reacts: (message, [, name], isOn) => [isOn ? "unreacts" : "reacts", { ts: message.id, name }],
    picture: (data) => ["writes", { text: "", files: [{ name: "parcel.png", data }] }],
    voice: (data) => ["writes", { text: "", files: [{ name: "voice-note.ogg", data }] }],
  },
};

/** A picture ("png") or a voice note ("ogg") to send, as the control API takes files. */
export async function sample(kind) {
  const response = await fetch(`/page/sample.${kind}`);
  if (!response.ok) throw new Error("The demo does not answer. Is it still running?");
  return btoa(String.fromCharCode(...new Uint8Array(await response.arrayBuffer())));
}
