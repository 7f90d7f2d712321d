// The question that the tokenizer explorer asks of the text.

import { spelled } from "../ui/chips.js";
import { guess } from "../ui/guess.js";
import { fixed } from "../ui/numbers.js";

/** now() -> what is computed. */
export function question(ui, now) {
  const { t } = ui;
  const key = () => ui.get("question");
  return guess(ui, {
    question: () => t(`question_${key()}`, { n: now().size, words: now().words.length }),
    step: 1,
    right(made) {
      const { rows, size, words } = now();
      const { total, costs } = rows.bpe;
      const lost = rows.wordpiece.lost.filter(Boolean).length;
      const answer = { bytes: total, unknown: lost }[key()];
      const near = { bytes: total / 10, unknown: 0 }[key()];
      const right = made !== "" && Math.abs(made - answer) <= near;
      const most = costs.indexOf(Math.max(...costs));
      const facts = {
        total,
        rate: size > 0 ? fixed(total / size, 2) : "–",
        word: spelled(words[most]?.text ?? ""),
        most: costs[most] ?? 0,
        lost,
        words: words.length,
      };
      return [right, t(`${right ? "right" : "wrong"}_${key()}`, facts)];
    },
  });
}
