"""Every exercise: its stub fails, its solution passes, and each typical wrong answer gets its own hint."""

import importlib.util
import re

import nbformat
import pytest

from plmlib.course import exercises
from plmlib.course.exercises import NO_RETURN, STUB, Wrong, exercise, expect, numbers, verdict
from plmlib.tools import teaching
from plmlib.tools.books import ROOT, executed

BOOKS = list(executed().values())
HEADING = re.compile(r"^### Exercise (\S+)", re.M)
VERDICT = re.compile(r"^([✓✗]) Exercise (\S+): (.*)$", re.M)


def answers(kind: str) -> dict[str, list]:
    """Return {exercise: answers} from tests/course/wrong_answers/*.py or tests/course/right_answers/*.py."""
    found = {}
    for path in sorted((ROOT / f"tests/course/{kind}_answers").glob("*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found |= getattr(module, kind.upper())
    return found


WRONG, RIGHT = answers("wrong"), answers("right")
FEWEST = 4  # answers of either kind
WRITTEN, SHOWN = teaching.written(), teaching.shown_lines(teaching.TEACHING.read_text(encoding="utf-8"))


def gaps(notebook: nbformat.NotebookNode, minimum: int = 3) -> list[str]:
    """Return in words what a notebook's exercises lack: an untouched stub, a folded solution, a check."""
    cells, found = notebook.cells, []
    asked = [n for c in cells if c.cell_type == "markdown" for n in HEADING.findall(c.source)]
    found += [f"only {len(asked)} exercises"] if len(asked) < minimum else []
    printed = [
        (mark, number, words, "hide-cell" in c.metadata.get("tags", []))
        for c in cells
        if c.cell_type == "code"
        for mark, number, words in VERDICT.findall("".join(o.get("text", "") for o in c.outputs))
    ]
    for number in asked:
        if ("✗", number, STUB, False) not in printed:
            found.append(f"{number}: no cell with an untouched stub that says so")
        if not any(mark == "✓" and which == number and folded for mark, which, _, folded in printed):
            found.append(f"{number}: no folded solution that passes")
    return found + [
        f"{which} is checked and has no heading" for _, which, _, _ in printed if which not in asked
    ]


@pytest.mark.parametrize("path", BOOKS, ids=lambda p: p.stem)
def test_stubs_fail_and_solutions_pass(path):
    assert gaps(nbformat.read(path, as_version=4)) == []


@pytest.mark.parametrize("number", numbers())
def test_wrong_answers_fail_with_hints_of_their_own(number):
    answers = WRONG.get(number, [])
    assert len(answers) >= FEWEST
    hints = []
    for answer in answers:
        right, hint = verdict(number, answer)
        assert not right and hint != STUB and not hint.startswith("your code raised"), hint
        hints.append(hint)
    assert len(set(hints)) >= 2, f"at least two wrong answers with different hints, got {hints}"
    for_teachers = teaching.lines(WRITTEN[number], hints)
    assert SHOWN(number) == for_teachers, "run python -m plmlib.tools.teaching"


@pytest.mark.parametrize("number", numbers())
def test_every_right_answer_passes_however_it_is_written(number):
    answers = RIGHT.get(number, [])
    assert len(answers) >= FEWEST
    assert [words for right, words in (verdict(number, answer) for answer in answers) if not right] == []


@pytest.mark.parametrize("number", numbers())
@pytest.mark.parametrize(
    "stub", [None, ..., lambda *a, **k: None, lambda *a, **k: ...], ids=["None", "...", "f", "g"]
)
def test_a_stub_is_told_from_a_wrong_answer(number, stub):
    assert verdict(number, stub) == (False, STUB)


def test_no_answer_without_its_exercise():
    assert set(WRONG) | set(RIGHT) <= set(numbers())


@pytest.fixture
def nine(monkeypatch):
    monkeypatch.setattr(exercises, "CHECKS", {**exercises.CHECKS})

    @exercise("9.9.9")
    def square(answer):
        expect(answer(3) != 6, "that doubles")
        expect(answer(3) == 9, "3 × 3 is 9")
        return "well done"

    return "9.9.9"


@pytest.mark.parametrize("answer, said", [
    (lambda x: x * x, (True, "well done")),
    (lambda x: 2 * x, (False, "that doubles")),
    (lambda x: x, (False, "3 × 3 is 9")),
    (lambda x: None, (False, STUB)),
    (lambda: 1, None),
    ("text", (False, "the check could not read what your answer gives back.")),
    (lambda n: None if n else 1, (False, NO_RETURN)),
])  # fmt: skip
def test_verdicts(nine, answer, said):
    right, words = verdict(nine, answer)
    said = said or (False, "your code raised TypeError")
    assert right == said[0] and words.startswith(said[1])


def dots(ids): ...
def nothing(ids):
    pass


def only_a_docstring(ids):
    "Shift."


def forgotten(ids):
    ids[:, :-1], ids[:, 1:]


def endless(ids):
    while True:
        pass


def deaf(ids):
    while True:
        try:
            while True:
                pass
        except Exception:
            pass


def changes(ids):
    ids[0, 0] = 3
    return ids[:, :-1], ids[:, 1:]


def changes_type(ids):
    return ids.nonsense


@pytest.mark.parametrize("answer, said", [
    (dots, STUB),
    (nothing, STUB),
    (only_a_docstring, STUB),
    (forgotten, NO_RETURN),
    (endless, "your code was still running after"),
    (deaf, "your code was still running after"),
    (changes, "your function changes its argument `ids`"),
    (changes_type, "your code raised AttributeError"),
])  # fmt: skip
def test_faults_that_every_exercise_names(answer, said, monkeypatch):
    monkeypatch.setattr(exercises, "SECONDS", 0.3)
    right, words = verdict("3.2.1", answer)
    assert not right and words.startswith(said)


def test_an_error_of_the_check_does_not_blame_the_reader(nine):
    right, words = verdict(nine, lambda x: object())
    assert not right and not words.startswith("your code raised")


def test_an_exercise_is_registered_once(nine):
    with pytest.raises(ValueError, match="registered twice"):
        exercise(nine)(lambda answer: None)


def test_expect():
    expect(True, "fine")
    with pytest.raises(Wrong, match="hint"):
        expect(False, "hint")


def book(
    stub_says="✗ Exercise 9.9.9: " + STUB,
    solution_says="✓ Exercise 9.9.9: right.",
    tags=("hide-cell",),
    heading="9.9.9",
):
    def cell(text, tags=()):
        output = nbformat.v4.new_output("stream", name="stdout", text=text)
        return nbformat.v4.new_code_cell("x", outputs=[output], metadata={"tags": list(tags)})

    heading = nbformat.v4.new_markdown_cell(f"### Exercise {heading} · x (1 minutes, easy)")
    return nbformat.v4.new_notebook(cells=[heading, cell(stub_says), cell(solution_says, tags)])


def test_a_complete_exercise_passes():
    assert gaps(book(), minimum=1) == []


@pytest.mark.parametrize("broken", [
    book(stub_says="✓ Exercise 9.9.9: right."),
    book(stub_says="✗ Exercise 9.9.9: that doubles"),
    book(solution_says="✗ Exercise 9.9.9: that doubles"),
    book(tags=()),
    book(heading="9.9.8"),
])  # fmt: skip
def test_each_gap_is_found(broken):
    assert gaps(broken, minimum=1)


def test_too_few_exercises_are_found():
    assert gaps(book()) == ["only 1 exercises"]
