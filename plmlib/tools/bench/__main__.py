"""make bench, or: python -m plmlib.tools.bench [training generation peak loading page] [--rounds 7]."""

import argparse
import json
import platform
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import torch

from plmlib.course.tables import text_row
from plmlib.fast.memory import keep_freed
from plmlib.tools.bench.loading import loading, page
from plmlib.tools.bench.measured import Row, generation, peak, training
from plmlib.tools.bench.twins import Missing

MEASURES = {"training": training, "generation": generation, "peak": peak, "loading": loading, "page": page}


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m plmlib.tools.bench", description="Ratios to the reference implementation."
    )
    parser.add_argument("measures", nargs="*", metavar="|".join(MEASURES), help="which (default: all)")
    parser.add_argument("--rounds", type=int, default=7, help="ratios behind each figure, at least 5")
    parser.add_argument("--threads", type=int, default=1, help="of torch, for both sides")
    parser.add_argument("--json", type=Path, default=Path("_build/bench.json"), help="where the figures go")
    asked = parser.parse_args(arguments)
    if unknown := set(asked.measures) - MEASURES.keys():
        parser.error(f"no measure named {', '.join(sorted(unknown))}; there are {', '.join(MEASURES)}")
    if asked.rounds < 5:
        parser.error(f"--rounds must be at least 5, got {asked.rounds}: fewer say nothing about the spread")
    torch.set_num_threads(asked.threads)
    keep_freed()  # as `train` does; for both sides
    machine = f"{platform.machine()}, {torch.backends.cpu.get_cpu_capability()}"
    facts = {
        "machine": machine,
        "threads": asked.threads,
        "rounds": asked.rounds,
        "torch": torch.__version__,
        "transformers": installed("transformers"),
        "terms": TERMS,
    }
    print(*(f"{name + ':':14s}{value}" for name, value in facts.items()), "\n" + HEAD, sep="\n", flush=True)
    rows, skipped = [], {}
    for measure in asked.measures or MEASURES:
        try:
            for row in MEASURES[measure](asked.rounds):
                rows.append(row)
                print(line(row), flush=True)
        except Missing as reason:
            skipped[measure] = str(reason)
            print(f"{measure}: not measured. {reason}", flush=True)
    asked.json.parent.mkdir(parents=True, exist_ok=True)
    found = {"facts": facts, "rows": [asdict(row) for row in rows], "skipped": skipped}
    asked.json.write_text(json.dumps(found, indent=1) + "\n")
    print(f"\nwritten to {asked.json}")


TERMS = """Both sides have the same weights and tokens, and take turns; outputs are compared before timing.
              Both use plmlib's AdamW and clipping, keep freed memory, and compute their own loss. The
              reference keeps no cache in training and has no stopping rule in generation.
              median, range: of the rounds, by the clock; by cpu: median by processor time
              plain: how many times longer plmlib takes with PLM_PLAIN=1, which turns plmlib.fast off"""


COLUMNS = {  # name: width, and whether its cells are aligned on the right
    "what": (38, False), "model": (41, False), "median": (6, True), "range": (12, True), "by cpu": (6, True),
    "target": (13, False), "plain": (6, True),
}  # fmt: skip


def aligned(*cells: str) -> str:
    """Return one line of the table, one cell for each of COLUMNS."""
    widths, right = zip(*COLUMNS.values(), strict=True)
    return text_row(cells, widths, right)


HEAD = aligned(*COLUMNS)


def line(row: Row) -> str:
    """Return the row as a line of the table, with ✓ or ✗ if it has a target."""
    value, target = row.value, ""
    if row.target is not None:
        target = f"{'✓' if value.median >= row.target else '✗'} {row.target:.3g} {row.unit}"
    spread = f"{value.low:.2f}–{value.high:.2f}"
    plain = "" if row.plain is None else f"{row.plain:.2f}"
    return aligned(row.what, row.config, f"{value.median:.2f}", spread, f"{value.cpu:.2f}", target, plain)


def installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


if __name__ == "__main__":
    main()
