"""Chapters: from the text that people edit (jupytext, md:myst) to the executed notebook that people read.

python -m plmlib.tools.notebooks            every chapter
python -m plmlib.tools.notebooks 3.2        those whose file name contains 3.2
"""

import copy
import difflib
import hashlib
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jupytext
import nbformat
from nbformat import NotebookNode

from plmlib.storage import write_atomic
from plmlib.tools import books, kernels, ledger, teaching
from plmlib.tools.saving import WIDGET

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
CELL_SECONDS = 120
PROGRESS = re.compile(r"[^\n]*(?:\d+%\||\d+it \[|it/s\]|s/it\])[^\n]*")  # what tqdm writes
ADDRESS = re.compile(r" at 0x[0-9a-f]{6,}")


class ChapterError(Exception):
    """A chapter that cannot become a notebook; the message names the cell."""


def texts(only: str = "") -> list[Path]:
    """Return the paths of the chapters' texts, in order: those whose name contains `only`."""
    return [path for path in books.texts().values() if only in path.name]


def from_text(text: str, old: NotebookNode | None = None) -> NotebookNode:
    """Return the notebook of a chapter's text, not executed; cells also in `old` keep ids and outputs."""
    notebook = jupytext.reads(text, fmt="md:myst")
    notebook.metadata = NotebookNode(
        kernelspec=NotebookNode(KERNEL), language_info=NotebookNode(name="python")
    )
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    for cell in notebook.cells:
        tags = cell.metadata.get("tags", [])
        cell.metadata = NotebookNode({"tags": tags} if tags else {})
        _fold(cell, tags)
    _keep(notebook.cells, old.cells if old else [])
    _identify(notebook.cells)
    return notebook


def _fold(cell: NotebookNode, tags: list[str]) -> None:
    """Fold a cell on the site and in JupyterLab alike, as its tags say.

    hide-cell     a solution: code and output
    hide-input    set-up, pictures, tables, claims: the code. Its first line is a comment that names it;
                  JupyterLab shows that line, and the site shows it as the name of the fold.
    remove-input  a guess or a quiz: on the site its code is not there at all
    """
    if "hide-cell" in tags:
        cell.metadata["jupyter"] = NotebookNode(source_hidden=True, outputs_hidden=True)
        cell.metadata["mystnb"] = NotebookNode(
            code_prompt_show="Show a solution", code_prompt_hide="Hide the solution"
        )
    elif "hide-input" in tags:
        name = cell.source.partition("\n")[0].removeprefix("#").strip()
        cell.metadata["jupyter"] = NotebookNode(source_hidden=True)
        cell.metadata["mystnb"] = NotebookNode(code_prompt_show=name, code_prompt_hide=name)
    elif "remove-input" in tags:
        cell.metadata["jupyter"] = NotebookNode(source_hidden=True)


def execute(
    notebook: NotebookNode, folder: Path, seconds: int = CELL_SECONDS, env: dict | None = None
) -> NotebookNode:
    """Return the notebook after running every cell in `folder`.

    seconds  the time limit for one cell
    env      more environment variables for the kernel

    Raises nbclient's CellExecutionError at the first cell that fails.
    """
    notebook = copy.deepcopy(notebook)
    client = kernels.client(
        notebook,
        folder,
        timeout=seconds,
        record_timing=False,
        coalesce_streams=True,
        extra_arguments=["--IPKernelApp.log_level=40"],
    )
    client.execute(env={**kernels.settings(), **(env or {})})
    return notebook


def clean(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook as it is committed: no widget state, no progress bars, no memory addresses.

    Raises ChapterError for anything else on stderr: a warning must be fixed, not published.
    """
    notebook = copy.deepcopy(notebook)
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = NotebookNode(name="python")
    for number, cell in enumerate(notebook.cells):
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs = [kept for output in cell.outputs if (kept := _output(output, number)) is not None]
    return notebook


def convert(path: Path) -> str:
    """Update and execute the notebook of a text; return one line that says what was done."""
    target, start = path.with_suffix(".ipynb"), time.perf_counter()
    old = nbformat.read(target, as_version=4) if target.exists() else None
    notebook = clean(execute(from_text(path.read_text(encoding="utf-8"), old), path.parent))
    write_atomic(target, (nbformat.writes(notebook) + "\n").encode())
    code = sum(cell.cell_type == "code" for cell in notebook.cells)
    seconds, kilobytes = time.perf_counter() - start, target.stat().st_size // 1024
    return f"{path.stem}: {code} cells in {seconds:.0f} s, {kilobytes} kB"


def drift(path: Path) -> list[str]:
    """Return in words how the notebook of a text differs from it; an empty list when they agree."""
    target = path.with_suffix(".ipynb")
    if not target.exists():
        return [f"{target.name} is missing"]
    new = from_text(path.read_text(encoding="utf-8")).cells
    old = nbformat.read(target, as_version=4).cells
    found = [f"{len(new)} cells in the text, {len(old)} in the notebook"] if len(new) != len(old) else []
    for number, (a, b) in enumerate(zip(new, old)):
        if _face(a) != _face(b):
            found.append(f"cell {number} differs: {a.source[:60]!r}")
    return found


def _face(cell) -> tuple:
    return (
        cell.cell_type,
        cell.source.strip(),
        tuple(cell.metadata.get("tags", [])),
        sorted(cell.metadata.get("jupyter", {}).items()),
    )


def _keep(new: list, old: list) -> None:
    """Give each new cell the id of the old cell that it replaces, and its outputs if the source is the same.

    Cells correspond when their sources are equal, or when they are in the same place between equal cells.
    """
    for cell in new:
        cell.id = ""
    faces = [[(c.cell_type, c.source.strip()) for c in cells] for cells in (old, new)]
    for kind, a, b, c, d in difflib.SequenceMatcher(None, *faces, autojunk=False).get_opcodes():
        for was, now in zip(old[a:b], new[c:d]) if kind in ("equal", "replace") else ():
            if was.cell_type == now.cell_type:
                now.id = was.id
                if kind == "equal" and now.cell_type == "code":
                    now.outputs, now.execution_count = was.outputs, was.execution_count


def _identify(cells: list) -> None:
    """Give each cell without an id one that depends only on its text, so that two conversions agree."""
    taken = {cell.id for cell in cells}
    for cell in cells:
        salt = 0
        while not cell.id:
            name = hashlib.sha256(f"{salt}{cell.cell_type}{cell.source}".encode()).hexdigest()[:8]
            cell.id, salt = ("" if name in taken else name), salt + 1
        taken.add(cell.id)


def _output(output: NotebookNode, number: int) -> NotebookNode | None:
    if output.output_type == "stream":
        text = _without_progress(output.text)
        if output.name == "stderr" and text.strip():
            raise ChapterError(f"cell {number} writes to stderr: {text.strip()[:300]}")
        if output.name == "stderr" or not text:
            return None
        output.text = ADDRESS.sub("", text)
    data = output.get("data")
    if data is not None:
        data.pop(WIDGET, None)
        if "text/plain" in data:
            data["text/plain"] = ADDRESS.sub("", data["text/plain"])
        if not data:
            return None
    return output


def _without_progress(text: str) -> str:
    """Return the text without a progress bar: lines that were written over, and the one that is left."""
    if "\r" not in text:
        return text
    lines = []
    for line in text.split("\n"):
        *over, last = line.split("\r")
        if not (over and (PROGRESS.fullmatch(last) or not last)):
            lines.append(last)
    return "\n".join(lines)


def main(only: str = "") -> int:
    """Convert the chapters whose name contains `only`, two at a time; return the number that failed.

    Then the ledger's pages and the teachers', which quote what the notebooks printed, are written again.
    """
    chosen, failed = texts(only), 0
    if not chosen:
        print(f"no chapter's name contains {only!r}; there are {', '.join(p.stem for p in texts())}")
        return 1
    with ThreadPoolExecutor(2) as pool:
        for path, job in [(path, pool.submit(convert, path)) for path in chosen]:
            try:
                print(job.result(), flush=True)
            except Exception as error:
                failed += 1
                print(f"{path.stem} FAILED\n{error}", flush=True)
    ledger.write()
    teaching.write()
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
