// What the attention lab says of a word of the sentence, and of a row of the map.

import { spelled } from "../ui/chips.js";

/** What the open row looks at most. */
export function largest({ view: { T }, chosen: { weights }, row }) {
  const line = weights.subarray(row * T, (row + 1) * T);
  return line.indexOf(Math.max(...line));
}

/** A word of the sentence: the one that is predicted, or another. */
export function describe(t, { at }, { reader, hide }, word, i) {
  const hidden = i === at && reader === "model" && hide;
  const key = i !== at ? "word" : hidden ? "word_hidden" : "word_chosen";
  return {
    text: hidden ? "[MASK]" : word,
    below: hidden ? word : "",
    look: i !== at ? "plain" : hidden ? "mask" : "focus",
    name: t(key, { n: i + 1, word: spelled(word) }),
  };
}
