// What searches (core/search.js) ask of an encoder-decoder (core/seq2seq.js).

/** step() of an encoder-decoder with an encoded source; how: see newCache. */
export function writer(model, memory, how) {
  const empty = model.newCache(memory, how);
  return (id, before) => {
    const cache = model.copy(before?.cache ?? empty);
    return { logits: model.forward([id], cache), cache };
  };
}
