// Two curves a strategy over the steps of its text: how many tokens it could draw, and how unsure the model was.

import { chart, fixed } from "../ui/chart.js";
import { h, set } from "../ui/dom.js";
import { CATS, LETTERS } from "./names.js";

const DASH = [undefined, "9 6", "2 7", "14 5 2 5"];

export function curves({ t }, { onpick, length }) {
  const pick = (x) => onpick(Math.max(0, Math.min(length() - 1, Math.round(x) - 1)));
  const kept = chart({ height: 250, onpoint: pick }),
    entropy = chart({ height: 250, onpoint: pick });
  const panel = (key, { node }) =>
    h("div", {}, h("p", { class: "plm-heading" }, t(key), h("small", {}, t("curve_note"))), node);
  let last, shown;
  const node = h("div", { class: "plm-curves" }, panel("curve_kept", kept), panel("curve_entropy", entropy));
  return {
    node,
    update({ runs, vocab }, state) {
      const key = [...runs.map(({ version }) => version), state.selected, state.step].join();
      if (last === runs.at(-1) && shown === key) return;
      [last, shown] = [runs.at(-1), key];
      set(node, { "data-open": CATS[state.selected] });
      const x = [1, Math.max(2, ...runs.map(({ steps }) => steps.length))];
      const draw = (one, key, y, f, format, ticks) => {
        const series = runs.map(({ steps }) => steps.map((step, i) => [i + 1, f(step)]));
        const all = series.flat().map(([, v]) => v),
          low = format(Math.min(...all)),
          high = format(Math.max(...all));
        const list = runs
          .map(({ steps }, i) => (steps[state.step] ? `${LETTERS[i]} ${format(f(steps[state.step]))}` : ""))
          .filter(Boolean)
          .join(", ");
        one.update({
          x,
          y,
          format,
          ticks: { y: ticks },
          rule: state.step + 1,
          finding: t("curve_finding", { what: t(key), low, high, list }),
          lines: series
            .map((points, i) => ({ cat: CATS[i], dash: DASH[i], points }))
            .filter(({ points }) => points.length > 1),
          marks: apart(
            series.flatMap((points, i) =>
              points[state.step]
                ? [
                    {
                      x: state.step + 1,
                      y: points[state.step][1],
                      cat: CATS[i],
                      text: LETTERS[i],
                      dx: 9,
                      dy: 5,
                    },
                  ]
                : [],
            ),
            (y[1] - y[0]) / 14,
          ),
        });
      };
      const all = Math.log10(vocab),
        most = Math.max(4, ...runs.flatMap(({ steps }) => steps.map(({ ownEntropy }) => ownEntropy)));
      draw(
        kept,
        "curve_kept",
        [-0.12, all + 0.15],
        (step) => Math.log10(step.kept),
        (v) => String(Math.round(10 ** v)),
        [0, 1, 2, 3, 4].filter((v) => v <= all),
      );
      draw(
        entropy,
        "curve_entropy",
        [-0.1, Math.ceil(most)],
        (step) => step.ownEntropy,
        (v) => fixed(v, v % 1 ? 2 : 0),
      );
    },
  };
}

/** Letters that would lie on one another become one: "AC". */
function apart(marks, least) {
  const sorted = marks.sort((a, b) => a.y - b.y);
  sorted.forEach((mark, i) => {
    const before = sorted[i - 1];
    if (!before || mark.y - before.y > least) return;
    mark.text = [...before.text, mark.text].sort().join("");
    before.text = "";
  });
  return sorted;
}
