// Translator lab: where does a decoder look while it writes, and what does it lose if it may not look there?

import { grid } from "../matrix/grid.js";
import { line } from "../search/line.js";
import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, isOpen } from "../ui/guess.js";
import { buttons, check, menu, slider, textbox } from "../ui/inputs.js";
import { models } from "../ui/models.js";
import { fixed, short } from "../ui/numbers.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import limits from "./limits.json" with { type: "json" };
import { question } from "./question.js";
import { alike, goldOf, read, sentence, written } from "./state.js";
import { finding, mapView, marks, table } from "./says.js";
import { largest, rows, translate, unpack } from "../search/translate.js";
import { wire as newWire } from "./wire.js";

const SLICE = 8; // ms of computing at a time
const ALIKE = 5; // words that are offered for an unknown one
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

/** Both languages side by side: what the encoder reads, and what the decoder writes. */
function twoSides(ui, { focus, silence, mayCut }) {
  const { t } = ui;
  const drop = () => ui.get("cut") >= 0 && ui.set({ cut: -1 });
  const pick = mayCut ? (cut) => ui.set({ cut }) : () => {};
  const from = line({ label: t("source_note"), pick, drop, press: mayCut ? silence : () => {} });
  const to = line({ label: t("target_note"), pick: focus });
  set(to.node, { "data-writes": true });
  const titles = [h("span"), h("span")];
  const whole = h("p", { class: "plm-whole" });
  const texts = h("ol", { class: "plm-texts" });
  const textsTitle = h("p", { class: "plm-note-line" }, t("texts"));
  const note = (key) => h("p", { class: "plm-note-line" }, t(key));
  const head = (title) => h("p", { class: "plm-heading" }, title);
  const node = h(
    "div",
    { class: "plm-sides-by" },
    h("section", {}, head(titles[0]), from.node, mayCut ? note("source_note") : null),
    h("section", {}, head(titles[1]), to.node, note("target_note"), whole, textsTitle, texts),
  );
  let last = "";

  function update(now) {
    const { view, at, cut, weights, top, direction } = now;
    const language = direction === "zh" ? ["en", "zh"] : ["zh", "en"];
    ["source", "target"].forEach((side, i) => {
      set(titles[i], { text: t(side, { language: t(`language_${language[i]}`) }) });
    });
    set(from.node, { lang: language[0] });
    for (const one of [to.node, whole, texts]) set(one, { lang: language[1] });
    const tokens = view.source.map((text, s) => {
      const is = { top: s === top[at], gold: marks.gold(now, at, s), cut: s === cut };
      const share = weights[at][s];
      const facts = { token: spelled(text), weight: fixed(share, 2), marks: marks.words(t, is) };
      const look = { "data-top": is.top, "data-gold": is.gold, "data-cut": is.cut };
      return { text, share, number: fixed(share, 2), look, name: t("source_token", facts) };
    });
    from.update(tokens, cut);
    const names = view.target.map((text, i) => {
      const facts = { n: i + 1, token: spelled(text), top: spelled(view.source[top[i]]) };
      return { text, name: t("target_token", facts) };
    });
    to.update(names, at);
    set(whole, { text: sentence(view.target, direction) });
    const several = view.texts.length > 1;
    textsTitle.hidden = texts.hidden = !several;
    const key = JSON.stringify([view.texts, direction]);
    if (!several || key === last) return;
    last = key;
    const three = (value) => short(Number(value.toPrecision(3)));
    const item = ({ tokens, logProb, score }) =>
      h("li", {}, sentence(tokens, direction), h("span", {}, `${three(logProb)} · ${three(score)}`));
    texts.replaceChildren(...view.texts.map(item));
  }
  return { node, update };
}

function knobs(ui, { fresh, turn, problem, examples }) {
  const { t, get } = ui;
  const options = limits.direction.options.map((value) => [value, t(`direction_${value}`)]);
  const menus = limits.direction.options.map((direction) => {
    return menu(ui, "example", {
      label: t("example"),
      options: examples[direction].map(({ text }) => [text, text]),
      read: () => get("text"),
      write: (text) => fresh(text, direction),
      when: () => get("direction") === direction,
    });
  });
  const box = textbox(ui, "text");
  if (box) {
    const input = box.querySelector("input");
    const hint = h("span", { class: "plm-hint", role: "status", id: `${input.id}-words` });
    box.append(hint);
    set(input, { "aria-describedby": `${input.getAttribute("aria-describedby")} ${hint.id}` });
    ui.onDraw(() => {
      set(hint, { text: problem() });
      set(input, { "aria-invalid": problem() !== "" || !ui.accepts("text", input.value) });
    });
  }
  const all = [
    buttons(ui, "direction", { options, onpick: turn }),
    ...menus,
    box,
    slider(ui, "width"),
    check(ui, "gold"),
  ];
  return all.filter(Boolean);
}

/** Why a text cannot be translated, in words; "" where it can. */
function complain(t, { words, unknown, foreign, long }, direction, vocabulary) {
  if (unknown.length > 0) {
    const near = [...new Set(unknown.flatMap((word) => alike(word, vocabulary, ALIKE)))];
    const offer = near.length > 0 ? ` ${t("alike", { words: near.join(", ") })}` : "";
    const facts = { words: unknown.map(spelled).join(", "), n: vocabulary.ordinary.length };
    return t("unknown", facts) + offer;
  }
  if (foreign.length > 0) {
    const language = t(`language_${direction === "zh" ? "en" : "zh"}`);
    return t("foreign", { language, words: foreign.join(", ") });
  }
  return long || words.length === 0 ? t("length", { most: MOST }) : "";
}
