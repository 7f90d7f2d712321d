// Prints what "Copy as PyTorch" gives for the states on the standard input: [{text, shown, at}, …].
import { readFileSync } from "node:fs";
import { code } from "../../../plmlib/widgets/js/evidence-lab/code.js";

const names = { model: "tiny-bert", causal: "mixture-gpt" };
const asked = JSON.parse(readFileSync(0, "utf8"));
const codes = asked.map(({ text, shown, at }) =>
  code({ ...names, shown }, { spelled: text.split(" "), focus: at }),
);
console.log(JSON.stringify(codes));
