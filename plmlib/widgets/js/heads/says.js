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

/** How many heads, each switched off alone, lower the word's probability by LOSS or more; null: unknown */
export function losing({ falls, p }) {
  return falls.includes(null) ? null : falls.filter((q) => p - q >= LOSS).length;
}

/** The finding: the chosen head, and what is lost without one. What answers the question stays out. */
export function finding(t, { view, chosen, off, layer, head }, { tellShares, tellFalls }) {
  const { even } = view;
  const entropies = { entropy: fixed(chosen.spread, 2), even: fixed(even.spread, 2) };
  const words = [t("finding", { layer, head, ...entropies })];
  if (tellShares) {
    const more = chosen.shares.map((share, i) => share - even.shares[i]);
    const i = more.indexOf(Math.max(...more));
    const group = groupName(t, SHARES[i], view);
    const shares = { share: fixed(chosen.shares[i], 2), even: fixed(even.shares[i], 2) };
    words.push(t("finding_share", { group, ...shares }));
  }
  if (tellFalls) {
    const [, , after] = view.top.find(([word]) => word === view.target);
    const alone = view.falls[(layer - 1) * view.H + head - 1];
    const q = off ? after : alone;
    const without = off ? { layer: off.layer + 1, head: off.head + 1 } : { layer, head };
    const numbers = { p: fixed(view.p, 2), word: spelled(view.target) };
    if (q !== null) words.push(t("finding_off", { ...without, ...numbers, q: fixed(q, 2) }));
  }
  return words.join(" ");
}

/** What one of SHARES is called. */
export const groupName = (t, key, { causal }) =>
  t(`share_${key === "marks" && causal ? "marks_causal" : key}`);

/** The table: a row for each head. What answers the open question is left out. */
export function table(t, now, { tellShares, tellFalls }) {
  const { view } = now;
  const { H } = view;
  const columns = [t("column_head"), t("column_entropy")];
  if (tellShares) columns.push(...SHARES.map((key) => groupName(t, key, view)));
  if (tellFalls) columns.push(t("column_without", { word: spelled(view.target) }));
  const row = (one, k) => {
    const cells = [`${Math.floor(k / H) + 1}.${(k % H) + 1}`, fixed(one.spread, 2)];
    if (tellShares) cells.push(...one.shares.map((value) => fixed(value, 2)));
    const p = view.falls[k];
    if (tellFalls) cells.push(p === null ? "…" : fixed(p, 2));
    return cells;
  };
  return { caption: finding(t, now, { tellShares, tellFalls }), columns, rows: view.heads.flat().map(row) };
}
