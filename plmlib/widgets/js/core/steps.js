// One step of a text: what the model says, what the filters leave, what the die draws.

import { distribution, drawWith, entropy, rank, repetition, softmax } from "./sampling.js";
import { uniform } from "./prng.js";

/** The die of step t: the same for every strategy. rerolls[t] says how often the reader threw it again. */
export const die = (seed, t, rerolls = {}) =>
  uniform((seed + Math.imul(0x9e3779b9, rerolls[t] ?? 0)) >>> 0, t);

/**
 * What is known of a step before a filter: the ranking (after the repetition penalty) and the model's own
 * probabilities.
 */
export function look(logits, seen, penalty) {
  const shifted = penalty === 1 ? logits : repetition(logits, seen, penalty);
  const ranking = rank(shifted);
  const own = softmax(logits, ranking, ranking.length, 1);
  return { penalty, shifted, ranking, own, ownEntropy: entropy(own) };
}

/**
 * A step under `settings`, and die u:
 *
 *   ranking                token ids, the likeliest first
 *   own, probs             probabilities of these tokens: for the model alone, and after the filters
 *   kept, stages           how many tokens are left, and how many after each filter
 *   mass                   own[0] + ... + own[kept - 1]
 *   drawn, id, p           the rank on which the die fell, its token, and that token's own probability
 *   ownEntropy, entropy    for the model alone and after the filters
 */
export function examine(view, settings, order, u) {
  const { shifted, ranking, own, ownEntropy } = view;
  const { kept, probs, stages } = distribution(shifted, settings, order, ranking);
  const drawn = drawWith(probs, u);
  let mass = 0;
  for (let r = 0; r < kept; r++) mass += own[r];
  return {
    ranking,
    own,
    kept,
    probs,
    stages,
    drawn,
    id: ranking[drawn],
    p: own[drawn],
    u,
    mass,
    ownEntropy,
    entropy: entropy(probs),
  };
}
