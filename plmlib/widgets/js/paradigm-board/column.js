// One paradigm's column: what it reads and has to predict, its mask, where the loss is, and what it predicts.

import { chips, figure, look, PAIR, pairs } from "../examples/rows.js";
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
  const source = chips(t("encoder_reads"), [["reads", "b"]]);
  const row = chips(t(both ? "decoder_reads" : "reads_and_says"), PAIR);
  const first = figure(t(both ? "sees_encoder" : `sees_${model}`));
  const second = figure(t("sees_decoder"));
  const share = h("b");
  const words = h("span");
  const bar = h("i");
  const best = answers(t(`name_${model}`), mark, cat);
  const none = h("p", { class: "plm-card-note" });
  const sum = h("p", { class: "plm-card-note" });
  const calls = h("p", { class: "plm-card-note" });
  const note = (key) => h("p", { class: "plm-card-note" }, t(key));
  const decoder = h("div", {}, note("decoder_reads"), row.node);
  const reading = both ? [note("encoder_reads"), source.node, decoder] : [note("reads_and_says"), row.node];
  const node = h(
    "section",
    { class: `plm-card-column plm-cat-${cat}`, "data-model": model, "aria-label": t(`name_${model}`) },
    h("p", { class: "plm-heading" }, h("span", { "aria-hidden": "true" }, mark), t(`name_${model}`)),
    h("p", { class: "plm-card-idea" }, t(`idea_${model}`)),
    h("div", { class: "plm-card-reads" }, reading),
    h("div", { class: "plm-card-masks" }, first.node, both && second.node),
    h(
      "div",
      { class: "plm-card-loss" },
      h("p", { class: "plm-card-share" }, share, words),
      h("div", { class: "plm-card-track", "aria-hidden": "true" }, bar),
      h("p", {}, t("passes")),
      calls,
    ),
  );
  const says = h("div", { class: `plm-board-says plm-cat-${cat}`, "data-says": model }, best.node, none, sum);
  const tags = model === "bert" && { same: t("tag_same"), random: t("tag_random") };

  function update({ made, says: all, at, stale }) {
    const example = made[model];
    const n = made.ids.length;
    row.update(pairs(example, made, tags, false).map((one, i) => ({ ...one, here: i === at })));
    first.update([example.mask]);
    if (both) {
      source.update(example.source.map((id) => ({ reads: { text: made.tokens[id], look: look(id, made) } })));
      second.update([example.cross, example.decoder]);
    }
    const part = fixed((100 * example.asked) / n, 0);
    set(share, { text: `${part} %` });
    set(words, { text: t("share", { asked: example.asked, n }) });
    set(bar, { style: { "--w": `${part}%` } });
    set(calls, { text: t(`passes_${model}`, { n: passes(n)[model] }) });
    if (stale) return; // the last predictions stay
    const word = made.tokens[made.ids[at]];
    const said = all[model][at];
    set(best.node, { "data-none": !said });
    none.hidden = Boolean(said);
    if (said) best.update(said, { [said.id]: word, ...spellings(said) }, said.id);
    else set(none, { text: t(example.labels[at] < 0 ? "no_loss" : "unknown", { word }) });
    const total = score(all[model]);
    const hidden = score(all[model], made.ids.map((_, i) => i).filter((i) => example.hidden?.[i]));
    const more = both && hidden.of ? t("score_hidden", hidden) : "";
    const facts = { ...total, loss: fixed(total.loss, 2) };
    set(sum, { text: total.of ? `${t("score", facts)}${more}` : t("score_none") });
  }
  return { node, says, update };
}
