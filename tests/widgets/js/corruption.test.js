import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as broken from "../../../plmlib/widgets/js/core/broken.js";
import { EDITS, NOISES, restore } from "../../../plmlib/widgets/js/core/damage.js";
import * as game from "../../../plmlib/widgets/js/core/game.js";
import { fromBase64 } from "../../../plmlib/widgets/js/core/half.js";
import { infillNoise, nearest, poisson, spanNoise } from "../../../plmlib/widgets/js/core/noise.js";
import { mulberry32 } from "../../../plmlib/widgets/js/core/prng.js";
import { DRAWS, hiddenByInfill, hiddenBySpans } from "../../../plmlib/widgets/js/core/where.js";
import limits from "../../../plmlib/widgets/js/corruption-lab/limits.json" with { type: "json" };
import { open } from "../../../plmlib/widgets/js/lm/index.js";
import { fill } from "../../../plmlib/widgets/js/noise/fill.js";

const { changed, compute, matches, restoredText, withSentinels } = broken;
const { answerOf, GAME, isDone, isRight, LOST, roundOf, saying, scoreOf } = game;
const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/corruption.json", import.meta.url)));
const opened = ([key, file]) => [key, open(fromBase64(file))];
const live = Object.fromEntries(Object.entries(golden.files).map(opened));
const words = withSentinels(live.t5.words);
const near = (mine, theirs, by) => assert.ok(Math.abs(mine - theirs) <= by, `${mine} is not ${theirs}`);
const texts = limits.text.examples;
const usual = { rate: 0.3, mean_length: 2, lam: 3, placement: "even", split: 5, edits: [] };

test("100 seeds of every noise give the rows of corrupt_spans and denoise", () => {
  assert.equal(golden.drawn.length, 100 * (NOISES.length - 1));
  for (const { state, source, ...spans } of golden.drawn) {
    const { rows, ids } = compute(state, words);
    const { target = ids } = spans; // BART's target is the text
    assert.deepEqual(rows.source, [...source, words.end], JSON.stringify(state));
    assert.deepEqual(rows.target, [...target, words.end], JSON.stringify(state));
    assert.deepEqual(rows.decoder, [words.begin, ...target], JSON.stringify(state));
  }
});

test("what the reader changes by hand gives the rows of the Python side", () => {
  for (const { state, source, ...spans } of golden.changed) {
    const { rows, ids } = compute(state, words);
    const { target = [...ids, words.end] } = spans;
    assert.deepEqual([rows.source, rows.target], [source, target], JSON.stringify(state));
  }
});

test("the goldens can tell: another seed, rate, length or placement misses", () => {
  const differs = (noise, change) =>
    golden.drawn.some(({ state, source }) => {
      if (state.noise !== noise) return false;
      return String(compute({ ...state, ...change }, words).rows.source) !== String([...source, words.end]);
    });
  for (const noise of NOISES.slice(0, -1)) assert.ok(differs(noise, { seed: 99 }), noise);
  assert.ok(differs("spans", { mean_length: 4 }) && differs("spans", { placement: "released" }));
  assert.ok(differs("infill", { lam: 4 }) && differs("mask", { rate: 0.6 }));
});

test("T5's source and target give the text back, whatever is changed", () => {
  const u = mulberry32(7);
  const whole = (n) => Math.trunc(u() * n);
  for (let i = 0; i < 2000; i++) {
    const n = 2 + whole(29);
    const text = Array.from({ length: n }, () => words.tokens[words.ordinary[whole(words.ordinary.length)]]);
    const state = {
      ...usual,
      text: text.join(" "),
      noise: "spans",
      rate: 0.05 + 0.85 * u(),
      mean_length: 1 + 5 * u(),
      placement: ["even", "released"][i % 2],
      seed: whole(2 ** 32),
      edits: Array.from({ length: whole(12) }, () => whole(124)),
    };
    const { ids, rows, back } = compute(state, words);
    assert.deepEqual(back, ids, JSON.stringify(state));
    const marks = rows.target.filter((id) => words.sentinels.includes(id));
    assert.deepEqual(marks, words.sentinels.slice(0, marks.length)); // ordered, each once
    assert.equal(rows.target.at(-1), words.end);
    assert.equal(rows.target.at(-2), marks.at(-1)); // the closing sentinel, then [EOS]
    const hidden = rows.target.length - marks.length - 1;
    assert.equal(rows.source.length, n - hidden + marks.length); // each span is one token, and [EOS]
  }
});

test("a target that does not fit its source gives no text", () => {
  const { source, target } = compute({ ...usual, text: texts[0], noise: "spans", seed: 3 }, words).rows;
  assert.equal(restore(source, target.slice(1), words), null);
  assert.equal(restore(source, target.slice(0, -2), words), null);
  const [first] = target;
  assert.equal(restore(source, target.map((id) => (id === words.sentinels[1] ? first : id)), words), null);
});

test("what each noise keeps: places, words, order", () => {
  for (let seed = 0; seed < 200; seed++) {
    const of = (noise) => compute({ ...usual, text: texts[seed % texts.length], noise, seed }, words);
    const { ids, rows } = of("mask");
    const n = ids.length;
    assert.ok(rows.source.slice(0, n).every((id, i) => id === ids[i] || id === words.mask));
    assert.deepEqual(matches(of("delete").rows.source, [...ids, words.end]).includes(false), false);
    const { source } = of("permute").rows;
    assert.deepEqual([...source].sort(), [...ids, words.end].sort());
    const turned = of("rotate").rows.source.slice(0, n);
    const begin = of("rotate").plan.order[0];
    assert.deepEqual([...turned.slice(n - begin), ...turned.slice(0, n - begin)], ids);
    const infill = of("infill");
    const hidden = infill.plan.hidden.filter(Boolean).length;
    assert.equal(hidden, nearest(n * usual.rate));
    const masks = infill.rows.source.filter((id) => id === words.mask).length;
    assert.equal(infill.rows.source.length, n - hidden + masks + 1);
    for (const noise of ["mask", "delete", "infill", "permute", "rotate", "both"]) {
      assert.deepEqual(of(noise).rows.target, [...ids, words.end]);
    }
  }
});

test("a span of length 0 inserts a [MASK], by dice and by hand", () => {
  assert.equal(poisson(3, 0), 0);
  near(Math.exp(-3), 0.0498, 1e-4); // below this number the Poisson length is 0
  assert.equal(poisson(3, 0.0497), 0);
  assert.equal(poisson(3, 0.0499), 1);
  const found = Array.from({ length: 50 }, (_, seed) => infillNoise(12, 0.3, 1, mulberry32(seed)));
  assert.ok(found.some(({ empties }) => empties.some((count) => count > 0)));
  const state = { ...usual, rate: 0.05, lam: 10, text: "leo leo", noise: "infill", seed: 0 };
  const edits = changed(changed([], [1], EDITS.insert), [0], EDITS.hide);
  const { source } = compute({ ...state, edits }, words).rows;
  assert.deepEqual(source, [words.mask, words.mask, words.id("leo"), words.end]);
  const { rows } = compute({ ...state, edits: changed([], [2], EDITS.insert) }, words);
  assert.deepEqual(rows.source.slice(-2), [words.mask, words.end]); // at the end of the text
});

test("P(hidden) is that of Python, and that of many draws", () => {
  for (const { n, p, ...how } of golden.where) {
    hiddenBySpans(n, how).forEach((mine, t) => near(mine, p[t], 1e-8));
    const u = mulberry32(1);
    const times = new Array(n).fill(0);
    for (let i = 0; i < DRAWS; i++) spanNoise(n, how, u).forEach((one, t) => (times[t] += one));
    times.forEach((count, t) => {
      near(count / DRAWS, p[t], 4.5 * Math.sqrt((p[t] * (1 - p[t])) / DRAWS) + 1e-9);
    });
  }
});

test("the released placement always hides the end and never the beginning, for n = 10 … 30", () => {
  for (let n = 10; n <= 30; n++) {
    const how = { rate: 0.15, mean_length: 3 };
    const released = hiddenBySpans(n, { ...how, placement: "released" });
    assert.equal(released[0], 0);
    assert.equal(released.at(-1), 1);
    const even = hiddenBySpans(n, { ...how, placement: "even" });
    assert.ok(even[0] === 0 && even.slice(1).every((p) => p > 0 && p === even[1]));
    const infill = hiddenByInfill(n, { rate: 0.3, lam: 3, seed: 1 });
    assert.ok(infill.every((p) => p > 0.1), `${n}: every place, the first one too`);
  }
});

test("what the models write equals what Python has recorded", () => {
  for (const { state, written } of golden.written) {
    const { rows } = compute(state, words);
    const reader = state.noise === "spans" ? live.t5 : live.bart;
    assert.deepEqual(fill(reader, rows), written, state.noise);
  }
});

test("a text that a model has written is the source with its spans filled in, or none", () => {
  const { rows, spelled } = compute({ ...usual, text: texts[0], noise: "spans", seed: 3 }, words);
  assert.equal(restoredText("spans", rows.source, rows.target, words), spelled.join(" "));
  assert.equal(restoredText("spans", rows.source, rows.target.slice(2), words), null);
  assert.equal(restoredText("mask", rows.source, [words.id("leo"), words.end], words), "leo");
  assert.deepEqual(matches([1, 9, 2, 3], [1, 2, 3]), [true, false, true, true]);
});

test("edits: the last one of a place and kind stays", () => {
  const edits = changed(changed([], [2, 3], EDITS.hide), [3], EDITS.show);
  assert.deepEqual(edits, [9, 12]);
  assert.deepEqual(changed(edits, [2], EDITS.insert), [9, 11, 12]);
  assert.deepEqual(changed(changed(edits, [2], EDITS.insert), [2], EDITS.drop), [9, 10, 12]);
});

test("the game: every five rounds have each noise once, and each round can be solved", () => {
  const rounds = Array.from({ length: 100 }, (_, r) => roundOf(r, texts, words));
  for (let r = 0; r < 100; r += 5) {
    assert.deepEqual(rounds.slice(r, r + 5).map(({ noise }) => noise).sort(), [...GAME].sort());
  }
  for (const state of rounds) {
    const { rows, spelled, ids } = compute(state, words);
    const n = spelled.length;
    const read = rows.source.slice(0, -1);
    const masks = read.includes(words.mask);
    const moved = [...read].sort().join() === [...ids].sort().join();
    const ended = read.at(-1) === words.id(".");
    // What a reader can see who knows the words of the world and the length of the text:
    const hidden = read.length === n ? "mask" : "infill";
    const seen = masks ? hidden : moved ? (ended ? "permute" : "rotate") : "delete";
    assert.equal(seen, state.noise, read.map((id) => words.tokens[id]).join(" "));
  }
});

test("the game counts a round as right where noise and loss are both right", () => {
  let said = [];
  const noises = [0, 1, 2].map((r) => roundOf(r, texts, words).noise);
  const lost = (noise) => LOST[GAME.indexOf(noise)];
  said = saying(said, 0, { noise: noises[0], lost: lost(noises[0]) });
  said = saying(said, 2, { noise: noises[2], lost: null });
  assert.deepEqual(answerOf(said, 2), { noise: noises[2], lost: null });
  assert.deepEqual(scoreOf(said, texts, words), { answered: 1, right: 1 });
  said = saying(said, 2, { noise: noises[2], lost: lost(noises[1]) });
  assert.deepEqual(scoreOf(said, texts, words), { answered: 2, right: 1 });
  assert.ok(said.every((code) => code >= limits.said.low && code <= limits.said.high));
  assert.ok(!isDone(answerOf(said, 1)) && isDone(answerOf(said, 2)));
  assert.ok(!isRight(answerOf(said, 1), noises[1]));
});
