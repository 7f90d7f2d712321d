"""Claims that can fail: for each `broken_by` of the ledger, change one line and see the claim refuse it.

    python -m plmlib.tools.mutants             every one
    python -m plmlib.tools.mutants AR.22 3.4   those of a statement or of a notebook

A change is made in a copy of the library, or in the text of the notebook's cells. Only the statements that
feed the claims of the entry are run: those that assign, or may change, a name which they need. Without the
change all of them must hold; with it one of them must fail. An error in the cells before it does not count as
a failed claim, unless the entry says `raises: true`.
"""

import ast
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

from plmlib.tools import verdicts
from plmlib.tools.books import ROOT, texts
from plmlib.tools.kernels import settings
from plmlib.tools.slices import feeding, statements

FAILED, RAISED, NEVER = 10, 20, 30  # exit codes: the claim fails, something else raises, it is not reached
WORDS = {0: "holds", FAILED: "fails", RAISED: "raises elsewhere", NEVER: "is never reached"}
SECONDS = 600  # for one run


@dataclass(frozen=True)
class Mutant:
    """One change that must break one claim.

    file    path from the root of the course, or "cell" for the notebook's own text
    was     what is replaced; it occurs once
    raises  whether an error in the cells before the claim counts, too
    """

    claim: str
    notebook: str
    file: str
    was: str
    now: str
    raises: bool = False

    def __str__(self) -> str:
        return f"{self.claim} ({self.notebook}) {self.file}: {_line(self.was)} -> {_line(self.now)}"


def mutants(entries: dict[str, dict]) -> list[Mutant]:
    """Return the mutants of a ledger, in its order.

    Raises ValueError for one that says too little or too much.
    """
    found = []
    for name, entry in entries.items():
        for change in entry.get("broken_by", ()):
            try:
                found.append(Mutant(name, entry["notebook"], **change))
            except TypeError as error:
                raise ValueError(f"broken_by of {name} needs file, was, now (and raises): {error}") from None
    return found


def changed(text: str, mutant: Mutant) -> str:
    """Return a text with the mutant's change. Raises ValueError unless what it replaces occurs once."""
    count = text.count(mutant.was)
    if count != 1 or mutant.was == mutant.now:
        raise ValueError(
            f"{mutant}: the text to be replaced must occur once in {mutant.file} and change; "
            f"it occurs {count} times"
        )
    return text.replace(mutant.was, mutant.now)


def program(body: list[ast.stmt], name: str) -> str:
    """Return a script that runs the statements and exits with 0, FAILED, RAISED or NEVER."""
    code = "\n".join(map(ast.unparse, body))
    return _PROGRAM.format(name=name, code=code, failed=FAILED, raised=RAISED, never=NEVER)


_PROGRAM = """
import sys, traceback
from plmlib import course, figures
from plmlib.course import claims
made, real = [], course.claim
def one(ids, *args, **kwargs):
    if {name!r} in ids.split():
        made.append(ids)
        real(ids, *args, **kwargs)
course.claim = one
quiet = lambda *args, **kwargs: None
for chart in [c for c in vars(figures) if callable(getattr(figures, c))]:
    setattr(figures, chart, quiet)
names = {{"display": quiet, "__name__": "__main__"}}
try:
    exec(compile({code!r}, "cells", "exec"), names)
except claims.ClaimFailed as error:
    print(error)
    sys.exit({failed})
except BaseException:
    traceback.print_exc(file=sys.stdout)
    sys.exit({raised})
sys.exit(0 if made else {never})
"""


class Copy:
    """A copy of the library in a folder of its own, in which one file at a time may be changed."""

    def __init__(self, folder: Path, root: Path = ROOT):
        self.folder, self.root = folder, root
        ignored = shutil.ignore_patterns("node_modules", "__pycache__")
        shutil.copytree(root / "plmlib", folder / "plmlib", ignore=ignored)
        for name in ("data", "chapters"):
            (folder / name).symlink_to(root / name)

    def run(self, script: str, where: Path, mutant: Mutant | None = None) -> tuple[int, str]:
        """Run a script with this copy, changed by a mutant of the library.

        Returns (exit code, last line that it printed).
        """
        path = self.folder / mutant.file if mutant and mutant.file != "cell" else None
        original = path.read_text(encoding="utf-8") if path else ""
        try:
            if path:
                path.write_text(changed(original, mutant), encoding="utf-8")
            copied = {"PYTHONPATH": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1", "MPLBACKEND": "Agg"}
            done = subprocess.run(
                [sys.executable, "-W", "ignore", "-c", script],
                cwd=where,
                env={**settings(), **copied},
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                timeout=SECONDS,
            )
        except subprocess.TimeoutExpired:
            return RAISED, f"still running after {SECONDS} s"
        finally:
            if path:
                path.write_text(original, encoding="utf-8")
        lines = done.stdout.strip().splitlines()
        return done.returncode, lines[-1] if lines else ""


def judge(code: int, mutant: Mutant) -> bool:
    """Whether a run with the change refutes the claim as the ledger says."""
    return code == FAILED or (mutant.raises and code == RAISED)


def trial(mutant: Mutant, copy: Copy) -> tuple[bool, str]:
    """Return (killed, one line): the claim holds without the change and fails with it."""
    start = time.perf_counter()
    path = texts(copy.root).get(mutant.notebook)
    if path is None:
        return False, f"✗ {mutant}: there is no notebook {mutant.notebook}"
    if mutant.file != "cell" and not _is_of(copy.folder, mutant.file):
        return False, f"✗ {mutant}: the library has no file {mutant.file}"
    text = path.read_text(encoding="utf-8")
    code, said = copy.run(program(feeding(statements(text), mutant.claim), mutant.claim), path.parent)
    if code != 0:
        return False, f"✗ {mutant}: without the change the claim {WORDS.get(code, 'is stopped')}: {said}"
    new = changed(text, mutant) if mutant.file == "cell" else text
    script = program(feeding(statements(new), mutant.claim), mutant.claim)
    code, said = copy.run(script, path.parent, mutant)
    killed = judge(code, mutant)
    seconds = f"{time.perf_counter() - start:.0f} s"
    outcome = f"the claim {WORDS.get(code, 'is stopped')}" + ("" if code in (0, FAILED) else f": {said}")
    return killed, f"{'✓' if killed else '✗'} {mutant}: {outcome} ({seconds})"


def _is_of(folder: Path, file: str) -> bool:
    """Whether a path leads to a file of the copied library, and not out of it."""
    path = (folder / file).resolve()
    return path.is_file() and path.is_relative_to((folder / "plmlib").resolve())


def run(chosen: list[Mutant], root: Path = ROOT, say=print) -> int:
    """Try the mutants, two side by side; say one line for each; return how many claims survived."""
    survived = 0
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        copies = Queue()
        for i in range(2):
            copies.put(Copy(Path(folder, str(i)), root))

        def one(mutant):
            copy = copies.get()
            try:
                return trial(mutant, copy)
            except ValueError as error:
                return False, f"✗ {error}"
            finally:
                copies.put(copy)

        for killed, line in pool.map(one, chosen):
            survived += not killed
            say(line)
    return survived


def _line(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else f"{words[:37]}..."


def main(*wanted: str) -> int:
    """Try the mutants of the wanted statements and notebooks, or all; return how many claims survived."""
    start = time.perf_counter()
    known = mutants(verdicts.known())
    chosen = [m for m in known if not wanted or m.claim in wanted or m.notebook in wanted]
    if not chosen:
        names = ", ".join(dict.fromkeys(m.claim for m in known))
        print(f"no broken_by for {', '.join(wanted)}; there are {names}")
        return 1
    survived = run(chosen, say=lambda line: print(line, flush=True))
    minutes = (time.perf_counter() - start) / 60
    print(f"{len(chosen) - survived} of {len(chosen)} changes break their claim; {minutes:.1f} minutes")
    return survived


if __name__ == "__main__":
    sys.exit(min(main(*sys.argv[1:]), 100))
