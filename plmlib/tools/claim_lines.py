"""What the executed notebooks printed for each claim, and the place where they printed it.

The pages ledger.md and corrections.md quote these lines. On the site each line has an anchor of its own,
`claim-ar22`, and the second line that names AR.22 has `claim-ar22-2`.
"""

import json
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

CHAPTERS = Path(__file__).resolve().parents[2] / "chapters"
IDS = r"(?:[A-Z][A-Z0-9]*\.[A-Z]?\d+ )+"
LINE = re.compile(rf"✓ ({IDS}).*")
HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)


class Line(NamedTuple):
    """One printed line of a claim.

    names    ids of the statements that it is about
    text     the line as it was printed, "✓ AR.22 … · control: …"
    page     the notebook's path from chapters/
    cell     the id of the cell that printed it
    section  the heading above that cell
    """

    names: tuple[str, ...]
    text: str
    page: str
    cell: str
    section: str

    @property
    def link(self) -> str:
        """Return where the line is, as Markdown: JupyterLab and the site go to the cell itself."""
        number = self.page.rpartition("/")[2].partition("-")[0]
        return f"[{number}, *{self.section}*]({self.page}#cell-id={self.cell})"


def anchor(name: str) -> str:
    """Return the anchor of a statement in the ledger: "AR.22" -> "ar22"."""
    return name.replace(".", "").lower()


class Places:
    """Gives each mention of a statement on a page its anchor: claim-ar22, then claim-ar22-2."""

    def __init__(self):
        self.seen = Counter()

    def next(self, name: str) -> str:
        """Return the anchor of the next mention of the statement `name`."""
        self.seen[name] += 1
        count = self.seen[name]
        return f"claim-{anchor(name)}" + (f"-{count}" if count > 1 else "")


def lines(path: Path) -> list[Line]:
    """Return the lines of claims that an executed notebook printed, in its order."""
    found, section = [], ""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "markdown":
            headings = HEADING.findall("".join(cell["source"]))
            section = _plain(headings[-1]) if headings else section
            continue
        for output in cell.get("outputs", []):
            for printed in "".join(output.get("text", "")).splitlines():
                if match := LINE.fullmatch(printed):
                    page = f"{path.parent.name}/{path.name}"
                    found.append(Line(tuple(match[1].split()), printed, page, cell.get("id", ""), section))
    return found


def everywhere(chapters: Path = CHAPTERS) -> list[Line]:
    """Return the lines of claims of all notebooks, in the course's order."""
    return [line for path in sorted(chapters.glob("[0-9]*/*.ipynb")) for line in lines(path)]


def by_name(printed: list[Line]) -> dict[str, list[Line]]:
    """Return {id of a statement: the lines about it}."""
    found: dict[str, list[Line]] = {}
    for line in printed:
        for name in line.names:
            found.setdefault(name, []).append(line)
    return found


def escaped(text: str) -> str:
    """Return a printed text as Markdown that shows it unchanged."""
    return re.sub(r"([\\`*_\[\]<>$|~&])", r"\\\1", text)


def _plain(heading: str) -> str:
    """Return a heading without its marks, and without the minutes of an exercise."""
    return re.sub(r"[*`]| \(\d+ minutes.*\)$", "", heading)
