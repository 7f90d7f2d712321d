// Prints what "Copy as PyTorch" gives for the states on standard input, and the ids that the explorer shows.
import { readFileSync } from "node:fs";
import { code } from "../../../plmlib/widgets/js/tokenizer-explorer/code.js";
import { compute, cutters } from "../../../plmlib/widgets/js/tokenizer-explorer/state.js";

const url = new URL("../../support/fixtures/tokenizers.json", import.meta.url);
const { file } = JSON.parse(readFileSync(url));
const states = JSON.parse(readFileSync(0, "utf8"));
const kinds = cutters(file);
const cases = states.map((state) => {
  const { shown } = compute(state, kinds(state), file);
  const ids = Object.fromEntries(shown.map(({ name, tokens }) => [name, tokens.map(({ id }) => id)]));
  return { code: code(state), ids };
});
console.log(JSON.stringify(cases));
