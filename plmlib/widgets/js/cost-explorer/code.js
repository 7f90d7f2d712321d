// The plmlib code that computes what the cost explorer shows.

import { macs } from "../core/costs.js";

const truth = (value) => (value ? "True" : "False");

/** Python text: PyTorch counts the FLOPs of this model, and its KV cache is measured. */
export function code(state) {
  const { n, batch, skeleton, layers, d, heads, groups, ff, gated, vocab, tied, dtype } = state;
  const both = skeleton === "seq2seq";
  const full = { ...state, attention: "full" };
  const total = 2 * Object.values(macs(full)).reduce((a, b) => a + b);
  return [
    "import torch",
    "from torch.utils.flop_counter import FlopCounterMode",
    "from plmlib import fast",
    "from plmlib.config import Config",
    "from plmlib.models import build",
    "",
    "config = Config(",
    `    skeleton="${skeleton}", n_layers=${layers}, d_model=${d}, n_heads=${heads},`,
    `    n_kv_heads=${Math.max(1, Math.round(heads / groups))}, d_ff=${ff}, gated=${truth(gated)},`,
    `    vocab_size=${vocab}, tied=${truth(tied)}, max_len=${n},`,
    ")",
    'with torch.device("meta"):  # shapes without memory',
    "    model = build(config)",
    `    ids = torch.zeros(${batch}, ${n}, dtype=torch.long)`,
    "    with fast.plain(), FlopCounterMode(display=False) as counter, torch.no_grad():",
    `        model(${both ? "ids, ids" : "ids"})`,
    ...(skeleton === "causal" ? [`    cache = model.new_cache(${batch}, ${n})`] : []),
    "flops = counter.get_total_flops()",
    `print(flops)  # with full attention; the formula gives ${total}`,
    ...(skeleton === "causal"
      ? [
          `size = torch.tensor([], dtype=torch.${dtype}).element_size()`,
          "cache_bytes = size * sum(layer.kv.numel() for layer in cache)",
          "print(cache_bytes)",
        ]
      : []),
    "",
  ].join("\n");
}
