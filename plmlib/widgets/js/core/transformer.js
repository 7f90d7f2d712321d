// A GPT that runs in the page: the decoder of plmlib.models.causal, number for number.
//
//   ids -> token + position vectors -> n_layers x [attention, feed-forward] -> logits of all tokens
//
// Matrices are Float32Array, row by row. A weight W has shape (out, in) as in torch, so y = W x + b reads W
// straight through memory. Axis letters: T new tokens, S tokens seen so far, D d_model, H heads, E d_head, V
// vocabulary.

import { FUNCTIONS } from "./activations.js";

/**
 * A model from its config and tensors: {name: {shape, data}}, the names of plmlib's state dict.
 *
 *   cache = model.newCache()            empty; cache.length = S, set it lower to forget the tail
 *   model.forward(ids, cache)           reads ids after what the cache holds -> logits (V) after the last one
 *   model.forward(ids, cache, true)     -> logits after every one, (T * V)
 */
export function causalLM(config, tensors) {
  const { d_model: D, n_heads: H, d_head: E, n_layers, vocab_size: V, max_len } = config;
  const weight = (name) => {
    if (!tensors[name]) throw new RangeError(`the model file has no tensor named ${name}`);
    return tensors[name].data;
  };
  const linear = (name) => ({ W: weight(`${name}.weight`), b: tensors[`${name}.bias`]?.data });
  const norm = (name) => ({ g: weight(`${name}.weight`), b: weight(`${name}.bias`), eps: config.norm_eps });

  const tokens = weight("embed.tokens.weight");
  const positions = weight("embed.positions.weight");
  const head = config.tied ? { W: tokens } : linear("head");
  const pre = config.norm_place === "pre";
  const lastNorm = pre && norm("norm");
  const layers = Array.from({ length: n_layers }, (_, l) => ({
    qkv: linear(`layers.${l}.attention.qkv`),
    out: linear(`layers.${l}.attention.out`),
    up: linear(`layers.${l}.feed_forward.up`),
    down: linear(`layers.${l}.feed_forward.down`),
    norm1: norm(`layers.${l}.attention_norm`),
    norm2: norm(`layers.${l}.feed_forward_norm`),
  }));
  const [activation] = FUNCTIONS[config.activation] ?? [];
  if (!activation) throw new RangeError(`the page knows no activation named ${config.activation}`);

  function newCache(length = max_len) {
    const empty = () => Array.from({ length: n_layers }, () => new Float32Array(length * H * E));
    return { length: 0, k: empty(), v: empty() };
  }

  function forward(ids, cache = newCache(), every = false) {
    const T = ids.length;
    const past = cache.length;
    if (T === 0) throw new RangeError("give the model at least one token");
    const length = past + T;
    if (length > max_len) throw new RangeError(`${length} tokens, but the model has ${max_len} positions`);
    let x = new Float32Array(T * D);
    for (let t = 0; t < T; t++) {
      const known = Number.isInteger(ids[t]) && ids[t] >= 0 && ids[t] < V;
      if (!known) throw new RangeError(`token ids lie in 0..${V - 1}, got ${ids[t]}`);
      for (let d = 0; d < D; d++) x[t * D + d] = tokens[ids[t] * D + d] + positions[(past + t) * D + d];
    }
    for (let l = 0; l < n_layers; l++) {
      const { qkv, out, up, down, norm1, norm2 } = layers[l];
      const attend = (h) => apply(out, mix(apply(qkv, h, T), T, cache.k[l], cache.v[l], past, H, E), T);
      const feedForward = (h) => apply(down, map(apply(up, h, T), activation), T);
      if (pre) {
        x = add(x, attend(layerNorm(x, T, norm1)));
        x = add(x, feedForward(layerNorm(x, T, norm2)));
      } else {
        x = layerNorm(add(x, attend(x)), T, norm1);
        x = layerNorm(add(x, feedForward(x)), T, norm2);
      }
    }
    cache.length = length;
    if (!every) x = x.subarray((T - 1) * D);
    const rows = every ? T : 1;
    return apply(head, pre ? layerNorm(x, rows, lastNorm) : x, rows);
  }

  return { config, newCache, forward };
}

/** A cache with the same contents that can go its own way. */
export const copyCache = ({ length, k, v }) => ({
  length,
  k: k.map((a) => a.slice()),
  v: v.map((a) => a.slice()),
});

/**
 * Attention of T new tokens over the `past` ones in the cache, over each other's past and over themselves.
 * qkv (T, 3 H E); K and Vals (room, H E) take in what is new. Returns (T, H E).
 */
function mix(qkv, T, K, Vals, past, H, E) {
  const D = H * E;
  const scale = 1 / Math.sqrt(E);
  const mixed = new Float32Array(T * D);
  const weights = new Float32Array(past + T);
  for (let t = 0; t < T; t++) {
    K.set(qkv.subarray((3 * t + 1) * D, (3 * t + 2) * D), (past + t) * D);
    Vals.set(qkv.subarray((3 * t + 2) * D, (3 * t + 3) * D), (past + t) * D);
    const S = past + t + 1; // causal: what comes after t is not even there yet
    for (let h = 0; h < H; h++) {
      const q = 3 * t * D + h * E;
      const y = t * D + h * E;
      let top = -Infinity;
      let sum = 0;
      for (let s = 0; s < S; s++) {
        const k = s * D + h * E;
        let dot = 0;
        for (let e = 0; e < E; e++) dot += qkv[q + e] * K[k + e];
        weights[s] = dot * scale;
        if (weights[s] > top) top = weights[s];
      }
      for (let s = 0; s < S; s++) {
        weights[s] = Math.exp(weights[s] - top);
        sum += weights[s];
      }
      for (let s = 0; s < S; s++) {
        const w = weights[s] / sum;
        const v = s * D + h * E;
        for (let e = 0; e < E; e++) mixed[y + e] += w * Vals[v + e];
      }
    }
  }
  return mixed;
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

/** Each of T rows to mean 0 and variance 1 (divided by D, not D - 1), then gain and bias. */
function layerNorm(x, T, { g, b, eps }) {
  const D = x.length / T;
  const y = new Float32Array(x.length);
  for (let row = 0; row < x.length; row += D) {
    let mean = 0;
    let variance = 0;
    for (let d = row; d < row + D; d++) mean += x[d] / D;
    for (let d = row; d < row + D; d++) variance += (x[d] - mean) ** 2 / D;
    const r = 1 / Math.sqrt(variance + eps);
    for (let d = 0; d < D; d++) y[row + d] = (x[row + d] - mean) * r * g[d] + (b ? b[d] : 0);
  }
  return y;
}

/** a + b, into b's memory (b is always a fresh result). */
function add(a, b) {
  for (let i = 0; i < b.length; i++) b[i] += a[i];
  return b;
}

/** f of every element, in place. */
function map(x, f) {
  for (let i = 0; i < x.length; i++) x[i] = f(x[i]);
  return x;
}
