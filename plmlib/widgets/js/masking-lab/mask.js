// One text: the strip, what happens to its open token, and what both models say there.

import { FATES, shares } from "../core/corrupt.js";
import { answers } from "../strip/answers.js";
import { dealtBar, fateButtons, MANY, tile } from "../strip/parts.js";
import { strip as newStrip } from "../strip/strip.js";
import { percent } from "../tokens/names.js";
import { h, set } from "../ui/dom.js";
import { cover } from "../ui/guess.js";
import { check, menu, slider, textbox } from "../ui/inputs.js";
import { fixed } from "../ui/numbers.js";
import { meanLoss } from "./readings.js";
import { edited } from "./state.js";

/** now(): what index.js computes; latest(): the same, from what the reader has just set. */
export function maskView(ui, now, latest) {
  const { t } = ui;
  const is = () => ui.get("mode") === "mask";
  const write = (text) => ui.set({ text, edits: [], at: 0 });
  const editable = ui.wants("edits");

  function choose(i, fate) {
    if (!editable || !latest().strip.open[i + 1]) ui.set({ at: i });
    else ui.set({ at: i, edits: edited(ui.get("edits"), i, fate) });
  }
  const toggle = (i) => choose(i, latest().strip.fates[i + 1] === "none" ? "mask" : "none");
  const tape = newStrip({ label: t("strip"), onpick: (at) => ui.set({ at }), ontoggle: toggle });
  const fate = fateButtons(ui, choose, now);
  const undo = h("button", { type: "button", class: "plm-button", onclick: () => ui.set({ edits: [] }) });
  const opened = h("p", { class: "plm-heading" });
  const unknown = h("span", {}, t("unknown"));
  const both = answers(t("both"), "●", 1);
  const left = answers(t("left"), "▲", 2);
  const dealt = dealtBar(t);
  const tiles = ["share", "both", "left"].map((key) => tile(t(`tile_${key}`)));
  const shown = h("div", {}, h("p", { class: "plm-heading" }, t("dealt", { n: MANY })), dealt.node);
  const node = h(
    "div",
    {},
    tape.node,
    h("p", { class: "plm-note-line" }, editable ? `${t("strip_note")} ` : "", unknown),
    h("div", { class: "plm-dice" }, dice(ui), editable && undo),
    h("div", { class: "plm-stats plm-three" }, tiles.map((one) => one.node)),
    h("div", { class: "plm-open" }, opened, editable && fate.node),
    h("div", { class: "plm-answers" }, both.node, left.node),
    h("div", { class: "plm-many" }, cover(ui, [shown], is), shown),
  );

  function update() {
    const { state, strip, words, places, stale } = now();
    const at = Math.min(ui.get("at"), strip.spelled.length - 1);
    tape.update({ tokens: strip.spelled.map((_, i) => describe(t, now(), i)), at });
    unknown.hidden = strip.open.slice(1, -1).every(Boolean);
    const said = stale ? null : places[at]; // what is not known yet is left as it was
    const right = strip.ids[at + 1];
    set(opened, { text: t("open", { n: at + 1, token: strip.spelled[at] }) });
    fate.update(at, strip);
    undo.hidden = state.edits.length === 0;
    set(undo, { text: t("undo", { n: state.edits.length }) });
    if (said) {
      both.update(said.model, words.tokens, right);
      left.update(said.causal, words.tokens, right);
    }
    const n = strip.spelled.length;
    const asked = strip.asked.length;
    const loss = (key) => (asked && !stale ? fixed(meanLoss(places, strip.asked, key), 2) : "–");
    tiles[0].update(`${asked} / ${n}`, percent(asked / n));
    tiles[1].update(loss("model"), t("nats"));
    tiles[2].update(loss("causal"), t("nats"));
    dealt.update(state);
  }

  function finding() {
    const { strip, places } = now();
    const count = (name) => strip.asked.filter((i) => strip.fates[i] === name).length;
    const n = strip.spelled.length;
    const asked = strip.asked.length;
    const facts = { n, asked, share: percent(asked / n) };
    if (asked === 0) return t("finding_none", facts);
    const [mask, random, same] = FATES.slice(1).map(count);
    const [model, causal] = ["model", "causal"].map((key) => fixed(meanLoss(places, strip.asked, key), 2));
    return t("finding", { ...facts, mask, random, same, model, causal });
  }

  function table() {
    const { strip, places, words, stale } = now();
    if (stale) return { caption: t("loading"), columns: [], rows: [] };
    const best = (one) => `${words.tokens[one.ids[0]]} ${percent(one.p[0])}`;
    const row = (word, i) => {
      const asked = strip.fates[i + 1] !== "none";
      const cells = [t(`is_${strip.fates[i + 1]}`), words.tokens[strip.inputs[i + 1]]];
      const said = places[i];
      return [word, ...cells, best(said.model), asked ? fixed(said.model.loss, 2) : "", best(said.causal)];
    };
    return {
      caption: finding(),
      columns: ["token", "fate", "reads", "both", "loss", "left"].map((key) => t(`column_${key}`)),
      rows: strip.spelled.map(row),
    };
  }

  const bad = (text) => length(ui, "text", text);
  const options = ui.limits.text.examples.map((text) => [text, text]);
  const knobs = [
    menu(ui, "text", { label: t("examples"), options, write, when: is }),
    textbox({ ...ui, set: ({ text }) => write(text) }, "text", { bad, when: is }),
  ];
  return { node, knobs, update, finding, table };
}

/** The knobs of the dice, which stand under the strip that they change. */
function dice(ui) {
  const next = () => (ui.get("seed") + 1) % (ui.limits.seed.high + 1);
  const again = () => ui.set({ seed: next(), edits: [] });
  const button = h("button", { type: "button", class: "plm-button", onclick: again }, ui.t("again"));
  return [
    slider(ui, "rate"),
    slider(ui, "to_mask"),
    slider(ui, "to_random", {
      max: () => Number((1 - ui.get("to_mask")).toFixed(9)),
      read: () => shares(ui.get("to_mask"), ui.get("to_random"))[1],
    }),
    slider(ui, "seed", { write: (seed) => ui.set({ seed, edits: [] }) }),
    check(ui, "whole", { when: () => ui.get("text").includes("##") }),
    ui.wants("seed") && button,
  ];
}

/** Why a text cannot be used, or "". */
export function length(ui, key, text) {
  if (ui.accepts(key, text)) return "";
  const { low, high } = ui.limits[key];
  return ui.t("length", { low, high });
}

/** A token of the strip: what the model reads, what stood there, what is predicted. */
function describe(t, { strip, words, places, stale }, i) {
  const { spelled, fates, inputs, open, joined } = strip;
  const fate = fates[i + 1];
  const reads = words.tokens[inputs[i + 1]];
  const best = !stale && fate !== "none" ? places[i].model : null;
  const note = best ? `${words.tokens[best.ids[0]]} ${percent(best.p[0])}` : "";
  const look = fate === "none" && !open[i + 1] ? "fixed" : fate;
  const called = t(look === "fixed" ? "is_fixed" : `is_${fate}`);
  const says = { n: i + 1, token: spelled[i], fate: called, reads };
  return {
    text: fate === "none" && open[i + 1] ? spelled[i] : reads,
    below: fate === "mask" || fate === "random" || look === "fixed" ? spelled[i] : "",
    above: fate === "random" || fate === "same" ? t(`tag_${fate}`) : "",
    note,
    look: look === "none" ? "plain" : look,
    joined: joined[i],
    name: t(note ? "token_asked" : "token", { ...says, note }),
  };
}
