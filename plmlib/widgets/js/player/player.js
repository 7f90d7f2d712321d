// Second view: what a decoder computes at each step, with and without a KV cache.

import { chart } from "../chart/chart.js";
import { inBytes, inThousands } from "../core/units.js";
import { h, set } from "../ui/dom.js";
import { race } from "./race.js";

const BEAT = 700; // ms from one step to the next

export function playerView(ui) {
  const { t, get } = ui;
  const parts = Object.fromEntries(["later", "before", "now"].map((kind) => [kind, path(kind)]));
  const board = h("svg", { class: "plm-play-board", role: "img" }, Object.values(parts));
  const heading = h("p", { class: "plm-heading" });
  const legend = h(
    "p",
    { class: "plm-note-line plm-play-legend" },
    ["now", "before", "later"].map((kind) => h("span", { "data-kind": kind }, t(`cell_${kind}`))),
  );
  const tiles = ["reads", "step_macs", "done_with", "done_without", "cache_bytes"].map((key) => {
    const value = h("b");
    return { key, value, node: h("div", { class: "plm-stat" }, h("span", {}, t(key)), value) };
  });
  const sizes = h("p", { class: "plm-note-line" }, t("as_decoder"));
  const picture = chart({ height: 200, margin: 58 });
  const curves = h(
    "div",
    {},
    h("p", { class: "plm-heading plm-cost-next" }, t("per_step")),
    picture.node,
  );
  const measured = race(ui);
  const node = h(
    "div",
    {},
    h(
      "div",
      { class: "plm-cost-panels plm-play" },
      h("div", {}, heading, buttonsOf(ui), board, legend, sizes),
      h(
        "div",
        {},
        h("div", { class: "plm-stats" }, tiles.map((tile) => tile.node)),
        curves,
      ),
    ),
    measured.node,
  );

  function update({ state, player }, text) {
    const { now, at, last, runs, done } = player;
    set(heading, { text: t("step", { at, last, phase: t(`phase_${state.phase}`) }) });
    draw(board, parts, state, player);
    sizes.hidden = state.skeleton === "causal";
    set(board, { "aria-label": text });
    const values = {
      reads: t("reads_of", { reads: now.reads, sees: now.sees }),
      step_macs: inThousands(now.macs),
      done_with: inThousands(done.with),
      done_without: inThousands(done.without),
      cache_bytes: inBytes(now.bytes),
    };
    for (const { key, value } of tiles) set(value, { text: values[key] });
    curves.hidden = last === 1;
    if (last > 1) picture.update(lines(t, runs, at, get("cache"), text));
    measured.update();
  }
  return { node, update };
}

const path = (kind) => h("path", { class: `plm-play-${kind}` });

/** Rows are queries, columns are keys; a decoder has scores on the diagonal and below. */
function draw(board, parts, state, { now }) {
  const all = state.prompt + state.new;
  const end = now.sees;
  const first = end - now.reads; // the first row that is computed at this step
  const cells = { now: "", before: "", later: "" };
  for (let row = 0; row < all; row++) {
    const kind = row >= end ? "later" : row >= first ? "now" : "before";
    for (let key = 0; key <= row; key++) cells[kind] += `M${key + 0.07} ${row + 0.07}h.76v.76h-.76z`;
  }
  for (const kind in cells) set(parts[kind], { d: cells[kind] });
  set(board, { viewBox: `-.2 -.2 ${all + 0.3} ${all + 0.3}` });
}

function lines(t, runs, at, cached, finding) {
  const points = (run) => run.map(({ macs }, i) => [i + 1, macs]);
  const both = { with: points(runs.with), without: points(runs.without) };
  const most = Math.max(...both.without.map(([, macs]) => macs));
  const end = both.with.length;
  const mark = (key, cat) => {
    const [x, y] = both[key][at - 1];
    const dx = x > end / 2 ? -9 : 9;
    return { x, y, cat, text: cached === (key === "with") ? inThousands(y) : "", dx };
  };
  return {
    x: [1, end],
    y: [0, 1.15 * most],
    lines: [
      { cat: 3, points: both.with },
      { cat: 2, dash: "7 7", points: both.without },
    ],
    marks: [mark("without", 2), mark("with", 3)],
    format: inThousands,
    finding,
    xlabel: t("step_axis"),
    ylabel: t("macs_axis"),
  };
}

/** Previous, play, next. */
function buttonsOf(ui) {
  const { t, get } = ui;
  if (!ui.wants("at")) return null;
  let timer = 0;
  const last = () => (get("phase") === "decode" ? get("new") : 1);
  const now = () => Math.min(get("at"), last());
  const go = (to) => ui.set({ at: Math.min(last(), Math.max(1, to)) });
  function stop() {
    clearInterval(timer);
    timer = 0;
    ui.redraw();
  }
  function tick() {
    if (now() >= last() || get("view") !== "player") stop();
    else go(now() + 1);
  }
  function play() {
    if (timer) return stop();
    if (now() >= last()) go(1);
    timer = setInterval(tick, BEAT);
    ui.redraw();
  }
  ui.onClose(() => clearInterval(timer));
  ui.onReset(stop);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const button = (key, act) => h("button", { type: "button", class: "plm-button", onclick: act }, t(key));
  const back = button("back", () => go(now() - 1));
  const middle = button("play", play);
  const next = button("next", () => go(now() + 1));
  const node = h("div", { class: "plm-play-buttons" }, back, calm ? null : middle, next);
  ui.onDraw(() => {
    node.hidden = get("phase") !== "decode";
    set(middle, { text: t(timer ? "stop" : "play"), "aria-pressed": timer !== 0 });
    set(back, { "aria-disabled": now() <= 1 });
    set(next, { "aria-disabled": now() >= last() });
  });
  return node;
}
