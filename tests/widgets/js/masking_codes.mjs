// Prints what "Copy as PyTorch" gives for the states on the standard input: [{state, vocabulary}, …].
import { readFileSync } from "node:fs";
import { wholeWords } from "../../../plmlib/widgets/js/core/words.js";
import { code } from "../../../plmlib/widgets/js/masking-lab/code.js";
import { compute } from "../../../plmlib/widgets/js/masking-lab/state.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
const codes = asked.map(({ state, vocabulary }) => {
  const words = wholeWords({ ...vocabulary, tokens: vocabulary.tokens.split(" ") });
  return code(state, compute(state, words));
});
console.log(JSON.stringify(codes));
