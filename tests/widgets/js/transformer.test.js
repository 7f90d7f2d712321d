import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fromBase64, fromHalf } from "../../../plmlib/widgets/js/core/half.js";
import { decode, newRun, open } from "../../../plmlib/widgets/js/lm/index.js";
import { mulberry32 } from "../../../plmlib/widgets/js/core/prng.js";
import { readSafetensors } from "../../../plmlib/widgets/js/core/safetensors.js";
import { die } from "../../../plmlib/widgets/js/core/steps.js";
import { causalLM, copyCache } from "../../../plmlib/widgets/js/core/transformer.js";

const fixture = (name) => JSON.parse(readFileSync(new URL(`../../support/fixtures/${name}.json`, import.meta.url)));
const cases = fixture("transformer"),
  runs = fixture("runs");
const load = (file) => {
  const { tensors, metadata } = readSafetensors(fromBase64(file));
  return causalLM(JSON.parse(metadata.config), tensors);
};
const far = (mine, theirs) => Math.max(...mine.map((value, i) => Math.abs(value - theirs[i])));

test("half precision: every kind of number", () => {
  assert.deepEqual(
    [...fromHalf(Uint16Array.of(0, 0x8000, 0x3c00, 0xc000, 0x7bff, 0x0001, 0x0400, 0x7c00, 0x3555))],
    [0, -0, 1, -2, 65504, 2 ** -24, 2 ** -14, Infinity, 0.333251953125],
  );
  assert.ok(Number.isNaN(fromHalf(Uint16Array.of(0x7e00))[0]));
});

test("logits equal torch’s at every position, for GPT-2, GPT-1 and other shapes", () => {
  for (const { name, file, ids, logits } of cases)
    assert.ok(far([...load(file).forward(ids, undefined, true)], logits.flat()) < 1e-4, name);
});

test("the goldens can tell: another norm place, activation or epsilon misses", () => {
  const { file, ids, logits } = cases[0],
    { tensors, metadata } = readSafetensors(fromBase64(file)),
    config = JSON.parse(metadata.config);
  for (const change of [
    { norm_place: "post" },
    { activation: "gelu" },
    { norm_eps: 0.01 },
    { n_heads: 2, d_head: 8 },
  ]) {
    assert.ok(
      far([...causalLM({ ...config, ...change }, tensors).forward(ids, undefined, true)], logits.flat()) >
        1e-4,
      JSON.stringify(change),
    );
  }
});

test("cached steps equal the whole text read again, also after going back", () => {
  for (const { name, file, ids } of cases) {
    const model = load(file),
      whole = model.forward(ids, model.newCache(), true),
      V = model.config.vocab_size,
      cache = model.newCache();
    const row = (t) => [...whole.subarray(t * V, (t + 1) * V)];
    model.forward(ids.slice(0, 7), cache);
    for (let t = 7; t < 12; t++) assert.ok(far([...model.forward([ids[t]], cache)], row(t)) < 1e-5, name);
    const other = copyCache(cache);
    model.forward([1, 2, 3], other);
    cache.length = 5;
    assert.ok(far([...model.forward(ids.slice(5, 16), cache)], row(15)) < 1e-5, `${name} after going back`);
  }
});

test("what the model cannot read is refused, by name", () => {
  const model = load(cases[0].file);
  assert.throws(() => model.forward([]), /at least one/);
  assert.throws(() => model.forward([37]), /0\.\.36, got 37/);
  assert.throws(() => model.forward([0.5]), /0\.\.36/);
  assert.throws(() => model.forward(new Array(25).fill(0)), /24 positions/);
  const bytes = fromBase64(cases[0].file);
  for (const cut of [0, 5, 200, bytes.length - 1])
    assert.throws(() => readSafetensors(bytes.subarray(0, cut)), /damaged/);
  assert.throws(() => causalLM(model.config, {}), /no tensor named/);
});

test("whole runs: every token that Python drew, for four strategies, with rerolls and another order", () => {
  const { model, bpe, end } = open(fromBase64(runs.file)),
    { recorded } = runs,
    { state } = recorded;
  assert.deepEqual(bpe.encode(state.prompt), recorded.prompt);
  const cache = model.newCache(),
    logits = model.forward(recorded.prompt, cache),
    start = { cache, logits };
  recorded.runs.forEach((expected, i) => {
    const run = newRun(start),
      task = { ...state, settings: state.strategies[i], end };
    for (const _ of decode(model, run, recorded.prompt, task));
    assert.deepEqual(
      run.steps.map(({ id }) => id),
      expected.ids,
    );
    assert.deepEqual(
      run.steps.map(({ kept }) => kept),
      expected.kept,
    );
    assert.ok(
      far(
        run.steps.map(({ p }) => p),
        expected.p,
      ) < 1e-4,
    );
    assert.ok(
      far(
        run.steps.map(({ ownEntropy }) => ownEntropy),
        expected.entropy,
      ) < 1e-3,
    );
    assert.equal(run.stop, expected.stop);
    // Another setting and back again: only what changed is computed, and it comes out the same.
    for (const _ of decode(model, run, recorded.prompt, {
      ...task,
      settings: { ...task.settings, temperature: 2.5, repetition_penalty: 1.7 },
      seed: 5,
    }));
    for (const _ of decode(model, run, recorded.prompt, task));
    assert.deepEqual(
      run.steps.map(({ id }) => id),
      expected.ids,
      "after a detour",
    );
  });
});

test("a run that nothing changes costs no forward pass, and a thrown die changes nothing before it", () => {
  const { model, end } = open(fromBase64(runs.file)),
    { recorded } = runs,
    task = { ...recorded.state, settings: recorded.state.strategies[1], end };
  let passes = 0;
  const counted = {
    ...model,
    forward: (...all) => {
      passes++;
      return model.forward(...all);
    },
  };
  const cache = model.newCache(),
    run = newRun({ cache, logits: model.forward(recorded.prompt, cache) });
  for (const _ of decode(counted, run, recorded.prompt, task));
  assert.equal(passes, run.steps.length - 1, "one pass a token");
  const before = run.steps.map(({ id }) => id);
  passes = 0;
  for (const _ of decode(counted, run, recorded.prompt, task));
  assert.equal(passes, 0);
  for (const _ of decode(counted, run, recorded.prompt, { ...task, rerolls: { ...task.rerolls, 12: 3 } }));
  assert.deepEqual(
    run.steps.slice(0, 12).map(({ id }) => id),
    before.slice(0, 12),
  );
  assert.notEqual(die(11, 12, { 12: 3 }), die(11, 12));
  assert.equal(die(11, 12, { 3: 1 }), die(11, 12));
});

test("at most 5 ms a token at 1.3 M parameters, scaled by this machine’s own matmul", () => {
  const dice = mulberry32(0),
    tensors = {},
    D = 128,
    V = 2000,
    n_layers = 5;
  let parameters = 0;
  const add = (name, ...shape) => {
    const n = shape.reduce((a, b) => a * b);
    parameters += n;
    tensors[name] = { shape, data: Float32Array.from({ length: n }, () => dice() - 0.5) };
  };
  (add("embed.tokens.weight", V, D),
    add("embed.positions.weight", 128, D),
    add("norm.weight", D),
    add("norm.bias", D));
  for (let l = 0; l < n_layers; l++) {
    for (const [name, out, inner] of [
      ["attention.qkv", 3 * D, D],
      ["attention.out", D, D],
      ["feed_forward.up", 4 * D, D],
      ["feed_forward.down", D, 4 * D],
    ])
      (add(`layers.${l}.${name}.weight`, out, inner), add(`layers.${l}.${name}.bias`, out));
    for (const name of ["attention_norm", "feed_forward_norm"])
      (add(`layers.${l}.${name}.weight`, D), add(`layers.${l}.${name}.bias`, D));
  }
  const model = causalLM(
    {
      d_model: D,
      n_layers,
      n_heads: 4,
      d_head: 32,
      vocab_size: V,
      max_len: 128,
      norm_place: "pre",
      norm_eps: 1e-5,
      activation: "gelu_tanh",
      tied: true,
    },
    tensors,
  );
  const a = tensors["embed.tokens.weight"].data,
    naive = () => {
      let s = 0;
      for (let r = 0; r < V; r++) for (let i = 0; i < D; i++) s += a[r * D + i] * a[i];
      return s;
    };
  const once = (f) => {
    const start = performance.now();
    f();
    return performance.now() - start;
  };
  const median = (values) => values.sort((x, y) => x - y)[values.length >> 1];
  const cache = model.newCache();
  model.forward(
    Array.from({ length: 32 }, (_, i) => i),
    cache,
  );
  const tokens = Array.from({ length: 60 }, (_, i) => once(() => model.forward([i], cache))),
    speed = (2 * V * D) / Math.min(...Array.from({ length: 60 }, () => once(naive))) / 1e6;
  const time = median(tokens.slice(10)),
    limit = 5 * Math.max(1, 1.43 / speed);
  console.log(
    `${(parameters / 1e6).toFixed(2)} M parameters, ${time.toFixed(2)} ms a token; naive matmul ${speed.toFixed(2)} GFLOP/s`,
  );
  assert.ok(time <= limit, `${time} ms a token, allowed ${limit}`);
});
