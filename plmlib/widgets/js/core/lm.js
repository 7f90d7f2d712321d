// Everything that writes text: model file -> network and tokenizer -> continuations.

import { byteBPE } from "./bpe.js";
import { readSafetensors } from "./safetensors.js";
import { causalLM } from "./transformer.js";

export { decode, newRun } from "./runs.js";

/** Bytes of a model file -> {model, bpe, end}: the network, its tokenizer, the id that ends a document. */
export function open(bytes) {
  const { tensors, metadata } = readSafetensors(bytes), tokenizer = JSON.parse(metadata.tokenizer);
  return { model: causalLM(JSON.parse(metadata.config), tensors), bpe: byteBPE(tokenizer), end: tokenizer.end };
}
