// Distributions over the vocabulary: what is likeliest, the place of the right word, and how two differ.
// No DOM.

/** How many words are kept of a distribution. */
export const TOP = 5;

/** A change of a probability below this is not worth a name. */
export const LEAST = 5e-4;

/** ln P of every token: (V) logits -> (V). */
export function logSoftmax(logits) {
  const top = logits.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (const value of logits) sum += Math.exp(value - top);
  const norm = top + Math.log(sum);
  return Float64Array.from(logits, (value) => value - norm);
}

/** The likeliest tokens of ln P, and the right one: {ids, p, right (its probability), rank, loss}. */
export function summary(logp, right) {
  const order = [...logp.keys()].sort((a, b) => logp[b] - logp[a] || a - b);
  const ids = order.slice(0, TOP);
  return {
    ids,
    p: ids.map((id) => Math.exp(logp[id])),
    right: Math.exp(logp[right]),
    rank: order.indexOf(right) + 1,
    loss: -logp[right],
  };
}

/**
 * Two distributions over the vocabulary, compared: {moved, up, down}. moved: the share of the probability
 * that goes to other words; up, down: the words that gained and lost most.
 */
export function compare(a, b, ordinary) {
  const gain = new Map(ordinary.map((id) => [id, Math.exp(b[id]) - Math.exp(a[id])]));
  const ranked = [...ordinary].sort((one, other) => gain.get(other) - gain.get(one));
  const moved = ordinary.reduce((sum, id) => sum + Math.abs(gain.get(id)) / 2, 0);
  const up = ranked.slice(0, TOP).filter((id) => gain.get(id) > LEAST);
  const down = ranked.slice(-TOP).reverse().filter((id) => gain.get(id) < -LEAST);
  return { moved, up, down };
}
