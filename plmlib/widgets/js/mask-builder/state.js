// Everything that the mask builder draws, computed from its state alone; no DOM.

import { FILLS, softmax, toyScores, verdict, weights } from "../core/attention.js";
import { within } from "../core/limits.js";
import limits from "./limits.json" with { type: "json" };
import { axes, build } from "./masking.js";

/** The widget's own traits, but for the list of its knobs. */
const TRAITS = Object.keys(limits).filter((key) => key !== "controls");

/** The state with what a link may have got wrong put right; get(key) returns a trait. */
function clean(get) {
  const state = Object.fromEntries(TRAITS.map((key) => [key, get(key)]));
  if (!limits.preset.options.includes(state.preset)) state.preset = "causal";
  if (!limits.order.options.includes(state.order)) state.order = "before";
  if (!Object.hasOwn(FILLS, state.fill)) state.fill = "-inf";
  return state;
}

const isScore = (value) => Math.abs(value) <= limits.scores.high;

/** Are these own scores for n queries and m keys? */
function fits(scores, n, m) {
  const isRow = (row) => Array.isArray(row) && row.length === m && row.every(isScore);
  return scores.length === n && scores.every(isRow);
}

/** The number of one of `size` rows or columns. */
const place = (value, size) => within({ low: 0, high: size - 1 }, Math.round(value));

export function compute(get) {
  const state = clean(get);
  const ends = axes(state);
  const { queries, keys } = ends;
  const mask = build(state, ends);
  const own = fits(state.scores, queries.length, keys.length);
  const scores = own ? state.scores : toyScores(queries, keys, state.seed);
  const how = { order: state.order, fill: state.fill };
  return {
    state,
    queries,
    keys,
    mask,
    scores,
    how,
    weights: weights(scores, mask, how),
    plain: scores.map(softmax),
    ...verdict(scores, mask, how),
    after: verdict(scores, mask, { ...how, order: "after" }),
    row: place(state.row, queries.length),
    column: place(state.column, keys.length),
    allowed: mask.flat().filter(Boolean).length,
  };
}
