// Everything that runs a model: model file -> network and tokenizer; and continuations of a text.

import { byteBPE } from "../core/bpe.js";
import { maskedLM } from "../core/encoder.js";
import { readSafetensors } from "../core/safetensors.js";
import { seq2seqLM } from "../core/seq2seq.js";
import { causalLM } from "../core/transformer.js";
import { untrained } from "../core/untrained.js";
import { wholeWords } from "../core/words.js";

export { decode, newRun } from "../core/runs.js";

const SKELETONS = { causal: causalLM, masked: maskedLM, seq2seq: seq2seqLM };

/**
 * Bytes of a model file -> {model, bpe, end} or {model, words, untrained}: the network, and its tokenizer.
 * `end` is the id that ends a document; untrained() is the same encoder before training.
 */
export function open(bytes) {
  const { tensors, metadata } = readSafetensors(bytes);
  const config = JSON.parse(metadata.config);
  const tokenizer = JSON.parse(metadata.tokenizer);
  const model = SKELETONS[config.skeleton ?? "causal"](config, tensors);
  const first = () => maskedLM(config, untrained(config, tensors));
  if (tokenizer.kind === "words") return { model, words: wholeWords(tokenizer), untrained: first };
  return { model, bpe: byteBPE(tokenizer), end: tokenizer.end };
}
