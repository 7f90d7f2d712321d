// The state as plmlib code: it draws the same tokens in Python.

import { quoted } from "../core/python.js";
import { NEUTRAL, ORDER } from "../core/sampling.js";
import { die } from "../core/steps.js";

/** Arguments of sampling.filtered, but for those that change nothing. */
function filterArguments(filters, order) {
  const names = Object.keys(NEUTRAL).filter((key) => Object.hasOwn(filters, key));
  const used = names.filter((key) => filters[key] !== NEUTRAL[key]).map((key) => `${key}=${filters[key]}`);
  if (order.join() !== ORDER.join()) used.push(`order=(${order.map(quoted).join(", ")})`);
  return used.join(", ");
}

/** spare: tokens at the beginning of the prompt that the context has no room for. */
export function code({ model, prompt, seed, rerolls, tokens, order }, strategy, spare) {
  const { repetition_penalty: penalty, ...filters } = strategy;
  const used = filterArguments(filters, order);
  const steps = Object.keys(rerolls).filter((t) => rerolls[t]);
  const again = steps.map((t) => `${t}: ${die(seed, Number(t), rerolls)}`);
  const own = model === "none";
  const cut = spare > 0 ? `[${spare}:]` : "";
  const u = again.length ? "again.get(step, u)" : "dice.random()";
  return [
    "import torch",
    "from plmlib import sampling",
    ...(own ? [] : ["from plmlib.course import load"]),
    "from plmlib.dice import Mulberry32",
    "",
    own
      ? "# model and tokenizer are the ones you gave to SamplingLab"
      : `model, tokenizer, _ = load(${quoted(model)})`,
    `ids = tokenizer.encode(${quoted(prompt)})${cut} or [tokenizer.eos]`,
    `dice = Mulberry32(${seed})`,
    ...(again.length ? [`again = {${again.join(", ")}}  # dice that were thrown again`] : []),
    `for step in range(${tokens}):`,
    "    with torch.inference_mode():",
    "        logits = model(torch.tensor([ids]))[0, -1]",
    ...(penalty === 1 ? [] : [`    logits = sampling.repetition(logits, torch.tensor(ids), ${penalty})`]),
    ...(used ? [`    logits = sampling.filtered(logits, ${used})`] : []),
    "    probs, ranked = sampling.probabilities(logits)" +
      ".sort(descending=True, stable=True)  # likeliest first",
    ...(again.length ? ["    u = dice.random()"] : []),
    `    ids.append(int(ranked[sampling.draw_with(probs, ${u})]))`,
    "    if ids[-1] == tokenizer.eos:",
    "        break",
    "print(tokenizer.decode(ids))",
    "",
  ].join("\n");
}
