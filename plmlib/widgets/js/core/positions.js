// Four ways to tell a model where a token is, and the number that each gives to a pair of positions. Mirrors
// plmlib.layers.positions; no DOM.

import { mersenne } from "./untrained.js";

const THETA = 10_000;

/** The value of make(key), made once for each key. */
function once(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}

/** How far each pair of entries turns from one position to the next, of d = 2 · pairs entries. */
const rates = once((pairs) => Array.from({ length: pairs }, (_, i) => THETA ** (-i / pairs)));

/** The angle of each pair at position p. */
export const angles = (p, pairs) => rates(pairs).map((rate) => p * rate);

/** The sinusoids at position p: sin and cos of each angle, one after the other. */
export const sinusoids = (p, pairs) => angles(p, pairs).flatMap((one) => [Math.sin(one), Math.cos(one)]);

const f32 = Math.fround;

/**
 * T5's bucket of a distance, key minus query, in single precision as torch has it: the ends of buckets depend
 * on it. bothSides: half of the buckets are for keys after the query.
 */
export function bucket(distance, bothSides, buckets = 32, furthest = 128) {
  const own = bothSides ? buckets / 2 : buckets; // of each side
  const length = bothSides ? Math.abs(distance) : Math.max(0, -distance);
  const side = bothSides && distance > 0 ? own : 0;
  const exact = own / 2;
  if (length < exact) return side + length;
  const share = f32(f32(Math.log(f32(length / exact))) / f32(Math.log(furthest / exact)));
  return side + Math.min(own - 1, exact + Math.trunc(f32(share * (own - exact))));
}

/** The first distance from which on all share the last bucket, before the query or on both sides. */
export function last(bothSides, buckets = 32, furthest = 128) {
  const top = bucket(-2 * furthest, bothSides, buckets, furthest);
  let distance = 2 * furthest;
  while (bucket(1 - distance, bothSides, buckets, furthest) === top) distance -= 1;
  return distance;
}

/** The two entries of pair i: half a vector apart (LLaMA), or neighbours (Su et al.). */
export const entries = (i, pairs, pairing) =>
  pairing === "half" ? [i, i + pairs] : [2 * i, 2 * i + 1];

/** Each pair of entries of x turned by its angle at position p. */
export function rotate(x, p, pairing) {
  const y = new Array(x.length);
  angles(p, x.length / 2).forEach((angle, i) => {
    const [a, b] = entries(i, x.length / 2, pairing);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    y[a] = x[a] * cos - x[b] * sin;
    y[b] = x[b] * cos + x[a] * sin;
  });
  return y;
}

/** The vector whose entries pair up as neighbours where those of x are half a vector apart, or back. */
export function reordered(x, pairing) {
  const y = new Array(x.length);
  for (let i = 0; i < x.length / 2; i++) {
    const from = entries(i, x.length / 2, pairing);
    entries(i, x.length / 2, pairing === "half" ? "neighbours" : "half").forEach((to, j) => {
      y[to] = x[from[j]];
    });
  }
  return y;
}

export const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};
const cosine = (a, b) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));

/** A query and a key of d = 2 · pairs entries: 2 torch.rand(2, d) − 1 with seed 0. */
export const vectors = once((pairs) => {
  const bits = mersenne(0);
  const number = () => (2 * (bits() & 0xffffff)) / 2 ** 24 - 1;
  return [0, 1].map(() => Array.from({ length: 2 * pairs }, number));
});

export const SCHEMES = ["sinusoid", "learned", "t5", "rotary"];

/** The number of the pair (m, n), for each scheme; null where a table has no such row. */
const OF_PAIR = {
  sinusoid: (m, n, { pairs }) => dot(sinusoids(m, pairs), sinusoids(n, pairs)) / pairs,
  learned(m, n, { table }) {
    return m < table.length && n < table.length ? cosine(table[m], table[n]) : null;
  },
  t5: (m, n, { side }) => bucket(n - m, side === "encoder"),
  rotary(m, n, { pairs, pairing }) {
    const [q, k] = vectors(pairs);
    return dot(rotate(q, m, pairing), rotate(k, n, pairing));
  },
};
export const ofPair = (scheme, m, n, state) => OF_PAIR[scheme](m, n, state);

export const SAME = 1e-4; // what positions up to 511 in single precision cannot tell apart

/** For each scheme the number at (m, n) and at (m + shift, n + shift), and whether they are the same. */
export function shifted(state) {
  const { m, n, shift } = state;
  return SCHEMES.map((scheme) => {
    const before = ofPair(scheme, m, n, state);
    const after = ofPair(scheme, m + shift, n + shift, state);
    const stays = before !== null && after !== null && Math.abs(after - before) <= SAME;
    return { scheme, before, after, stays };
  });
}
