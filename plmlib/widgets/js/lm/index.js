// Everything that continues a text: model file -> network and tokenizer -> continuations.

import { byteBPE } from "../core/bpe.js";
import { readSafetensors } from "../core/safetensors.js";
import { causalLM } from "../core/transformer.js";

export { decode, newRun } from "../core/runs.js";

/** Bytes of a model file -> {model, bpe, end}: the network, its tokenizer, the id that ends a document. */
export function open(bytes) {
  const { tensors, metadata } = readSafetensors(bytes);
  const tokenizer = JSON.parse(metadata.tokenizer);
  const model = causalLM(JSON.parse(metadata.config), tensors);
  return { model, bpe: byteBPE(tokenizer), end: tokenizer.end };
}
