// The knobs of one strategy, the order of its filters, and the numbers that come out.

import { nucleusSize } from "../core/sampling.js";
import { h, set, unique } from "../ui/dom.js";
import { fixed, short } from "../ui/chart.js";
import { numberBox } from "../ui/inputs.js";
import { percent } from "../tokens/names.js";

/** top-k on a logarithmic slider: 1 at the left, all tokens (0: off) at the right. Beside it the number. */
export function kSlider(ui, all) {
  if (!ui.wants("top_k")) return null;
  const id = unique("top_k"),
    label = ui.t("top_k");
  const put = (k) => ui.set({ top_k: k >= all() ? 0 : k });
  const range = h("input", {
    type: "range",
    id,
    min: 0,
    max: 100,
    step: 1,
    oninput: () => put(Math.round(all() ** (range.valueAsNumber / 100))),
  });
  const box = numberBox(ui, { label, step: 1, put: (k) => k >= 0 && put(Math.round(k)) });
  ui.onDraw(() => {
    const k = ui.get("top_k"),
      place = k === 0 ? 100 : (100 * Math.log(k)) / Math.log(all());
    if (Math.round(all() ** (range.valueAsNumber / 100)) !== (k || all())) range.value = place;
    box.show(k);
    set(box.node, { min: 0, max: all() });
    set(range, { "aria-valuetext": k === 0 ? ui.t("all_tokens") : k, style: { "--fill": `${place}%` } });
  });
  return h(
    "div",
    { class: "plm-field" },
    h("label", { for: id, class: "plm-label" }, label),
    h("div", { class: "plm-row" }, range, box.node),
  );
}

/** The filters as a row; each tells how many tokens it leaves, and can change places: onmove(filter, by). */
export function pipeline(ui, { onmove }) {
  if (!ui.wants("order")) return null;
  const { t } = ui,
    stages = [0, 1, 2, 3].map((i) => {
      const name = h("span"),
        count = h("b");
      const arrow = (by, sign) =>
        h("button", { type: "button", class: "plm-move", onclick: () => move(i, by) }, sign);
      const left = i > 0 && arrow(-1, "‹"),
        right = i < 3 && arrow(1, "›");
      return {
        name,
        count,
        left,
        right,
        node: h("li", {}, h("span", { class: "plm-pipe-name" }, left, name, right), count),
      };
    });
  let shown = [];
  function move(i, by) {
    onmove(shown[i], by);
    const next = stages[i + by];
    (by < 0 ? next.left || next.right : next.right || next.left).focus();
  }
  return {
    node: h(
      "div",
      { class: "plm-field", role: "group", "aria-label": t("order") },
      h("span", { class: "plm-label" }, t("order")),
      h(
        "ol",
        { class: "plm-pipe" },
        stages.map(({ node }) => node),
      ),
    ),
    update(order, counts) {
      shown = order;
      stages.forEach(({ name, count, left, right, node }, i) => {
        const filter = t(order[i]);
        set(name, { text: filter });
        set(count, { text: String(counts[i] ?? "") });
        set(node, { "data-cuts": i > 0 && counts[i] < counts[i - 1] });
        if (left) set(left, { "aria-label": t("earlier", { filter }) });
        if (right) set(right, { "aria-label": t("later", { filter }) });
      });
    },
  };
}

/** Four numbers of the step. */
export function stats({ t }) {
  const tiles = ["kept", "mass", "entropy", "exp"].map((key) => {
    const value = h("b"),
      note = h("small");
    return {
      value,
      note,
      node: h("div", { class: "plm-stat" }, value, h("span", {}, t(`stat_${key}`)), note),
    };
  });
  return {
    node: h(
      "div",
      { class: "plm-stats" },
      tiles.map(({ node }) => node),
    ),
    update({ kept, own, mass, entropy, ownEntropy, ranking }, { top_p }) {
      const p = top_p > 0 && top_p < 1 ? top_p : 0.9,
        nucleus = nucleusSize(Float64Array.from(own).sort().reverse(), p);
      const lines = [
        [String(kept), t("stat_kept_note", { all: ranking.length, p: short(p), n: nucleus })],
        [percent(mass), t("stat_mass_note", { lost: percent(1 - mass) })],
        [fixed(entropy, 2), t("stat_was", { value: fixed(ownEntropy, 2) })],
        [fixed(Math.exp(entropy), 1), t("stat_was", { value: fixed(Math.exp(ownEntropy), 1) })],
      ];
      tiles.forEach(({ value, note }, i) => {
        set(value, { text: lines[i][0] });
        set(note, { text: lines[i][1] });
      });
    },
  };
}
