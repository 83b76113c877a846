// Building and updating elements. Text only ever becomes text nodes.

/** An element. `on...` are listeners, `class`, `text` and other attributes as named; null and false are left out. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link to a safe place, or its label alone. */
export function link(url, ...label) {
  let target = null;
  try {
    target = new URL(url);
  } catch {
    return h("span", {}, ...label);
  }
  if (!["http:", "https:", "mailto:", "tel:"].includes(target.protocol)) return h("span", {}, ...label);
  return h("a", { href: target.href, target: "_blank", rel: "noopener noreferrer" }, ...label);
}

const rows = new WeakMap();

/**
 * Show `items` in `parent`, in order. An element is made anew only if its item has changed; focus stays where it was.
 * Returns whether anything was added.
 */
export function reconcile(parent, items, keyOf, render) {
  const before = rows.get(parent) ?? new Map();
  const after = new Map();
  const focused = document.activeElement;
  const [focusedKey] = [...before].find(([, { element }]) => element.contains(focused)) ?? [];
  let added = false;
  let place = parent.firstChild;
  for (const item of items) {
    const key = String(keyOf(item));
    const print = JSON.stringify(item);
    const known = before.get(key);
    let element = known?.element;
    if (known === undefined || known.print !== print) {
      element = render(item);
      if (known === undefined) {
        added = true;
        element.classList.add("new");
      } else {
        known.element.replaceWith(element);
        if (place === known.element) place = element;
      }
    }
    if (element === place) place = place.nextSibling;
    else parent.insertBefore(element, place);
    after.set(key, { element, print });
  }
  for (const [key, { element }] of before) if (!after.has(key)) element.remove();
  rows.set(parent, after);
  // What is replaced or moved loses the focus.
  if (focusedKey !== undefined && document.activeElement !== focused) {
    const same = `[data-focus="${CSS.escape(focused.dataset.focus ?? "")}"]`;
    const row = after.get(focusedKey)?.element;
    (row?.matches(same) ? row : row?.querySelector(same))?.focus({ preventScroll: true });
  }
  return added;
}

/**
 * Keep those who read the end of `scroller` at its end, whatever grows; whoever scrolled up stays where they are.
 * `start()` shows the beginning and follows what comes; `end()` goes to the end; `grew()` after something was added.
 */
export function following(scroller, content) {
  let follows = true;
  let atEnd = true;
  let put = 0; // where we scrolled to, as opposed to the reader
  const to = (top) => {
    scroller.scrollTop = top;
    put = scroller.scrollTop;
    atEnd = isAtEnd();
  };
  const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
  const end = () => {
    follows = true;
    to(scroller.scrollHeight);
  };
  scroller.addEventListener("scroll", () => {
    atEnd = isAtEnd();
    if (atEnd) follows = true;
    else if (Math.abs(scroller.scrollTop - put) > 2) follows = false;
  });
  const observer = new ResizeObserver(() => atEnd && follows && to(scroller.scrollHeight));
  observer.observe(scroller);
  observer.observe(content);
  return {
    end,
    start: () => {
      follows = true;
      to(0);
    },
    grew: () => follows && end(),
  };
}

/** POST JSON. Throws an Error that can be read to people. */
export async function post(path, body) {
  let response;
  try {
    response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Error("The demo does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => ({ ok: false, error: `HTTP ${response.status}` }));
  // The name of the exception says nothing to whoever reads this.
  if (!answer.ok) throw new Error(answer.error.replace(/^\w+: /, ""));
  return answer.result;
}

export function time(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

export function day(seconds) {
  const date = new Date(seconds * 1000);
  if (date.toDateString() === new Date().toDateString()) return "Today";
  return date.toLocaleDateString([], { day: "numeric", month: "long" });
}

export function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0].toUpperCase()).join("");
}

/** One of six tints, always the same for a name. */
export function tint(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  return `tint-${sum % 6}`;
}

/** A text field that grows with its text up to `most` pixels, where Enter submits its form. */
export function growing(field, most) {
  const fit = () => {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, most)}px`;
  };
  field.addEventListener("input", fit);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.form.requestSubmit();
  });
  return fit;
}
