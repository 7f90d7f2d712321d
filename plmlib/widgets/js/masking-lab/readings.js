// What the models say: distributions over the vocabulary, and the few numbers of them that are shown; no DOM.

import { cut, idOf } from "./state.js";

/** How many words are shown of a distribution. */
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

/** What both models say at every place of a strip: [{model, causal}, …], one for each token of the text. */
export function readStrip({ ids, inputs }, { model, causal }) {
  const V = model.model.config.vocab_size;
  const both = model.model.forward(inputs);
  const past = causal.model.forward(ids.slice(0, -1), undefined, true);
  const row = (logits, t) => logSoftmax(logits.subarray(t * V, (t + 1) * V));
  return ids.slice(1, -1).map((id, i) => ({
    model: summary(row(both, i + 1), id),
    causal: summary(row(past, i), id), // the token before says what comes next
  }));
}

/** ln P of every token at the blank of a text: {model, causal}, each (V). */
export function readBlank(text, words, { model, causal }) {
  const { before, after } = cut(text);
  const ids = (list) => list.map((word) => idOf(words, word));
  const left = [words.begin, ...ids(before)];
  const V = model.model.config.vocab_size;
  const both = model.model.encode([...left, words.mask, ...ids(after), words.end]);
  const D = model.model.config.d_model;
  const at = both.subarray(left.length * D, (left.length + 1) * D);
  return {
    model: logSoftmax(model.model.logits(at)),
    causal: logSoftmax(causal.model.forward(left).subarray(0, V)),
  };
}

/** The mean loss at the places that are asked, in nats; NaN where none is. */
export function meanLoss(readings, asked, reader) {
  const losses = asked.map((t) => readings[t - 1][reader].loss);
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
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
