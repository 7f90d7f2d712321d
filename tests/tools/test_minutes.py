"""What a notebook, the index and the README say about minutes is what is counted, to within a tenth."""

import re

import nbformat
import pytest

from plmlib.tools import effort, routes
from plmlib.tools import minutes as tool

BOOKS = tool.cells_of_all()
PAGES = ("chapters/index.md", "README.md")
LONG = 60  # a notebook of more minutes offers a place to stop near its middle


def text(source: str):
    return nbformat.v4.new_markdown_cell(source)


def code(source: str, tags=(), outputs=()):
    shown = [nbformat.v4.new_output("display_data", {kind: ""}) for kind in outputs]
    return nbformat.v4.new_code_cell(source, metadata={"tags": list(tags)}, outputs=shown)


def said(text: str) -> dict[str, int]:
    """Return the minutes that the index or the README says, of notebooks ("3.2") and of chapters ("3")."""
    listed = re.findall(r"^\[(\d\.\d) .+\]\(.+\) · (\d+) min$", text, re.M)
    listed += re.findall(r"^\| \**(\d(?:\.\d)?)\** \|.+\| \**(\d+)\** \|$", text, re.M)
    cards = re.findall(r"^:::\{grid-item-card\} (\d) .*\n.*\*\*(.*)\*\*$", text, re.M)
    return {number: int(value) for number, value in listed} | {number: read(span) for number, span in cards}


def said_of_routes(index: str) -> dict[str, tuple[int, list[tuple[str, int]]]]:
    """Return {route: (its sum, [(links of a line, its minutes)])}, as the index says them."""
    return {
        route[1]: (
            read(re.search(r"<span>(.*)</span>", route[0])[1]),
            [(links, int(value)) for links, value in routes.LINE.findall(route[0])],
        )
        for route in routes.ROUTE.finditer(index)
    }


def read(span: str) -> int:
    """Return the minutes of a text such as "3 h 45 min"."""
    hours, rest = re.fullmatch(r"(?:(\d+) h ?)?(?:(\d+) min)?", span).groups()
    return 60 * int(hours or 0) + int(rest or 0)


def faults(cells: list) -> list[str]:
    """Return what is wrong with the minutes that a notebook's first cell says, and with its place to stop."""
    needed, places = effort.total(cells).minutes, effort.stops(cells)
    says = tool.SAYS.findall(cells[0].source)
    found = []
    if len(says) != 1 or abs(int(says[0]) - needed) > needed / 10:
        found.append(f"the first cell says {' and '.join(says) or 'no'} minutes, counted are {needed:.0f}")
    if needed > LONG and [0.35 <= place <= 0.65 for place in places] != [True]:
        found.append(f"one place to stop near the middle, not {[f'{place:.0%}' for place in places]}")
    return found


@pytest.mark.parametrize("number", BOOKS)
def test_a_notebook_says_its_minutes(number):
    assert faults(BOOKS[number]) == []


@pytest.mark.parametrize("page", PAGES)
def test_the_index_and_the_readme_say_them(page):
    says, needed = said((tool.ROOT / page).read_text(encoding="utf-8")), tool.computed(BOOKS)
    assert says.keys() == needed.keys()
    assert {n: (says[n], m) for n, m in needed.items() if abs(says[n] - m) > m / 10} == {}


INDEX = (tool.ROOT / "chapters/index.md").read_text(encoding="utf-8")
ROUTES = {  # of each reader, and the minutes that its name promises
    "an-hour": (55, 65), "a-weekend": (480, 660), "bert-only": (240, 720), "gpt-only": (240, 720),
    "translation": (240, 720), "the-maths": (240, 720), "a-class": (300, 450),
}  # fmt: skip


def test_each_reader_has_a_route_of_the_right_length():
    says = said_of_routes(INDEX)
    assert says.keys() == ROUTES.keys()
    for name, (low, high) in ROUTES.items():
        all_, lines = says[name]
        assert low <= all_ <= high and all_ == effort.rounded(sum(minutes for _, minutes in lines)), name


@pytest.mark.parametrize("name", ROUTES)
def test_a_route_says_the_minutes_of_its_lines(name):
    for line, minutes in said_of_routes(INDEX)[name][1]:
        assert abs(minutes - routes.needed(line, BOOKS)) <= max(1, minutes / 10), line


def test_what_is_written_of_routes_is_what_is_counted():
    assert routes.written(routes.written(INDEX, BOOKS), BOOKS) == routes.written(INDEX, BOOKS)
    whole = sum(minutes for number, minutes in tool.computed(BOOKS).items() if len(number) == 1)
    assert f"The whole course takes **{effort.span(whole)}**" in routes.written(INDEX, BOOKS)


PARTS = [
    text("# 9.1 · Title\n\n**99 minutes**"),
    text("## Who is *it*?\n\n" + "word " * 296),
    code("1", ["hide-input"], ["image/png"]),
    text("A place to rest.\n\n### Exercise 9.1.1 · Do it (4 minutes, easy)"),
    code("2", [], ["image/png"]),
    text("## Why √d?\n\n" + "word " * 147),
    text("### Exercise 9.1.2 · Again (7 minutes, hard)"),
    text("## The end"),
]


def route(*lines: str) -> str:
    rows = "\n".join(f"1. {line} · 1 min" for line in lines)
    return f'<details class="plm-route" id="x" name="route">\n<span>1 min</span>\n\n{rows}\n\n</details>'


@pytest.mark.parametrize("links, minutes", [
    ("[9.1 All](9-x/9.1-x.ipynb)", 15),
    ("[9.1 Who is it?](9-x/9.1-x.ipynb#who-is-it)", 3),
    ("[9.1 Why?](9-x/9.1-x.ipynb#why-d)", 1),
    ("[9.1 Do it](9-x/9.1-x.ipynb#exercise-911--do-it-4-minutes-easy)", 5),
    ("[9.1 Who is it?](9-x/9.1-x.ipynb#who-is-it) to [Why?](9-x/9.1-x.ipynb#why-d)", 16),
])  # fmt: skip
def test_the_minutes_of_a_line(links, minutes):
    assert routes.needed(links, {"9.1": PARTS}) == minutes
    again = said_of_routes(routes.written(route(links, links), {"9.1": PARTS}))
    assert again == {"x": (effort.rounded(2 * minutes), [(links, minutes)] * 2)}


@pytest.mark.parametrize("links, says", [
    ("[9.1 Who?](9-x/9.1-x.ipynb#who-was-it)", "no section #who-was-it"),
    ("[9.1 Why?](9.1-x.ipynb#why-d) to [Who?](9.1-x.ipynb#who-is-it)", "comes before"),
    ("[9.1 Who?](9.1-x.ipynb#who-is-it) to [9.2](9.2-x.ipynb#who)", "a line links"),
    ("[9.1 Who?](9.1-x.ipynb) to [Why?](9.1-x.ipynb#why-d)", "a line links"),
    ("[Glossary](glossary.md)", "a line links"),
])  # fmt: skip
def test_a_line_that_leads_nowhere_is_refused(links, says):
    with pytest.raises(ValueError, match=says):
        routes.needed(links, {"9.1": PARTS, "9.2": PARTS})


BOOK = [
    text("# 9.1 · Title\n\n**20 minutes** with the exercises."),
    text("word " * 293),
    code("1", ["hide-input"], ["image/png", "text/html"]),
    code('guess("9.1.a", "?")', ["remove-input"], ["text/html"]),
    text("### Exercise 9.1.1 · Do it (4 minutes, easy)"),
    code("2", ["hide-cell"], ["image/png"]),
    code('quiz("9.1")', ["remove-input"], ["text/html"]),
]


def test_what_is_counted():
    counted = effort.total(BOOK)
    assert (counted.figures, counted.questions, counted.exercises) == (2, 4, 4)
    assert counted.words == 293 + 7 + 7  # with the headings' words
    assert counted.minutes == pytest.approx(307 / 150 + 2 + 2 * 4 + 4)


@pytest.mark.parametrize("source, words", [
    ("Two words", 2),
    ("The sum $a + b$ is", 4),
    ("Before\n\n$$a \\\\ b$$\n\nafter", 3),
    ("**掩码** 因果掩码", 3),
    ("A [link here](../far/away.md#and-deep) is short", 5),
    ("<details><summary>Look</summary>inside</details>", 2),
    ("> **What the notes say.** Box text counts.", 7),
    ("1,536 numbers don't", 3),
])  # fmt: skip
def test_words(source, words):
    assert effort.words(source) == words


def long_book(place: int) -> list:
    cells = [text("# 9.1\n\n**100 minutes**"), *(text("word " * 1500) for _ in range(10))]
    cells[place] = text(cells[place].source + "\n\nThis is a good place to stop.")
    return cells


def test_good_minutes_pass():
    assert faults(long_book(5)) == [] == faults([text("**1 minutes**" + " word" * 148)])


@pytest.mark.parametrize("cells", [
    BOOK[1:],
    [text("**111 minutes**"), *long_book(5)[1:]],
    [text("**90 minutes**"), *long_book(5)[1:]],
    [text("**100 minutes**, **100 minutes**"), *long_book(5)[1:]],
    long_book(2),
    long_book(8),
    [*long_book(5), text("a good place to stop")],
    [cell for n, cell in enumerate(long_book(5)) if n != 5] + [text("word " * 1500)],
])  # fmt: skip
def test_each_wrong_minute_is_found(cells):
    assert len(faults(cells)) == 1


def test_visible_share():
    cells = [
        code("a\n\nb"),
        code("c\n" * 2, ["hide-input"]),
        code("d", ["hide-cell"]),
        code("e\n", ["remove-input"]),
    ]
    assert effort.visible_share(cells) == pytest.approx(2 / 6)


@pytest.mark.parametrize(
    "minutes, words", [(225, "3 h 45 min"), (60, "1 h"), (45, "45 min"), (125, "2 h 5 min")]
)
def test_span(minutes, words):
    assert effort.span(minutes) == words


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("total", [35, 120, 185])
def test_minutes_are_written_where_they_are_read(page, total):
    before = (tool.ROOT / page).read_text(encoding="utf-8")
    wanted = {n: total if len(n) == 1 else 5 + i for i, n in enumerate(said(before))}
    after = tool.written(before, wanted)
    assert said(after) == wanted
    rest = [re.sub(r"(\d+ (h|min)|\d+| )+", "", words) for words in (before, after)]
    assert rest[0] == rest[1]


def test_write_changes_minutes_only(tmp_path):
    folder = tmp_path / "chapters/9-x"
    folder.mkdir(parents=True)
    (folder / "9.1-x.md").write_text(
        "# 9.1 · Title\n\n**99 minutes** with the exercises.\n\nIn **99 minutes**."
    )
    nbformat.write(nbformat.v4.new_notebook(cells=BOOK), folder / "9.1-x.ipynb")
    (tmp_path / "README.md").write_text(
        "| **9** | All | **1** |\n| 9.1 | [x](y) | 1 |\n| 8 | No | planned |\n"
    )
    index = ":::{grid-item-card} 9 · X\n中 · **1 min**\n\n[9.1 X](9-x/9.1-x.ipynb) · 1 min\n:::\n"
    (tmp_path / "chapters/index.md").write_text(index)
    books = {"9.1": BOOK}
    tool.write(books, tmp_path)
    assert tool.computed(books) == {"9.1": 15, "9": 15}
    assert "**15 minutes** with" in (folder / "9.1-x.md").read_text()
    assert (folder / "9.1-x.md").read_text().endswith("In **99 minutes**.")
    assert nbformat.read(folder / "9.1-x.ipynb", 4).cells[0].source == BOOK[0].source.replace("20", "15")
    assert (tmp_path / "README.md").read_text().count("15") == 2
    assert (tmp_path / "chapters/index.md").read_text() == index.replace("1 min", "15 min")


def test_the_table(capsys):
    assert tool.main() == 0
    printed = capsys.readouterr().out
    assert all(re.search(rf"^ *{re.escape(n)} .*\d+ %", printed, re.M) for n in BOOKS)
    assert tool.main("--wrong") == 1
