import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fromBase64 } from "../../../plmlib/widgets/js/core/half.js";
import { entropy, probabilities, readerOf, shares } from "../../../plmlib/widgets/js/core/heads.js";
import { open } from "../../../plmlib/widgets/js/lm/index.js";
import { alike, compute, read } from "../../../plmlib/widgets/js/attention-lab/state.js";
import { parse } from "../../../plmlib/widgets/js/attention-lab/question.js";
import { paths } from "../../../plmlib/widgets/js/heads/minis.js";

const fixture = (name) =>
  JSON.parse(readFileSync(new URL(`../../support/fixtures/${name}.json`, import.meta.url)));
const opened = (file) => open(fromBase64(file));
const far = (mine, theirs) => {
  assert.equal(mine.length, theirs.length);
  return mine.reduce((most, value, i) => Math.max(most, Math.abs(value - theirs[i])), 0);
};
const same = (mine, theirs, what) => assert.ok(far(mine, theirs) < 1e-4, `${what}: ${far(mine, theirs)}`);
const flat = (lists) => lists.flatMap((list) => [...list]);
const cases = fixture("heads");

test("weights of every head equal torch’s, with all heads and with one switched off", () => {
  for (const { name, file, ids, runs } of cases) {
    const { model } = opened(file);
    for (const { off, logp, weights } of runs) {
      const how = off && { layer: off[0], head: off[1] };
      const { seen, at } = readerOf(model)(ids, how);
      same(flat(seen), weights, `${name}, off ${off}`);
      const chances = ids.flatMap((_, t) => [...at(t)]);
      same(chances, logp.map(Math.exp), `${name}, off ${off}`);
    }
  }
});

test("a switched-off head keeps its weights and changes only what comes after it", () => {
  for (const { file, ids, runs } of cases) {
    const { model } = opened(file);
    const { n_layers: L, n_heads: H } = model.config;
    const read = readerOf(model);
    const whole = read(ids, null);
    const first = read(ids, { layer: 0, head: 1 });
    assert.equal(far(first.seen[0], whole.seen[0]), 0);
    assert.ok(far(first.seen[1], whole.seen[1]) > 1e-3);
    const last = read(ids, { layer: L - 1, head: H - 1 });
    assert.equal(far(flat(last.seen), flat(whole.seen)), 0);
    for (const one of [first, last]) assert.ok(far([...one.at(5)], [...whole.at(5)]) > 1e-4);
    assert.ok(far(flat(first.seen), runs[0].weights) > 1e-3, "the goldens can tell");
  }
});

test("rows sum to 1, and what a decoder may not see is exactly 0", () => {
  for (const { file, ids } of cases) {
    const { model } = opened(file);
    const T = ids.length;
    const later = (at) => at % T > Math.floor(at / T) % T;
    for (const weights of readerOf(model)(ids, null).seen) {
      for (let row = 0; row < weights.length; row += T) {
        assert.ok(Math.abs(weights.subarray(row, row + T).reduce((a, b) => a + b) - 1) < 1e-5);
      }
      const zero = [...weights.keys()].filter((at) => weights[at] === 0);
      if (model.newCache) assert.deepEqual(zero, [...weights.keys()].filter(later));
      else assert.deepEqual(zero, []);
    }
  }
});

test("a decoder that reads with a cache has the same weights, row by row", () => {
  const { model } = opened(cases[2].file);
  const { ids } = cases[2];
  const whole = readerOf(model)(ids, null).seen[1];
  const T = ids.length;
  const cache = model.newCache(T);
  model.forward(ids.slice(0, 7), cache);
  const seen = [];
  model.forward(ids.slice(7, 9), cache, false, { seen });
  const row = (n, t) => [...seen[1].subarray((n * 2 + t) * 9, (n * 2 + t + 1) * 9)];
  for (let n = 0; n < model.config.n_heads; n++) {
    for (const t of [0, 1]) {
      const from = (n * T + 7 + t) * T;
      assert.ok(far(row(n, t), [...whole.subarray(from, from + 9)]) < 1e-6, `head ${n}, token ${7 + t}`);
    }
  }
});

const lab = fixture("attention_lab");
const models = Object.fromEntries(Object.entries(lab.files).map(([key, file]) => [key, opened(file)]));

test("what the lab shows of a state equals torch’s", () => {
  for (const { asked, ...found } of lab.looks) {
    const { words, unknown, long } = read(asked.text, models.model.words, 24);
    assert.deepEqual([unknown, long], [[], false]);
    const off = asked.off_layer ? { layer: asked.off_layer - 1, head: asked.off_head - 1 } : null;
    const view = compute(models[asked.reader], words, { ...asked, off });
    assert.deepEqual(
      [view.tokens, view.position, view.target],
      [found.tokens, found.position, found.target],
    );
    const heads = view.heads.flat();
    same(flat(heads.map((one) => one.weights)), found.weights, "weights");
    same(flat(heads.map((one) => one.entropies)), found.entropy, "entropy");
    same(flat(heads.map((one) => one.shares)), found.shares, "shares");
    same([...view.even.weights], found.even, "even");
    assert.deepEqual(view.top.map(([word]) => word), found.top.map(([word]) => word));
    for (const i of [1, 2]) same(view.top.map((row) => row[i]), found.top.map((row) => row[i]), "top");
    same([view.p], [found.p], "p");
    assert.equal(view.falls.filter((one) => one !== null).length, off ? 1 : 0);
    while (view.fill());
    same(view.falls, found.falls, "without each head");
    for (const one of heads) assert.ok(Math.abs(one.shares.reduce((a, b) => a + b) - 1) < 1e-5);
  }
});

test("unknown words are named and not replaced", () => {
  const { words } = models.model;
  assert.deepEqual(read("The zebra saw [MASK] , zebra .", words, 24).unknown, ["zebra", "[", "mask", "]"]);
  assert.equal(read("a ".repeat(25), words, 24).long, true);
  assert.deepEqual(read("", words, 24).words, []);
  assert.deepEqual(alike("them", words, 3), ["the"]);
  assert.deepEqual(alike("zebra", words, 3), []);
});

test("entropy, shares and guesses", () => {
  assert.equal(entropy([1, 0, 0]), 0);
  assert.ok(Math.abs(entropy([0.25, 0.25, 0.25, 0.25]) - Math.log(4)) < 1e-12);
  assert.deepEqual(shares(Float32Array.of(0, 1, 0, 0, 0, 1, 0, 0, 1), 3, false).map((x) => x.toFixed(2)), [
    ...["0.33", "0.00", "0.67", "0.00", "0.00"],
  ]);
  assert.deepEqual([...probabilities([0, 0])], [0.5, 0.5]);
  const size = { L: 3, H: 4 };
  const guesses = ["1.4", "layer 1, head 4", "1 4", "3.4", "0.4", "1.5", "4.1", "14", "", "x"];
  assert.deepEqual(guesses.map((text) => parse(text, size)), [3, 3, 3, 11, -1, -1, -1, -1, -1, -1]);
});

test("a small map has a cross for what is blocked, not a dark cell", () => {
  const { cells, crosses } = paths(Float32Array.of(1, 0, 0.5, 0.5), 2, true);
  assert.equal(crosses, "M1.25 0.25l.5 .5m0-.5l-.5 .5");
  assert.deepEqual(cells.map((d) => (d.match(/M/g) ?? []).length), [0, 0, 0, 0, 0, 0, 0, 0, 3]);
  const all = paths(Float32Array.of(0.9, 0.1, 0, 1), 2, false);
  assert.equal(all.crosses, "");
  assert.deepEqual(all.cells.map((d) => (d.match(/M/g) ?? []).length), [1, 0, 1, 0, 0, 0, 0, 0, 2]);
});
