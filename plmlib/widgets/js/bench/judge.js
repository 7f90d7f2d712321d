// What the recorded bench says: which paradigm leads where, if something is equal for all; no DOM. The twin
// of plmlib/widgets/bench.py.

export const PARADIGMS = ["encoder", "decoder", "encoder-decoder"];
const BUDGETS = ["steps", "predictions", "flops"];
export const EQUAL = [...BUDGETS, "parameters"];
/** What a budget of the same place makes equal. */
export const COSTS = ["updates", "predicted", "gflops", "parameters"];
/** A smaller difference of two shares counts as none. */
export const LEVEL = 0.05;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const far = (one, other) => one - other > LEVEL + 1e-9;

/** The shares of a paradigm in a row: under "parameters" those of the budget that suits it best. */
function sharesOf(budgets, equal) {
  if (equal !== "parameters") return budgets[equal];
  const known = BUDGETS.map((name) => budgets[name]).filter(Boolean);
  return known.reduce((best, one) => (mean(one) > mean(best) ? one : best), known[0]);
}

/**
 * For each of PARADIGMS what came out in a row, or null where this budget was not measured:
 *
 *   mean, seeds, places   of the seeds; the shares; in each seed 1, 2 or 3
 *   status   "ahead": first in every seed, all alone. "level": first in every seed, in some with another.
 *            "second" or "third" in every seed. "seed": the place changes with the seed
 */
export function judge(row, equal) {
  const values = PARADIGMS.map((one) => sharesOf(row.seeds[one], equal));
  if (!values.every(Boolean)) return null;
  return values.map((own, i) => {
    const others = values.filter((_, k) => k !== i);
    const ahead = (seed) => others.filter((other) => far(other[seed], own[seed])).length;
    const places = own.map((_, seed) => 1 + ahead(seed));
    const alone = own.every((share, seed) => others.every((other) => far(share, other[seed])));
    const kind = [alone ? "ahead" : "level", "second", "third"][places[0] - 1];
    const status = places.every((place) => place === places[0]) ? kind : "seed";
    return { mean: mean(own), seeds: own, places, status };
  });
}

/** What came out of the lecture's choice: "ahead", "level", "other", "seed", "none" or "missing". */
export function verdict(row, equal) {
  const found = judge(row, equal);
  if (!found) return "missing";
  if (!row.best) return "none";
  const { status } = found[PARADIGMS.indexOf(row.best)];
  return status === "second" || status === "third" ? "other" : status;
}

/** How often each verdict came out, of all rows or of those where the lecture names `best`. */
export function count(rows, equal, best) {
  const found = { ahead: 0, level: 0, other: 0, seed: 0, none: 0, missing: 0 };
  for (const row of rows) if (!best || row.best === best) found[verdict(row, equal)]++;
  return found;
}

/** How many rows have a verdict on the lecture's choice. */
export const judged = ({ ahead, level, other, seed }) => ahead + level + other + seed;

/** COSTS of each paradigm as multiples of the encoder's, geometric means over the results; or null. */
export function ratios(costs, equal) {
  const there = Object.values(costs).filter((own) => PARADIGMS.every((one) => own[one]?.[equal]));
  if (there.length === 0) return null;
  const times = (own, one, k) => Math.log(own[one][equal][k] / own.encoder[equal][k]);
  return PARADIGMS.map((one) => COSTS.map((_, k) => Math.exp(mean(there.map((own) => times(own, one, k))))));
}
