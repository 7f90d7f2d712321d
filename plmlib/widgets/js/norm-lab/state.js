// What the norm lab draws, computed from its state alone; no DOM.

import { measure } from "../core/stack.js";

const TRAITS = ["places", "norm", "depth", "std", "scaled", "seed"];
export const LARGEST = 3.4e38; // of single precision

/** Stacks that have been computed, by what decides them. */
const computed = new Map();

function stack(place, { norm, depth, std, scaled, seed }) {
  const how = { place, norm, depth, std, scaled, seed };
  const key = JSON.stringify(how);
  if (!computed.has(key)) {
    if (computed.size >= 60) computed.clear();
    computed.set(key, measure(how));
  }
  return computed.get(key);
}

/** The layer of the largest number, from 1. */
const largest = (gradient) => 1 + gradient.reduce((top, one, i) => (one > gradient[top] ? i : top), 0);

/** What is said of one stack; `lost` is the first layer whose output single precision cannot hold, or 0. */
function facts({ stream, gradient }) {
  const lost = stream.findIndex((one) => !(one < LARGEST));
  return {
    start: stream[0],
    end: stream.at(-1),
    first: gradient[0],
    last: gradient.at(-1),
    times: gradient[0] / gradient.at(-1),
    largest: largest(gradient),
    most: Math.max(...gradient) / gradient.at(-1),
    lost: Math.max(0, lost),
  };
}

/** get(key) returns a trait. Pre-norm and post-norm are always computed: the questions are about them. */
export function compute(get) {
  const state = Object.fromEntries(TRAITS.map((key) => [key, get(key)]));
  const places = [...new Set(state.places)];
  const stacks = {};
  for (const place of new Set(["pre", "post", ...places])) {
    const found = stack(place, state);
    stacks[place] = { ...found, ...facts(found) };
  }
  return { state, places, stacks, ratio: stacks.post.last / stacks.pre.last };
}
