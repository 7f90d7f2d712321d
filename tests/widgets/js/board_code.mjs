// Prints what "Copy as PyTorch" gives for the state on the standard input.
import { readFileSync } from "node:fs";
import { code } from "../../../plmlib/widgets/js/paradigm-board/code.js";
import { compute } from "../../../plmlib/widgets/js/paradigm-board/state.js";

const state = JSON.parse(readFileSync(0, "utf8"));
console.log(code(state, compute(state), { model: "tiny-bert", causal: "mixture-gpt", bart: "noises-bart" }));
