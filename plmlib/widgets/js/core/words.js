// Whole words as tokens, as plmlib.text.Words cuts a text: at white space; other words are unknown.

/** White space as Unicode means it; JavaScript's own \s differs in two characters. */
const GAP = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * tokens by id; ids of the special ones: unknown, begin ([CLS]), end ([SEP]), mask; specials: all of them.
 *
 *   words.encode(text)     -> ids; text that spells a special token is an unknown word
 *   words.idOf(word)       -> its id; a piece such as ##pot that is no token itself is read as the word pot
 *   words.inputs(a, b)     -> {ids, segments} as BERT reads one text or two: [CLS] a [SEP] b [SEP]
 */
export function wholeWords({ tokens, unknown, begin, end, mask, specials }) {
  const special = new Set(specials);
  const id = new Map(tokens.map((token, i) => [token, i]).filter(([, i]) => !special.has(i)));
  const encode = (text) => text.split(GAP).filter(Boolean).map((word) => id.get(word) ?? unknown);
  const idOf = (word) => id.get(word) ?? id.get(word.replace(/^##/, "")) ?? unknown;
  function inputs(a, b) {
    const first = [begin, ...encode(a), end];
    const second = b === undefined ? [] : [...encode(b), end];
    return { ids: [...first, ...second], segments: [...first.map(() => 0), ...second.map(() => 1)] };
  }
  /** The ids that ordinary text can give. */
  const ordinary = tokens.map((_, i) => i).filter((i) => !special.has(i));
  return { tokens, unknown, begin, end, mask, ordinary, encode, inputs, idOf, id: (word) => id.get(word) };
}
