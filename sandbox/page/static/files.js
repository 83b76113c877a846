// Files as all apps show them: pictures small, sounds with a player, the rest to save.

import { h } from "./dom.js";

/** One file: `{url, name, size, kind}`, perhaps with `title` and a text's `preview`. */
export function file(one) {
  if (one.kind === "image") {
    return h("a", { class: "thumb", href: one.url, target: "_blank", rel: "noopener" }, h("img", { src: one.url, alt: `Picture: ${one.title || one.name}`, loading: "lazy" }));
  }
  if (one.kind === "audio") return player(one);
  return h(
    "div",
    { class: "file" },
    h(
      "div",
      { class: "file-head" },
      h("span", { class: "file-icon", "aria-hidden": "true" }, "📄"),
      h("span", {}, h("strong", {}, one.title || one.name), h("small", {}, `${one.name}, ${sized(one.size)}`)),
      h("a", { href: one.url, download: one.name }, "Download"),
    ),
    one.preview ? h("pre", {}, one.preview, one.is_cut ? "…" : null) : null,
  );
}

function sized(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(bytes < 10240 ? 1 : 0)} kB`;
}

function player(one) {
  const audio = new Audio();
  const fill = h("i");
  const left = h("output", {}, "voice");
  const button = h("button", { type: "button", "aria-label": `Play ${one.title || one.name}`, "aria-pressed": "false", "data-focus": one.url }, "▶");
  const isPlaying = (is) => {
    button.textContent = is ? "❚❚" : "▶";
    button.setAttribute("aria-pressed", String(is));
  };
  audio.preload = "none";
  audio.addEventListener("play", () => isPlaying(true));
  audio.addEventListener("pause", () => isPlaying(false));
  audio.addEventListener("timeupdate", () => {
    fill.style.width = `${(100 * audio.currentTime) / (audio.duration || 1)}%`;
    left.textContent = `0:${String(Math.round(audio.currentTime)).padStart(2, "0")}`;
  });
  button.addEventListener("click", async () => {
    if (!audio.paused) return audio.pause();
    try {
      // As a whole: only then does a browser know how long it is.
      if (!audio.src) audio.src = URL.createObjectURL(await (await fetch(one.url)).blob());
      await audio.play();
    } catch {
      left.textContent = "no sound";
    }
    return undefined;
  });
  return h("div", { class: "player" }, button, h("span", { class: "wave", "aria-hidden": "true" }, fill), left);
}
