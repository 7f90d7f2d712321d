// English and Chinese text -> words of a vocabulary. Mirrors plmlib.widgets.translation.segment.

const GAP = /[ \t\r\n\f\v\u00a0\u2000-\u200a\u3000]+/;
const RUNS = /[A-Za-z-]+|[\u3400-\u9fff]+|./gsu;
const HAN = /[\u3400-\u9fff]/;
const LONGEST = 8; // characters of a Chinese word

/**
 * Cut a text into words: at spaces, and Chinese by the longest words that known(word) says are known. Latin
 * letters and hyphens in a row are one word, in small letters; any other character is one, and so is a row of
 * Chinese characters with which no known word begins.
 */
export function segment(text, known) {
  const pieces = text.split(GAP).filter(Boolean);
  const small = pieces.map((piece) => piece.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  return small.flatMap((piece) => {
    if (known(piece)) return [piece];
    return piece.match(RUNS).flatMap((run) => (HAN.test(run[0]) ? longestWords(run, known) : [run]));
  });
}

function longestWords(run, known) {
  const words = [];
  let unknown = "";
  for (let at = 0; at < run.length; ) {
    let size = Math.min(LONGEST, run.length - at);
    while (size > 0 && !known(run.slice(at, at + size))) size--;
    if (size > 0 && unknown) words.push(unknown);
    if (size > 0) words.push(run.slice(at, at + size));
    unknown = size > 0 ? "" : unknown + run[at];
    at += size || 1;
  }
  return unknown ? [...words, unknown] : words;
}
