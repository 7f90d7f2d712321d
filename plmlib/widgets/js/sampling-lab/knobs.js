// The knobs of one strategy, and the order of its filters.

import { h, set, unique } from "../ui/dom.js";
import { numberBox, slider } from "../ui/inputs.js";

/** A slider for each setting of the selected strategy: read(ui) and act() as in index.js, all() tokens. */
export function settings(ui, { strategy, change, all }) {
  const knob = { ...ui, limits: ui.limits.strategies.each, get: (key) => strategy()[key], set: change };
  return [
    slider(knob, "temperature"),
    kSlider(knob, all),
    slider(knob, "top_p"),
    slider(knob, "min_p"),
    slider(knob, "repetition_penalty"),
  ].filter(Boolean);
}

/** top-k on a logarithmic slider: 1 at the left, all tokens (0: off) at the right. Beside it the number. */
function kSlider(ui, all) {
  if (!ui.wants("top_k")) return null;
  const id = unique("top_k");
  const label = ui.t("top_k");
  const put = (k) => ui.set({ top_k: k >= all() ? 0 : k });
  const atSlider = () => Math.round(all() ** (range.valueAsNumber / 100));
  const atBox = (k) => k >= ui.limits.top_k.low && put(Math.round(k));
  const range = h("input", { type: "range", id, min: 0, max: 100, step: 1, oninput: () => put(atSlider()) });
  const box = numberBox(ui, { label, step: 1, put: atBox });
  ui.onDraw(() => {
    const k = ui.get("top_k");
    const place = k === 0 ? 100 : (100 * Math.log(k)) / Math.log(all());
    if (atSlider() !== (k || all())) range.value = place;
    box.show(k);
    set(box.node, { min: 0, max: all() });
    set(range, {
      "aria-valuetext": k === 0 ? ui.t("all_tokens") : k,
      style: { "--fill": `${place}%` },
    });
  });
  const name = h("label", { for: id, class: "plm-label" }, label);
  return h("div", { class: "plm-field" }, name, h("div", { class: "plm-row" }, range, box.node));
}

/** The filters as a row; each says how many tokens it leaves, and can change places: onmove(filter, by). */
export function pipeline(ui, { onmove }) {
  if (!ui.wants("order")) return null;
  const { t } = ui;
  const count = ui.limits.order.options.length;
  const stages = Array.from({ length: count }, (_, i) => stage(i, count, move));
  let shown = [];

  function move(i, by) {
    onmove(shown[i], by);
    const { left, right } = stages[i + by];
    (by < 0 ? left || right : right || left).focus();
  }
  function update(order, counts) {
    shown = order;
    stages.forEach(({ name, left, right, number, node }, i) => {
      const filter = t(order[i]);
      set(name, { text: filter });
      set(number, { text: String(counts[i] ?? "") });
      set(node, { "data-cuts": i > 0 && counts[i] < counts[i - 1] });
      if (left) set(left, { "aria-label": t("earlier", { filter }) });
      if (right) set(right, { "aria-label": t("later", { filter }) });
    });
  }
  const list = h("ol", { class: "plm-pipe" }, stages.map(({ node }) => node));
  const label = h("span", { class: "plm-label" }, t("order"));
  const node = h("div", { class: "plm-field", role: "group", "aria-label": t("order") }, label, list);
  return { node, update };
}

/** One place of the row: the filter's name between two arrows, and the number of tokens that it leaves. */
function stage(i, count, move) {
  const arrow = (by, sign) =>
    h("button", { type: "button", class: "plm-move", onclick: () => move(i, by) }, sign);
  const left = i > 0 && arrow(-1, "‹");
  const right = i < count - 1 && arrow(1, "›");
  const name = h("span");
  const number = h("b");
  const node = h("li", {}, h("span", { class: "plm-pipe-name" }, left, name, right), number);
  return { name, number, left, right, node };
}
