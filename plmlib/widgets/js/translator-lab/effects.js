// What each target token loses if a source token is silenced, beside the attention that it gives to it.

import { visible } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { largest, LOSS } from "../search/translate.js";

/** effects(t) -> {node, update(facts)}; facts: {target, p, without, weights (T), at, token}. */
export function effects(t) {
  const list = h("ol", { class: "plm-losses" });
  const heads = ["column_target", "column_attention", "column_loss"];
  const head = heads.map(() => h("span"));
  const node = h("div", {}, h("p", { class: "plm-loss-head", "aria-hidden": "true" }, head), list);
  const rows = [];

  function row() {
    const parts = { word: h("b"), weight: h("span"), p: h("span") };
    for (const bar of ["bar", "before", "after"]) parts[bar] = h("i");
    const attention = h("span", { class: "plm-loss-track" }, parts.bar);
    const chance = h("span", { class: "plm-loss-track plm-chance" }, parts.before, parts.after);
    return { ...parts, node: h("li", {}, parts.word, attention, parts.weight, chance, parts.p) };
  }
  function update({ target, p, without, weights, at, token }) {
    heads.forEach((key, i) => set(head[i], { text: t(key, { token }) }));
    while (rows.length < target.length) rows.push(row());
    if (list.childElementCount !== target.length) {
      list.replaceChildren(...rows.slice(0, target.length).map((one) => one.node));
    }
    target.forEach((word, i) => {
      const { word: name, bar, weight, before, after, p: numbers, node: item } = rows[i];
      if (name.textContent !== word) name.replaceChildren(...visible(word));
      set(bar, { style: { "--w": `${100 * weights[i]}%` } });
      set(weight, { text: fixed(weights[i], 2) });
      set(before, { style: { "--w": `${100 * p[i]}%` } });
      set(after, { style: { "--w": `${100 * without[i]}%` } });
      set(numbers, { text: `${fixed(p[i], 2)} → ${fixed(without[i], 2)}` });
      set(item, { "data-here": i === at, "data-loses": p[i] - without[i] >= LOSS });
    });
  }
  return { node, update };
}

/** Which target token loses most, and which gives most attention among those that lose nothing. */
export function contrast({ p, without, weights }) {
  const loss = Array.from(p, (chance, t) => chance - without[t]);
  const calm = weights.map((weight, t) => (loss[t] < LOSS ? weight : -1));
  return { most: largest(loss), calm: largest(calm), loss };
}
