// The question that the translator lab asks: does what gets most attention matter most?

import { spelled } from "../ui/chips.js";
import { guess } from "../ui/guess.js";
import { fixed } from "../ui/numbers.js";
import { felt, largest } from "../search/translate.js";

const NEAR = 10; // points

/** now() -> {view, weights, at}: what is shown; its place `at` is the target token that is asked about. */
export function question(ui, now) {
  const { t } = ui;
  const facts = () => {
    const { view, weights, at } = now();
    const top = largest(weights[at]);
    const name = { word: spelled(view.target[at]), source: spelled(view.source[top]) };
    return { view, weights, at, top, ...name, share: fixed(weights[at][top], 2) };
  };
  return guess(ui, {
    question: () => t("question", facts()),
    unit: () => t("points"),
    right(made) {
      const { view, weights, at, top, ...names } = facts();
      if (!view.cut[top]) return [false, t("loading")];
      const points = (s) => Math.round(100 * Math.max(0, view.p[at] - view.cut[s][at]));
      const right = made !== "" && Math.abs(made - points(top)) <= NEAR;
      const numbers = { p: fixed(view.p[at], 2), q: fixed(view.cut[top][at], 2), points: points(top) };
      const words = [t(right ? "right" : "wrong", { ...names, ...numbers })];
      const best = felt(view, at);
      if (best !== null && best !== top && points(best) > points(top)) {
        const share = fixed(weights[at][best], 2);
        words.push(t("another", { other: spelled(view.source[best]), share, most: points(best) }));
      }
      return [right, words.join(" ")];
    },
  });
}
