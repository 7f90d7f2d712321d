import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { compute, counts, DRAWS, mean, MODELS } from "../../../plmlib/widgets/js/examples/state.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/paradigms.json", import.meta.url)));
const rows = (state) => {
  const { gpt, bert, t5 } = compute(state);
  return { gpt: [gpt.inputs, gpt.labels], bert: [bert.inputs, bert.labels], t5: [t5.source, t5.labels] };
};

test("50 seeds give the rows of shift, mask_tokens and corrupt_spans", () => {
  assert.equal(golden.cases.length, 50);
  for (const { state, ...expected } of golden.cases) {
    assert.deepEqual(rows(state), expected, JSON.stringify(state));
  }
});

test("the goldens can tell: another seed, rate, length or share of [MASK] misses", () => {
  for (const [model, change] of [
    ["bert", { seed: 99 }],
    ["t5", { seed: 99 }],
    ["bert", { rate: 0.6 }],
    ["t5", { rate: 0.6 }],
    ["t5", { mean_length: 4 }],
    ["bert", { only_mask: true }],
  ]) {
    const differs = ({ state, ...expected }) =>
      String(rows({ ...state, ...change })[model]) !== String(expected[model]);
    assert.ok(golden.cases.some(differs), JSON.stringify(change));
  }
});

test("words with a loss in many draws are counted as in Python", () => {
  assert.ok(golden.counts.length > 10);
  for (const { state, ...expected } of golden.counts) assert.deepEqual(counts(state), expected);
});

test("the mean is n for GPT, n times the rate for BERT, and a whole number for T5", () => {
  for (const { state } of golden.cases) {
    const times = counts(state);
    const n = times.gpt.length - 1;
    const [gpt, bert, t5] = MODELS.map((model) => mean(times[model]));
    const error = Math.sqrt((n * state.rate * (1 - state.rate)) / DRAWS);
    assert.equal(gpt, n);
    assert.ok(Math.abs(bert - n * state.rate) <= 4.5 * error, `${bert} of ${n}, ${state.rate}`);
    assert.ok(t5 >= 1 && t5 < n && Number.isInteger(t5) && Math.abs(t5 - n * state.rate) <= 1);
    assert.equal(compute(state).t5.asked, t5);
  }
});

test("each mask has a row for each token that is read, and blocks what must not be seen", () => {
  for (const { state } of golden.cases) {
    const { gpt, bert, t5 } = compute(state);
    for (const { inputs, mask } of [gpt, bert, { inputs: t5.source, mask: t5.mask }]) {
      assert.deepEqual([mask.length, mask[0].length], [inputs.length, inputs.length]);
    }
    const next = (mask) => mask.some((row, i) => row.some((may, j) => may && j > i));
    assert.ok(!next(gpt.mask) && next(bert.mask) && !next(t5.decoder));
    assert.deepEqual([t5.decoder.length, t5.decoder[0].length], [t5.labels.length, t5.inputs.length]);
    assert.deepEqual([t5.cross.length, t5.cross[0].length], [t5.inputs.length, t5.source.length]);
    assert.ok(t5.cross.flat().every(Boolean));
  }
});

test("a word that spells a special token is a word", () => {
  const state = { text: "[MASK] <X> [BOS] leo", rate: 0.3, mean_length: 3, only_mask: false, seed: 0 };
  const { gpt, V, ids } = compute(state);
  assert.deepEqual([V, ids, gpt.inputs, gpt.asked], [4, [0, 1, 2, 3], [4, 0, 1, 2], 4]);
});
