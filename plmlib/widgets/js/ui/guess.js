// One question, one guess, checked against the live value.

import { h, set, unique } from "./dom.js";

/**
 * question: words. right(guess) -> [is it right, what to say], or null for "not yet a guess".
 * The guess is a trait, so it survives a redraw; it is never part of a link.
 */
export function guess(ui, { question, right, unit = "", type = "number", step = "any" }) {
  const id = unique("guess"),
    verdict = h("p", { class: "plm-verdict", "aria-live": "polite" });
  let writing = false;
  const input = h("input", {
    oninput: () => {
      writing = true;
    },
    type,
    step,
    id,
    inputmode: type === "number" ? "decimal" : "text",
    autocomplete: "off",
  });
  const form = h(
    "form",
    {
      class: "plm-guess",
      onsubmit: (event) => {
        event.preventDefault();
        writing = false;
        ui.set({ guess: input.value.slice(0, 40) });
      },
    },
    h("label", { for: id }, ui.t("guess")),
    input,
    unit && h("span", { class: "plm-unit" }, unit),
    h("button", { type: "submit", class: "plm-button" }, ui.t("check")),
  );
  const asked = h("p", { class: "plm-question" });
  ui.onDraw(() => {
    const made = ui.get("guess"),
      answer = made === "" ? null : right(type === "number" ? Number(made) : made);
    set(asked, { text: typeof question === "function" ? question() : question });
    if (made !== "" && !writing) input.value = made;
    set(verdict, { text: answer ? answer[1] : "", "data-right": answer ? String(answer[0]) : undefined });
  });
  return h("div", { class: "plm-ask" }, asked, form, verdict);
}
