"""A class on one machine: run many notebooks at once, each in its own kernel, and compare with the ideal.

    python -m plmlib.tools.crowd                      every notebook; 15 minutes on two cores, Linux only
    python -m plmlib.tools.crowd --kernels 4 --only 3 four kernels with notebooks of chapter 3, only printed
    python -m plmlib.tools.crowd --threads 2          two threads in each kernel, only printed

First each notebook runs alone, and its CPU seconds are counted. Ideal is their sum divided by the number of
cores: no core ever waits, and no kernel disturbs another. Then all start at the same moment. The full run
writes data/crowd.json and the table in chapters/jupyterhub.md. Nothing else should run meanwhile.
"""

import argparse
import asyncio
import itertools
import json
import os
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import nbformat
import psutil
from nbclient.exceptions import CellExecutionError

from plmlib.storage import write_atomic
from plmlib.tools import kernels
from plmlib.tools.books import ROOT, executed

RECORD, PAGE = ROOT / "data/crowd.json", ROOT / "chapters/jupyterhub.md"
BEGIN, END = "<!-- crowd: python -m plmlib.tools.crowd writes this table -->\n", "<!-- end of crowd -->"
MB = 1_000_000
EVERY = 5  # seconds between two looks at the memory: a look costs CPU time, too


@dataclass(frozen=True)
class Run:
    """One notebook in one kernel.

    cpu     seconds of CPU time of the kernel, its start and its imports among them
    wall    seconds from the start of the kernel to the end of the last cell
    peak    MB of memory at the most, with what it shares with other kernels (RSS)
    failed  the first line of the error that stopped it, or ""
    """

    notebook: str
    cpu: float
    wall: float
    peak: float
    failed: str = ""


async def work(path: Path, threads: int, alive: set[psutil.Process]) -> Run:
    """Run a notebook to its end in a kernel of its own; the kernel is in `alive` while it runs."""
    notebook, began = nbformat.read(path, as_version=4), time.perf_counter()
    client = kernels.client(notebook, path.parent, timeout=None, startup_timeout=600)
    failed = ""
    async with client.async_setup_kernel(env=kernels.settings(threads)):
        kernel = psutil.Process(client.km.provisioner.pid)
        alive.add(kernel)
        try:
            for index, cell in enumerate(notebook.cells):
                await client.async_execute_cell(cell, index)
        except CellExecutionError as error:
            failed = f"cell {index}: {error.ename}: {error.evalue}".splitlines()[0][:200]
        wall, cpu = time.perf_counter() - began, sum(kernel.cpu_times()[:4])  # with its children's
        alive.discard(kernel)
        peak = most_memory(kernel.pid)
    return Run(path.stem, round(cpu, 1), round(wall, 1), round(peak), failed)


def most_memory(pid: int) -> float:
    """Return the most memory in MB that a process has had so far."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / MB


async def watch(alive: set[psutil.Process], most: dict[str, float]) -> None:
    """Note the most that all kernels together have needed; what they share is counted once (PSS)."""
    while True:
        together = 0.0
        for kernel in tuple(alive):
            try:
                together += kernel.memory_full_info().pss / MB
            except psutil.Error:  # it has just ended
                continue
        most["together"] = max(most["together"], round(together))
        await asyncio.sleep(EVERY)


async def crowd(paths: list[Path], threads: int) -> dict:
    """Run notebooks alone and then all at once; return what was measured."""
    cores, alive, most = len(os.sched_getaffinity(0)), set(), {"together": 0.0}
    alone = {}
    for path in dict.fromkeys(paths):
        alone[path.stem] = await work(path, threads, set())
        print(f"alone  {alone[path.stem]}", flush=True)
    ideal = sum(alone[path.stem].cpu for path in paths) / cores
    watcher, began = asyncio.create_task(watch(alive, most)), time.perf_counter()
    runs = []
    for job in asyncio.as_completed([work(path, threads, alive) for path in paths]):
        runs.append(await job)
        print(f"at once {runs[-1]}", flush=True)
    seconds = time.perf_counter() - began
    watcher.cancel()
    return {
        "command": "python -m plmlib.tools.crowd",
        "cores": cores,
        "threads": threads,
        "kernels": len(paths),
        "finished": sum(not run.failed for run in runs),
        "seconds": round(seconds, 1),
        "ideal": round(ideal, 1),
        "together_mb": most["together"],
        "alone": [asdict(run) for run in alone.values()],
        "at_once": [asdict(run) for run in sorted(runs, key=lambda run: run.notebook)],
    }


def table(record: dict) -> str:
    """Return the table for the page, in Markdown."""
    peaks = sorted(run["peak"] for run in record["at_once"])
    rows = {
        "kernels at once, cores": f"{record['kernels']}, {record['cores']}",
        "notebooks that ran to their end": f"{record['finished']} of {record['kernels']}",
        "time until the last one ended": f"{record['seconds']:.0f} s",
        "ideal: CPU time of each alone, added, shared by the cores": f"{record['ideal']:.0f} s",
        "time ÷ ideal": f"{record['seconds'] / record['ideal']:.2f}",
        "memory of a kernel at its peak: smallest, middle, largest": (
            f"{peaks[0]:.0f}, {peaks[len(peaks) // 2]:.0f}, {peaks[-1]:.0f} MB"
        ),
        "memory of all together at the peak, shared parts once": f"{record['together_mb'] / 1000:.1f} GB",
    }
    return "| | measured |\n| --- | --- |\n" + "".join(
        f"| {what} | {value} |\n" for what, value in rows.items()
    )


def with_table(page: str, record: dict) -> str:
    """Return the page with the table of this record in its place."""
    before, _, rest = page.partition(BEGIN)
    return before + BEGIN + "\n" + table(record) + "\n" + END + rest.partition(END)[2]


def main(arguments: list[str]) -> int:
    """Measure, print, and record the full run; return the number of notebooks that did not end."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kernels", type=int, default=0, help="how many kernels; by default one a notebook")
    parser.add_argument("--only", default="", help="notebooks whose name begins so")
    parser.add_argument("--threads", type=int, default=1, help="threads in each kernel")
    options = parser.parse_args(arguments)
    books = [p for p in executed().values() if p.name.startswith(options.only)]
    if not books:
        parser.error(f"no notebook's name begins with {options.only!r}")
    paths = list(itertools.islice(itertools.cycle(books), options.kernels or len(books)))
    record = asyncio.run(crowd(paths, options.threads))
    print(table(record))
    if arguments == []:
        write_atomic(RECORD, (json.dumps(record, indent=1) + "\n").encode())
        write_atomic(PAGE, with_table(PAGE.read_text(encoding="utf-8"), record).encode())
    return record["kernels"] - record["finished"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
