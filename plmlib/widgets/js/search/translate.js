// A translation, what each of its words looks at, and what it loses if a source token is silenced; no DOM.

import { fromBase64, fromHalf } from "../core/half.js";
import { beam, beamScore } from "../core/search.js";
import { writer } from "./writer.js";

/** What says, first in the source, which language is wanted. */
export const TAGS = { zh: ">>zh", en: ">>en" };
const MOST = 60; // words of a translation

/** A smaller loss of probability than this counts as none. */
export const LOSS = 0.1;

/**
 * What Python recorded: {source, target, texts, p, weights, H, S, T, cut, anew}.
 *
 *   p         (T) the probability of each target token after the tokens before it
 *   weights   (H * T * S) cross-attention of the last decoder layer: row t predicts target token t
 *   cut       for each source token the same probabilities (T) with this token silenced, or null
 *   anew      for each source token the translation that is written without it, or null
 */
export function unpack(recorded) {
  const { source, target, texts, state } = recorded;
  const [S, T] = [source.length, target.length];
  const numbers = (packed) => fromHalf(new Uint16Array(fromBase64(packed).buffer));
  const [p, weights, without] = ["p", "weights", "cut"].map((key) => numbers(recorded[key]));
  const cut = source.map((_, s) => p.map((_, t) => without[t * S + s]));
  const anew = source.map((_, s) => (s === state.cut ? recorded.anew : null));
  return { source, target, texts, p, weights, H: weights.length / T / S, S, T, cut, anew };
}

/** The same, computed here; words: of the source. silence(s) fills in what is missing for a source token. */
export function translate({ model, words: vocabulary }, words, direction, width) {
  const { start_id: start, positions, max_len } = model.config;
  const tag = vocabulary.id(TAGS[direction]);
  const ids = [...(tag === undefined ? [] : [tag]), ...words.map(vocabulary.id), vocabulary.end];
  const S = ids.length;
  const most = positions === "relative" ? MOST : Math.min(MOST, max_len - 1);
  const memory = model.encode(ids);
  const how = { start, most, width, stop: vocabulary.end };
  const write = (visible) => beam(writer(model, memory, { room: most, visible }), how);
  const name = (id) => vocabulary.tokens[id];
  const found = write();
  const read = found[0].ids.slice(0, -1);
  const next = found[0].ids.slice(1);
  const cache = model.newCache(memory, { room: read.length });
  const seen = [];
  const p = chances(model.forward(read, cache, true, seen), next);
  const view = {
    source: ids.map(name),
    target: next.map(name),
    texts: found.map((text) => {
      const tokens = text.ids.slice(1).map(name);
      return { tokens, logProb: text.logProb, score: beamScore(text.logProb, tokens.length, 1) };
    }),
    p,
    weights: seen.at(-1),
    H: model.config.n_heads,
    S,
    T: next.length,
    cut: ids.map(() => null),
    anew: ids.map(() => null),
  };
  const without = (s) => ids.map((_, i) => Number(i !== s));
  /** Silence source token s, unless it is known already; afresh: also write without it. */
  view.silence = (s, afresh) => {
    const cut = { ...cache, length: 0, visible: without(s) };
    view.cut[s] ??= chances(model.forward(read, cut, true), next);
    if (afresh) view.anew[s] ??= write(without(s))[0].ids.slice(1).map(name);
  };
  return view;
}

/** The probability of token next[t] in row t of the logits. */
function chances(logits, next) {
  const V = logits.length / next.length;
  return Float32Array.from(next, (id, t) => {
    const row = logits.subarray(t * V, (t + 1) * V);
    const top = row.reduce((a, b) => Math.max(a, b));
    return Math.exp(row[id] - top) / row.reduce((sum, logit) => sum + Math.exp(logit - top), 0);
  });
}

/** Weights (T rows of S) of one head, from 1, or the mean of all for 0. */
export function rows({ weights, H, T, S }, head) {
  const heads = head > 0 ? [Math.min(head, H) - 1] : Array.from({ length: H }, (_, h) => h);
  const weight = (t, s) => heads.reduce((sum, h) => sum + weights[(h * T + t) * S + s], 0) / heads.length;
  return Array.from({ length: T }, (_, t) => Array.from({ length: S }, (_, s) => weight(t, s)));
}

/** The place of the largest number; of equal ones the first. */
export const largest = (values) => values.reduce((best, value, i) => (value > values[best] ? i : best), 0);

/** The source token without which target token t is least likely; null until all are known. */
export function felt({ cut }, t) {
  return cut.every(Boolean) ? largest(cut.map((p) => -p[t])) : null;
}
