"""Plain English: one sentence a line, lines of readable length, and none of the words that were misread."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = {"answers.md", "corrections.md", "ledger.md", "references.md"}  # by a program, from other files
BELOW = "<!-- From here on the page is written by"  # a program, too
PAGES = [
    *(p for p in sorted((ROOT / "chapters").rglob("*.md")) if p.name not in WRITTEN),
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
]
LENGTH = 160
SHORT = r"\b(e\.g|i\.e|cf|vs|al|etc|[Ff]ig|[Ss]ec|Dr|Mr|Ms|St|pp?|approx|[Cc]h|[A-Z])\.$"
END = re.compile(r"""[.!?][”’"')*\]]*(?=\s+["“‘'(*\[]*[A-Z\u4e00-\u9fff])""")
DIALECT = [
    r"st(?:and|ands|ood) before", r"handed over", r"dear(?:er|est)?", r"mend(?:s|ed|ing)?", r"at home in",
    r"threw", r"thrown", r"news of", r"in a nutshell", r"what is no", r"writer of a language model",
    r"in the order they act", r"what is kept", r"as it stands", r"hither", r"whence", r"thereof",
]  # fmt: skip
DIALECT = re.compile(rf"\b(?:{'|'.join(DIALECT)})\b", re.I)

UNFINISHED = re.compile(r"\b(?:planned|coming soon|not written yet|judges so far)\b", re.I)


def prose(text: str) -> list[tuple[int, str]]:
    """Return (line number, words) of a page's sentences: no code, head, tables, headings or directives."""
    found, fence, front = [], "", text.startswith("---\n")
    formula = False
    for number, line in enumerate(text.splitlines(), 1):
        mark = re.match(r" *(`{3,}|~{3,})", line)
        if front:
            front = number == 1 or line != "---"
        elif fence:
            fence = "" if mark and line.strip() == fence else fence
        elif mark:
            fence = mark[1]
        elif line.strip() == "$$" or formula:
            formula = formula != (line.strip() == "$$")
        elif not re.match(r" *(#|\||:{2,}|:\w+:|\$\$|<!--|%|\+\+\+|<img|alt=|\([\w-]+\)=)", line):
            found.append((number, words(line)))
    return found


def words(line: str) -> str:
    """Return a line without marks of quotes, lists and links, bold labels; Code for code and formulas."""
    line = re.sub(r"^[ >]*", "", line)
    line = re.sub(r"^([-*+]|\d+\.) +", "", line)
    line = re.sub(r"^\*\*[^*]+\*\*:? *", "", line)
    line = re.sub(r"`[^`]+`|\$[^$]+\$", "Code", line)
    line = re.sub(r"\*[^*]*[\u4e00-\u9fff][^*]*\*|（[^）]*）", "x", line)  # a quotation of the lecture
    line = re.sub(r"<[^>]+>|!?\[([^\]]*)\]\([^)]*\)", r"\1", line)
    return line.strip()


def sentences(line: str) -> list[str]:
    """Return the sentences of a line of words."""
    found, start = [], 0
    for end in END.finditer(line):
        if not re.search(SHORT, line[: end.start() + 1]):
            found.append(line[start : end.end()].strip())
            start = end.end()
    return [part for part in [*found, line[start:].strip()] if part]


def untidy(text: str) -> list[str]:
    """Return in words which lines of a page are too long, or hold more or less than one sentence."""
    found = [
        f"line {number} has {len(line)} letters"
        for number, line in enumerate(text.splitlines(), 1)
        if len(line) >= LENGTH
        and not re.match(r" *(\||<img|alt=|1\. \[\d\.\d )", line)
        and " " in line.strip()  # a link alone on its line cannot be broken
    ]
    lines, raw = prose(text), text.splitlines()
    for n, (number, line) in enumerate(lines):
        parts = sentences(line)
        if len(parts) > 1:
            found.append(f"line {number} has {len(parts)} sentences: {line[:60]!r}")
        following = lines[n + 1] if n + 1 < len(lines) else (0, "")
        goes_on = following[0] == number + 1 and re.match(r"[a-z]", following[1])
        fits = sum(map(len, raw[number - 1 : number + 1])) < LENGTH
        if line and goes_on and fits and not re.search(r"[.!?,;:)]$", line):
            found.append(f"line {number} breaks a sentence in two: {line[-40:]!r}")
    return found


def dialect(text: str) -> list[str]:
    """Return the words of the old dialect in a text."""
    return [found.group() for found in DIALECT.finditer(text)]


def spoken(source: str) -> list[str]:
    """Return the docstrings and the texts of errors of a module."""
    tree = ast.parse(source)
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
    found = [ast.get_docstring(node) or "" for node in ast.walk(tree) if isinstance(node, kinds)]
    raised = [n for node in ast.walk(tree) if isinstance(node, ast.Raise) for n in ast.walk(node)]
    return found + [n.value for n in raised if isinstance(n, ast.Constant) and isinstance(n.value, str)]


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_one_sentence_a_line(path):
    assert untidy(path.read_text(encoding="utf-8").split(BELOW)[0]) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_pages_use_the_usual_words(path):
    text = path.read_text(encoding="utf-8")
    assert [(n, found) for n, line in enumerate(text.splitlines(), 1) if (found := dialect(line))] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_no_page_speaks_of_what_is_not_there(path):
    assert UNFINISHED.findall(path.read_text(encoding="utf-8")) == []


def test_words_of_an_unfinished_page_are_found():
    said = "| 4 | *planned* |, chapters that are not written yet, coming soon, what it judges so far"
    assert len(UNFINISHED.findall(said)) == 4 and not UNFINISHED.search("the tokens so far are yet to come")


def test_the_library_uses_the_usual_words():
    found = {}
    for path in sorted((ROOT / "plmlib").rglob("*.py")):
        if heard := [w for text in spoken(path.read_text(encoding="utf-8")) for w in dialect(text)]:
            found[str(path.relative_to(ROOT))] = heard
    assert found == {}


def test_the_widgets_use_the_usual_words():
    files = sorted((ROOT / "plmlib/widgets/js").glob("*/words.js"))
    assert len(files) >= 5
    assert {str(f): heard for f in files if (heard := dialect(f.read_text(encoding="utf-8")))} == {}


@pytest.mark.parametrize("line", [
    "Devlin et al. 2019 measured it, and so did Radford et al. Both papers agree? no.",
    "Some names, e.g. Paris or i.e. London, cf. Table 5 and Fig. A, are known to Dr. Smith.",
    "It falls from 7.34 to 3.2 nats in 2.5 minutes.",
    "The words … are hidden, and the rest … Not one is left.",
    "Many people answer *What?* and go on.",
    "*模型在预测位置时。只能访问*: the model sees the past only.",
    "- **In JupyterLab.** Guess before you run a cell.",
    "> **What the notes say.** *计算。然后*: they are wrong.",
    "1. Count the pairs.",
    "The formula $a. B$ and the code `x. Y` count as words.",
    "See [Vaswani et al. 2017](x.md#A. B), section 3.2.3.",
    "(For this comparison both use one version.)",
    "J. Firth wrote it, and J. R. Firth read it.",
])  # fmt: skip
def test_one_sentence_is_one(line):
    line = line.replace(" Both papers", " both papers")
    assert len(sentences(words(line))) == 1, sentences(words(line))


@pytest.mark.parametrize("line, number", [
    ("One ends. Another begins.", 2),
    ("Is it? It is! So there.", 3),
    ("He says *no.* They agree.", 2),
    ("It is 7.3. Then it falls.", 2),
    ("It ends here. `code` begins.", 2),
    ("It reads $t$. Then it predicts.", 2),
    ("It ends (as always). $x$ begins.", 2),
    ("- It ends. The rest follows.", 2),
    ("> It ends. “Quotes” follow.", 2),
    ("See [this.](x.md) Then go on.", 2),
])  # fmt: skip
def test_more_sentences_are_counted(line, number):
    assert len(sentences(words(line))) == number, sentences(words(line))


TIDY = """---
kernelspec: one. Two. Three.
---

# A heading. With two. Sentences

A first sentence.
A second one is long,
and ends here.

```{code-cell}
code. Is not. Prose
```

| a table. Is not | Either. So |
| --- | --- |

$$
x. Y. Z
$$

- One.
- Two.

> **What the notes say.** *一。二*:
> they are wrong.
"""


def test_a_tidy_page_passes():
    assert untidy(TIDY) == []


@pytest.mark.parametrize("old, new", [
    ("A first sentence.", "A first sentence. A second."),
    ("A first sentence.", "A first sentence " + "which goes on and " * 9),
    ("A second one is long,\\nand", "A second one is\\nlong, and"),
    ("- One.", "- One. And more."),
    ("they are wrong.", "They are wrong. We are right."),
    ("code. Is not. Prose\n```", "code\n```\n\nThis is prose. It counts."),
    ("$$\n\n- One", "$$\n\nAfter it. It counts.\n\n- One"),
])  # fmt: skip
def test_each_untidy_line_is_found(old, new):
    old, new = old.replace("\\n", "\n"), new.replace("\\n", "\n")
    assert old in TIDY
    assert len(untidy(TIDY.replace(old, new))) == 1


@pytest.mark.parametrize("text", [
    "It stood before.", "It got the answer handed over.", "The cache is dear.", "It mends the fault.",
    "BERT is at home in Python.", "They threw a sixth.", "It was thrown.", "news of token 5", "In a nutshell",
    "what is no tensor", "a writer of a language model",
])  # fmt: skip
def test_each_word_of_the_dialect_is_found(text):
    assert len(dialect(text)) == 1


def test_usual_words_pass():
    assert dialect("We recommend a throw of the dice; the amendment stands. Newspapers expect it.") == []


def test_docstrings_and_errors_are_heard():
    source = (
        '"""Module."""\n\ndef f():\n    """Does."""\n    raise ValueError(f"no {x} here")\n\nY = "not this"\n'
    )
    assert spoken(source) == ["Module.", "Does.", "no ", " here"]
