// The question of the card: for how many words does each model have a loss?

import { mean, MODELS } from "../examples/state.js";
import { guess } from "../ui/guess.js";
import { fixed } from "../ui/numbers.js";

const NEAR = { gpt: 0.01, bert: 0.75, t5: 0.01 }; // words

/** The three numbers in a reader's text, or null. */
export function three(text) {
  const found = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return found.length === MODELS.length ? found.map(Number) : null;
}

/** now(): {made, times} of index.js. */
export function question(ui, now) {
  const { t } = ui;
  function facts() {
    const { made, times } = now();
    const [gpt, bert, t5] = MODELS.map((model) => mean(times[model]));
    const said = { gpt: fixed(gpt, 0), bert: fixed(bert, 1), t5: fixed(t5, 0) };
    return { ...said, n: made.spelled.length, rate: fixed(100 * ui.get("rate"), 0) };
  }
  return guess(ui, {
    type: "text",
    question: () => t("question", facts()),
    right(made) {
      const numbers = three(made);
      if (made !== "" && !numbers) return [false, t("not_three")];
      const { times } = now();
      const near = (model, i) => Math.abs(numbers[i] - mean(times[model])) <= NEAR[model];
      const right = numbers !== null && MODELS.every(near);
      return [right, `${t(right ? "right" : "wrong", facts())} ${t("because", facts())}`];
    },
  });
}
