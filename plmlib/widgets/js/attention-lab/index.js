// Attention lab: where do the heads of an encoder and of a decoder look, and what does one head change?

import { grid } from "../matrix/grid.js";
import { strip } from "../strip/strip.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, isOpen } from "../ui/guess.js";
import { buttons } from "../ui/inputs.js";
import { models } from "../ui/models.js";
import { fixed } from "../ui/numbers.js";
import { spelled } from "../ui/chips.js";
import { widget } from "../ui/widget.js";
import { shareBars, wordBars } from "../heads/bars.js";
import { code } from "./code.js";
import { complain, knobs } from "./knobs.js";
import { describe, largest } from "./tokens.js";
import limits from "./limits.json" with { type: "json" };
import { lines as newLines } from "../heads/lines.js";
import { minis as newMinis } from "../heads/minis.js";
import { question } from "./question.js";
import { cellWords, finding, mapView, rowWords, table } from "../heads/says.js";
import { compute, read, unpack } from "./state.js";

const SLICE = 8; // ms of computing at a time
const MOST = limits.text.high;
const KEPT = 60; // views of other states
const READ = ["text", "reader", "at", "hide", "off_layer", "off_head"];

export default widget({ name: "attention-lab", limits, build });

function build(ui) {
  const { t, get } = ui;
  const recorded = get("recorded");
  const keyOf = (state) => JSON.stringify(READ.map((name) => state[name]));
  const kept = new Map(); // views that this page has computed
  let live = null; // {model: {model, words}, causal: …}
  let view = unpack(recorded);
  let shown = recorded.state; // the state that the view belongs to
  let problem = ""; // why the sentence cannot be read
  let cell = null; // the cell of the map that is named
  let timer = 0;
  let now = {};

  const source = models(ui, ["model", "causal"], (opened) => {
    live = opened;
  });

  /** Layer, head and row as far as the view has them; off: null where no head is switched off. */
  function chosen(state) {
    const layer = Math.min(state.layer, view.L);
    const head = Math.min(state.head, view.H);
    const off = offOf(state);
    const row = state.row < 0 ? view.position : Math.min(state.row, view.T - 1);
    return { layer, head, off, row, chosen: view.heads[layer - 1][head - 1] };
  }
  const offOf = ({ off_layer: layer, off_head: head }) =>
    layer >= 1 && head >= 1 ? { layer: layer - 1, head: head - 1 } : null;

  function look() {
    const names = [...READ, "layer", "head", "row"];
    const state = Object.fromEntries(names.map((name) => [name, get(name)]));
    const key = keyOf(state);
    let stale = key !== keyOf(shown);
    problem = "";
    if (live) {
      const opened = live[state.reader];
      const found = read(state.text, opened.words, MOST);
      problem = complain(t, found, opened.words);
      const off = offOf(state);
      const { n_layers: L, n_heads: H } = opened.model.config;
      if (!kept.has(key) && !problem) {
        if (kept.size >= KEPT) kept.clear();
        const how = { ...state, off: off && off.layer < L && off.head < H ? off : null };
        const made = compute(opened, found.words, how);
        if (key === keyOf(recorded.state)) recorded.falls.forEach((p, k) => (made.falls[k] ??= p));
        kept.set(key, made);
      }
      if (kept.has(key)) [view, shown, stale] = [kept.get(key), state, false];
      finish();
    } else if (stale && source.status() === "recorded") setTimeout(source.use);
    if (cell && (cell[0] >= view.T || cell[1] >= view.T)) cell = null;
    const { off_layer, off_head } = shown;
    now = { state, view, stale, cell, text: words(), at: place() };
    Object.assign(now, chosen({ ...state, off_layer, off_head }));
  }
  /** The words of the sentence that is shown, and which of them is predicted. */
  const place = () => view.position - (view.causal ? 0 : 1);
  function words() {
    const list = view.tokens.slice(1, view.causal ? undefined : -1);
    return list.map((token, i) => (i === place() ? view.target : token));
  }
  ui.beforeDraw(() => {
    source.follow();
    look();
  });
  look();

  /** Switch every head off alone, a few at a time, while the page is idle. */
  function finish() {
    clearTimeout(timer);
    const of = view;
    function work() {
      const until = performance.now() + SLICE;
      let more = true;
      while (more && performance.now() < until) more = of.fill();
      if (of !== view) return;
      if (more) timer = setTimeout(work);
      else ui.redraw();
    }
    if (of.falls.includes(null)) timer = setTimeout(work);
  }
  ui.onClose(() => clearTimeout(timer));

  // What may be shown before the guess?
  const asks = (name) => get("question") === name && !isOpen(ui);
  const tell = () => ({ tellShares: !asks("neighbour"), tellFalls: !asks("heads") });

  // What the reader does.
  const wantsOff = ui.wants("off");
  const fresh = (text) => ui.set({ text, at: 0, row: -1 });
  const predict = (at) => ui.set({ at, row: -1 });
  // Keys can be faster than the picture: what counts is the state, and not what was drawn of it.
  function turn() {
    if (!wantsOff || asks("heads")) return;
    const [layer, head] = [Math.min(get("layer"), view.L), Math.min(get("head"), view.H)];
    const isOff = get("off_layer") === layer && get("off_head") === head;
    ui.set(isOff ? { off_layer: 0, off_head: 0 } : { off_layer: layer, off_head: head });
  }
  const focus = (row, column) => {
    cell = [row, column];
    const open = get("row") < 0 ? view.position : get("row");
    return row === open ? ui.redraw() : ui.set({ row });
  };

  const mayChoose = ui.wants("at");
  const status = h("p", { class: "plm-status" });
  const tape = strip({
    label: t("strip"),
    onpick: mayChoose ? predict : () => {},
    ontoggle: mayChoose ? predict : () => {},
  });
  const minis = newMinis(ui, { pick: (layer, head) => ui.set({ layer, head }), turn });
  const map = grid(ui, { label: t("map_plain"), onfocus: focus });
  const lines = newLines(ui, (row) => ui.set({ row }));
  const shares = shareBars(t);
  const bars = wordBars(t);
  const title = h("span");
  const spread = h("small");
  const where = h("p", { class: "plm-note-line plm-att-where" });
  const rowLine = h("p", { class: "plm-note-line" });
  const maskLine = h("p", { class: "plm-note-line" });
  const changeLine = h("p", { class: "plm-note-line" });
  const mapBox = h("div", { class: "plm-scroll" }, map.node);
  const effectTitle = h("span");
  const effectNote = h("small");
  const off = h("button", { type: "button", class: "plm-button", onclick: turn });
  const allOn = () => ui.set({ off_layer: 0, off_head: 0 });
  const on = h("button", { type: "button", class: "plm-button", onclick: allOn });
  const switches = h("p", { class: "plm-att-switches" }, off, on);
  const offNote = h("p", { class: "plm-note-line" }, t("off_note"));

  // No model runs under the pointer, and nothing but this line is drawn.
  function name([i, j]) {
    set(where, { text: cellWords(t, now.view, now.chosen, i, j) });
  }
  const resting = () => now.cell ?? [now.row, largest(now)];
  mapBox.addEventListener("pointerover", (event) => {
    const found = event.target.closest?.(".plm-cell")?.dataset.at;
    if (found) name(found.split(",").map(Number));
  });
  mapBox.addEventListener("pointerleave", () => name(resting()));

  const steps = [[0, "0"], [4, "0.25"], [8, "≥ 0.5"]];
  const legend = steps.map(([level, text]) => h("span", {}, h("i", { class: `plm-level-${level}` }), text));
  const left = h(
    "section",
    { "aria-label": t("minis"), class: "plm-att-all" },
    h("p", { class: "plm-heading" }, t("minis")),
    minis.node,
    h("p", { class: "plm-att-legend" }, t("legend"), legend),
    h("p", { class: "plm-note-line" }, t("minis_note")),
    changeLine,
  );
  const views = ["map", "lines"].map((one) => [one, t(`view_${one}`)]);
  const right = h(
    "section",
    { "aria-label": t("map_plain"), class: "plm-att-one" },
    h("p", { class: "plm-heading" }, title, spread),
    buttons(ui, "view", { label: t("view"), options: views }),
    mapBox,
    lines.node,
    where,
    rowLine,
    maskLine,
  );
  const sharesTitle = heading(t("shares"), h("small", {}, t("shares_note")));
  const sharesBox = h("section", { "aria-label": t("shares") }, sharesTitle);
  sharesBox.append(cover(ui, [shares.node], () => get("question") === "neighbour"), shares.node);
  const underBars = wantsOff ? [switches, offNote] : "";
  const effect = h("div", {}, heading(effectTitle, effectNote), bars.node, underBars);
  const effectBox = h("section", { "aria-label": t("effect_plain") });
  effectBox.append(cover(ui, [effect], () => get("question") === "heads"), effect);
  const top = h("div", { class: "plm-att-by" }, left, right);
  const below = h("div", { class: "plm-att-below" }, sharesBox, effectBox);
  const caveat = h("p", { class: "plm-att-caveat" }, t("caveat"));

  ui.head.append(...question(ui, () => now));
  ui.controls.append(...knobs(ui, fresh, () => problem));
  ui.stage.append(status, tape.node, note(t("strip_note")), top, below, caveat);
  tableSwitch(ui, () => table(t, now, tell()));
  const facts = () => ({ ...now.state, ...now, model: get("model"), causal: get("causal") });
  copyCode(ui, () => code({ ...facts(), reader: shown.reader, hide: shown.hide }, now.text, now.at));

  return () => {
    const { layer, head, stale, row } = now;
    const told = tell();
    set(status, { text: t(source.status()), "data-status": source.status() });
    for (const node of [tape.node, top, below]) set(node, { "data-stale": stale });
    tape.update({ tokens: now.text.map((word, i) => describe(t, now, shown, word, i)), at: now.at });
    minis.update(now, told.tellFalls);
    set(title, { text: t("map", { layer, head }) });
    const even = fixed(view.even.spread, 2);
    set(spread, { text: t("head_entropy", { entropy: fixed(now.chosen.spread, 2), even }) });
    const asMap = get("view") === "map";
    mapBox.hidden = where.hidden = !asMap;
    lines.node.hidden = asMap;
    if (asMap) map.update(mapView(t, now));
    else lines.update(now);
    name(now.cell && now.cell[0] === row ? now.cell : [row, largest(now)]);
    set(rowLine, { text: rowWords(t, now) });
    set(maskLine, { text: t(view.causal ? "mask_causal" : "mask_model") });
    set(changeLine, { text: told.tellFalls ? t("minis_change", { word: spelled(view.target) }) : "" });
    shares.update(now);
    bars.update(now);
    const is = now.off && `${now.off.layer + 1}.${now.off.head + 1}`;
    set(effectTitle, { text: t("effect", { word: spelled(view.target) }) });
    set(effectNote, { text: is ? t("effect_off", { head: is }) : t("effect_all") });
    const open = `${layer}.${head}`;
    off.hidden = is === open;
    on.hidden = !is;
    set(off, { text: t("switch_off", { head: open }) });
    set(on, { text: t("switch_on", { head: is }) });
    const text = stale ? "" : finding(t, now, told);
    set(ui.finding, { text });
    ui.say(text);
  };
}

const heading = (...parts) => h("p", { class: "plm-heading" }, parts);
const note = (text) => h("p", { class: "plm-note-line" }, text);
