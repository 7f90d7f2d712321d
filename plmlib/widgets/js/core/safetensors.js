// A model file: bytes -> tensors by name.

import { fromHalf } from "./half.js";

/**
 * A safetensors file: 8 bytes header length, JSON header, data. Returns {tensors: {name: {shape, data}},
 * metadata}. Throws RangeError when the bytes are not such a file or are cut short.
 */
export function readSafetensors(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength < 8 ? Infinity : Number(view.getBigUint64(0, true));
  const begin = 8 + size;
  if (begin > bytes.byteLength) throw new RangeError("the model file is damaged: its header is cut short");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, begin)));
  const { __metadata__: metadata = {}, ...entries } = header;
  const tensors = {};
  for (const [name, { dtype, shape, data_offsets: offsets }] of Object.entries(entries)) {
    const [from, to] = offsets.map((offset) => begin + offset);
    if (to > bytes.byteLength) throw new RangeError(`the model file is damaged: ${name} is cut short`);
    const data = bytes.slice(from, to).buffer; // a copy is aligned, a view need not be
    if (dtype === "F16") tensors[name] = { shape, data: fromHalf(new Uint16Array(data)) };
    else if (dtype === "F32") tensors[name] = { shape, data: new Float32Array(data) };
    else throw new RangeError(`${name} is stored as ${dtype}; a model file holds F16 or F32`);
  }
  return { tensors, metadata };
}
