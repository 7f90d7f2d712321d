// A column of a model: what it reads and has to predict, its mask, and where it has a loss.

import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { chips, figure, look, PAIR, pairs } from "./rows.js";

/** A line of small print, which a draw fills if `text` is not given. */
export const note = (text) => h("p", { class: "plm-card-note" }, text);

/**
 * exampleColumn(ui, model, mark, cat, both, more) -> {node, decoder, mask, loss, update}. both: has the model
 * an encoder and a decoder? `more` follows in the part of the loss. decoder, mask (the decoder's) and loss
 * are parts of node that can be covered. update(made, said, {hidden, at}): `said` stands beside the share of
 * words with a loss; hidden: is what has to be predicted hidden? at: the word that is shown in detail.
 */
export function exampleColumn(ui, model, mark, cat, both, more) {
  const { t } = ui;
  const source = chips(t("encoder_reads"), [["reads", "b"]]);
  const row = chips(t(both ? "decoder_reads" : "reads_and_says"), PAIR);
  const first = figure(t(both ? "sees_encoder" : `sees_${model}`));
  const second = figure(t("sees_decoder"));
  const share = h("b");
  const words = h("span");
  const bar = h("i");
  const loss = h(
    "div",
    { class: "plm-card-loss" },
    h("p", { class: "plm-card-share" }, share, words),
    h("div", { class: "plm-card-track", "aria-hidden": "true" }, bar),
    more,
  );
  const decoder = h("div", {}, note(t("decoder_reads")), row.node);
  const reading = both
    ? [note(t("encoder_reads")), source.node, decoder]
    : [note(t("reads_and_says")), row.node];
  const node = h(
    "section",
    { class: `plm-card-column plm-cat-${cat}`, "data-model": model, "aria-label": t(`name_${model}`) },
    h("p", { class: "plm-heading" }, h("span", { "aria-hidden": "true" }, mark), t(`name_${model}`)),
    h("p", { class: "plm-card-idea" }, t(`idea_${model}`)),
    h("div", { class: "plm-card-reads" }, reading),
    h("div", { class: "plm-card-masks" }, first.node, both && second.node),
    loss,
  );
  const tags = model === "bert" && { same: t("tag_same"), random: t("tag_random") };

  function update(made, said, { hidden = false, at = -1 } = {}) {
    const example = made[model];
    row.update(pairs(example, made, tags, hidden).map((one, i) => ({ ...one, here: i === at })));
    first.update([example.mask]);
    if (both) {
      source.update(example.source.map((id) => ({ reads: { text: made.tokens[id], look: look(id, made) } })));
      second.update([example.cross, example.decoder]);
    }
    const part = fixed((100 * example.asked) / made.ids.length, 0);
    set(share, { text: `${part} %` });
    set(words, { text: said });
    set(bar, { style: { "--w": `${part}%` } });
  }
  return { node, decoder, mask: second.node, loss, update };
}
