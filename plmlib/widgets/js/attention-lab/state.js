// What the reader wrote as the models read it, and what they compute from it; no DOM. Mirrors
// plmlib.widgets.attention_lab.

import { fromBase64, fromHalf } from "../core/half.js";
import { compared, entropy, even, readerOf, shares } from "../core/heads.js";
import { segment } from "../core/segment.js";

/** A sentence as words: {words, unknown, long}. What the models do not know is named, never replaced. */
export function read(text, vocabulary, most) {
  const known = (word) => vocabulary.id(word) !== undefined;
  const words = segment(text, known);
  const unknown = [...new Set(words.filter((word) => !known(word)))];
  return { words, unknown, long: words.length > most };
}

/** Up to n known words that begin like an unknown one, the most alike first. */
export function alike(word, vocabulary, n) {
  function same({ other }) {
    let at = 0;
    while (at < word.length && word[at] === other[at]) at++;
    return at;
  }
  const words = vocabulary.ordinary.map((id) => ({ other: vocabulary.tokens[id] }));
  const found = words.map((one) => ({ ...one, same: same(one) })).filter((one) => one.same >= 2);
  return found.sort((a, b) => b.same - a.same).slice(0, n).map((one) => one.other);
}

/** What a model reads: {ids, position, target}; the position predicts word `at`, whose id is `target`. */
export function inputs(words, at, reader, hide, vocabulary) {
  const ids = [vocabulary.begin, ...words.map(vocabulary.id)];
  const target = ids[at + 1];
  if (reader === "causal") return { ids, position: at, target };
  if (hide) ids[at + 1] = vocabulary.mask;
  return { ids: [...ids, vocabulary.end], position: at + 1, target };
}

/**
 * What Python recorded: {tokens, position, target, causal, T, L, H, weights, top, p, falls}.
 *
 *   weights    weights[layer][head] (T * T), of the model without the switched-off head
 *   top        [word, probability, probability without the head]
 *   p, falls   the probability of the right word; and without each head, (L * H), null where it is not known
 */
export function unpack({ state, layers: L, heads: H, ...recorded }) {
  const all = fromHalf(new Uint16Array(fromBase64(recorded.weights).buffer));
  const T = recorded.tokens.length;
  const of = (k) => all.subarray(k * T * T, (k + 1) * T * T);
  const weights = Array.from({ length: L }, (_, l) => Array.from({ length: H }, (_, n) => of(l * H + n)));
  const sizes = { causal: state.reader === "causal", T, L, H };
  return described({ ...recorded, ...sizes, weights, falls: [...recorded.falls] });
}

/** The same, computed here. fill() computes the next missing fall; it returns false when none is missing. */
export function compute({ model, words: vocabulary }, words, { reader, at, hide, off }) {
  const place = Math.min(at, words.length - 1);
  const { ids, position, target } = inputs(words, place, reader, hide, vocabulary);
  const { n_layers: L, n_heads: H } = model.config;
  const run = readerOf(model);
  const T = ids.length;
  const whole = run(ids, null);
  const before = whole.at(position);
  const now = off ? run(ids, off) : whole;
  const after = off ? now.at(position) : before;
  const falls = Array.from({ length: L * H }, () => null);
  if (off) falls[off.layer * H + off.head] = after[target];
  function fill() {
    const k = falls.indexOf(null);
    if (k < 0) return false;
    falls[k] = run(ids, { layer: Math.floor(k / H), head: k % H }).at(position)[target];
    return true;
  }
  const heads = (layer) => Array.from({ length: H }, (_, n) => layer.subarray(n * T * T, (n + 1) * T * T));
  const top = compared(before, after, target).map((id) => [vocabulary.tokens[id], before[id], after[id]]);
  return described({
    ...{ tokens: ids.map((id) => vocabulary.tokens[id]), position, target: vocabulary.tokens[target] },
    ...{ causal: reader === "causal", T, L, H, weights: now.seen.map(heads), top, p: before[target], falls },
    fill,
  });
}

/** A view, with entropies (of each row), spread (their mean) and shares for every head. */
function described(view) {
  const { T, causal } = view;
  const row = (weights, t) => weights.subarray(t * T, (t + 1) * T);
  const describe = (weights) => {
    const entropies = Array.from({ length: T }, (_, t) => entropy(row(weights, t)));
    const spread = entropies.reduce((a, b) => a + b) / T;
    return { weights, entropies, spread, shares: shares(weights, T, causal) };
  };
  const heads = view.weights.map((layer) => layer.map(describe));
  return { ...view, heads, even: describe(even(T, causal)) };
}
