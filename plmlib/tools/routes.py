"""Routes through the course: what each asks of its reader, computed from the notebooks' sections.

A route is a <details class="plm-route"> of chapters/index.md. A line of its lists links to a whole
notebook, to one section (without the exercises after it), or from one section *to* another (with them).
`python -m plmlib.tools.minutes --write` writes the minutes of the lines, and their sums, rounded to
five.
"""

import re
from collections.abc import Iterator

from plmlib.tools.effort import Count, count, rounded, span, total
from plmlib.tools.markdown import HEADING, slug

ROUTE = re.compile(r'^<details class="plm-route" id="([\w-]+)".*?^</details>$', re.M | re.S)
LINE = re.compile(r"^\d+\. (\[\d\.\d .+\)) · (\d+) min$", re.M)
LINK = re.compile(r"\]\([\w/-]*?(\d\.\d)-[\w-]+\.ipynb(?:#([\w-]+))?\)")
SUM = re.compile(r"(<span>)[\dhmin ]*(</span>)")
WHOLE = re.compile(r"(The whole course takes \*\*)[^*]+(\*\*)")


def parts(cells: list) -> list[tuple[int, str, Count]]:
    """Return (level, anchor, count) of a notebook's title, sections and exercises, in order."""
    found: list[tuple[int, str, Count]] = []
    for level, anchor, counted in _pieces(cells):
        if level:
            found.append((level, anchor, counted))
        elif found:
            found[-1] = (*found[-1][:2], found[-1][2] + counted)
    return found


def _pieces(cells: list) -> Iterator[tuple[int, str, Count]]:
    """Yield (level, anchor, count) of each heading with its text, and (0, "", count) of all the rest."""
    for cell in cells:
        places = [match.start() for match in HEADING.finditer(cell.source)]
        if cell.cell_type != "markdown" or not places:
            yield 0, "", count(cell)
            continue
        for start, end in zip([0, *places], [*places, len(cell.source)], strict=True):
            piece = type(cell)(cell | {"source": cell.source[start:end]})
            heading = HEADING.match(piece.source)
            yield len(heading[1]) if heading else 0, slug(heading[2]) if heading else "", count(piece)


def stretch(cells: list, first: str, last: str = "") -> float:
    """Return the minutes of a section without its exercises, or of all from it to the end of another one.

    Raises ValueError if the notebook has no such section, or the second comes before the first.
    """
    all_ = parts(cells)
    names = [anchor for _, anchor, _ in all_]
    if missing := {first, last or first} - set(names):
        raise ValueError(f"no section #{sorted(missing)[0]}; there are {', '.join(names)}")
    start, end = names.index(first), names.index(last or first)
    if end < start:
        raise ValueError(f"#{last} comes before #{first}")
    while last and end + 1 < len(all_) and all_[end + 1][0] > all_[end][0]:
        end += 1  # the exercises of the last section
    return sum((counted for _, _, counted in all_[start : end + 1]), Count()).minutes


def needed(line: str, books: dict[str, list]) -> int:
    """Return the minutes of a route's line: of a notebook rounded to five, of sections to one."""
    links = LINK.findall(line)
    numbers, anchors = {number for number, _ in links}, [anchor for _, anchor in links]
    if len(numbers) != 1 or len(links) > 2 or (len(links) == 2 and not all(anchors)):
        raise ValueError(f"a line links a notebook, a section, or a section to another of the same: {line}")
    cells = books[numbers.pop()]
    return round(stretch(cells, *anchors)) if anchors[0] else rounded(total(cells).minutes)


def written(index: str, books: dict[str, list]) -> str:
    """Return the index with the computed minutes of every route, and of the whole course."""

    def again(route: re.Match) -> str:
        counted = [needed(links, books) for links, _ in LINE.findall(route[0])]
        rest = iter(counted)
        text = LINE.sub(lambda line: f"{line[0].rpartition(' · ')[0]} · {next(rest)} min", route[0])
        return SUM.sub(rf"\g<1>{span(rounded(sum(counted)))}\2", text, count=1)

    whole = sum(rounded(total(cells).minutes) for cells in books.values())
    return WHOLE.sub(rf"\g<1>{span(whole)}\2", ROUTE.sub(again, index))
