// A model file: bytes -> tensors by name.

import { fromHalf } from "./half.js";

/**
 * A safetensors file: 8 bytes header length, JSON header, data. Returns {tensors: {name: {shape, data}}, metadata}.
 * Throws RangeError when the bytes are not such a file or are cut short.
 */
export function readSafetensors(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength < 8 ? Infinity : Number(view.getBigUint64(0, true));
  if (8 + size > bytes.byteLength) throw new RangeError("the model file is damaged: its header is cut short");
  const { __metadata__: metadata = {}, ...entries } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + size)),
  );
  const tensors = {};
  for (const [
    name,
    {
      dtype,
      shape,
      data_offsets: [from, to],
    },
  ] of Object.entries(entries)) {
    if (8 + size + to > bytes.byteLength)
      throw new RangeError(`the model file is damaged: ${name} is cut short`);
    const data = bytes.slice(8 + size + from, 8 + size + to).buffer; // a copy is aligned, a view need not be
    if (dtype === "F16") tensors[name] = { shape, data: fromHalf(new Uint16Array(data)) };
    else if (dtype === "F32") tensors[name] = { shape, data: new Float32Array(data) };
    else throw new RangeError(`${name} is stored as ${dtype}; a model file holds F16 or F32`);
  }
  return { tensors, metadata };
}
