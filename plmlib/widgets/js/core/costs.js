// What a Transformer costs: multiply-adds and bytes by formula. The twin of plmlib/widgets/costs.py; no DOM.
//
// A state has n, batch, skeleton, layers, d, heads, groups (query heads that share a head of keys and
// values), ff, gated, vocab, tied, attention, window and dtype. Pairs of tokens that a mask forbids are
// computed too.

const BYTES = { float32: 4, float16: 2, int8: 1 };
const STATISTICS = 2 * 4; // fused attention keeps a maximum and a sum for each row, in single precision

/** The parts of a state that are the shape of a model. */
export const SHAPE = ["skeleton", "layers", "d", "heads", "groups", "ff", "gated", "vocab", "tied"];

/** What multiply-adds are spent on. */
export const WORK = ["projections", "feed_forward", "scores", "head"];

/** What takes memory. */
export const KEPT = ["weights", "cache", "scores"];

const isBoth = ({ skeleton }) => skeleton === "seq2seq";
const stacksOf = ({ skeleton }) => (skeleton === "seq2seq" ? ["masked", "causal"] : [skeleton]);
const projections = ({ d, groups }) => 2 * d ** 2 + (2 * d * d) / groups;
const feedForward = ({ d, ff, gated }) => (gated ? 3 : 2) * d * ff;

/** How many keys a query can have a score for; a window reaches to both sides in an encoder. */
function reach({ window, attention }, stack) {
  if (attention !== "window") return Infinity;
  return stack === "causal" ? window : 2 * window - 1;
}
const inSight = (state, stack) => Math.min(state.n, reach(state, stack));

/** Multiply-adds that one query spends on scores and on the weighted mean of the values. */
function perToken(state, stack) {
  const { d, heads, attention } = state;
  // keys ⊗ values are added up, and a query reads the sum
  if (attention === "linear") return 2 * d * (d / heads + 1);
  return 2 * inSight(state, stack) * d;
}

/** Multiply-adds of reading a batch once. */
export function macs(state) {
  const { n, d, layers, batch, vocab } = state;
  const both = isBoth(state) ? 1 : 0;
  const times = batch * n;
  const read = stacksOf(state).reduce((sum, stack) => sum + perToken(state, stack), 0);
  return {
    projections: times * layers * projections(state) * (1 + 2 * both),
    feed_forward: times * layers * feedForward(state) * (1 + both),
    scores: times * layers * (read + both * 2 * n * d),
    head: times * d * vocab,
  };
}

/** The share of the layers' multiply-adds, without the head, that the scores take. */
export function share(state) {
  const { scores, projections: some, feed_forward: others } = macs(state);
  return scores / (scores + some + others);
}

/** From how many tokens on the scores take more than the rest; null where they never do. */
export function crossover(state) {
  const { d, attention } = state;
  const stacks = stacksOf(state);
  const both = isBoth(state);
  let rest = projections(state) * (both ? 3 : 1) + feedForward(state) * stacks.length;
  const reaches = both ? [Infinity] : []; // how far each attention goes: cross-attention is never cut
  if (attention === "linear") rest -= perToken(state, "causal") * stacks.length;
  else reaches.push(...stacks.map((stack) => reach(state, stack)));
  reaches.sort((a, b) => a - b);
  for (const [place, end] of reaches.entries()) {
    const n = rest / (2 * d * (reaches.length - place));
    if (n <= end) return n;
    rest -= 2 * d * end;
  }
  return null;
}

/** The numbers in all matrices; biases, norms and positions add less than 2 %. */
function weights(state) {
  const { layers, d, vocab, tied } = state;
  const both = isBoth(state) ? 1 : 0;
  const layer = projections(state) * (1 + 2 * both) + feedForward(state) * (1 + both);
  return layers * layer + vocab * d * (tied ? 1 : 2);
}

/** Numbers in the sums of linear attention, of one text in one layer: a matrix and a vector a head. */
function sums({ d, heads }) {
  const width = d / heads;
  return heads * (width * width + width);
}

/** The numbers that a decoder keeps for every text of the batch, after n tokens. */
function cache(state) {
  const { skeleton, n, batch, layers, d, groups, attention } = state;
  if (skeleton === "masked") return 0;
  const kept = (batch * layers * 2 * d) / groups;
  const source = isBoth(state) ? kept * n : 0; // keys and values of the source
  if (attention === "linear") return (batch * layers * sums(state)) / groups + source;
  return kept * inSight(state, "causal") + source;
}

/** The bytes of one layer's scores, of the layer that has most. */
function scores(state) {
  const { batch, heads, n, dtype, attention, skeleton } = state;
  const rows = batch * heads * n;
  if (attention === "fused") return rows * STATISTICS;
  if (isBoth(state)) return rows * n * BYTES[dtype]; // cross-attention is full in any case
  if (attention === "linear") return batch * sums(state) * BYTES[dtype];
  return rows * inSight(state, skeleton) * BYTES[dtype];
}

/** Bytes of all weights, of the KV cache of the batch, and of one layer's scores. */
export function memory(state) {
  const b = BYTES[state.dtype];
  return { weights: b * weights(state), cache: b * cache(state), scores: scores(state) };
}

/**
 * What a decoder with full attention does at each step: tokens that it reads, tokens in sight, multiply-adds,
 * and the bytes in the KV cache afterwards. state has also phase, prompt and new.
 */
export function frames(state, cached) {
  const { batch, layers, d, groups, vocab, dtype } = state;
  const token = layers * (projections(state) + feedForward(state));
  const each = ((batch * layers * 2 * d) / groups) * BYTES[dtype];
  return steps(state, cached).map(({ reads, sees, says, kept }) => ({
    reads,
    sees,
    macs: batch * (reads * (token + layers * 2 * sees * d) + says * d * vocab),
    bytes: cached ? each * kept : 0,
  }));
}

function steps({ phase, prompt, new: more }, cached) {
  const total = prompt + more;
  if (phase === "train") return [{ reads: total, sees: total, says: total, kept: 0 }];
  if (phase === "prefill") return [{ reads: prompt, sees: prompt, says: 1, kept: prompt }];
  const lengths = Array.from({ length: more }, (_, i) => prompt + 1 + i);
  return lengths.map((n) => ({ reads: cached ? 1 : n, sees: n, says: 1, kept: n }));
}
