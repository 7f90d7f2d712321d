// Sampling lab: what do temperature, top-k, top-p do, at one step and over a text?

import { unpack } from "../core/packed.js";
import { TOP } from "../tokens/bars.js";
import { cards } from "../tokens/cards.js";
import { curves } from "../tokens/curves.js";
import { LETTERS, percent, said, title } from "../tokens/names.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, isOpen } from "../ui/guess.js";
import { slider, textbox } from "../ui/inputs.js";
import { fixed } from "../ui/numbers.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import { newEngine } from "./engine.js";
import { lens as newLens } from "./lens.js";
import limits from "./limits.json" with { type: "json" };
import { question } from "./question.js";
import { read, recordedFor } from "./state.js";

/** Up to this width, in pixels, the parts are in one column. The style sheet says the same. */
const ONE_COLUMN = 720;

export default widget({ name: "sampling-lab", limits, build });

function build(ui) {
  const { t } = ui;
  const recorded = ui.get("recorded");
  const engine = newEngine(() =>
    ui.attempt(() => {
      see();
      paint();
      if (!engine.busy) ui.redraw(); // the question is about the whole text
    }),
  );
  let state = read(ui);
  let step; // the open step, as last known
  let called; // what words say of it
  let stale = false; // is `step` what was known before a change?
  let narrow = false; // is there room for one column only?
  let drawn; // the step that is on show
  let used = false; // has the reader touched the widget?
  let again = ""; // says that the recorded tokens came out again
  engine.recall(recorded);
  recall();

  // Compute first: whatever is drawn afterwards finds the new numbers.
  ui.onDraw(() => {
    state = read(ui);
    const file = ui.get("model_file");
    if (file?.byteLength && engine.status !== "live") {
      open(new Uint8Array(file.buffer, file.byteOffset, file.byteLength));
    }
    engine.follow(state);
    see();
    // A link, or Python, asks for what is not recorded.
    if (!used && (stale || !recordedFor(recorded, state))) setTimeout(use);
  });
  ui.onClose(engine.close);

  // Where nothing is known yet, the last picture stays, faded; at first it is the recorded one.
  function see() {
    const now = engine.step(state.selected, at(), state);
    stale = !now;
    if (stale) return;
    step = now;
    called = { ...names(), order: state.order };
  }
  function recall() {
    const was = { ...recorded.state, selected: recorded.selected, step: recorded.step };
    step = engine.step(was.selected, was.step, was);
    called = { ...names(was), order: was.order };
  }
  const at = () => Math.min(state.step, length() - 1);
  const strategy = () => state.strategies[state.selected];
  function length(of = state) {
    return engine.runs[of.selected]?.steps.length || 1;
  }
  function names(of = state) {
    const n = length(of);
    const words = { name: LETTERS[of.selected], title: title(t, of.strategies[of.selected]) };
    return { ...words, step: Math.min(of.step, n - 1) + 1, all: engine.vocab, n };
  }
  /**
   * What the reader does is done to what is, not to what was last drawn: much may happen within one frame.
   */
  const act = (change) => ui.set(change(read(ui)));

  // The model comes on first use: a page that is only read never loads it.
  function use() {
    if (used) return;
    used = true;
    engine.status = "loading";
    if (!globalThis.plm?.load) ui.set({ want_model: true });
    else if (state.model === "none") lost();
    else load().catch(lost);
  }
  async function load() {
    await Promise.all([plm.load("lm.js"), plm.load(`models/${state.model}.js`)]);
    open(await unpack(plm.models[state.model]));
    engine.follow(state);
    see();
    paint();
  }
  function open(bytes) {
    try {
      engine.load(plm.lm, bytes);
    } catch (error) {
      lost(error);
    }
  }
  function lost(error) {
    engine.status = "missing";
    if (error) console.warn(error);
    paint();
  }
  for (const event of ["pointerdown", "focusin", "keydown", "click"]) ui.root.addEventListener(event, use);

  const kept = () => engine.runs[state.selected].steps.map((one) => one.kept);
  ui.head.append(question(ui, names, () => ({ open: step.kept, all: kept() })));
  const knobs = [textbox(ui, "prompt"), slider(ui, "seed"), slider(ui, "tokens")];
  ui.controls.append(...knobs.filter(Boolean));

  const status = h("p", { class: "plm-status" });
  const runs = cards(ui, {
    onpick: (selected, to) => ui.set(to === undefined ? { selected } : { selected, step: to }),
    onremove: (i) => act((now) => without(now, i)),
  });
  const add = addButton(ui, () => act(withOneMore));
  const now = { at, state: () => state, strategy, all: () => engine.vocab };
  const lens = newLens(ui, now, act);
  const lines = curves(ui, { onpick: (to) => ui.set({ step: to }), length });
  const asks = (key) => () => ui.get("question") === key;
  lens.side.parentNode.prepend(cover(ui, [...lens.pictures, ui.finding], asks("kept")));
  lines.kept.before(cover(ui, [lines.kept]));
  ui.stage.append(...[status, runs.node, add, lens.node, lines.node].filter(Boolean));
  tableSwitch(ui, () => table(t, called, engine.tokens, step));
  copyCode(ui, () => code(state, strategy(), engine.spare));

  /** Where there is room for one column only, the knobs are directly under the text that they change. */
  function place() {
    const { knobs, side } = lens;
    const text = runs.card(state.selected);
    if (narrow && text.nextSibling !== knobs) text.after(knobs);
    if (!narrow && knobs.parentNode !== side) side.prepend(knobs);
  }
  const sized = new ResizeObserver(([{ contentRect }]) => {
    narrow = contentRect.width <= ONE_COLUMN;
    place();
  });
  sized.observe(ui.root);
  ui.onClose(() => sized.disconnect());

  function finding() {
    const { mass, u, id, p } = step;
    const token = said(engine.tokens, id);
    return t("finding", {
      ...called,
      kept: step.kept,
      mass: percent(mass),
      u: u.toFixed(3),
      token,
      p: percent(p),
    });
  }
  /** Did this page draw every token that PyTorch recorded? Said once, and then for good. */
  function compare() {
    if (again || engine.status !== "live" || engine.busy || !recordedFor(recorded, state)) return;
    const theirs = recorded.runs.flatMap(({ ids }) => ids);
    const ours = engine.runs.flatMap((run) => run.steps.map(({ id }) => id));
    if (String(theirs) === String(ours)) again = t("same", { n: theirs.length });
  }
  function statusText() {
    const main = t(engine.status, { all: engine.vocab });
    const spare = engine.spare ? t("spare", { n: engine.spare }) : "";
    return main + (engine.status === "live" ? again : "") + spare;
  }

  function paint() {
    runs.update(engine, { ...state, step: at() });
    compare();
    set(status, { text: statusText(), "data-status": engine.status, "data-busy": engine.busy });
    if (add) add.hidden = state.strategies.length >= limits.strategies.most;
    lens.update(stale);
    place();
    if (!engine.busy) lines.update(engine, { ...state, step: at() });
    if (drawn === step) return;
    drawn = step;
    const words = finding();
    lens.draw(engine.tokens, step, called.order, words);
    set(ui.finding, { text: words });
    if (isOpen(ui) || !asks("kept")()) ui.say(words);
  }
  return paint;
}

function addButton(ui, onclick) {
  if (!ui.wants("strategies")) return null;
  return h("button", { type: "button", class: "plm-button", onclick }, `+ ${ui.t("add")}`);
}

/** What changes when strategy i is removed; nothing where no more may be. */
function without({ strategies, selected }, i) {
  if (strategies.length <= limits.strategies.fewest) return {};
  const rest = strategies.filter((_, j) => j !== i);
  return { strategies: rest, selected: Math.max(0, selected - (i <= selected ? 1 : 0)) };
}

/** What changes when the selected strategy is copied to the end. */
function withOneMore({ strategies, selected }) {
  if (strategies.length >= limits.strategies.most) return {};
  return { strategies: [...strategies, strategies[selected]], selected: strategies.length };
}

/** The bars as a table: the likeliest tokens, and a row for all the others. */
function table(t, names, tokens, { ranking, own, probs, kept }) {
  const shown = Math.min(TOP, ranking.length);
  const rest = (values) => values.slice(shown).reduce((sum, value) => sum + value, 0);
  const row = (id, r) => [r + 1, said(tokens, id), fixed(own[r], 4), fixed(probs[r] ?? 0, 4)];
  const tail = t("tail", { n: ranking.length - shown, kept: Math.max(0, kept - shown) });
  return {
    caption: t("caption", names),
    columns: [t("column_rank"), t("column_token"), t("before"), t("after")],
    rows: [
      ...Array.from(ranking.slice(0, shown), row),
      ["…", tail, fixed(rest(own), 4), fixed(rest(probs), 4)],
    ],
  };
}
