"""The rhythm of a notebook: opening and closing, length and kinds of cells, guesses, quiz, its Markdown."""

import ast
import json
import re

import nbformat
import pytest

from plmlib.tools.books import CHAPTERS, executed
from plmlib.tools.effort import FOLDED, lines, tags, visible_share

BOOKS = list(executed().values())
WORDS = 80
LINES = {"idea": 12, "stub": 15, "folded": 24}  # without imports; a solution may be longer
VISIBLE = 0.4  # share of the lines of code that a reader sees who unfolds nothing
LAMBDA = 40  # letters
TAGS = {"hide-cell", "hide-input", "remove-input", "nbval-check-output", "nbval-ignore-output"}
NAME = re.compile(r"# (Set-up|Picture|Table|Claim|Widget)(,? (and )?(picture|table|claim|widget)s?)*: \S")
MYST = re.compile(r"^ *(:{3,}|`{3,}\{)|\{[a-z][a-z:-]*\}`|^\([\w-]+\)=$", re.M)
EXERCISE = re.compile(r"^### Exercise (\d\.\d\.\d+) · .+ \(\d+ minutes, (easy|medium|hard)\)$")


def prose(source: str) -> str:
    """Return a Markdown cell's own sentences: no headings, quotes, tables, formulas or folded parts."""
    source = re.sub(r"<details>.*?</details>|\$\$.*?\$\$", "", source, flags=re.S)
    kept = [line for line in source.splitlines() if not re.match(r" *(#|>|\|)", line)]
    return re.sub(r"\]\([^)]*\)", "]", re.sub(r"\$[^$]*\$", "x", "\n".join(kept)))


def rhythm(cells: list, name: str) -> list[str]:
    """Return in words where a notebook leaves the rhythm."""
    number, found = name.split("-")[0], []
    first, second, last = cells[0], cells[1], cells[-1]
    if first.cell_type != "markdown" or not first.source.startswith(f"# {number} "):
        found.append(f"the first cell is not titled # {number} …")
    if not re.search(r"\*\*\d+ minutes\*\*", first.source):
        found.append("the first cell does not say how many minutes the notebook takes")
    if not re.search(r"you can(?:\*\*)?:?\n\n?(- .+\n(  .+\n)*){3}\n", first.source):
        found.append("the first cell does not say in three bullets what you can do afterwards")
    if "glossary.md#notation" not in first.source:
        found.append("the first cell does not link the notation")
    if second.cell_type != "code" or "import " not in second.source:
        found.append("the second cell does not import")
    if (
        last.cell_type != "markdown"
        or len(re.findall(r"^- ", last.source, re.M)) != 3
        or "](" not in last.source
    ):
        found.append("the last cell is not three lines of summary and the way on")
    for n, cell in enumerate(cells):
        text = cell.source
        if cell.cell_type == "markdown":
            if MYST.search(text):
                found.append(
                    f"cell {n}: MyST syntax, which other readers show raw: {MYST.search(text).group()!r}"
                )
            if re.search(r"!\[\s*\]\(|<img(?![^>]*alt=\"[^\"]+\")", text):
                found.append(f"cell {n}: a picture without alt text")
            if re.search(r"^## ", text, re.M) and n < len(cells) - 1:
                found += [] if "?" in text else [f"cell {n}: the section does not open with a question"]
                words = len(prose(text).split())
                found += [] if words <= WORDS else [f"cell {n}: the question has {words} words"]
            for line in re.findall(r"^### Exercise.*$", text, re.M):
                found += (
                    []
                    if EXERCISE.match(line)
                    else [f"cell {n}: {line!r} names no number, minutes and difficulty"]
                )
        else:
            found += [f"cell {n}: unknown tag {tag}" for tag in tags(cell) - TAGS]
            if re.search(r"\bclaim\(", text) and "nbval-check-output" not in tags(cell):
                found.append(f"cell {n}: a claim whose line nobody compares")
            for output in cell.outputs:
                found += [f"cell {n}: {fault}" for fault in pictures(output.get("data", {}))]
    return found


def pictures(data: dict) -> list[str]:
    """Return what is wrong with an output's text for readers who cannot see the picture."""
    if not {"image/png", "image/svg+xml", "text/html"} & set(data):
        return []
    alt = "".join(data.get("text/plain", ""))
    if alt.startswith("<") or len(alt.split()) < 3:
        return [f"a picture or table without words: {alt[:50]!r}"]
    return []


def kind(cell) -> str:
    """Return the kind of a code cell: idea, stub, set-up, drawn (picture to widget), asked or solution."""
    if "hide-cell" in tags(cell):
        return "solution"
    if "remove-input" in tags(cell):
        return "asked"
    if "hide-input" in tags(cell):
        return "set-up" if cell.source.startswith(("# Set-up", "import ", "from ")) else "drawn"
    return "stub" if re.search(r"^check\(", cell.source, re.M) else "idea"


def calls(tree: ast.AST, *names: str) -> list[ast.Call]:
    """Return the calls of these functions, in the order of the text."""
    found = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "id", "") in names]
    return sorted(found, key=lambda call: (call.lineno, call.col_offset))


def bound(node: ast.AST) -> set[str]:
    """Return the names that a statement binds, at its own level."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return {node.name}
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {alias.asname or alias.name.partition(".")[0] for alias in node.names}
    inner = (ast.FunctionDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    found = {node.id} if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) else set()
    return found.union(*(bound(n) for n in ast.iter_child_nodes(node) if not isinstance(n, inner)))


def read(tree: ast.Module) -> set[str]:
    """Return the names that a cell reads and has not bound before."""
    found, here = set(), set()
    for statement in tree.body:
        nodes = list(ast.walk(statement))
        local = {n.arg for n in nodes if isinstance(n, ast.arg)}
        local |= {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)} - bound(
            statement
        )
        names = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
        names |= {
            n.target.id for n in nodes if isinstance(n, ast.AugAssign) and isinstance(n.target, ast.Name)
        }
        if isinstance(statement, (ast.FunctionDef, ast.For, ast.With)):
            local |= bound(statement)
        found |= names - local - here
        here |= bound(statement)
    return found


def clauses(node: ast.AST) -> int:
    """Return the number of for and if in a comprehension."""
    return sum(1 + len(part.ifs) for part in node.generators)


def hard_to_read(tree: ast.AST) -> list[str]:
    """Return in words what a reader of an idea has to puzzle out."""
    found, comprehensions = [], (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    for node in ast.walk(tree):
        words = ast.unparse(node)[:50] if isinstance(node, (*comprehensions, ast.Lambda, ast.Assign)) else ""
        if isinstance(node, comprehensions):
            if any(isinstance(n, comprehensions) for n in ast.walk(node) if n is not node):
                found.append(f"a comprehension in a comprehension: {words}")
            if clauses(node) > 3:
                found.append(f"a comprehension of {clauses(node)} clauses: {words}")
        if isinstance(node, ast.Lambda) and len(ast.unparse(node)) > LAMBDA:
            found.append(f"a long lambda: {words}")
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            found.append(f"a lambda where a def reads better: {words}")
    return found


def folding(cells: list) -> list[str]:
    """Return in words where code is visible or folded that should not be, or is hard to read."""
    found, owner = [], {}  # owner: name -> (kind of the cell that bound it last, whether it is a function)
    share = visible_share(cells)
    if share > VISIBLE:
        found.append(f"{share:.0%} of the lines of code are visible, more than {VISIBLE:.0%}")
    for n, cell in enumerate(cells):
        if cell.cell_type != "code":
            continue
        which, tree = kind(cell), ast.parse(cell.source)
        imports = sum(
            s.end_lineno - s.lineno + 1 for s in tree.body if isinstance(s, (ast.Import, ast.ImportFrom))
        )
        length, most = lines(cell.source) - imports, LINES.get(which, LINES["folded"])
        if which != "solution" and length > most:
            found.append(f"cell {n}: {length} lines of code in a cell of the kind {which}, at most {most}")
        if "hide-input" in tags(cell) and not NAME.match(cell.source):
            found.append(f"cell {n}: a fold without a name: {cell.source.partition(chr(10))[0]!r}")
        if which == "asked" and (len(tree.body) != 1 or len(calls(tree, "guess", "quiz")) != 1):
            found.append(f"cell {n}: more or less than one guess or quiz in a cell that shows no code")
        if which != "asked" and calls(tree, "guess", "quiz"):
            found.append(f"cell {n}: the code of a guess or quiz shows; it needs the tag remove-input")
        if which == "idea":
            found += [f"cell {n}: {words}" for words in hard_to_read(tree)]
        if which in ("idea", "stub"):
            drawn = sorted(name for name in read(tree) if owner.get(name, ("", 0))[0] == "drawn")
            found += [f"cell {n}: reads {name}, which a folded picture or claim made" for name in drawn]
        if which != "solution":
            given = [a.id for c in calls(tree, "show", "check") for a in c.args if isinstance(a, ast.Name)]
            here = {name for statement in tree.body for name in bound(statement)}
            hidden = [a for a in given if owner.get(a, ("", 0)) in HIDDEN and a not in here - read(tree)]
            hidden += [a for a in given if FOLDED & tags(cell) and a in functions(tree)]
            found += [f"cell {n}: shows or checks {name}, which is defined in a fold" for name in hidden]
        if which == "set-up":
            found += [
                f"cell {n}: {f.name} needs a docstring of one line"
                for f in tree.body
                if isinstance(f, ast.FunctionDef) and not re.fullmatch(r"[^\n]+", ast.get_docstring(f) or "")
            ]
        for statement in tree.body:
            for name in bound(statement):
                owner[name] = (which, isinstance(statement, (ast.FunctionDef, ast.ClassDef)))
    return found


HIDDEN = {(which, True) for which in ("set-up", "drawn", "solution")}


def functions(tree: ast.Module) -> set[str]:
    """Return the names of a cell's functions and classes."""
    return {s.name for s in tree.body if isinstance(s, (ast.FunctionDef, ast.ClassDef))}


def asking(cells: list, number: str) -> list[str]:
    """Return in words what is wrong with the guesses and the quiz of a notebook."""
    found, guesses, answers, quizzes = [], {}, [], []
    for n, cell in enumerate(cells):
        tree = ast.parse(cell.source if cell.cell_type == "code" else "")
        for call in calls(tree, "guess"):
            guesses[ast.literal_eval(call.args[0])] = n
        for call in calls(tree, "claim"):
            pairs = [k.value for k in call.keywords if k.arg == "answers"]
            answers += [(ast.literal_eval(pair.elts[0]), n, pair.elts[1]) for pair in pairs]
        quizzes += [(ast.literal_eval(call.args[0]), n) for call in calls(tree, "quiz")]
    if not 2 <= len(guesses) <= 3:
        found.append(f"{len(guesses)} guesses, not two or three")
    for name, n in guesses.items():
        if not re.fullmatch(rf"{re.escape(number)}\.[a-z][a-z-]*", name):
            found.append(f"cell {n}: the guess {name} does not belong to {number}")
        later = [m for answered, m, _ in answers if answered == name and m > n]
        if len(later) != 1:
            found.append(f"cell {n}: the guess {name} has {len(later)} answers after it, not one")
    found += [f"cell {n}: {a} is answered and not asked" for a, n, _ in answers if a not in guesses]
    found += [f"cell {n}: the answer of {a} is typed" for a, n, v in answers if isinstance(v, ast.Constant)]
    if len(quizzes) != 1 or quizzes[0][0] != number or quizzes[0][1] >= len(cells) - 1:
        found.append(f"not one quiz({number!r}) before the last cell, but {quizzes}")
    return found


def departures(cells: list, name: str) -> list[str]:
    """Return in words where a notebook leaves the rhythm, the kinds of cells or the guesses."""
    return rhythm(cells, name) + folding(cells) + asking(cells, name.split("-")[0])


@pytest.mark.parametrize("path", BOOKS, ids=lambda p: p.stem)
def test_rhythm(path):
    assert departures(nbformat.read(path, as_version=4).cells, path.stem) == []


def picture(data: dict):
    return nbformat.v4.new_output("display_data", data)


def code(source, tags=(), data=None):
    outputs = [picture(data)] if data else []
    return nbformat.v4.new_code_cell(source, metadata={"tags": list(tags)}, outputs=outputs)


FIRST = (
    "# 9.1 · Title\n\nAfter it you can\n\n- a;\n- b;\n- c.\n\n**10 minutes**.\n[N](../glossary.md#notation)"
)
STUB = 'def y():\n    ...\n\n\ncheck("9.1.1", y)'


def good() -> list:
    text = nbformat.v4.new_markdown_cell
    return [
        text(FIRST),
        code("# Set-up: imports\nimport torch", ["hide-input"]),
        text("## A question\n\n> **A box.** It does not count.\n\nWhat comes next?"),
        code('guess("9.1.a", "What?", ["1", "2", "3"])', ["remove-input"]),
        code("x = 1\nshow(plm)"),
        code('# Set-up: helpers\ndef half(x):\n    """Half."""\n    return x / 2', ["hide-input"]),
        code('# Claim: x\nz = 1\nclaim("AR.1", "x", True, answers=("9.1.a", str(x)))',
             ["hide-input", "nbval-check-output"], {"image/png": "", "text/plain": "The curves cross twice"}),
        code('guess("9.1.b-c", "How many?", unit="tokens")', ["remove-input"]),
        code('# Table and claim: y\nclaim("AR.2", "y", True, answers=("9.1.b-c", x))',
             ["hide-input", "nbval-check-output"]),
        text("### Exercise 9.1.1 · Do it (5 minutes, easy)\n\nWords."),
        code(STUB),
        code("y\n" * 50, ["hide-cell"]),
        code('quiz("9.1")', ["remove-input"]),
        text("## Summary\n\n- a\n- b\n- c\n\nNext: [9.2](9.2.ipynb)."),
    ]  # fmt: skip


def test_a_good_notebook_passes():
    assert departures(good(), "9.1-title") == []


IDEA, SETUP, CLAIM, BOX = 4, 5, 6, 2
LOOP = "for n in range(3):\n    total = n"


@pytest.mark.parametrize("source", [
    "\n".join(f"import a{n}" for n in range(9)) + "\nx = 1" * 12,
    "x = sorted([n for n in a for m in b if n], key=lambda n: -n)",
    "z = 2\nx = z",
    "def use(z):\n    return z\n\n\nx = use(1)",
    "x = [z for z in range(3)]",
    LOOP.replace(" n ", " z ") + "\nx = z",
    "x = half(3)",
])  # fmt: skip
def test_good_ideas_pass(source):
    cells = good()
    cells.insert(CLAIM + 1, code(source))
    cells.insert(CLAIM + 1, code("w = 1\n" * 24, ["hide-cell"]))
    assert departures(cells, "9.1-title") == []


@pytest.mark.parametrize("cell, change", [
    (0, {"source": FIRST.replace("9.1", "9.2", 1)}),
    (0, {"source": FIRST.replace("**10 minutes**", "10 pages")}),
    (0, {"source": FIRST.replace("- c.\n", "")}),
    (0, {"source": FIRST.replace("you can", "you know")}),
    (0, {"source": FIRST.replace("#notation", "")}),
    (1, {"source": "# Set-up: none\nx = 1"}),
    (1, {"source": "import torch"}),
    (BOX, {"source": "## A statement\n\nNo question."}),
    (BOX, {"source": "## Long\n\nWhat? " + "word " * WORDS}),
    (BOX, {"source": "## Myst\n\n:::{note}\nWhat?\n:::"}),
    (BOX, {"source": "## Myst\n\nWhat says {cite}`someone`?"}),
    (BOX, {"source": "## Picture\n\nWhat? ![](x.png)"}),
    (3, {"source": 'guess("9.2.a", "What?", ["1", "2", "3"])'}),
    (3, {"source": 'y = 1\nguess("9.1.a", "What?", ["1", "2", "3"])'}),
    (3, {"metadata": {"tags": []}}),
    (IDEA, {"metadata": {"tags": ["nbval-skip"]}}),
    (IDEA, {"source": "x = 1\n" * 13}),
    (IDEA, {"source": "x = [[n for n in m] for m in a]"}),
    (IDEA, {"source": "x = [list(n for n in m) for m in a]"}),
    (IDEA, {"source": "x = [n for n in a for m in n if m if n]"}),
    (IDEA, {"source": "f = lambda x: x"}),
    (IDEA, {"source": f"x = sorted(a, key=lambda x: {' + '.join(['x'] * 12)})"}),
    (SETUP, {"source": "# Set-up: helpers\ndef half(x):\n    return x / 2"}),
    (SETUP, {"source": '# Set-up: helpers\ndef half(x):\n    """Half\n\n    of it."""\n    return x / 2'}),
    (SETUP, {"source": "# Set-up: long\n" + "w = 1\n" * 24}),
    (SETUP, {"source": "# Helpers\nw = 1"}),
    (SETUP, {"source": "# Picture:\nw = 1"}),
    (SETUP, {"source": '# Set-up: f\ndef f():\n    """F."""\n\n\nshow(f)'}),
    (CLAIM, {"source": good()[CLAIM].source.replace("str(x)", '"2"')}),
    (CLAIM, {"source": '# Claim: x\nclaim("AR.1", "x", True)'}),
    (CLAIM, {"outputs": [picture({"image/png": "", "text/plain": "<Figure size 640x480>"})]}),
    (CLAIM, {"outputs": [picture({"image/png": ""})]}),
    (CLAIM, {"metadata": {"tags": ["hide-input"]}}),
    (7, {"source": 'guess("9.1.d", "How many?", unit="tokens")\n'}),
    (9, {"source": "### Exercise 9.1.1 · Do it\n\nWords."}),
    (10, {"source": STUB.replace("...", "...\n    " * 14 + "...")}),
    (10, {"source": 'check("9.1.1", half)'}),
    (10, {"source": f"z\n{STUB}"}),
    (12, {"source": 'quiz("9.2")'}),
    (13, {"source": "## Summary\n\n- a\n- b\n\nNext: [9.2](9.2.ipynb)."}),
    (13, {"source": "## Summary\n\n- a\n- b\n- c"}),
])  # fmt: skip
def test_each_departure_is_found(cell, change):
    cells = good()
    cells[cell].update(nbformat.from_dict(change))
    found = departures(cells, "9.1-title")
    assert 1 <= len(found) <= (3 if cell in (3, 7) else 1), (
        found
    )  # a guess with another name has no answer, too


@pytest.mark.parametrize("place, cell", [
    (CLAIM + 1, code("show(half)")),
    (CLAIM + 1, code("w = z")),
    (CLAIM + 1, code("def f():\n    return z")),
    (CLAIM + 1, code("z += 1")),
    (CLAIM + 1, code('guess("9.1.e", "What?", unit="x")', ["remove-input"])),
    (CLAIM + 1, code('# Claim: again\nclaim("AR.3", "x", True, answers=("9.1.a", x))',
                     ["hide-input", "nbval-check-output"])),
    (CLAIM + 1, code('# Claim: f\nclaim("AR.3", "x", True, answers=("9.1.f", x))',
                     ["hide-input", "nbval-check-output"])),
    (12, code('quiz("9.1")', ["remove-input"])),
    (4, code("\n\n".join(["w = 1"] * 12))),
])  # fmt: skip
def test_a_cell_in_the_wrong_place_is_found(place, cell):
    cells = good()
    cells.insert(place, cell)
    if place == 4:  # three visible cells of twelve lines are too many
        cells[4:4] = [cell] * 3
    assert len(departures(cells, "9.1-title")) == 1, departures(cells, "9.1-title")


def test_the_share_of_visible_code_is_said():
    cells = [*good()[:4], *[code("w = 1\n" * 12)] * 5, *good()[4:]]
    (found,) = departures(cells, "9.1-title")
    assert re.match(r"\d\d% of the lines of code are visible, more than 40%", found)


def test_a_quiz_after_the_summary_is_found():
    cells = good()
    cells[12], cells[13] = cells[13], cells[12]
    assert any("quiz" in words for words in departures(cells, "9.1-title"))


def test_a_guess_after_its_answer_is_found():
    cells = good()
    cells.insert(CLAIM, cells.pop(3))
    assert departures(cells, "9.1-title") != []


ORDER = re.findall(r"file: (\d-\S+)", (CHAPTERS.parent / "_toc.yml").read_text(encoding="utf-8"))
ONWARD = re.compile(r"^\*\*Next:\*\* \[(\d\.\d .+)\]\((.+)\)\.\n[A-Z].+\?\Z", re.M)
LAST = re.compile(r"^\*\*Next:\*\* the \[ledger\]\(\.\./ledger\.md\)\.\n.+\?\n.*\(\.\./index\.md\)", re.M)


def way_on(source: str, here: str, order: list[str], titles: dict[str, str]) -> list[str]:
    """Return in words what is wrong with the way on at the end of a notebook.

    here    its place in `order`, such as "3-auto-regressive/3.2-causal-attention"
    titles  {place: number and title}
    """
    if here == order[-1]:
        return [] if LAST.search(source) else ["the last one leads to the ledger and the index, and asks"]
    there = order[order.index(here) + 1]
    same = there.partition("/")[0] == here.partition("/")[0]
    wanted = (titles[there], f"{there.partition('/')[2] if same else f'../{there}'}.ipynb")
    found = ONWARD.search(source)
    if not found:
        return ["the last lines are not **Next:** [N.M Title](path). and a question"]
    return [] if found.groups() == wanted else [f"it leads to {found.groups()}, not to {wanted}"]


def test_each_notebook_leads_to_the_next_one_and_says_what_it_answers():
    texts = {place: (CHAPTERS / f"{place}.md").read_text(encoding="utf-8") for place in ORDER}
    titles = {
        place: " ".join(re.search(r"^# (\d\.\d) · (.+)$", text, re.M).groups())
        for place, text in texts.items()
    }
    assert len(ORDER) == len(BOOKS)
    found = {place: way_on(text.rstrip(), place, ORDER, titles) for place, text in texts.items()}
    found = {place: wrong for place, wrong in found.items() if wrong}
    assert found == {}


@pytest.mark.parametrize("old, new", [
    ("**Next:**", "Next:"),
    ("9.2 B", "9.2 Something else"),
    ("9.2-b", "9.3-c"),
    ("?", "."),
    ("How?", "How?\nBack to the index."),
])  # fmt: skip
def test_a_wrong_way_on_is_found(old, new):
    order, titles = ["9-x/9.1-a", "9-x/9.2-b"], {"9-x/9.2-b": "9.2 B"}
    good = "- c\n\n**Next:** [9.2 B](9.2-b.ipynb).\nHow?"
    last = "**Next:** the [ledger](../ledger.md).\nWhich?\nThe [first page](../index.md)."
    assert way_on(good, order[0], order, titles) == way_on(last, order[1], order, titles) == []
    assert len(way_on(good.replace(old, new), order[0], order, titles)) == 1
    assert way_on(last.replace("?", "."), order[1], order, titles) != []


GLOSSARY = dict(
    re.findall(r"^### (.+)\n\n\*\*(.+?)\*\*", (CHAPTERS / "glossary.md").read_text(encoding="utf-8"), re.M)
)


def unnamed(sources: list[str], glossary: dict[str, str]) -> list[str]:
    """Return the glossary terms whose first bold use in a notebook lacks their Chinese name."""
    text, found = re.sub(r"\]\([^)]*\)", "]", "\n".join(sources)), []
    for term, chinese in glossary.items():
        name = re.sub(r" \([^)]*\)$", "", term)
        first = re.search(rf"\*\*{re.escape(name)}s?\*\*", text, re.I)
        if first and not re.search(r"[\u4e00-\u9fff]", text[first.start() : first.end() + 40]):
            found.append(f"{name} ({chinese})")
    return found


@pytest.mark.parametrize("path", BOOKS, ids=lambda p: p.stem)
def test_terms_carry_their_chinese_name(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    assert unnamed(["".join(c["source"]) for c in cells if c["cell_type"] == "markdown"], GLOSSARY) == []


def test_a_term_without_its_chinese_name_is_found():
    glossary = {"causal mask (CM)": "因果掩码"}
    assert unnamed(["A **causal mask** hides the future."], glossary) == ["causal mask (因果掩码)"]
    assert (
        unnamed(["A **causal mask** (因果掩码) hides.", "A **causal mask** again, without."], glossary) == []
    )
