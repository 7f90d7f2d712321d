// A stack of Transformer blocks before training: how large the residual stream is after each layer, and how
// large a gradient each layer gets. The weights are those that plmlib.models.build draws. No DOM.

import { attention, D, dot, feedForward, normed, residual, T, times, timesBack } from "./backward.js";
import { mersenne } from "./untrained.js";

/** One text of T + 1 tokens; each of the first T predicts the next one. */
export const IDS = [5, 40, 11, 23, 58, 2, 31, 40, 17];
const V = 64;
const F = 4 * D;
const EMBED = 0.1; // standard deviation of token and position vectors

const known = new Map();

/** The random numbers of a seed: {tokens, positions, layers(n)}, each with mean 0 and deviation 1. */
export function numbers(seed) {
  if (known.has(seed)) return known.get(seed);
  if (known.size >= 8) known.clear();
  const bits = mersenne(seed);
  const number = () => Math.sqrt(3) * ((2 * (bits() & 0xffffff)) / 2 ** 24 - 1);
  const draw = (rows, columns) => Float64Array.from({ length: rows * columns }, number);
  const first = { tokens: draw(V, D), positions: draw(T, D) };
  const drawn = [];
  function layers(n) {
    while (drawn.length < n) {
      const [qkv, out, up, down] = [draw(3 * D, D), draw(D, D), draw(F, D), draw(D, F)];
      drawn.push({ qkv, out, up, down });
    }
    return drawn.slice(0, n);
  }
  known.set(seed, { ...first, layers });
  return known.get(seed);
}

/** Next-token loss from the last states, with the token vectors as the head: [loss, gradient of x]. */
function nextToken(x, tokens) {
  const logits = times(tokens, x, EMBED);
  const dlogits = new Float64Array(logits.length);
  let loss = 0;
  for (let t = 0; t < T; t++) {
    const row = logits.subarray(t * V, (t + 1) * V);
    const top = row.reduce((a, b) => Math.max(a, b));
    const total = row.reduce((all, value) => all + Math.exp(value - top), 0);
    loss += (top + Math.log(total) - row[IDS[t + 1]]) / T;
    row.forEach((value, v) => {
      dlogits[t * V + v] = Math.exp(value - top) / total / T;
    });
    dlogits[t * V + IDS[t + 1]] -= 1 / T;
  }
  return [loss, timesBack(tokens, dlogits, EMBED)];
}

const rms = (x) => Math.sqrt(dot(x, 0, x, 0, x.length) / x.length);

/**
 * A stack at its first step.
 *
 *   place    "pre", "post" or "none": where the norms are
 *   norm     "layer" or "rms"
 *   depth    number of layers
 *   std      standard deviation of the weights
 *   scaled   divide what is added to the residual stream by √(2 · depth), as GPT-2 does
 *
 * Returns {stream, gradient, loss}: the root mean square of the residual stream before the first layer and
 * after each one; for each layer the norm of the gradient of its four matrices.
 */
export function measure({ place, norm, depth, std, scaled, seed }) {
  const { tokens, positions, layers } = numbers(seed);
  const spread = { std, added: scaled ? std / Math.sqrt(2 * depth) : std };
  let x = new Float64Array(T * D);
  for (let t = 0; t < T; t++) {
    for (let d = 0; d < D; d++) x[t * D + d] = EMBED * (tokens[IDS[t] * D + d] + positions[t * D + d]);
  }
  const stream = [rms(x)];
  const backs = [];
  for (const layer of layers(depth)) {
    for (const part of [attention, feedForward]) {
      const [y, back] = residual(place, norm, x, (h) => part(layer, h, spread));
      x = y;
      backs.push(back);
    }
    stream.push(rms(x));
  }
  const [last, backOfLast] = normed(x, place === "pre" ? norm : "none");
  const [loss, gradient] = nextToken(last, tokens);
  let dx = backOfLast(gradient);
  const squares = new Array(depth).fill(0);
  for (let i = backs.length - 1; i >= 0; i--) {
    const [down, square] = backs[i](dx);
    dx = down;
    squares[i >> 1] += square;
  }
  return { stream, gradient: squares.map(Math.sqrt), loss };
}
