// Which words of a text are shown, and what the readers get; no DOM.

import { tokenise } from "../core/tokenise.js";

/** A text and its ambiguous word: focus is the place of the first word in `known`, or -1. */
export function readText(text, words, known) {
  const spelled = tokenise(text);
  const focus = spelled.findIndex((word) => known.includes(word));
  return { spelled, ids: spelled.map(words.idOf), focus };
}

/** What encoder and decoder read: covered words are [MASK]; the decoder stops at the ambiguous word. */
export function rows({ ids, focus }, shown, words) {
  const read = ids.map((id, i) => (i === focus || shown.includes(i) ? id : words.mask));
  return {
    both: [words.begin, ...read, words.end],
    left: [words.begin, ...read.slice(0, focus + 1)],
  };
}

/** The places on one side of the ambiguous word, the nearest first; side -1 or 1. */
export function side({ spelled, focus }, by) {
  const places = [];
  for (let i = focus + by; i >= 0 && i < spelled.length; i += by) places.push(i);
  return places;
}

export const sorted = (places) => [...new Set(places)].sort((a, b) => a - b);

/** The list with a place added, or removed where it was in it. */
export const flipped = (shown, i) =>
  shown.includes(i) ? shown.filter((one) => one !== i) : sorted([...shown, i]);

/**
 * The word that the question turns: the one at `at`, or an end of the text where this is the ambiguous word
 * itself. Returns {place, by}; by is 1 on the right of the ambiguous word, -1 on the left.
 */
export function turned({ spelled, focus }, at) {
  const other = focus === 0 ? spelled.length - 1 : 0;
  const place = at < spelled.length && at !== focus ? at : other;
  return { place, by: Math.sign(place - focus) };
}
