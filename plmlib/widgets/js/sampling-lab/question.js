// The question that the sampling lab asks.

import { guess } from "../ui/guess.js";

/**
 * The guess: from how many tokens can the open step choose, or how many steps have no choice? kept() ->
 * {open, all}: at the open step, and at every step.
 */
export function question(ui, names, kept) {
  const { t } = ui;
  const key = () => ui.get("question");
  return guess(ui, {
    question: () => t(`question_${key()}`, names()),
    step: 1,
    right(made) {
      const { open, all } = kept();
      const single = all.filter((count) => count === 1).length;
      const facts = { kept: open, single, low: Math.min(...all), high: Math.max(...all) };
      const near = { kept: Math.max(1, open / 5), narrow: 0 }[key()];
      const answer = { kept: open, narrow: single }[key()];
      const right = made !== "" && Math.abs(made - answer) <= near;
      return [right, t(`${right ? "right" : "wrong"}_${key()}`, { ...names(), ...facts })];
    },
  });
}
