// A GPT that runs in the page: the decoder of plmlib.models.causal, number for number.
//
//   ids -> token + position vectors -> n_layers x [attention, feed-forward] -> logits of all tokens
//
// Matrices are Float32Array, row by row. A weight W has shape (out, in) as in torch, so y = W x + b reads W
// straight through memory. Axis letters: T new tokens, S tokens seen so far, D d_model, H heads, E d_head, V
// vocabulary.

import { add, apply, attend, layerNorm, map, reader, watch } from "./matrices.js";

/**
 * A model from its config and tensors: {name: {shape, data}}, the names of plmlib's state dict.
 *
 *   cache = model.newCache()            empty; cache.length = S, set it lower to forget the tail
 *   model.forward(ids, cache)           reads ids after what the cache holds -> logits (V) after the last one
 *   model.forward(ids, cache, true)     -> logits after every one, (T * V)
 *   model.forward(ids, cache, every, how)   how.seen: a list that takes each layer's weights, (H * T * S);
 *                                       how.off: {layer, head}, from 0, a head that is switched off
 *   model.encode(…)                     the same for the final hidden states, (D) or (T * D)
 */
export function causalLM(config, tensors) {
  const { d_model: D, n_heads: H, d_head: E, n_layers, vocab_size: V, max_len } = config;
  const { weight, linear, norm, layer, activation } = reader(config, tensors);
  const tokens = weight("embed.tokens.weight");
  const positions = weight("embed.positions.weight");
  const head = config.tied ? { W: tokens } : linear("head");
  const pre = config.norm_place === "pre";
  const lastNorm = pre && norm("norm");
  const layers = Array.from({ length: n_layers }, (_, l) => layer(`layers.${l}`));

  function newCache(length = max_len) {
    const empty = () => Array.from({ length: n_layers }, () => new Float32Array(length * H * E));
    return { length: 0, k: empty(), v: empty() };
  }

  function encode(ids, cache = newCache(), every = false, how = {}) {
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
      const watched = watch(how, l, H, T, length);
      const mixed = (h) => mix(apply(qkv, h, T), T, cache.k[l], cache.v[l], past, H, E, watched);
      const look = (h) => apply(out, mixed(h), T);
      const feedForward = (h) => apply(down, map(apply(up, h, T), activation), T);
      if (pre) {
        x = add(x, look(layerNorm(x, T, norm1)));
        x = add(x, feedForward(layerNorm(x, T, norm2)));
      } else {
        x = layerNorm(add(x, look(x)), T, norm1);
        x = layerNorm(add(x, feedForward(x)), T, norm2);
      }
    }
    cache.length = length;
    if (!every) x = x.subarray((T - 1) * D);
    const rows = every ? T : 1;
    return pre ? layerNorm(x, rows, lastNorm) : x;
  }

  function forward(ids, cache, every = false, how = {}) {
    return apply(head, encode(ids, cache, every, how), every ? ids.length : 1);
  }

  return { config, newCache, encode, forward };
}

/** A cache with the same contents that can go its own way. */
export const copyCache = ({ length, k, v }) => ({
  length,
  k: k.map((a) => a.slice()),
  v: v.map((a) => a.slice()),
});

/**
 * Attention of T new tokens over the `past` ones in the cache, over each other's past and over themselves.
 * qkv (T, 3 H E); K and Vals (room, H E) take in what is new. how(t): options of attend(). Returns (T, H E).
 */
function mix(qkv, T, K, Vals, past, H, E, how) {
  const D = H * E;
  const mixed = new Float32Array(T * D);
  for (let t = 0; t < T; t++) {
    K.set(qkv.subarray((3 * t + 1) * D, (3 * t + 2) * D), (past + t) * D);
    Vals.set(qkv.subarray((3 * t + 2) * D, (3 * t + 3) * D), (past + t) * D);
    const q = qkv.subarray(3 * t * D, (3 * t + 1) * D);
    const seen = past + t + 1; // causal: what comes after t is not even there yet
    attend(q, K, Vals, seen, H, mixed.subarray(t * D, (t + 1) * D), how(t));
  }
  return mixed;
}
