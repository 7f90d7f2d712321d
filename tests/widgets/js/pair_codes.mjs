// Prints what "Copy as PyTorch" gives for the states on standard input.
import { readFileSync } from "node:fs";
import { code } from "../../../plmlib/widgets/js/pair-lab/code.js";

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(code)));
