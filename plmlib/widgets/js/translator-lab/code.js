// The plmlib code that computes what the translator lab shows.

import { quoted } from "../core/python.js";

/** state: {width, head, cut, model}; of the view only the source counts; layers: of the decoder. */
export function code({ width, head, cut, model }, { source }, layers) {
  const own = model === "none";
  const name = quoted(`decoder.${layers - 1}.cross_attention.weights`);
  const mean = head === 0;
  const weights = mean ? "seen[name][0][0].mean(0)" : `seen[name][0][0, ${head - 1}]`;
  const silenced = cut >= 0 && cut < source.length;
  const lines = [
    "import torch",
    "from plmlib import capture",
    ...(own ? [] : ["from plmlib.course import load"]),
    "from plmlib.generation import beam",
    "",
    own
      ? "# model and tokenizer are the ones you gave to TranslatorLab"
      : `model, tokenizer, _ = load(${quoted(model)})`,
    `words = ${quoted(source.slice(0, -1).join(" "))}`,
    "source = torch.tensor([[*tokenizer.encode(words), tokenizer.eos]])",
    `texts = beam(model, source, max_new_tokens=60, width=${width}, stop=tokenizer.eos)`,
    "target = texts[0][0][None]  # the best text, its start token first",
    "",
    "def chance(logits):  # of each target token after the tokens before it",
    "    return logits[0].softmax(-1).gather(-1, target[0, 1:, None])[:, 0]",
    "",
    `name = ${name}`,
    "with torch.inference_mode(), capture(model, name) as seen:",
    "    memory = model.encode(source)",
    "    p = chance(model.decode(memory, target[:, :-1]))",
    `weights = ${weights}  # (T, S), ${mean ? "the mean of all heads" : `head ${head}`}`,
    ...(silenced
      ? [
          `keep = torch.arange(source.shape[1])[None] != ${cut}  # this source token is silenced`,
          "with torch.inference_mode():",
          "    without = chance(model.decode(memory, target[:, :-1], source_keep=keep))",
        ]
      : []),
    "source_words = tokenizer.tokens(source[0].tolist())",
    "for t, word in enumerate(tokenizer.tokens(target[0, 1:].tolist())):",
    "    most = weights[t].argmax()",
    silenced
      ? `    print(word, f"{weights[t, ${cut}]:.2f}", f"{p[t]:.2f} -> {without[t]:.2f}")`
      : '    print(word, f"{p[t]:.2f}", source_words[most], f"{weights[t, most]:.2f}")',
    "",
  ];
  return lines.join("\n");
}
