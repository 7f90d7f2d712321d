"""A changed line breaks the claim that rests on it; one that breaks nothing is reported."""

import ast
import os
from dataclasses import replace

import pytest

from plmlib.tools import mutants as tool
from plmlib.tools import verdicts
from plmlib.tools.books import ROOT, texts
from plmlib.tools.mutants import Mutant
from plmlib.tools.slices import feeding, statements

TEXT = """---
kernelspec:
  display_name: Python 3
  name: python3
---

# 9.1 · Doubling

```{code-cell}
import random

from plmlib import figures
from plmlib.course import claim, guess
from plmlib.numbers import double
```

```{code-cell}
rng = random.Random(0)
unused = 1 / 0


def four_times(x):
    return double(double(x))


results = []
```

```{code-cell}
guess("9.1.sum", "How much?", ["12", "24", "48"])
results.append(four_times(3))
```

```{code-cell}
figures.curves(results)
claim("AR.1 AR.2", "four times three", results[0] == 12, answers=("9.1.sum", str(results[0])))
```

```{code-cell}
positive = double(1) > 0
claim("AR.3", "a sign", positive)
```

```{code-cell}
claim("AR.6", "a sign", positive)
```

```{code-cell}
size = double(2)
claim("AR.6", "a size", size == 4)
```

```{code-cell}
:tags: [hide-cell]

results = 1 / 0
```

```{code-cell}
claim("AR.4", "false from the beginning", double(1) == 3)
```
"""
CLAIMS = """
class ClaimFailed(AssertionError):
    pass


def claim(ids, text, condition, answers=None):
    from plmlib import course
    if not condition:
        raise ClaimFailed(ids)
    if answers is not None and answers[0] not in course.ASKED:
        raise ValueError("no cell above asks")
"""
DOUBLED = Mutant("AR.1", "9.1", "plmlib/numbers.py", "2 * x", "3 * x")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A made-up course: one notebook, a library of one function, no torch."""
    root = tmp_path_factory.mktemp("course")
    for path, words in {
        "chapters/9-numbers/9.1-doubling.md": TEXT,
        "plmlib/__init__.py": "",
        "plmlib/figures.py": "def curves(values):\n    raise RuntimeError('drawing is not needed')\n",
        "plmlib/numbers.py": "def double(x):\n    return 2 * x\n",
        "plmlib/course/claims.py": CLAIMS,
        "plmlib/course/__init__.py": "from plmlib.course.claims import claim\n"
        "ASKED = set()\n\n\ndef guess(name, *more):\n    ASKED.add(name)\n",
        "data/empty.txt": "",
    }.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(words, encoding="utf-8")
    return root


@pytest.mark.parametrize("mutant, killed, said", [
    (DOUBLED, True, "the claim fails"),
    (replace(DOUBLED, claim="AR.2"), True, "the claim fails"),
    (replace(DOUBLED, file="cell", was="double(double(x))", now="double(x)"), True, "the claim fails"),
    (replace(DOUBLED, claim="AR.3"), False, "the claim holds"),
    (replace(DOUBLED, claim="AR.6"), True, "the claim fails"),  # the second of two
    (replace(DOUBLED, now="2 / 0"), False, "raises elsewhere"),
    (replace(DOUBLED, now="2 / 0", raises=True), True, "raises elsewhere"),
    (replace(DOUBLED, file="cell", was='claim("AR.1 AR.2"', now='0 and claim("AR.1 AR.2"'), False, "never"),
    (replace(DOUBLED, claim="AR.4"), False, "without the change the claim fails"),
    (replace(DOUBLED, claim="AR.5"), False, "no cell calls claim() with AR.5"),
    (replace(DOUBLED, notebook="9.2"), False, "no notebook 9.2"),
    (replace(DOUBLED, was="4 * x"), False, "occurs 0 times"),
    (replace(DOUBLED, was="x"), False, "occurs 2 times"),
    (replace(DOUBLED, now="2 * x"), False, "must occur once"),
    (replace(DOUBLED, file="plmlib/nowhere.py"), False, "no file plmlib/nowhere.py"),
    (replace(DOUBLED, file="../elsewhere.py"), False, "no file ../elsewhere.py"),
])  # fmt: skip
def test_each_outcome(course, mutant, killed, said):
    lines = []
    assert tool.run([mutant], course, say=lines.append) == (not killed)
    assert len(lines) == 1 and said in lines[0] and lines[0].startswith("✓" if killed else "✗")


def test_the_working_tree_is_not_touched(course):
    files = [path for path in course.rglob("*") if path.is_file()]
    before = {path: path.read_bytes() for path in files}
    assert tool.run([DOUBLED, DOUBLED, replace(DOUBLED, claim="AR.3")], course, say=len) == 1
    assert {path: path.read_bytes() for path in course.rglob("*") if path.is_file()} == before


def test_a_change_does_not_stay_for_the_next_one(course, tmp_path):
    copy = tool.Copy(tmp_path, course)
    assert tool.trial(DOUBLED, copy)[0]
    assert (tmp_path / "plmlib/numbers.py").read_text() == (course / "plmlib/numbers.py").read_text()


def test_what_feeds_a_claim():
    body = statements(TEXT)
    words = "\n".join(map(ast.unparse, feeding(body, "AR.1")))
    assert all(part in words for part in ("import random", "def four_times", "results.append", "guess("))
    assert "1 / 0" not in words and "positive" not in words  # neither what is unused nor the solution
    words = "\n".join(map(ast.unparse, feeding(body, "AR.3")))
    assert "positive = " in words and "four_times" not in words and "AR.1" not in words


@pytest.mark.parametrize("line", [
    "train(x)", "x.append(1)", "x[0] = 1", "x.a = 1", "x += 1", "y = draw(3, rng=x)", "y = f(generator=x)",
    "for x in range(3): pass", "x, y = 1, 2", "def x(): pass", "y = train(x)", "y = x.fill_(0)",
])  # fmt: skip
def test_what_may_change_a_name_feeds_the_claim(line):
    body = ast.parse(f'x = 1\n{line}\nclaim("AR.1", "words", x == 1)').body
    assert len(feeding(body, "AR.1")) == 3


@pytest.mark.parametrize(
    "line",
    [
        "y = 1",
        "y = f(x)",
        "print(x)",
        "show(x)",
        "figures.bars(x)",
        "figures.bars(list(x))",
        "for y in range(3): x(y)",
        "y = [x for x in range(3)]",
        "def f(x): x = 1",
        "display(table(float(x)))",
        'claim("AR.2", "y", abs(x) > 0)',
        "import_ = 1",
    ],
)
def test_what_cannot_change_it_does_not(line):
    body = ast.parse(f'x = 1\n{line}\nclaim("AR.1", "words", x == 1)').body
    assert len(feeding(body, "AR.1")) == 2


def test_names_of_functions_and_comprehensions_are_their_own():
    body = ast.parse("""seed = 1
n = 2
def f(seed): return seed + n
y = [f(seed) for seed in range(n)]
for z in range(n): g([seed for seed in range(z)])
claim("AR.1", "words", max(y) == 2 and len(range(2)) == 2)""").body
    assert [statement.lineno for statement in feeding(body, "AR.1")] == [2, 3, 4, 6]


def test_reading_a_ledger():
    change = {"file": "cell", "was": "1", "now": "2"}
    entries = {"AR.1": {"notebook": "9.1", "broken_by": [change, change | {"raises": True}]}, "AR.2": {}}
    assert tool.mutants(entries) == [
        Mutant("AR.1", "9.1", "cell", "1", "2"),
        Mutant("AR.1", "9.1", "cell", "1", "2", raises=True),
    ]


@pytest.mark.parametrize(
    "change", [{"file": "cell", "was": "1"}, {"file": "cell", "was": "1", "now": "2", "x": 1}]
)
def test_a_change_that_says_too_little_or_too_much(change):
    with pytest.raises(ValueError, match="broken_by of AR.1 needs"):
        tool.mutants({"AR.1": {"notebook": "9.1", "broken_by": [change]}})


REAL = tool.mutants(verdicts.known())


@pytest.mark.parametrize("mutant", REAL, ids=lambda m: m.claim)
def test_each_change_of_the_ledger_can_be_made(mutant):
    path = texts()[mutant.notebook]
    text = path.read_text(encoding="utf-8")
    new = tool.changed(text if mutant.file == "cell" else (ROOT / mutant.file).read_text("utf-8"), mutant)
    assert feeding(statements(new if mutant.file == "cell" else text), mutant.claim)


FIVE = ("AR.11", "AR.19", "AR.21", "AR.25", "N.45")  # quick ones, each with a different file of the library


@pytest.mark.browser  # not that it opens one: it starts processes of its own, as those tests do
def test_five_changes_of_the_library_break_their_claim():
    chosen = {mutant.claim: mutant for mutant in REAL if mutant.claim in FIVE}
    lines = []
    assert set(chosen) == set(FIVE)
    assert tool.run(list(chosen.values()), say=lines.append) == 0, "\n".join(lines)


def test_an_unknown_statement_is_named(capsys):
    assert tool.main("AR.999") == 1
    assert "no broken_by for AR.999" in capsys.readouterr().out


def test_the_copies_disappear(course, tmp_path, monkeypatch):
    monkeypatch.setattr(tool.tempfile, "tempdir", str(tmp_path))
    tool.run([DOUBLED], course, say=len)
    assert os.listdir(tmp_path) == []
