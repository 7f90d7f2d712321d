// Corruption lab: how do T5 and BART turn plain text into a task? Where can a span be? Which noise was it?

import { compute, read, restoredText, withSentinels } from "../core/broken.js";
import { roundOf } from "../core/game.js";
import { wholeWords } from "../core/words.js";
import { gameView } from "../game/view.js";
import { fill } from "../noise/fill.js";
import { chancesOf, whereView } from "../noise/places.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { isOpen } from "../ui/guess.js";
import { buttons } from "../ui/inputs.js";
import { models } from "../ui/models.js";
import { widget } from "../ui/widget.js";
import { buildView } from "./build.js";
import { code } from "./code.js";
import limits from "./limits.json" with { type: "json" };
import { question } from "./question.js";

export default widget({ name: "corruption-lab", limits, build });

function build(ui) {
  const { t, get } = ui;
  const recorded = get("recorded");
  const { vocabulary } = recorded;
  const words = withSentinels(wholeWords({ ...vocabulary, tokens: vocabulary.tokens.split(" ") }));
  let live = null;
  let now; // the text with its rows, and what a model writes
  let game; // the same of the round's text
  let chances; // P(hidden) by place
  let known = {}; // what chances were computed of

  const source = models(ui, ["t5", "bart"], (opened) => {
    const fits = (one) => one.words?.tokens.length === vocabulary.tokens.split(" ").length;
    if (!Object.values(opened).every(fits)) throw new RangeError("the models have another vocabulary");
    live = opened;
  });

  /** What a model has written for a source, by source: computed after the paint that shows the source. */
  const answers = new Map();
  if (recorded.written.length > 0) {
    answers.set(keyOf(recorded.state.noise, recorded.source), recorded.written);
  }
  let timer = 0;
  ui.onClose(() => clearTimeout(timer));
  function answer({ state, rows, spelled }) {
    if (state.noise === "prefix") return { written: null, why: "no_model" };
    const marks = rows.target.filter((id) => words.sentinels.includes(id)).length;
    if (marks > words.known) return { written: null, why: "few_marks" };
    const key = keyOf(state.noise, rows.source);
    const written = answers.get(key) ?? null;
    if (!written && live) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (answers.size >= 500) answers.clear();
        answers.set(key, fill(live[readerOf(state.noise)], rows));
        ui.redraw();
      });
    } else if (!written && source.status() === "recorded") setTimeout(source.use);
    const text = written && restoredText(state.noise, rows.source, written, words);
    const right = spelled.map((word) => words.tokens[words.idOf(word)]).join(" ");
    return { written, why: "writing", text, fits: text === right };
  }

  function look() {
    const state = read(get);
    now = { state, words, ...compute(state, words) };
    Object.assign(now, get("mode") === "build" ? answer(now) : { written: null, why: "writing" });
    if (get("mode") === "game") {
      const round = roundOf(get("round"), limits.text.examples, words);
      game = { state: round, words, said: get("said"), round: get("round"), ...compute(round, words) };
      Object.assign(game, answer(game));
    }
    const { rate, mean_length, lam, seed } = state;
    const asked = { n: get("n"), rate, mean_length, lam, seed };
    if (known.key !== JSON.stringify(asked) && get("mode") === "where") {
      known = { key: JSON.stringify(asked) };
      chances = chancesOf(asked);
    }
    return now;
  }
  ui.beforeDraw(() => {
    source.follow();
    look();
  });
  look();

  const views = {
    build: buildView(ui, () => now, look),
    where: whereView(ui, () => chances),
    game: gameView(ui, () => game),
  };
  const view = () => views[get("mode")];
  const ask = question(ui, () => now, () => chances);
  ui.head.append(ask);
  const modes = limits.mode.options.map((mode) => [mode, t(`mode_${mode}`)]);
  // Each mode has its own question, so that a guess of one is none of the other.
  const turn = (mode) => ui.set({ mode, guess: "", revealed: false });
  const mode = buttons(ui, "mode", { options: modes, onpick: turn, wide: true });
  ui.controls.append(...[mode, ...views.build.knobs].filter(Boolean));
  const status = h("p", { class: "plm-status" });
  ui.stage.append(status, ...Object.values(views).map((one) => one.node));
  tableSwitch(ui, () => view().table());
  copyCode(ui, () => code({ ...now, t5: get("t5"), bart: get("bart") }, get("mode"), game, get("n")));

  return () => {
    for (const [name, one] of Object.entries(views)) one.node.hidden = name !== get("mode");
    if (get("mode") === "game") ask.hidden = true; // it asks its own questions
    status.hidden = get("mode") === "where";
    set(status, { text: t(source.status()), "data-status": source.status() });
    view().update();
    const playing = get("mode") === "game"; // whose verdict stands at its buttons
    const text = playing ? "" : view().finding();
    set(ui.finding, { text, "data-covered": !isOpen(ui) && !playing });
    if (text) ui.say(text);
  };
}

/** Which model repairs this noise. */
const readerOf = (noise) => (noise === "spans" ? "t5" : "bart");
const keyOf = (noise, source) => `${readerOf(noise)} ${source.join(" ")}`;
