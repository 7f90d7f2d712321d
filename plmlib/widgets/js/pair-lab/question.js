// The question that the pair lab asks of its 40 pairs.

import { guess } from "../ui/guess.js";
import { count } from "./state.js";

/** pairs() -> the 40 pairs with what the heads say. */
export function question(ui, pairs) {
  const { t } = ui;
  const key = () => ui.get("question");
  return guess(ui, {
    question: () => t(`question_${key()}`),
    step: 1,
    right(made) {
      const of = (kind) => count(pairs(), kind);
      const drawn = of("next").words.right + of("stranger").words.right;
      const facts = { drawn, all: of("next").words.all + of("stranger").words.all };
      facts.person = of("random").words.right;
      facts.each = of("random").words.all;
      facts.swapped = of("swapped").nsp.yes;
      facts.by_words = of("swapped").words.yes;
      const answer = { words: drawn, swapped: facts.swapped }[key()];
      const right = made !== "" && Math.abs(made - answer) <= { words: 1, swapped: 0 }[key()];
      return [right, t(`${right ? "right" : "wrong"}_${key()}`, facts)];
    },
  });
}
