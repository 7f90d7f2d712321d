// The words of a line.

const GAP = /[ \t\r\n\u3000]+/;

/** Words of a line: split at spaces; a line of Chinese without spaces is split into characters. */
export function tokenise(text) {
  const words = text.split(GAP).filter(Boolean);
  return words.length === 1 && /[\u3400-\u9fff]/.test(words[0]) ? [...words[0]] : words;
}
