// The question of the board: in how many tasks is the lecture's choice ahead with every seed?

import { guess } from "../ui/guess.js";
import { judged } from "../bench/judge.js";

/** now(): what index.js computes. */
export function question(ui, now) {
  const { t } = ui;
  const facts = () => {
    const { found, equal } = now();
    return { ...found, n: judged(found), equal: t(`with_${equal}`) };
  };
  return guess(ui, {
    step: 1,
    question: () => t("question", facts()),
    right(made) {
      const said = facts();
      const right = made === said.ahead;
      return [right, t(right ? "right" : "wrong", said)];
    },
  });
}
