// Translator lab: where does a decoder look while it writes, and what does it lose if it may not look there?

import { grid } from "../matrix/grid.js";
import { largest, rows, translate, unpack } from "../search/translate.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, isOpen } from "../ui/guess.js";
import { buttons } from "../ui/inputs.js";
import { models } from "../ui/models.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import { complain, knobs } from "./knobs.js";
import limits from "./limits.json" with { type: "json" };
import { question } from "./question.js";
import { finding, mapView, marks, table } from "./says.js";
import { twoSides } from "./sides.js";
import { goldOf, read, written } from "./state.js";
import { wire as newWire } from "./wire.js";

const SLICE = 8; // ms of computing at a time
const MOST = limits.text.words;

export default widget({ name: "translator-lab", limits, build });

function build(ui) {
  const { t, get } = ui;
  const recorded = get("recorded");
  const keys = ["text", "direction", "width", "head", "at", "cut", "gold", "model"];
  const keyOf = ({ text, direction, width }) => JSON.stringify([text, direction, width]);
  let live = null; // {model, words}
  let view = unpack(recorded); // the last translation; `shown` is the state that it belongs to
  let shown = recorded.state;
  let mine = false; // has this page computed it?
  let problem = ""; // why the text cannot be translated
  let timer = 0;
  let now = {};

  const source = models(ui, ["model"], (opened) => {
    live = opened.model;
  });

  function look() {
    const state = Object.fromEntries(keys.map((key) => [key, get(key)]));
    const { text, direction, width } = state;
    let stale = keyOf(state) !== keyOf(shown);
    problem = "";
    if (live && (stale || !mine)) {
      const found = read(text, direction, live.words, MOST);
      problem = complain(t, found, direction, live.words);
      if (!problem) {
        view = translate(live, found.words, direction, width);
        [shown, mine, stale] = [state, true, false];
      }
    }
    const at = Math.min(state.at, view.T - 1);
    const cut = state.cut < view.S ? state.cut : -1;
    const weights = rows(view, state.head);
    const top = weights.map(largest);
    if (mine) {
      view.silence(top[at], false);
      if (cut >= 0) view.silence(cut, true);
      finish();
    }
    const cutStale = cut >= 0 && (!view.cut[cut] || !view.anew[cut]);
    if ((stale || cutStale) && source.status() === "recorded") setTimeout(source.use);
    const gold = state.gold ? goldOf(view, recorded.examples[shown.direction]) : null;
    now = { state, view, at, cut, weights, top, gold, stale, direction: shown.direction };
  }
  ui.beforeDraw(() => {
    source.follow();
    look();
  });

  /** Silence every source token, a few at a time, while the page is idle. */
  function finish() {
    clearTimeout(timer);
    const of = view;
    const work = () => {
      const until = performance.now() + SLICE;
      let s = of.cut.indexOf(null);
      for (; s >= 0 && performance.now() < until; s = of.cut.indexOf(null)) of.silence(s, false);
      if (of !== view) return;
      if (s >= 0) timer = setTimeout(work);
      else ui.redraw();
    };
    if (of.cut.includes(null)) timer = setTimeout(work);
  }
  ui.onClose(() => clearTimeout(timer));

  // What the reader does.
  const fresh = (text, direction) => ui.set({ text, direction, at: 0, cut: -1 });
  function turn(direction) {
    if (direction === get("direction")) return;
    const words = written(now.view.target);
    const usable = words.length > 0 && words.length <= MOST && now.direction !== direction;
    fresh(usable ? words.join(" ") : recorded.examples[direction][0].text, direction);
  }
  const focus = (at) => at !== get("at") && ui.set({ at });
  const silence = (cut) => ui.set({ cut: cut === get("cut") ? -1 : cut });
  const mayCut = ui.wants("cut");

  const status = h("p", { class: "plm-status" });
  const sides = twoSides(ui, { focus, silence, mayCut });
  const map = grid(ui, { label: t("map"), onfocus: focus });
  const hits = h("small");
  const wire = newWire(ui, { silence, mayCut });
  const heads = buttons(ui, "head", {
    options: Array.from({ length: view.H + 1 }, (_, i) => [i, i === 0 ? t("mean") : String(i)]),
  });
  const legend = ["top", "gold"].map((name) => {
    const look = name === "gold" ? "plm-goldlink" : "plm-top";
    return h("span", {}, h("i", { class: look }), t(`legend_${name}`));
  });
  const mapBox = h(
    "section",
    { "aria-label": t("map") },
    h("p", { class: "plm-heading" }, t("map"), h("small", {}, t("map_note"))),
    heads,
    h("div", { class: "plm-scroll plm-map" }, map.node),
    h("p", { class: "plm-legend" }, legend, hits),
  );
  const covered = cover(ui, [wire.node, ui.finding]);
  const below = h("div", { class: "plm-below" }, mapBox, h("div", {}, covered, wire.node));

  ui.head.append(question(ui, () => now));
  ui.controls.append(...knobs(ui, { fresh, turn, problem: () => problem, examples: recorded.examples }));
  ui.stage.append(status, sides.node, below);
  tableSwitch(ui, () => table(t, now, isOpen(ui)));
  copyCode(ui, () => code(now.state, now.view, recorded.layers));

  return () => {
    const { view: drawn, at, cut, stale, gold } = now;
    set(status, { text: t(source.status()), "data-status": source.status() });
    for (const node of [sides.node, below]) set(node, { "data-stale": stale });
    sides.update(now);
    const names = { rows: drawn.target, columns: drawn.source };
    map.update({ ...names, here: [at, cut], ...mapView(t, now) });
    const { right, all } = marks.hits(now);
    const words = gold?.other ? t("other", { target: gold.other }) : all ? t("hits", { right, all }) : "";
    set(hits, { text: words });
    wire.update(now);
    const text = stale ? "" : finding(t, now);
    set(ui.finding, { text });
    if (isOpen(ui)) ui.say(text);
  };
}
