import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fromBase64, fromHalf } from "../../../plmlib/widgets/js/core/half.js";
import { decode, newRun, open } from "../../../plmlib/widgets/js/lm/index.js";
import { mulberry32 } from "../../../plmlib/widgets/js/core/prng.js";
import { readSafetensors } from "../../../plmlib/widgets/js/core/safetensors.js";
import { die } from "../../../plmlib/widgets/js/core/steps.js";
import { causalLM, copyCache } from "../../../plmlib/widgets/js/core/transformer.js";

const fixture = (name) =>
  JSON.parse(readFileSync(new URL(`../../support/fixtures/${name}.json`, import.meta.url)));
const cases = fixture("transformer");
const runs = fixture("runs");
const load = (file) => {
  const { tensors, metadata } = readSafetensors(fromBase64(file));
  return causalLM(JSON.parse(metadata.config), tensors);
};
const far = (mine, theirs) => Math.max(...mine.map((value, i) => Math.abs(value - theirs[i])));

/** Run a generator to its end. */
const finish = (steps) => [...steps].length;

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
  const { file, ids, logits } = cases[0];
  const { tensors, metadata } = readSafetensors(fromBase64(file));
  const config = JSON.parse(metadata.config);
  for (const change of [
    { norm_place: "post" },
    { activation: "gelu" },
    { norm_eps: 0.01 },
    { n_heads: 2, d_head: 8 },
  ]) {
    const other = causalLM({ ...config, ...change }, tensors).forward(ids, undefined, true);
    assert.ok(far([...other], logits.flat()) > 1e-4, JSON.stringify(change));
  }
});

test("cached steps equal the whole text read again, also after going back", () => {
  for (const { name, file, ids } of cases) {
    const model = load(file);
    const whole = model.forward(ids, model.newCache(), true);
    const V = model.config.vocab_size;
    const cache = model.newCache();
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
  const { model, bpe, end } = open(fromBase64(runs.file));
  const { recorded } = runs;
  const { state } = recorded;
  assert.deepEqual(bpe.encode(state.prompt), recorded.prompt);
  const cache = model.newCache();
  const logits = model.forward(recorded.prompt, cache);
  const start = { cache, logits };
  recorded.runs.forEach((expected, i) => {
    const run = newRun(start);
    const task = { ...state, settings: state.strategies[i], end };
    const all = (key) => run.steps.map((step) => step[key]);
    finish(decode(model, run, recorded.prompt, task));
    assert.deepEqual(all("id"), expected.ids);
    assert.deepEqual(all("kept"), expected.kept);
    assert.ok(far(all("p"), expected.p) < 1e-4);
    assert.ok(far(all("ownEntropy"), expected.entropy) < 1e-3);
    assert.equal(run.stop, expected.stop);
    // Another setting and back again: only what changed is computed, and it comes out the same.
    const settings = { ...task.settings, temperature: 2.5, repetition_penalty: 1.7 };
    finish(decode(model, run, recorded.prompt, { ...task, settings, seed: 5 }));
    finish(decode(model, run, recorded.prompt, task));
    assert.deepEqual(all("id"), expected.ids, "after a detour");
  });
});

test("a run that nothing changes costs no forward pass, and a thrown die changes nothing before it", () => {
  const { model, end } = open(fromBase64(runs.file));
  const { recorded } = runs;
  const task = { ...recorded.state, settings: recorded.state.strategies[1], end };
  let passes = 0;
  const counted = {
    ...model,
    forward: (...all) => {
      passes++;
      return model.forward(...all);
    },
  };
  const cache = model.newCache();
  const run = newRun({ cache, logits: model.forward(recorded.prompt, cache) });
  finish(decode(counted, run, recorded.prompt, task));
  assert.equal(passes, run.steps.length - 1, "one pass a token");
  const before = run.steps.map(({ id }) => id);
  passes = 0;
  finish(decode(counted, run, recorded.prompt, task));
  assert.equal(passes, 0);
  finish(decode(counted, run, recorded.prompt, { ...task, rerolls: { ...task.rerolls, 12: 3 } }));
  const after = run.steps.map(({ id }) => id);
  assert.deepEqual(after.slice(0, 12), before.slice(0, 12));
  assert.notEqual(die(11, 12, { 12: 3 }), die(11, 12));
  assert.equal(die(11, 12, { 3: 1 }), die(11, 12));
});

test("at most 5 ms a token at 1.3 M parameters, scaled by this machine’s own matmul", () => {
  const dice = mulberry32(0);
  const tensors = {};
  const D = 128;
  const V = 2000;
  const n_layers = 5;
  let parameters = 0;
  const add = (name, ...shape) => {
    const n = shape.reduce((a, b) => a * b);
    parameters += n;
    tensors[name] = { shape, data: Float32Array.from({ length: n }, () => dice() - 0.5) };
  };
  const addLinear = (name, out, inner) => {
    add(`${name}.weight`, out, inner);
    add(`${name}.bias`, out);
  };
  const addNorm = (name) => {
    add(`${name}.weight`, D);
    add(`${name}.bias`, D);
  };
  add("embed.tokens.weight", V, D);
  add("embed.positions.weight", 128, D);
  addNorm("norm");
  for (let l = 0; l < n_layers; l++) {
    addLinear(`layers.${l}.attention.qkv`, 3 * D, D);
    addLinear(`layers.${l}.attention.out`, D, D);
    addLinear(`layers.${l}.feed_forward.up`, 4 * D, D);
    addLinear(`layers.${l}.feed_forward.down`, D, 4 * D);
    addNorm(`layers.${l}.attention_norm`);
    addNorm(`layers.${l}.feed_forward_norm`);
  }
  const config = {
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
  };
  const model = causalLM(config, tensors);
  const a = tensors["embed.tokens.weight"].data;
  const naive = () => {
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
  const prompt = Array.from({ length: 32 }, (_, i) => i);
  model.forward(prompt, cache);
  const tokens = Array.from({ length: 60 }, (_, i) => once(() => model.forward([i], cache)));
  const speed = (2 * V * D) / Math.min(...Array.from({ length: 60 }, () => once(naive))) / 1e6;
  const time = median(tokens.slice(10));
  const limit = 5 * Math.max(1, 1.43 / speed);
  console.log(`${(parameters / 1e6).toFixed(2)} M parameters, ${time.toFixed(2)} ms a token`);
  console.log(`naive matmul: ${speed.toFixed(2)} GFLOP/s`);
  assert.ok(time <= limit, `${time} ms a token, allowed ${limit}`);
});
