// Mulberry32: one 32-bit state, one uniform number in [0, 1) a call. The same numbers as
// plmlib.dice.Mulberry32. First five for seed 42: see tests/widgets/js/sampling.test.js.
// Source: Tommy Ettinger, 2017, public domain.

const STEP = 0x6d2b79f5;

/** The number that follows state `a`. The state moves by a constant, so any draw can be computed alone. */
function mix(a) {
  let t = Math.imul(a ^ (a >>> 15), a | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** A function that returns the next number at each call. */
export function mulberry32(seed) {
  let state = seed >>> 0;
  return () => mix((state = (state + STEP) >>> 0));
}

/** The number that the (t+1)-th call of mulberry32(seed) returns, t = 0, 1, 2, ... */
export const uniform = (seed, t) => mix((seed + Math.imul(t + 1, STEP)) >>> 0);
