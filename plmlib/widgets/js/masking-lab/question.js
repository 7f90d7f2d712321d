// The questions that the masking lab asks, one for each mode.

import { compare } from "../core/distributions.js";
import { countFates, shares } from "../core/corrupt.js";
import { MANY } from "../strip/parts.js";
import { guess } from "../ui/guess.js";
import { fixed } from "../ui/numbers.js";

const NEAR = { mask: 15, blank: 10 }; // tokens of 1000, and percent

/** mask: how many of 1000 tokens become [MASK]? blank: how much of the probability goes to other words? */
export function question(ui, now) {
  const { t } = ui;
  const mode = () => ui.get("mode");
  const known = {
    mask() {
      const { rate, to_mask, to_random, seed } = now().state;
      const counts = countFates(MANY, { rate, to_mask, to_random, seed });
      const [mask] = shares(to_mask, to_random);
      const percents = { rate: fixed(100 * rate, 0), to_mask: fixed(100 * mask, 0) };
      return { answer: counts.mask, n: MANY, ...percents, ...counts, expected: fixed(MANY * rate * mask, 0) };
    },
    blank() {
      const { pairs, words, state } = now();
      if (!pairs) return { answer: NaN, moved: "…" };
      const [a, b] = pairs.map((one) => one[state.reader]);
      const answer = 100 * compare(a, b, words.ordinary).moved;
      return { answer, moved: fixed(answer, 0) };
    },
  };
  return guess(ui, {
    question: () => t(`question_${mode()}`, known[mode()]()),
    unit: () => (mode() === "blank" ? "%" : ""),
    step: 1,
    right(made) {
      const facts = known[mode()]();
      const right = made !== "" && Math.abs(made - facts.answer) <= NEAR[mode()];
      return [right, t(`${right ? "right" : "wrong"}_${mode()}`, facts)];
    },
  });
}
