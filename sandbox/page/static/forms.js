// The form that Slack shows over everything, when the app opens one for whoever is at the page.

import { act } from "./act.js";
import { h } from "./dom.js";

const dialog = h("dialog", { class: "form", "aria-labelledby": "form-title" });
document.body.append(dialog);
let shown = null; // the id of the form that is open

/** Show the newest of the forms, or none. `people` are those who can be chosen: `{id, name}`. */
export function showForm(form, people) {
  if (form?.id === shown) return;
  shown = form?.id ?? null;
  if (!form) return dialog.close();
  const errors = new Map();
  const body = h(
    "form",
    { onsubmit: (event) => submit(event, form, errors) },
    h("h3", { id: "form-title" }, form.title.text),
    form.blocks.filter((block) => block.type === "input").map((block) => field(block, people, errors)),
    h(
      "div",
      { class: "form-bar" },
      h("button", { type: "button", class: "button", "data-leave": true, onclick: () => leave(form) }, form.close?.text ?? "Cancel"),
      h("button", { type: "submit", class: "button primary" }, form.submit?.text ?? "Submit"),
    ),
  );
  dialog.replaceChildren(body);
  if (!dialog.open) dialog.showModal();
}

// Escape would close the dialog alone; the form in Slack must go with it.
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  dialog.querySelector("[data-leave]")?.click();
});

function field(block, people, errors) {
  const wrong = h("small", { class: "wrong", role: "alert" });
  errors.set(block.block_id, wrong);
  const label = h("span", {}, block.label.text, block.optional ? h("small", {}, " (optional)") : null);
  const input = control(block, people);
  if (block.element.type === "radio_buttons") return h("fieldset", {}, h("legend", {}, label), input, wrong);
  return h("label", {}, label, input, wrong);
}

function control({ block_id: name, element, optional }, people) {
  const required = !optional;
  switch (element.type) {
    case "plain_text_input": {
      const text = h(element.multiline ? "textarea" : "input", { name, required, maxlength: element.max_length ?? 3000, rows: element.multiline ? 4 : null });
      text.value = element.initial_value ?? "";
      return text;
    }
    case "radio_buttons":
      return h(
        "div",
        {},
        element.options.map((option) =>
          h("label", { class: "choice" }, h("input", { type: "radio", name, value: option.value, required, checked: option.value === element.initial_option?.value }), option.text.text),
        ),
      );
    case "users_select":
      return select(name, people.map((person) => [person.id, person.name]), required);
    default:
      return select(name, (element.options ?? []).map((option) => [option.value, option.text.text]), required);
  }
}

function select(name, offered, required) {
  return h("select", { name, required }, h("option", { value: "" }, "Choose…"), offered.map(([value, label]) => h("option", { value }, label)));
}

async function submit(event, form, errors) {
  event.preventDefault();
  const answers = Object.fromEntries(new FormData(event.target));
  const wrong = await act("/control/slack/fills_in", { staff: form.for, view: form.id, answers }, event.submitter);
  for (const [block, place] of errors) place.textContent = wrong?.[block] ?? "";
}

function leave(form) {
  act("/control/slack/closes", { staff: form.for, view: form.id });
}
