// Continuations that can be changed in the middle: several strategies, one prompt, one row of dice.

import { copyCache } from "./transformer.js";
import { distribution, drawWith, entropy, rank, repetition, softmax } from "./sampling.js";
import { uniform } from "./prng.js";

/** The die of step t: the same for every strategy. rerolls[t] says how often the reader threw it again. */
export const die = (seed, t, rerolls = {}) => uniform((seed + Math.imul(0x9e3779b9, rerolls[t] ?? 0)) >>> 0, t);

/** What is known of a step before a filter: the ranking (after the repetition penalty) and the model's own probabilities. */
export function look(logits, seen, penalty) {
  const shifted = penalty === 1 ? logits : repetition(logits, seen, penalty), ranking = rank(shifted);
  const own = softmax(logits, ranking, ranking.length, 1);
  return { penalty, shifted, ranking, own, ownEntropy: entropy(own) };
}

/**
 * A step under `settings`: {ranking, own, kept, probs, stages, drawn, id, p, u, mass, ownEntropy, entropy}.
 * own[r], probs[r]: probability of token ranking[r] for the model alone and after the filters; mass: own[0] + ... own[kept - 1];
 * drawn: the rank on which the die u fell, id and p = own[drawn] its token and that token's own probability.
 */
export function examine(view, settings, order, u) {
  const { shifted, ranking, own, ownEntropy } = view;
  const { kept, probs, stages } = distribution(shifted, settings, order, ranking);
  const drawn = drawWith(probs, u);
  let mass = 0;
  for (let r = 0; r < kept; r++) mass += own[r];
  return { ranking, own, kept, probs, stages, drawn, id: ranking[drawn], p: own[drawn], u, mass, ownEntropy, entropy: entropy(probs) };
}

/** A run after the prompt, before the first token. start = {cache, logits} of the prompt, shared by all strategies. */
export const newRun = (start) => ({ cache: copyCache(start.cache), from: start.cache.length, logits: [start.logits], views: [], steps: [], stop: null });

/**
 * Redo a run under other settings. While the same token is drawn its logits stand, so a small change costs little.
 * A generator: it yields after every step, so that the caller can paint in between.
 */
export function* decode(model, run, prompt, { settings, order, seed, rerolls, tokens, end }) {
  const ids = [...prompt], room = Math.min(tokens, model.config.max_len - run.from);
  run.stop = null;
  for (let t = 0; t < room; t++) {
    if (run.views[t]?.penalty !== settings.repetition_penalty) run.views[t] = look(run.logits[t], ids, settings.repetition_penalty);
    const before = run.steps[t]?.id, step = examine(run.views[t], settings, order, die(seed, t, rerolls));
    run.steps[t] = step;
    if (before !== step.id) run.logits.length = run.views.length = run.steps.length = t + 1;
    ids.push(step.id);
    if (step.id === end || t === room - 1) break;
    if (!run.logits[t + 1]) {
      run.cache.length = run.from + t;
      run.logits[t + 1] = model.forward([step.id], run.cache);
    }
    yield t;
  }
  run.steps.length = ids.length - prompt.length;
  run.stop = ids.at(-1) === end ? "end" : room < tokens ? "full" : "length";
}
