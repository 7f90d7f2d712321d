// Who may look at whom: rows of booleans, true = may attend. Mirrors plmlib.layers.masks; no DOM.

const row = (m, allowed) => Array.from({ length: m }, (_, j) => allowed(j));
const make = (n, m, allowed) => Array.from({ length: n }, (_, i) => row(m, (j) => allowed(i, j)));

export const bidirectional = (n, m = n) => make(n, m, () => true);

/** The last n rows of the lower triangle; `past` keys came before the first query. */
export const causal = (n, past = 0) => make(n, past + n, (i, j) => j <= past + i);

/** Causal, but the first p tokens see each other. */
export const prefix = (n, p) => make(n, n, (i, j) => j <= i || j < p);

/** Keys less than w away, on both sides. */
export const window = (n, w) => make(n, n, (i, j) => Math.abs(i - j) < w);

/** Every target position sees the whole source. */
export const cross = (t, s) => bidirectional(t, s);

/** Nobody sees padding: keep is true at real keys; n queries. */
export const padding = (keep, n = keep.length) => make(n, keep.length, (_, j) => keep[j]);

/** Tokens see their own document only. */
export const documents = (ids) => make(ids.length, ids.length, (i, j) => ids[i] === ids[j]);

/** Allowed by all. */
export const both = (...masks) => {
  const [first] = masks;
  return make(first.length, first[0].length, (i, j) => masks.every((mask) => mask[i][j]));
};
