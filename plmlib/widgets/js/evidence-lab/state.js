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
 * The word that the question turns: the nearest covered one on the right of the ambiguous word, else the
 * nearest one; on the left where no word stands on the right. Returns {place, by}.
 */
export function turned(text, shown) {
  const isWord = (i) => /\p{L}/u.test(text.spelled[i]);
  const by = side(text, 1).some(isWord) ? 1 : -1;
  const places = side(text, by).filter(isWord);
  return { place: places.find((i) => !shown.includes(i)) ?? places[0] ?? text.focus, by };
}
