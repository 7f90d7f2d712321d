// Which noise was it? A game of broken texts; no DOM.

import { compute } from "./broken.js";
import { argsort } from "./noise.js";
import { mulberry32 } from "./prng.js";

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
