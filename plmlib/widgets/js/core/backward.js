// The parts of a small Transformer, forward and backward by hand: each function gives its output, and a
// function that turns the gradient of the output into that of the input, as torch's autograd does. No DOM.
//
// Matrices are arrays of rows, one after the other. A weight W has shape (out, in) as in torch, and is held
// without its standard deviation, which is a factor `c` of every product: y = c W x.

import { FUNCTIONS } from "./activations.js";

export const T = 8; // tokens of the text
export const D = 32;
export const H = 2;
const E = D / H;
const EPS = 1e-5;
const [gelu, slope] = FUNCTIONS.gelu_tanh;

/** c W x for each of T rows: (T, in) -> (T, out). Four outputs at once, as in matrices.js. */
export function times(W, x, c) {
  const inner = x.length / T;
  const outer = W.length / inner;
  const y = new Float64Array(T * outer);
  for (let o = 0; o < outer; o += 4) {
    const w = o * inner;
    for (let t = 0; t < T; t++) {
      let [s0, s1, s2, s3] = [0, 0, 0, 0];
      for (let i = 0, row = t * inner; i < inner; i++) {
        const v = x[row + i];
        s0 += v * W[w + i];
        s1 += v * W[w + inner + i];
        s2 += v * W[w + 2 * inner + i];
        s3 += v * W[w + 3 * inner + i];
      }
      const at = t * outer + o;
      y[at] = c * s0;
      y[at + 1] = c * s1;
      y[at + 2] = c * s2;
      y[at + 3] = c * s3;
    }
  }
  return y;
}

/** The gradient of x, where y = c W x has the gradient dy: (T, out) -> (T, in). */
export function timesBack(W, dy, c) {
  const outer = dy.length / T;
  const inner = W.length / outer;
  const dx = new Float64Array(T * inner);
  for (let t = 0; t < T; t++) {
    for (let o = 0; o < outer; o += 4) {
      const at = t * outer + o;
      const [g0, g1, g2, g3] = [c * dy[at], c * dy[at + 1], c * dy[at + 2], c * dy[at + 3]];
      for (let i = 0, w = o * inner, row = t * inner; i < inner; i++, w++) {
        dx[row + i] += g0 * W[w] + g1 * W[w + inner] + g2 * W[w + 2 * inner] + g3 * W[w + 3 * inner];
      }
    }
  }
  return dx;
}

export const dot = (a, at, b, from, n) => {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += a[at + i] * b[from + i];
  return sum;
};

/** |dW|², where dW = Σ dyₜ xₜᵀ: the sum over pairs of tokens of (dyₜ · dyₛ)(xₜ · xₛ). */
function squareOfGradient(dy, x) {
  const [outer, inner] = [dy.length / T, x.length / T];
  let sum = 0;
  for (let t = 0; t < T; t++) {
    for (let s = 0; s <= t; s++) {
      const twice = s < t ? 2 : 1;
      sum += twice * dot(dy, t * outer, dy, s * outer, outer) * dot(x, t * inner, x, s * inner, inner);
    }
  }
  return Math.max(0, sum);
}

/** A norm of each row with gain 1 and bias 0: its output, and a function from its gradient to that of x. */
export function normed(x, kind) {
  if (kind === "none") return [x, (dy) => dy];
  const centred = kind === "layer";
  const y = new Float64Array(x.length);
  const rates = new Float64Array(T);
  for (let t = 0, row = 0; t < T; t++, row += D) {
    let mean = 0;
    if (centred) for (let d = row; d < row + D; d++) mean += x[d] / D;
    let square = 0;
    for (let d = row; d < row + D; d++) square += (x[d] - mean) ** 2 / D;
    rates[t] = 1 / Math.sqrt(square + EPS);
    for (let d = row; d < row + D; d++) y[d] = (x[d] - mean) * rates[t];
  }
  function back(dy) {
    const dx = new Float64Array(dy.length);
    for (let t = 0, row = 0; t < T; t++, row += D) {
      let mean = 0;
      if (centred) for (let d = row; d < row + D; d++) mean += dy[d] / D;
      const along = dot(dy, row, y, row, D) / D;
      for (let d = row; d < row + D; d++) dx[d] = rates[t] * (dy[d] - mean - y[d] * along);
    }
    return dx;
  }
  return [y, back];
}

/**
 * Causal attention with H heads: its output, and a function from its gradient to [dx, |dW|² of its matrices].
 */
export function attention({ qkv, out }, x, { std, added }) {
  const h = times(qkv, x, std); // (T, 3 D): queries, keys, values
  const scale = 1 / Math.sqrt(E);
  const place = (t, part, head) => (3 * t + part) * D + head * E;
  const mixed = new Float64Array(T * D);
  const shares = new Float64Array(H * T * T);
  for (let head = 0; head < H; head++) {
    for (let t = 0; t < T; t++) {
      const row = (head * T + t) * T;
      let top = -Infinity;
      for (let s = 0; s <= t; s++) {
        shares[row + s] = scale * dot(h, place(t, 0, head), h, place(s, 1, head), E);
        top = Math.max(top, shares[row + s]);
      }
      let sum = 0;
      for (let s = 0; s <= t; s++) sum += shares[row + s] = Math.exp(shares[row + s] - top);
      for (let s = 0; s <= t; s++) {
        shares[row + s] /= sum;
        for (let e = 0; e < E; e++) {
          mixed[t * D + head * E + e] += shares[row + s] * h[place(s, 2, head) + e];
        }
      }
    }
  }
  function back(dy) {
    const dmixed = timesBack(out, dy, added);
    const dh = new Float64Array(h.length);
    const dshares = new Float64Array(T);
    for (let head = 0; head < H; head++) {
      for (let t = 0; t < T; t++) {
        const row = (head * T + t) * T;
        const at = t * D + head * E;
        let mean = 0;
        for (let s = 0; s <= t; s++) {
          dshares[s] = dot(dmixed, at, h, place(s, 2, head), E);
          mean += shares[row + s] * dshares[s];
        }
        const q = place(t, 0, head);
        for (let s = 0; s <= t; s++) {
          const dscore = scale * shares[row + s] * (dshares[s] - mean);
          const [k, v] = [place(s, 1, head), place(s, 2, head)];
          for (let e = 0; e < E; e++) {
            dh[q + e] += dscore * h[k + e];
            dh[k + e] += dscore * h[q + e];
            dh[v + e] += shares[row + s] * dmixed[at + e];
          }
        }
      }
    }
    return [timesBack(qkv, dh, std), squareOfGradient(dh, x) + squareOfGradient(dy, mixed)];
  }
  return [times(out, mixed, added), back];
}

/** The feed-forward layer; what it returns is as for attention(). */
export function feedForward({ up, down }, x, { std, added }) {
  const h = times(up, x, std);
  const active = h.map(gelu);
  const y = times(down, active, added);
  function back(dy) {
    const dh = timesBack(down, dy, added);
    for (let i = 0; i < dh.length; i++) dh[i] *= slope(h[i]);
    return [timesBack(up, dh, std), squareOfGradient(dh, x) + squareOfGradient(dy, active)];
  }
  return [y, back];
}

function sum(a, b) {
  const y = new Float64Array(a.length);
  for (let i = 0; i < y.length; i++) y[i] = a[i] + b[i];
  return y;
}

/** x + f(x), with the norm where `place` says: [y, back]; back(dy) gives [dx, |gradient|²]. */
export function residual(place, norm, x, f) {
  if (place === "post") {
    const [change, backOfChange] = f(x);
    const [y, backOfNorm] = normed(sum(x, change), norm);
    return [y, (dy) => {
      const through = backOfNorm(dy);
      const [dx, square] = backOfChange(through);
      return [sum(through, dx), square];
    }];
  }
  const [inner, backOfNorm] = normed(x, place === "pre" ? norm : "none");
  const [change, backOfChange] = f(inner);
  return [sum(x, change), (dy) => {
    const [dx, square] = backOfChange(dy);
    return [sum(dy, backOfNorm(dx)), square];
  }];
}
