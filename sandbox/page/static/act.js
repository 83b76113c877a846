// Doing something with the server, and saying when it did not work.

import { post } from "./dom.js";

let hide = 0;

/** Tell the person at the page what went wrong. */
export function complain(text) {
  const toast = document.getElementById("toast");
  toast.textContent = text;
  toast.classList.add("shown");
  clearTimeout(hide);
  hide = setTimeout(() => toast.classList.remove("shown"), 6000);
}

/** Call the server; `button` cannot be pressed again meanwhile. Returns undefined if it failed. */
export async function act(path, body, button) {
  if (button?.getAttribute("aria-disabled")) return undefined;
  button?.setAttribute("aria-disabled", "true");
  try {
    return (await post(path, await body)) ?? true;
  } catch (error) {
    complain(error.message);
    return undefined;
  } finally {
    button?.removeAttribute("aria-disabled");
  }
}
