// From logits to one token. Never cuts the vocabulary before softmax.
//
// Temperature keeps the ranking, and top-k, top-p and min-p each keep a head of it. So a distribution is a
// ranking (made once for each step), a number of tokens kept, and their probabilities. That is what makes a
// drag cheap.

export const ORDER = ["temperature", "top_k", "top_p", "min_p"];
export const SLACK = 1e-6;
export const NEUTRAL = { temperature: 1, top_k: 0, top_p: 1, min_p: 0, repetition_penalty: 1 };

/**
 * Token ids from the most to the least likely; ties by id. Sorts whole numbers of 53 bits: 32 of the logit
 * (its bits grow with it when positive, against it when negative), 21 of the id. Ten times faster than a
 * comparison function.
 */
export function rank(logits) {
  const values = Float32Array.from(logits);
  const keys = new Float64Array(values.length);
  const ids = new Uint32Array(values.length);
  for (let id = 0; id < values.length; id++) values[id] += 0; // -0 becomes 0
  const bits = new Uint32Array(values.buffer);
  for (let id = 0; id < keys.length; id++) {
    const negative = bits[id] >>> 31;
    keys[id] = (negative ? bits[id] : 0x7fffffff - bits[id]) * 2 ** 21 + id;
  }
  keys.sort();
  for (let r = 0; r < ids.length; r++) ids[r] = keys[r] % 2 ** 21;
  return ids;
}

/**
 * A logit l of a token that was seen before becomes l / penalty if positive, l * penalty if not. Keskar et
 * al. 2019.
 */
export function repetition(logits, seen, penalty) {
  const out = Float32Array.from(logits);
  for (const id of new Set(seen)) out[id] = logits[id] > 0 ? logits[id] / penalty : logits[id] * penalty;
  return out;
}

/**
 * Probabilities of the first n ranks at temperature T, largest first. They sum to 1. T = 0 is the limit: all
 * on the first.
 */
export function softmax(logits, ranking, n, T) {
  const probs = new Float64Array(n);
  const top = logits[ranking[0]];
  let sum = 1;
  probs[0] = 1;
  for (let r = 1; r < n; r++) {
    probs[r] = T === 0 ? 0 : Math.exp((logits[ranking[r]] - top) / T);
    sum += probs[r];
  }
  for (let r = 0; r < n; r++) probs[r] /= sum;
  return probs;
}

/**
 * How many leading probabilities the nucleus holds: a token stays while the mass before it has not reached p
 * of the sum, and a sum within SLACK of p has reached it. At least 1. Holtzman et al. 2020, equation 2.
 */
export function nucleusSize(probs, p) {
  if (p >= 1) return probs.length;
  let n = 1;
  let mass = probs[0];
  while (n < probs.length && mass < p - SLACK) mass += probs[n++];
  return n;
}

/**
 * The distribution that the filters leave, applied in `order`.
 * Returns {kept, probs, stages}: probs[r] is the probability of token ranking[r], r < kept; the others have
 * none. stages lists how many tokens are left after each filter.
 */
export function distribution(logits, settings, order = ORDER, ranking = rank(logits)) {
  const { temperature, top_k, top_p, min_p } = { ...NEUTRAL, ...settings };
  const stages = [];
  let kept = ranking.length;
  let T = 1;
  while (kept > 1 && logits[ranking[kept - 1]] === -Infinity) kept--;
  for (const name of order) {
    if (name === "temperature") T = temperature;
    if (T === 0) kept = 1;
    if (name === "top_k" && top_k > 0) kept = Math.min(kept, top_k);
    if (name === "top_p" && top_p < 1) kept = nucleusSize(softmax(logits, ranking, kept, T), top_p);
    if (name === "min_p" && min_p > 0) {
      const least = logits[ranking[0]] + T * (Math.log(min_p) - SLACK); // p / p_max = exp((l - l_max) / T)
      while (kept > 1 && logits[ranking[kept - 1]] < least) kept--;
    }
    stages.push(kept);
  }
  return { kept, probs: softmax(logits, ranking, kept, T), stages };
}

/**
 * The first place at which the running sum of probs exceeds u times the whole sum, 0 <= u < 1: a draw, given
 * the die.
 */
export function drawWith(probs, u) {
  let whole = 0;
  let last = 0;
  for (let i = 0; i < probs.length; i++) {
    if (!(probs[i] > 0)) continue;
    whole += probs[i];
    last = i;
  }
  let sum = 0;
  for (let i = 0; i < last; i++) {
    sum += probs[i];
    if (sum > u * whole) return i;
  }
  return last;
}

/** -sum p ln p in nats; exp of it is the number of equally likely tokens that would be as uncertain. */
export function entropy(probs) {
  let h = 0;
  for (const p of probs) if (p > 0) h -= p * Math.log(p);
  return h;
}

/** Share of different n-grams among all n-grams of ids; 1 when there are none. */
export function distinct(ids, n) {
  const grams = ids.slice(n - 1).map((_, i) => ids.slice(i, i + n).join(" "));
  return grams.length ? new Set(grams).size / grams.length : 1;
}

/** Share of n-grams that occurred before in ids. */
export const repeated = (ids, n) => 1 - distinct(ids, n);
