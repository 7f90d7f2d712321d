// Parts of the masking lab: what may happen to a token, numbers, and many tokens dealt at once.

import { countFates, FATES } from "../core/corrupt.js";
import { h, set } from "../ui/dom.js";

/** How many tokens are dealt to show what the settings do. */
export const MANY = 1000;

/** What happens to the open token: one of four. */
export function fateButtons(ui, choose, now) {
  let at = 0;
  const nodes = FATES.map((name) => {
    const pick = () => choose(at, name);
    return h("button", { type: "button", onclick: pick }, ui.t(`is_${name}`));
  });
  const node = h("div", { class: "plm-buttons", role: "group", "aria-label": ui.t("fate") }, nodes);
  function update(i, { fates, open }) {
    at = i;
    nodes.forEach((button, k) => {
      set(button, { "aria-pressed": fates[i + 1] === FATES[k], disabled: !open[i + 1] });
    });
  }
  return { node, update };
}

/** A number, and what it is. */
export function tile(words) {
  const value = h("b");
  const note = h("small");
  const node = h("div", { class: "plm-stat" }, value, h("span", {}, words), note);
  function update(text, more) {
    set(value, { text });
    set(note, { text: more });
  }
  return { node, update };
}

/** Many tokens dealt with the settings: a bar of four parts, and the numbers under it. */
export function dealtBar(t) {
  const parts = ["mask", "random", "same", "none"].map((fate) => {
    const bar = h("i", { "data-look": fate });
    const number = h("b");
    const name = h("span", { "data-look": fate }, number, ` ${t(`is_${fate}`)}`);
    return { fate, bar, number, name };
  });
  const bars = h("div", { class: "plm-dealt", "aria-hidden": "true" }, parts.map((one) => one.bar));
  const names = h("p", { class: "plm-dealt-names" }, parts.map((one) => one.name));
  let last = "";
  function update({ rate, to_mask, to_random, seed }) {
    const key = [rate, to_mask, to_random, seed].join();
    if (key === last) return;
    last = key;
    const counts = countFates(MANY, { rate, to_mask, to_random, seed });
    for (const { fate, bar, number } of parts) {
      set(bar, { style: { "--w": `${(100 * counts[fate]) / MANY}%` } });
      set(number, { text: String(counts[fate]) });
    }
  }
  return { node: h("div", {}, bars, names), update };
}
