// One model's column: what it reads and has to predict, its mask, and the words with a loss.

import { chips, figure, look, PAIR, pairs } from "../examples/rows.js";
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
  const source = chips(t("encoder_reads"), [["reads", "b"]]);
  const row = chips(t(both ? "decoder_reads" : "reads_and_says"), PAIR);
  const first = figure(t(both ? "sees_encoder" : `sees_${model}`));
  const second = figure(t("sees_decoder"));
  const share = h("b");
  const words = h("span");
  const bar = h("i");
  const draws = h("p", { class: "plm-card-note" });
  const shown = histogram();
  const note = (key) => h("p", { class: "plm-card-note" }, t(key));
  const loss = h(
    "div",
    { class: "plm-card-loss" },
    h("p", { class: "plm-card-share" }, share, words),
    h("div", { class: "plm-card-track", "aria-hidden": "true" }, bar),
    draws,
    shown.nodes,
  );
  const decoder = h("div", {}, note("decoder_reads"), row.node);
  const reading = both ? [note("encoder_reads"), source.node, decoder] : [note("reads_and_says"), row.node];
  const node = h(
    "section",
    { class: `plm-card-column plm-cat-${cat}`, "data-model": model },
    h("p", { class: "plm-heading" }, h("span", { "aria-hidden": "true" }, mark), t(`name_${model}`)),
    h("p", { class: "plm-card-idea" }, t(`idea_${model}`)),
    h("div", { class: "plm-card-reads" }, reading),
    h("div", { class: "plm-card-masks" }, first.node, both && second.node),
    loss,
  );
  const tags = model === "bert" && { same: t("tag_same"), random: t("tag_random") };

  function update(made, times, hidden) {
    const example = made[model];
    const n = made.spelled.length;
    row.update(pairs(example, made, tags, hidden));
    first.update([example.mask]);
    if (both) {
      source.update(example.source.map((id) => ({ reads: { text: made.tokens[id], look: look(id, made) } })));
      second.update([example.cross, example.decoder]);
    }
    const part = fixed((100 * example.asked) / n, 0);
    const written = example.labels.length;
    set(share, { text: `${part} %` });
    set(words, { text: t(both ? "share_t5" : "share", { asked: example.asked, n, written }) });
    set(bar, { style: { "--w": `${part}%` } });
    const none = times[0] > 0 ? t("draws_none", { none: times[0] }) : "";
    const said = `${t("draws", { mean: fixed(mean(times), 2) })}${none}`;
    set(draws, { text: said });
    shown.update(times, said);
  }
  return { node, covered: both ? [decoder, second.node, loss] : [loss], update };
}
