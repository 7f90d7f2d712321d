// Numbers as text, with a real minus sign.

const minus = (text) => text.replace("-", "−");

/** As short as it can be read: four digits at most. */
export const short = (value) => minus(String(Number(value.toPrecision(4))));

/** With so many digits after the point. */
export const fixed = (value, digits) => (Number.isNaN(value) ? "NaN" : minus(value.toFixed(digits)));
