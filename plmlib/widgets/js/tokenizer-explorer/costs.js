// What each word costs in tokens: a card a word, a square a token.

import { spelled, visible } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { listbox } from "../pieces/listbox.js";
import { LOOK } from "../pieces/names.js";

const MANY = 24; // squares of full width; more are narrower

/** costs(ui, pick) -> {node, update(now)}; pick(i) opens word i. */
export function costs(ui, pick) {
  const { t } = ui;
  const list = listbox({ label: t("costs"), look: "plm-costs", pick });

  function fill(now) {
    return (item, i) => {
      const word = now.words[i];
      const counts = now.shown.map(({ name, costs: all, lost }) => ({ name, n: all[i], lost: lost[i] }));
      const key = JSON.stringify([word.text, counts]);
      if (item.dataset.key !== key) {
        const bars = counts.map(({ name, n, lost }) => {
          const look = `plm-cost plm-cat-${LOOK[name][0]}${lost ? " plm-cost-lost" : ""}`;
          const wide = 8 * Math.min(n, MANY);
          const squares = h("i", { style: { "--wide": `${wide}px`, "--each": `${wide / n}px` } });
          return h("span", { class: look }, squares, h("b", {}, String(n)));
        });
        item.replaceChildren(h("span", { class: "plm-cost-word", dir: "auto" }, visible(word.text)), ...bars);
      }
      set(item, { class: "plm-cost-card", "data-key": key });
      const each = counts.map(({ name, n, lost }) => `${t(name)} ${n}${lost ? t("with_unknown") : ""}`);
      return t("cost", { word: spelled(word.text), size: word.size, list: each.join(", ") });
    };
  }
  const update = (now) => list.update(now.words.length, now.word ?? -1, fill(now));
  return { node: list.node, update };
}
