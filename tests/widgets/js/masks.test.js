import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  FILLS,
  leak,
  NOISE,
  softmax,
  total,
  toyScores,
  verdict,
  weights,
  entropy,
} from "../../../plmlib/widgets/js/core/attention.js";
import * as masks from "../../../plmlib/widgets/js/core/masks.js";
import limits from "../../../plmlib/widgets/js/mask-builder/limits.json" with { type: "json" };
import { axes, build } from "../../../plmlib/widgets/js/mask-builder/masking.js";
import { tokenise } from "../../../plmlib/widgets/js/core/tokenise.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/masks.json", import.meta.url)));
const near = (mine, theirs, what) => {
  if (Array.isArray(theirs)) {
    assert.equal(mine.length, theirs.length, what);
    theirs.forEach((value, i) => near(mine[i], value, what));
  } else if (theirs === null) assert.ok(Number.isNaN(mine), `${what}: NaN`);
  else assert.ok(Math.abs(mine - theirs) < 1e-8, `${what}: ${mine} ${theirs}`);
};

test("masks equal plmlib’s", () => {
  for (const [call, expected] of Object.entries(golden.masks)) {
    const [, name, args] = call.match(/^(\w+)\((.*)\)$/);
    assert.deepEqual(masks[name](...JSON.parse(`[${args}]`)), expected, call);
  }
  assert.deepEqual(masks.padding([true, false], 2), [
    [true, false],
    [true, false],
  ]);
});

test("60 states: tokens, scores, mask, weights, leak and entropy equal torch", () => {
  for (const { state, ...expected } of golden.states) {
    const ends = axes(state);
    const mask = build(state, ends);
    const scores = toyScores(ends.queries, ends.keys, state.seed);
    const how = state;
    const what = JSON.stringify(state);
    assert.deepEqual([ends.queries, ends.keys], [expected.queries, expected.keys], what);
    assert.deepEqual(mask, expected.mask, what);
    near(scores, expected.scores, `scores ${what}`);
    const found = weights(scores, mask, how);
    near(found, expected.weights, `weights ${what}`);
    const leaks = scores.map((row, i) => leak(row, mask[i], how));
    near(leaks, expected.leak, `leak ${what}`);
    near(found.map(entropy), expected.entropy, `entropy ${what}`);
  }
});

test("with −∞ before softmax a hidden weight is exactly 0, rows sum to 1 or are NaN and say so", () => {
  for (const { state } of golden.states) {
    const ends = axes(state);
    const mask = build(state, ends);
    const scores = toyScores(ends.queries, ends.keys, state.seed);
    const how = { order: "before", fill: "-inf" };
    const { felt, leaking, lost } = verdict(scores, mask, how);
    assert.equal(leaking, 0);
    assert.equal(lost, mask.filter((row) => !row.some(Boolean)).length);
    weights(scores, mask, how).forEach((row, i) => {
      if (!mask[i].some(Boolean)) return assert.ok(row.every(Number.isNaN) && Number.isNaN(felt[i]));
      assert.ok(Math.abs(total(row) - 1) < 1e-12);
      row.forEach((weight, j) => mask[i][j] || assert.equal(weight, 0));
    });
  }
});

test("causal, six tokens: 0 rows leak before softmax, 5 after, 0 rescaled; −10 leaks, −1e9 does not", () => {
  const tokens = tokenise("the cat sat on the mat");
  const scores = toyScores(tokens, tokens, 0);
  const mask = masks.causal(6);
  const leaking = (order, fill = "-inf") => verdict(scores, mask, { order, fill }).leaking;
  const byOrder = limits.order.options.map((order) => leaking(order));
  const byFill = limits.fill.options.map((fill) => leaking("before", fill));
  assert.deepEqual(limits.order.options, ["before", "after", "renormalised"]);
  assert.deepEqual(byOrder, [0, 5, 0]);
  assert.deepEqual(Object.keys(FILLS), limits.fill.options);
  assert.deepEqual(byFill, [0, 0, 5]);
  assert.ok(NOISE < 1e-6);
});

test("a row that sees nothing: NaN with −∞, 1/n with −1e9", () => {
  const row = [0.3, -1, 2, 0];
  const nothing = [false, false, false, false];
  const filled = (fill) => weights([row], [nothing], { order: "before", fill })[0];
  assert.ok(filled("-inf").every(Number.isNaN));
  assert.deepEqual(filled("-1e9"), [0.25, 0.25, 0.25, 0.25]);
});

test("softmax does not overflow", () => assert.deepEqual(softmax([1000, 1000]), [0.5, 0.5]));

test("whatever the limits allow fits together: more prefix, flips and padding than there are tokens", () => {
  const wild = {
    source: "a b c d",
    and_causal: true,
    prefix: 24,
    window: 24,
    split: 23,
    padding: "left",
    pads: 4,
    flips: [0, 0, 575],
  };
  for (const preset of limits.preset.options) {
    for (const text of ["a b c d", "a ".repeat(24), "\u0000 b c d"]) {
      const mask = build({ ...wild, preset, text });
      assert.ok(mask.length <= 24 && mask[0].length <= 24);
      assert.ok(mask.flat().every((cell) => typeof cell === "boolean"));
    }
  }
});
