// What a noise does to a text, what the reader changed of it, and the rows that come of it; no DOM. The twin
// of plmlib/widgets/denoising.py.

import { choose, infillNoise, nearest, permuteNoise, rotateNoise, spanNoise } from "./noise.js";
import { mulberry32 } from "./prng.js";

export const NOISES = ["spans", "mask", "delete", "infill", "permute", "rotate", "both", "prefix"];
/** Noises that hide tokens, so that the reader can hide some by hand; those with spans of any length. */
export const HIDING = ["spans", "mask", "delete", "infill", "both"];
export const FILLING = ["infill", "both"];
/** What the reader may do at a place, by number: `edits` holds 4 · place + number. */
export const EDITS = { show: 0, hide: 1, drop: 2, insert: 3 };

const whole = (n) => [...Array(n).keys()];

/**
 * What the dice do to a text of n tokens: {order, hidden, starts, empties}.
 *
 *   order    the places of the text in the order in which they follow
 *   hidden   for each place of that order: is its token hidden?
 *   starts   does a span start there?
 *   empties  how many spans of length 0 stand before it; one number more, for the end
 *
 * ends[t]: does token t end a sentence?  state: noise, rate, mean_length, lam, placement, seed
 */
export function drawn(state, ends) {
  const { noise, rate, lam, seed } = state;
  const n = ends.length;
  const u = mulberry32(seed);
  const plain = { order: whole(n), hidden: new Array(n).fill(false), empties: new Array(n + 1).fill(0) };
  const some = (count) => ({ ...plain, hidden: choose(n, count, u) });
  const made = {
    spans: () => ({ ...plain, hidden: spanNoise(n, state, u) }),
    mask: () => some(nearest(n * rate)),
    delete: () => some(Math.min(n - 1, nearest(n * rate))),
    infill: () => ({ ...plain, ...infillNoise(n, rate, lam, u) }),
    permute: () => ({ ...plain, order: permuteNoise(ends, u) }),
    rotate: () => ({ ...plain, order: turned(n, rotateNoise(n, u)) }),
    both: () => ({ ...plain, order: permuteNoise(ends, u), ...infillNoise(n, rate, lam, u) }),
    prefix: () => plain,
  }[noise]();
  return { ...made, starts: made.starts ?? begins(made.hidden, []) };
}

const turned = (n, begin) => whole(n).map((i) => (i + begin) % n);

/** Where runs of hidden tokens begin. A run is divided where a span was drawn to start. */
const begins = (hidden, starts) => hidden.map((one, i) => one && (!hidden[i - 1] || Boolean(starts[i])));

/** The same with the reader's changes. */
export function edited(plan, { noise, edits }) {
  const n = plan.order.length;
  if (noise === "rotate") {
    const begin = edits.find((edit) => edit % 4 === EDITS.hide && edit < 4 * n);
    return begin === undefined ? plan : { ...plan, order: turned(n, Math.floor(begin / 4)) };
  }
  if (!HIDING.includes(noise) || edits.length === 0) return plan;
  const slots = [...plan.order, n];
  const hidden = [...plan.hidden];
  const empties = [...plan.empties];
  for (const edit of edits) {
    const slot = slots.indexOf(Math.floor(edit / 4));
    const what = edit % 4;
    if (slot < 0) continue;
    if (what <= EDITS.hide && slot < n) hidden[slot] = what === EDITS.hide;
    if (what >= EDITS.drop && FILLING.includes(noise)) empties[slot] = what === EDITS.insert ? 1 : 0;
  }
  return { ...plan, hidden, empties, starts: begins(hidden, plan.starts) };
}

/**
 * What the encoder and the decoder read and write, as ids: {source, target, decoder}.
 *
 *   source and target end with [EOS]; decoder: the decoder's input, [BOS] and the target without its last
 *   words: {mask, begin, end, sentinels}, ids; the sentinels in the order of their use
 */
export function rowsOf(ids, plan, { noise, split }, words) {
  const { order, hidden, starts, empties } = plan;
  const text = order.map((place) => ids[place]);
  const made = {
    spans: () => [fold(ids, hidden, words.sentinels), unfold(ids, hidden, words.sentinels)],
    mask: () => [text.map((id, i) => (hidden[i] ? words.mask : id)), ids],
    delete: () => [text.filter((_, i) => !hidden[i]), ids],
    infill: () => [filled(text, hidden, starts, empties, words.mask), ids],
    permute: () => [text, ids],
    rotate: () => [text, ids],
    both: () => [filled(text, hidden, starts, empties, words.mask), ids],
    prefix: () => [ids.slice(0, cutAt(split, ids)), ids.slice(cutAt(split, ids))],
  }[noise]();
  const [source, target] = made.map((row) => [...row, words.end]);
  return { source, target, decoder: [words.begin, ...target.slice(0, -1)] };
}

/** After how many tokens a prefix ends: on both sides of it is at least one. */
export const cutAt = (split, ids) => Math.max(1, Math.min(ids.length - 1, split));

/** Every run of hidden tokens becomes one sentinel, the k-th run the k-th. */
function fold(ids, hidden, sentinels) {
  let k = 0;
  return ids.flatMap((id, i) => {
    if (!hidden[i]) return [id];
    return hidden[i - 1] ? [] : [sentinels[k++]];
  });
}

/** The other half: each sentinel with what it hides, and one that closes. */
function unfold(ids, hidden, sentinels) {
  let k = 0;
  const row = ids.flatMap((id, i) => {
    if (!hidden[i]) return [];
    return hidden[i - 1] ? [id] : [sentinels[k++], id];
  });
  return [...row, sentinels[k]];
}

/** Every span becomes one [MASK], and so does a span of length 0. */
function filled(text, hidden, starts, empties, mask) {
  const before = (i) => new Array(empties[i]).fill(mask);
  const at = (id, i) => (hidden[i] ? (starts[i] ? [mask] : []) : [id]);
  return [...text.flatMap((id, i) => [...before(i), ...at(id, i)]), ...before(text.length)];
}

/**
 * The text that T5's corruption took apart: the k-th sentinel of the source is replaced by what follows the
 * k-th of the target. null where the target's sentinels do not fit those of the source.
 */
export function restore(source, target, { sentinels, end }) {
  const isMark = (id) => sentinels.includes(id);
  const spans = [];
  for (const id of target) {
    if (id === end) break;
    if (isMark(id)) spans.push([]);
    else if (spans.length === 0) return null;
    else spans.at(-1).push(id);
  }
  const marks = source.filter(isMark);
  const written = target.filter(isMark);
  if (written.length !== marks.length + 1 || marks.some((id, k) => id !== written[k])) return null;
  let k = 0;
  return source.filter((id) => id !== end).flatMap((id) => (isMark(id) ? spans[k++] : [id]));
}
