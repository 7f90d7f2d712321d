// Byte-level BPE, as plmlib.text.ByteBPE does it: text -> pieces -> bytes -> merges, earliest first -> ids.

// The white space that GPT-2's rule means; JavaScript's own \s differs in two characters.
const S = "\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const PIECE = new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${S}\\p{L}\\p{N}]+|[${S}]+(?![^${S}])|[${S}]+`, "gu");

// Vocabulary files write byte b as a visible character: itself, or one from U+0100 on.
const CHARACTER = [], BYTE = new Map();
for (let b = 0, n = 256; b < 256; b++) {
  const visible = (b >= 33 && b <= 126) || (b >= 161 && b <= 172) || b >= 174;
  CHARACTER[b] = String.fromCharCode(visible ? b : n++);
  BYTE.set(CHARACTER[b], b);
}

/** UTF-8; half a surrogate pair, which UTF-8 does not know, is written as three bytes all the same. */
function utf8(text) {
  const bytes = [], encoder = new TextEncoder();
  for (const one of text) {
    const code = one.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff) bytes.push(0xed, 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(...encoder.encode(one));
  }
  return bytes;
}

/** The bytes of a token as vocabulary files write it. */
export const bytesOf = (token) => [...token].map((one) => BYTE.get(one));

/** tokens: by id, in the writing of vocabulary files; merges: pairs "a b", earliest first. */
export function byteBPE({ tokens, merges }) {
  const id = new Map(tokens.map((token, i) => [token, i]));
  const order = new Map(merges.map((pair, i) => [pair, i]));

  function merge(word) {
    for (;;) {
      let best = Infinity, pair = null;
      for (let i = 1; i < word.length; i++) {
        const rank = order.get(`${word[i - 1]} ${word[i]}`);
        if (rank < best) [best, pair] = [rank, [word[i - 1], word[i]]];
      }
      if (!pair) return word;
      const next = [];
      for (let i = 0; i < word.length; i++) next.push(word[i] === pair[0] && word[i + 1] === pair[1] ? word[i] + word[++i] : word[i]);
      word = next;
    }
  }

  return {
    tokens,
    encode: (text) => (text.match(PIECE) ?? []).flatMap((piece) => merge(utf8(piece).map((b) => CHARACTER[b])).map((token) => id.get(token))),
    id: (token) => id.get(token),
  };
}

/**
 * What each token adds to the text: a list of strings and lone bytes (numbers). A character that is spread over several
 * tokens stands at the last of them; bytes that make no character stay bytes.
 */
export function spell(tokens) {
  const all = tokens.flat(), owner = tokens.flatMap((bytes, i) => bytes.map(() => i)), parts = tokens.map(() => []);
  for (let at = 0; at < all.length; ) {
    const lead = all[at], size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const text = size === 1 ? String.fromCharCode(lead) : character(all.slice(at, at + size));
    const list = parts[owner[text === null ? at : at + size - 1]];
    if (text === null) list.push(lead);
    else if (typeof list.at(-1) === "string") list.push(list.pop() + text);
    else list.push(text);
    at += text === null ? 1 : size;
  }
  return parts;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The one character that these bytes spell, or null. */
function character(bytes) {
  try { return decoder.decode(Uint8Array.from(bytes)); } catch { return null; }
}
