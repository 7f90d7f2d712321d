// The noises of T5 and BART for one text: the twin of plmlib/objectives/{rows,spans,noise}.py; no DOM.
//
// u() is the next number of the dice (core/prng.js). Each function takes as many of them as its twin does, in
// the same order, so that one seed gives the same noise in both languages.

const take = (count, u) => Array.from({ length: Math.max(0, count) }, u);
const sum = (values) => values.reduce((total, value) => total + value, 0);
const whole = (count) => [...Array(Math.max(0, count)).keys()];

/** The places of the values in increasing order; equal ones stay in their order. */
export const argsort = (values) => whole(values.length).sort((a, b) => values[a] - values[b] || a - b);

/** The nearest whole number, halves to the even one. */
export function nearest(value) {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

/** Exactly k of n places, all choices equally likely: true where chosen. */
export function choose(n, k, u) {
  const chosen = new Array(Math.max(0, n)).fill(false);
  for (const place of argsort(take(n, u)).slice(0, Math.max(0, k))) chosen[place] = true;
  return chosen;
}

/** Cut n items into runs of at least one item, all ways equally likely: their lengths. */
export function cut(n, runs, u) {
  const lengths = [1];
  for (const begins of choose(n - 1, runs - 1, u)) {
    if (begins) lengths.push(1);
    else lengths[lengths.length - 1]++;
  }
  return lengths;
}

/** The smallest k at which the sum of e^-mean mean^k / k! exceeds u. */
export function poisson(mean, u) {
  let p = Math.exp(-mean);
  let total = p;
  let k = 0;
  const most = 30 + Math.trunc(4 * mean);
  while (total <= u && k < most) {
    k++;
    p *= mean / k;
    total += k < most ? p : 0;
  }
  return k;
}

/** T5: true at the tokens that are hidden. placement: "even" or "released". */
export function spanNoise(n, { rate, mean_length, placement }, u) {
  const { hidden, spans } = spanCounts(n, { rate, mean_length, placement });
  if (placement === "released") return runs(cut(n - hidden, spans, u), cut(hidden, spans, u));
  const places = n - 1; // all but the first are on a circle
  const kept = places - hidden;
  const first = cut(Math.max(1, kept), spans, u).map((length) => (kept > 0 ? length : 0));
  const circle = runs(first, cut(hidden, spans, u));
  const turn = Math.trunc(u() * places);
  return [false, ...whole(places).map((i) => circle[(i - turn + places) % places])];
}

/** How many tokens of a text of n are hidden, in how many spans. */
export function spanCounts(n, { rate, mean_length, placement }) {
  const hidden = Math.min(n - 1, Math.max(1, nearest(n * rate)));
  const spans = Math.max(1, nearest(hidden / mean_length));
  const kept = placement === "released" ? n - hidden : Math.max(1, n - 1 - hidden);
  return { hidden, spans: Math.min(spans, kept) };
}

/** Runs of lengths first[0], second[0], first[1], …; true in the second ones. */
function runs(first, second) {
  const part = (length, i) => [
    ...new Array(length).fill(false),
    ...new Array(second[i]).fill(true),
  ];
  return first.flatMap(part);
}

/**
 * BART's infill: {hidden, starts, empties} of a text of n tokens. Spans start where `starts` is true; before
 * token t stand empties[t] spans of length 0, and empties[n] after the last one.
 */
export function infillNoise(n, rate, mean, u) {
  const goal = nearest(n * rate);
  const slots = spanLengths(goal, mean, u);
  const isSpan = choose(n - goal + slots.length, slots.length, u);
  const found = { hidden: [], starts: [], empties: new Array(n + 1).fill(0) };
  let next = 0; // the span that comes next
  for (const here of isSpan) {
    const length = here ? slots[next++] : 1;
    if (length === 0) found.empties[found.hidden.length]++;
    for (let i = 0; i < length; i++) {
      found.hidden.push(here);
      found.starts.push(here && i === 0);
    }
  }
  return found;
}

/** Lengths of spans, Poisson, that hide `goal` tokens; the last one that was drawn is cut to fit. */
function spanLengths(goal, mean, u) {
  const drawn = [];
  const more = Math.trunc(Math.fround(goal / Math.fround(mean))) + 1; // torch divides in single precision
  while (sum(drawn) < goal) drawn.push(...take(more, u).map((one) => poisson(mean, one)));
  const lengths = [];
  let before = 0;
  for (const length of drawn) {
    if (before >= goal) break;
    lengths.push(Math.min(length, goal - before));
    before += length;
  }
  // plmlib draws for every row of a batch one number more than there are lengths
  const turns = take(drawn.length + 1, u).slice(0, lengths.length);
  return argsort(turns).map((i) => lengths[i]);
}

/** BART's permute: the order in which the tokens follow; ends[t]: does token t end a sentence? */
export function permuteNoise(ends, u) {
  const turns = take(ends.length, u);
  let sentence = 0;
  const own = ends.map((end) => turns[end ? sentence++ : sentence]);
  return argsort(own);
}

/** BART's rotate: where the text begins. */
export const rotateNoise = (n, u) => Math.trunc(u() * n);
