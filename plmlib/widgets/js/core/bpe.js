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
  const bytes = [],
    encoder = new TextEncoder();
  for (const one of text) {
    const code = one.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff) bytes.push(0xed, 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(...encoder.encode(one));
  }
  return bytes;
}

/** tokens: by id, in the writing of vocabulary files; merges: pairs "a b", earliest first. */
export function byteBPE({ tokens, merges }) {
  const id = new Map(tokens.map((token, i) => [token, i]));
  const order = new Map(merges.map((pair, i) => [pair, i]));

  function merge(word) {
    for (;;) {
      let best = Infinity,
        pair = null;
      for (let i = 1; i < word.length; i++) {
        const rank = order.get(`${word[i - 1]} ${word[i]}`);
        if (rank < best) [best, pair] = [rank, [word[i - 1], word[i]]];
      }
      if (!pair) return word;
      const next = [];
      for (let i = 0; i < word.length; i++)
        next.push(word[i] === pair[0] && word[i + 1] === pair[1] ? word[i] + word[++i] : word[i]);
      word = next;
    }
  }

  return {
    tokens,
    encode: (text) =>
      (text.match(PIECE) ?? []).flatMap((piece) =>
        merge(utf8(piece).map((b) => CHARACTER[b])).map((token) => id.get(token)),
      ),
    id: (token) => id.get(token),
  };
}
