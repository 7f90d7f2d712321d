// Where each reader puts the ambiguous word on the axis of its probe; no DOM.

import { rows } from "./state.js";

/** The readers, and their marks and colours: no context, the left side, both sides, both sides untrained. */
export const READERS = [
  { name: "static", mark: "◆", cat: 8 },
  { name: "causal", mark: "▲", cat: 2 },
  { name: "model", mark: "●", cat: 1 },
  { name: "untrained", mark: "○", cat: 6 },
];

/** A smaller change than this is the rounding of a sum. */
const NOISE = 1e-6;

const chance = (odds) => 1 / (1 + Math.exp(-odds));

/** Log odds of the second sense: state (D), direction (D + 1) with its bias at the end. */
function odds(state, direction) {
  let sum = direction[state.length];
  for (let d = 0; d < state.length; d++) sum += direction[d] * state[d];
  return sum;
}

/**
 * The probability of the second sense for each of READERS. axes: {causal, model, untrained}, a direction for
 * each; live: {model, causal} as lm/index.js opens them, and untrained, an encoder.
 */
export function chances(text, shown, words, axes, live) {
  const { both, left } = rows(text, shown, words);
  const at = text.focus + 1;
  const D = live.model.model.config.d_model;
  const row = (states) => states.subarray(at * D, (at + 1) * D);
  return [
    0.5, // the same vector whatever stands around it: a probe can only say what is likelier at all
    chance(odds(live.causal.model.encode(left), axes.causal)),
    chance(odds(row(live.model.model.encode(both)), axes.model)),
    chance(odds(row(live.untrained.encode(both)), axes.untrained)),
  ];
}

/** How many readers tell two states apart. */
export const moving = (one, other) => one.map((p, i) => Math.abs(p - other[i]) > NOISE);
