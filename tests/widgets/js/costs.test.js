import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as costs from "../../../plmlib/widgets/js/core/costs.js";
import { grouped, inBytes, inThousands } from "../../../plmlib/widgets/js/core/units.js";
import { compute, curve, presetOf, PRESETS } from "../../../plmlib/widgets/js/cost-explorer/state.js";
import { CONFIG, measure } from "../../../plmlib/widgets/js/player/race.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/costs.json", import.meta.url)));
const [{ state: llama }] = golden.cases;

function near(mine, theirs, what) {
  if (theirs === null || typeof theirs === "string") assert.equal(mine, theirs, what);
  else if (typeof theirs === "number") {
    assert.ok(Math.abs(mine - theirs) <= 1e-9 * Math.abs(theirs), `${what}: ${mine}, ${theirs}`);
  } else {
    assert.deepEqual(Object.keys(mine).sort(), Object.keys(theirs).sort(), what);
    for (const key in theirs) near(mine[key], theirs[key], `${what} ${key}`);
  }
}

test("the costs of 41 states equal plmlib's", () => {
  assert.deepEqual(PRESETS, golden.presets);
  let without = 0;
  for (const { state, ...theirs } of golden.cases) {
    const found = ["macs", "memory", "share", "crossover"].map((name) => [name, costs[name](state)]);
    const mine = Object.fromEntries(found);
    mine.frames = [costs.frames(state, true), costs.frames(state, false)];
    near(mine, theirs, JSON.stringify(state));
    if (theirs.crossover === null) without++;
  }
  assert.ok(without > 2 && without < 30);
});

test("LLaMA-7B keeps exactly 1 073 741 824 bytes for 2 048 tokens in 16 bits", () => {
  const { cache } = costs.memory(llama);
  assert.equal(cache, 1_073_741_824);
  assert.equal(grouped(cache).replaceAll("\u202f", " "), "1 073 741 824");
  assert.equal(inBytes(cache), "1.00 GiB");
  assert.equal(costs.memory({ ...llama, groups: 8 }).cache, 2 ** 27);
  assert.equal(costs.crossover(llama), 24_704);
});

test("scores and the rest are equal where the page says that they are", () => {
  for (const { state } of golden.cases) {
    const n = costs.crossover(state);
    if (n !== null) assert.ok(Math.abs(costs.share({ ...state, n }) - 0.5) < 1e-9, JSON.stringify(state));
    else assert.ok(costs.share({ ...state, n: 2 ** 30 }) < 0.5, JSON.stringify(state));
  }
  const points = curve(llama, "full");
  assert.ok(points.every(([, value], i) => i === 0 || value > points[i - 1][1]));
});

test("fused attention changes memory and not FLOPs; the player stays within its steps", () => {
  const bert = { ...llama, ...PRESETS["bert-base-uncased"], n: 512, dtype: "float32" };
  assert.equal(costs.memory(bert).scores, 12 * 2 ** 20);
  const fused = { ...bert, attention: "fused" };
  assert.deepEqual(costs.macs(fused), costs.macs(bert));
  assert.ok(costs.memory(fused).scores < costs.memory(bert).scores / 100);
  const get = (key) => ({ ...llama, at: 24, cache: true })[key];
  const { player } = compute(get);
  assert.deepEqual([player.last, player.at, player.now.reads, player.now.sees], [8, 8, 1, 12]);
  assert.equal(presetOf(get), "llama-7b");
  assert.equal(presetOf((key) => (key === "ff" ? 1 : llama[key])), "");
});

test("the model that is timed gives the same logits with and without its cache", () => {
  let ticks = 0;
  const work = measure({ ...CONFIG, max_len: 26, vocab_size: 20 }, () => ticks++);
  let one = work.next();
  while (!one.done) one = work.next();
  assert.ok(one.value.furthest <= 1e-5);
  assert.deepEqual([one.value.with.length, one.value.without.length], [26, 26]);
});

test("units have three digits", () => {
  const shown = [0, 999, 1000, 999_600, 1e6, 123_456_789].map(inThousands);
  assert.deepEqual(shown, ["0", "999", "1.00 k", "1.00 M", "1.00 M", "123 M"]);
  assert.deepEqual([0, 1023, 1024, 1536 * 2 ** 20].map(inBytes), ["0 B", "1023 B", "1.00 KiB", "1.50 GiB"]);
});
