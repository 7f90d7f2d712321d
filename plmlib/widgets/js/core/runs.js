// Continuations that can be changed in the middle: several strategies, one prompt, one row of dice.

import { copyCache } from "./transformer.js";
import { distribution, drawWith, entropy, rank, repetition, softmax } from "./sampling.js";
import { uniform } from "./prng.js";

/** The die of step t: the same for every strategy. `rerolls[t]` says how often the reader threw it again. */
export const die = (seed, t, rerolls = {}) => uniform(seed + 0x9e3779b9 * (rerolls[t] ?? 0), t);

/** What is known of a step before anything is drawn. `seen` are the ids that the repetition penalty looks at. */
export function look(logits, seen, settings) {
  const shifted = settings.repetition_penalty !== 1 ? repetition(logits, seen, settings.repetition_penalty) : logits;
  return { logits: shifted, ranking: rank(shifted), penalty: settings.repetition_penalty };
}

/**
 * Everything about one step: the model's own distribution (`own`, over all V ranks), what the filters leave
 * (`kept`, `probs`), the drawn rank and id, and the numbers shown beside them.
 */
export function examine(view, settings, order, u) {
  const { logits, ranking } = view;
  const own = (view.own ??= softmax(logits, ranking, ranking.length, 1));
  const { kept, probs, stages } = distribution(logits, settings, order, ranking);
  const drawn = drawWith(probs, u);
  let mass = 0;
  for (let r = 0; r < kept; r++) mass += own[r];
  return { ranking, own, kept, probs, stages, drawn, id: ranking[drawn], u, mass, ownEntropy: (view.ownEntropy ??= entropy(own)), entropy: entropy(probs) };
}

/** A run: the prompt is read, nothing is drawn yet. `read` = {cache, logits} of the prompt, shared by all strategies. */
export const newRun = (read) => ({ cache: copyCache(read.cache), start: read.cache.length, logits: [read.logits], views: [], steps: [], stop: null });

/**
 * Redo a run under other settings. While the same token is drawn its logits stand, so a small change costs a small
 * amount of work. A generator: it yields after every step, so that the caller may paint in between.
 */
export function* decode(model, run, prompt, { settings, order, seed, rerolls, tokens, end }) {
  const ids = [...prompt];
  const room = Math.min(tokens, model.config.max_len - prompt.length);
  run.stop = null;
  for (let t = 0; t < room; t++) {
    if (run.views[t]?.penalty !== settings.repetition_penalty) run.views[t] = look(run.logits[t], ids, settings);
    const before = run.steps[t]?.id;
    const step = (run.steps[t] = examine(run.views[t], settings, order, die(seed, t, rerolls)));
    ids.push(step.id);
    const last = step.id === end || t === room - 1;
    if (before !== step.id || last) run.steps.length = run.views.length = t + 1;
    if (before !== step.id) run.logits.length = t + 1;
    if (last) break;
    if (!run.logits[t + 1]) {
      run.cache.length = run.start + t;
      run.logits[t + 1] = model.forward([step.id], run.cache);
    }
    yield t;
  }
  run.stop = ids.at(-1) === end ? "end" : room < tokens ? "room" : "length";
}
