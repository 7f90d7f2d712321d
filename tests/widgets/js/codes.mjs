// Prints what "Copy as PyTorch" gives for a range of states, and the numbers that the widget shows beside it.
import { readFileSync } from "node:fs";
import { activationCode, FUNCTIONS, outputs } from "../../../plmlib/widgets/js/core/activations.js";
import { toyScores, weights } from "../../../plmlib/widgets/js/core/attention.js";
import { maskCode } from "../../../plmlib/widgets/js/mask-builder/code.js";
import { axes, build } from "../../../plmlib/widgets/js/core/masks.js";

const { states } = JSON.parse(readFileSync(new URL("../../support/fixtures/masks.json", import.meta.url)));
const masks = states.map(({ state }) => {
  const ends = axes(state),
    scores = toyScores(ends.queries, ends.keys, state.seed),
    mask = build(state, ends);
  return {
    code: maskCode(state, scores),
    keys: ends.keys,
    mask,
    weights: weights(scores, mask, state),
    convention: state.convention,
  };
});
const activations = [
  { functions: ["relu"], x: -1.5, mu: -1, sigma: 1, value: 1.5 },
  { functions: Object.keys(FUNCTIONS), x: 2, mu: 0.5, sigma: 0.3, value: -2 },
  { functions: ["swiglu", "tanh", "printed"], x: 0, mu: -3, sigma: 3, value: 0 },
].map((state) => ({
  code: activationCode(state),
  results: Object.fromEntries(
    state.functions.map((name) => [
      name,
      [...FUNCTIONS[name].map((f) => f(state.x, state.value)), outputs(name, state).zero],
    ]),
  ),
}));
console.log(JSON.stringify({ masks, activations }));
