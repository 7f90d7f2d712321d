// Prints what "Copy as PyTorch" gives for the states on the standard input: [{state, source, layers}, …].
import { readFileSync } from "node:fs";
import { code } from "../../../plmlib/widgets/js/translator-lab/code.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(asked.map(({ state, source, layers }) => code(state, { source }, layers))));
