// The plmlib code that computes what the position lab shows.

import { quoted } from "../core/python.js";

/** Python text: the number of each scheme at (m, n), and after the shift. */
export function code({ m, n, shift, pairs, side, pairing }, name) {
  const d = 2 * pairs;
  const both = side === "encoder" ? "True" : "False";
  return [
    "import torch",
    "import torch.nn.functional as F",
    "from plmlib.course import load",
    "from plmlib.layers.positions import relative_buckets, rotary_angles, rotate, sinusoids",
    "",
    `model, _, _ = load(${quoted(name)})`,
    "rows = model.embed.positions.weight.detach()[model.config.position_offset :]",
    `qk = 2 * torch.rand(2, ${d}, generator=torch.Generator().manual_seed(0)) - 1`,
    ...(pairing === "neighbours"
      ? ["qk = qk.unflatten(-1, (-1, 2)).mT.flatten(-2)  # rotate() turns pairs that are half a vector apart"]
      : []),
    "",
    "",
    "def numbers(m, n):",
    "    places = torch.tensor([m, n])",
    `    a, b = sinusoids(places, ${d})`,
    `    angles = rotary_angles(places, ${d})`,
    "    q, k = rotate(qk, angles.cos(), angles.sin())",
    "    known = max(m, n) < len(rows)",
    "    return {",
    `        "sinusoid": (a @ b).item() / ${pairs},`,
    '        "learned": F.cosine_similarity(rows[m], rows[n], dim=0).item() if known else None,',
    `        "t5": relative_buckets(torch.tensor(n - m), both_sides=${both}).item(),`,
    '        "rotary": (q @ k).item(),',
    "    }",
    "",
    "",
    `results = [numbers(${m}, ${n}), numbers(${m + shift}, ${n + shift})]`,
    'print(*results, sep="\\n")',
    "",
  ].join("\n");
}
