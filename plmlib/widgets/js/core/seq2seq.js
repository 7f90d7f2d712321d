// An encoder and a decoder that run in the page: plmlib.models.seq2seq, number for number. BART's shape and
// T5's: learned or relative positions, post-norm or pre-norm, layer norm or RMS norm.
//
//   source ids -> n_layers x [attention, feed-forward] -> memory (S, D)
//   target ids -> n_decoder_layers x [causal attention, attention to the memory, feed-forward] -> logits
//
// Axis letters: S source tokens, T new target tokens, D d_model, H heads, E d_head, V vocabulary. A source
// stands alone here, so there is no padding.

import { relativeBucket } from "./buckets.js";
import { add, apply, attend, layerNorm, map, reader } from "./matrices.js";

/**
 * A model from its config and tensors: {name: {shape, data}}, the names of plmlib's state dict.
 *
 *   memory = model.encode(ids)            what the decoder reads of the source, (S * D)
 *   cache = model.newCache(memory, how)   empty, for one target; cache.length = target tokens read so far.
 *                                         The memory's keys and values are computed here, once.
 *     how.room                            for so many target tokens
 *     how.visible                         (S), 0 where the decoder may not look; by default all may be seen
 *   model.copy(cache)                     the same contents; its target can go its own way
 *   model.forward(ids, cache)             reads target ids after what the cache holds -> logits (V) after the
 *                                         last one
 *   model.forward(ids, cache, true)       -> logits after every one, (T * V)
 *   model.forward(ids, cache, true, seen) puts the weights of cross-attention, (H * T * S), into seen[layer]
 */
export function seq2seqLM(config, tensors) {
  const { d_model: D, n_heads: H, d_head: E, vocab_size: V } = config;
  const { weight, linear, norm, layer, activation } = reader(config, tensors);
  const relative = config.positions === "relative";
  const longest = relative ? Infinity : config.max_len;
  const scale = config.scale_scores ? 1 / Math.sqrt(E) : 1;
  const pre = config.norm_place === "pre";
  const tokens = weight("embed.tokens.weight");
  const head = config.tied ? { W: tokens } : linear("head");
  const embed = { encoder: embedding("embed"), decoder: embedding("decoder_embed") };
  const stack = (name, n, cross) => Array.from({ length: n }, (_, l) => layer(`${name}.${l}`, cross));
  const encoder = stack("encoder", config.n_layers, false);
  const decoder = stack("decoder", config.n_decoder_layers, true);
  const last = pre && { encoder: norm("encoder_norm"), decoder: norm("decoder_norm") };

  function embedding(name) {
    const positions = relative ? null : weight(`${name}.positions.weight`);
    const first = config.embed_norm && norm(`${name}.norm`);
    return (ids, past) => {
      const T = ids.length;
      if (T === 0) throw new RangeError("give the model at least one token");
      const end = past + T;
      if (end > longest) throw new RangeError(`${end} tokens, but the model has ${longest} positions`);
      const x = new Float32Array(T * D);
      for (let t = 0; t < T; t++) {
        const known = Number.isInteger(ids[t]) && ids[t] >= 0 && ids[t] < V;
        if (!known) throw new RangeError(`token ids lie in 0..${V - 1}, got ${ids[t]}`);
        const at = (past + t + config.position_offset) * D;
        for (let d = 0; d < D; d++) {
          x[t * D + d] = tokens[ids[t] * D + d] + (positions ? positions[at + d] : 0);
        }
      }
      return first ? layerNorm(x, T, first) : x;
    };
  }

  /** What is added to the score of query i and key j, by head; null without relative positions. */
  function biasOf(name, bothSides) {
    if (!relative) return null;
    const table = weight(`${name}.weight`); // (buckets, H)
    const { rel_buckets: buckets, rel_distance: furthest } = config;
    return (i) => {
      const rows = []; // of the bucket of each key, computed once for all heads and layers
      return (n, j) => table[(rows[j] ??= relativeBucket(j - i, buckets, furthest, bothSides) * H) + n];
    };
  }
  const encoderBias = biasOf("encoder_bias", true);
  const decoderBias = biasOf("decoder_bias", false);

  /** The residual connection: x + change(x), with the norm before the change or after the sum. */
  function residual(x, T, by, change) {
    return pre ? add(x, change(layerNorm(x, T, by))) : layerNorm(add(x, change(x)), T, by);
  }
  const feedForward = ({ up, down }, T) => (h) => apply(down, map(apply(up, h, T), activation), T);

  /** For T rows of queries: query t looks at the first seen(t) rows of K and Vals -> (T, H E). */
  function mix(queries, T, K, Vals, seen, how) {
    const mixed = new Float32Array(T * H * E);
    for (let t = 0; t < T; t++) {
      const row = (x) => x.subarray(t * H * E, (t + 1) * H * E);
      attend(row(queries), K, Vals, seen(t), H, row(mixed), { scale, ...how(t) });
    }
    return mixed;
  }

  function encode(ids) {
    const S = ids.length;
    let x = embed.encoder(ids, 0);
    const biases = encoderBias && Array.from(ids, (_, i) => encoderBias(i));
    for (const { qkv, out, norm1, norm2, ...block } of encoder) {
      const look = (h) => {
        const [q, k, v] = parts(apply(qkv, h, S), S, 3);
        return apply(out, mix(q, S, k, v, () => S, (i) => ({ bias: biases?.[i] })), S);
      };
      x = residual(x, S, norm1, look);
      x = residual(x, S, norm2, feedForward(block, S));
    }
    return pre ? layerNorm(x, S, last.encoder) : x;
  }

  function newCache(memory, { room = config.max_len, visible } = {}) {
    const S = memory.length / D;
    const read = ({ cross }) => parts(apply(cross.kv, memory, S), S, 2);
    const empty = () => decoder.map(() => new Float32Array(room * H * E));
    return { length: 0, room, k: empty(), v: empty(), S, memory: decoder.map(read), visible };
  }

  const copy = ({ k, v, ...rest }) => ({ ...rest, k: k.map((a) => a.slice()), v: v.map((a) => a.slice()) });

  function forward(ids, cache, every = false, seen = null) {
    const T = ids.length;
    const { length: past, S, visible } = cache;
    let x = embed.decoder(ids, past);
    const { room } = cache;
    if (past + T > room) throw new RangeError(`${past + T} tokens, but the cache has room for ${room}`);
    const biases = decoderBias && Array.from(ids, (_, t) => decoderBias(past + t));
    decoder.forEach(({ qkv, out, cross, norm1, norm2, ...block }, l) => {
      const look = (h) => {
        const [q, k, v] = parts(apply(qkv, h, T), T, 3);
        cache.k[l].set(k, past * H * E);
        cache.v[l].set(v, past * H * E);
        const mixed = mix(q, T, cache.k[l], cache.v[l], (t) => past + t + 1, (t) => ({ bias: biases?.[t] }));
        return apply(out, mixed, T);
      };
      const read = (h) => {
        const [k, v] = cache.memory[l];
        const weights = seen && (seen[l] = new Float32Array(H * T * S));
        const how = (t) => ({ visible, store: weights && ((n, s, w) => (weights[(n * T + t) * S + s] = w)) });
        return apply(cross.out, mix(apply(cross.q, h, T), T, k, v, () => S, how), T);
      };
      x = residual(x, T, norm1, look);
      x = residual(x, T, cross.norm, read);
      x = residual(x, T, norm2, feedForward(block, T));
    });
    cache.length = past + T;
    const rows = every ? T : 1;
    if (!every) x = x.subarray((T - 1) * D);
    if (pre) x = layerNorm(x, rows, last.decoder);
    return apply(head, config.scale_logits ? x.map((one) => one / Math.sqrt(D)) : x, rows);
  }

  return { config, encode, newCache, copy, forward };
}

/** The n parts of each of T rows, side by side in x, as n matrices: queries, keys, values. */
function parts(x, T, n) {
  const width = x.length / T / n;
  return Array.from({ length: n }, (_, part) => {
    const rows = new Float32Array(T * width);
    for (let t = 0, from = part * width; t < T; t++, from += n * width) {
      rows.set(x.subarray(from, from + width), t * width);
    }
    return rows;
  });
}
