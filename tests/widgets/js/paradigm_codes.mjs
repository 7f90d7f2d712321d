// Prints what "Copy as PyTorch" gives for the states on the standard input, with the rows that are shown.
import { readFileSync } from "node:fs";
import { code } from "../../../plmlib/widgets/js/paradigm-card/code.js";
import { compute, counts, mean, MODELS } from "../../../plmlib/widgets/js/examples/state.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
const codes = asked.map((state) => {
  const { gpt, bert, t5 } = compute(state);
  const decoder = t5.cross.map((row, i) => [...row, ...t5.decoder[i]]);
  return {
    code: code(state),
    rows: { gpt_labels: gpt.labels, bert_inputs: bert.inputs, bert_labels: bert.labels, target: t5.labels },
    masks: { gpt_mask: gpt.mask, bert_mask: bert.mask, encoder_mask: t5.mask, decoder_mask: decoder },
    means: MODELS.map((model) => mean(counts(state)[model])),
  };
});
console.log(JSON.stringify(codes));
