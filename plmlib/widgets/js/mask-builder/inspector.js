// One row of the matrix, from its scores to its weights.

import { steps } from "../core/attention.js";
import { h } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";

const TALLEST = 64; // pixels of a bar for weight 1

function numberText(value) {
  if (value === -Infinity) return "−∞";
  return value <= -1e9 ? "−1e9" : fixed(value, 2);
}

export function inspector(t) {
  const node = h("table", { class: "plm-chain" });
  let drawn = "";

  function update({ state, keys, scores, mask, how, row, column }) {
    const allowed = mask[row];
    const chain = [["scores", scores[row]], ...steps(scores[row], allowed, how)];
    const wanted = JSON.stringify([chain, allowed, keys, column, state.fill]);
    if (wanted === drawn) return;
    drawn = wanted;

    const [, weights] = chain.at(-1);
    const look = (j) => (allowed[j] ? "" : "plm-hidden");
    const bar = (value) => {
      const height = Number.isNaN(value) ? 0 : TALLEST * value;
      return h("div", { style: { height: `${height}px` } });
    };
    const head = (text) => h("th", { scope: "row" }, text);
    const bars = weights.map((value, j) => h("td", { class: look(j) }, bar(value)));
    const names = keys.map((key, j) => h("th", { scope: "col", class: j === column ? "plm-here" : "" }, key));
    const line = ([name, values], k) => {
      const numbers = values.map((value, j) => h("td", { class: look(j) }, numberText(value)));
      const title = head(t(`step_${name}`, { fill: state.fill }));
      return h("tr", { class: k === chain.length - 1 ? "plm-last" : "" }, title, numbers);
    };
    node.replaceChildren(
      h(
        "tbody",
        {},
        h("tr", { class: "plm-bars" }, head(t("weight")), bars),
        h("tr", { class: "plm-names" }, h("td"), names),
        chain.map(line),
      ),
    );
  }
  return { node, update };
}
