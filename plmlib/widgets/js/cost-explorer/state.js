// What the cost explorer shows, computed from its state alone; no DOM.

import { crossover, frames, macs, memory, share, SHAPE } from "../core/costs.js";
import PRESETS from "./presets.json" with { type: "json" };

const USE = ["n", "batch", "attention", "window", "dtype"];
const PLAY = ["phase", "cache", "prompt", "new", "at"];

export { PRESETS };

/** The published model whose shape this is, or "". */
export function presetOf(get) {
  const same = ([, shape]) => SHAPE.every((key) => shape[key] === get(key));
  return Object.entries(PRESETS).find(same)?.[0] ?? "";
}

/** get(key) returns a trait. */
export function compute(get) {
  const state = Object.fromEntries([...SHAPE, ...USE, ...PLAY].map((key) => [key, get(key)]));
  const work = macs(state);
  return {
    state,
    work,
    total: Object.values(work).reduce((a, b) => a + b),
    memory: memory(state),
    share: share(state),
    crossover: crossover(state),
    player: play(state),
  };
}

/** Both ways of decoding, the frame that is on show, and what has been done until then. */
function play(state) {
  const runs = { with: frames(state, true), without: frames(state, false) };
  const last = runs.with.length;
  const at = Math.min(state.at, last);
  const until = (run) => run.slice(0, at).reduce((sum, frame) => sum + frame.macs, 0);
  const now = runs[state.cache ? "with" : "without"][at - 1];
  return { runs, last, at, now, done: { with: until(runs.with), without: until(runs.without) } };
}

/** The share of the scores at every length: [[log₂ n, share], …]. */
export function curve(state, attention, most = 20) {
  const points = [];
  for (let power = 4; power <= most; power += 0.25) {
    points.push([power, share({ ...state, attention, n: Math.round(2 ** power) })]);
  }
  return points;
}
