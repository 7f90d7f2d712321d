import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { maskedLM } from "../../../plmlib/widgets/js/core/encoder.js";
import { fromBase64 } from "../../../plmlib/widgets/js/core/half.js";
import { readSafetensors } from "../../../plmlib/widgets/js/core/safetensors.js";
import { open } from "../../../plmlib/widgets/js/lm/index.js";

const cases = JSON.parse(readFileSync(new URL("../../support/fixtures/encoder.json", import.meta.url)));
const far = (mine, theirs) => {
  assert.equal(mine.length, theirs.length);
  return Math.max(...mine.map((value, i) => Math.abs(value - theirs[i])));
};
const bytes = ({ file }) => fromBase64(file);
const kinds = (model, segments) => (model.config.n_segments ? segments : undefined);

test("words and their segments are those of Python, also for odd spaces and unknown words", () => {
  const { words } = open(bytes(cases[0]));
  for (const { a, b, ids, segments } of cases[0].texts) {
    assert.deepEqual(words.inputs(a, b ?? undefined), { ids, segments });
  }
  assert.deepEqual(words.encode("[MASK] [CLS] cat"), [1, 1, words.id("cat")]);
  assert.equal(words.ordinary.length, words.tokens.length - 5);
});

test("logits equal torch’s at every position, for pre- and post-norm, with and without segments", () => {
  for (const one of cases) {
    const { model } = open(bytes(one));
    for (const { ids, segments, logits } of one.texts) {
      const mine = [...model.forward(ids, kinds(model, segments))];
      assert.ok(far(mine, logits.flat()) < 1e-4, one.name);
    }
  }
});

test("both pair heads equal torch’s", () => {
  const { model } = open(bytes(cases[1]));
  for (const { ids, segments, pair, order } of cases[1].texts) {
    const states = model.encode(ids, segments);
    assert.ok(far([...model.pair(states)], pair) < 1e-4);
    assert.ok(far([...model.order(states)], order) < 1e-4);
  }
  const { model: plain } = open(bytes(cases[0]));
  assert.throws(() => plain.pair(plain.encode([2, 5, 3])), /no tensor named pair_head/);
});

test("the goldens can tell: another norm, activation, epsilon or segment misses", () => {
  const { tensors, metadata } = readSafetensors(bytes(cases[1]));
  const config = JSON.parse(metadata.config);
  const { ids, segments, logits } = cases[1].texts[1];
  const wrong = [{ norm_place: "pre" }, { activation: "relu" }, { norm_eps: 0.01 }, { embed_norm: false }];
  tensors["norm.weight"] = tensors["embed.norm.weight"];
  tensors["norm.bias"] = tensors["embed.norm.bias"];
  for (const change of [...wrong, { n_heads: 2, d_head: 8 }]) {
    const other = maskedLM({ ...config, ...change }, tensors).forward(ids, segments);
    assert.ok(far([...other], logits.flat()) > 1e-4, JSON.stringify(change));
  }
  const other = maskedLM(config, tensors).forward(ids);
  assert.ok(far([...other], logits.flat()) > 1e-4, "all in the first segment");
});

test("every token sees both sides, and a single row of logits is the same row", () => {
  const { model } = open(bytes(cases[0]));
  const ids = [2, 5, 6, 7, 8, 3];
  const states = model.encode(ids);
  const D = model.config.d_model;
  const V = model.config.vocab_size;
  for (const changed of [1, 4]) {
    const other = model.encode(ids.map((id, t) => (t === changed ? 9 : id)));
    for (let t = 0; t < ids.length; t++) assert.notEqual(other[t * D], states[t * D], `${t} from ${changed}`);
  }
  const row = [...model.logits(states.subarray(2 * D, 3 * D))];
  assert.ok(far(row, [...model.logits(states).subarray(2 * V, 3 * V)]) < 1e-6);
});

test("what the encoder cannot read is refused, by name", () => {
  const { model } = open(bytes(cases[1]));
  assert.throws(() => model.encode([]), /at least one/);
  assert.throws(() => model.encode([model.config.vocab_size]), /token ids lie in/);
  assert.throws(() => model.encode([2, 3], [0, 2]), /segments lie in 0\.\.1, got 2/);
  assert.throws(() => model.encode(new Array(25).fill(0)), /24 positions/);
  assert.throws(() => open(bytes(cases[0])).model.encode([2, 3], [0, 1]), /segments lie in 0\.\.-1/);
});
