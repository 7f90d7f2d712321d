// What the masking lab shows, computed from its state: tokens and what is done to them; no DOM.

import { drawnAt, FATES, maskTokens } from "../core/corrupt.js";
import { tokenise } from "../core/tokenise.js";

const PARTS = ["text", "rate", "to_mask", "to_random", "seed", "whole", "edits"];

/** What decides the tokens that the model reads. get(key) returns a trait. */
export const read = (get) => Object.fromEntries(PARTS.map((key) => [key, get(key)]));

/**
 * The strip of a state: spelled (the text's tokens), ids, fates and inputs, all without [CLS] and [SEP]; row
 * and ids with both, as the model reads them.
 */
export function compute(state, words) {
  const spelled = tokenise(state.text);
  const ids = [words.begin, ...spelled.map((word) => words.idOf(word)), words.end];
  let group = 0;
  const joined = spelled.map((word) => word.startsWith("##"));
  const groups = [...joined, false].map((piece) => (group += piece && state.whole ? 0 : 1));
  const { fates, inputs } = maskTokens(ids, [0, ...groups], state, words);
  const ordinary = new Set(words.ordinary);
  for (const edit of state.edits) {
    const t = Math.floor(edit / 4) + 1;
    if (t > spelled.length || !ordinary.has(ids[t])) continue;
    fates[t] = FATES[edit % 4];
    const drawn = () => drawnAt(state.seed, t, words.ordinary);
    inputs[t] = { mask: () => words.mask, random: drawn }[fates[t]]?.() ?? ids[t];
  }
  const open = ids.map((id) => ordinary.has(id));
  const asked = fates.map((fate, t) => (fate === "none" ? -1 : t)).filter((t) => t > 0);
  return { spelled, joined, ids, inputs, fates, open, asked };
}

/** The edits after the reader gave place i (of the text) another fate. */
export function edited(edits, i, fate) {
  const others = edits.filter((edit) => Math.floor(edit / 4) !== i);
  return [...others, 4 * i + FATES.indexOf(fate)].sort((a, b) => a - b);
}

/** What stands before and after the blank of a text, in words. The blank is the first _, or after the end. */
export function cut(text) {
  const spelled = tokenise(text);
  const at = spelled.indexOf("_");
  if (at < 0) return { before: spelled, after: [] };
  return { before: spelled.slice(0, at), after: spelled.slice(at + 1) };
}
