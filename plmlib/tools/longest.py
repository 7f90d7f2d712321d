"""What takes longest in `make test`: each stage, the slowest notebooks and the slowest tests.

python -m plmlib.tools.longest FOLDER       the folder holds what pytest's --junitxml wrote, one file a stage
"""

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

MOST = 25  # minutes that all stages together may take on two cores
LISTED = 12


@dataclass(frozen=True)
class Stage:
    """One run of pytest: its name, its seconds on the clock, and the seconds of each of its tests."""

    name: str
    seconds: float
    tests: dict[str, float]


def stage(report: Path) -> Stage:
    """Read a stage from its report. Raises ValueError if the file is not a report of pytest."""
    suite = ElementTree.parse(report).getroot().find("testsuite")
    if suite is None:
        raise ValueError(f"{report} holds no <testsuite>: was it written by pytest --junitxml?")
    tests = {
        f"{one.get('classname')} {one.get('name')}": float(one.get("time")) for one in suite.iter("testcase")
    }
    return Stage(report.stem, float(suite.get("time")), tests)


def notebooks(stages: list[Stage]) -> Counter:
    """Return the seconds of each notebook: the sum of its cells."""
    seconds = Counter()
    for one in stages:
        for test, time in one.tests.items():
            place, _, cell = test.rpartition(" Cell ")
            if place.endswith(".ipynb") and cell:
                seconds[place.removesuffix(".ipynb").split(".", 2)[-1]] += time
    return seconds


def report(stages: list[Stage]) -> str:
    """Return the lines that `make test` prints at its end. Raises ValueError without a stage."""
    if not stages:
        raise ValueError("there is no report of a stage: run `make test` first")
    total = sum(one.seconds for one in stages) / 60
    lines = ["What took longest", ""]
    lines += [f"{one.seconds:7.0f} s  {one.name}, {len(one.tests):,} tests" for one in stages]
    lines += [f"{total:7.1f} min together; {MOST} are allowed on two quiet cores", ""]
    books = notebooks(stages)
    if books:
        lines += [f"{seconds:7.1f} s  {name}" for name, seconds in books.most_common(LISTED // 2)]
        lines += [f"{sum(books.values()) / 60:7.1f} min of computing in {len(books)} notebooks", ""]
    cells = Counter({test: time for one in stages for test, time in one.tests.items()})
    lines += [f"{seconds:7.1f} s  {test}" for test, seconds in cells.most_common(LISTED)]
    return "\n".join(lines)


if __name__ == "__main__":
    files = sorted(Path(sys.argv[1]).glob("*.xml"), key=lambda file: file.stat().st_mtime)
    try:
        print(report([stage(file) for file in files]))
    except ValueError as error:
        sys.exit(str(error))
