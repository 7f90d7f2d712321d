// One paradigm's column: what it reads and has to predict, its mask, where the loss is, and what it predicts.

import { exampleColumn, note } from "../examples/column.js";
import { answers } from "../strip/answers.js";
import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { passes, score } from "./state.js";

/** The likeliest words by id. */
const spellings = ({ ids, words }) => Object.fromEntries(ids.map((id, i) => [id, words[i]]));

/**
 * column(ui, model, mark, cat) -> {node, says, update(now)}; now is what index.js computes. node: what the
 * model reads, sees and learns from; says: what it predicts.
 */
export function column(ui, model, mark, cat) {
  const { t } = ui;
  const both = model === "bart";
  const calls = note();
  const example = exampleColumn(ui, model, mark, cat, both, [h("p", {}, t("passes")), calls]);
  const best = answers(t(`name_${model}`), mark, cat);
  const none = note();
  const sum = note();
  const says = h("div", { class: `plm-board-says plm-cat-${cat}`, "data-says": model }, best.node, none, sum);

  function update({ made, says: all, at, stale }) {
    const { asked, labels, hidden: gone } = made[model];
    const n = made.ids.length;
    example.update(made, t("share", { asked, n }), { at });
    set(calls, { text: t(`passes_${model}`, { n: passes(n)[model] }) });
    if (stale) return; // the last predictions stay
    const word = made.tokens[made.ids[at]];
    const said = all[model][at];
    set(best.node, { "data-none": !said });
    none.hidden = Boolean(said);
    if (said) best.update(said, { [said.id]: word, ...spellings(said) }, said.id);
    else set(none, { text: t(labels[at] < 0 ? "no_loss" : "unknown", { word }) });
    const total = score(all[model]);
    const hidden = score(all[model], made.ids.map((_, i) => i).filter((i) => gone?.[i]));
    const more = both && hidden.of ? t("score_hidden", hidden) : "";
    const facts = { ...total, loss: fixed(total.loss, 2) };
    set(sum, { text: total.of ? `${t("score", facts)}${more}` : t("score_none") });
  }
  return { node: example.node, says, update };
}
