"""Activations and gradients of stacks from torch's autograd that the page must reproduce.

cd tests && python -m support.goldens_norms          writes tests/support/fixtures/
"""

from plmlib.widgets import norm_lab
from support.goldens import write

FEW = {"norm": "layer", "depth": 6, "std": 0.17, "scaled": False, "seed": 0}
CHANGES = [  # of FEW, and the place of the norms
    ({}, ("pre", "post", "none")),
    ({"norm": "rms", "seed": 3}, ("pre", "post")),
    ({"scaled": True, "seed": 1, "std": 0.25}, ("pre", "post", "none")),
    ({"depth": 24}, ("pre", "post")),
    ({"depth": 24, "norm": "rms", "scaled": True, "std": 0.02}, ("pre", "post", "none")),
    ({"depth": 48, "std": 0.1, "seed": 99}, ("pre", "post")),
    ({"depth": 2, "std": 0.3, "seed": 42}, ("pre", "post", "none")),
]


def norm_goldens() -> dict:
    """Return stacks of many depths and weights, with the numbers of each of their layers."""
    cases = []
    for change, places in CHANGES:
        state = FEW | change
        cases += [{"state": state, "place": place, **norm_lab.measure(state, place)} for place in places]
    return {"ids": norm_lab.IDS, "cases": cases}


GOLDENS = {"norms.json": norm_goldens}

if __name__ == "__main__":
    write(GOLDENS)
