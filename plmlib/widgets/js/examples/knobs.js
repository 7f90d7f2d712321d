// The knobs of a training example: its sentence, what is hidden of it, and the dice.

import { h } from "../ui/dom.js";
import { check, menu, slider, textbox } from "../ui/inputs.js";

/** change(text): what a new sentence does; by default it is only written. */
export function knobs(ui, change = (text) => ui.set({ text })) {
  const { t } = ui;
  const { low, high, examples } = ui.limits.text;
  const bad = (text) => (ui.accepts("text", text) ? "" : t("length", { low, high }));
  const next = () => ui.set({ seed: (ui.get("seed") + 1) % (ui.limits.seed.high + 1) });
  const look = "plm-button plm-card-again";
  const again = h("button", { type: "button", class: look, onclick: next }, t("again"));
  const made = [
    textbox({ ...ui, set: ({ text }) => change(text) }, "text", { bad }),
    menu(ui, "text", {
      label: t("examples"),
      options: examples.map((text) => [text, text]),
      write: change,
    }),
    slider(ui, "rate"),
    slider(ui, "mean_length"),
    check(ui, "only_mask"),
    slider(ui, "seed"),
    ui.wants("seed") && again,
  ];
  return made.filter(Boolean);
}
