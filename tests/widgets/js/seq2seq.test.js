import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { relativeBucket } from "../../../plmlib/widgets/js/core/buckets.js";
import { fromBase64 } from "../../../plmlib/widgets/js/core/half.js";
import { readSafetensors } from "../../../plmlib/widgets/js/core/safetensors.js";
import { beam, greedy } from "../../../plmlib/widgets/js/core/search.js";
import { seq2seqLM } from "../../../plmlib/widgets/js/core/seq2seq.js";
import { open } from "../../../plmlib/widgets/js/lm/index.js";
import { writer } from "../../../plmlib/widgets/js/search/writer.js";

const fixture = (name) =>
  JSON.parse(readFileSync(new URL(`../../support/fixtures/${name}.json`, import.meta.url)));
const cases = fixture("seq2seq");
const opened = ({ file }) => open(fromBase64(file));
const far = (mine, theirs) => {
  assert.equal(mine.length, theirs.length);
  return mine.reduce((most, value, i) => Math.max(most, Math.abs(value - theirs[i])), 0);
};
const same = (mine, theirs, what) => assert.ok(far(mine, theirs) < 1e-4, `${what}: ${far(mine, theirs)}`);
const visible = (source, cut) => source.map((_, s) => Number(s !== cut));

test("logits and cross-attention equal torch’s at every position, for BART’s and T5’s shape", () => {
  for (const one of cases) {
    const { model } = opened(one);
    for (const { source, target, logits, cross } of one.read) {
      const seen = [];
      const mine = model.forward(target, model.newCache(model.encode(source)), true, seen);
      same(mine, logits, one.name);
      assert.equal(seen.length, model.config.n_decoder_layers);
      seen.forEach((weights, l) => same(weights, cross[l], `${one.name}, weights of layer ${l}`));
    }
  }
});

test("a source token that is cut changes the logits as in torch, and gets no weight", () => {
  for (const one of cases) {
    const { model } = opened(one);
    for (const { source, target, logits, cut } of one.read) {
      const seen = [];
      const cache = model.newCache(model.encode(source), { visible: visible(source, 2) });
      const mine = model.forward(target, cache, true, seen);
      same(mine, cut, one.name);
      assert.ok(far(mine, logits) > 1e-2);
      const S = source.length;
      for (const weights of seen) {
        weights.forEach((w, i) => assert.ok(i % S === 2 ? w === 0 : w >= 0));
        for (let row = 0; row < weights.length; row += S) {
          assert.ok(Math.abs(weights.subarray(row, row + S).reduce((a, b) => a + b) - 1) < 1e-5);
        }
      }
    }
  }
  const { model } = opened(cases[0]);
  const blind = model.newCache(model.encode([5, 6]), { visible: [0, 0] });
  assert.ok(model.forward([2], blind).every(Number.isFinite), "with nothing to look at, 0 is read");
});

test("the goldens can tell: another setting of the model misses", () => {
  const wrong = [
    [{ norm_place: "pre" }, { activation: "relu" }, { norm_eps: 0.01 }, { embed_norm: false }],
    [{ scale_scores: true }, { scale_logits: false }, { norm: "layer" }, { rel_distance: 40 }],
  ];
  wrong.forEach((changes, i) => {
    const { tensors, metadata } = readSafetensors(fromBase64(cases[i].file));
    for (const side of ["encoder", "decoder"]) {
      tensors[`${side}_norm.weight`] ??= tensors["embed.norm.weight"];
    }
    for (const name of Object.keys(tensors).filter((name) => name.endsWith("norm.weight"))) {
      tensors[name.replace("weight", "bias")] ??= { data: new Float32Array(tensors[name].data.length) };
    }
    const { source, target, logits } = cases[i].read[1];
    for (const change of [...changes, { position_offset: 1 - i, positions: ["learned", "relative"][i] }]) {
      if (change.position_offset === 0) continue; // T5 has no table of positions
      const model = seq2seqLM({ ...JSON.parse(metadata.config), ...change }, tensors);
      const mine = model.forward(target, model.newCache(model.encode(source)), true);
      assert.ok(far(mine, logits) > 1e-3, JSON.stringify(change));
    }
  });
});

test("cached steps equal the whole target read at once, also in a copy and after going back", () => {
  for (const one of cases) {
    const { model } = opened(one);
    const { source, target, logits } = one.read[0];
    const V = model.config.vocab_size;
    const row = (t) => logits.slice(t * V, (t + 1) * V);
    const cache = model.newCache(model.encode(source), { room: target.length });
    same(model.forward(target.slice(0, 4), cache), row(3), one.name);
    const other = model.copy(cache);
    model.forward([5, 6, 7], other);
    for (let t = 4; t < target.length; t++) same(model.forward([target[t]], cache), row(t), one.name);
    cache.length = 2;
    same(model.forward(target.slice(2, 6), cache), row(5), `${one.name} after going back`);
  }
});

test("greedy search and beam search write what Python’s write, with the same log-probabilities", () => {
  for (const one of cases) {
    const { model, words } = opened(one);
    for (const { source, greedy: ids, beams } of one.read) {
      const step = writer(model, model.encode(source), { room: 10 });
      const how = { start: model.config.start_id, most: 9, stop: words.end };
      assert.deepEqual(greedy(step, how), ids);
      for (const { width, penalty, texts } of beams) {
        const found = beam(step, { ...how, width, penalty });
        assert.deepEqual(found.map((text) => text.ids), texts.map(([text]) => text), `${one.name} ${width}`);
        same(found.map((text) => text.logProb), texts.map(([, logProb]) => logProb), one.name);
        if (width === 1) assert.deepEqual(found[0].ids, ids);
      }
    }
  }
});

test("equal continuations are in Python’s order: the better text first, then the lower id", () => {
  const found = fixture("search");
  assert.ok(found.length > 40);
  for (const { table, most, width, penalty, texts } of found) {
    const step = (id) => ({ logits: Float32Array.from(table[id]) });
    const mine = beam(step, { start: 0, most, width, penalty, stop: 1 });
    assert.deepEqual(mine.map((text) => text.ids), texts.map(([text]) => text));
  }
  assert.deepEqual(greedy(() => ({ logits: [3, 7, 7] }), { start: 0, most: 3, stop: 1 }), [0, 1]);
});

test("buckets of distances are torch’s, and T5’s known values are right", () => {
  for (const { buckets, furthest, both, found } of fixture("buckets")) {
    found.forEach((bucket, i) => {
      const mine = relativeBucket(i - 300, buckets, furthest, both);
      assert.equal(mine, bucket, `${i - 300}: ${buckets}, ${furthest}, ${both}`);
    });
  }
  const known = [8, 16, 64, 91, 1000, -64].map((d) => relativeBucket(d, 32, 128, true));
  assert.deepEqual(known, [24, 26, 30, 31, 31, 14]);
});

test("what the model cannot read is refused, by name", () => {
  const { model } = opened(cases[0]);
  assert.throws(() => model.encode([]), /at least one/);
  assert.throws(() => model.encode([37]), /0\.\.36, got 37/);
  assert.throws(() => model.encode(new Array(25).fill(5)), /24 positions/);
  const cache = model.newCache(model.encode([5, 6]), { room: 2 });
  assert.throws(() => model.forward([2, 5, 6], cache), /room for 2/);
  assert.throws(() => seq2seqLM(model.config, {}), /no tensor named embed/);
  const { model: t5 } = opened(cases[1]);
  assert.equal(t5.encode(new Array(40).fill(5)).length, 40 * t5.config.d_model); // distances have no end
});
