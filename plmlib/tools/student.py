"""The edition for students: the notebooks without solutions and outputs, and what they need to run.

    python -m plmlib.tools.student         write _build/student and _build/student.zip

The folder is complete: a student installs it and opens a notebook. To hand it out with nbgitpuller, commit
its content to a repository of its own; a `.git` in the folder is kept. README.md in it says how to begin.
"""

import re
import shutil
import sys
import tomllib
import zipfile
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from plmlib.storage import write_atomic
from plmlib.tools.books import ROOT, executed
from plmlib.tools.notebooks import drift

TARGET = ROOT / "_build" / "student"
WELCOME = Path(__file__).with_name("student.md")
SOLUTION = "hide-cell"  # the tag of a cell that is a solution, see plmlib.tools.notebooks
EXPLAINS = re.compile(r"\A\s*(<details>|The cause\b)")  # text below a solution that says what was wrong
# What a notebook reads besides the library. Left out: the texts that notebooks are made from (solutions), the
# pages for teachers (answers), the tests (right and wrong answers), and the tools of those who write it.
NEEDED = (
    "pyproject.toml", "constraints.txt", "environment.yml", "LICENSE", "LICENSE-TEXT", "CITATION.cff",
    "data/**/*", "chapters/quizzes.yml", "chapters/references.bib",
    "chapters/glossary.md", "chapters/ledger.md", "chapters/corrections.md", "chapters/references.md",
    "plmlib/**/*.py", "plmlib/tools/jupyter/*.json",
)  # fmt: skip
# The first cell calls hosts where plmlib is missing; JupyterLab, contents and saving; 2.6 reads references.
TOOLS = {"__init__.py", "hosts.py", "contents.py", "saving.py", "references.py"}
NOT = {"__pycache__", "node_modules", ".ipynb_checkpoints"}


def for_students(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook without solutions, what explains them, outputs, counts and traces of a run."""
    kept, after_solution = [], False
    for cell in notebook.cells:
        solution = SOLUTION in cell.metadata.get("tags", [])
        explains = after_solution and cell.cell_type == "markdown" and EXPLAINS.match(cell.source)
        after_solution = solution or bool(explains)
        if after_solution:
            continue
        cell = NotebookNode(cell, source=cell.source.replace("](../index.md", "](../../README.md"))
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        cell.metadata = NotebookNode({k: v for k, v in cell.metadata.items() if k != "execution"})
        kept.append(cell)
    metadata = {key: value for key, value in notebook.metadata.items() if key != "widgets"}
    return NotebookNode(notebook, cells=kept, metadata=NotebookNode(metadata))


def files(root: Path = ROOT) -> list[Path]:
    """Return the paths, relative to `root`, of what is copied unchanged."""
    package = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    shipped = [f"{name.replace('.', '/')}/{p}" for name, ps in package["package-data"].items() for p in ps]
    found = {path.relative_to(root) for pattern in (*NEEDED, *shipped) for path in root.glob(pattern)}
    return sorted(path for path in found if (root / path).is_file() and not _left_out(path))


def _left_out(path: Path) -> bool:
    tool = path.parts[:2] == ("plmlib", "tools") and path.suffix == ".py" and path.parts[2] not in TOOLS
    return tool or bool(NOT & set(path.parts))


def notebooks(root: Path = ROOT) -> list[Path]:
    """Return the paths of the notebooks, relative to `root`."""
    return [path.relative_to(root) for path in executed(root).values()]


def write(target: Path = TARGET, root: Path = ROOT) -> list[Path]:
    """Write the edition into `target`, and beside it a zip; return the paths in it. Other files there go."""
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.name != ".git":
            shutil.rmtree(old) if old.is_dir() and not old.is_symlink() else old.unlink()
    for path in (copied := files(root)):
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / path, target / path)
    for path in (books := notebooks(root)):
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        notebook = for_students(nbformat.read(root / path, as_version=4))
        write_atomic(target / path, (nbformat.writes(notebook) + "\n").encode())
    shutil.copyfile(WELCOME, target / "README.md")
    written = sorted([*copied, *books, Path("README.md")])
    with zipfile.ZipFile(target.with_suffix(".zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        for path in written:
            archive.write(target / path, Path(target.name) / path)
    return written


def changed(root: Path = ROOT) -> list[str]:
    """Return a line about each notebook that is not what its text says: it may hold a teacher's answers."""
    found = [(path, drift((root / path).with_suffix(".md"))) for path in notebooks(root)]
    return [
        f"{path} is handed out as it is, with your changes: {'; '.join(why)}" for path, why in found if why
    ]


def main() -> int:
    """Write the edition, say where it is, and which of its notebooks somebody has changed."""
    written = write()
    print("".join(f"{line}\n" for line in changed()), end="")
    size = TARGET.with_suffix(".zip").stat().st_size / 1e6
    print(f"{TARGET}: {len(written)} files, {len(notebooks())} notebooks; {TARGET.name}.zip: {size:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
