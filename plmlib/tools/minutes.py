"""Honest minutes: how long a student needs for a notebook, counted from what is in it.

python -m plmlib.tools.minutes            a table of all notebooks, with their share of visible code
python -m plmlib.tools.minutes --write    put the minutes into the notebooks, the index with its routes,
                                          and the README
"""

import re
import sys
from pathlib import Path

import nbformat

from plmlib.course.tables import table
from plmlib.storage import write_atomic
from plmlib.tools import routes
from plmlib.tools.books import ROOT, executed
from plmlib.tools.effort import GUESS, WORDS_A_MINUTE, rounded, span, stops, total, visible_share

SAYS = re.compile(r"\*\*(\d+) minutes\*\*")


def written(text: str, minutes: dict[str, int]) -> str:
    """Return the index or the README with these minutes of notebooks and chapters."""
    for number, value in minutes.items():
        name = re.escape(number)
        text = re.sub(rf"^(\[{name} .+\]\(.+\) · )\d+( min)$", rf"\g<1>{value}\2", text, flags=re.M)
        card = rf"^(:::\{{grid-item-card\}} {name} .*\n.*\*\*)[\dhmin ]+(\*\*)$"
        text = re.sub(card, rf"\g<1>{span(value)}\2", text, flags=re.M)
        row = rf"^(\| \**{name}\** \|.+\| \**)\d+(\** \|)$"
        text = re.sub(row, rf"\g<1>{value}\2", text, flags=re.M)
    return text


def computed(books: dict[str, list]) -> dict[str, int]:
    """Return {number: minutes} of notebooks {number: cells} and of their chapters, which are sums."""
    minutes = {number: rounded(total(cells).minutes) for number, cells in books.items()}
    for chapter in dict.fromkeys(number.partition(".")[0] for number in books):
        minutes[chapter] = sum(minutes[number] for number in books if number.startswith(f"{chapter}."))
    return minutes


def row(number: str, cells: list) -> list[str]:
    """Return a notebook's row of the table."""
    all_ = total(cells)
    says = SAYS.search(cells[0].source)
    return [
        number,
        f"{all_.words / WORDS_A_MINUTE:.0f}",
        f"{all_.figures}",
        f"{GUESS * all_.questions}",
        f"{all_.exercises}",
        f"{all_.minutes:.0f}",
        says[1] if says else "nothing",
        f"{100 * visible_share(cells):.0f} %",
        ", ".join(f"{100 * place:.0f} %" for place in stops(cells)) or "none",
    ]


HEADS = "notebook, text, figures, guesses, exercises, minutes, it says, visible code, stop at".split(", ")


def write(books: dict[str, list], root: Path = ROOT) -> None:
    """Put the computed minutes into the first cells (text and notebook), the index and the README."""
    minutes = computed(books)
    for number, path in executed(root).items():
        for file in (path, path.with_suffix(".md")):
            text = file.read_text(encoding="utf-8")
            write_atomic(file, SAYS.sub(f"**{minutes[number]} minutes**", text, count=1).encode())
    for file in (root / "chapters/index.md", root / "README.md"):
        text = written(file.read_text(encoding="utf-8"), minutes)
        write_atomic(file, routes.written(text, books).encode())


def cells_of_all() -> dict[str, list]:
    """Return {number: cells} of the notebooks."""
    return {number: nbformat.read(path, as_version=4).cells for number, path in executed().items()}


def main(*options: str) -> int:
    """Print the table; with --write, write the minutes first."""
    if set(options) - {"--write"}:
        print(f"unknown: {', '.join(options)}; there is --write")
        return 1
    if options:
        write(cells_of_all())
    books = cells_of_all()
    print(table([row(number, cells) for number, cells in books.items()], HEADS))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
