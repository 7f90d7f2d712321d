// From scores to attention weights, with the mask where the reader puts it. Mirrors plmlib.layers.attention; no DOM.

import { uniform } from "./prng.js";

export const ORDERS = ["before", "after", "renormalised"];
export const FILLS = { "-inf": -Infinity, "-1e9": -1e9, "-10": -10 };

/** Four numbers in [-1.7, 1.7] from a token's text: the same word has the same toy query and key everywhere. */
export function toy(token, seed, part) {
  let hash = 0x811c9dc5 ^ seed;
  for (const byte of new TextEncoder().encode(token)) hash = Math.imul(hash ^ byte, 0x01000193);
  return [0, 1, 2, 3].map((t) => 3.4 * uniform(hash >>> 0, 4 * part + t) - 1.7);
}

/** Toy scores q·k/√4, rounded to two places: (queries, keys). */
export function toyScores(queries, keys, seed) {
  const k = keys.map((token) => toy(token, seed, 1));
  return queries.map((token) => {
    const q = toy(token, seed, 0);
    return k.map(
      (key) => Math.round(100 * (q.reduce((sum, value, e) => sum + value * key[e], 0) / 2)) / 100 + 0,
    );
  });
}

/** softmax of one row; a row of -∞ only is 0/0, so NaN. */
export function softmax(row) {
  const top = Math.max(...row),
    powers = row.map((score) => Math.exp(score - top)),
    sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/**
 * What one row goes through, step by step: [[name, values], …]; the last step is the weights.
 * before: hidden scores are filled, then softmax.   after: softmax, then hidden weights become 0.   renormalised: and the rest is rescaled to 1.
 */
export function steps(scores, allowed, { order, fill }) {
  if (order === "before") {
    const filled = scores.map((score, j) => (allowed[j] ? score : FILLS[fill]));
    return [
      ["filled", filled],
      ["softmax", softmax(filled)],
    ];
  }
  const all = softmax(scores),
    hidden = all.map((weight, j) => (allowed[j] ? weight : 0)),
    sum = total(hidden);
  const found = [
    ["softmax", all],
    ["hidden", hidden],
  ];
  return order === "after" ? found : [...found, ["rescaled", hidden.map((weight) => weight / sum)]];
}

export const weights = (scores, mask, how) => scores.map((row, i) => steps(row, mask[i], how).at(-1)[1]);
export const total = (row) => row.reduce((a, b) => a + b, 0);

/** Entropy of a row of weights in nats, after rescaling it to sum 1; NaN for a row without weights. */
export function entropy(row) {
  const sum = total(row);
  return sum > 0
    ? row.reduce((h, weight) => (weight > 0 ? h - (weight / sum) * Math.log(weight / sum) : h), 0)
    : NaN;
}

/**
 * How much a row feels what it may not see: the weight on its hidden keys, or the largest change of a visible weight
 * when every hidden score rises by 1, whichever is larger. NaN for a row that is NaN.
 */
export function leak(scores, allowed, how) {
  const now = steps(scores, allowed, how).at(-1)[1],
    then = steps(
      scores.map((score, j) => (allowed[j] ? score : score + 1)),
      allowed,
      how,
    ).at(-1)[1];
  if (now.some(Number.isNaN)) return NaN;
  let moved = 0,
    held = 0;
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
  return {
    felt,
    leaking: felt.filter((value) => value > NOISE).length,
    lost: felt.filter(Number.isNaN).length,
  };
}
