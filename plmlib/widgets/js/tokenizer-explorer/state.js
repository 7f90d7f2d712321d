// Everything that the tokenizer explorer shows, computed from its state and the vocabularies; no DOM.

import { byteBPE, SPACE } from "../core/bpe.js";
import { unigram } from "../core/unigram.js";
import { wordPiece } from "../core/wordpiece.js";
import limits from "./limits.json" with { type: "json" };

export const NAMES = limits.tokenizers.options;
const TRAITS = ["text", "tokenizers", "merges", "lowercase", "special", "tokenizer", "token"];
const WORD = new RegExp(`[^${SPACE}。，！？；：、]+[。，！？；：、]*|[。，！？；：、]+`, "gu");

/** What a word is here: what is between white spaces, and between marks of Chinese punctuation. */
export const words = (text) =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    return { text: word, from: index, to: index + word.length, size: [...word].length };
  });

export const read = (get) => Object.fromEntries(TRAITS.map((key) => [key, get(key)]));

/**
 * The vocabulary file -> cutters({merges, lowercase}) -> the three tokenizers under these settings. A
 * tokenizer stays the same object while its own settings stay.
 */
export function cutters(file) {
  const kinds = { unigram: unigram(file.unigram) };
  const made = {};
  return ({ merges, lowercase }) => {
    if (made.lowercase !== lowercase) kinds.wordpiece = wordPiece(file.wordpiece, lowercase);
    if (made.merges !== merges) kinds.bpe = byteBPE(file.bpe, merges);
    Object.assign(made, { merges, lowercase });
    return kinds;
  };
}

/** The number of the word that holds the last character of a token; of white space, the next word. */
function wordOf(list, { to }) {
  const at = list.findIndex((word) => to <= word.to);
  return at < 0 ? null : at;
}

/** What one tokenizer makes of a text. own: what the vocabulary file says of it. */
function row(name, kind, own, list, { text, special }) {
  const known = kind.cut(text).map((token) => {
    return { ...token, word: wordOf(list, token), unknown: token.id === own.unknown };
  });
  const around = (ids) => ids.map((id) => ({ id, word: null, special: true }));
  const costs = list.map(() => 0);
  const lost = list.map(() => false);
  for (const { word, unknown } of known) {
    if (word === null) continue;
    costs[word]++;
    if (unknown) lost[word] = true;
  }
  const back = kind.decode(known.map(({ id }) => id));
  return {
    name,
    kind,
    tokens: special ? [...around(own.begin), ...known, ...around(own.end)] : known,
    costs,
    lost,
    total: known.length,
    specials: special ? own.begin.length + own.end.length : 0,
    unknown: known.filter((one) => one.unknown).length,
    back,
    same: back === text,
  };
}

/**
 * kinds: what cutters() gave for this state; file: the vocabularies; before: what compute() returned last,
 * whose rows are taken over where nothing about them has changed.
 */
export function compute(state, kinds, file, before) {
  const list = words(state.text);
  const sameText = before?.state.text === state.text && before.state.special === state.special;
  const rows = {};
  for (const name of NAMES) {
    const old = sameText && before.rows[name];
    const keep = old && old.kind === kinds[name];
    rows[name] = keep ? old : row(name, kinds[name], file[name], list, state);
  }
  const shown = NAMES.filter((name) => state.tokenizers.includes(name));
  const open = shown.includes(state.tokenizer) ? state.tokenizer : shown[0];
  const { tokens } = rows[open];
  const at = Math.min(state.token, tokens.length - 1); // -1 where there is no token
  return {
    state,
    words: list,
    size: [...state.text].length,
    rows,
    shown: shown.map((name) => rows[name]),
    open,
    at,
    word: tokens[at]?.word ?? null,
  };
}

/** How each tokenizer cuts the open word: what it tries, merges, or weighs, where that touches the word. */
export function how({ words: list, word, state }, kinds) {
  const { from, to } = list[word];
  const touches = (one) => one.to > from && one.from < to;
  return {
    wordpiece: kinds.wordpiece.steps(state.text, touches),
    bpe: kinds.bpe.steps(state.text, touches),
    unigram: kinds.unigram.cuts(state.text, 3, touches),
  };
}
