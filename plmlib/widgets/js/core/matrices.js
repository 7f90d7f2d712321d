// What the encoder and the decoder share: a model's weights by name, and arithmetic on rows of numbers.
//
// Matrices are Float32Array, row by row. A weight W has shape (out, in) as in torch, so y = W x + b reads W
// straight through memory.

import { FUNCTIONS } from "./activations.js";

/**
 * Reads the parts of a model from its tensors, {name: {shape, data}}, the names of plmlib's state dict:
 * weight(name), linear(name), norm(name), layer(name) with its matrices and norms (those of cross-attention
 * too, where there is one), and the activation.
 */
export function reader(config, tensors) {
  const weight = (name) => {
    if (!tensors[name]) throw new RangeError(`the model file has no tensor named ${name}`);
    return tensors[name].data;
  };
  const linear = (name) => ({ W: weight(`${name}.weight`), b: tensors[`${name}.bias`]?.data });
  const rms = config.norm === "rms";
  const norm = (name) => {
    return { g: weight(`${name}.weight`), b: rms ? null : weight(`${name}.bias`), eps: config.norm_eps, rms };
  };
  const layer = (name, cross = false) => ({
    qkv: linear(`${name}.attention.qkv`),
    out: linear(`${name}.attention.out`),
    up: linear(`${name}.feed_forward.up`),
    down: linear(`${name}.feed_forward.down`),
    norm1: norm(`${name}.attention_norm`),
    norm2: norm(`${name}.feed_forward_norm`),
    cross: cross && {
      q: linear(`${name}.cross_attention.q`),
      kv: linear(`${name}.cross_attention.kv`),
      out: linear(`${name}.cross_attention.out`),
      norm: norm(`${name}.cross_attention_norm`),
    },
  });
  const [activation] = FUNCTIONS[config.activation] ?? [];
  if (!activation) throw new RangeError(`the page knows no activation named ${config.activation}`);
  return { weight, linear, norm, layer, activation };
}

/**
 * What one query q (H E) takes from the first S rows of K and Vals (S, H E), into `mixed` (H E): for each of
 * H heads the weighted mean of the values. A query that may see nothing takes 0. Options:
 *
 *   scale    of the scores, by default 1 / √E
 *   bias     bias(head, s), added to the scores
 *   visible  (S), 0 where the query may not look
 *   store    store(head, s, weight) hears of every weight
 *   silent   the number of a head that is switched off: its values count as 0
 */
export function attend(q, K, Vals, S, H, mixed, { scale, bias, visible, store, silent } = {}) {
  const D = q.length;
  const E = D / H;
  const factor = scale ?? 1 / Math.sqrt(E);
  const weights = new Float32Array(S);
  for (let head = 0, n = 0; head < D; head += E, n++) {
    let top = -Infinity;
    let sum = 0;
    for (let s = 0; s < S; s++) {
      const k = s * D + head;
      let dot = 0;
      for (let e = 0; e < E; e++) dot += q[head + e] * K[k + e];
      weights[s] = dot * factor + (bias ? bias(n, s) : 0);
      if (visible && !visible[s]) weights[s] = -Infinity;
      if (weights[s] > top) top = weights[s];
    }
    for (let s = 0; s < S; s++) {
      weights[s] = weights[s] === -Infinity ? 0 : Math.exp(weights[s] - top);
      sum += weights[s];
    }
    for (let s = 0; s < S; s++) {
      const w = sum ? weights[s] / sum : 0;
      store?.(n, s, w);
      if (n === silent) continue;
      const v = s * D + head;
      for (let e = 0; e < E; e++) mixed[head + e] += w * Vals[v + e];
    }
  }
}

/**
 * How a model's attention is watched, or changed: how(t) are options of attend() for query t of layer l.
 *
 *   seen   a list; seen[l] becomes the weights of layer l, (H * T * S)
 *   off    {layer, head}, from 0: this head's values are set to 0 before the output layer
 */
export function watch({ seen, off } = {}, l, H, T, S) {
  const weights = seen && (seen[l] = new Float32Array(H * T * S));
  const silent = off?.layer === l ? off.head : undefined;
  return (t) => ({ silent, store: weights && ((n, s, w) => (weights[(n * T + t) * S + s] = w)) });
}

/**
 * y = W x + b for T rows x: (T, in) -> (T, out). Four outputs at once: every x is loaded once for four
 * products, and four sums run side by side instead of waiting for one another.
 */
export function apply({ W, b }, x, T) {
  const inner = x.length / T;
  const outer = W.length / inner;
  const y = new Float32Array(T * outer);
  const even = outer - (outer % 4);
  for (let o = 0; o < even; o += 4) {
    const w0 = o * inner;
    const w1 = w0 + inner;
    const w2 = w1 + inner;
    const w3 = w2 + inner;
    for (let t = 0, row = 0, at = o; t < T; t++, row += inner, at += outer) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let i = 0; i < inner; i++) {
        const v = x[row + i];
        s0 += v * W[w0 + i];
        s1 += v * W[w1 + i];
        s2 += v * W[w2 + i];
        s3 += v * W[w3 + i];
      }
      y[at] = s0;
      y[at + 1] = s1;
      y[at + 2] = s2;
      y[at + 3] = s3;
    }
  }
  for (let o = even; o < outer; o++) {
    for (let t = 0; t < T; t++) {
      for (let i = 0; i < inner; i++) y[t * outer + o] += x[t * inner + i] * W[o * inner + i];
    }
  }
  if (b) for (let at = 0; at < y.length; at++) y[at] += b[at % outer];
  return y;
}

/**
 * Each of T rows to mean 0 and variance 1 (divided by D, not D - 1), then gain and bias. RMS norm leaves the
 * mean where it is, and has no bias.
 */
export function layerNorm(x, T, { g, b, eps, rms }) {
  const D = x.length / T;
  const y = new Float32Array(x.length);
  for (let row = 0; row < x.length; row += D) {
    let mean = 0;
    let variance = 0;
    if (!rms) for (let d = row; d < row + D; d++) mean += x[d] / D;
    for (let d = row; d < row + D; d++) variance += (x[d] - mean) ** 2 / D;
    const r = 1 / Math.sqrt(variance + eps);
    for (let d = 0; d < D; d++) y[row + d] = (x[row + d] - mean) * r * g[d] + (b ? b[d] : 0);
  }
  return y;
}

/** a + b, into b's memory (b is always a fresh result). */
export function add(a, b) {
  for (let i = 0; i < b.length; i++) b[i] += a[i];
  return b;
}

/** f of every element, in place. */
export function map(x, f) {
  for (let i = 0; i < x.length; i++) x[i] = f(x[i]);
  return x;
}
