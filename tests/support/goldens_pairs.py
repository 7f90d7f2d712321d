"""What PairLab's judges say on the Python side, which the page's must reproduce.

cd tests && python -m support.goldens_pairs          writes tests/support/fixtures/
"""

from plmlib import world
from plmlib.widgets import pair_lab
from support.goldens import write

TYPED = [
    ("", ""),
    ("the the .", "the , ."),
    ("anna  anna\tanna", "anna"),
    ("anna saw ruth .", "ruth saw anna ."),
    ("a b c", "c b a"),
    ("tom lit the oven .", "the oven was lit ."),
    ("the oven was lit .", "tom lit the oven ."),
    ("x\x1cy z", "y"),
    ("猫 坐", "坐 anna"),
]


def pair_goldens() -> dict:
    """Return shared words and the renamed B of 40 pairs, both ways round, and of typed ones."""
    names = world.lexicon("person")
    both = [(a, b) for _, a, b in pair_lab.pairs()] + TYPED
    both += [(b, a) for a, b in both]
    cases = [
        {"a": a, "b": b, "shared": pair_lab.shared(a, b), "renamed": pair_lab.renamed(a, b, names)}
        for a, b in both
    ]
    return {"names": names, "cases": cases}


GOLDENS = {"pairs.json": pair_goldens}

if __name__ == "__main__":
    write(GOLDENS)
