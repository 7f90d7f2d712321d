// Where can a span be? How often each place of a text is hidden, by three ways of placing spans.

import { spanCounts } from "../core/noise.js";
import { DRAWS, hiddenByInfill, hiddenBySpans } from "../core/where.js";
import { heat } from "./heat.js";
import { percent } from "../tokens/names.js";
import { h } from "../ui/dom.js";
import { cover } from "../ui/guess.js";
import { slider } from "../ui/inputs.js";
import { fixed } from "../ui/numbers.js";

const WAYS = ["released", "even", "infill"];

/** Everything the view shows of n places: {released, even, infill}, each a list of P(hidden); and counts. */
export function chancesOf({ n, rate, mean_length, lam, seed }) {
  const by = (placement) => hiddenBySpans(n, { rate, mean_length, placement });
  const infill = hiddenByInfill(n, { rate, lam, seed });
  const counts = spanCounts(n, { rate, mean_length, placement: "released" });
  return { n, ...counts, released: by("released"), even: by("even"), infill };
}

/** The places, from 1, that are never hidden: how many, and whether they are the first ones. */
export const never = (chances) => chances.filter((p) => p === 0).length;

export function whereView(ui, chances) {
  const { t } = ui;
  const is = () => ui.get("mode") === "where";
  const strips = Object.fromEntries(WAYS.map((way) => [way, heat(t(`way_${way}`))]));
  const all = h("div", { class: "plm-heats" }, WAYS.map((way) => strips[way].node));
  const node = h(
    "div",
    {},
    h("div", { class: "plm-dice" }, knobs(ui)),
    cover(ui, [all], is),
    all,
    h("p", { class: "plm-note-line" }, t("where_note")),
  );

  const facts = () => {
    const { n, hidden, spans, released, even } = chances();
    const [, second] = even;
    const [first, last, each] = [released[0], released.at(-1), second].map(percent);
    return { n, hidden, spans, first, last, each, none: never(released) };
  };
  function update() {
    const found = chances();
    const told = facts();
    const exact = t("exact", told);
    strips.released.update(found.released, exact, t("says_released", told));
    strips.even.update(found.even, exact, t("says_even", told));
    const by = { n: DRAWS, first: percent(found.infill[0]), last: percent(found.infill.at(-1)) };
    strips.infill.update(found.infill, t("by_draws", by), t("says_infill", by));
  }
  const finding = () => `${t("says_released", facts())} ${t("says_even", facts())}`;
  function table() {
    const found = chances();
    const cells = (i) => WAYS.map((way) => fixed(found[way][i], 3));
    return {
      caption: finding(),
      columns: [t("place"), ...WAYS.map((way) => t(`way_${way}`))],
      rows: Array.from({ length: found.n }, (_, i) => [i + 1, ...cells(i)]),
    };
  }
  return { node, update, finding, table };
}

/** The same knobs as those of the text; `n` belongs to this view alone. */
function knobs(ui) {
  return ["n", "rate", "mean_length", "lam"].map((name) => slider(ui, name));
}
