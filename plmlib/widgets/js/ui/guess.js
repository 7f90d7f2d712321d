// One question, one guess, checked against the live value. What shows the answer is covered until then.

import { h, set, unique } from "./dom.js";
import { onEnter } from "./inputs.js";

/**
 * Has the reader guessed, or asked to see? `question` is "none" where the text around the widget asks, and
 * then nothing is covered.
 */
export const isOpen = (ui) =>
  ui.get("question") === "none" || ui.get("revealed") || ui.get("guess") !== "";

/** A sentence in the place of nodes that would show the answer, until isOpen(). covers(): is it there now? */
export function cover(ui, nodes, covers = () => true) {
  const words = h("p", { class: "plm-covered" }, ui.t("covered"));
  ui.onDraw(() => {
    const covered = !isOpen(ui) && covers();
    words.hidden = !covered;
    for (const node of nodes) set(node, { "data-covered": covered });
  });
  return words;
}

/**
 * question(): words. unit(): of the number. right(guess) -> [is it right, what to say]; the guess is "" where
 * the reader only asked to see. The guess is a trait, so it survives a redraw; it is never part of a link.
 */
export function guess(ui, { question, right, unit = () => "", type = "number", step = "any" }) {
  const id = unique("guess");
  let writing = false;
  ui.onReset(() => {
    writing = false;
    input.value = "";
  });

  function write() {
    writing = true;
  }
  function submit(event) {
    event.preventDefault();
    writing = false;
    ui.set({ guess: input.value.slice(0, ui.limits.guess.longest) });
  }

  const inputmode = type === "number" ? "decimal" : "text";
  const events = { oninput: write, onkeydown: onEnter(submit) };
  const input = h("input", { id, type, step, inputmode, autocomplete: "off", ...events });
  const show = () => ui.set({ revealed: true });
  const reveal = h("button", { type: "button", class: "plm-button", onclick: show }, ui.t("reveal"));
  const unitNode = h("span", { class: "plm-unit" });
  const form = h(
    "form",
    { class: "plm-guess", onsubmit: submit },
    h("label", { for: id }, ui.t("guess")),
    input,
    unitNode,
    h("button", { type: "submit", class: "plm-button" }, ui.t("check")),
    reveal,
  );
  const asked = h("p", { class: "plm-question" });
  const verdict = h("p", { class: "plm-verdict", "aria-live": "polite" });
  const node = h("div", { class: "plm-ask" }, asked, form, verdict);

  ui.onDraw(() => {
    node.hidden = ui.get("question") === "none";
    if (node.hidden) return;
    const made = ui.get("guess");
    const known = made !== "" || ui.get("revealed");
    const answer = known ? right(made === "" || type !== "number" ? made : Number(made)) : null;
    set(asked, { text: question() });
    set(unitNode, { text: unit() });
    if (made !== "" && !writing) input.value = made;
    reveal.hidden = known;
    set(verdict, {
      text: answer ? answer[1] : "",
      "data-right": answer && made !== "" ? String(answer[0]) : undefined,
    });
  });
  return node;
}
