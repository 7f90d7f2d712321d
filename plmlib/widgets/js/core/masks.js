// Who may look at whom: rows of booleans, true = may attend. Mirrors plmlib.layers.masks; no DOM.

const make = (n, m, allowed) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: m }, (_, j) => allowed(i, j)));

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
export const both = (first, ...rest) =>
  first.map((row, i) => row.map((value, j) => rest.reduce((so, mask) => so && mask[i][j], value)));

const GAP = /[ \t\r\n\u3000]+/;
/** Words of a line: split at spaces; a line of Chinese without spaces is split into characters. */
export function tokenise(text) {
  const words = text.split(GAP).filter(Boolean);
  return words.length === 1 && /[\u3400-\u9fff]/.test(words[0]) ? [...words[0]] : words;
}

export const PRESETS = ["bidirectional", "causal", "prefix", "window", "documents", "cross"];
const clamp = (value, low, high) => Math.min(high, Math.max(low, Math.round(value) || 0));

/** The tokens of both axes, padding in place. state: see plmlib.widgets.MaskBuilder. Falls back where a link asks for too much. */
export function axes({ text, source, preset, padding: side, pads }) {
  const some = (line) => {
    const words = tokenise(line).slice(0, 24);
    return words.length ? words : ["…"];
  };
  const queries = some(text),
    from = preset === "cross" ? some(source) : queries;
  const room = side === "none" ? 0 : clamp(pads, 0, Math.max(0, 24 - from.length));
  const fill = Array(room).fill("[PAD]"),
    pad = (tokens) => (side === "left" ? [...fill, ...tokens] : [...tokens, ...fill]);
  const keys = pad(from),
    keep = keys.map((_, j) => (side === "left" ? j >= room : j < keys.length - room));
  return { queries: preset === "cross" ? queries : keys, keys, keep };
}

/** Parts of the mask in the order in which plmlib combines them: [[code, mask], …] */
export function parts(state, { queries, keys, keep }) {
  const n = queries.length,
    m = keys.length,
    { preset } = state;
  const p = clamp(state.prefix, 0, n),
    w = clamp(state.window, 1, n),
    split = clamp(state.split, 1, Math.max(1, n - 1));
  const ids = queries.map((_, i) => (i < split ? 0 : 1));
  const base = {
    bidirectional: () => [`masks.bidirectional(${n})`, bidirectional(n)],
    causal: () => [`masks.causal(${n})`, causal(n)],
    prefix: () => [`masks.prefix(${n}, ${p})`, prefix(n, p)],
    window: () => [`masks.window(${n}, ${w})`, window(n, w)],
    documents: () => [`masks.documents(torch.tensor([${ids.join(", ")}]))`, documents(ids)],
    cross: () => [`masks.cross(${n}, ${m})`, cross(n, m)],
  }[preset]();
  const found = [base];
  if (state.and_causal && (preset === "window" || preset === "documents"))
    found.push([`masks.causal(${n})`, causal(n)]);
  if (!keep.every(Boolean))
    found.push([
      `masks.padding(torch.tensor([[${keep.map((real) => (real ? "True" : "False")).join(", ")}]]))[0, 0]`,
      padding(keep, n),
    ]);
  return found;
}

/** The whole mask: its parts combined, then the cells that the reader flipped (numbers i · columns + j). */
export function build(state, ends = axes(state)) {
  const mask = both(...parts(state, ends).map(([, part]) => part)),
    m = ends.keys.length;
  for (const cell of state.flips) {
    const i = Math.floor(cell / m),
      j = cell % m;
    if (mask[i]?.[j] !== undefined) mask[i][j] = !mask[i][j];
  }
  return mask;
}
