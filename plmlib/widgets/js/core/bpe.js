// Byte-level BPE, as plmlib.text.ByteBPE does it: text -> pieces -> bytes -> merges, earliest first -> ids.

import { CHARACTER } from "./spelling.js";

// The white space that GPT-2's rule means; JavaScript's own \s differs in two characters.
const S = "\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
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

/** tokens: by id, in the writing of vocabulary files; merges: pairs "a b", earliest first. */
export function byteBPE({ tokens, merges }) {
  const id = new Map(tokens.map((token, i) => [token, i]));
  const order = new Map(merges.map((pair, i) => [pair, i]));

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
    const characters = utf8(piece).map((byte) => CHARACTER[byte]);
    return merge(characters).map((token) => id.get(token));
  }
  return {
    tokens,
    encode: (text) => (text.match(PIECE) ?? []).flatMap(encodePiece),
    id: (token) => id.get(token),
  };
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
