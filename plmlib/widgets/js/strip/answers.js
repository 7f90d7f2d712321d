// What one model says at one place: its likeliest words, and where the right one stands.

import { TOP } from "../core/distributions.js";
import { percent } from "../tokens/names.js";
import { h, set } from "../ui/dom.js";

/**
 * answers(title, mark, cat) -> {node, update(summary, tokens, right)}. The sixth row is for a right word that
 * is further down.
 */
export function answers(title, mark, cat) {
  const rows = Array.from({ length: TOP + 1 }, () => {
    const name = h("span", { class: "plm-answer-name" });
    const bar = h("i");
    const number = h("span", { class: "plm-answer-number" });
    return { name, bar, number, node: h("li", {}, name, h("span", { class: "plm-track" }, bar), number) };
  });
  const heading = h("p", { class: "plm-heading" }, h("span", { "aria-hidden": "true" }, mark), title);
  const list = h("ol", {}, rows.map((one) => one.node));
  const node = h("div", { class: `plm-answer plm-cat-${cat}` }, heading, list);

  function update({ ids, p, right: chance, rank }, tokens, right) {
    rows.forEach((row, i) => {
      const last = i === TOP;
      row.node.hidden = last && rank <= TOP;
      if (row.node.hidden) return;
      const id = last ? right : ids[i];
      const share = last ? chance : p[i];
      const isRight = id === right;
      set(row.node, { "data-right": isRight, "data-far": last });
      set(row.name, { text: `${last ? `${rank}. ` : ""}${tokens[id]}${isRight ? " ✓" : ""}` });
      set(row.bar, { style: { "--w": `${(100 * share).toFixed(2)}%` } });
      set(row.number, { text: percent(share) });
    });
  }
  return { node, update };
}
