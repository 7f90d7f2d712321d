// The knobs of the attention lab, and what is said of a sentence that cannot be read.

import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { buttons, check, menu, textbox } from "../ui/inputs.js";
import limits from "./limits.json" with { type: "json" };
import { alike } from "./state.js";

const MOST = limits.text.high;

/** The knobs above the maps. problem(): why the sentence cannot be read, or "". */
export function knobs(ui, fresh, problem) {
  const { t, limits: { text } } = ui;
  const box = textbox({ ...ui, set: (change) => fresh(change.text) }, "text", {
    bad: (value) => (ui.accepts("text", value) ? "" : t("length", { most: MOST })),
  });
  if (box) {
    const input = box.querySelector("input");
    const hint = h("span", { class: "plm-hint", id: `${input.id}-words`, role: "status" });
    box.append(hint);
    set(input, { "aria-describedby": `${input.getAttribute("aria-describedby")} ${hint.id}` });
    ui.onDraw(() => {
      set(hint, { text: problem() });
      set(input, { "aria-invalid": problem() !== "" || !ui.accepts("text", input.value) });
    });
  }
  const asked = { guess: "", revealed: false }; // the other model is asked another question
  const readers = ["model", "causal"].map((one) => [one, t(`reader_${one}`)]);
  return [
    buttons(ui, "reader", {
      options: readers,
      onpick: (reader) => reader !== ui.get("reader") && ui.set({ reader, row: -1, ...asked }),
    }),
    menu(ui, "text", { label: t("examples"), options: text.examples.map((one) => [one, one]), write: fresh }),
    box,
    check(ui, "hide", { when: () => ui.get("reader") === "model" }),
  ].filter(Boolean);
}

/** Why a sentence cannot be read, in words; "" where it can. */
export function complain(t, { words, unknown, long }, vocabulary) {
  if (unknown.length > 0) {
    const near = [...new Set(unknown.flatMap((word) => alike(word, vocabulary, 4)))];
    const offer = near.length > 0 ? ` ${t("alike", { words: near.join(", ") })}` : "";
    return t("unknown", { words: unknown.map(spelled).join(", "), n: vocabulary.ordinary.length }) + offer;
  }
  return long || words.length === 0 ? t("length", { most: MOST }) : "";
}
