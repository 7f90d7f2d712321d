// Mask builder: which token may see which, and what does softmax do with it?

import { h, set } from "../ui/dom.js";
import { widget } from "../ui/widget.js";
import { buttons, check, slider, textbox } from "../ui/inputs.js";
import { guess } from "../ui/guess.js";
import { grid } from "../ui/grid.js";
import { fixed } from "../ui/chart.js";
import { spelled } from "../ui/chips.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { words } from "./words.js";
import {
  axes,
  build as buildMask,
  causal,
  bidirectional,
  documents,
  prefix,
  tokenise,
  window as band,
  PRESETS,
} from "../core/masks.js";
import {
  entropy,
  FILLS,
  NOISE,
  ORDERS,
  softmax,
  steps,
  total,
  toyScores,
  verdict,
} from "../core/attention.js";
import { maskCode } from "./code.js";

const TRAITS = [
  "text",
  "source",
  "preset",
  "and_causal",
  "prefix",
  "window",
  "split",
  "padding",
  "pads",
  "flips",
  "scores",
  "seed",
  "fill",
  "order",
  "convention",
  "view",
  "row",
  "column",
];

export default widget({ name: "mask-builder", words, build });

/** Everything that is drawn, from the state alone. */
function compute(get) {
  const state = Object.fromEntries(TRAITS.map((key) => [key, get(key)]));
  if (!PRESETS.includes(state.preset)) state.preset = "causal";
  if (!(state.fill in FILLS)) state.fill = "-inf";
  if (!ORDERS.includes(state.order)) state.order = "before";
  const ends = axes(state),
    { queries, keys } = ends,
    mask = buildMask(state, ends),
    own = fits(state.scores, queries.length, keys.length);
  const scores = own ? state.scores : toyScores(queries, keys, state.seed),
    how = { order: state.order, fill: state.fill };
  const weights = scores.map((row, i) => steps(row, mask[i], how).at(-1)[1]);
  const within = (value, size) => Math.max(0, Math.min(size - 1, Math.round(value)));
  return {
    state,
    queries,
    keys,
    mask,
    own,
    scores,
    how,
    weights,
    plain: scores.map(softmax),
    ...verdict(scores, mask, how),
    after: verdict(scores, mask, { order: "after", fill: state.fill }),
    row: within(state.row, queries.length),
    column: within(state.column, keys.length),
    allowed: mask.flat().filter(Boolean).length,
  };
}

const fits = (scores, n, m) =>
  scores.length === n &&
  scores.every(
    (row) => Array.isArray(row) && row.length === m && row.every((score) => Math.abs(score) <= 20),
  );

function build(ui) {
  const { t, get } = ui;
  let now = compute(get);
  const size = () => now.queries.length,
    is =
      (key, ...values) =>
      () =>
        values.includes(get(key));
  const fresh = (key) => (value) => ui.set({ [key]: value, flips: [], scores: [] });

  ui.head.append(
    guess(ui, {
      question: () => t("question", { n: now.queries.length }),
      step: 1,
      right(made) {
        const { leaking } = now.after;
        return [
          made === leaking,
          t(made === leaking ? "right" : "wrong", { count: leaking, n: now.queries.length }),
        ];
      },
    }),
  );
  const named = (key, names) => names.map((name) => [name, t(`${key}_${name}`)]);
  const short = (text) => {
    const count = tokenise(text).length;
    return count < 4 || count > 24 ? t("length", { count }) : "";
  };
  ui.controls.append(
    ...[
      buttons(ui, "preset", {
        options: PRESETS.map((name) => [name, [icon(name), t(`preset_${name}`)]]),
        onpick: fresh("preset"),
      }),
      check(ui, "and_causal", { when: is("preset", "window", "documents") }),
      slider(ui, "prefix", { min: 0, max: size, when: is("preset", "prefix") }),
      slider(ui, "window", { min: 1, max: size, when: is("preset", "window") }),
      slider(ui, "split", { min: 1, max: () => size() - 1, when: is("preset", "documents") }),
      buttons(ui, "order", { options: named("order", ORDERS) }),
      buttons(ui, "fill", {
        options: Object.keys(FILLS).map((fill) => [fill, fill.replace("-inf", "−∞").replace("-", "−")]),
        when: is("order", "before"),
      }),
      buttons(ui, "padding", {
        options: named("padding", ["none", "left", "right"]),
        onpick: fresh("padding"),
      }),
      slider(ui, "pads", { min: 1, max: 4, when: is("padding", "left", "right") }),
      textbox(ui, "text", { bad: short }),
      textbox(ui, "source", { bad: short, when: is("preset", "cross") }),
    ].filter(Boolean),
  );

  let target = true;
  const toggle = (cells, from) => {
    now = compute(get); // a fast pointer is ahead of the screen
    if (from) target = !now.mask[from[0]][from[1]];
    const m = now.keys.length,
      [i, j] = cells.at(-1),
      flips = new Set(get("flips"));
    for (const [a, b] of cells)
      if (now.mask[a][b] !== target) flips.delete(a * m + b) || flips.add(a * m + b);
    ui.set({ flips: [...flips].sort((a, b) => a - b), row: i, column: j });
  };
  const focus = (i, j) => ui.set({ row: i, column: j });
  const left = grid(ui, {
    label: t("mask"),
    onfocus: focus,
    ontoggle: ui.wants("cells") ? toggle : undefined,
  });
  const right = grid(ui, { label: t("weights"), onfocus: focus });
  const note = h("small"),
    chain = inspector(t),
    title = h("span");
  const score = slider(ui, "scores", {
    label: t("score"),
    min: -5,
    max: 5,
    step: 0.1,
    read: () => now.scores[now.row][now.column],
    write(value) {
      now = compute(get);
      ui.set({
        scores: now.scores.map((row, i) =>
          row.map((old, j) => (i === now.row && j === now.column ? value : old)),
        ),
      });
    },
  });
  const redraw =
    ui.wants("scores") &&
    h(
      "button",
      {
        type: "button",
        class: "plm-button",
        onclick: () => ui.set({ seed: (get("seed") + 1) % 1000, scores: [] }),
      },
      t("redraw"),
    );
  ui.stage.append(
    h(
      "div",
      { class: "plm-panels" },
      panel(
        [t("left"), h("small", {}, t("corner"))],
        left.node,
        buttons(ui, "view", { options: named("view", ["mask", "bool", "scores", "plain"]) }),
        buttons(ui, "convention", {
          options: named("convention", ["sdpa", "mha"]),
          when: is("view", "bool"),
        }),
      ),
      panel([t("weights"), note], right.node),
    ),
    h(
      "div",
      { class: "plm-inspect" },
      h("div", { class: "plm-heading" }, title),
      h(
        "div",
        { class: "plm-panels" },
        h(
          "div",
          { class: "plm-scroll plm-panel", tabindex: "0", role: "group", "aria-label": t("inspect") },
          chain.node,
        ),
        h("div", { class: "plm-edit" }, score, redraw),
      ),
    ),
  );
  tableSwitch(ui, () => ({
    caption: finding(t, now),
    columns: [t("query"), t("sees"), t("sum"), t("entropy"), t("leak")],
    rows: now.queries.map((token, i) => [
      token,
      now.keys.filter((_, j) => now.mask[i][j]).join(" ") || t("nothing"),
      ...sides(now, i),
    ]),
  }));
  copyCode(ui, () => maskCode(now.state, now.scores));

  // First of all draws: the helpers above read `now`.
  ui.beforeDraw(() => {
    now = compute(get);
  });
  return () => {
    const { queries, keys, mask, weights, how } = now,
      text = finding(t, now),
      mha = now.state.convention === "mha",
      view = now.state.view;
    const spoken = (value, kind) => (i, j) =>
      t("cell", {
        query: spelled(queries[i]),
        key: spelled(keys[j]),
        state: t(mask[i][j] ? "allowed" : "blocked"),
        kind,
        value: value(i, j),
      });
    const truth = (i, j) => mask[i][j] !== mha,
      kind = (i, j) => (mask[i][j] ? "plm-yes" : "plm-no"),
      weigh = spoken((i, j) => fixed(weights[i][j], 2), t("weight"));
    const shows = {
        mask: [(i, j) => ({ text: mask[i][j] ? "●" : "×", kind: kind(i, j) }), weigh],
        bool: [
          (i, j) => ({ text: truth(i, j) ? "T" : "F", kind: kind(i, j) }),
          spoken((i, j) => (truth(i, j) ? "True" : "False"), t(mha ? "convention_mha" : "convention_sdpa")),
        ],
        scores: [
          (i, j) => ({ text: fixed(now.scores[i][j], 1), heat: (now.scores[i][j] + 3) / 6 }),
          spoken((i, j) => fixed(now.scores[i][j], 2), t("score_word")),
        ],
        plain: [
          (i, j) => ({ text: digits(now.plain[i][j]), heat: now.plain[i][j] }),
          spoken((i, j) => fixed(now.plain[i][j], 2), t("view_plain")),
        ],
      },
      [cell, name] = shows[view] ?? shows.mask,
      here = [now.row, now.column];
    left.update({ rows: queries, columns: keys, here, cell, name });
    right.update({
      rows: queries,
      columns: keys,
      here,
      sides: ["Σ", "H", t("leak")],
      side: (i) => sides(now, i),
      cell: (i, j) => weightCell(now, i, j),
      name: weigh,
    });
    set(note, {
      text: t(`formula_${how.order}`, { fill: now.state.fill.replace("-inf", "−∞").replace("-", "−") }),
    });
    set(title, { text: t("inspect_row", { token: spelled(queries[now.row]), n: now.row + 1 }) });
    chain.update(now);
    if (score)
      score.querySelector("label").textContent = t("score", {
        query: spelled(queries[now.row]),
        key: spelled(keys[now.column]),
      });
    set(ui.finding, { text });
    ui.say(text);
  };
}

const digits = (value) =>
  Number.isNaN(value)
    ? "NaN"
    : value > 0.995
      ? "1"
      : value === 0
        ? "0"
        : value < 0.005
          ? "~0"
          : value.toFixed(2).slice(1);
const sides = ({ weights, felt }, i) => [
  fixed(total(weights[i]), 2),
  fixed(entropy(weights[i]), 2),
  Number.isNaN(felt[i])
    ? "NaN"
    : felt[i] > NOISE
      ? `⚠ ${felt[i] < 0.001 ? felt[i].toExponential(1).replace("-", "−") : fixed(felt[i], 3)}`
      : "0",
];

function weightCell({ mask, weights }, i, j) {
  const value = weights[i][j];
  if (Number.isNaN(value)) return { text: "NaN", kind: "plm-nan" };
  if (mask[i][j]) return { text: digits(value), heat: value };
  return value === 0 ? { kind: "plm-no" } : { text: digits(value), kind: "plm-leaks", heat: value };
}

function finding(t, { state, queries, keys, allowed, leaking, lost, how }) {
  const n = queries.length,
    facts = {
      n,
      leaking,
      lost,
      allowed,
      pairs: n * keys.length,
      fill: state.fill.replace("-inf", "−∞").replace("-", "−"),
    };
  const nan = lost ? ` ${t(how.order === "before" ? "finding_nan" : "finding_zero", facts)}` : "";
  return t(`finding_${leaking ? (how.order === "before" ? "fill" : "after") : how.order}`, facts) + nan;
}

const panel = (heading, body, ...tools) =>
  h(
    "div",
    { class: "plm-panel" },
    h("div", { class: "plm-heading" }, heading),
    h("div", { class: "plm-scroll" }, body),
    h("div", { class: "plm-tools" }, tools),
  );

/** One row of the matrix, from its scores to its weights. */
function inspector(t) {
  const node = h("table", { class: "plm-chain" });
  let drawn = "";
  const show = (value) => (value === -Infinity ? "−∞" : value <= -1e9 ? "−1e9" : fixed(value, 2));
  return {
    node,
    update({ state, keys, scores, mask, how, row, column }) {
      const chain = [["scores", scores[row]], ...steps(scores[row], mask[row], how)],
        last = chain.at(-1)[1];
      const wanted = JSON.stringify([chain, mask[row], keys, column, state.fill]);
      if (wanted === drawn) return;
      drawn = wanted;
      node.replaceChildren(
        h(
          "tbody",
          {},
          h(
            "tr",
            { class: "plm-bars" },
            h("th", { scope: "row" }, t("weight")),
            last.map((value, j) =>
              h(
                "td",
                { class: mask[row][j] ? "" : "plm-hidden" },
                h("div", { style: { height: `${Number.isNaN(value) ? 0 : 64 * value}px` } }),
              ),
            ),
          ),
          h(
            "tr",
            { class: "plm-names" },
            h("td"),
            keys.map((key, j) => h("th", { scope: "col", class: j === column ? "plm-here" : "" }, key)),
          ),
          chain.map(([name, values], k) =>
            h(
              "tr",
              { class: k === chain.length - 1 ? "plm-last" : "" },
              h("th", { scope: "row" }, t(`step_${name}`, { fill: state.fill })),
              values.map((value, j) => h("td", { class: mask[row][j] ? "" : "plm-hidden" }, show(value))),
            ),
          ),
        ),
      );
    },
  };
}

/** A thumbnail of a preset: 5 × 5 squares. */
function icon(name) {
  const mask = {
    bidirectional: () => bidirectional(5),
    causal: () => causal(5),
    prefix: () => prefix(5, 2),
    window: () => band(5, 2),
    documents: () => documents([0, 0, 1, 1, 1]),
    cross: () => bidirectional(3, 5),
  }[name]();
  return h(
    "svg",
    { class: "plm-icon", viewBox: "0 0 20 20", "aria-hidden": "true" },
    mask.flatMap((row, i) =>
      row.map((seen, j) =>
        h("rect", { x: 4 * j, y: 4 * i, width: 3.2, height: 3.2, rx: 0.6, "fill-opacity": seen ? 1 : 0.22 }),
      ),
    ),
  );
}
