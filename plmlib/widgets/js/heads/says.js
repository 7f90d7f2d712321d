// What the attention lab says in words, and what its large map shows.

import { LOSS, SHARES } from "../core/heads.js";
import { spelled } from "../ui/chips.js";
import { fixed } from "../ui/numbers.js";
import { heat } from "../heads/minis.js";

const digits = (weight) => (weight < 0.005 ? "" : weight > 0.995 ? "1" : weight.toFixed(2).slice(1));
const blocked = ({ causal }, i, j) => causal && j > i;

/** {cell, name, sides, side, rows, columns, here} of the map of the chosen head. */
export function mapView(t, { view, chosen, row, cell }) {
  const { T, tokens, position } = view;
  const { weights, entropies } = chosen;
  return {
    rows: tokens.map((token, i) => (i === position ? `▸ ${token}` : token)),
    columns: tokens,
    here: [row, cell?.[1] ?? -1],
    sides: [t("entropy_short")],
    side: (i) => [fixed(entropies[i], 2)],
    cell(i, j) {
      const here = i === row ? " plm-att-row" : "";
      if (blocked(view, i, j)) return { text: "×", kind: `plm-att-no${here}` };
      const weight = weights[i * T + j];
      return { text: digits(weight), heat: heat(weight), kind: here };
    },
    name: (i, j) => cellWords(t, view, chosen, i, j),
  };
}

/** One cell in words. */
export function cellWords(t, view, { weights }, i, j) {
  const facts = { query: spelled(view.tokens[i]), key: spelled(view.tokens[j]) };
  if (blocked(view, i, j)) return t("cell_blocked", facts);
  return t("cell", { ...facts, weight: fixed(weights[i * view.T + j], 2) });
}

/** One row in words: what it looks at most, and its entropy. */
export function rowWords(t, { view, chosen, row }) {
  const { T, tokens, causal } = view;
  const line = [...chosen.weights.subarray(row * T, (row + 1) * T)];
  const top = line.indexOf(Math.max(...line));
  const entropy = chosen.entropies[row];
  return t("row", {
    ...{ query: spelled(tokens[row]), key: spelled(tokens[top]), weight: fixed(line[top], 2) },
    ...{ entropy: fixed(entropy, 2), many: fixed(Math.exp(entropy), 1), all: causal ? row + 1 : T },
  });
}

/** How many heads lower the probability of the word by LOSS or more, each switched off alone; null: unknown */
export function losing({ falls, p }) {
  return falls.includes(null) ? null : falls.filter((q) => p - q >= LOSS).length;
}

/** The finding: the chosen head's row; and what a switched-off head changes, where this may be told. */
export function finding(t, now, mayTell) {
  const { view, off, layer, head } = now;
  const words = [t("finding", { layer, head, row: rowWords(t, now) })];
  if (off && mayTell) {
    const [, p, q] = view.top.find(([word]) => word === view.target);
    const numbers = { p: fixed(p, 2), q: fixed(q, 2), word: spelled(view.target) };
    words.push(t("finding_off", { layer: off.layer + 1, head: off.head + 1, ...numbers }));
  }
  return words.join(" ");
}

/** The table: a row for each head. What answers the open question is left out. */
export function table(t, now, { tellShares, tellFalls }) {
  const { view } = now;
  const { H } = view;
  const share = (key) => t(`share_${key === "marks" && view.causal ? "marks_causal" : key}`);
  const columns = [t("column_head"), t("column_entropy")];
  if (tellShares) columns.push(...SHARES.map(share));
  if (tellFalls) columns.push(t("column_without", { word: spelled(view.target) }));
  const row = (one, k) => {
    const cells = [`${Math.floor(k / H) + 1}.${(k % H) + 1}`, fixed(one.spread, 2)];
    if (tellShares) cells.push(...one.shares.map((value) => fixed(value, 2)));
    const p = view.falls[k];
    if (tellFalls) cells.push(p === null ? "…" : fixed(p, 2));
    return cells;
  };
  return { caption: finding(t, now, tellFalls), columns, rows: view.heads.flat().map(row) };
}
