// What the matrices of the mask builder show: the text and colour of a cell, and what a screen reader says of
// it. `now` is what state.js computes.

import { entropy, NOISE, total } from "../core/attention.js";
import { spelled } from "../ui/chips.js";
import { fixed } from "../ui/numbers.js";

/** How the fill value is written: −∞, −1e9, −10. */
export const fillText = (fill) => fill.replace("-inf", "−∞").replace("-", "−");

/** A weight in three characters at most. */
function digits(value) {
  if (Number.isNaN(value)) return "NaN";
  if (value > 0.995) return "1";
  if (value === 0) return "0";
  return value < 0.005 ? "~0" : value.toFixed(2).slice(1);
}

function leakText(value) {
  if (Number.isNaN(value)) return "NaN";
  if (value <= NOISE) return "0";
  return `⚠ ${value < 0.001 ? value.toExponential(1).replace("-", "−") : fixed(value, 3)}`;
}

/** Sum, entropy and leak of row i. */
export function sides({ weights, felt }, i) {
  return [fixed(total(weights[i]), 2), fixed(entropy(weights[i]), 2), leakText(felt[i])];
}

/** {cell, name} of the matrix of weights: functions of row and column. */
export function weightView(t, now) {
  const cell = (i, j) => {
    const value = now.weights[i][j];
    if (Number.isNaN(value)) return { text: "NaN", kind: "plm-nan" };
    if (now.mask[i][j]) return { text: digits(value), heat: value };
    return value === 0 ? { kind: "plm-no" } : { text: digits(value), kind: "plm-leaks", heat: value };
  };
  return { cell, name: named(t, now, t("weight"), (i, j) => fixed(now.weights[i][j], 2)) };
}

/** The same for the left matrix, which shows what the reader picks. */
export function pickedView(t, now) {
  const { mask, scores, plain, state } = now;
  const mha = state.convention === "mha";
  const look = (i, j) => (mask[i][j] ? "plm-yes" : "plm-no");
  const truth = (i, j) => mask[i][j] !== mha;
  const meaning = t(mha ? "convention_mha" : "convention_sdpa");
  const views = {
    mask: () => ({
      cell: (i, j) => ({ text: mask[i][j] ? "●" : "×", kind: look(i, j) }),
      name: weightView(t, now).name,
    }),
    bool: () => ({
      cell: (i, j) => ({ text: truth(i, j) ? "T" : "F", kind: look(i, j) }),
      name: named(t, now, meaning, (i, j) => (truth(i, j) ? "True" : "False")),
    }),
    scores: () => ({
      cell: (i, j) => ({ text: fixed(scores[i][j], 1), heat: (scores[i][j] + 3) / 6 }),
      name: named(t, now, t("score_word"), (i, j) => fixed(scores[i][j], 2)),
    }),
    plain: () => ({
      cell: (i, j) => ({ text: digits(plain[i][j]), heat: plain[i][j] }),
      name: named(t, now, t("view_plain"), (i, j) => fixed(plain[i][j], 2)),
    }),
  };
  return (Object.hasOwn(views, state.view) ? views[state.view] : views.mask)();
}

/** name(i, j): "query the, key cat, blocked, weight 0.00". kind says what value(i, j) is. */
function named(t, { queries, keys, mask }, kind, value) {
  return (i, j) => {
    const state = t(mask[i][j] ? "allowed" : "blocked");
    const words = { query: spelled(queries[i]), key: spelled(keys[j]), state, kind, value: value(i, j) };
    return t("cell", words);
  };
}

/** What the whole widget shows, in a sentence or two. */
export function finding(t, { state, queries, keys, allowed, leaking, lost, how }) {
  const n = queries.length;
  const facts = { n, leaking, lost, allowed, pairs: n * keys.length, fill: fillText(state.fill) };
  const before = how.order === "before";
  let key = how.order;
  if (leaking) key = before ? "fill" : "after";
  const main = t(`finding_${key}`, facts);
  return lost ? `${main} ${t(before ? "finding_nan" : "finding_zero", facts)}` : main;
}
