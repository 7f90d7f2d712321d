// The plmlib code that cuts the text as the tokenizer explorer does.

import { quoted } from "../core/python.js";
import { NAMES } from "./state.js";
import limits from "./limits.json" with { type: "json" };

/** Arguments of vocabularies.load, but for those that change nothing. */
function argumentsOf(name, { merges, lowercase }) {
  const more = { wordpiece: lowercase ? "" : ", lowercase=False", unigram: "" };
  more.bpe = merges === limits.merges.high ? "" : `, merges=${merges}`;
  return quoted(name) + more[name];
}

export function code(state) {
  const names = NAMES.filter((name) => state.tokenizers.includes(name));
  return [
    "from plmlib.checkpoints import vocabularies",
    "",
    `text = ${quoted(state.text)}`,
    "tokenizers = {",
    ...names.map((name) => `    "${name}": vocabularies.load(${argumentsOf(name, state)}),`),
    "}",
    "found = {}",
    "for name, tokenizer in tokenizers.items():",
    state.special ? "    ids, _ = tokenizer.inputs(text)" : "    ids = tokenizer.encode(text)",
    "    found[name] = ids",
    "    print(name, len(ids), tokenizer.tokens(ids))",
    "",
  ].join("\n");
}
