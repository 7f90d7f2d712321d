// Masking lab: what is hidden, what is predicted, and what do the words on both sides add?

import { fromBase64, fromHalf } from "../core/half.js";
import { wholeWords } from "../core/words.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { buttons } from "../ui/inputs.js";
import { models } from "../ui/models.js";
import { widget } from "../ui/widget.js";
import { blankView } from "./blank.js";
import { code } from "./code.js";
import limits from "./limits.json" with { type: "json" };
import { maskView } from "./mask.js";
import { question } from "./question.js";
import { readBlank, readStrip } from "./readings.js";
import { compute, read } from "./state.js";

export default widget({ name: "masking-lab", limits, build });

/** The vocabulary and the readings that Python has recorded. */
function recall({ state, places = null, blanks, vocabulary }) {
  const tokens = vocabulary.tokens.split(" ");
  const words = wholeWords({ ...vocabulary, tokens });
  const unpack = (text) => fromHalf(new Uint16Array(fromBase64(text).buffer));
  const pairs = blanks?.map((one) => ({ model: unpack(one.model), causal: unpack(one.causal) })) ?? null;
  return { state, places, pairs, words };
}

function build(ui) {
  const { t, get } = ui;
  const recorded = recall(get("recorded"));
  const { words } = recorded;
  let live = null;
  let known = { key: "", places: recorded.places, pairs: recorded.pairs }; // null: not computed yet
  let now; // all that is shown

  const source = models(ui, ["model", "causal"], (opened) => {
    const fits = (one) => one.words?.tokens.length === words.tokens.length;
    if (!Object.values(opened).every(fits)) throw new RangeError("the models have other vocabularies");
    live = opened;
  });

  /** Everything that is shown: the strip, what the models say, and whether this is still to be computed. */
  function look() {
    const state = { ...read(get), mode: get("mode"), a: get("a"), b: get("b"), reader: get("reader") };
    const strip = compute(state, words);
    const blank = state.mode === "blank";
    const { mode } = state;
    const wanted = blank ? { mode, a: state.a, b: state.b } : { mode, ...read(get) };
    const same = Object.keys(wanted).every((key) => String(wanted[key]) === String(recorded.state[key]));
    const key = JSON.stringify(wanted);
    if (same && !live) known = { key, places: recorded.places, pairs: recorded.pairs };
    else if (live && known.key !== key) known = { ...known, key, ...computed(blank, state, strip) };
    const stale = known.key !== key;
    if (stale && source.status() === "recorded") setTimeout(source.use);
    now = { state, strip, words, places: known.places, pairs: known.pairs, stale };
  }
  function computed(blank, state, strip) {
    if (!blank) return { places: readStrip(strip, live) };
    return { pairs: [state.a, state.b].map((text) => readBlank(text, words, live)) };
  }
  ui.beforeDraw(() => {
    source.follow();
    look();
  });
  look();

  const views = { mask: maskView(ui, () => now, latest), blank: blankView(ui, () => now) };
  function latest() {
    look();
    return now;
  }
  const view = () => views[get("mode")];
  const modes = limits.mode.options.map((mode) => [mode, t(`mode_${mode}`)]);
  ui.head.append(question(ui, () => now));
  // Each mode has its own question, so that a guess of one is none of the other.
  const turn = (mode) => ui.set({ mode, guess: "", revealed: false });
  const mode = buttons(ui, "mode", { options: modes, onpick: turn });
  ui.controls.append(...[mode, ...views.mask.knobs, ...views.blank.knobs].filter(Boolean));
  const status = h("p", { class: "plm-status" });
  ui.stage.append(status, views.mask.node, views.blank.node);
  tableSwitch(ui, () => view().table());
  copyCode(ui, () => code({ ...now.state, model: get("model"), causal: get("causal") }, now.strip));

  return () => {
    for (const [name, one] of Object.entries(views)) one.node.hidden = name !== get("mode");
    set(status, { text: t(source.status(), { all: words.tokens.length }), "data-status": source.status() });
    set(ui.stage, { "data-stale": now.stale });
    view().update();
    if (now.stale) return; // the last words stay
    const text = view().finding();
    set(ui.finding, { text });
    ui.say(text);
  };
}
