// The state as plmlib code: the same tokens, drawn in Python.

const py = (text) => JSON.stringify(text).replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
