// The plmlib code that asks both heads about the open pair.

import { quoted } from "../core/python.js";

export function code({ a, b, segments, model }) {
  const own = model === "none";
  const given = "# model and tokenizer are the ones you gave to PairLab";
  return [
    "import torch",
    ...(own ? [] : ["from plmlib.course import load"]),
    "",
    own ? given : `model, tokenizer, _ = load(${quoted(model)})`,
    `ids, segments = tokenizer.inputs(${quoted(a)}, ${quoted(b)})`,
    ...(segments ? [] : ["segments = [0] * len(ids)  # B looks like a part of A"]),
    "with torch.inference_mode():",
    "    states = model.encode(torch.tensor([ids]), torch.tensor([segments]))",
    "    p_next = model.pair(states).softmax(-1)[0, 0].item()  # class 0: B follows A",
    "    p_order = model.order(states).softmax(-1)[0, 0].item()  # class 0: A and B are in order",
    'print(f"P(IsNext) {p_next:.4f}, P(in order) {p_order:.4f}")',
    "",
  ].join("\n");
}
