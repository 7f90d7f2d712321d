// The widget's state as it may be used: values from a page's address have the right kind and nothing else.

import { within } from "../core/limits.js";
import { NEUTRAL, ORDER } from "../core/sampling.js";
import limits from "./limits.json" with { type: "json" };

const { fewest, most, each } = limits.strategies;

function strategy(given) {
  const setting = (key) => within(each[key], given?.[key], NEUTRAL[key]);
  const settings = Object.fromEntries(Object.keys(each).map((key) => [key, setting(key)]));
  return { ...settings, top_k: Math.round(settings.top_k) };
}

/** As many strategies as there may be; where some are missing, others take their place. */
function strategiesOf(given) {
  const count = within({ low: fewest, high: most }, given?.length);
  return [...(given ?? []), {}, { temperature: 0 }].slice(0, count).map(strategy);
}

export function read(ui) {
  const whole = (key, otherwise, limit = limits[key]) => Math.round(within(limit, ui.get(key), otherwise));
  const strategies = strategiesOf(ui.get("strategies"));
  const order = ui.get("order");
  const model = ui.get("model");
  return {
    strategies,
    model: /^[a-z0-9-]+$/.test(model) ? model : "none",
    prompt: String(ui.get("prompt")).slice(0, limits.prompt.longest),
    order: [...order].sort().join() === [...ORDER].sort().join() ? order : ORDER,
    seed: whole("seed", 0),
    tokens: whole("tokens", 40),
    rerolls: ui.get("rerolls") ?? {},
    selected: whole("selected", 0, { low: 0, high: strategies.length - 1 }),
    step: whole("step", 0),
  };
}

/** What decides the texts. */
const WRITTEN = ["prompt", "strategies", "order", "seed", "tokens", "rerolls"];

/** Does the record show this state? */
export function recordedFor(recorded, state) {
  const written = (from) => JSON.stringify(WRITTEN.map((key) => from[key]));
  return written(recorded.state) === written(state);
}
