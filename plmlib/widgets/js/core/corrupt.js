// Which tokens a masked language model must predict, and what it reads in their place. The twin of
// plmlib.objectives.mask_tokens with the dice Mulberry32(seed); no DOM.

import { uniform } from "./prng.js";

/** What may happen to a token, by number: a reader's own choice is stored so. */
export const FATES = ["none", "mask", "random", "same"];

/** 1 - share, at least 0, without the rounding of a difference. */
const left = (share) => Math.max(0, Math.floor(1e9 * (1 - share) + 0.5) / 1e9);

/** The shares of [MASK], random and unchanged tokens; [MASK] goes first if the two exceed 1. */
export function shares(toMask, toRandom) {
  const random = Math.min(toRandom, left(toMask));
  return [toMask, random, left(toMask + random)];
}

/**
 * For each token its fate, and what the model reads: {fates, inputs}.
 *
 *   words           numbers, equal for neighbours of one word, which are selected together
 *   rate            share of the words that is selected
 *   to_mask, to_random  shares of the selected tokens that are replaced; the rest stays as it is
 *   mask            the id of [MASK];  ordinary: the ids that may be selected and drawn
 */
export function maskTokens(ids, words, { rate, to_mask, to_random, seed }, { mask, ordinary }) {
  const known = new Set(ordinary);
  const [toMask, toRandom, toSame] = shares(to_mask, to_random);
  const changed = 1 - toSame;
  let word = 0; // the number that was drawn where the word begins
  const fates = [];
  const inputs = ids.map((id, t) => {
    const u = uniform(seed, t);
    const first = t === 0 || words[t] !== words[t - 1];
    if (first) word = u;
    const selected = word < rate && known.has(id);
    const fate = first ? u / Math.max(rate, 1e-12) : u; // the first piece has used its u for the selection
    if (!selected) fates.push("none");
    else if (fate < toMask) fates.push("mask");
    else fates.push(fate < changed ? "random" : "same");
    const place = ((fate - toMask) / Math.max(toRandom, 1e-12)) * ordinary.length;
    const drawn = ordinary[Math.trunc(Math.min(ordinary.length - 1, Math.max(0, place)))];
    return { none: id, mask, random: drawn, same: id }[fates[t]];
  });
  return { fates, inputs };
}

/** The random token of a place whose fate the reader has chosen: the same for every fate before. */
export function drawnAt(seed, t, ordinary) {
  return ordinary[Math.floor(uniform(seed ^ 0x5f356495, t) * ordinary.length)];
}

/** How many of n words are selected, and what becomes of them: {none, mask, random, same}. */
export function countFates(n, how) {
  const { fates } = maskTokens(new Array(n).fill(0), [...Array(n).keys()], how, { mask: 1, ordinary: [0] });
  const counts = { none: 0, mask: 0, random: 0, same: 0 };
  for (const fate of fates) counts[fate]++;
  return counts;
}
