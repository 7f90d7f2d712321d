"""Honest minutes: how long a student needs for a notebook, counted from what is in it.

    python -m plmlib.tools.minutes            a table of all notebooks, with their share of visible code
    python -m plmlib.tools.minutes --write    put the minutes into the notebooks, the index with its routes,
                                              and the README

A notebook takes one minute for 150 words of its text, one for each picture, table and widget, two for each
recorded guess and each question of the quiz, and the minutes in the headings of its exercises. These are
twice what an expert needs.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

import nbformat

from plmlib.storage import write_atomic

ROOT = Path(__file__).resolve().parents[2]
WORDS_A_MINUTE, GUESS, QUESTIONS = 150, 2, 3  # a quiz has three questions
FOLDED = {"hide-cell", "hide-input", "remove-input"}
SEEN = {"image/png", "image/svg+xml", "text/html"}  # a picture, a table or a widget
CHINESE = re.compile(r"[\u4e00-\u9fff]")
HEADING = re.compile(r"^### Exercise \d\.\d\.\d+ · .+ \((\d+) minutes", re.M)
SAYS = re.compile(r"\*\*(\d+) minutes\*\*")
STOP = "a good place to stop"


@dataclass(frozen=True)
class Count:
    """What a notebook, or a part of it, asks of its reader."""

    words: float = 0
    figures: int = 0
    questions: int = 0  # guesses, and questions of the quiz
    exercises: int = 0  # minutes

    def __add__(self, other: "Count") -> "Count":
        return Count(*(a + b for a, b in zip(vars(self).values(), vars(other).values(), strict=True)))

    @property
    def minutes(self) -> float:
        """Minutes of text, figures, guesses and exercises together."""
        return self.words / WORDS_A_MINUTE + self.figures + GUESS * self.questions + self.exercises


def tags(cell) -> set[str]:
    """Return the tags of a cell."""
    return set(cell.metadata.get("tags", []))


def words(source: str) -> float:
    """Return how many words a Markdown cell has: a formula is one word, two Chinese characters are one."""
    source = re.sub(r"\$\$.*?\$\$|\$[^$\n]+\$", " x ", source, flags=re.S)
    source = re.sub(r"\]\([^)]*\)|<[^>]+>|^```.*?^```", "] ", source, flags=re.S | re.M)
    chinese = len(CHINESE.findall(source))
    return len(re.findall(r"\w+(?:[-'’.,]\w+)*", CHINESE.sub(" ", source))) + chinese / 2


def count(cell) -> Count:
    """Return what one cell asks of its reader."""
    if cell.cell_type == "markdown":
        return Count(words(cell.source), exercises=sum(map(int, HEADING.findall(cell.source))))
    if "remove-input" in tags(cell):
        return Count(questions=QUESTIONS if re.search(r"\bquiz\(", cell.source) else 1)
    if "hide-cell" in tags(cell):
        return Count()
    return Count(figures=sum(bool(SEEN & set(output.get("data", {}))) for output in cell.outputs))


def total(cells: list) -> Count:
    """Return what a notebook asks of its reader."""
    return sum(map(count, cells), Count())


def rounded(minutes: float) -> int:
    """Return minutes rounded to five."""
    return 5 * round(minutes / 5)


def lines(source: str) -> int:
    """Return how many lines of a cell are not blank."""
    return sum(bool(line.strip()) for line in source.splitlines())


def visible_share(cells: list) -> float:
    """Return the share of the lines of code that a reader sees who unfolds nothing."""
    code = [cell for cell in cells if cell.cell_type == "code"]
    shown = sum(lines(cell.source) for cell in code if not FOLDED & tags(cell))
    return shown / max(1, sum(lines(cell.source) for cell in code))


def stops(cells: list) -> list[float]:
    """Return where the lines are that offer a place to stop, as shares of the notebook's minutes."""
    parts = [count(cell).minutes for cell in cells]
    return [
        sum(parts[: n + 1]) / sum(parts)
        for n, cell in enumerate(cells)
        if cell.cell_type == "markdown"
        for _ in range(cell.source.count(STOP))
    ]


def span(minutes: int) -> str:
    """Return minutes as the index writes a chapter's sum: 225 -> "3 h 45 min"."""
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours and rest else f"{hours} h" if hours else f"{rest} min"


def said(text: str) -> dict[str, int]:
    """Return the minutes that the index or the README says, of notebooks ("3.2") and of chapters ("3")."""
    found = {}
    for number, minutes in re.findall(r"^\[(\d\.\d) .+\]\(.+\) · (\d+) min$", text, re.M):
        found[number] = int(minutes)
    for chapter, hours, minutes in re.findall(
        r"^:::\{grid-item-card\} (\d) .*\n.*\*\*(?:(\d+) h ?)?(?:(\d+) min)?\*\*$", text, re.M
    ):
        found[chapter] = 60 * int(hours or 0) + int(minutes or 0)
    for number, minutes in re.findall(r"^\| \**(\d(?:\.\d)?)\** \|.+\| \**(\d+)\** \|$", text, re.M):
        found[number] = int(minutes)
    return found


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


def paths(root: Path = ROOT) -> dict[str, Path]:
    """Return {"3.2": the path of notebook 3.2, executed}, in the order of the course."""
    return {path.stem.partition("-")[0]: path for path in sorted(root.glob("chapters/[0-9]*/*.ipynb"))}


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


HEADS = [
    "notebook",
    "text",
    "figures",
    "guesses",
    "exercises",
    "minutes",
    "it says",
    "visible code",
    "stop at",
]


def write(books: dict[str, list], root: Path = ROOT) -> None:
    """Put the computed minutes into the first cells (text and notebook), the index and the README."""
    from plmlib.tools import routes  # which counts with this module

    minutes = computed(books)
    for number, path in paths(root).items():
        for file in (path, path.with_suffix(".md")):
            text = file.read_text(encoding="utf-8")
            write_atomic(file, SAYS.sub(f"**{minutes[number]} minutes**", text, count=1).encode())
    for file in (root / "chapters/index.md", root / "README.md"):
        text = written(file.read_text(encoding="utf-8"), minutes)
        write_atomic(file, routes.written(text, books).encode())


def main(*options: str) -> int:
    """Print the table; with --write, write the minutes first."""
    if set(options) - {"--write"}:
        print(f"unknown: {', '.join(options)}; there is --write")
        return 1
    books = {number: nbformat.read(path, as_version=4).cells for number, path in paths().items()}
    if options:
        write(books)
        books = {number: nbformat.read(path, as_version=4).cells for number, path in paths().items()}
    table = [HEADS, *(row(number, cells) for number, cells in books.items())]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for entries in table:
        print("  ".join(entry.rjust(width) for entry, width in zip(entries, widths, strict=True)))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
