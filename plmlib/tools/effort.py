"""What a notebook asks of its reader: minutes, visible code, places to stop.

It takes one minute for 150 words of its text, one for each picture, table and widget, two for each recorded
guess and each question of the quiz, and the minutes in the headings of its exercises. These are twice what an
expert needs.
"""

import re
from dataclasses import dataclass

from plmlib.tools import markdown

WORDS_A_MINUTE, GUESS, QUESTIONS = 150, 2, 3  # a quiz has three questions
FOLDED = {"hide-cell", "hide-input", "remove-input"}
SEEN = {"image/png", "image/svg+xml", "text/html"}  # a picture, a table or a widget
CHINESE = re.compile(r"[\u4e00-\u9fff]")
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
        return Count(words(cell.source), exercises=sum(e.minutes for e in markdown.exercises(cell.source)))
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
