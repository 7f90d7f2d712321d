"""`data/results/`: what long experiments measured, per seed, and how to measure it again.

An experiment is a function of a seed that trains, measures and returns numbers. A notebook repeats one seed,
or a short part of it, in front of the reader, and shows the other seeds as recorded.
"""

import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from plmlib import checks
from plmlib.checkpoints.corpora import sha256
from plmlib.checkpoints.shelf import DATA
from plmlib.storage import read_json, write_atomic

EXPERIMENTS: dict[str, "Experiment"] = {}


@dataclass(frozen=True)
class Experiment:
    """What is measured.

    run     seed -> numbers, as a dict that may hold dicts and lists
    texts   () -> the training texts, whose hash says on what it was measured
    recipe  how, in one sentence
    seeds   how many, from 0
    spread  how far a number may lie from the recorded one when it is measured again on another machine
    """

    run: Callable[[int], dict]
    texts: Callable[[], list[str]]
    recipe: str
    seeds: int
    spread: float


def experiment(name: str, texts: Callable[[], list[str]], recipe: str, seeds: int = 3, spread: float = 0.1):
    """Register the function below as the experiment `name`; see `Experiment` for the arguments."""

    def register(run: Callable[[int], dict]) -> Callable[[int], dict]:
        if name in EXPERIMENTS:
            raise ValueError(f"there are two experiments named {name!r}. Rename one")
        EXPERIMENTS[name] = Experiment(run, texts, recipe, seeds, spread)
        return run

    return register


def recorded(name: str, data: Path = DATA) -> dict:
    """Return what data/results/NAME.json holds: recipe, command, seconds and `seeds`, {"0": numbers, ...}.

    Raises ValueError for a name that is not there, DamagedFile for a file that is not whole.
    """
    there = sorted(path.stem for path in (data / "results").glob("*.json"))
    path = data / "results" / f"{checks.choice('name', checks.text('name', name), there)}.json"
    return read_json(path, "recipe", "seeds", fix=f"git checkout -- {path}, or make checkpoints ONLY={name}")


def measure(name: str, data: Path = DATA) -> dict:
    """Run the seeds that data/results/NAME.json lacks, storing each when it is done; return its content."""
    wanted = EXPERIMENTS[checks.choice("name", name, EXPERIMENTS)]
    path = data / "results" / f"{name}.json"
    texts = sha256(wanted.texts())
    content = recorded(name, data) if path.exists() else {}
    if (content.get("data_sha256"), content.get("recipe")) != (texts, wanted.recipe):
        content = {"seconds": {}, "seeds": {}}  # measured on other texts, or in another way
    facts = {"command": f"make checkpoints ONLY={name}", "recipe": wanted.recipe, "spread": wanted.spread}
    content = facts | {"data_sha256": texts, "seconds": content["seconds"], "seeds": content["seeds"]}
    for seed in map(str, range(wanted.seeds)):
        if seed not in content["seeds"]:
            began = time.perf_counter()
            content["seeds"][seed] = wanted.run(int(seed))
            content["seconds"][seed] = round(time.perf_counter() - began, 1)
            write_atomic(path, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())
    return content


def differences(name: str, seed: int = 0, data: Path = DATA) -> list[str]:
    """Measure one seed again; return the numbers that lie further from the recorded ones than the spread."""
    wanted = EXPERIMENTS[checks.choice("name", name, EXPERIMENTS)]
    before = dict(leaves(recorded(name, data)["seeds"][str(seed)]))
    after = dict(leaves(wanted.run(seed)))
    found = [f"{key}: only once" for key in sorted(before.keys() ^ after.keys())]
    for key in sorted(before.keys() & after.keys()):
        if not math.isclose(before[key], after[key], rel_tol=0, abs_tol=wanted.spread):
            found.append(f"{key}: recorded {before[key]:.4g}, now {after[key]:.4g}")
    return found


def leaves(numbers, path: str = "") -> Iterator[tuple[str, float]]:
    """Yield (place, number) for all numbers in nested dicts and lists. Raises TypeError for anything else."""
    if isinstance(numbers, dict):
        for key, value in numbers.items():
            yield from leaves(value, f"{path}/{key}")
    elif isinstance(numbers, list):
        for i, value in enumerate(numbers):
            yield from leaves(value, f"{path}/{i}")
    elif isinstance(numbers, int | float):
        yield path, float(numbers)
    else:
        raise TypeError(
            f"an experiment must return numbers, lists and dicts of numbers; {path} is {numbers!r}"
        )
