// One model's column: what it reads and has to predict, its mask, and the words with a loss.

import { exampleColumn, note } from "../examples/column.js";
import { mean } from "../examples/state.js";
import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";

/** How many draws have a loss at 0, 1, …, n words. */
function histogram() {
  const bars = h("div", { class: "plm-card-times", role: "img" });
  const ends = h("p", { class: "plm-card-ends", "aria-hidden": "true" });
  function update(times, words) {
    const most = Math.max(...times);
    const bar = (many) => h("i", { style: { "--h": `${(100 * many) / most}%` }, "data-some": many > 0 });
    bars.replaceChildren(...times.map(bar));
    set(bars, { "aria-label": words });
    ends.replaceChildren(h("span", {}, "0"), h("span", {}, String(times.length - 1)));
  }
  return { nodes: [bars, ends], update };
}

/** column(ui, model, mark, cat) -> {node, covered (what shows the answer), update(made, times, hidden)} */
export function column(ui, model, mark, cat) {
  const { t } = ui;
  const both = model === "t5";
  const draws = note();
  const shown = histogram();
  const { node, decoder, mask, loss, ...example } = exampleColumn(ui, model, mark, cat, both, [
    draws,
    shown.nodes,
  ]);

  function update(made, times, hidden) {
    const { asked, labels } = made[model];
    const facts = { asked, n: made.ids.length, written: labels.length };
    example.update(made, t(both ? "share_t5" : "share", facts), { hidden });
    const none = times[0] > 0 ? t("draws_none", { none: times[0] }) : "";
    const said = `${t("draws", { mean: fixed(mean(times), 2) })}${none}`;
    set(draws, { text: said });
    shown.update(times, said);
  }
  return { node, covered: both ? [decoder, mask, loss] : [loss], update };
}
