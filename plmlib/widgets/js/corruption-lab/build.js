// A text, what is done to it, the three rows that come of it, and what a model writes.

import { canFill, changed, hasEmpty, isHidden, matches, spansOf } from "../core/broken.js";
import { cutAt, EDITS, HIDING } from "../core/damage.js";
import { tokenise } from "../core/tokenise.js";
import { described, row } from "../noise/row.js";
import { describe } from "../noise/token.js";
import { tile } from "../strip/parts.js";
import { strip as newStrip } from "../strip/strip.js";
import { percent } from "../tokens/names.js";
import { h, set } from "../ui/dom.js";
import { cover } from "../ui/guess.js";
import { buttons, menu, slider, textbox } from "../ui/inputs.js";

const ALL = ["source", "decoder", "target"];

/** now(): what index.js computes; latest(): the same, from what the reader has just set. */
export function buildView(ui, now, latest) {
  const { t } = ui;
  const is = () => ui.get("mode") === "build";
  const noise = () => ui.get("noise");
  const editable = ui.wants("edits");
  const hides = () => editable && HIDING.includes(noise());
  const write = (text) => ui.set({ text, edits: [], at: 0 });

  let paint = null; // what a drag began with: the edits then, and what it does to each token
  function toggle(at) {
    if (hides()) put([at], isHidden(latest(), at) ? EDITS.show : EDITS.hide, at);
    else if (editable && noise() === "rotate") ui.set({ at, edits: [4 * at + EDITS.hide] });
    else if (noise() === "prefix" && ui.wants("split") && at > 0) ui.set({ at, split: at });
    else ui.set({ at });
  }
  function put(places, what, at, before = ui.get("edits")) {
    ui.set({ at, edits: changed(before, places, what) });
  }
  function span(from, to, begins) {
    if (!hides()) return ui.set({ at: to });
    if (begins) {
      paint = { edits: ui.get("edits"), what: isHidden(latest(), from) ? EDITS.show : EDITS.hide };
    }
    const low = Math.min(from, to);
    const places = Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => low + i);
    put(places, paint.what, to, paint.edits);
  }
  function flipEmpty() {
    const at = Math.min(ui.get("at"), latest().spelled.length - 1);
    put([at], hasEmpty(latest(), at) ? EDITS.drop : EDITS.insert, at);
  }

  const onpick = (at) => ui.set({ at });
  const tape = newStrip({ label: t("strip"), onpick, ontoggle: toggle, onspan: span });
  const note = h("p", { class: "plm-note-line" });
  const empty = h("button", { type: "button", class: "plm-button", onclick: flipEmpty });
  const clear = () => ui.set({ edits: [] });
  const undo = h("button", { type: "button", class: "plm-button", onclick: clear }, t("undo"));
  const rows = Object.fromEntries(ALL.map((key) => [key, row(t(key))]));
  const back = h("p", { class: "plm-note-line plm-back" });
  const written = row(t("written"));
  const restored = h("p", { class: "plm-note-line" });
  const tiles = ["asked", "source", "target"].map((key) => tile(t(`tile_${key}`)));
  const stats = h("div", { class: "plm-stats plm-three" }, tiles.map((one) => one.node));
  const answer = [stats, rows.decoder.node, rows.target.node, back, written.node, restored];
  const node = h(
    "div",
    { class: "plm-broken" },
    tape.node,
    note,
    h("div", { class: "plm-dice" }, dice(ui, noise), editable && empty, editable && undo),
    rows.source.node,
    cover(ui, answer, is),
    answer,
  );

  function update() {
    const made = now();
    const { spelled, state, words, asked } = made;
    const at = Math.min(ui.get("at"), spelled.length - 1);
    tape.update({ tokens: spelled.map((_, i) => describe(t, made, i)), at });
    const says = editable || noise() === "prefix" ? [t(`note_${noteOf(noise())}`)] : [];
    if (made.unknown) says.push(t("unknown"));
    set(note, { text: says.join(" ") });
    empty.hidden = !canFill(noise());
    const token = { token: spelled[at] };
    if (!empty.hidden) set(empty, { text: t(hasEmpty(made, at) ? "drop" : "insert", token) });
    undo.hidden = state.edits.length === 0;
    for (const key of ALL) {
      const ids = made.rows[key];
      rows[key].update(described(ids, words, key !== "source"), t("tokens", { n: ids.length }));
    }
    const again = made.back?.map((id) => words.tokens[id]).join(" ");
    set(back, { text: again ? t("back", { text: again }) : "" });
    tiles[0].update(`${asked.length} / ${spelled.length}`, percent(asked.length / spelled.length));
    tiles[1].update(String(made.rows.source.length), t(`tile_source_${noise() === "spans"}`));
    tiles[2].update(String(made.rows.target.length), t("tile_target_note"));
    writes(made);
  }

  function writes({ written: row, why, rows: { target }, words, fits, text }) {
    written.node.hidden = false;
    restored.hidden = !row;
    if (!row) return written.update([], t(why));
    const same = matches(row, target);
    const tokens = described(row, words).map((one, i) => ({ ...one, look: look(one, same[i]) }));
    const right = same.filter(Boolean).length;
    written.update(tokens, t(noise() === "both" ? "fits_both" : "fits", { right, n: target.length }));
    set(restored, { text: text ? t(fits ? "restored" : "restored_not", { text }) : t("no_text") });
  }

  function finding() {
    const { rows: { source, target }, asked, spelled, state } = now();
    const spans = spansOf(now());
    const facts = { asked: asked.length, n: spelled.length, spans, marks: spans + 1 };
    return t(`finding_${noise()}`, {
      ...facts,
      source: source.length,
      target: target.length,
      share: percent(asked.length / spelled.length),
      before: cutAt(state.split, spelled),
    });
  }

  function table() {
    const { rows: { source, target, decoder }, words, written: row } = now();
    const name = (id) => (id === undefined ? "" : words.tokens[id]);
    const longest = Math.max(source.length, target.length, row?.length ?? 0);
    return {
      caption: finding(),
      columns: [t("place"), t("source"), t("decoder"), t("target"), t("written")],
      rows: Array.from({ length: longest }, (_, i) => {
        return [i + 1, name(source[i]), name(decoder[i]), name(target[i]), name(row?.[i])];
      }),
    };
  }

  const { low, high } = ui.limits.text;
  const bad = (text) => (ui.accepts("text", text) ? "" : t("length", { low, high }));
  const options = ui.limits.text.examples.map((text) => [text, text]);
  const names = ui.limits.noise.options.map((name) => [name, t(`noise_${name}`)]);
  const turn = (name) => ui.set({ noise: name, edits: [] });
  const knobs = [
    buttons(ui, "noise", { options: names, onpick: turn, when: is, wide: true }),
    menu(ui, "text", { label: t("examples"), options, write, when: is }),
    textbox({ ...ui, set: ({ text }) => write(text) }, "text", { bad, when: is }),
  ];
  return { node, knobs, update, finding, table };
}

const noteOf = (noise) => (HIDING.includes(noise) ? "hide" : noise);
const look = ({ look: own }, right) => (right ? (own === "special" ? own : "right") : "wrong");

/** The knobs of the dice, which stand under the strip that they change. */
function dice(ui, noise) {
  const draw = (seed) => ui.set({ seed, edits: [] });
  const again = () => draw((ui.get("seed") + 1) % (ui.limits.seed.high + 1));
  const of = (...names) => () => names.includes(noise());
  const button = h("button", { type: "button", class: "plm-button", onclick: again }, ui.t("again"));
  ui.onDraw(() => {
    button.hidden = noise() === "prefix";
  });
  const places = ui.limits.placement.options.map((name) => [name, ui.t(`placement_${name}`)]);
  return [
    slider(ui, "rate", { when: of(...HIDING) }),
    slider(ui, "mean_length", { when: of("spans") }),
    slider(ui, "lam", { when: of("infill", "both") }),
    slider(ui, "split", { min: 1, max: () => tokenise(ui.get("text")).length - 1, when: of("prefix") }),
    buttons(ui, "placement", { options: places, when: of("spans") }),
    slider(ui, "seed", { write: draw, when: () => noise() !== "prefix" }),
    ui.wants("seed") && button,
  ];
}
