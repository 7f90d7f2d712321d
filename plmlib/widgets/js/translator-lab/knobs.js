// The knobs of the translator lab, and what is wrong with a sentence.

import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { buttons, check, menu, slider, textbox } from "../ui/inputs.js";
import limits from "./limits.json" with { type: "json" };
import { alike } from "./state.js";

const ALIKE = 5; // words that are offered for an unknown one

/**
 * fresh(text, direction) starts with another sentence; turn(direction) turns the direction; problem() says
 * why the sentence cannot be translated, or "".
 */
export function knobs(ui, { fresh, turn, problem, examples }) {
  const { t, get } = ui;
  const options = limits.direction.options.map((value) => [value, t(`direction_${value}`)]);
  const menus = limits.direction.options.map((direction) => {
    return menu(ui, "example", {
      label: t("example"),
      options: examples[direction].map(({ text }) => [text, text]),
      read: () => get("text"),
      write: (text) => fresh(text, direction),
      when: () => get("direction") === direction,
    });
  });
  const box = textbox(ui, "text");
  if (box) {
    const input = box.querySelector("input");
    const hint = h("span", { class: "plm-hint", role: "status", id: `${input.id}-words` });
    box.append(hint);
    set(input, { "aria-describedby": `${input.getAttribute("aria-describedby")} ${hint.id}` });
    ui.onDraw(() => {
      set(hint, { text: problem() });
      set(input, { "aria-invalid": problem() !== "" || !ui.accepts("text", input.value) });
    });
  }
  const all = [
    buttons(ui, "direction", { options, onpick: turn }),
    ...menus,
    box,
    slider(ui, "width"),
    check(ui, "gold"),
  ];
  return all.filter(Boolean);
}

/** Why a text cannot be translated, in words; "" where it can. `found` is what read() finds. */
export function complain(t, { words, unknown, foreign, long }, direction, vocabulary) {
  if (unknown.length > 0) {
    const near = [...new Set(unknown.flatMap((word) => alike(word, vocabulary, ALIKE)))];
    const offer = near.length > 0 ? ` ${t("alike", { words: near.join(", ") })}` : "";
    const facts = { words: unknown.map(spelled).join(", "), n: vocabulary.ordinary.length };
    return t("unknown", facts) + offer;
  }
  if (foreign.length > 0) {
    const language = t(`language_${direction === "zh" ? "en" : "zh"}`);
    return t("foreign", { language, words: foreign.join(", ") });
  }
  return long || words.length === 0 ? t("length", { most: limits.text.words }) : "";
}
