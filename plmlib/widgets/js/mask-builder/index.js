// Mask builder: which token may see which, and what does softmax do with it?

import { tokenise } from "../core/tokenise.js";
import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { grid } from "../matrix/grid.js";
import { guess } from "../ui/guess.js";
import { buttons, check, slider, textbox } from "../ui/inputs.js";
import { widget } from "../ui/widget.js";
import { fillText, finding, pickedView, sides, weightView } from "./cells.js";
import { maskCode } from "./code.js";
import { icon } from "./icon.js";
import { inspector } from "./inspector.js";
import limits from "./limits.json" with { type: "json" };
import { compute } from "./state.js";

export default widget({ name: "mask-builder", limits, build });

function build(ui) {
  const { t, get } = ui;
  let now = compute(get);
  const latest = () => (now = compute(get)); // a fast pointer is ahead of the screen

  // Where the widget opens with the mask after softmax, its question is answered already.
  if (get("order") === "before") ui.head.append(question(ui, () => now));
  ui.controls.append(...knobs(ui, () => now.queries.length));

  const focus = (i, j) => ui.set({ row: i, column: j });
  const toggle = ui.wants("cells") ? toggler(ui, latest) : undefined;
  const left = grid(ui, { label: t("mask"), onfocus: focus, ontoggle: toggle });
  const right = grid(ui, { label: t("weights"), onfocus: focus });
  const formula = h("small");
  const chain = inspector(t);
  const chainTitle = h("span");
  const score = scoreSlider(ui, () => now, latest);

  const view = buttons(ui, "view", { options: named(ui, "view") });
  const convention = buttons(ui, "convention", {
    options: named(ui, "convention"),
    when: () => get("view") === "bool",
  });
  ui.stage.append(
    h(
      "div",
      { class: "plm-panels" },
      panel([t("left"), h("small", {}, t("corner"))], left.node, view, convention),
      panel([t("weights"), formula], right.node),
    ),
    h(
      "div",
      { class: "plm-inspect" },
      h("div", { class: "plm-heading" }, chainTitle),
      h(
        "div",
        { class: "plm-panels" },
        h(
          "div",
          { class: "plm-scroll plm-panel", tabindex: "0", role: "group", "aria-label": t("inspect") },
          chain.node,
        ),
        h("div", { class: "plm-edit" }, score, redrawButton(ui)),
      ),
    ),
  );
  tableSwitch(ui, () => table(t, now));
  copyCode(ui, () => maskCode(now.state, now.scores));

  // First of all draws: the helpers above read `now`.
  ui.beforeDraw(latest);
  return () => {
    const { queries, keys } = now;
    const names = { rows: queries, columns: keys };
    const query = spelled(queries[now.row]);
    const key = spelled(keys[now.column]);
    left.update({ ...names, here: [now.row, now.column], ...pickedView(t, now) });
    right.update({
      ...names,
      here: [now.row, now.column],
      ...weightView(t, now),
      sides: ["Σ", "H", t("leak")],
      side: (i) => sides(now, i),
    });
    set(formula, { text: t(`formula_${now.how.order}`, { fill: fillText(now.state.fill) }) });
    set(chainTitle, { text: t("inspect_row", { token: query, n: now.row + 1 }) });
    chain.update(now);
    if (score) score.querySelector("label").textContent = t("score", { query, key });
    const text = finding(t, now);
    set(ui.finding, { text });
    ui.say(text);
  };
}

/** The guess: how many rows leak if the mask comes after softmax? now() is what is computed. */
function question(ui, now) {
  const { t } = ui;
  return guess(ui, {
    question: () => t("question", { n: now().queries.length }),
    step: 1,
    right(made) {
      const { queries, after } = now();
      const right = made === after.leaking;
      return [right, t(right ? "right" : "wrong", { count: after.leaking, n: queries.length })];
    },
  });
}

/** The options of a trait, each with its word: [[value, text], …] */
const named = (ui, key) => ui.limits[key].options.map((value) => [value, ui.t(`${key}_${value}`)]);

/** The knobs above the matrices; size() is the number of queries. */
function knobs(ui, size) {
  const { t, get, limits } = ui;
  const is = (key, ...values) => () => values.includes(get(key));
  /** Another mask: what the reader did to the cells of the last one is gone. */
  const fresh = (key) => (value) => ui.set({ [key]: value, flips: [], scores: [] });
  const presets = limits.preset.options.map((name) => [name, [icon(name), t(`preset_${name}`)]]);
  const fills = limits.fill.options.map((fill) => [fill, fillText(fill)]);
  const bad = (text) => {
    const { low, high } = limits.text;
    const count = tokenise(text).length;
    return low <= count && count <= high ? "" : t("length", { low, high, count });
  };
  return [
    buttons(ui, "preset", { options: presets, onpick: fresh("preset") }),
    check(ui, "and_causal", { when: is("preset", "window", "documents") }),
    slider(ui, "prefix", { max: size, when: is("preset", "prefix") }),
    slider(ui, "window", { max: size, when: is("preset", "window") }),
    slider(ui, "split", { max: () => size() - 1, when: is("preset", "documents") }),
    buttons(ui, "order", { options: named(ui, "order") }),
    buttons(ui, "fill", { options: fills, when: is("order", "before") }),
    buttons(ui, "padding", { options: named(ui, "padding"), onpick: fresh("padding") }),
    slider(ui, "pads", { when: is("padding", "left", "right") }),
    textbox(ui, "text", { bad }),
    textbox(ui, "source", { bad, when: is("preset", "cross") }),
  ].filter(Boolean);
}

/** ontoggle of the left grid: give all cells what the first one became; `from` is a first one, or null. */
function toggler(ui, latest) {
  let target = true;
  return (cells, from) => {
    const { mask, keys } = latest();
    if (from) target = !mask[from[0]][from[1]];
    const flips = new Set(ui.get("flips"));
    for (const [i, j] of cells) {
      const cell = i * keys.length + j;
      if (mask[i][j] !== target && !flips.delete(cell)) flips.add(cell);
    }
    const [row, column] = cells.at(-1);
    ui.set({ flips: [...flips].sort((a, b) => a - b), row, column });
  };
}

/** A slider on the score of the open cell; all scores are the reader's own then. */
function scoreSlider(ui, now, latest) {
  return slider(ui, "scores", {
    label: ui.t("score"),
    read: () => now().scores[now().row][now().column],
    write(value) {
      const { scores, row, column } = latest();
      const changed = scores.map((line) => [...line]);
      changed[row][column] = value;
      ui.set({ scores: changed });
    },
  });
}

function redrawButton(ui) {
  if (!ui.wants("scores")) return null;
  const next = () => (ui.get("seed") + 1) % (ui.limits.seed.high + 1);
  const redraw = () => ui.set({ seed: next(), scores: [] });
  return h("button", { type: "button", class: "plm-button", onclick: redraw }, ui.t("redraw"));
}

function panel(heading, body, ...tools) {
  return h(
    "div",
    { class: "plm-panel" },
    h("div", { class: "plm-heading" }, heading),
    h("div", { class: "plm-scroll" }, body),
    h("div", { class: "plm-tools" }, tools),
  );
}

function table(t, now) {
  const seen = (i) => now.keys.filter((_, j) => now.mask[i][j]).join(" ");
  return {
    caption: finding(t, now),
    columns: [t("query"), t("sees"), t("sum"), t("entropy"), t("leak")],
    rows: now.queries.map((token, i) => [token, seen(i) || t("nothing"), ...sides(now, i)]),
  };
}
