// What the three judges say of two sentences; no DOM.

export const KINDS = ["next", "stranger", "random", "topic", "swapped"];
/** What is right: does B follow A, and are they in order? null: the head is never asked such a pair. */
export const TRUTH = {
  next: { nsp: true, sop: true, words: true },
  stranger: { nsp: false, sop: null, words: false },
  random: { nsp: false, sop: null, words: false },
  topic: { nsp: false, sop: null, words: false },
  swapped: { nsp: false, sop: false, words: false },
};
export const JUDGES = ["nsp", "sop", "words"];
const COMMON = new Set(["the", ".", ","]);
const GAP = /[\t-\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/; // as Python has it
const split = (text) => text.split(GAP).filter(Boolean);

/** The words that both sentences have; those that are in every sentence do not count. */
export function shared(a, b) {
  const others = new Set(split(b));
  return [...new Set(split(a))].filter((word) => others.has(word) && !COMMON.has(word));
}

/** The probability of class 0. */
const first = ([yes, no]) => 1 / (1 + Math.exp(no - yes));

/** P(IsNext) and P(in order) of two sentences: {p, order}. */
export function ask({ model, words }, { a, b, segments }) {
  const row = words.inputs(a, b);
  const states = model.encode(row.ids, segments ? row.segments : row.ids.map(() => 0));
  return { p: first(model.pair(states)), order: first(model.order(states)) };
}

/** What each judge says: {nsp, sop, words}, true for yes. */
export const says = ({ a, b, p, order }) => {
  return { nsp: p > 0.5, sop: order > 0.5, words: shared(a, b).length > 0 };
};

/** For a kind, how often each judge says yes, and how often it is right: {nsp: {yes, right, all}, …}. */
export function count(pairs, kind) {
  const own = pairs.filter((pair) => pair.kind === kind).map(says);
  const tally = (judge) => {
    const yes = own.filter((one) => one[judge]).length;
    const truth = TRUTH[kind][judge]; // a head that is not asked is neither right nor wrong
    return { yes, right: truth === null ? null : truth ? yes : own.length - yes, all: own.length };
  };
  return Object.fromEntries(JUDGES.map((judge) => [judge, tally(judge)]));
}

/** B with another name: that of A where B has a name of its own, else the first that neither has. */
export function renamed(a, b, names) {
  const known = new Set(names);
  const there = new Set(split(`${a} ${b}`));
  const nameOf = (text) => split(text).find((word) => known.has(word));
  const theirs = nameOf(b);
  const free = names.find((name) => !there.has(name)) ?? theirs;
  const other = nameOf(a) === undefined || split(a).includes(theirs) ? free : nameOf(a);
  return split(b).map((word) => (word === theirs ? other : word)).join(" ");
}

/** The shared words, if there are any and all of them are names; else []. */
export function sharedNames(a, b, names) {
  const both = shared(a, b);
  return both.every((word) => names.includes(word)) ? both : [];
}
