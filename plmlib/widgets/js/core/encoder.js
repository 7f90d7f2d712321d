// A BERT that runs in the page: the encoder of plmlib.models.masked, number for number.
//
//   ids -> token + position (+ segment) vectors -> n_layers x [attention, feed-forward] -> hidden states
//   hidden states -> logits of all tokens; the first one -> pooled -> logits of the pair heads
//
// Axis letters: T tokens, D d_model, H heads, E d_head, V vocabulary. A text stands alone here, so there is
// no padding.

import { add, apply, attend, layerNorm, map, reader, watch } from "./matrices.js";

/**
 * A model from its config and tensors: {name: {shape, data}}, the names of plmlib's state dict.
 *
 *   model.encode(ids, segments)         -> final hidden states, (T * D); without segments all are 0
 *   model.encode(ids, segments, how)    how.seen: a list that takes the weights of each layer, (H * T * T);
 *                                       how.off: {layer, head}, from 0, a head that is switched off
 *   model.logits(states)                -> (rows * V), for as many states (rows * D) as one likes
 *   model.forward(ids, segments, how)   -> logits at every position, (T * V)
 *   model.pool(states)                  -> (D), from the first state of a text
 *   model.pair(states)                  -> (2); class 0: the second text follows the first
 *   model.order(states)                 -> (2); class 0: the two texts are in order
 */
export function maskedLM(config, tensors) {
  const { d_model: D, n_heads: H, n_layers, vocab_size: V, max_len } = config;
  const { weight, linear, norm, layer, activation } = reader(config, tensors);
  const tokens = weight("embed.tokens.weight");
  const positions = weight("embed.positions.weight");
  const kinds = config.n_segments ? weight("embed.segments.weight") : null;
  const firstNorm = config.embed_norm && norm("embed.norm");
  const pre = config.norm_place === "pre";
  const lastNorm = pre && norm("norm");
  const layers = Array.from({ length: n_layers }, (_, l) => layer(`layers.${l}`));
  const dense = linear("head.dense");
  const headNorm = norm("head.norm");
  const decoder = { W: config.tied ? tokens : weight("head.decoder.weight"), b: weight("head.bias") };

  /** Token, position and segment vectors, added up. */
  function embed(ids, segments) {
    const T = ids.length;
    if (T === 0) throw new RangeError("give the model at least one token");
    if (T > max_len) throw new RangeError(`${T} tokens, but the model has ${max_len} positions`);
    const x = new Float32Array(T * D);
    for (let t = 0; t < T; t++) {
      const kind = segments?.[t] ?? 0;
      within("token ids", ids[t], V);
      if (kinds || kind) within("segments", kind, config.n_segments);
      for (let d = 0; d < D; d++) {
        x[t * D + d] = tokens[ids[t] * D + d] + positions[t * D + d] + (kinds ? kinds[kind * D + d] : 0);
      }
    }
    return firstNorm ? layerNorm(x, T, firstNorm) : x;
  }

  function encode(ids, segments, how) {
    const T = ids.length;
    let x = embed(ids, segments);
    layers.forEach(({ qkv, out, up, down, norm1, norm2 }, l) => {
      const watched = watch(how, l, H, T, T);
      const look = (h) => apply(out, mix(apply(qkv, h, T), T, H, watched), T);
      const feedForward = (h) => apply(down, map(apply(up, h, T), activation), T);
      if (pre) {
        x = add(x, look(layerNorm(x, T, norm1)));
        x = add(x, feedForward(layerNorm(x, T, norm2)));
      } else {
        x = layerNorm(add(x, look(x)), T, norm1);
        x = layerNorm(add(x, feedForward(x)), T, norm2);
      }
    });
    return pre ? layerNorm(x, T, lastNorm) : x;
  }

  function logits(states) {
    const rows = states.length / D;
    const h = layerNorm(map(apply(dense, states, rows), activation), rows, headNorm);
    return apply(decoder, h, rows);
  }

  const pool = (states) => map(apply(linear("pooler"), states.subarray(0, D), 1), Math.tanh);
  return {
    config,
    encode,
    logits,
    forward: (ids, segments, how) => logits(encode(ids, segments, how)),
    pool,
    pair: (states) => apply(linear("pair_head"), pool(states), 1),
    order: (states) => apply(linear("order_head"), pool(states), 1),
  };
}

function within(what, value, size) {
  const known = Number.isInteger(value) && value >= 0 && value < size;
  if (!known) throw new RangeError(`${what} lie in 0..${size - 1}, got ${value}`);
}

/** Attention of T tokens over all T, on both sides: qkv (T, 3 D) -> (T, D). how(t): options of attend(). */
function mix(qkv, T, H, how) {
  const D = qkv.length / T / 3;
  const part = (t, n) => qkv.subarray((3 * t + n) * D, (3 * t + n + 1) * D);
  const K = new Float32Array(T * D);
  const Vals = new Float32Array(T * D);
  for (let t = 0; t < T; t++) {
    K.set(part(t, 1), t * D);
    Vals.set(part(t, 2), t * D);
  }
  const mixed = new Float32Array(T * D);
  for (let t = 0; t < T; t++) attend(part(t, 0), K, Vals, T, H, mixed.subarray(t * D, (t + 1) * D), how(t));
  return mixed;
}
