"""What the executed notebooks printed for each claim, and the place where they printed it.

The pages ledger.md and corrections.md quote these lines. On the site each line has an anchor of its own,
`claim-ar22`, and the second line that names AR.22 has `claim-ar22-2`.
"""

import json
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from plmlib.course.claims import CLAIM_ID
from plmlib.tools import books, markdown

IDS = rf"(?:{CLAIM_ID.pattern} )+"
LINE = re.compile(rf"✓ ({IDS}).*")


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
        return f"[{books.number(self.page)}, *{self.section}*]({self.page}#cell-id={self.cell})"

    @property
    def quoted(self) -> str:
        """Return the line after the link to its cell, as Markdown."""
        return f"Measured in {self.link}: {markdown.escaped(self.text)}"


class Places:
    """Gives each mention of a statement on a page its anchor: claim-ar22, then claim-ar22-2."""

    def __init__(self):
        self.seen = Counter()

    def next(self, name: str) -> str:
        """Return the anchor of the next mention of the statement `name`."""
        self.seen[name] += 1
        count = self.seen[name]
        return f"claim-{markdown.slug(name)}" + (f"-{count}" if count > 1 else "")


def lines(path: Path) -> list[Line]:
    """Return the lines of claims that an executed notebook printed, in its order."""
    found, section = [], ""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "markdown":
            for _, heading in markdown.HEADING.findall("".join(cell["source"])):
                section = markdown.bare(re.sub(markdown.LENGTH, "", heading))
            continue
        for output in cell.get("outputs", []):
            for printed in "".join(output.get("text", "")).splitlines():
                if match := LINE.fullmatch(printed):
                    names, page = tuple(match[1].split()), books.address(path)
                    found.append(Line(names, printed, page, cell.get("id", ""), section))
    return found


def everywhere() -> list[Line]:
    """Return the lines of claims of all notebooks, in the course's order."""
    return [line for path in books.executed().values() for line in lines(path)]


def by_name(printed: list[Line]) -> dict[str, list[Line]]:
    """Return {id of a statement: the lines about it}."""
    found: dict[str, list[Line]] = {}
    for line in printed:
        for name in line.names:
            found.setdefault(name, []).append(line)
    return found
