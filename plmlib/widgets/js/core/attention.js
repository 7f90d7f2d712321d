// From scores to attention weights, with the mask where the reader puts it. Mirrors layers.attention; no DOM.

import { uniform } from "./prng.js";

/** What hidden scores become before softmax. */
export const FILLS = { "-inf": -Infinity, "-1e9": -1e9, "-10": -10 };

export const total = (row) => row.reduce((sum, value) => sum + value, 0);

/**
 * Four numbers in [-1.7, 1.7] from a token's text: the same word has the same toy query and key everywhere.
 */
export function toy(token, seed, part) {
  let hash = 0x811c9dc5 ^ seed;
  for (const byte of new TextEncoder().encode(token)) hash = Math.imul(hash ^ byte, 0x01000193);
  return [0, 1, 2, 3].map((t) => 3.4 * uniform(hash >>> 0, 4 * part + t) - 1.7);
}

/** Toy scores q·k/√4, rounded to two places: (queries, keys). */
export function toyScores(queries, keys, seed) {
  const dot = (q, k) => total(q.map((value, e) => value * k[e]));
  const rounded = (score) => Math.round(100 * score) / 100 + 0; // -0 becomes 0
  const k = keys.map((token) => toy(token, seed, 1));
  return queries.map((token) => {
    const q = toy(token, seed, 0);
    return k.map((key) => rounded(dot(q, key) / 2));
  });
}

/** softmax of one row; a row of -∞ only is 0/0, so NaN. */
export function softmax(row) {
  const top = Math.max(...row);
  const powers = row.map((score) => Math.exp(score - top));
  const sum = total(powers);
  return powers.map((power) => power / sum);
}

/**
 * What one row goes through, step by step: [[name, values], …]; the last step is the weights.
 *
 *   before         hidden scores are filled, then softmax
 *   after          softmax, then hidden weights become 0
 *   renormalised   the same, and the rest is rescaled to 1
 */
export function steps(scores, allowed, { order, fill }) {
  if (order === "before") {
    const filled = scores.map((score, j) => (allowed[j] ? score : FILLS[fill]));
    return Object.entries({ filled, softmax: softmax(filled) });
  }
  const all = softmax(scores);
  const hidden = all.map((weight, j) => (allowed[j] ? weight : 0));
  if (order === "after") return Object.entries({ softmax: all, hidden });
  const sum = total(hidden);
  const rescaled = hidden.map((weight) => weight / sum);
  return Object.entries({ softmax: all, hidden, rescaled });
}

const rowWeights = (scores, allowed, how) => steps(scores, allowed, how).at(-1)[1];

export const weights = (scores, mask, how) => scores.map((row, i) => rowWeights(row, mask[i], how));

/** Entropy of a row of weights in nats, after rescaling it to sum 1; NaN for a row without weights. */
export function entropy(row) {
  const sum = total(row);
  if (!(sum > 0)) return NaN;
  const shares = row.filter((weight) => weight > 0).map((weight) => weight / sum);
  return -total(shares.map((share) => share * Math.log(share))) + 0; // -0 becomes 0
}

/**
 * How much a row feels what it may not see: the weight on its hidden keys, or the largest change of a visible
 * weight when every hidden score rises by 1, whichever is larger. NaN for a row that is NaN.
 */
export function leak(scores, allowed, how) {
  const raised = scores.map((score, j) => (allowed[j] ? score : score + 1));
  const now = rowWeights(scores, allowed, how);
  const then = rowWeights(raised, allowed, how);
  if (now.some(Number.isNaN)) return NaN;
  let moved = 0;
  let held = 0;
  allowed.forEach((seen, j) => {
    if (seen) moved = Math.max(moved, Math.abs(now[j] - then[j]));
    else held += now[j];
  });
  return Math.max(held, moved);
}

/** Below this a change is the rounding of a sum, not a leak. */
export const NOISE = 1e-9;

/** Rows that leak, and rows that are NaN because they may see nothing. */
export function verdict(scores, mask, how) {
  const felt = scores.map((row, i) => leak(row, mask[i], how));
  const leaking = felt.filter((value) => value > NOISE).length;
  const lost = felt.filter(Number.isNaN).length;
  return { felt, leaking, lost };
}
