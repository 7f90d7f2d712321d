// What the three judges say of the open pair.

import { visible } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { shared } from "./state.js";

export const CATS = { nsp: 1, sop: 3, words: 2 };

/** judges(ui) -> {node, update(pair)}; pair: {a, b, p, order}, p null while it is computed. */
export function judges(ui) {
  const { t } = ui;
  const card = (judge, ...parts) => {
    const title = h("span", { class: "plm-judge-name" }, t(judge), h("small", {}, t(`${judge}_of`)));
    const verdict = h("b", { class: "plm-judge-verdict" });
    const node = h("section", { class: `plm-judge plm-cat-${CATS[judge]}`, "aria-label": t(judge) });
    node.append(title, ...parts, verdict);
    return { node, verdict };
  };
  const gauges = Object.fromEntries(
    ["nsp", "sop"].map((judge) => {
      const number = h("b");
      const fill = h("i");
      const scale = h("div", { class: "plm-gauge", "aria-hidden": "true" }, fill);
      const label = h("p", { class: "plm-judge-p" }, `${t(`${judge}_p`)} `, number);
      return [judge, { number, fill, ...card(judge, label, scale) }];
    }),
  );
  const list = h("p", { class: "plm-judge-words" });
  const words = card("words", list);
  const node = h("div", { class: "plm-judges" }, gauges.nsp.node, gauges.sop.node, words.node);

  function update({ a, b, p, order }) {
    for (const [judge, value] of [["nsp", p], ["sop", order]]) {
      const { number, fill, verdict } = gauges[judge];
      set(number, { text: percent(value) });
      set(fill, { style: { "--p": `${100 * value}%` } });
      set(verdict, { text: t(`${judge}_${value > 0.5 ? "yes" : "no"}`), "data-yes": value > 0.5 });
    }
    const both = shared(a, b);
    const chips = both.map((word) => h("span", { class: "plm-word" }, visible(word)));
    list.replaceChildren(...(both.length ? chips : [t("no_words")]));
    set(words.verdict, { text: t(both.length ? "words_yes" : "words_no"), "data-yes": both.length > 0 });
  }
  return { node, update };
}

/** A probability with as many digits as it needs to differ from 0 and 1. */
export function percent(p) {
  if (p > 0 && p < 0.001) return "< 0.001";
  if (p < 1 && p > 0.999) return "> 0.999";
  return fixed(p, 3);
}
