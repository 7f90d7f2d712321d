// Continuations that can be changed in the middle: several strategies, one prompt, one row of dice.

import { copyCache } from "./transformer.js";
import { die, examine, look } from "./steps.js";

/**
 * A run after the prompt, before the first token. start = {cache, logits} of the prompt, shared by all
 * strategies.
 */
export const newRun = (start) => ({
  cache: copyCache(start.cache),
  from: start.cache.length,
  logits: [start.logits],
  views: [],
  steps: [],
  stop: null,
});

/**
 * Redo a run under other settings. While the same token is drawn its logits stay, so a small change costs
 * little. A generator: it yields after every step, so that the caller can paint in between.
 */
export function* decode(model, run, prompt, { settings, order, seed, rerolls, tokens, end }) {
  const ids = [...prompt];
  const room = Math.min(tokens, model.config.max_len - run.from);
  const penalty = settings.repetition_penalty;
  run.stop = null;
  for (let t = 0; t < room; t++) {
    if (run.views[t]?.penalty !== penalty) run.views[t] = look(run.logits[t], ids, penalty);
    const before = run.steps[t]?.id;
    const step = examine(run.views[t], settings, order, die(seed, t, rerolls));
    run.steps[t] = step;
    if (before !== step.id) {
      for (const known of [run.logits, run.views, run.steps]) known.length = t + 1;
    }
    ids.push(step.id);
    if (step.id === end || t === room - 1) break;
    if (!run.logits[t + 1]) {
      run.cache.length = run.from + t;
      run.logits[t + 1] = model.forward([step.id], run.cache);
    }
    yield t;
  }
  run.steps.length = ids.length - prompt.length;
  const atLimit = room < tokens ? "full" : "length";
  run.stop = ids.at(-1) === end ? "end" : atLimit;
}
