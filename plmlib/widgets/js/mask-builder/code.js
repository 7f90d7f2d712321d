// The plmlib code that computes what the mask builder shows.

import { list, quoted } from "../core/python.js";
import { axes, build, flipped, parts } from "./masking.js";

/** Python lines that turn scores and mask into weights, for each order. */
const weigh = {
  before: (fill) => [`weights = scores.masked_fill(~mask, ${fill}).softmax(-1)`],
  after: () => [
    "weights = scores.softmax(-1) * mask          " +
      "# rows no longer sum to 1, and the hidden scores stay in them",
  ],
  renormalised: () => [
    "weights = scores.softmax(-1) * mask",
    "weights = weights / weights.sum(-1, keepdim=True)",
  ],
};

const attentionMask = {
  sdpa: "attn_mask = mask     # F.scaled_dot_product_attention: True = may attend",
  mha: "attn_mask = ~mask    # nn.MultiheadAttention: True = ignore",
};

/** Python text that defines tokens, scores, mask (True = may attend) and weights. */
export function maskCode(state, scores) {
  const ends = axes(state);
  const mask = build(state, ends);
  const made = parts(state, ends).map(([code]) => code);
  const names = (tokens) => list(tokens.map(quoted));
  const tokens =
    state.preset === "cross"
      ? [`queries = ${names(ends.queries)}`, `keys = ${names(ends.keys)}`]
      : [`tokens = ${names(ends.keys)}`];
  const fill = state.fill === "-inf" ? 'float("-inf")' : state.fill;
  return [
    "import torch",
    "from plmlib import masks",
    "",
    ...tokens,
    "scores = torch.tensor([",
    ...scores.map((row) => `    ${list(row)},`),
    "], dtype=torch.float64)",
    "",
    made.length === 1 ? `mask = ${made[0]}` : `mask = masks.both(\n    ${made.join(",\n    ")},\n)`,
    ...flipped(state, ends).map(([i, j]) => `mask[${i}, ${j}] = ${mask[i][j] ? "True" : "False"}`),
    ...weigh[state.order](fill),
    "",
    attentionMask[state.convention === "mha" ? "mha" : "sdpa"],
    "print(weights)",
    "",
  ].join("\n");
}
