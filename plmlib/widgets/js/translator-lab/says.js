// What the translator lab says in words, and what its map shows.

import { spelled } from "../ui/chips.js";
import { fixed } from "../ui/numbers.js";
import { contrast } from "./effects.js";
import { felt, LOSS } from "../search/translate.js";

/** What a place of the map is: a gold link, the most attended token of its row, a silenced token. */
export const marks = {
  gold: ({ gold }, t, s) => Boolean(gold?.links.some(([i, j]) => i === s && j === t)),
  words: (t, is) => {
    const found = ["top", "gold", "cut"].filter((name) => is[name]);
    return found.map((name) => t(`mark_${name}`)).join("");
  },
  /** In how many rows with gold links is the most attended token one of them? */
  hits({ gold, top }) {
    const linked = [...new Set((gold?.links ?? []).map(([, j]) => j))];
    const right = linked.filter((t) => gold.links.some(([i, j]) => j === t && i === top[t]));
    return { right: right.length, all: linked.length };
  },
};

const digits = (weight) => (weight < 0.005 ? "" : weight > 0.995 ? "1" : weight.toFixed(2).slice(1));

/** {cell, name} of the map: functions of row and column. */
export function mapView(t, now) {
  const { view, weights, top, cut } = now;
  const looks = { top: "plm-top", gold: "plm-goldlink", cut: "plm-mute" };
  const is = (i, j) => ({ top: top[i] === j, gold: marks.gold(now, i, j), cut: j === cut });
  return {
    cell(i, j) {
      const kind = Object.entries(is(i, j)).map(([name, true_]) => (true_ ? looks[name] : "")).join(" ");
      return { text: digits(weights[i][j]), heat: weights[i][j], kind };
    },
    name(i, j) {
      const words = { target: spelled(view.target[i]), source: spelled(view.source[j]) };
      return t("cell", { ...words, weight: fixed(weights[i][j], 2), marks: marks.words(t, is(i, j)) });
    },
  };
}

/** What the widget shows, in a sentence or two: of the silenced token, or of the open target token. */
export function finding(t, { view, at, cut, weights, top }) {
  const two = (p) => fixed(p, 2);
  const { source, target, p } = view;
  if (cut >= 0 && view.cut[cut]) {
    const without = view.cut[cut];
    const column = weights.map((row) => row[cut]);
    const { most, calm, loss } = contrast({ p, without, weights: column });
    const token = spelled(source[cut]);
    const facts = (i) => ({ token, p: two(p[i]), q: two(without[i]), share: two(column[i]) });
    const first = { ...facts(most), most: spelled(target[most]) };
    const words = [t(loss[most] < LOSS ? "finding_unmoved" : "finding_cut", first)];
    if (loss[calm] < LOSS) words.push(t("finding_calm", { ...facts(calm), calm: spelled(target[calm]) }));
    return words.join(" ");
  }
  const [word, sourceWord] = [spelled(target[at]), spelled(source[top[at]])];
  const words = [t("finding", { word, p: two(p[at]), source: sourceWord, share: two(weights[at][top[at]]) })];
  const best = felt(view, at);
  if (best !== null) {
    const facts = { other: spelled(source[best]), q: two(view.cut[best][at]) };
    words.push(t(p[at] - view.cut[best][at] < LOSS ? "finding_none" : "finding_felt", facts));
  }
  return words.join(" ");
}

/** The numbers as a table; what would answer the question only when it is open. */
export function table(t, now, open) {
  const { view, weights, top } = now;
  const more = open ? ["column_without", "column_felt", "column_then"] : [];
  const row = (word, i) => {
    const looks = [fixed(view.p[i], 2), view.source[top[i]], fixed(weights[i][top[i]], 2)];
    if (!open) return [word, ...looks];
    const best = felt(view, i);
    const then = (s) => (view.cut[s] ? fixed(view.cut[s][i], 2) : "…");
    return [word, ...looks, then(top[i]), view.source[best] ?? "…", then(best)];
  };
  return {
    caption: open ? finding(t, now) : t("map"),
    columns: [t("column_target"), "P", ...["column_top", "column_weight", ...more].map((key) => t(key))],
    rows: view.target.map(row),
  };
}
