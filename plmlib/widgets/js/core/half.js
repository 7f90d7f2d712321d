// Numbers as a model file stores them: base64 -> bytes -> safetensors -> Float32Array.

/** Bytes of a base64 string. */
export function fromBase64(text) {
  const raw = atob(text), bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

/** Half precision (1 sign, 5 exponent, 10 fraction bits), given as Uint16Array, in single precision; exact. */
export function fromHalf(half) {
  const out = new Float32Array(half.length), bits = new Uint32Array(out.buffer);
  for (let i = 0; i < half.length; i++) {
    const h = half[i], sign = (h & 0x8000) << 16, exponent = (h >> 10) & 31, fraction = h & 1023;
    if (exponent === 0) {
      out[i] = (sign ? -1 : 1) * fraction * 2 ** -24; // zero and the numbers below 2^-14
    } else {
      bits[i] = sign | ((exponent === 31 ? 255 : exponent + 112) << 23) | (fraction << 13);
    }
  }
  return out;
}

/**
 * A safetensors file: 8 bytes header length, JSON header, data. Returns {tensors: {name: {shape, data}}, metadata}.
 * Throws RangeError when the bytes are not such a file or are cut short.
 */
export function readSafetensors(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength < 8 ? Infinity : Number(view.getBigUint64(0, true));
  if (8 + size > bytes.byteLength) throw new RangeError("the model file is damaged: its header is cut short");
  const { __metadata__: metadata = {}, ...entries } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size)));
  const tensors = {};
  for (const [name, { dtype, shape, data_offsets: [from, to] }] of Object.entries(entries)) {
    if (8 + size + to > bytes.byteLength) throw new RangeError(`the model file is damaged: ${name} is cut short`);
    const data = bytes.slice(8 + size + from, 8 + size + to).buffer; // a copy is aligned, a view need not be
    if (dtype === "F16") tensors[name] = { shape, data: fromHalf(new Uint16Array(data)) };
    else if (dtype === "F32") tensors[name] = { shape, data: new Float32Array(data) };
    else throw new RangeError(`${name} is stored as ${dtype}; a model file holds F16 or F32`);
  }
  return { tensors, metadata };
}
