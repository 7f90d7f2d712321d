// The open step: which one it is, what the die draws, the bars, the knobs and the numbers.

import { bars } from "../tokens/bars.js";
import { CATS } from "../tokens/names.js";
import { strip } from "../tokens/strip.js";
import { h, set } from "../ui/dom.js";
import { slider } from "../ui/inputs.js";
import { pipeline, settings } from "./knobs.js";
import { stats } from "./stats.js";

/**
 * lens(ui, now, act) -> {node, side, knobs, pictures, update, draw}. now: at(), state(), strategy(), all() of
 * index.js; act(change) writes. update(): the step's place and colour; draw(tokens, step, order, words): its
 * numbers. knobs: the settings of a strategy, at home in `side`; pictures: all that shows what the filters
 * leave.
 */
export function lens(ui, now, act) {
  const { t } = ui;
  const place = { ...ui, get: () => now.at() + 1, set: ({ step }) => ui.set({ step: step - 1 }) };
  const where = slider(place, "step", { min: 1, max: () => now.state().tokens });
  const reroll = rerollButton(ui, now, act);
  const flow = strip(ui);
  const picture = bars(ui);
  const pipe = pipeline(ui, {
    onmove: (filter, by) => act(({ order }) => ({ order: moved(order, filter, by) })),
  });
  const numbers = stats(ui);
  const change = (changes) =>
    act(({ strategies, selected }) => ({
      strategies: strategies.map((one, i) => (i === selected ? { ...one, ...changes } : one)),
    }));

  const sliders = settings(ui, { strategy: now.strategy, change, all: now.all });
  const knobs = h("div", { class: "plm-knobs" }, sliders);
  const note = h("small", {}, t("strip_note"));
  const die = h("div", { class: "plm-across" }, heading(t("strip"), note), flow.node);
  const chances = h("div", {}, heading(t("bars")), legend(t), picture.node);
  const side = h("div", { class: "plm-side-panel" }, knobs, pipe?.node, numbers.node);
  const node = h(
    "div",
    { class: "plm-lens" },
    h("div", { class: "plm-lens-bar" }, where, reroll),
    die,
    chances,
    side,
  );

  function update(stale) {
    set(node, { class: `plm-lens plm-cat-${CATS[now.state().selected]}`, "data-stale": stale });
    if (reroll) set(reroll, { text: t("reroll", { step: now.at() + 1 }) });
  }
  function draw(tokens, step, order, words) {
    picture.update(tokens, step, order, words);
    flow.update(tokens, step, words);
    pipe?.update(order, step.stages);
    numbers.update(step, now.strategy());
  }
  const pictures = [die, chances, pipe?.node, numbers.node].filter(Boolean);
  return { node, side, knobs, pictures, update, draw };
}

const heading = (...parts) => h("p", { class: "plm-heading" }, parts);

function legend(t) {
  const key = (name) => [h("span", { class: `plm-key-${name}` }), t(name)];
  return h("p", { class: "plm-legend" }, key("before"), key("after"));
}

/** Throws the die of the open step again. */
function rerollButton(ui, { at }, act) {
  if (!ui.wants("reroll")) return null;
  const again = ({ rerolls }) => ({ rerolls: { ...rerolls, [at()]: (rerolls[at()] ?? 0) + 1 } });
  return h("button", { type: "button", class: "plm-button", onclick: () => act(again) });
}

/** The list with one of its entries as many places later, or earlier, as there is room. */
function moved(list, one, by) {
  const rest = list.filter((other) => other !== one);
  rest.splice(Math.max(0, list.indexOf(one) + by), 0, one);
  return rest;
}
