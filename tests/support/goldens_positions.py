"""What plmlib's positions give to pairs of tokens, which the page must reproduce.

cd tests && python -m support.goldens_positions          writes tests/support/fixtures/
"""

import random

import torch

from plmlib.layers.positions import relative_buckets
from plmlib.widgets import position_lab
from support.goldens import write

FURTHEST = 600


def position_goldens() -> dict:
    """Return T5's buckets of all distances, a learned table, and the numbers of 60 pairs."""
    distances = torch.arange(-FURTHEST, FURTHEST + 1)
    sides = {side: relative_buckets(distances, both_sides=side == "encoder").tolist() for side in
             ("encoder", "decoder")}  # fmt: skip
    rng, cases = random.Random(0), []
    for _ in range(60):
        state = {
            "pairs": rng.choice([1, 2, 8, 16, 32]),
            "side": rng.choice(["encoder", "decoder"]),
            "pairing": rng.choice(["half", "neighbours"]),
            "table": "seasons-bert",
        }
        m, n = rng.randrange(40), rng.choice([rng.randrange(40), rng.randrange(256)])
        cases.append({"state": state, "m": m, "n": n, "numbers": position_lab.numbers(state, m, n)})
    last = {side: position_lab.last(side) for side in sides}
    learned = position_lab.record("seasons-bert")
    return {"furthest": FURTHEST, "buckets": sides, "last": last, "learned": learned, "cases": cases}


GOLDENS = {"positions.json": position_goldens}

if __name__ == "__main__":
    write(GOLDENS)
