import assert from "node:assert/strict";
import test from "node:test";
import { sliderEnds, within } from "../../../plmlib/widgets/js/core/limits.js";
import { ORDER } from "../../../plmlib/widgets/js/core/sampling.js";
import { FUNCTIONS } from "../../../plmlib/widgets/js/core/activations.js";
import activation from "../../../plmlib/widgets/js/activation-lab/limits.json" with { type: "json" };
import sampling from "../../../plmlib/widgets/js/sampling-lab/limits.json" with { type: "json" };
import { read as readActivation } from "../../../plmlib/widgets/js/activation-lab/state.js";
import { read as readSampling } from "../../../plmlib/widgets/js/sampling-lab/state.js";

test("a number is moved into its limit, and what is none becomes another", () => {
  const limit = { low: -1, high: 2 };
  const moved = [-9, -1, 0.5, 2, 9].map((value) => within(limit, value));
  assert.deepEqual(moved, [-1, -1, 0.5, 2, 2]);
  for (const none of [NaN, Infinity, "1", null, undefined]) assert.equal(within(limit, none, 0), 0);
});

test("a slider goes as far as its limit, or less far where the table says so", () => {
  assert.deepEqual(sliderEnds(activation.x), [-5, 5]);
  assert.deepEqual(sliderEnds(sampling.seed), [0, 99]);
});

test("the tables name what the page computes", () => {
  assert.deepEqual(activation.functions.options, Object.keys(FUNCTIONS));
  assert.deepEqual(sampling.order.options, ORDER);
});

test("whatever a link says, the state stays within the limits", () => {
  const wildActivation = { functions: ["oops"], view: "?", x: 1e300, mu: -99, sigma: -4, value: NaN };
  const state = readActivation((key) => wildActivation[key]);
  assert.deepEqual(state, { functions: ["gelu"], view: "f", x: 5, mu: -3, sigma: 0.1, value: -2 });

  const wild = {
    prompt: "x".repeat(999),
    strategies: ["x", 7, { top_k: 1e99, temperature: -1 }, {}, {}],
    order: ["top_p"],
    seed: 1e99,
    tokens: 1e9,
    rerolls: null,
    selected: 9,
    step: -4,
    model: "../../x",
  };
  const found = readSampling({ get: (key) => wild[key] });
  assert.equal(found.prompt.length, 400);
  assert.equal(found.strategies.length, 4);
  assert.deepEqual([found.strategies[2].top_k, found.strategies[2].temperature], [2 ** 21, 0]);
  assert.deepEqual(found.order, ORDER);
  assert.deepEqual([found.seed, found.tokens, found.selected, found.step], [2 ** 32 - 1, 100, 3, 0]);
  assert.equal(found.model, "none");
});
