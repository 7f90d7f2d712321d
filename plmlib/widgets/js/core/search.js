// Greedy search and beam search: which text does a model write after a start? Mirrors plmlib.generation.
//
// A model is step(id, before) -> {logits, …}: it reads the token `id` after the state `before`, which is null
// at the start, and returns the state after it. `before` is not changed, so texts can share a beginning.

/** The likeliest token at every step; of equal logits, the lowest id -> ids, `start` first. */
export function greedy(step, { start, most, stop }) {
  const ids = [start];
  let state = null;
  while (ids.length <= most && (ids.length === 1 || ids.at(-1) !== stop)) {
    state = step(ids.at(-1), state);
    ids.push(state.logits.reduce((best, value, id) => (value > state.logits[best] ? id : best), 0));
  }
  return ids;
}

/** log_prob / new_tokens ** length_penalty, by which texts are ranked. */
export const beamScore = (logProb, tokens, penalty) => logProb / tokens ** penalty;

/**
 * The best texts that beam search finds, the best first: [{ids, logProb}]. `width` unfinished texts are kept
 * at every step; 1 is greedy. See plmlib.generation.beam, which this follows line by line: of the 2 · width
 * best continuations, those among the first `width` that end are finished, and the first `width` others go
 * on. Ties go to the better text, then to the lower id.
 */
export function beam(step, { start, most, width, penalty = 1, stop }) {
  let texts = [{ ids: [start], logProb: 0, state: null }];
  let finished = [];
  for (let n = 1; n <= most; n++) {
    for (const text of texts) text.state = step(text.ids.at(-1), text.state);
    const unfinished = [];
    best(texts, 2 * width).forEach(({ text, id, logProb }, rank) => {
      const ids = [...text.ids, id];
      if (id === stop || n === most) {
        if (rank < width) finished.push({ ids, logProb, score: beamScore(logProb, n, penalty) });
      } else if (unfinished.length < width) unfinished.push({ ids, logProb, state: text.state });
    });
    finished = finished.sort((a, b) => b.score - a.score).slice(0, width);
    if (unfinished.length === 0) break;
    const hope = beamScore(unfinished[0].logProb, n, penalty);
    if (finished.length === width && hope <= finished.at(-1).score) break;
    texts = unfinished;
  }
  return finished.map(({ ids, logProb }) => ({ ids, logProb }));
}

/** The n best continuations of all texts; equal ones stay in the order of the texts, then of the ids. */
function best(texts, n) {
  const found = [];
  for (const text of texts) {
    logSoftmax(text.state.logits).forEach((p, id) => {
      const logProb = text.logProb + p;
      if (found.length === n && logProb <= found[n - 1].logProb) return;
      let at = found.length;
      while (at > 0 && found[at - 1].logProb < logProb) at--;
      found.splice(at, 0, { text, id, logProb });
      if (found.length > n) found.pop();
    });
  }
  return found;
}

/** ln of softmax, in double precision. */
export function logSoftmax(logits) {
  const top = logits.reduce((a, b) => Math.max(a, b));
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - top), 0);
  return Float64Array.from(logits, (logit) => logit - top - Math.log(sum));
}
