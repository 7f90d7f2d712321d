// One question, one guess, checked against the live value.

import { h, set, unique } from "./dom.js";

/**
 * question: words. right(guess) -> [is it right, what to say], or null for "not yet a guess".
 * The guess is a trait, so it survives a redraw; it is never part of a link.
 */
export function guess(ui, { question, right, unit = "", type = "number", step = "any" }) {
  const id = unique("guess");
  let writing = false;

  function write() {
    writing = true;
  }
  function submit(event) {
    event.preventDefault();
    writing = false;
    ui.set({ guess: input.value.slice(0, ui.limits.guess.longest) });
  }

  const inputmode = type === "number" ? "decimal" : "text";
  const input = h("input", { id, type, step, inputmode, autocomplete: "off", oninput: write });
  const form = h(
    "form",
    { class: "plm-guess", onsubmit: submit },
    h("label", { for: id }, ui.t("guess")),
    input,
    unit && h("span", { class: "plm-unit" }, unit),
    h("button", { type: "submit", class: "plm-button" }, ui.t("check")),
  );
  const asked = h("p", { class: "plm-question" });
  const verdict = h("p", { class: "plm-verdict", "aria-live": "polite" });

  ui.onDraw(() => {
    const made = ui.get("guess");
    const answer = made === "" ? null : right(type === "number" ? Number(made) : made);
    set(asked, { text: typeof question === "function" ? question() : question });
    if (made !== "" && !writing) input.value = made;
    set(verdict, { text: answer ? answer[1] : "", "data-right": answer ? String(answer[0]) : undefined });
  });
  return h("div", { class: "plm-ask" }, asked, form, verdict);
}
