// The plmlib code that computes what the board shows.

import { shares } from "../core/corrupt.js";
import { list, quoted } from "../core/python.js";
import { fates } from "../examples/state.js";

/** Python text: the three rows, what each model predicts at one word, and what the bench recorded. */
export function code({ rate, mean_length, only_mask, seed, at, equal }, { tokens, ids, V }, names) {
  const words = ids.map((id) => quoted(tokens[id]));
  return [
    "import torch",
    "from plmlib.course import load, recorded",
    "from plmlib.dice import Mulberry32",
    "from plmlib.objectives import denoise, mask_tokens",
    "from plmlib.widgets import bench",
    "",
    `words, at, equal = ${list(words)}, ${at}, ${quoted(equal)}`,
    "own = list(dict.fromkeys(words))",
    "BEGIN = len(own)",
    "MASK = BEGIN + 1",
    "ids = torch.tensor([[own.index(word) for word in words]])",
    `dice = lambda: Mulberry32(${seed})`,
    `shares = (${shares(...fates({ only_mask })).join(", ")})`,
    "special = range(BEGIN, MASK + 1)",
    `masked, labels = mask_tokens(ids, None, dice(), MASK, MASK + 1, ${rate}, shares, special=special)`,
    `how = {"mask_id": MASK, "rate": ${rate}, "mean_length": ${mean_length}}`,
    'source = denoise(ids, None, dice(), "infill", **how)[0]',
    "",
    `bert, bert_words, _ = load(${quoted(names.model)})`,
    `gpt, gpt_words, _ = load(${quoted(names.causal)})`,
    `bart, bart_words, _ = load(${quoted(names.bart)})`,
    "",
    "def read(row, tokenizer, before=(), after=()):",
    "    known = [tokenizer.encode(word)[0] for word in own] + [tokenizer.bos, tokenizer.mask]",
    "    return torch.tensor([[*before, *(known[id] for id in row.tolist()), *after]])",
    "",
    "with torch.inference_mode():",
    "    begun = read(ids[0], gpt_words, [gpt_words.bos])",
    "    framed = read(masked[0], bert_words, [bert_words.bos], [bert_words.eos])",
    "    damaged = read(source[0], bart_words, after=[bart_words.eos])",
    "    start = read(ids[0], bart_words, [bart.config.start_id])",
    "    rows = {",
    '        "BERT": (bert(framed)[0, 1:], bert_words),',
    '        "GPT": (gpt(begun)[0], gpt_words),',
    '        "BART": (bart(damaged, start)[0], bart_words),',
    "    }",
    "loss_at = {",
    '    "BERT": (labels[0] >= 0).nonzero().flatten().tolist(),',
    '    "GPT": list(range(len(words))),',
    '    "BART": list(range(len(words))),',
    "}",
    "for name, (logits, tokenizer) in rows.items():",
    "    p, best = logits[at].softmax(-1).topk(5)",
    '    asked = "" if at in loss_at[name] else "(no loss here)"',
    "    likeliest = zip(tokenizer.tokens(best.tolist()), p.tolist())",
    '    print(name, asked, *(f"{word} {share:.3f}" for word, share in likeliest))',
    "",
    "results = {name: recorded(name) for name in bench.RESULTS}",
    'for row in bench.collect(results)["rows"]:',
    "    found = bench.judge(row, equal) or {}",
    '    print(row["task"], {name: (round(one["mean"], 2), one["status"]) for name, one in found.items()})',
    "",
  ].join("\n");
}
