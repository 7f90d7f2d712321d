"""What the tools read and write of Markdown: headings, anchors, exercises, marks, tables."""

import re
from typing import NamedTuple

HEADING = re.compile(r"^(#{1,6}) (.+)$", re.M)
LENGTH = r" \((\d+) minutes, (?:easy|medium|hard)\)$"
EXERCISE = re.compile(rf"^(?:### )?Exercise (\d\.\d\.\d+) · (.+){LENGTH}", re.M)


class Exercise(NamedTuple):
    """What the heading of an exercise says."""

    name: str  # "3.2.1"
    title: str
    minutes: int


def exercises(text: str) -> list[Exercise]:
    """Return the exercises whose headings are in a text, with or without the marks of a heading."""
    return [Exercise(name, title, int(minutes)) for name, title, minutes in EXERCISE.findall(text)]


def title(text: str) -> str:
    """Return the title of a notebook, such as "3.2 · Causal attention", from its text or its first cell."""
    return re.search(r"^# (.+)$", text, re.M)[1]


def slug(heading: str) -> str:
    """Return the anchor that GitHub and the site give a heading: "AR.22" -> "ar22"."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def bare(words: str) -> str:
    """Return words without the marks of code, emphasis and formulas."""
    return re.sub(r"[*`$]", "", words)


def escaped(text: str) -> str:
    """Return a text as Markdown that shows it unchanged."""
    return re.sub(r"([\\`*_\[\]<>$|~]|&(?=[#\w]))", r"\\\1", text)


def table(head: list[str], rows: list, others: str = "--:") -> str:
    """Return a table; all columns but the first hold numbers, unless `others` says how they are aligned."""
    lines = [head, ["---", *[others] * (len(head) - 1)], *rows]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)
