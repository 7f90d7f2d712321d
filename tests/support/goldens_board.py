"""Rows and verdicts of plmlib that the page's paradigm board must reproduce.

cd tests && python -m support.goldens_board          writes tests/support/fixtures/
"""

from plmlib.widgets import base, bench, paradigm_board
from support.bench import made_up
from support.goldens import write

EXAMPLES = base.limits("paradigm-board")["text"]["examples"]
TEXTS = [*EXAMPLES, "a b", "[MASK] [BOS] a a", " ".join(f"w{i}" for i in range(30))]
SETTINGS = [(0.3, 3), (0.5, 1), (0.9, 6), (0.05, 1.5), (0.15, 3)]


def states() -> list[dict]:
    """Return a state for each of 35 seeds: every text with every setting."""
    found = []
    for seed in range(35):
        rate, mean_length = SETTINGS[seed % len(SETTINGS)]
        found.append({
            "text": TEXTS[seed % len(TEXTS)], "rate": rate, "mean_length": mean_length,
            "only_mask": seed % 3 == 1, "seed": seed * 2654435761 % 2**32,
        })  # fmt: skip
    return found


def board_goldens() -> dict:
    """Return the rows of 35 states, and what the made-up results say, whatever is equal."""
    rows = []
    for state in states():
        made = paradigm_board.examples(state)
        rows.append({"state": state, **{model: made[model] for model in paradigm_board.NAMES}})
    made = bench.collect(made_up())
    said = {
        equal: {
            "judged": [bench.judge(row, equal) for row in made["rows"]],
            "verdicts": [bench.verdict(row, equal) for row in made["rows"]],
            "count": bench.count(made["rows"], equal),
            "of_encoders": bench.count(made["rows"], equal, "encoder"),
            "ratios": bench.ratios(made["costs"], equal),
        }
        for equal in bench.EQUAL
    }
    return {"rows": rows, "bench": made, "said": said}


GOLDENS = {"board.json": board_goldens}

if __name__ == "__main__":
    write(GOLDENS)
