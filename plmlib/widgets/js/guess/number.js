// Which texts are a number that a reader may guess.

/** A number as people write it: no spaces alone, and no 0x10. */
export const isNumber = (text) => /\d/.test(text) && !/[xob]/i.test(text) && Number.isFinite(Number(text));
