// What the models say of a strip, and at a blank; no DOM.

import { logSoftmax, summary } from "../core/distributions.js";
import { cut } from "./state.js";

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
  const ids = (list) => list.map(words.idOf);
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
