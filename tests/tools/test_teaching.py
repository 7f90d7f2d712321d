"""The pages for teachers: the generated part is up to date, links open a state, and the routes add up."""

import ast
import html
import json
import re
import urllib.parse

import pytest
import yaml

from plmlib.tools import minutes, teaching
from plmlib.tools.books import ROOT, executed
from plmlib.widgets import base, kinds

SOURCE = yaml.safe_load(teaching.SOURCE.read_text(encoding="utf-8"))
PAGE = teaching.TEACHING.read_text(encoding="utf-8")
PATHS = executed()
BOOKS = {number: teaching.read(path) for number, path in PATHS.items()}
LINKS = [(number, i, link) for number, own in SOURCE.items() for i, link in enumerate(own["links"])]


def fault(number: str, widget: str, state: dict) -> str:
    """Return what is wrong with a link into notebook `number`: its widget, or a part of its state; or ""."""
    name, _, place = widget.rpartition("-")
    if not 1 <= int(place) <= BOOKS[number]["widgets"].get(name, 0):
        return f"{number} has no {widget}"
    limits = base.limits(name)
    for key, value in state.items():
        if key not in limits or limits[key].get("link") is False:
            return f"no link holds {key}"
        try:
            kept = kinds.KINDS[limits[key]["kind"]](limits[key], key, value)
        except (TypeError, ValueError) as error:
            return str(error)
        if limits[key]["kind"] == "real" and kept != value:
            return f"{key} is {value}, and would be {kept}"
    return ""


def test_the_pages_are_what_the_sources_say():
    """All but the hints, which tests/course/test_exercises.py compares where it runs the checks."""
    assert PAGE == teaching.teaching(teaching.head_of(PAGE), teaching.shown_lines(PAGE)), (
        "run python -m plmlib.tools.teaching"
    )
    assert teaching.ANSWERS.read_text(encoding="utf-8") == teaching.answers(), (
        "run python -m plmlib.tools.teaching"
    )


def test_every_notebook_has_what_a_teacher_needs():
    assert list(SOURCE) == list(PATHS)
    for number, own in SOURCE.items():
        assert set(own) == {"say", "votes", "links"} and 3 <= len(own["say"]) <= 6, number
        guesses = [name.removeprefix(f"{number}.") for name in BOOKS[number]["guesses"]]
        assert list(own["votes"]) == guesses, number
        assert len(own["links"]) == 3, number
        for link in own["links"]:
            assert link["ask"].endswith((".", "?")) and set(link) <= {"in", "at", "state", "ask"}, number
    assert len({json.dumps([link.get("in", n), link["at"], link["state"]]) for n, _, link in LINKS}) >= 58


@pytest.mark.parametrize("number, i, link", LINKS, ids=[f"{n} link {i + 1}" for n, i, _ in LINKS])
def test_a_link_says_what_the_constructor_accepts(number, i, link):
    there = link.get("in", number)
    assert fault(there, link["at"], link["state"]) == ""
    if "in" in link:
        assert there != number and there in PATHS
    page, _, hash = teaching.state_link(there, link["at"], link["state"]).partition("#")
    assert (ROOT / "chapters" / page).with_suffix(".ipynb").exists()
    read = {key: json.loads(value) for key, value in urllib.parse.parse_qsl(hash)}
    assert read == {f"{link['at']}.{key}": value for key, value in link["state"].items()}
    assert html.escape(f"{page}#{hash}", quote=True) in PAGE


@pytest.mark.parametrize("widget, state, said", [
    ("mask-builder-2", {}, "has no mask-builder-2"),
    ("mask-builder-1", {"guess": "5"}, "no link holds guess"),
    ("mask-builder-1", {"nonsense": 5}, "no link holds nonsense"),
    ("mask-builder-1", {"fill": "-11"}, "fill must be"),
    ("mask-builder-1", {"window": 0}, "window must be"),
])  # fmt: skip
def test_a_wrong_link_is_found(widget, state, said):
    assert said in fault("3.2", widget, state)


def rows(heading: str) -> list[list[str]]:
    """Return the cells of the table below a heading of the hand-written part."""
    section = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    return [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| ")][2:]


def test_the_route_takes_ninety_minutes_and_its_sections_exist():
    assert sum(int(row[0]) for row in rows("90 minutes")) == 90
    seen = []
    for _, book, section, _ in rows("90 minutes")[1:]:
        number = re.search(r"\d\.\d", book)[0]
        seen += [number] if number not in seen else []
        text = PATHS[number].with_suffix(".md").read_text(encoding="utf-8")
        assert f"\n## {section}\n" in text, f"{number} has no section {section!r}"
    assert seen == ["1.3", "2.2", "3.2", "4.1", "5.1"]


def test_four_weeks_name_every_notebook_with_its_minutes():
    cells = " ".join(" ".join(row) for row in rows("Four weeks"))
    assert sorted(set(re.findall(r"\[(\d\.\d)\]\(", cells))) == list(PATHS)
    said = re.findall(r"(\d\.\d)(?:\]\([^)]*\))? \((\d+) min\)", cells)
    assert len(said) >= 8
    for number, length in said:
        text = PATHS[number].with_suffix(".md").read_text(encoding="utf-8")
        assert minutes.SAYS.search(text)[1] == length, number
    whole = re.search(
        r"The whole course takes \*\*(.+?)\*\*", (ROOT / "chapters/index.md").read_text(encoding="utf-8")
    )
    assert f"The whole course takes {whole[1]}" in PAGE


def test_the_hours_at_home_are_about_ten():
    hours = [re.fullmatch(r"(\d) h(?: (\d+) min)?", row[-1]) for row in rows("Four weeks")]
    assert abs(sum(60 * int(h[1]) + int(h[2] or 0) for h in hours) - 600) <= 15


def test_a_page_without_its_mark_is_refused():
    with pytest.raises(ValueError, match="has lost its mark"):
        teaching.head_of("# How to teach\n")


def test_hints_about_the_form_of_an_answer_are_left_out():
    hints = ["it copies.", "return a table. Yours is 1.", "it copies.", "a * b"]
    assert teaching.lines(["*long name*", "*one*", "`x`", ""], hints) == ["- `x`: it copies.", r"- a \* b"]


def test_hints_that_differ_in_their_numbers_only_are_one():
    hints = ["your rows sum to 1.40, 3.00 …", "your rows sum to 7.00, -3.00 …", "the token is missing."]
    assert teaching.lines(["`counts / 2`", "`counts`", ""], hints) == [
        "- `counts / 2`: your rows sum to 1.40, 3.00 …",
        "- The token is missing.",
    ]


def test_a_wrong_answer_is_shown_as_its_author_wrote_it():
    table = "WRONG = [lambda a: max(_count(x)\n    for x in a), _from_one]"
    listed = ast.parse(table).body[0].value.elts
    shown = [teaching._written(answer, table) for answer in listed]
    assert shown == ["`max(count(x) for x in a)`", "*from one*"]


@pytest.mark.browser
def test_links_open_their_states_and_lead_to_the_widget(site, chromium):
    """Two of the sixty, as a teacher clicks on them: the state is there, and so is the widget."""
    page = chromium.new_page(viewport={"width": 1200, "height": 900})
    page.set_default_timeout(30_000)
    for place, said in (("2.5", "2.683"), ("3.2", "5 of 6 rows leak")):
        link = SOURCE[place]["links"][1 if place == "2.5" else 0]
        page.goto("about:blank")
        page.goto((site / "teaching.html").as_uri())
        page.locator(f'a[href$="{teaching.state_link(place, link["at"], link["state"])}"]').click()
        figure = page.locator(f'figure[data-plm="{link["at"][:-2]}"]').first
        figure.locator(".plm-finding", has_text=said).wait_for()
        page.wait_for_function(
            "(e) => Math.abs(e.getBoundingClientRect().top) < 120", arg=figure.element_handle()
        )
        assert figure.locator(".plm-fault:visible").count() == 0
    page.close()
