// What the weights of attention heads say, in numbers. Mirrors plmlib.widgets.attention_lab; no DOM.
//
// Axis letters: L layers, H heads, T tokens, V vocabulary. Weights of one head are (T * T), row by row.

/** Whom a head looks at. Every token is in one group only, the first that fits; marks are [CLS] and [SEP]. */
export const SHARES = ["own", "previous", "next", "marks", "other"];

/** How many of the likeliest words are compared. */
export const TOP = 4;

/** A smaller loss of probability than this counts as none. */
export const LOSS = 0.1;

/** Entropy of a row of weights, in nats. */
export const entropy = (row) => row.reduce((sum, w) => (w > 0 ? sum - w * Math.log(w) : sum), 0);

/** How much weight a head gives to each of SHARES, on average over its T rows. */
export function shares(weights, T, causal) {
  const found = [0, 0, 0, 0, 0];
  for (let t = 0; t < T; t++) {
    for (let s = 0; s < T; s++) {
      const mark = s === 0 || (s === T - 1 && !causal);
      const near = { 0: 0, "-1": 1, 1: 2 }[s - t];
      found[near ?? (mark ? 3 : 4)] += weights[t * T + s] / T;
    }
  }
  return found;
}

/** The weights of a head that spreads its weight evenly over all that it may see. */
export function even(T, causal) {
  const weights = new Float32Array(T * T);
  for (let t = 0; t < T; t++) weights.fill(1 / (causal ? t + 1 : T), t * T, t * T + (causal ? t + 1 : T));
  return weights;
}

/** Probabilities of logits (V). */
export function probabilities(logits) {
  const top = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = Float64Array.from(logits, (value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}

/** Ids of the likeliest words before and after a change, and of the right word; equal ones by id. */
export function compared(before, after, target) {
  const best = (p) => [...p.keys()].sort((a, b) => p[b] - p[a] || a - b).slice(0, TOP);
  return [...new Set([...best(before), ...best(after), target])];
}

/**
 * A model as lm/index.js opens it -> read(ids, off) -> {seen, at(position)}: the weights of each layer
 * (H * T * T), and the probabilities (V) at a position. off: {layer, head} from 0, or null.
 */
export function readerOf(model) {
  const causal = model.newCache !== undefined;
  const D = model.config.d_model;
  return function read(ids, off) {
    const how = { seen: [], off };
    if (causal) {
      const all = model.forward(ids, model.newCache(ids.length), true, how);
      const V = all.length / ids.length;
      return { seen: how.seen, at: (t) => probabilities(all.subarray(t * V, (t + 1) * V)) };
    }
    const states = model.encode(ids, undefined, how);
    return { seen: how.seen, at: (t) => probabilities(model.logits(states.subarray(t * D, (t + 1) * D))) };
  };
}
