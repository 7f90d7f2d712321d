// The state as plmlib code: it draws the same tokens in Python.

import { NEUTRAL, ORDER } from "../core/sampling.js";
import { die } from "../core/steps.js";

const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const quoted = (text) =>
  JSON.stringify(text).replace(HIDDEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** spare: tokens at the beginning of the prompt that the context has no room for. */
export function code({ model, prompt, seed, rerolls, tokens, order }, strategy, spare) {
  const { repetition_penalty: penalty, ...filters } = strategy;
  const used = Object.keys(NEUTRAL)
    .filter((key) => key in filters && filters[key] !== NEUTRAL[key])
    .map((key) => `${key}=${filters[key]}`);
  if (order.join() !== ORDER.join()) used.push(`order=(${order.map(quoted).join(", ")})`);
  const thrown = Object.keys(rerolls)
    .filter((t) => rerolls[t])
    .map((t) => `${t}: ${die(seed, Number(t), rerolls)}`);
  return [
    "import torch",
    "from plmlib import sampling",
    ...(model === "none" ? [] : ["from plmlib.course import load"]),
    "from plmlib.dice import Mulberry32",
    "",
    model === "none"
      ? "# model and tokenizer are the ones you gave to SamplingLab"
      : `model, tokenizer, _ = load(${quoted(model)})`,
    `ids = tokenizer.encode(${quoted(prompt)})${spare > 0 ? `[${spare}:]` : ""} or [tokenizer.eos]`,
    `dice = Mulberry32(${seed})`,
    ...(thrown.length ? [`again = {${thrown.join(", ")}}  # dice that were thrown again`] : []),
    `for step in range(${tokens}):`,
    "    with torch.inference_mode():",
    "        logits = model(torch.tensor([ids]))[0, -1]",
    ...(penalty === 1 ? [] : [`    logits = sampling.repetition(logits, torch.tensor(ids), ${penalty})`]),
    ...(used.length ? [`    logits = sampling.filtered(logits, ${used.join(", ")})`] : []),
    "    probs, ranked = sampling.probabilities(logits).sort(descending=True, stable=True)  # likeliest first",
    thrown.length ? "    u = dice.random()" : null,
    `    ids.append(int(ranked[sampling.draw_with(probs, ${thrown.length ? "again.get(step, u)" : "dice.random()"})]))`,
    "    if ids[-1] == tokenizer.eos:",
    "        break",
    "print(tokenizer.decode(ids))",
    "",
  ]
    .filter((line) => line !== null)
    .join("\n");
}
