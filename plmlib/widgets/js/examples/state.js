// One sentence as a training example of GPT, BERT and T5; no DOM. The twin of plmlib/widgets/paradigms.py.

import { maskTokens } from "../core/corrupt.js";
import { bidirectional, causal, cross } from "../core/masks.js";
import { spanCounts, spanNoise } from "../core/noise.js";
import { mulberry32 } from "../core/prng.js";
import { tokenise } from "../core/tokenise.js";

/** How often the dice are thrown to count words with a loss. */
export const DRAWS = 1000;
export const MODELS = ["gpt", "bert", "t5"];
const NONE = -100; // nothing is predicted here
const SENTINELS = ["<X>", "<Y>", "<Z>", "<W>", "<V>", "<U>", "<S>", "<R>"];
const PARTS = ["text", "rate", "mean_length", "only_mask", "seed"];

/** What decides the examples. get(key) returns a trait. */
export const read = (get) => Object.fromEntries(PARTS.map((key) => [key, get(key)]));

const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);

/** Tokens by id: the sentence's own words, then [BOS], [MASK] and the sentinels. */
function vocabulary(spelled) {
  const own = [...new Set(spelled)];
  const name = (k) => SENTINELS[k] ?? `<${k + 1}>`;
  const tokens = [...own, "[BOS]", "[MASK]", ...range(0, spelled.length + 1).map(name)];
  const V = own.length;
  const ids = spelled.map((word) => own.indexOf(word));
  return { tokens, V, begin: V, mask: V + 1, sentinel: (k) => V + 2 + k, ids };
}

/** The shares of BERT's selected words that become [MASK], or a random word; the others do not change. */
export const fates = ({ only_mask }) => (only_mask ? [1, 0] : [0.8, 0.1]);

/** What BERT reads, and the labels. */
function masked(ids, state, { V, mask }) {
  const [to_mask, to_random] = fates(state);
  const dice = { rate: state.rate, seed: state.seed, to_mask, to_random };
  const own = { mask, ordinary: range(0, V) };
  const { fates: drawn, inputs } = maskTokens(ids, range(0, ids.length), dice, own);
  return { inputs, labels: ids.map((id, t) => (drawn[t] === "none" ? NONE : id)) };
}

/** Every run of ids where `drop` is true becomes one sentinel, the k-th run the k-th. */
function fold(ids, drop, sentinel) {
  let k = 0;
  return ids.flatMap((id, i) => {
    if (!drop[i]) return [id];
    return drop[i - 1] ? [] : [sentinel(k++)];
  });
}

/**
 * Everything of a sentence: spelled, tokens (names by id), V (how many of them are words), begin, mask, and
 *
 *   gpt, bert   {inputs, labels, mask, asked}: labels are -100 where nothing is predicted
 *   t5          the decoder's {inputs, labels, asked}, source, and the masks mask (encoder), decoder, cross
 *
 * asked is the number of the sentence's words that have a loss.
 */
export function compute(state) {
  const spelled = tokenise(state.text);
  const words = vocabulary(spelled);
  const { ids, V, begin, sentinel } = words;
  const n = ids.length;
  const asked = (labels) => labels.filter((id) => id >= 0 && id < V).length;

  const gpt = { inputs: [begin, ...ids.slice(0, -1)], labels: ids, mask: causal(n) };
  const bert = { ...masked(ids, state, words), mask: bidirectional(n) };
  const hidden = spanNoise(n, how(state), mulberry32(state.seed));
  const source = fold(ids, hidden, sentinel);
  const labels = fold([...ids, V], [...hidden.map((one) => !one), true], sentinel); // one closes
  const t5 = {
    source,
    inputs: [begin, ...labels.slice(0, -1)],
    labels,
    mask: bidirectional(source.length),
    decoder: causal(labels.length),
    cross: cross(labels.length, source.length),
  };
  const made = { spelled, ...words, gpt, bert, t5 };
  for (const model of MODELS) made[model].asked = asked(made[model].labels);
  return made;
}

const how = ({ rate, mean_length }) => ({ rate, mean_length, placement: "even" });

/** For each model, how many of DRAWS draws have a loss at 0, 1, …, n of the n words. */
export function counts(state) {
  const spelled = tokenise(state.text);
  const words = vocabulary(spelled);
  const n = spelled.length;
  const found = { gpt: [], bert: [], t5: [] };
  for (const model of MODELS) found[model] = new Array(n + 1).fill(0);
  found.gpt[n] = DRAWS;
  found.t5[spanCounts(n, how(state)).hidden] = DRAWS; // the same in every draw
  const many = range(0, DRAWS).flatMap(() => words.ids);
  const { labels } = masked(many, state, words);
  for (let i = 0; i < DRAWS; i++) {
    let selected = 0;
    for (let t = i * n; t < (i + 1) * n; t++) selected += labels[t] !== NONE;
    found.bert[selected]++;
  }
  return found;
}

/** The mean of a count. */
export const mean = (times) => times.reduce((sum, many, k) => sum + k * many, 0) / DRAWS;
