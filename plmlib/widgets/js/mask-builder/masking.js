// The state of the mask builder as tokens and a mask. Mirrors plmlib/widgets/masking.py; no DOM.

import { within } from "../core/limits.js";
import * as masks from "../core/masks.js";
import { tokenise } from "../core/tokenise.js";
import limits from "./limits.json" with { type: "json" };

const whole = (value, low, high) => within({ low, high }, Math.round(value));

/**
 * The tokens of both axes, padding in place; keep: which columns are no padding. state: see
 * plmlib.widgets.MaskBuilder.
 */
export function axes({ text, source, preset, padding: side, pads }) {
  const crossed = preset === "cross";
  const queries = tokenise(text);
  const words = crossed ? tokenise(source) : queries;
  const room = side === "none" ? 0 : whole(pads, 0, limits.text.high - words.length);
  const padding = Array(room).fill("[PAD]");
  const left = side === "left";
  const keys = left ? [...padding, ...words] : [...words, ...padding];
  const keep = keys.map((_, j) => (left ? j >= room : j < words.length));
  return { queries: crossed ? queries : keys, keys, keep };
}

/** Parts of the mask in the order in which plmlib combines them: [[code, mask], …] */
export function parts(state, { queries, keys, keep }) {
  const n = queries.length;
  const m = keys.length;
  const p = whole(state.prefix, 0, n);
  const w = whole(state.window, 1, n);
  const split = whole(state.split, 1, Math.max(1, n - 1));
  const ids = queries.map((_, i) => (i < split ? 0 : 1));
  const base = {
    bidirectional: () => [`masks.bidirectional(${n})`, masks.bidirectional(n)],
    causal: () => [`masks.causal(${n})`, masks.causal(n)],
    prefix: () => [`masks.prefix(${n}, ${p})`, masks.prefix(n, p)],
    window: () => [`masks.window(${n}, ${w})`, masks.window(n, w)],
    documents: () => [`masks.documents(torch.tensor([${ids.join(", ")}]))`, masks.documents(ids)],
    cross: () => [`masks.cross(${n}, ${m})`, masks.cross(n, m)],
  };
  const found = [base[state.preset]()];
  if (state.and_causal && ["window", "documents"].includes(state.preset)) {
    found.push([`masks.causal(${n})`, masks.causal(n)]);
  }
  if (!keep.every(Boolean)) {
    const real = keep.map((one) => (one ? "True" : "False")).join(", ");
    found.push([`masks.padding(torch.tensor([[${real}]]))[0, 0]`, masks.padding(keep, n)]);
  }
  return found;
}

/** The whole mask: its parts combined, then the cells that the reader flipped (numbers i · columns + j). */
export function build(state, ends = axes(state)) {
  const mask = masks.both(...parts(state, ends).map(([, part]) => part));
  for (const [i, j] of flipped(state, ends)) mask[i][j] = !mask[i][j];
  return mask;
}

/** The cells [i, j] that the reader flipped, as far as the mask has them. */
export function flipped({ flips }, { queries, keys }) {
  const cells = flips.map((cell) => [Math.floor(cell / keys.length), cell % keys.length]);
  const has = ([i, j]) => queries[i] !== undefined && keys[j] !== undefined;
  return cells.filter(has);
}
