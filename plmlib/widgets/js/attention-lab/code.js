// The plmlib code that computes what the attention lab shows.

import { quoted } from "../core/python.js";

/** state: {reader, layer, head, hide, off, model, causal}; words: of the sentence; at: the predicted one. */
export function code({ reader, layer, head, hide, off, ...names }, words, at) {
  const causal = reader === "causal";
  const name = names[reader];
  const own = name === "none";
  const place = causal ? at : at + 1;
  const read = causal
    ? ["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text)]])", `word = ids[0, ${at + 1}].item()`]
    : [
        "ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",
        `word = ids[0, ${at + 1}].item()`,
        ...(hide ? [`ids[0, ${at + 1}] = tokenizer.mask  # the model has to predict this word`] : []),
      ];
  const silence = off && [
    "",
    `def silence(qkv):  # layer ${off.layer + 1}, head ${off.head + 1}: its values become 0`,
    "    size = model.config.d_head",
    `    start = (2 * model.config.n_heads + ${off.head}) * size`,
    "    changed = qkv.clone()",
    "    changed[..., start : start + size] = 0",
    "    return changed",
    "",
    `off = {"layers.${off.layer}.attention.qkv": silence}`,
    'with torch.inference_mode(), capture(model, "*.attention.weights", edit=off) as seen:',
    `    after = model(ids)[0, ${place}].softmax(-1)`,
  ];
  const whole = off
    ? ["with torch.inference_mode():", `    before = model(ids)[0, ${place}].softmax(-1)`]
    : [
        'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',
        `    before = model(ids)[0, ${place}].softmax(-1)`,
      ];
  return [
    "import torch",
    "from plmlib import capture",
    ...(own ? [] : ["from plmlib.course import load"]),
    "",
    own
      ? "# model and tokenizer are the ones you gave to AttentionLab"
      : `model, tokenizer, _ = load(${quoted(name)})`,
    `text = ${quoted(words.join(" "))}`,
    ...read,
    ...whole,
    ...(silence || []),
    "",
    `weights = seen["layers.${layer - 1}.attention.weights"][0][0, ${head - 1}]` +
      `  # layer ${layer}, head ${head}`,
    "entropy = torch.special.entr(weights).sum(-1)  # of each row, in nats",
    "tokens = tokenizer.tokens(ids[0].tolist())",
    "for t, token in enumerate(tokens):",
    "    most = weights[t].argmax()",
    '    print(f"{token:12} looks most at {tokens[most]:12} {weights[t, most]:.2f}"' +
      ' f"   entropy {entropy[t]:.2f}")',
    ...(off
      ? ['print(tokenizer.tokens([word])[0], f"{before[word]:.4f} -> {after[word]:.4f}")']
      : ['print(tokenizer.tokens([word])[0], f"{before[word]:.4f}")']),
    "",
  ].join("\n");
}
