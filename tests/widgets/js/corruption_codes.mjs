// Prints what "Copy as PyTorch" gives for the states on the standard input: [{state, vocabulary}, …].
import { readFileSync } from "node:fs";
import { compute, withSentinels } from "../../../plmlib/widgets/js/core/broken.js";
import { roundOf } from "../../../plmlib/widgets/js/core/game.js";
import { wholeWords } from "../../../plmlib/widgets/js/core/words.js";
import { code } from "../../../plmlib/widgets/js/corruption-lab/code.js";
import limits from "../../../plmlib/widgets/js/corruption-lab/limits.json" with { type: "json" };

const asked = JSON.parse(readFileSync(0, "utf8"));
const codes = asked.map(({ state, vocabulary }) => {
  const words = withSentinels(wholeWords({ ...vocabulary, tokens: vocabulary.tokens.split(" ") }));
  const made = { state, words, ...compute(state, words), t5: state.t5, bart: state.bart };
  const round = roundOf(state.round, limits.text.examples, words);
  const { said } = state;
  const game = { state: round, words, ...compute(round, words), said, round: state.round };
  return { code: code(made, state.mode, game, state.n), source: made.rows.source, broken: game.rows.source };
});
console.log(JSON.stringify(codes));
