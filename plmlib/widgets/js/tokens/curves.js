// Two curves for each strategy over the steps of its text: how many tokens it could draw, and how unsure the
// model was.

import { chart } from "../chart/chart.js";
import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { CATS, LETTERS } from "./names.js";

const DASH = [undefined, "9 6", "2 7", "14 5 2 5"];

export function curves({ t }, { onpick, length }) {
  const pick = (x) => onpick(Math.max(0, Math.min(length() - 1, Math.round(x) - 1)));
  const kept = chart({ height: 250, onpoint: pick });
  const entropy = chart({ height: 250, onpoint: pick });
  const panel = (key, { node }) => {
    const heading = h("p", { class: "plm-heading" }, t(key), h("small", {}, t("curve_note")));
    return h("div", {}, heading, node);
  };
  const keptPanel = panel("curve_kept", kept);
  const node = h("div", { class: "plm-curves" }, h("div", {}, keptPanel), panel("curve_entropy", entropy));
  let last;
  let shown;

  function update({ runs, vocab }, state) {
    const key = [...runs.map(({ version }) => version), state.selected, state.step].join();
    if (last === runs.at(-1) && shown === key) return;
    last = runs.at(-1);
    shown = key;
    set(node, { "data-open": CATS[state.selected] });

    const all = Math.log10(vocab);
    kept.update(
      picture(t, runs, state, {
        what: t("curve_kept"),
        y: [-0.12, all + 0.15],
        of: (step) => Math.log10(step.kept),
        format: (power) => String(Math.round(10 ** power)),
        ticks: [0, 1, 2, 3, 4].filter((power) => power <= all),
      }),
    );
    const entropies = runs.flatMap(({ steps }) => steps.map(({ ownEntropy }) => ownEntropy));
    entropy.update(
      picture(t, runs, state, {
        what: t("curve_entropy"),
        y: [-0.1, Math.ceil(Math.max(4, ...entropies))],
        of: (step) => step.ownEntropy,
        format: (value) => fixed(value, value % 1 ? 2 : 0),
      }),
    );
  }
  return { node, kept: keptPanel, update };
}

/** What chart() draws for one number of every step: of(step), written as format(number). */
function picture(t, runs, { step }, { what, y, of, format, ticks }) {
  const series = runs.map(({ steps }) => steps.map((one, i) => [i + 1, of(one)]));
  const values = series.flat().map(([, value]) => value);
  const low = format(Math.min(...values));
  const high = format(Math.max(...values));
  const open = series.map((points) => points[step]?.[1]);
  const known = open.map((value, i) => ({ value, i })).filter(({ value }) => value !== undefined);
  const list = known.map(({ value, i }) => `${LETTERS[i]} ${format(value)}`).join(", ");
  const marks = known.map(({ value, i }) => {
    return { x: step + 1, y: value, cat: CATS[i], text: LETTERS[i], dx: 9, dy: 5 };
  });
  const lines = series.map((points, i) => ({ cat: CATS[i], dash: DASH[i], points }));
  return {
    x: [1, Math.max(2, ...runs.map(({ steps }) => steps.length))],
    y,
    format,
    ticks: { y: ticks },
    rule: step + 1,
    finding: t("curve_finding", { what, low, high, list }),
    lines: lines.filter(({ points }) => points.length > 1),
    marks: apart(marks, (y[1] - y[0]) / 14),
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
