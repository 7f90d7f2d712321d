// Evidence lab: which readers does a word on the left, or on the right, of an ambiguous word move?

import { fromBase64, fromHalf } from "../core/half.js";
import { wholeWords } from "../core/words.js";
import { strip as newStrip } from "../strip/strip.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, guess } from "../ui/guess.js";
import { menu, textbox } from "../ui/inputs.js";
import { models } from "../ui/models.js";
import { widget } from "../ui/widget.js";
import { axis as newAxis } from "./axis.js";
import { code } from "./code.js";
import limits from "./limits.json" with { type: "json" };
import { chances, moving, READERS } from "./readings.js";
import { flipped, readText, side, sorted, turned } from "./state.js";

export default widget({ name: "evidence-lab", limits, build });

/** What Python has recorded: the vocabulary, the probes, and the readings of one state. */
function recall({ state, vocabulary, probes, accuracy, now, start, turned: after }) {
  const words = wholeWords({ ...vocabulary, tokens: vocabulary.tokens.split(" ") });
  function axes({ axes: packed }) {
    const all = fromHalf(new Uint16Array(fromBase64(packed).buffer));
    const size = all.length / 3;
    const [causal, model, untrained] = [0, 1, 2].map((i) => all.subarray(i * size, (i + 1) * size));
    return { causal, model, untrained };
  }
  const open = (one) => ({ senses: one.senses, axes: axes(one) });
  const known = Object.fromEntries(Object.entries(probes).map(([word, one]) => [word, open(one)]));
  const share = ([reader, sides]) => [reader, sides.map(percent).join(" / ")];
  const right = Object.fromEntries(Object.entries(accuracy).map(share));
  return { state, words, known, right, said: { now, start, after: () => after } };
}

function build(ui) {
  const { t, get } = ui;
  const recorded = recall(get("recorded"));
  const { words, known } = recorded;
  const ambiguous = Object.keys(known);
  let live = null;
  let said = { key: "", ...recorded.said };
  let now; // all that is shown

  const source = models(ui, ["model", "causal"], (opened) => {
    if (opened.model.words?.tokens.length !== words.tokens.length) throw new RangeError("another vocabulary");
    live = { ...opened, untrained: opened.model.untrained() };
  });

  function look() {
    const state = { text: get("text"), shown: get("shown") };
    const text = readText(state.text, words, ambiguous);
    if (text.focus < 0) return (now = { ...now, lost: true });
    const shown = sorted(state.shown).filter((i) => i < text.spelled.length && i !== text.focus);
    const key = JSON.stringify(state);
    const turn = turned(text, get("at"));
    const { at: place, ...same } = recorded.state;
    if (!live && key === JSON.stringify(same)) said = { key, ...recorded.said };
    if (live) {
      const at = (places) => chancesAt(text, places);
      said = { key, now: at(shown), start: at([]), after: () => at(flipped(shown, turn.place)) };
    } else if (get("at") !== place) said.after = () => null; // not recorded
    const stale = said.key !== key;
    if (stale && source.status() === "recorded") setTimeout(source.use);
    const word = text.spelled[text.focus];
    const senses = known[word].senses.map(([field, chinese]) => t(`field_${field}`, { chinese }));
    return (now = { state, text, shown, word, senses, turn, said, stale, lost: false });
  }
  /** What the readers say, computed once for each state of a text. */
  const computed = new Map();
  function chancesAt(text, places) {
    const key = JSON.stringify([text.spelled, places]);
    if (!computed.has(key)) {
      if (computed.size >= 500) computed.clear();
      computed.set(key, chances(text, places, words, known[text.spelled[text.focus]].axes, live));
    }
    return computed.get(key);
  }
  ui.beforeDraw(() => {
    source.follow();
    look();
  });
  look();

  const editable = ui.wants("shown");
  const write = (shown, at = get("at")) => ui.set({ shown: sorted(shown), at });
  function toggle(i) {
    const { shown, text } = look();
    if (!editable || i === text.focus) ui.set({ at: i });
    else write(flipped(shown, i), i);
  }
  const tape = newStrip({ label: t("strip"), onpick: (at) => ui.set({ at }), ontoggle: toggle });
  const axis = newAxis(t);
  const status = h("p", { class: "plm-status" });
  const heading = h("p", { class: "plm-heading" });
  ui.head.append(question(ui, () => now));
  const options = limits.text.examples.map((text) => [text, text]);
  const fresh = (text) => ui.set({ text, shown: [], at: 0 });
  const bad = (text) => {
    if (!ui.accepts("text", text)) return t("length", limits.text);
    return readText(text, words, ambiguous).focus < 0 ? t("no_focus", { words: ambiguous.join(", ") }) : "";
  };
  const knobs = [
    menu(ui, "text", { label: t("examples"), options, write: fresh }),
    textbox({ ...ui, set: ({ text }) => fresh(text) }, "text", { bad }),
  ];
  ui.controls.append(...knobs.filter(Boolean));
  ui.stage.append(
    status,
    tape.node,
    h("p", { class: "plm-note-line" }, t(editable ? "note" : "note_plain")),
    editable ? sides(ui, look, write) : "",
    heading,
    cover(ui, [axis.node, ui.finding]),
    axis.node,
    h("p", { class: "plm-note-line" }, t("axis_note", recorded.right)),
  );
  tableSwitch(ui, () => table(t, now));
  const names = () => ({ model: get("model"), causal: get("causal") });
  copyCode(ui, () => code({ ...names(), shown: now.shown }, now.text));

  return () => {
    set(status, { text: t(source.status()), "data-status": source.status() });
    set(ui.stage, { "data-stale": now.stale });
    if (now.lost) return;
    const { text, shown, word, senses } = now;
    const tokens = text.spelled.map((spelled, i) => describe(t, now, words, spelled, i));
    tape.update({ tokens, at: Math.min(get("at"), text.spelled.length - 1) });
    set(heading, { text: t("axis", { word }) });
    if (now.stale) return; // the last picture stays
    axis.update({ now: now.said.now, start: now.said.start, senses });
    const found = finding(t, now, shown);
    set(ui.finding, { text: found });
    ui.say(found);
  };
}

/** A word of the strip: covered, shown, or the one that it is all about. */
function describe(t, { text, shown }, words, spelled, i) {
  const own = i === text.focus;
  const open = own || shown.includes(i);
  const unknown = text.ids[i] === words.unknown;
  const reads = open && unknown ? "[UNK]" : spelled;
  const state = own ? "own" : { true: "open", false: "shut" }[open];
  return {
    text: open ? reads : "[MASK]",
    below: open && !unknown ? "" : spelled,
    look: { own: "focus", open: "plain", shut: "cover" }[state],
    name: t(`word_${state}`, { n: i + 1, word: spelled }),
  };
}

/** Buttons that uncover the next word on a side, all words of a side, or cover everything. */
function sides(ui, look, write) {
  const { t } = ui;
  const button = (words, onclick) => h("button", { type: "button", class: "plm-button", onclick }, words);
  function next(by) {
    const { text, shown } = look();
    const place = side(text, by).find((i) => !shown.includes(i));
    if (place !== undefined) write([...shown, place], place);
  }
  const all = (...by) => () => write(by.flatMap((one) => side(look().text, one)));
  const left = [button(t("all_left"), all(-1)), button(t("next_left"), () => next(-1))];
  const right = [button(t("next_right"), () => next(1)), button(t("all_right"), all(1))];
  const rest = [button(t("all"), all(-1, 1)), button(t("none"), all())];
  return h("div", { class: "plm-sides" }, left, right, rest);
}

/** How many of the four dots does the next word move? */
function question(ui, now) {
  const { t } = ui;
  return guess(ui, {
    step: 1,
    question() {
      const { turn, text, shown, word } = now();
      const verb = t(shown.includes(turn.place) ? "cover" : "uncover");
      return t(`question_${turn.by > 0 ? "right" : "left"}`, { verb, other: text.spelled[turn.place], word });
    },
    right(made) {
      const { said } = now();
      const after = said.after();
      if (!after) return [false, "…"];
      const moved = moving(said.now, after);
      const count = moved.filter(Boolean).length;
      const names = READERS.filter((_, i) => moved[i]).map(({ name }) => t(name));
      const right = made === count;
      const far = said.now.map((p, i) => (100 * Math.abs(p - after[i])).toFixed(1));
      const facts = { count, names: names.join(", ") || "–", model: far[2], untrained: far[3] };
      return [right, t(right ? "right" : "wrong", facts)];
    },
  });
}

const percent = (p) => `${(100 * p).toFixed(0)} %`;

function finding(t, { text, senses, said, word }, shown) {
  const on = (by) => side(text, by).filter((i) => shown.includes(i)).length;
  const [, causal, model, untrained] = said.now.map(percent);
  const facts = { left: on(-1), right: on(1), sense: senses[1], word, causal, model, untrained };
  return t("finding", facts);
}

function table(t, { said, senses, shown, lost, stale, ...now }) {
  if (lost || stale) return { caption: t("loading"), columns: [], rows: [] };
  const row = ({ name }, i) => [t(name), percent(said.start[i]), percent(said.now[i])];
  return {
    caption: finding(t, { ...now, said, senses }, shown),
    columns: [t("column_reader"), t("column_start"), t("column_now")],
    rows: READERS.map(row),
  };
}
