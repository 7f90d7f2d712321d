// The plmlib code that computes what the masking lab shows.

import { shares } from "../core/corrupt.js";
import { quoted } from "../core/python.js";
import { cut } from "./state.js";

const loaded = (variable, name) =>
  name === "none"
    ? `# ${variable} and tokenizer are the ones you gave to MaskingLab`
    : `${variable}, tokenizer, _ = load(${quoted(name)})`;

/** Python text: the same tokens hidden, and ln P of every word; strip as in state.js. */
export function code(state, strip) {
  return (state.mode === "blank" ? blank(state) : masked(state, strip)).join("\n");
}

function masked({ rate, to_mask, to_random, seed, whole, edits, model }, { spelled, inputs, ids, fates }) {
  const line = spelled.map((word) => word.replace(/^##/, "")).join(" ");
  const given = shares(to_mask, to_random).join(", ");
  const words = whole ? [`words = torch.tensor([[${groups(spelled)}]])  # pieces of one word`] : [];
  const changed = edits.length
    ? [
        `inputs = torch.tensor([[${inputs.join(", ")}]])  # with the reader's own changes`,
        `labels = torch.tensor([[${ids.map((id, t) => (fates[t] === "none" ? -100 : id)).join(", ")}]])`,
      ]
    : [];
  return [
    "import torch",
    "from plmlib.course import load",
    "from plmlib.dice import Mulberry32",
    "from plmlib.objectives import mask_tokens, mlm",
    "",
    loaded("model", model),
    `ids = torch.tensor([tokenizer.inputs(${quoted(line)})[0]])`,
    ...words,
    "inputs, labels = mask_tokens(",
    `    ids, None, Mulberry32(${seed}), tokenizer=tokenizer,`,
    `    rate=${rate}, shares=(${given}),${whole ? " words=words," : ""}`,
    ")",
    ...changed,
    "with torch.inference_mode():",
    "    logp = model(inputs)[0].log_softmax(-1)",
    "for t in (labels[0] != -100).nonzero()[:, 0]:",
    "    best = logp[t].topk(5)",
    "    print(int(t), tokenizer.tokens(best.indices), best.values.exp())",
    "if (labels != -100).any():",
    '    print("loss", mlm(model, inputs, labels).item())',
    "",
  ];
}

/** For each token, [CLS] and [SEP] among them, the number of its word. */
function groups(spelled) {
  let word = 0;
  const numbers = spelled.map((token) => (token.startsWith("##") ? word : ++word));
  return [0, ...numbers, word + 1].join(", ");
}

function blank({ a, b, reader, model, causal }) {
  const both = reader === "model";
  const texts = [a, b].map((text) => {
    const { before, after } = cut(text);
    return both ? [...before, "[MASK]", ...after] : before;
  });
  const call = both
    ? ["    ids = tokenizer.inputs(text, allow_special=True)[0]", "    at = ids.index(tokenizer.mask)"]
    : ["    ids = [tokenizer.bos, *tokenizer.encode(text)]", "    at = -1"];
  return [
    "import torch",
    "from plmlib.course import load",
    "",
    loaded("model", both ? model : causal),
    `texts = [${texts.map((words) => quoted(words.join(" "))).join(", ")}]`,
    "for text in texts:",
    ...call,
    "    with torch.inference_mode():",
    "        logp = model(torch.tensor([ids]))[0, at].log_softmax(-1)",
    "    best = logp.topk(5)",
    "    print(tokenizer.tokens(best.indices), best.values.exp())",
    "",
  ];
}
