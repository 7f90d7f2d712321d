import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { mulberry32, uniform } from "../../../plmlib/widgets/js/core/prng.js";
import {
  distinct,
  distribution,
  drawWith,
  entropy,
  nucleusSize,
  ORDER,
  rank,
  repeated,
  repetition,
  softmax,
} from "../../../plmlib/widgets/js/core/sampling.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/sampling.json", import.meta.url)));
const noise = (seed, n, scale = 4) => {
  const dice = mulberry32(seed);
  return Float32Array.from({ length: n }, () => scale * (dice() + dice() - 1));
};
const sum = (values) => values.reduce((a, b) => a + b, 0);

/** ms that f() takes at best. */
function fastest(f, rounds = 15) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    f();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test("the dice are Python’s, to the last bit", () => {
  for (const [seed, values] of Object.entries(golden.dice)) {
    const dice = mulberry32(Number(seed));
    const inTurn = values.map(() => dice());
    const alone = values.map((_, t) => uniform(Number(seed), t));
    assert.deepEqual(inTurn, values);
    assert.deepEqual(alone, values, "any draw alone");
  }
});

test("200 cases of all filters, penalty and order equal torch to 1e-5, and draw the same token", () => {
  assert.equal(golden.cases.length, 200);
  for (const { row, settings, order, seen, kept, ids, probs, u, drawn } of golden.cases) {
    const what = JSON.stringify({ row, settings, order });
    const logits = repetition(golden.rows[row], seen, settings.repetition_penalty);
    const ranking = rank(logits);
    const mine = distribution(logits, settings, order, ranking);
    assert.equal(mine.kept, kept, what);
    assert.deepEqual([...ranking.slice(0, ids.length)], ids, what);
    probs.forEach((p, r) =>
      assert.ok(Math.abs(mine.probs[r] - p) <= 1e-5, `${what} rank ${r}: ${mine.probs[r]} ${p}`),
    );
    assert.equal(ranking[drawWith(mine.probs, u)], drawn, what);
  }
});

test("order matters, and the goldens show it", () => {
  const logits = noise(3, 40);
  const settings = { temperature: 2, top_p: 0.7 };
  const early = distribution(logits, settings, ["top_p", "temperature", "top_k", "min_p"]);
  const late = distribution(logits, settings, ORDER);
  assert.ok(early.kept < late.kept);
  assert.deepEqual(late.stages, [40, 40, late.kept, late.kept]);
  assert.deepEqual(early.stages, [early.kept, early.kept, early.kept, early.kept]);
});

test("entropy and nucleus size equal torch", () => {
  golden.facts.forEach((expected, i) => {
    const logits = golden.rows[i];
    const probs = softmax(logits, rank(logits), logits.length, 1);
    assert.ok(Math.abs(entropy(probs) - expected.entropy) < 1e-8);
    const sizes = [0, 0.5, 0.9, 1].map((p) => nucleusSize(probs, p));
    assert.deepEqual(sizes, expected.nucleus);
  });
});

test("drawWith equals draw_with", () => {
  for (const { probs, u, drawn } of golden.draws)
    assert.equal(drawWith(probs, u), drawn, JSON.stringify({ probs, u }));
});

test("probabilities sum to 1, the nucleus is the smallest, nothing is cut before softmax", () => {
  for (let seed = 0; seed < 200; seed++) {
    const dice = mulberry32(seed);
    const V = 1 + Math.floor(300 * dice());
    const logits = noise(seed, V);
    const p = dice();
    const settings = { temperature: 0.05 + 3 * dice(), top_p: p };
    const { kept, probs } = distribution(logits, settings);
    const whole = softmax(logits, rank(logits), V, settings.temperature);
    assert.ok(Math.abs(sum(probs) - 1) < 1e-12);
    assert.ok(sum(whole.slice(0, kept)) >= p - 2e-6, "reaches p");
    assert.ok(kept === 1 || sum(whole.slice(0, kept - 1)) < p, "one fewer does not");
  }
  // If the vocabulary were cut before softmax, the 0.9 nucleus would be 32.
  const zipf = Float32Array.from({ length: 50257 }, (_, i) => -Math.log(i + 1));
  assert.ok(distribution(zipf, { top_p: 0.9 }).kept > 10000);
});

test("temperature to 0 is argmax, ties go to the lower id, top-k keeps exactly k", () => {
  const logits = Float32Array.from([1, 3, -2, 3, 0, -0]);
  assert.deepEqual([...rank(logits)], [1, 3, 0, 4, 5, 2]);
  for (const temperature of [0, 1e-300, 1e-12])
    assert.equal(rank(logits)[drawWith(distribution(logits, { temperature }).probs, 0.4)], 1);
  assert.equal(distribution(logits, { temperature: 0 }).kept, 1);
  assert.equal(distribution(new Float32Array(9), { top_k: 4 }).kept, 4);
  assert.equal(distribution(Float32Array.from([-Infinity, 1, -Infinity]), {}).kept, 1);
});

test("−0 is 0: a tie goes to the lower id whatever the signs of the zeros", () => {
  for (const zeros of [[0, -0], [-0, 0], [-0, 0, -0], [0, -0, 0]]) {
    const logits = [...zeros, 1e-30, -1e-30];
    const n = zeros.length;
    assert.deepEqual([...rank(logits)], [n, ...zeros.keys(), n + 1]);
    assert.equal(distribution(logits, { top_k: 2 }).kept, 2);
    assert.equal(rank(logits)[1], 0);
  }
});

test("10 000 draws follow the distribution: chi-square, p > .001", () => {
  const logits = noise(5, 12);
  const { probs } = distribution(logits, { temperature: 1.2, top_k: 9 });
  const dice = mulberry32(2024);
  const counts = new Array(9).fill(0);
  for (let i = 0; i < 10000; i++) counts[drawWith(probs, dice())]++;
  const chi = sum(counts.map((n, i) => (n - 10000 * probs[i]) ** 2 / (10000 * probs[i])));
  assert.ok(chi < 26.12, `${chi} on 8 degrees of freedom`);
});

test("distinct and repeated n-grams", () => {
  assert.equal(distinct([1, 2, 1, 2, 1, 2], 2), 2 / 5);
  assert.equal(repeated([1, 2, 3, 4, 1, 2, 3, 4], 4), 1 - 4 / 5);
  assert.equal(distinct([1], 2), 1);
});

test("a drag stays within its frame: 16 ms at V = 8 000, 33 ms at 50 257, scaled by this machine", () => {
  const a = noise(1, 128 * 128);
  const b = noise(2, 128 * 128);
  const c = new Float32Array(128 * 128);
  const product = () => {
    for (let i = 0; i < 128; i++) {
      for (let j = 0; j < 128; j++) {
        let s = 0;
        for (let k = 0; k < 128; k++) s += a[i * 128 + k] * b[j * 128 + k];
        c[i * 128 + j] = s;
      }
    }
  };
  const slow = Math.max(1, 1.43 / ((2 * 128 ** 3) / fastest(product) / 1e6));
  const limits = new Map([[8000, 16], [50257, 33]]); // tokens -> ms
  for (const [V, limit] of limits) {
    const logits = noise(9, V, 10);
    const settings = { temperature: 0.8, top_k: V - 1, top_p: 0.95, min_p: 0.001 };
    const time = fastest(() => {
      const ranking = rank(logits);
      entropy(distribution(logits, settings, ORDER, ranking).probs);
      softmax(logits, ranking, V, 1);
    });
    assert.ok(time <= limit * slow, `${time} ms at V = ${V}, allowed ${limit * slow}`);
  }
});
