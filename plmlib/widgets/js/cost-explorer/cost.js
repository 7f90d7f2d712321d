// First view: FLOPs and memory as bars, and the share of the scores at every length.

import { chart } from "../chart/chart.js";
import { KEPT, WORK } from "../core/costs.js";
import { within } from "../core/limits.js";
import { grouped, inBytes, inThousands } from "../core/units.js";
import { h, set } from "../ui/dom.js";
import { cover } from "../ui/guess.js";
import { curve } from "./state.js";

const MOST = 20; // log₂ of the longest text in the chart
const CAT = { projections: 1, feed_forward: 5, scores: 2, head: 6, weights: 1, cache: 3 };
export const percent = (value) => `${(100 * value).toFixed(value < 0.0995 ? 1 : 0)} %`;

/** covers: {crossover, cache}, functions that say whether that question is asked. */
export function costView(ui, covers) {
  const { t, get } = ui;
  const work = bars(t, WORK, inThousands);
  const kept = bars(t, KEPT, inBytes);
  const picture = chart({ height: 260, onpoint: move });
  const heading = h("p", { class: "plm-heading plm-cost-next" });
  const note = h("p", { class: "plm-note-line" });
  function move(power) {
    if (ui.wants("n")) ui.set({ n: Math.round(within(ui.limits.n, 2 ** power)) });
  }
  const node = h(
    "div",
    {},
    h(
      "div",
      { class: "plm-cost-panels" },
      h("div", {}, work.head, cover(ui, [work.node, picture.node], covers.crossover), work.node),
      h("div", {}, kept.head, cover(ui, [kept.node], covers.cache), kept.node),
    ),
    heading,
    picture.node,
    note,
  );

  function update(now, text) {
    const { state, total, share } = now;
    const flops = Object.fromEntries(WORK.map((key) => [key, 2 * now.work[key]]));
    set(work.head, { text: t("work", { total: inThousands(2 * total) }) });
    work.update(flops, (value) => percent(value / (2 * total)));
    set(kept.head, { text: t("kept") });
    kept.update(now.memory, grouped);
    set(heading, { text: t("curve") });
    heading.hidden = covers.crossover() && !get("revealed") && get("guess") === "";
    set(note, { text: t(`note_${state.attention}`) });
    picture.update(lines(t, state, share, now.crossover, text));
  }
  return { node, update };
}

function lines(t, state, share, crossover, finding) {
  const at = Math.log2(state.n);
  const other = !["full", "fused"].includes(state.attention);
  const all = [{ cat: 2, points: curve(state, state.attention) }];
  if (other) all.push({ cat: 8, dash: "2 6", points: curve(state, "full") });
  const near = Math.min(MOST, Math.max(4, at));
  const left = near > 14;
  const marks = [{ x: near, y: share, cat: 2, text: percent(share), dx: left ? -9 : 9, dy: -10 }];
  const rule = crossover ? Math.log2(crossover) : undefined;
  const shown = rule > 4 && rule < MOST;
  if (shown) marks.push({ x: rule, y: 0.5, cat: 1, text: `n = ${grouped(crossover)}`, dx: 9, dy: 20 });
  return {
    x: [4, MOST],
    y: [0, 1],
    lines: all,
    marks,
    rule: shown ? rule : undefined,
    ticks: { x: [4, 8, 12, 16, 20], y: [0, 0.25, 0.5, 0.75, 1] },
    format: (value) => `${Math.round(100 * value)} %`,
    formatX: (power) => (power < MOST ? grouped(2 ** power) : inThousands(2 ** power)),
    finding,
    xlabel: t("n_axis"),
    ylabel: t("share_axis"),
  };
}

/** Bars of one kind of quantity, with their names and numbers. */
function bars(t, keys, told) {
  const head = h("p", { class: "plm-heading" });
  const rows = keys.map((key) => {
    const fill = h("i", { class: `plm-cat-${CAT[key]}` });
    const number = h("b");
    const small = h("small");
    const name = h("span", {}, t(`${told === inBytes ? "kept" : "work"}_${key}`));
    const row = h("li", {}, name, h("span", { class: "plm-cost-track" }, fill), number, small);
    return { key, fill, number, small, row };
  });
  const kind = told === inBytes ? "plm-cost-bars plm-cost-bytes" : "plm-cost-bars";
  const node = h("ul", { class: kind }, rows.map(({ row }) => row));
  function update(values, extra) {
    const most = Math.max(...Object.values(values), 1);
    for (const { key, fill, number, small } of rows) {
      set(fill, { style: { "--w": `${(100 * values[key]) / most}%` } });
      set(number, { text: told(values[key]) });
      set(small, { text: extra(values[key]) });
    }
  }
  return { head, node, update };
}
