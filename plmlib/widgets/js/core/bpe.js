// Byte-level BPE, as plmlib.text.ByteBPE does it: text -> pieces -> bytes -> merges, earliest first -> ids.

import { bytesOf, CHARACTER, spell } from "./spelling.js";

/** The white space that Python's rules mean; JavaScript's own \s differs in two characters. */
export const SPACE = "\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const S = SPACE;
const PIECE = new RegExp(
  `'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${S}\\p{L}\\p{N}]+|[${S}]+(?![^${S}])|[${S}]+`,
  "gu",
);

/** UTF-8; half a surrogate pair, which UTF-8 does not know, is written as three bytes all the same. */
function utf8(text) {
  const bytes = [];
  const encoder = new TextEncoder();
  for (const one of text) {
    const code = one.codePointAt(0);
    const half = code >= 0xd800 && code <= 0xdfff;
    const encoded = half ? [0xed, 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)] : encoder.encode(one);
    bytes.push(...encoded);
  }
  return bytes;
}

/**
 * tokens: by id, in the writing of vocabulary files; merges: pairs "a b", earliest first, of which the first
 * `most` are used.
 */
export function byteBPE({ tokens, merges }, most = merges.length) {
  const id = new Map(tokens.map((token, i) => [token, i]));
  const order = new Map(merges.slice(0, most).map((pair, i) => [pair, i]));

  /** The neighbours in `word` that were merged earliest in training, or null. */
  function earliest(word) {
    let best = Infinity;
    let pair = null;
    for (let i = 1; i < word.length; i++) {
      const rank = order.get(`${word[i - 1]} ${word[i]}`);
      if (rank >= best || rank === undefined) continue;
      best = rank;
      pair = [word[i - 1], word[i]];
    }
    return pair;
  }
  function merge(characters) {
    let word = characters;
    for (let pair = earliest(word); pair; pair = earliest(word)) word = joined(word, pair);
    return word;
  }
  function encodePiece(piece) {
    return merge(spelled(piece)).map((token) => id.get(token));
  }
  const split = (text) => text.match(PIECE) ?? [];
  const spelled = (piece) => utf8(piece).map((byte) => CHARACTER[byte]);

  /** What each merge makes of a piece, the bytes first: [{rank, word}], rank null for the bytes. */
  function stepsOf(piece) {
    const steps = [{ rank: null, word: spelled(piece) }];
    for (let pair = earliest(steps[0].word); pair; pair = earliest(steps.at(-1).word)) {
      steps.push({ rank: order.get(pair.join(" ")), word: joined(steps.at(-1).word, pair) });
    }
    return steps;
  }
  return {
    tokens,
    encode: (text) => split(text).flatMap(encodePiece),
    id: (token) => id.get(token),
    /** Tokens of a text with the characters that they have bytes of: [{id, from, to}, …] */
    cut(text) {
      const places = owners(text);
      let at = 0;
      return split(text).flatMap((piece) =>
        merge(spelled(piece)).map((token) => {
          const first = places[at];
          at += token.length;
          return { id: id.get(token), from: first.from, to: places[at - 1].to };
        }),
      );
    },
    /** How the pieces for which here(place) holds are merged: [{from, to, steps}]. */
    steps(text, here = () => true) {
      let to = 0;
      const places = split(text).map((piece) => ({ piece, from: to, to: (to += piece.length) }));
      return places.filter(here).map(({ piece, ...place }) => ({ ...place, steps: stepsOf(piece) }));
    },
    /** The text; half of a surrogate pair does not come back. */
    decode: (ids) => spell(ids.map((one) => bytesOf(tokens[one]))).flat().join(""),
  };
}

/** For each byte of a text, the place of its character: {from, to}. */
function owners(text) {
  const places = [];
  let from = 0;
  for (const one of text) {
    const place = { from, to: from + one.length };
    for (let n = utf8(one).length; n > 0; n--) places.push(place);
    from = place.to;
  }
  return places;
}

/** The word with every occurrence of the pair [first, second] made one, from left to right. */
function joined(word, [first, second]) {
  const next = [];
  for (let i = 0; i < word.length; i++) {
    const both = word[i] === first && word[i + 1] === second;
    next.push(both ? first + second : word[i]);
    if (both) i++;
  }
  return next;
}
