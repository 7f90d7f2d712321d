// A broken text, with the rows that an encoder and a decoder read and write; no DOM.

import { drawn, edited, EDITS, FILLING, restore, rowsOf } from "./damage.js";
import { tokenise } from "./tokenise.js";

const PARTS = ["text", "noise", "rate", "mean_length", "lam", "placement", "seed", "split", "edits"];
/** What decides the rows that the models read. get(key) returns a trait. */
export const read = (get) => Object.fromEntries(PARTS.map((key) => [key, get(key)]));

/** Names of the sentinels that the vocabulary lacks: there are 32 for display. */
const MOST = 32;

/** The vocabulary with all sentinels behind it: tokens, sentinels (ids), and how many of them are its own. */
export function withSentinels(words) {
  const own = words.tokens.map((_, id) => id).filter((id) => isSentinel(words, id));
  const more = Array.from({ length: MOST - own.length }, (_, k) => words.tokens.length + k);
  const names = more.map((_, k) => `<${own.length + k + 1}>`);
  return { ...words, tokens: [...words.tokens, ...names], sentinels: [...own, ...more], known: own.length };
}

const isSentinel = ({ tokens, ordinary }, id) => /^<.+>$/.test(tokens[id]) && !ordinary.includes(id);

/**
 * Everything of a text: spelled (its words), ids, plan (core/damage.js), rows {source, target, decoder},
 * `asked`: places that the decoder writes and that carry the loss; `back`: the text again from source and
 * target, where T5's spans hide something.
 */
export function compute(state, words) {
  const spelled = tokenise(state.text);
  const ids = spelled.map((word) => words.idOf(word));
  const plan = edited(drawn(state, spelled.map((word) => word === ".")), state);
  const rows = rowsOf(ids, plan, state, words);
  const { noise } = state;
  const first = rows.source.length - 1; // of a prefix
  const asks = { spans: (i) => plan.hidden[i], prefix: (i) => i >= first }[noise] ?? (() => true);
  const asked = spelled.map((_, i) => i).filter(asks);
  const back = noise === "spans" ? restore(rows.source, rows.target, words) : null;
  return { spelled, ids, plan, rows, asked, back, unknown: ids.includes(words.unknown) };
}

/** How many spans there are, those of length 0 among them. */
export function spansOf({ plan: { starts, empties } }) {
  return starts.filter(Boolean).length + empties.reduce((sum, count) => sum + count, 0);
}

/** The edits after something was done at places: for each place and kind, the last one stays. */
export function changed(edits, places, what) {
  const kind = what >= EDITS.drop;
  const touched = (edit) => places.includes(Math.floor(edit / 4)) && edit % 4 >= EDITS.drop === kind;
  const others = edits.filter((edit) => !touched(edit));
  return [...others, ...places.map((place) => 4 * place + what)].sort((a, b) => a - b);
}

/** Is the token at this place of the text hidden? Does a span of length 0 stand before it? */
export const isHidden = ({ plan }, place) => plan.hidden[plan.order.indexOf(place)];
export const hasEmpty = ({ plan }, place) => plan.empties[plan.order.indexOf(place)] > 0;
export const canFill = (noise) => FILLING.includes(noise);

/** The tokens of `row` that also stand, in the same order, in `right`: a longest common subsequence. */
export function matches(row, right) {
  const n = row.length;
  const m = right.length;
  const best = Array.from({ length: n + 1 }, () => new Uint8Array(m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const same = row[i] === right[j];
      best[i][j] = same ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
    }
  }
  const found = new Array(n).fill(false);
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (row[i] === right[j]) {
      found[i++] = true;
      j++;
    } else if (best[i + 1][j] >= best[i][j + 1]) i++;
    else j++;
  }
  return found;
}

/** The text that a model wrote: of T5 the source with its spans filled in; null where they do not fit. */
export function restoredText(noise, source, written, words) {
  const own = written.filter((id) => id !== words.end);
  const ids = noise === "spans" ? restore(source, written, words) : own;
  return ids && ids.map((id) => words.tokens[id]).join(" ");
}
