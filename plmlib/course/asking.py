"""What a chapter asks its reader: guess() before a finding, quiz() at the end of a notebook."""

import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from random import Random

import yaml

from plmlib import checks
from plmlib.course import guesses

CHAPTERS = Path(__file__).resolve().parents[2] / "chapters"
HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)


def guess(name: str, question: str, options: list[str] = (), unit: str = ""):
    """Ask for a prediction; claim(…, answers=(name, value)) compares it with what was measured.

    name      like "3.2.past": the notebook and a word
    question  one sentence
    options   3 to 5 answers, each a mistake that somebody makes, but for one; without options, a number
    unit      of the number, such as "tokens"
    """
    from plmlib.widgets import Guess  # only now: importing the course stays quick

    checks.text("name", name)
    widget = Guess(name=name, question=question, options=list(options), unit=unit)

    def show(measured: str) -> None:
        widget.measured = measured

    guesses.ask(name, tuple(options), unit, tell=show)
    widget.observe(lambda change: guesses.keep(name, change["new"]), "guess")
    return widget


def quiz(number: str):
    """Ask the three questions of chapters/quizzes.yml for notebook `number`, such as "3.2"."""
    from plmlib.widgets import Quiz

    return Quiz(number=number, questions=questions(number))


def questions(number: str) -> list[dict]:
    """Return a notebook's three questions as Quiz takes them, with their options in the order of the page.

    Raises ValueError, saying which question is wrong and how.
    """
    asked = _all_questions()
    if number not in asked:
        there = ", ".join(asked) or "none"
        raise ValueError(f"chapters/quizzes.yml has no questions for {number!r}; there are: {there}")
    if len(asked[number]) != 3:
        raise ValueError(f"quiz {number} must have three questions, it has {len(asked[number])}")
    found = []
    for i, (question, place) in enumerate(zip(asked[number], _places()[number]), 1):
        try:
            found.append(_question(number, question, place, seed=f"quiz {number}, question {i}"))
        except (KeyError, TypeError, ValueError) as error:
            what = f"{error} is missing" if isinstance(error, KeyError) else error
            raise ValueError(f"quiz {number}, question {i}: {what}") from error
    return found


@cache
def _all_questions() -> dict[str, list[dict]]:
    """Notebook -> its questions, as they are written."""
    path = CHAPTERS / "quizzes.yml"
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: run the notebook in a copy of the whole course")
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {}


@cache
def _places() -> dict[str, list[int]]:
    """For each question, the place of its right option.

    Of the questions with k options, k in a row have their right option in k different places, in an order
    drawn with a fixed seed. So over the whole course each place is as frequent as every other.
    """
    waiting: dict[int, list[int]] = {}  # number of options -> places that the next questions get
    draw = Random("places of the right answers")
    places = {}
    for number, asked in _all_questions().items():
        places[number] = []
        for question in asked:
            k = len(question["options"])
            if not waiting.get(k):
                waiting[k] = draw.sample(range(k), k)
            places[number].append(waiting[k].pop())
    return places


def _question(number: str, question: dict, place: int, seed: str) -> dict:
    """Return one question in the form that Quiz takes, its right option in this place."""
    options = [
        {
            "text": {"en": option["en"], "zh": option["zh"]},
            "why": {"en": option["why"]["en"], "zh": option["why"]["zh"]},
            "right": option.get("right", False),
        }
        for option in question["options"]
    ]
    right = [option for option in options if option["right"] is True]
    if not 3 <= len(options) <= 4 or len(right) != 1:
        raise ValueError(f"3 or 4 options, exactly one right, got {len(options)} and {len(right)} right")
    shuffled = [option for option in options if not option["right"]]
    Random(seed).shuffle(shuffled)
    shuffled.insert(place, right[0])
    ask = {"en": question["ask"]["en"], "zh": question["ask"]["zh"]}
    return {"ask": ask, "section": _section(number, **question["section"]), "options": shuffled}


def _section(number: str, notebook: str, heading: str) -> dict[str, str]:
    """Return a section's title, and its address from notebook `number`: on the site and in JupyterLab."""
    here, there = _text_of(number), _text_of(notebook)
    headings = _headings(there)
    if heading not in headings:
        raise ValueError(f"{there.name} has no heading {heading!r}; it has: {' | '.join(headings)}")
    folder = "" if here.parent == there.parent else f"../{there.parent.name}/"
    stem = f"{folder}{there.stem}"
    title = re.sub(r"[`*$]", "", heading)
    in_lab = heading.replace(" ", "-")
    return {"title": title, "page": f"{stem}.html#{anchor(title)}", "notebook": f"{stem}.ipynb#{in_lab}"}


def _text_of(number: str) -> Path:
    """Return the path of a notebook's text, or of the notebook where there is no text: with students."""
    for ending in ("md", "ipynb"):
        found = sorted(CHAPTERS.glob(f"[0-9]*/{number}-*.{ending}"))
        if found:
            return found[0]
    raise ValueError(f"there is no notebook {number!r} in {CHAPTERS}")


@cache
def _headings(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        text = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    return HEADING.findall(text)


def anchor(title: str) -> str:
    """Return the id that the site gives to a heading with this text."""
    plain = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"^[-0-9]+|-+$", "", re.sub(r"[^a-z0-9]+", "-", plain))
