// A sentence as a training example of BERT, GPT and BART, and what each model predicts; no DOM. The twin of
// plmlib/widgets/paradigm_board.py.

import { logSoftmax, summary } from "../core/distributions.js";
import { bidirectional, causal, cross } from "../core/masks.js";
import { infillNoise } from "../core/noise.js";
import { mulberry32 } from "../core/prng.js";
import { compute as rowsOf } from "../examples/state.js";

export { read } from "../examples/state.js";

/** The columns, from left to right as in the lecture's table. */
export const MODELS = ["bert", "gpt", "bart"];
const TRAITS = { bert: "model", gpt: "causal", bart: "bart" };

/** How often each model has to be called until it has written its words about a text of n. */
export const passes = (n) => ({ bert: 1, gpt: n, bart: 1 + n });

/**
 * What ParadigmCard computes of a sentence, without its T5, and
 *
 *   bart   {source, inputs, labels, asked}: the encoder reads `source`, the decoder `inputs`; the masks mask
 *          (encoder), decoder and cross; hidden: is word t hidden from the encoder?
 */
export function compute(state) {
  const { t5: _, ...made } = rowsOf(state);
  const { ids, begin, mask } = made;
  const n = ids.length;
  const u = mulberry32(state.seed);
  const { hidden, starts, empties } = infillNoise(n, state.rate, state.mean_length, u);
  const gaps = (i) => new Array(empties[i] + Number(starts[i] ?? false)).fill(mask);
  const source = [...ids.flatMap((id, i) => [...gaps(i), ...(hidden[i] ? [] : [id])]), ...gaps(n)];
  const bart = {
    source,
    inputs: [begin, ...ids.slice(0, -1)],
    labels: ids,
    asked: n,
    hidden,
    mask: bidirectional(source.length),
    decoder: causal(n),
    cross: cross(n, source.length),
  };
  return { ...made, bart };
}

/** An id of the rows as one of a model: its own words, [BOS] and [MASK]; -100 stays. */
function translator({ tokens, V, begin, mask }, words) {
  const own = tokens.slice(0, V).map(words.idOf);
  return (id) => ({ [begin]: words.begin, [mask]: words.mask })[id] ?? own[id] ?? id;
}

/** Logits of a model, a row for each word of the sentence. */
const READERS = {
  bert({ model, words }, { inputs }) {
    const logits = model.forward([words.begin, ...inputs, words.end]);
    const V = words.tokens.length;
    return logits.subarray(V, logits.length - V);
  },
  gpt: ({ model }, { inputs }) => model.forward(inputs, model.newCache(), true),
  bart({ model, words }, { source, inputs }) {
    const cache = model.newCache(model.encode([...source, words.end]), { room: inputs.length });
    return model.forward([model.config.start_id, ...inputs.slice(1)], cache, true);
  },
};

/**
 * For each model and word of the sentence what it predicts: {ids, words, p, right, rank, loss, id (of the
 * right word)}, or null where it has no loss, and for a word that it does not know. live: {model, causal,
 * bart} as lm/index.js opens them.
 */
export function predict(made, live) {
  const found = {};
  for (const name of MODELS) {
    const opened = live[TRAITS[name]];
    const { words } = opened;
    const own = translator(made, words);
    const { inputs, labels, source } = made[name];
    const rows = { inputs: inputs.map(own), source: source?.map(own) };
    const logits = READERS[name](opened, rows);
    const V = words.tokens.length;
    found[name] = labels.map((label, t) => {
      const right = own(label);
      if (label < 0 || right === words.unknown) return null;
      const said = summary(logSoftmax(logits.subarray(t * V, (t + 1) * V)), right);
      return { ...said, id: right, words: said.ids.map((id) => words.tokens[id]) };
    });
  }
  return found;
}

/** At how many places the right word is the likeliest one, and the mean loss: {right, of, loss}. */
export function score(says, places = says.map((_, t) => t)) {
  const known = places.map((t) => says[t]).filter(Boolean);
  const right = known.filter(({ rank }) => rank === 1).length;
  const loss = known.reduce((sum, said) => sum + said.loss, 0) / known.length;
  return { right, of: known.length, loss };
}
