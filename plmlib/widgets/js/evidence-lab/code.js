// The plmlib code that computes what the evidence lab shows.

import { list, quoted } from "../core/python.js";

/** Python text: the probability of the second sense for each reader; text as in state.js. */
export function code({ shown, model, causal }, { spelled, focus }) {
  const line = spelled.map((word) => word.replace(/^##/, "")).join(" ");
  return [
    "import torch",
    "from plmlib.checkpoints import evidence",
    "from plmlib.course import load, recorded",
    "",
    `networks = {"model": load(${quoted(model)})[:2], "causal": load(${quoted(causal)})[:2]}`,
    'tokenizer = networks["model"][1]',
    `ids = tokenizer.encode(${quoted(line)})`,
    `axes = recorded("evidence-lab")["0"]["axes"][${quoted(spelled[focus])}]`,
    "axes = {name: torch.tensor(direction) for name, direction in axes.items()}",
    `shown = ${list(shown)}  # the other words are [MASK]`,
    `chances = evidence.chances(networks, axes, ids, shown, at=${focus})`,
    `for name, p in zip(evidence.READERS, chances):`,
    `    print(f"{name:10} {p:.4f}", evidence.senses()[${quoted(spelled[focus])}][1])`,
    "",
  ].join("\n");
}
