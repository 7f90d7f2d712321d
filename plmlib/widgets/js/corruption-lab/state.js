// What the corruption lab shows, computed from its state; no DOM.

import { drawn, edited, EDITS, FILLING, restore, rowsOf } from "../core/damage.js";
import { mulberry32 } from "../core/prng.js";
import { argsort } from "../core/noise.js";
import { tokenise } from "../core/tokenise.js";

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

/** How many sentinels the target of T5 has, and so how many a model must know. */
export const sentinelsIn = (row, words) => row.filter((id) => words.sentinels.includes(id)).length;

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

/** The game's noises, and what each of them loses. */
export const GAME = ["mask", "delete", "infill", "permute", "rotate"];
export const LOST = ["word", "place", "length", "order", "start"];

/** Round r of the game: the state of a broken text. Every five rounds have every noise once. */
export function roundOf(r, texts, words) {
  const five = GAME.length;
  const u = mulberry32(1 + Math.floor(r / five));
  const order = argsort(Array.from({ length: five }, u));
  const dice = mulberry32(1000 + r);
  const noise = GAME[order[r % five]];
  const text = texts[Math.trunc(dice() * texts.length)];
  const state = { text, noise, rate: 0.3, lam: 3, mean_length: 3, placement: "even", split: 1, edits: [] };
  let made;
  do made = { ...state, seed: Math.trunc(dice() * 2 ** 32) };
  while (!isClear(compute(made, words), made));
  return made;
}

/** Can one tell this noise from the other four, knowing how long the text was? */
function isClear({ plan, rows, spelled }, { noise }) {
  const n = spelled.length;
  const [first] = plan.order;
  const hidden = plan.hidden.filter(Boolean).length;
  const ordered = plan.order.every((place, i) => place === i);
  return {
    mask: hidden > 1,
    delete: hidden > 1,
    infill: hidden > 1 && rows.source.length !== n + 1,
    permute: !ordered,
    rotate: first > 0 && spelled[first - 1] !== ".", // it does not begin with a sentence
  }[noise];
}

/** What the reader said in a round: {noise, lost}, names or null. */
export function answerOf(said, r) {
  const code = said[r] ?? 0;
  return { noise: GAME[(code % 6) - 1] ?? null, lost: LOST[Math.floor(code / 6) - 1] ?? null };
}

/** What has been said, with one more answer in round r. */
export function saying(said, r, { noise, lost }) {
  const all = Array.from({ length: Math.max(said.length, r + 1) }, (_, i) => said[i] ?? 0);
  all[r] = GAME.indexOf(noise) + 1 + 6 * (LOST.indexOf(lost) + 1);
  return all;
}

/** How many rounds were answered, and how many right in both: {answered, right}. */
export function scoreOf(said, texts, words) {
  const done = said.map((_, r) => r).filter((r) => isDone(answerOf(said, r)));
  const right = done.filter((r) => isRight(answerOf(said, r), roundOf(r, texts, words).noise));
  return { answered: done.length, right: right.length };
}

export const isDone = ({ noise, lost }) => noise !== null && lost !== null;
export const isRight = ({ noise, lost }, truth) => noise === truth && lost === LOST[GAME.indexOf(truth)];
