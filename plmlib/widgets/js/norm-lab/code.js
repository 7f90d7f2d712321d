// The plmlib code that computes what the norm lab shows.

import { IDS } from "../core/stack.js";
import { list, quoted } from "../core/python.js";

const BOOLEAN = { true: "True", false: "False" };

/** Python text: for each chosen place of the norms the stream and the gradient of every layer. */
export function code({ places, norm, depth, std, scaled, seed }) {
  return [
    "import math",
    "",
    "import torch",
    "import torch.nn.functional as F",
    "from torch import nn",
    "from plmlib.config import tiny",
    "from plmlib.models import build",
    "",
    `ids = torch.tensor([${list(IDS)}])`,
    `depth, scaled = ${depth}, ${BOOLEAN[scaled]}`,
    "shape = {",
    '    "vocab_size": 64, "d_model": 32, "n_heads": 2, "n_layers": depth, "max_len": 8,',
    `    "norm": ${quoted(norm)}, "init_std": ${std}, "embed_std": 0.1,`,
    "}",
    "results = {}",
    `for place in ${list(places.map(quoted))}:`,
    '    built = "pre" if place == "pre" else "post"',
    `    model = build(tiny(norm_place=built, **shape), seed=${seed}).double()`,
    "    # build divides what a pre-norm layer adds to the stream by the root of 2 · depth, as GPT-2 does",
    '    factor = math.sqrt(2 * depth) ** ((built == "pre") - scaled)',
    "    for block in model.layers:",
    "        block.attention.out.weight.data *= factor",
    "        block.feed_forward.down.weight.data *= factor",
    '        if place == "none":',
    "            block.attention_norm = block.feed_forward_norm = nn.Identity()",
    "    stream = []",
    "    for block in model.layers:",
    "        block.register_forward_hook(",
    "            lambda block, given, x: stream.append(x.detach().square().mean().sqrt().item())",
    "        )",
    "    F.cross_entropy(model(ids[:, :-1])[0], ids[0, 1:]).backward()",
    "    gradient = [",
    "        math.hypot(*(weight.grad.norm().item() for weight in block.parameters() if weight.ndim == 2))",
    "        for block in model.layers",
    "    ]",
    "    results[place] = stream, gradient",
    "    print(place, stream[-1], gradient[0], gradient[-1])",
    "",
  ].join("\n");
}
