"""Where the course is, and its notebooks: a text that people edit, and beside it the executed notebook."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = ROOT / "chapters"


def number(path: Path | str) -> str:
    """Return the number of a notebook from any path of it: "3.2"."""
    return Path(path).name.partition("-")[0]


def address(path: Path) -> str:
    """Return the path of a notebook from chapters/: "3-auto-regressive/3.2-causal-attention.ipynb"."""
    return f"{path.parent.name}/{path.name}"


def texts(root: Path = ROOT) -> dict[str, Path]:
    """Return {number: path of its text} of all notebooks, in the order of the course."""
    return {number(path): path for path in sorted(root.glob("chapters/[0-9]*/*.md"))}


def executed(root: Path = ROOT) -> dict[str, Path]:
    """Return {number: path of the executed notebook}, in the order of the course: those with a text."""
    found = {name: text.with_suffix(".ipynb") for name, text in texts(root).items()}
    return {name: path for name, path in found.items() if path.exists()}
