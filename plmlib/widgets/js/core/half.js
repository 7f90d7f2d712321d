// Numbers as files store them: base64 -> bytes, half precision -> Float32Array.

/** Bytes of a base64 string. */
export function fromBase64(text) {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

/**
 * Half precision (1 sign, 5 exponent, 10 fraction bits), given as Uint16Array, in single precision; exact.
 */
export function fromHalf(half) {
  const out = new Float32Array(half.length);
  const bits = new Uint32Array(out.buffer);
  for (let i = 0; i < half.length; i++) {
    const sign = (half[i] & 0x8000) << 16;
    const exponent = (half[i] >> 10) & 31;
    const fraction = half[i] & 1023;
    if (exponent === 0) {
      out[i] = (sign ? -1 : 1) * fraction * 2 ** -24; // zero and the numbers below 2^-14
    } else {
      const wider = exponent === 31 ? 255 : exponent + 112;
      bits[i] = sign | (wider << 23) | (fraction << 13);
    }
  }
  return out;
}
