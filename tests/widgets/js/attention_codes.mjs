// Prints what "Copy as PyTorch" gives for the states on the standard input: [{state, words, at}, …].
import { readFileSync } from "node:fs";
import { code } from "../../../plmlib/widgets/js/attention-lab/code.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(asked.map(({ state, words, at }) => code(state, words, at))));
