// The board as a table: the three columns of the sentence, then those of the bench.

import { percent } from "../tokens/names.js";
import { fixed } from "../ui/numbers.js";
import { judge, judged } from "../bench/judge.js";
import { MODELS, passes } from "./state.js";

const LIKELIEST = 3;

/** The `most` likeliest words that a model predicts at the chosen place, or why there are none. */
export function likeliest(t, { made, says, at, stale }, model, most) {
  if (stale) return "…";
  const word = made.tokens[made.ids[at]];
  const said = says[model][at];
  if (!said) return made[model].labels[at] < 0 ? t("no_loss") : t("unknown", { word });
  return said.words.slice(0, most).map((one, i) => `${one} ${percent(said.p[i])}`).join(", ");
}

/** open: may the table say how the bench came out? */
export function table(t, now, open) {
  const { made, at, rows, equal, found } = now;
  const named = (ids) => ids.map((id) => made.tokens[id] ?? "·").join(" ");
  const of = (name, cells) => [name, ...MODELS.map(cells)];
  const n = made.ids.length;
  const word = made.tokens[made.ids[at]];
  const sentence = [
    of(t("row_reads"), (model) => named(made[model].source ?? made[model].inputs)),
    of(t("row_says"), (model) => named(made[model].labels)),
    of(t("row_loss"), (model) => `${made[model].asked} / ${n}`),
    of(t("predicts", { word }), (model) => likeliest(t, now, model, LIKELIEST)),
    of(t("passes"), (model) => String(passes(n)[model])),
  ];
  function measured(row) {
    const all = judge(row, equal);
    const cell = ({ mean, seeds, status }) =>
      `${fixed(mean, 2)} (${seeds.map((share) => fixed(share, 2)).join(" ")}): ${t(`status_${status}`)}`;
    return [t(`task_${row.task}`), ...(all ? all.map(cell) : MODELS.map(() => t("not_measured")))];
  }
  const facts = { ...found, n: judged(found), equal: t(`with_${equal}`) };
  return {
    caption: open && facts.n ? t("finding", facts) : t("title"),
    columns: [t("column_task"), ...MODELS.map((model) => t(`name_${model}`))],
    rows: [...sentence, ...(open ? rows.map(measured) : [])],
  };
}
