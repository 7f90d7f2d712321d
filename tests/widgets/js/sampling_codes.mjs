// Prints what "Copy as PyTorch" gives for the states on standard input: [{state, spare}, ...].
import { code } from "../../../plmlib/widgets/js/sampling-lab/code.js";
import { readFileSync } from "node:fs";

const states = JSON.parse(readFileSync(0, "utf8"));
console.log(
  JSON.stringify(
    states.map(({ state, spare }) => state.strategies.map((strategy) => code(state, strategy, spare))),
  ),
);
