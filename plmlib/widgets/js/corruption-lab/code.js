// The plmlib code that computes what the corruption lab shows.

import { cutAt } from "../core/damage.js";
import { answerOf, isDone } from "../core/game.js";
import { list, quoted } from "../core/python.js";

/** Python text. made: what index.js knows of the text; game: of the round; n: places of the second view. */
export function code(made, mode, game, n) {
  if (mode === "where") return where(made.state, n).join("\n");
  if (mode === "build") return damaged(made).join("\n");
  if (isDone(answerOf(game.said, game.round))) return damaged({ ...game, bart: made.bart }).join("\n");
  const broken = game.rows.source.slice(0, -1).map((id) => game.words.tokens[id]);
  return [`broken = ${quoted(broken.join(" "))}`, "print(len(broken.split()), broken)", ""].join("\n");
}

function damaged({ state, spelled, ids, rows, words, t5, bart }) {
  const { noise, edits, split } = state;
  const spans = noise === "spans";
  const name = spans ? t5 : bart;
  const own = spelled.map((word, i) => (ids[i] === words.unknown ? "?" : words.tokens[ids[i]]));
  const marks = rows.target.filter((id) => words.sentinels.includes(id)).length;
  const byHand = edits.length > 0 && noise !== "permute" && noise !== "prefix";
  const tools = ["end_with", spans ? "corrupt_spans" : "denoise", spans ? "restore_spans" : ""];
  const used = noise === "prefix" || byHand ? tools.filter((tool) => tool !== "denoise") : tools;
  const cut = cutAt(split, ids);
  const how = {
    spans: () => spanCall(state, words),
    prefix: () => [
      `source, target = ids[:, :${cut}], ids[:, ${cut}:]`,
      `source_keep, target_keep = keep[:, :${cut}], keep[:, ${cut}:]`,
    ],
  }[noise];
  const changed = () => [
    `source = torch.tensor([${list(rows.source.slice(0, -1))}])  # with the reader's own changes`,
    spans ? `target = torch.tensor([${list(rows.target.slice(0, -1))}])` : "target, target_keep = ids, keep",
    "source_keep = torch.ones_like(source, dtype=torch.bool)",
    ...(spans ? ["target_keep = torch.ones_like(target, dtype=torch.bool)"] : []),
  ];
  const restored = "restore_spans(source, target, source_keep, target_keep, sentinels)";
  return [
    "import torch",
    "from plmlib.course import load",
    ...(byHand || noise === "prefix" ? [] : ["from plmlib.dice import Mulberry32"]),
    "from plmlib.generation import generate",
    `from plmlib.objectives import ${used.filter(Boolean).sort().join(", ")}`,
    "",
    name === "none"
      ? "# model and tokenizer are the ones you gave to CorruptionLab"
      : `model, tokenizer, _ = load(${quoted(name)})`,
    `ids, keep = tokenizer.encode_batch([${quoted(own.join(" "))}])`,
    ...(spans ? sentinels(words) : []),
    ...(byHand ? changed() : (how ?? (() => noiseCall(state)))()),
    ...(spans ? [`assert ${restored}[0].equal(ids)`] : []),
    "source, source_keep = end_with(source, source_keep, tokenizer.eos)",
    "target, target_keep = end_with(target, target_keep, tokenizer.eos)",
    "print(source[0].tolist(), target[0].tolist())",
    ...(noise === "prefix" || marks > words.known ? [] : written(rows)),
    "",
  ];
}

function sentinels({ tokens, sentinels: all, known }) {
  const names = all.slice(0, known).map((id) => quoted(tokens[id]));
  return [
    `sentinels = [tokenizer.id(token) for token in ${list(names)}]`,
    `sentinels += range(tokenizer.vocab_size, tokenizer.vocab_size + ${all.length - known})`,
  ];
}

const results = "source, target, source_keep, target_keep";

const spanCall = ({ seed, rate, mean_length, placement }) => [
  `${results} = corrupt_spans(`,
  `    ids, keep, Mulberry32(${seed}), sentinels,`,
  `    rate=${rate}, mean_length=${mean_length}, placement=${quoted(placement)},`,
  ")",
];

const noiseCall = ({ noise, seed, rate, lam }) => [
  `${results} = denoise(`,
  `    ids, keep, Mulberry32(${seed}), ${noise === "both" ? '("permute", "infill")' : quoted(noise)},`,
  `    mask_id=tokenizer.mask, stops=[tokenizer.id(".")], rate=${rate}, mean_length=${lam},`,
  ")",
];

const written = ({ target }) => [
  "with torch.inference_mode():",
  `    written = generate(model, source, ${target.length + 8}, temperature=0, stop=tokenizer.eos)[0, 1:]`,
  "print(tokenizer.tokens(written))",
];

const where = ({ rate, mean_length }, n) => [
  "import torch",
  "from plmlib.objectives import corrupt_spans",
  "",
  `ids = torch.arange(${n}).repeat(10_000, 1)  # every token is its own place`,
  "found = {}",
  'for placement in ("released", "even"):',
  "    source = corrupt_spans(",
  `        ids, None, torch.Generator().manual_seed(0), range(${n}, ${n + 32}),`,
  `        rate=${rate}, mean_length=${mean_length}, placement=placement,`,
  "    )[0]",
  `    found[placement] = [1 - (source == t).any(1).double().mean().item() for t in range(${n})]`,
  "    print(placement, [round(p, 2) for p in found[placement]])",
  "",
];
