// What the position lab draws, computed from its state alone; no DOM.

import { fromBase64, fromHalf } from "../core/half.js";
import { bucket, last, ofPair, shifted } from "../core/positions.js";

const TRAITS = ["scheme", "m", "n", "shift", "pairs", "side", "pairing"];
const FAR = 132; // tokens on each side; T5's buckets end at 128

/** The learned table that Python has sent: {table: rows of numbers, trained: how many of them}. */
export function open({ rows, count, trained }) {
  const all = fromHalf(new Uint16Array(fromBase64(rows).buffer));
  const width = all.length / count;
  const table = Array.from({ length: count }, (_, i) => [...all.subarray(i * width, (i + 1) * width)]);
  return { table, trained };
}

/** get(key) returns a trait; `learned` is what open() gives. */
export function compute(get, { table, trained }) {
  const state = { ...Object.fromEntries(TRAITS.map((key) => [key, get(key)])), table, trained };
  const { m, n, shift, side } = state;
  return {
    state,
    distance: n - m,
    pairs: shifted(state),
    bucket: bucket(n - m, side === "encoder"),
    last: last(side === "encoder"),
    reach: Math.max(FAR, Math.abs(n - m) + 8),
    after: [m + shift, n + shift],
  };
}

/**
 * The number of (from, from + distance) over all distances that there are: [[distance, number], …]. T5's is
 * of the distance itself, so it is drawn for all.
 */
export function curve(from, { state, reach }) {
  const points = [];
  const least = state.scheme === "t5" ? reach : Math.min(reach, from);
  for (let distance = -least; distance <= reach; distance++) {
    const value = ofPair(state.scheme, from, from + distance, state);
    if (value !== null) points.push([distance, value]);
  }
  return points;
}
