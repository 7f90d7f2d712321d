// A file inside a classic script, as plmlib/widgets/model_file.py packs it: -> its bytes.

import { fromBase64 } from "./half.js";

/** Promises the bytes. Packed are first those at the even places, then those at the odd places. */
export function unpack(text) {
  const packed = new Blob([fromBase64(text)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream("deflate"))).arrayBuffer().then(mixed);
}

function mixed(buffer) {
  const parts = new Uint8Array(buffer);
  const bytes = new Uint8Array(parts.length);
  const odd = Math.ceil(parts.length / 2);
  for (let i = 0; i < odd; i++) bytes[2 * i] = parts[i];
  for (let i = odd; i < parts.length; i++) bytes[2 * (i - odd) + 1] = parts[i];
  return bytes;
}
