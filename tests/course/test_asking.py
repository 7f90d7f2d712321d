"""guess and quiz: what reaches the kernel, what is refused, and that no place is more often right."""

import copy
import json
import subprocess
import sys
from collections import Counter

import pytest
import yaml
from docutils.nodes import make_id
from support import small_site

from plmlib.course import asking, claim, guess, guesses, quiz
from plmlib.widgets import Guess, Quiz

OPTIONS = ["1–4", "5–10", "6–10", "all ten"]


def of_the_widget(widget) -> str:
    return widget._repr_mimebundle_()[0]["text/html"]


def printed(capsys) -> str:
    return capsys.readouterr().out.splitlines()[-1]


def test_a_guess_reaches_the_claim(capsys):
    widget = guess("3.2.past", "Which predictions may change?", OPTIONS)
    claim("AR.22", "the past stays", True, answers=("3.2.past", "5–10"))
    assert printed(capsys) == "? 3.2.past: measured 5–10. You did not guess."
    widget = guess("3.2.past", "Which predictions may change?", OPTIONS)
    widget.set_state({"guess": "1–4"})  # as the page sends it
    widget.set_state({"guess": "6–10"})
    assert widget.measured == ""
    claim("AR.22", "the past stays", True, answers=("3.2.past", "5–10"))
    assert printed(capsys) == "? 3.2.past: measured 5–10. You guessed 6–10."
    assert widget.measured == "5–10", "the widget says what was measured, and locks"


def test_a_failed_claim_tells_nothing(capsys):
    widget = guess("3.2.past", "Which predictions may change?", OPTIONS)
    with pytest.raises(AssertionError):
        claim("AR.22", "the past stays", False, answers=("3.2.past", "5–10"))
    assert widget.measured == "" and capsys.readouterr().out == ""


@pytest.mark.parametrize("value, made, line", [
    (1103, "900", "? 3.4.zero: measured 1,103 tokens. You guessed 900 tokens."),
    (0.25, "0.3", "? 3.4.zero: measured 0.25 tokens. You guessed 0.3 tokens."),
    ("2.50", "", "? 3.4.zero: measured 2.50 tokens. You did not guess."),
])  # fmt: skip
def test_a_number_has_its_unit(capsys, value, made, line):
    widget = guess("3.4.zero", "How many are zero?", unit="tokens")
    widget.guess = made
    claim("AR.22", "many are zero", True, answers=("3.4.zero", value))
    assert printed(capsys) == line and widget.measured in line


def test_running_the_cell_again_forgets_the_guess(capsys):
    guess("3.2.past", "Which?", OPTIONS).guess = "1–4"
    guess("3.2.past", "Which?", OPTIONS)
    claim("AR.22", "the past stays", True, answers=("3.2.past", "5–10"))
    assert printed(capsys).endswith("You did not guess.")


@pytest.mark.parametrize(
    "options, wrong", [(OPTIONS, "5-10"), (OPTIONS, "x" * 200), ([], "many"), ([], "inf")]
)
def test_a_guess_that_is_no_answer_is_refused(options, wrong):
    widget = guess("3.2.past", "Which?", options)
    with pytest.raises(ValueError, match="guess must"):
        widget.set_state({"guess": wrong})
    assert widget.guess == "" and "3.2.past" not in guesses._MADE


@pytest.mark.parametrize("arguments, says", [
    (("3.2", "Which?", OPTIONS), 'an id like "3.2.past"'),
    (("3.2.past", "Which?", OPTIONS[:2]), "3 to 5 different options"),
    (("3.2.past", "Which?", [*OPTIONS, "a", "b"]), "different"),
    (("3.2.past", "Which?", ["a", "a", "b"]), "different texts"),
    (("3.2.past", "W" * 500, OPTIONS), "question must have at most 400 characters"),
])  # fmt: skip
def test_a_wrong_question_is_refused(arguments, says):
    with pytest.raises(ValueError, match=says):
        guess(*arguments)


def test_a_claim_answers_with_an_option_of_a_guess_above():
    guess("3.2.past", "Which?", OPTIONS)
    with pytest.raises(ValueError, match="change the options"):
        claim("AR.22", "x", True, answers=("3.2.past", "5-10"))
    with pytest.raises(ValueError, match="no cell above asks"):
        claim("AR.22", "x", True, answers=("3.2.other", "5–10"))


def test_the_table_of_a_guess_lists_the_options_and_not_the_answer():
    widget = guess("3.2.past", "Which `predictions` may change?", OPTIONS)
    claim("AR.22", "the past stays", True, answers=("3.2.past", "5–10"))
    data = guess("3.2.past", "Which `predictions` may change?", OPTIONS)._repr_mimebundle_()[0]
    assert data["text/plain"] == "Which predictions may change?"
    assert data["text/html"].count("<td ") == 4 and "&quot;measured&quot;:&quot;&quot;" in data["text/html"]
    assert widget.measured and "number (tokens)" in of_the_widget(
        guess("3.4.zero", "How many?", unit="tokens")
    )


def test_importing_the_course_loads_no_widget():
    code = "import sys, plmlib.course; print([m for m in sys.modules if 'widget' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture
def course(tmp_path, monkeypatch):
    """course(quizzes) writes a small course with these quizzes, and asks from it."""
    folder = tmp_path / "chapters"
    (folder / "3-made-up").mkdir(parents=True)
    (folder / "3-made-up/3.1-made-up.md").write_text(small_site.COUNTING, encoding="utf-8")
    (folder / "3-made-up/3.2-made-up.md").write_text(small_site.TEXT, encoding="utf-8")
    monkeypatch.setattr(asking, "CHAPTERS", folder)

    def write(quizzes):
        (folder / "quizzes.yml").write_text(yaml.safe_dump(quizzes, allow_unicode=True), encoding="utf-8")
        for kept in (asking._all_questions, asking._places):
            kept.cache_clear()

    yield write
    for kept in (asking._all_questions, asking._places):
        kept.cache_clear()


GIVEN = yaml.safe_load(small_site.QUIZ)


def test_a_quiz_keeps_all_that_was_written(course):
    course(GIVEN)
    for given, asked in zip(GIVEN["3.2"], quiz("3.2").questions, strict=True):
        assert asked["ask"] == given["ask"]
        texts = {option["text"]["en"]: (option["why"], option["right"]) for option in asked["options"]}
        assert texts == {o["en"]: (o["why"], o.get("right", False)) for o in given["options"]}
    assert quiz("3.2").questions == quiz("3.2").questions, "the order is always the same"
    assert "Who looks at whom?" in of_the_widget(quiz("3.2"))


def change(path: str, value):
    """Return the quizzes with one value changed, or removed for None."""
    quizzes = copy.deepcopy(GIVEN)
    *way, last = [int(key) if key.isdigit() else key for key in path.split("/")]
    place = quizzes["3.2"]
    for key in way:
        place = place[key]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return quizzes


@pytest.mark.parametrize("path, value, says", [
    ("2", None, "three questions, it has 2"),
    ("0/ask/zh", None, "question 1: 'zh' is missing"),
    ("0/options/0/right", None, "exactly one right, got 3 and 0 right"),
    ("0/options/1/right", True, "got 3 and 2 right"),
    ("0/options/2", None, "got 2 and 1 right"),
    ("1/options/0/why", None, "question 2: 'why' is missing"),
    ("1/options/0/why/zh", None, "question 2: 'zh' is missing"),
    ("1/options/3/zh", None, "question 2: 'zh' is missing"),
    ("1/section", None, "question 2: 'section' is missing"),
    ("1/section/heading", "Nowhere", "has no heading 'Nowhere'; it has: .*Who looks at whom"),
    ("1/section/notebook", "3.9", "there is no notebook '3.9'"),
    ("1/ask/en", 5, "must be text"),
    ("1/ask/en", "W" * 700, "at most 600 characters"),
])  # fmt: skip
def test_a_quiz_that_is_not_whole_says_what_is_missing(course, path, value, says):
    course(change(path, value))
    with pytest.raises((ValueError, TypeError), match=says):
        quiz("3.2")


def test_a_quiz_that_does_not_exist_is_named(course, monkeypatch):
    course(GIVEN)
    with pytest.raises(ValueError, match=r"no questions for '3\.3'; there are: 3\.2"):
        quiz("3.3")
    (asking.CHAPTERS / "quizzes.yml").unlink()
    asking._all_questions.cache_clear()
    with pytest.raises(FileNotFoundError, match="in a copy of the whole course"):
        quiz("3.2")


@pytest.mark.parametrize("tried", [[[0], []], [[0], [], [3]], [[0], [], [-1]], [[0.5], [], []]])
def test_answers_that_cannot_be_are_refused(course, tried):
    course(GIVEN)
    widget = quiz("3.2")
    with pytest.raises((ValueError, TypeError)):
        widget.set_state({"tried": tried})
    assert widget.tried == [[], [], []]
    widget.set_state({"tried": [[1], [3, 0], []]})
    assert widget.tried == [[1], [3, 0], []]


def places(quizzes: dict, sizes=(3, 4)) -> dict[int, Counter]:
    """Number of options -> how often the right one is in each place, over all quizzes."""
    found = {k: Counter(dict.fromkeys(range(k), 0)) for k in sizes}
    for number in quizzes:
        for question in asking.questions(number):
            right = [option["right"] for option in question["options"]]
            found[len(right)][right.index(True)] += 1
    return found


def even(counts: Counter) -> bool:
    return max(counts.values()) - min(counts.values()) <= 1


def test_the_right_answers_place_is_even_over_twenty_notebooks(course):
    quizzes = {}
    for i in range(20):
        name = f"3.{i}"
        (asking.CHAPTERS / f"3-made-up/{name}-more.md").write_text("# More\n", encoding="utf-8")
        quizzes[name] = GIVEN["3.2"]
    for old in asking.CHAPTERS.glob("3-made-up/3.[12]-made-up.md"):
        (asking.CHAPTERS / f"3-made-up/3.{old.name[2]}-more.md").write_text(old.read_text("utf-8"))
        old.unlink()
    course(quizzes)
    found = places(quizzes)
    assert all(map(even, found.values())) and found[3].total() == 40 and found[4].total() == 20


def test_as_they_are_written_they_would_not_be_even():
    first = Counter(next(i for i, o in enumerate(q["options"]) if o.get("right")) for q in GIVEN["3.2"])
    assert not even(first + Counter({0: 3})), "the check can fail"


def test_every_quiz_of_the_course_is_whole_and_even():
    asked = asking._all_questions()
    for number in asked:
        assert len(quiz(number).questions) == 3
        sections = [question["section"]["notebook"] for question in asked[number]]
        assert all(section <= number for section in sections), f"{number} asks about a later notebook"
        earlier = [section for section in sections if section < number]
        begins_a_chapter = number == min(other for other in asked if other[0] == number[0])
        assert len(earlier) == 1 or begins_a_chapter and not earlier, f"{number}: one question goes back"
    assert all(map(even, places(asked).values()))


TITLES = [
    "Who looks at whom?",
    "The mask in one line",
    "3.2 Causal attention",
    "a – b: c",
    "What −log p says",
]


@pytest.mark.parametrize("title", [*TITLES, "É, naïve", "Why 12 %?", "q, k and v"])
def test_anchors_are_those_of_the_site(title):
    assert asking.anchor(title) == make_id(title)


def test_the_state_of_both_is_plain_data(course):
    course(GIVEN)
    for widget, again in ((quiz("3.2"), Quiz), (guess("3.2.past", "Which?", OPTIONS), Guess)):
        state = {name: getattr(widget, name) for name in widget.trait_names(state=True)}
        assert {n: getattr(again(**json.loads(json.dumps(state))), n) for n in state} == state
