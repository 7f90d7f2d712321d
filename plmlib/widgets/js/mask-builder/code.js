// The plmlib code that computes what the mask builder shows.

import { axes, build, parts } from "../core/masks.js";

const list = (values) => `[${values.join(", ")}]`;
const quoted = (tokens) =>
  list(
    tokens.map((token) =>
      JSON.stringify(token).replace(
        /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
      ),
    ),
  );

/** Python text that defines tokens, scores, mask (True = may attend) and weights. */
export function maskCode(state, scores) {
  const ends = axes(state),
    made = parts(state, ends).map(([code]) => code),
    m = ends.keys.length,
    mask = build(state, ends);
  const flipped = state.flips
    .filter((cell) => mask[Math.floor(cell / m)]?.[cell % m] !== undefined)
    .map((cell) => [Math.floor(cell / m), cell % m]);
  const fill = state.fill === "-inf" ? 'float("-inf")' : state.fill;
  const weigh = {
    before: [`weights = scores.masked_fill(~mask, ${fill}).softmax(-1)`],
    after: [
      "weights = scores.softmax(-1) * mask          # rows no longer sum to 1, and the hidden scores stay in them",
    ],
    renormalised: [
      "weights = scores.softmax(-1) * mask",
      "weights = weights / weights.sum(-1, keepdim=True)",
    ],
  }[state.order];
  return [
    "import torch",
    "from plmlib import masks",
    "",
    ...(state.preset === "cross"
      ? [`queries = ${quoted(ends.queries)}`, `keys = ${quoted(ends.keys)}`]
      : [`tokens = ${quoted(ends.keys)}`]),
    "scores = torch.tensor([",
    ...scores.map((row) => `    ${list(row)},`),
    "], dtype=torch.float64)",
    "",
    made.length === 1 ? `mask = ${made[0]}` : `mask = masks.both(\n    ${made.join(",\n    ")},\n)`,
    ...flipped.map(([i, j]) => `mask[${i}, ${j}] = ${mask[i][j] ? "True" : "False"}`),
    ...weigh,
    "",
    state.convention === "mha"
      ? "attn_mask = ~mask    # nn.MultiheadAttention: True = ignore"
      : "attn_mask = mask     # F.scaled_dot_product_attention: True = may attend",
    "print(weights)",
    "",
  ].join("\n");
}
