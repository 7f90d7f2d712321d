"""python -m plmlib.checkpoints [--check] [name ...]: make the named checkpoints and results, or all.

One more name, `vocabularies`, makes the three tokenizers of data/tokenizers. The first words of several names
stand for all of them: `bench` for `bench-senses`, `bench-pairs` and the others.
Results are resumed: a seed that is recorded is not measured again. With --check the named recipes run again,
and what comes out is compared with what is stored.
"""

import sys
import tempfile
from pathlib import Path

from plmlib import checks
from plmlib.checkpoints import EXPERIMENTS, RECIPES, load, make, vocabularies
from plmlib.checkpoints.results import differences, measure

TOKENIZERS = "vocabularies"
NEAR = 0.05  # how far the loss of a checkpoint that is trained again may lie from the stored one, in nats


def main(arguments: list[str]) -> int:
    """Make or check them one after the other. Raises ValueError for an unknown name, before anything runs."""
    asked = [name for name in arguments if name != "--check"]
    wanted = [one for name in asked for one in named(name)] or [*RECIPES, *EXPERIMENTS, TOKENIZERS]
    if "--check" in arguments:
        return max(map(check, wanted))
    for name in wanted:
        if name == TOKENIZERS:
            vocabularies.make()
            print(f"{name}: {', '.join(vocabularies.NAMES)}, {vocabularies.SIZE} tokens each", flush=True)
            continue
        if name in EXPERIMENTS:
            seconds = measure(name)["seconds"].values()
            print(f"{name}: {len(seconds)} seeds, {sum(seconds):.0f} s when they were measured", flush=True)
            continue
        facts = make(name)
        if facts is None:  # stopped by hand: the checkpoints made so far stay
            return 130
        cost = f"{facts['steps']} steps, {facts['seconds']:.0f} s"
        print(f"{name}: {cost}, held-out loss {facts['loss']:.4f} nats per token", flush=True)
    return 0


def named(name: str) -> list[str]:
    """Return the name, or all names that begin with it and a hyphen. Raises ValueError for an unknown one."""
    known = (*RECIPES, *EXPERIMENTS, TOKENIZERS)
    group = [one for one in known if one.startswith(f"{name}-")]
    return group if group and name not in known else [checks.choice("name", name, known)]


def check(name: str) -> int:
    """Run a recipe again; print the numbers that lie too far from the stored ones, and return 1 if any do."""
    if name == TOKENIZERS:
        found = [
            f"{one} is another"
            for one in vocabularies.NAMES
            if vocabularies.train(one).content != vocabularies.load(one).content
        ]
    elif name in EXPERIMENTS:
        found = differences(name)
    else:
        with tempfile.TemporaryDirectory() as folder:
            before, after = load(name)[2]["loss"], make(name, Path(folder))["loss"]
        found = [f"loss: recorded {before:.4f}, now {after:.4f}"] if abs(before - after) > NEAR else []
    print(f"{name}: " + ("; ".join(found) or "as recorded"), flush=True)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
