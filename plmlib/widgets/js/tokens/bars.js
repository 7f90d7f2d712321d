// One step: how the model's own distribution becomes the one that is drawn from. The top 30 and the tail of
// all others.

import { h, set } from "../ui/dom.js";
import { label, percent } from "./names.js";

/** How many tokens have a bar of their own. */
export const TOP = 30;

/** Where the scale may end. */
const NICE = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1];

/** Thirty bars and the tail: outline = the model's own probability, filled = after the filters. */
export function bars(ui) {
  const { t } = ui;
  const rows = Array.from({ length: TOP }, () => row("plm-bar-row"));
  const tail = row("plm-bar-row plm-tail");
  const scale = h("div", { class: "plm-bars-scale", "aria-hidden": "true" });
  const cut = h("div", { class: "plm-cut", "aria-hidden": "true" });
  const list = h("div", { class: "plm-bars-rows" }, rows.map(({ node }) => node), tail.node, cut);
  const node = h("div", { class: "plm-bars", role: "img" }, scale, list);

  function update(tokens, step, order, finding) {
    const { ranking, own, probs, kept, drawn } = step;
    const shown = Math.min(TOP, ranking.length);
    const rest = { before: sumFrom(own, shown), after: sumFrom(probs, shown) };
    const most = Math.max(own[0], probs[0], rest.before, rest.after);
    const top = NICE.find((value) => value >= most) ?? 1;

    rows.forEach((one, r) => {
      one.node.hidden = r >= shown;
      if (one.node.hidden) return;
      const text = () => label(tokens, ranking[r]);
      const chances = { before: own[r], after: probs[r] ?? 0 };
      one.update({ key: ranking[r], text, ...chances, cut: r >= kept, drawn: r === drawn, top });
    });
    const others = { n: ranking.length - shown, kept: Math.max(0, kept - shown) };
    const key = `${others.n} ${others.kept}`;
    const text = () => [t("tail", others)];
    tail.node.hidden = others.n === 0;
    tail.update({ key, text, ...rest, cut: others.kept === 0, drawn: drawn >= shown, top });

    set(scale, { "data-top": percent(top), "data-half": percent(top / 2) });
    cut.hidden = kept >= shown;
    if (!cut.hidden) {
      const words = t("cut", { filter: t(lastCut(step, order)), kept });
      set(cut, { "data-text": `✂ ${words}`, style: { "--row": kept } });
    }
    set(node, { "aria-label": finding });
  }
  return { node, update };
}

/** The sum of all values from place `from` on. */
function sumFrom(values, from) {
  let sum = 0;
  for (let r = from; r < values.length; r++) sum += values[r];
  return sum;
}

/** The filter that left the number that is kept. */
const lastCut = ({ stages, kept }, order) => order[stages.indexOf(kept)];

/** One bar; its name is drawn anew only when `key` is another. */
function row(look) {
  const name = h("span", { class: "plm-bar-name" });
  const outline = h("i", { class: "plm-before" });
  const filled = h("i", { class: "plm-after" });
  const track = h("div", { class: "plm-track" }, outline, filled);
  const number = h("span", { class: "plm-bar-number" });
  const node = h("div", { class: look }, name, track, number);
  let last;

  function update({ key, text, before, after, cut, drawn, top }) {
    if (last !== key) name.replaceChildren(...text());
    last = key;
    const width = (p) => `${((100 * p) / top).toFixed(2)}%`;
    set(track, { style: { "--before": width(before), "--after": width(after) } });
    set(number, { text: cut ? "" : percent(after) });
    set(node, { "data-cut": cut, "data-drawn": drawn });
  }
  return { node, update };
}
