// Everything that the mask builder draws, computed from its state alone; no DOM.

import { softmax, toyScores, verdict, weights } from "../core/attention.js";
import { within } from "../core/limits.js";
import limits from "./limits.json" with { type: "json" };
import { axes, build } from "./masking.js";

/** The widget's own traits, but for the list of its knobs. */
const TRAITS = Object.keys(limits).filter((key) => key !== "controls");

/** Are these own scores for n queries and m keys? */
const fits = (scores, n, m) => scores.length === n && scores.every((row) => row.length === m);

/** The number of one of `size` rows or columns. */
const place = (value, size) => within({ low: 0, high: size - 1 }, Math.round(value));

export function compute(get) {
  const state = Object.fromEntries(TRAITS.map((key) => [key, get(key)]));
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
