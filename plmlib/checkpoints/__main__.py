"""python -m plmlib.checkpoints [name ...]: make the named checkpoints, or all."""

import sys

from plmlib import checks
from plmlib.checkpoints import RECIPES, make


def main(wanted: list[str]) -> int:
    """Make them one after the other. Raises ValueError for an unknown name, before anything is trained."""
    for name in wanted:
        checks.choice("name", name, RECIPES)
    for name in wanted or RECIPES:
        facts = make(name)
        if facts is None:  # stopped by hand: the checkpoints made so far stay
            return 130
        cost = f"{facts['steps']} steps, {facts['seconds']:.0f} s"
        print(f"{name}: {cost}, held-out loss {facts['loss']:.4f} nats per token", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
