"""The pages for teachers: chapters/teaching.md below its mark, and chapters/answers.md.

    python -m plmlib.tools.teaching        write both

teaching.yml has what a teacher says, the votes and the links. The rest comes from where it is kept: questions
and measured answers from the notebooks, wrong options from quizzes.yml, hints from the checks of the
exercises, which are run with the typical wrong answers of tests/course/wrong_answers.
"""

import ast
import html
import importlib.util
import json
import posixpath
import re
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import nbformat
import yaml

from plmlib.course import asking, exercises
from plmlib.course.guesses import ANSWER
from plmlib.storage import write_atomic
from plmlib.tools import books, markdown
from plmlib.tools.books import CHAPTERS, ROOT
from plmlib.widgets.base import figures

TYPICAL = ROOT / "tests" / "course" / "wrong_answers"
TEACHING, ANSWERS, SOURCE = (CHAPTERS / f"{name}" for name in ("teaching.md", "answers.md", "teaching.yml"))
MARK = re.compile(r"^<!-- From here on .*-->\n", re.M)
# A hint about the form of an answer, and not about its idea:
FORM = re.compile(
    r"Yours (is|has|holds)|still running|your code raised|your function|separated by a comma"
    r"|^[Rr]eturn (a|one|two|True)\b"
)
NUMBER = re.compile(r"-?\d[\d.,]*")
CODE_WIDTH = 60  # characters of a wrong answer that are shown beside its hint
HEAD = """---
nosearch: true
---
# Answers to the quizzes

This page is for teachers.
If you are learning, answer the quiz at the end of a notebook: it tells you more.

The solution of an exercise is in its notebook, in the fold *Show a solution* below the stub.
`make student` writes the notebooks without these folds.
[How to teach this course](teaching.md) says how to use both.
"""


def address(number: str, hash: str = "") -> str:
    """Return the address of a notebook's page from the page for teachers, with what follows #."""
    page = books.address(books.executed()[number].with_suffix(".html"))
    return f"{page}#{hash}" if hash else page


def state_link(number: str, widget: str, state: dict) -> str:
    """Return the address that opens a widget of a page in this state, as host.js reads it."""
    words = {
        f"{widget}.{key}": json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        for key, value in state.items()
    }
    return address(number, urlencode(words))


def read(path: Path) -> dict:
    """Return what a notebook has for a class: its title, its widgets, and its guesses with what was measured.

    A guess is {"section", "question", "options", "measured"}, under its full name.
    """
    cells = nbformat.read(path, as_version=4).cells
    widgets, guesses, measured, section = {}, {}, {}, ""
    for cell in cells:
        section = next(iter(re.findall(r"^## (.+)$", cell.source, re.M)), section)
        for output in cell.get("outputs", []):
            for name, state in figures(output.get("data", {}).get("text/html", "")):
                if name == "guess":
                    guesses[state["name"]] = {"section": section, **state}
                widgets[name] = widgets.get(name, 0) + 1
            measured |= dict(ANSWER.findall(output.get("text", "")))
    found = {name: {**asked, "measured": measured[name]} for name, asked in guesses.items()}
    text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    titles = {exercise.name: exercise.title for exercise in markdown.exercises(text)}
    return {"title": markdown.title(text), "widgets": widgets, "guesses": found, "exercises": titles}


def written() -> dict[str, list[str]]:
    """Return {exercise: how each of its typical wrong answers is written}: its code if short, or its name."""
    found = {}
    for path in sorted(TYPICAL.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        table = next(n.value for n in ast.parse(source).body if isinstance(n, ast.Assign) and _is_wrong(n))
        found |= {
            key.value: [_written(answer, source) for answer in value.elts]
            for key, value in zip(table.keys, table.values, strict=True)
        }
    return found


def _is_wrong(node: ast.Assign) -> bool:
    return isinstance(node.targets[0], ast.Name) and node.targets[0].id == "WRONG"


def _written(answer: ast.expr, source: str) -> str:
    if isinstance(answer, ast.Name):
        return f"*{answer.id.strip('_').replace('_', ' ')}*"
    code = ast.get_source_segment(source, answer.body) if isinstance(answer, ast.Lambda) else ""
    code = re.sub(r"\b_(?=[a-z])", "", " ".join(code.split()))  # a helper's underscore means nothing here
    return f"`{code}`" if code and len(code) <= CODE_WIDTH and "`" not in code else ""


def said() -> dict[str, list[str]]:
    """Return {exercise: what its check says to each of its typical wrong answers}; this takes 15 seconds."""
    found = {}
    for path in sorted(TYPICAL.glob("*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        spec.loader.exec_module(module := importlib.util.module_from_spec(spec))
        for number, tried in module.WRONG.items():
            found[number] = [exercises.verdict(number, answer)[1] for answer in tried]
    return found


def lines(answers: list[str], hints: list[str]) -> list[str]:
    """Return one exercise's lines: each hint that names a wrong idea, after the shortest answer that gets it.

    Of hints that differ in their numbers only, the first is shown.
    A hint without an answer begins with a capital letter.

    answers  how they are written, see written()
    hints    what the check says to each of them
    """
    found = {}
    for answer, hint in zip(answers, hints, strict=True):
        if not FORM.search(hint):
            found.setdefault(NUMBER.sub("0", hint), {}).setdefault(hint, []).append(answer)
    shown = []
    for alike in found.values():
        names = [(min(filter(None, tried), key=len, default=""), hint) for hint, tried in alike.items()]
        shown.append(next(((name, hint) for name, hint in names if name), names[0]))
    return [f"- {name}: {_plain(hint)}" if name else f"- {_capital(_plain(hint))}" for name, hint in shown]


def _capital(sentence: str) -> str:
    """A sentence with a capital letter, but for one that begins with a name such as t."""
    return sentence[0].upper() + sentence[1:] if re.match(r"[a-z]{2}|a [a-z]", sentence) else sentence


def _plain(text: str) -> str:
    """A sentence as Markdown that shows every character, but for `code`."""
    parts = " ".join(text.split()).split("`")
    return "`".join(part if i % 2 else markdown.escaped(part) for i, part in enumerate(parts))


def shown_lines(page: str) -> Callable[[str], list[str]]:
    """Return a function that gives the lines of an exercise as they are on a page now."""
    blocks = re.findall(r"^\*Exercise (\S+) · [^\n]*\n\n((?:- [^\n]*\n)+)", page, re.M)
    found = {number: block.splitlines() for number, block in blocks}
    return lambda number: found.get(number, [])


def teaching(head: str, lines_of: Callable[[str], list[str]]) -> str:
    """Return the whole page for teachers: its hand-written head, and one section for each notebook."""
    source = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    read_all = {number: read(path) for number, path in books.executed().items()}
    return head + "".join(_notebook(number, book, source, lines_of) for number, book in read_all.items())


def _notebook(number: str, book: dict, source: dict, lines_of: Callable[[str], list[str]]) -> str:
    own, votes, opened = source[number], [], []
    for name, asked in book["guesses"].items():
        title = markdown.bare(asked["section"])
        where = f'<a href="{address(number, asking.anchor(title))}">{title}</a>'
        options = f" ({' · '.join(map(_plain, asked['options']))})" if asked["options"] else ""
        votes.append(
            f"- {where}: *{_plain(asked['question'])}*{options}\n"
            f"  Measured: **{_plain(asked['measured'])}**.\n  {own['votes'][name.split('.')[-1]]}"
        )
    for link in own["links"]:
        there = link.get("in", number)
        page = html.escape(state_link(there, link["at"], link["state"]), quote=True)
        name = link["at"].rsplit("-", 1)[0].replace("-", " ")
        opened.append(f'1. <a href="{page}">The {name} of {there}</a>: {link["ask"]}')
    none = set(book["widgets"]) <= {"guess", "quiz"}
    tried = [f"*Exercise {n} · {t}*\n\n" + "\n".join(lines_of(n)) for n, t in book["exercises"].items()]
    return "\n\n".join([
        f"## {book['title']}", f"[The notebook]({books.address(books.executed()[number])})",
        "**What to say**", "\n".join(f"- {sentence}" for sentence in own["say"]),
        "**Where to stop and ask**", "\n".join(votes),
        "**Three states to discuss**",
        *(["This notebook has no widget of its own; these are the most related ones."] if none else []),
        "\n".join(opened),
        f"<details>\n<summary>Wrong answers to expect in {number}: quiz and exercises</summary>",
        *(_wrong_options(question) for question in asking.questions(number)),
        *tried, "</details>\n",
    ]) + "\n"  # fmt: skip


def _wrong_options(question: dict) -> str:
    wrong = [option for option in question["options"] if not option["right"]]
    listed = [f"- {_plain(o['text']['en'])} – {_plain(o['why']['en'])}" for o in wrong]
    return f"*{_plain(question['ask']['en'])}*\n\n" + "\n".join(listed)


def answers() -> str:
    """Return the page with the answers to all quizzes, in the order in which the page asks them."""
    parts = [HEAD]
    for number, path in books.executed().items():
        parts.append(f"## {read(path)['title']}\n")
        for i, question in enumerate(asking.questions(number), 1):
            page = posixpath.normpath(f"{posixpath.dirname(address(number))}/{question['section']['page']}")
            see = f'<a href="{page}">{question["section"]["title"]}</a>'
            options = sorted(question["options"], key=lambda option: not option["right"])
            listed = [f"- {'**✓**' if o['right'] else '✗'} {_option(o)}" for o in options]
            parts.append(
                f"**{i}. {_plain(question['ask']['en'])}**\n\n"
                + "\n".join(listed)
                + f"\n\nRead again: {see}\n"
            )
    return "\n".join(parts)


def _option(option: dict) -> str:
    text = _plain(option["text"]["en"])
    return f"{f'**{text}**' if option['right'] else text} – {_plain(option['why']['en'])}"


def head_of(page: str) -> str:
    """Return the hand-written head of the page for teachers, with its mark and an empty line."""
    mark = MARK.search(page)
    if mark is None:
        raise ValueError(f"{TEACHING.name} has lost its mark, the line <!-- From here on … -->: put it back")
    return page[: mark.end()] + "\n"


def write(lines_of: Callable[[str], list[str]] | None = None) -> None:
    """Write both pages.

    lines_of  what gives an exercise's lines; by default they stay as they are on the page, and no check runs
    """
    old = TEACHING.read_text(encoding="utf-8")
    page = teaching(head_of(old), lines_of or shown_lines(old))
    for path, text in ((TEACHING, page), (ANSWERS, answers())):
        write_atomic(path, text.encode())


def main() -> int:
    """Write both pages, with the hints that the checks give now."""
    answers_of, said_to = written(), said()
    write(lambda number: lines(answers_of[number], said_to[number]))
    print(f"{TEACHING.name} and {ANSWERS.name}: {len(books.executed())} notebooks, {len(said_to)} exercises")
    return 0


if __name__ == "__main__":
    sys.exit(main())
