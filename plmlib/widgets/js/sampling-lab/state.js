// The widget's state as it may be used: values from a page's address have the right kind and nothing else.

import { NEUTRAL, ORDER } from "../core/sampling.js";

const clamp = (value, low, high, other) =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : other;
const clean = (one) => ({
  temperature: clamp(one?.temperature, 0, 3, NEUTRAL.temperature),
  top_k: Math.round(clamp(one?.top_k, 0, 2 ** 21, NEUTRAL.top_k)),
  top_p: clamp(one?.top_p, 0, 1, NEUTRAL.top_p),
  min_p: clamp(one?.min_p, 0, 1, NEUTRAL.min_p),
  repetition_penalty: clamp(one?.repetition_penalty, 1, 2, NEUTRAL.repetition_penalty),
});

export function read(ui) {
  const strategies = [...(ui.get("strategies") ?? []), {}, { temperature: 0 }]
    .slice(0, Math.max(2, Math.min(4, ui.get("strategies")?.length ?? 0)))
    .map(clean);
  const order = ui.get("order"),
    model = ui.get("model");
  return {
    strategies,
    model: /^[a-z0-9-]+$/.test(model) ? model : "none",
    prompt: String(ui.get("prompt")).slice(0, 400),
    order: [...order].sort().join() === [...ORDER].sort().join() ? order : ORDER,
    seed: Math.round(clamp(ui.get("seed"), 0, 2 ** 32 - 1, 0)),
    tokens: Math.round(clamp(ui.get("tokens"), 1, 100, 40)),
    rerolls: ui.get("rerolls") ?? {},
    selected: Math.round(clamp(ui.get("selected"), 0, strategies.length - 1, 0)),
    step: Math.round(clamp(ui.get("step"), 0, 99, 0)),
  };
}

const WRITTEN = ["prompt", "strategies", "order", "seed", "tokens", "rerolls"];
/** Does the record show this state? */
export const recordedFor = (recorded, state) =>
  JSON.stringify(WRITTEN.map((key) => recorded.state[key])) ===
  JSON.stringify(WRITTEN.map((key) => state[key]));
