// What the reader wrote, and why it cannot be translated; gold links. Mirrors plmlib.widgets.translation.

import { segment } from "../core/segment.js";
import { TAGS } from "../search/translate.js";

export const END = "[EOS]";
const HAN = /[\u3400-\u9fff]/;
const LATIN = /[A-Za-z]/;

const once = (words) => [...new Set(words)];

/**
 * A source as the model would read it: {words, unknown, foreign, long}. What the model does not know, and
 * words of the other language, are named; they are never replaced. vocabulary: as wholeWords() makes it.
 */
export function read(text, direction, vocabulary, most) {
  const tags = Object.values(TAGS);
  const known = (word) => vocabulary.id(word) !== undefined && !tags.includes(word);
  const words = segment(text, known);
  const unknown = once(words.filter((word) => !known(word)));
  const other = direction === "zh" ? HAN : LATIN;
  const foreign = once(words.filter((word) => known(word) && other.test(word)));
  return { words, unknown, foreign, long: words.length > most };
}

/** Up to n known words of the same script that begin like an unknown one, the most alike first. */
export function alike(word, vocabulary, n) {
  const script = HAN.test(word) ? HAN : LATIN;
  const same = (other) => {
    let at = 0;
    while (at < word.length && word[at] === other[at]) at++;
    return at;
  };
  const ids = vocabulary.ordinary.filter((id) => script.test(vocabulary.tokens[id]));
  const found = ids.map((id) => ({ word: vocabulary.tokens[id], same: same(vocabulary.tokens[id]) }));
  const enough = found.filter((one) => one.same >= (script === HAN ? 1 : 2) && !one.word.startsWith(">>"));
  return enough.sort((a, b) => b.same - a.same).slice(0, n).map((one) => one.word);
}

/** Target tokens without the end. */
export const written = (target) => target.filter((token) => token !== END);

/** A translation as one writes it. */
export const sentence = (target, direction) => written(target).join(direction === "zh" ? "" : " ");

/**
 * The gold links of a view [[s, t], …] with places in its source and target; null where its source is no
 * example. `other` is the example's target where the translation is another one, which has no gold links.
 */
export function goldOf({ source, target }, examples) {
  const words = source.slice(0, -1).join(" ");
  const example = examples.find(({ text }) => words === text || words.replace(/^>>\w+ /, "") === text);
  if (!example) return null;
  const from = source.length - 1 - example.text.split(" ").length; // the tag
  if (written(target).join(" ") !== example.target) return { links: [], other: example.target };
  return { links: example.links.map(([i, j]) => [i + from, j]), other: "" };
}
