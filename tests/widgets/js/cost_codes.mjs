// Prints what "Copy as PyTorch" gives for the states of the cost explorer on the standard input.
import { readFileSync } from "node:fs";
import { code } from "../../../plmlib/widgets/js/cost-explorer/code.js";

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(code)));
