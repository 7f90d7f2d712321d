// The plmlib code that computes what the paradigm card shows.

import { shares } from "../core/corrupt.js";
import { list, quoted } from "../core/python.js";
import { compute, DRAWS, fates } from "../examples/state.js";

/** Python text: the rows, the masks, and the words with a loss in many draws. */
export function code(state) {
  const { spelled, tokens, V } = compute(state);
  const { rate, mean_length, seed } = state;
  const others = tokens.slice(V).map(quoted).join(", ");
  return [
    "import torch",
    "from plmlib import masks",
    "from plmlib.dice import Mulberry32",
    "from plmlib.objectives import IGNORED, corrupt_spans, mask_tokens, shift",
    "",
    `words = ${list(spelled.map(quoted))}`,
    `tokens = [*dict.fromkeys(words), ${others}]`,
    "V = len(set(words))",
    "ids = torch.tensor([[tokens.index(word) for word in words]])",
    "special, sentinels = range(V, len(tokens)), range(V + 2, len(tokens))",
    `dice = lambda: Mulberry32(${seed})`,
    "masking = {",
    '    "mask_id": V + 1, "vocab_size": len(tokens), "special": special,',
    `    "rate": ${rate}, "shares": (${shares(...fates(state)).join(", ")}),`,
    "}",
    `spans = {"rate": ${rate}, "mean_length": ${mean_length}}`,
    "",
    "gpt_inputs, gpt_labels = shift(torch.cat((torch.tensor([[V]]), ids), 1))",
    "bert_inputs, bert_labels = mask_tokens(ids, None, dice(), **masking)",
    "source, target = corrupt_spans(ids, None, dice(), sentinels, **spans)[:2]",
    "for row in (gpt_inputs, gpt_labels, bert_inputs, bert_labels, source, target):",
    '    print(*("·" if i == IGNORED else tokens[i] for i in row[0].tolist()))',
    "",
    "n, s, t = len(words), source.shape[1], target.shape[1]",
    "gpt_mask, bert_mask, encoder_mask = masks.causal(n), masks.bidirectional(n), masks.bidirectional(s)",
    "decoder_mask = torch.cat((masks.cross(t, s), masks.causal(t)), 1)  # the source, then what is written",
    "",
    `many = ids.repeat(${DRAWS}, 1)`,
    "selected = mask_tokens(many, None, dice(), **masking)[1] != IGNORED",
    "_, written, _, keep = corrupt_spans(many, None, dice(), sentinels, **spans)",
    "hidden = (written < V) & keep",
    `means = {"GPT": n, "BERT": selected.sum().item() / ${DRAWS}, "T5": hidden.sum().item() / ${DRAWS}}`,
    'print("words with a loss, on average:", means)',
    "",
  ].join("\n");
}
