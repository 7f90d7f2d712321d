// Values as Python source.

const ESCAPED =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A string literal; characters that draw nothing, or turn the text around, are escaped. */
export const quoted = (text) => JSON.stringify(text).replace(ESCAPED, escape);

/** A list of what is Python source already. */
export const list = (values) => `[${values.join(", ")}]`;

/** A float literal. */
export const float = (value) => (Number.isInteger(value) ? `${value}.0` : String(value));
