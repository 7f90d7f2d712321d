// The questions that the corruption lab asks of a text, and of the places of a text.

import { spansOf } from "../core/broken.js";
import { never } from "../noise/places.js";
import { percent } from "../tokens/names.js";
import { guess } from "../ui/guess.js";

/** build: how many tokens does the decoder write? where: how often does a span hide the last token? */
export function question(ui, now, chances) {
  const { t } = ui;
  const known = {
    build() {
      const { rows: { target }, asked, spelled, state } = now();
      const spans = spansOf(now());
      const facts = { n: spelled.length, asked: asked.length, marks: spans + 1, answer: target.length };
      const kind = { spans: "spans", prefix: "prefix" }[state.noise] ?? "whole";
      return { ...facts, share: percent(state.rate), mean: state.mean_length, kind };
    },
    where() {
      const { n, hidden, released } = chances();
      const answer = 100 * released.at(-1);
      const facts = { n, hidden, answer, last: percent(released.at(-1)), none: never(released) };
      return { ...facts, share: percent(ui.get("rate")), mean: ui.get("mean_length"), kind: "where" };
    },
  };
  const facts = () => (known[ui.get("mode")] ?? known.build)(); // the game hides this question
  return guess(ui, {
    question: () => t(`question_${facts().kind}`, facts()),
    unit: () => (ui.get("mode") === "where" ? "%" : ""),
    step: 1,
    right(made) {
      const told = facts();
      const right = made !== "" && Math.abs(made - told.answer) < 0.5;
      return [right, `${t(right ? "right" : "wrong", told)} ${t(`because_${told.kind}`, told)}`];
    },
  });
}
