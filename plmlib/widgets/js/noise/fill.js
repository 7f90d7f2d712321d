// What a model writes for a broken text; no DOM.

import { greedy } from "../core/search.js";

const MORE = 8; // tokens that a model may write beyond the length of the true target

/** The model's own target, greedily, without [BOS]. */
export function fill({ model, words }, { source, target }) {
  const most = target.length + MORE;
  const cache = model.newCache(model.encode(source), { room: most + 1 });
  const step = (id) => ({ logits: model.forward([id], cache) });
  const start = model.config.start_id ?? words.begin;
  return greedy(step, { start, most, stop: words.end }).slice(1);
}
