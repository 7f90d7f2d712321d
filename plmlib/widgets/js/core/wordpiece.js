// WordPiece, as plmlib.text.WordPiece does it: BERT's normalizer, BERT's words, then the longest piece first.
// No DOM.

import { SPACE } from "./bpe.js";

const MARK = "##";
const LONGEST = 100; // characters of a word; a longer one is unknown
const MORE_CHINESE = "\\u{20000}-\\u{2a6df}\\u{2a700}-\\u{2b81f}\\u{2b920}-\\u{2ceaf}\\u{2f800}-\\u{2fa1f}";
const CHINESE = new RegExp(`[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff${MORE_CHINESE}]`, "u");
const GAP = /[\t\n\r\p{Z}]/u;
const DROPPED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd]/u;
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const WHITE = new RegExp(`[${SPACE}]`, "u");
// What decode() writes closer together, in this order.
const CLEANER = [
  [" .", "."],
  [" ?", "?"],
  [" !", "!"],
  [" ,", ","],
  [" ' ", "'"],
  [" n't", "n't"],
  [" 'm", "'m"],
  [" do not", " don't"],
  [" 's", "'s"],
  [" 've", "'ve"],
  [" 're", "'re"],
];

/** The characters of a text with their places in it: {text, from, to}. */
function* characters(text) {
  let from = 0;
  for (const one of text) {
    yield { text: one, from, to: from + one.length };
    from += one.length;
  }
}

/** No control characters, plain spaces, spaces around Chinese. */
function cleaned(text) {
  const found = [];
  for (const one of characters(text)) {
    if (GAP.test(one.text)) found.push({ ...one, text: " " });
    else if (DROPPED.test(one.text)) continue;
    else if (CHINESE.test(one.text)) found.push({ ...one, text: " " }, one, { ...one, text: " " });
    else found.push(one);
  }
  return found;
}

/** The same characters decomposed, without accents, in lower case. */
function plain(found) {
  const clusters = [];
  for (const one of found) {
    const last = clusters.at(-1);
    if (last && /\p{M}/u.test(one.text)) Object.assign(last, { text: last.text + one.text, to: one.to });
    else clusters.push({ ...one });
  }
  return clusters.flatMap(({ text, from, to }) => {
    const lower = text.normalize("NFD").replace(/\p{Mn}/gu, "").replaceAll("Σ", "σ").toLowerCase();
    return [...lower].map((one) => ({ text: one, from, to }));
  });
}

/** BERT's words: what is between spaces, and every punctuation mark for itself. Lists of characters. */
function words(found) {
  const list = [];
  let open = null;
  for (const one of found) {
    if (WHITE.test(one.text)) open = null;
    else if (PUNCTUATION.test(one.text)) {
      list.push([one]);
      open = null;
    } else if (open) open.push(one);
    else list.push((open = [one]));
  }
  return list;
}

/** tokens: by id; specials: how many of the first ids no text gives; unknown: the id of [UNK]. */
export function wordPiece({ tokens, specials, unknown }, lowercase = true) {
  const id = new Map(tokens.map((token, i) => [token, i]).slice(specials));

  /** found: the pieces of a word, with what was tried for each; failed: what was tried in vain, or null. */
  function pieces(word) {
    const found = [];
    for (let start = 0; start < word.length; start = found.at(-1).end) {
      const tries = [];
      let end = word.length;
      for (; end > start; end--) {
        tries.push((start ? MARK : "") + word.slice(start, end).map((one) => one.text).join(""));
        if (id.has(tries.at(-1))) break;
      }
      if (end === start) return { found, failed: tries };
      found.push({ id: id.get(tries.at(-1)), tries, end, from: word[start].from, to: word[end - 1].to });
    }
    return { found, failed: null };
  }
  const split = (text) => words(lowercase ? plain(cleaned(text)) : cleaned(text));
  const isLong = (word) => word.length > LONGEST;
  const place = (word) => ({ from: word[0].from, to: word.at(-1).to });
  function cutWord(word) {
    const { found, failed } = isLong(word) ? { failed: [] } : pieces(word);
    if (failed) return [{ id: unknown, ...place(word) }];
    return found.map(({ id: one, from, to }) => ({ id: one, from, to }));
  }
  function stepsOf(word) {
    const long = isLong(word);
    return { ...place(word), long, ...(long ? { found: [], failed: [] } : pieces(word)) };
  }
  return {
    tokens,
    /** Tokens of a text with their places in it: [{id, from, to}, …] */
    cut: (text) => split(text).flatMap(cutWord),
    /** How the words for which here(place) holds are cut: {from, to, found, failed, long}. */
    steps: (text, here = () => true) => split(text).filter((word) => here(place(word))).map(stepsOf),
    decode: (ids) => ids.map((one, i) => close(tokens[one], i)).join(""),
  };
}

/** A token as text: a space before it, unless it goes on with a word or begins the text. */
function close(token, i) {
  const text = i === 0 ? token : token.startsWith(MARK) ? token.slice(MARK.length) : ` ${token}`;
  return CLEANER.reduce((done, [old, now]) => done.replaceAll(old, now), text);
}
