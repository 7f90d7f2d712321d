// What the tokens of a byte-level vocabulary say: bytes, and the text that they spell.

// Vocabulary files write byte b as a visible character: itself, or one from U+0100 on.
export const CHARACTER = [];
const BYTE = new Map();
for (let b = 0, n = 256; b < 256; b++) {
  const visible = (b >= 33 && b <= 126) || (b >= 161 && b <= 172) || b >= 174;
  CHARACTER[b] = String.fromCharCode(visible ? b : n++);
  BYTE.set(CHARACTER[b], b);
}

/** The bytes of a token as vocabulary files write it. */
export const bytesOf = (token) => [...token].map((one) => BYTE.get(one));

/**
 * What each token adds to the text: a list of strings and lone bytes (numbers). A character that is spread
 * over several tokens belongs to the last of them; bytes that make no character stay bytes.
 */
export function spell(tokens) {
  const all = tokens.flat();
  const owner = tokens.flatMap((bytes, i) => bytes.map(() => i));
  const parts = tokens.map(() => []);
  let at = 0;
  while (at < all.length) {
    const text = character(all.slice(at, at + sizeOf(all[at])));
    const size = text === null ? 1 : sizeOf(all[at]);
    const list = parts[owner[at + size - 1]];
    if (text === null) list.push(all[at]);
    else if (typeof list.at(-1) === "string") list.push(list.pop() + text);
    else list.push(text);
    at += size;
  }
  return parts;
}

/** How many bytes a character has that begins with byte `lead`. */
function sizeOf(lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The one character that these bytes spell, or null. */
function character(bytes) {
  if (bytes[0] < 0x80) return String.fromCharCode(bytes[0]);
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
