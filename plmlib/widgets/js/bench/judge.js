// What the recorded bench says: which paradigm leads where, if something is equal for all; no DOM. The twin
// of plmlib/widgets/bench.py.

export const PARADIGMS = ["encoder", "decoder", "encoder-decoder"];
const BUDGETS = ["steps", "predictions", "flops"];
export const EQUAL = [...BUDGETS, "parameters"];
/** What a budget of the same place makes equal. */
export const COSTS = ["updates", "predicted", "gflops", "parameters"];
/** Shares that differ by less are level. */
const MARGIN = 0.05;
/** What may be said of a paradigm in a task. */
export const STATUSES = ["ahead", "level", "behind", "seed"];

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const against = (own, best) => (Math.abs(own - best) < MARGIN ? "level" : own > best ? "ahead" : "behind");

/** The shares of a paradigm in a row: under "parameters" those of the budget that suits it best. */
function sharesOf(budgets, equal) {
  if (equal !== "parameters") return budgets[equal];
  const known = BUDGETS.map((name) => budgets[name]).filter(Boolean);
  return known.reduce((best, one) => (mean(one) > mean(best) ? one : best), known[0]);
}

/**
 * For each of PARADIGMS what came out in a row, or null where this budget was not measured:
 *
 *   mean, seeds   of the seeds; the shares
 *   status   "ahead" of, "level" with or "behind" the best of the others, if it is so with every seed; else
 *            "seed": it changes with the seed
 */
export function judge(row, equal) {
  const values = PARADIGMS.map((one) => sharesOf(row.seeds[one], equal));
  if (!values.every(Boolean)) return null;
  return values.map((own, i) => {
    const others = values.filter((_, k) => k !== i);
    const best = (seed) => Math.max(...others.map((other) => other[seed]));
    const said = new Set(own.map((share, seed) => against(share, best(seed))));
    return { mean: mean(own), seeds: own, status: said.size === 1 ? [...said][0] : "seed" };
  });
}

/** The status of the paradigm that the lecture names, or "missing". */
export function verdict(row, equal) {
  const found = judge(row, equal);
  return found ? found[PARADIGMS.indexOf(row.best)].status : "missing";
}

/** How often each verdict came out, of all rows or of those where the lecture names `best`. */
export function count(rows, equal, best) {
  const found = { ahead: 0, level: 0, behind: 0, seed: 0, missing: 0 };
  for (const row of rows) if (!best || row.best === best) found[verdict(row, equal)]++;
  return found;
}

/** How many rows have a verdict. */
export const judged = ({ ahead, level, behind, seed }) => ahead + level + behind + seed;

/** COSTS of each paradigm as multiples of the encoder's, geometric means over the results; or null. */
export function ratios(costs, equal) {
  const there = Object.values(costs).filter((own) => PARADIGMS.every((one) => own[one]?.[equal]));
  if (there.length === 0) return null;
  const times = (own, one, k) => Math.log(own[one][equal][k] / own.encoder[equal][k]);
  return PARADIGMS.map((one) => COSTS.map((_, k) => Math.exp(mean(there.map((own) => times(own, one, k))))));
}
