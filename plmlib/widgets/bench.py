"""What ParadigmBoard says of the recorded bench: which paradigm leads where, if something is equal for all.

The twin of js/bench/judge.js. The results are those of plmlib/checkpoints/experiments/ch5_1.py.
"""

from math import exp, log
from statistics import fmean

PARADIGMS = ("encoder", "decoder", "encoder-decoder")
BUDGETS = ("steps", "predictions", "flops")
EQUAL = (*BUDGETS, "parameters")
COSTS = ("updates", "predicted", "gflops", "parameters")  # what a budget of the same place makes equal
MARGIN = 0.05  # shares that differ by less are level
STATUSES = ("ahead", "level", "behind", "seed")
RESULTS = tuple(f"bench-{name}" for name in ("senses", "sentiment", "entities", "pairs", "copying"))

# The name of a task, where its numbers are, and the paradigm that is the best one, says the lecture's table.
TASKS = (
    ("sense_left", "bench-senses", "left", "encoder"),
    ("sense_right", "bench-senses", "right", "encoder"),
    ("polarity", "bench-sentiment", "mean", "encoder"),
    ("names_ambiguous", "bench-entities", "ambiguous", "encoder"),
    ("write_senses", "bench-senses", "completion", "decoder"),
    ("write_sentiment", "bench-sentiment", "completion", "decoder"),
    ("order_16", "bench-pairs", "order 16", "encoder-decoder"),
    ("order_64", "bench-pairs", "order 64", "encoder-decoder"),
    ("summary_16", "bench-pairs", "summary 16", "encoder-decoder"),
    ("summary_64", "bench-pairs", "summary 64", "encoder-decoder"),
    ("copy", "bench-copying", "copy", "encoder-decoder"),
    ("reverse", "bench-copying", "reverse", "encoder-decoder"),
)


def collect(results: dict[str, dict]) -> dict:
    """Return {rows, costs} of results, {"bench-senses": {"0": numbers of seed 0, …}, …}, as a page has them.

    rows   for each task of which there are numbers: task, best, seeds {paradigm: {budget: [share of each
           seed]}}, untrained {paradigm: mean}, and words: the mean of a bag of words, or None
    costs  for each result {paradigm: {budget: means of COSTS}}
    """
    rows = []
    for task, name, measure, best in TASKS:
        seeds = _by_paradigm(results.get(name, {}), measure)
        untrained = {one: budgets.pop("none") for one, budgets in seeds.items() if "none" in budgets}
        seeds = {one: budgets for one, budgets in seeds.items() if budgets and one in PARADIGMS}
        if len(seeds) < len(PARADIGMS):
            continue
        words = untrained.pop("bag of words", None)
        rows.append({
            "task": task, "best": best, "seeds": seeds, "words": words and round(fmean(words), 3),
            "untrained": {one: round(fmean(values), 3) for one, values in untrained.items()},
        })  # fmt: skip
    costs = {name: _costs(one) for name, one in results.items() if name in RESULTS}
    return {"rows": rows, "costs": costs}


def _by_paradigm(seeds: dict, measure: str) -> dict[str, dict[str, list[float]]]:
    """{paradigm: {budget: [the measure in each seed]}}, where every seed has it."""
    found = {}
    for one, budgets in next(iter(seeds.values()), {}).items():
        for budget in budgets:
            values = [seed.get(one, {}).get(budget, {}).get(measure) for seed in seeds.values()]
            if None not in values:
                found.setdefault(one, {})[budget] = values
    return found


def _costs(seeds: dict) -> dict:
    parts = {key: _by_paradigm(seeds, key) for key in COSTS}
    return {
        one: {
            budget: [fmean(parts[key][one][budget]) for key in COSTS]
            for budget in BUDGETS  # a row may have recorded no cost
            if all(budget in parts[key].get(one, {}) for key in COSTS)
        }
        for one in PARADIGMS
    }


def judge(row: dict, equal: str) -> dict[str, dict] | None:
    """Return for each paradigm what came out in a row, or None where this budget was not measured.

    equal  one of EQUAL; under "parameters" each paradigm has the budget that suits it best

    mean    of the seeds;  seeds: the shares
    status  "ahead" of, "level" with or "behind" the best of the others, if it is so with every seed; else
            "seed": it changes with the seed
    """
    values = {}
    for one in PARADIGMS:
        budgets = row["seeds"][one]
        known = [budgets[name] for name in BUDGETS if name in budgets]
        values[one] = max(known, key=fmean, default=None) if equal == "parameters" else budgets.get(equal)
    if not all(values.values()):
        return None
    found = {}
    for one, own in values.items():
        others = [shares for other, shares in values.items() if other != one]
        said = {_against(share, max(column)) for share, column in zip(own, zip(*others))}
        status = said.pop() if len(said) == 1 else "seed"
        found[one] = {"mean": fmean(own), "seeds": own, "status": status}
    return found


def _against(own: float, best: float) -> str:
    if abs(own - best) < MARGIN:
        return "level"
    return "ahead" if own > best else "behind"


def verdict(row: dict, equal: str) -> str:
    """Return the status of the paradigm that the lecture names, or "missing"."""
    found = judge(row, equal)
    return found[row["best"]]["status"] if found else "missing"


def count(rows: list[dict], equal: str, best: str | None = None) -> dict[str, int]:
    """Return how often each verdict came out, of all rows or of those where the lecture names `best`."""
    said = [verdict(row, equal) for row in rows if best is None or row["best"] == best]
    return {kind: said.count(kind) for kind in (*STATUSES, "missing")}


def ratios(costs: dict, equal: str) -> dict[str, list[float]]:
    """Return the COSTS of each paradigm as multiples of the encoder's: geometric means over the results."""
    found = {}
    for one in PARADIGMS:
        logs = [
            [log(mine / its) for mine, its in zip(own[one][equal], own["encoder"][equal])]
            for own in costs.values()
            if all(equal in own[name] for name in PARADIGMS)
        ]
        if logs:
            found[one] = [exp(fmean(column)) for column in zip(*logs)]
    return found
