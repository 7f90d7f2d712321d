// Prints what "Copy as PyTorch" gives for a range of states, and the numbers that the widget shows beside it.
import { readFileSync } from "node:fs";
import { activationCode } from "../../../plmlib/widgets/js/activation-lab/code.js";
import { FUNCTIONS, outputs } from "../../../plmlib/widgets/js/core/activations.js";
import { toyScores, weights } from "../../../plmlib/widgets/js/core/attention.js";
import { maskCode } from "../../../plmlib/widgets/js/mask-builder/code.js";
import { axes, build } from "../../../plmlib/widgets/js/mask-builder/masking.js";

const { states } = JSON.parse(readFileSync(new URL("../../support/fixtures/masks.json", import.meta.url)));

function maskCase({ state }) {
  const ends = axes(state);
  const scores = toyScores(ends.queries, ends.keys, state.seed);
  const mask = build(state, ends);
  return {
    code: maskCode(state, scores),
    keys: ends.keys,
    mask,
    weights: weights(scores, mask, state),
    convention: state.convention,
  };
}

function activationCase(state) {
  const numbers = (name) => {
    const [f, slope] = FUNCTIONS[name];
    const { x, value } = state;
    return [f(x, value), slope(x, value), outputs(name, state).zero];
  };
  const results = Object.fromEntries(state.functions.map((name) => [name, numbers(name)]));
  return { code: activationCode(state), results };
}

const activations = [
  { functions: ["relu"], x: -1.5, mu: -1, sigma: 1, value: 1.5 },
  { functions: Object.keys(FUNCTIONS), x: 2, mu: 0.5, sigma: 0.3, value: -2 },
  { functions: ["swiglu", "tanh", "printed"], x: 0, mu: -3, sigma: 3, value: 0 },
];
console.log(JSON.stringify({ masks: states.map(maskCase), activations: activations.map(activationCase) }));
