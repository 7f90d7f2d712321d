"""What holds for the repository as a whole: sizes, forbidden words and calls, vendored files."""

import ast
import hashlib
import io
import json
import re
import subprocess
import tokenize
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PYTHON_LINES, JS_LINES, FILE_KB = 200, 250, 2000
NOTEBOOK_LINES = 300  # a module that belongs to one notebook is divided by exercise or experiment
FORBIDDEN = {  # name: (pattern, where); letters in brackets keep this file from finding itself
    "a machine's path": (r"(?<![\w.])/(w[o]rk|t[m]p|r[o]ot|h[o]me)/", ""),
    "a registry's host": (r"p[y]pi\.org|pythonh[o]sted|reg[i]stry\.npm|d[e]b\.debian", ""),
    "a load from another host": (
        r"(src|href)=[\"']https?://[^\"']*\.(js|css|woff2?)\b|from [\"']https?://|import\([\"']https?://",
        "plmlib conf.py chapters",
    ),
    "an unsafe DOM call": (
        r"innerH[T]ML|insertAdjacentH[T]ML|document\.w[r]ite|new Fu[n]ction|[^a-z.]ev[a]l\(",
        "plmlib/widgets/js chapters/_static",
    ),
    "pickle": (r"torch\.l[o]ad\(|import p[i]ckle|p[i]ckle\.load", "plmlib"),
    "unfinished work": (r"TO[D]O|FIX[M]E|XX[X]|NotImplemented[E]rror", "plmlib tests chapters"),
    "chance that others share": (r"(np\.)?random\.seed\(", "plmlib"),
}
TEXT = {
    "",
    *".py .js .mjs .md .css .html .yml .toml .cfg .json .jsonl .txt .tsv .ipynb .cff .svg .bib".split(),
}


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).exists()]


def code_lines(source: str) -> int:
    """Return how many lines hold code: no blank lines, comments or docstrings."""
    layout = "COMMENT NL NEWLINE INDENT DEDENT ENDMARKER".split()
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    code = [t for t in tokens if tokenize.tok_name[t.type] not in layout]
    lines = {n for t in code for n in range(t.start[0], t.end[0] + 1)}
    for docstring in docstrings(ast.parse(source)):
        lines -= set(range(docstring.lineno, docstring.end_lineno + 1))
    return len(lines)


def docstrings(tree: ast.Module) -> list[ast.Expr]:
    """Return the docstrings of a module, its classes and its functions, as statements."""
    documented = ast.Module | ast.ClassDef | ast.FunctionDef
    nodes = [node for node in ast.walk(tree) if isinstance(node, documented)]
    return [node.body[0] for node in nodes if ast.get_docstring(node, clean=False) is not None]


def statements(source: str) -> int:
    """Return the number of statements of a source, without docstrings. It does not depend on line breaks."""
    tree = ast.parse(source)
    return sum(isinstance(node, ast.stmt) for node in ast.walk(tree)) - len(docstrings(tree))


def without_pictures(notebook: str) -> str:
    """Return the text of a notebook without its PNGs, whose base64 can spell any short word by chance."""
    return re.sub(r'("image/png": )"[^"]*"', r'\1""', notebook)


def text_of(path: Path) -> str:
    """Return what is searched in a tracked file."""
    text = path.read_text(encoding="utf-8", errors="replace")
    return without_pictures(text) if path.suffix == ".ipynb" else text


def found(pattern: str, path: str, text: str) -> list[str]:
    return [
        f"{path}:{n}: {line.strip()[:100]}"
        for n, line in enumerate(text.splitlines(), 1)
        if re.search(pattern, line)
    ]


@pytest.mark.parametrize(
    "path", sorted((ROOT / "plmlib").rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT))
)
def test_python_modules_are_small(path):
    most = NOTEBOOK_LINES if re.fullmatch(r"ch\d_\d", path.stem) else PYTHON_LINES
    assert code_lines(path.read_text(encoding="utf-8")) <= most


SCRIPTS = [p for p in sorted((ROOT / "plmlib/widgets/js").rglob("*.*js")) if "node_modules" not in p.parts]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda p: p.name)
def test_script_sources_are_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= JS_LINES


# What a learner reads, without text/published. Statements are counted, not lines: when the length of a line
# changed from 130 to 110, there were 15 % more lines but as many statements. At 130 characters these rooms
# had 3,200 lines of code and 2,899 statements. About 230 statements came since, for what was missing (the
# probe, objectives that weigh each kind of prediction, heads that read a vector by name, a second pair
# head, a mask beside padding, two placements of spans, tokens hidden on purpose), and a part of the old
# ones went. An upper bound: lower it when the code gets simpler, and say why when it must rise.
READ = "text layers models objectives training generation".split()
MOST_TO_READ = 3_200


def to_read() -> list[Path]:
    """Return the modules of the rooms that a learner reads."""
    found = [path for room in READ for path in sorted((ROOT / "plmlib" / room).rglob("*.py"))]
    return [path for path in found if "published" not in path.parts]


def test_what_a_learner_reads_is_short():
    by_room = Counter()
    for path in to_read():
        by_room[path.relative_to(ROOT / "plmlib").parts[0]] += statements(path.read_text(encoding="utf-8"))
    assert set(by_room) == set(READ)
    assert by_room.total() <= MOST_TO_READ, f"{by_room.total()} statements in {by_room}: make them simpler"


def test_statements_are_counted():
    one_line = "def f(x): return [g(x), h(x)]\n"
    formatted = '"""Doc."""\ndef f(x):\n    """Doc."""\n    return [\n        g(x),\n        h(x),\n    ]\n'
    assert statements(one_line) == statements(formatted) == 2
    assert statements("if x:\n    y = 1; z = 2\nelse:\n    y = 3\n") == 4


def test_code_lines_are_counted():
    source = '"""Doc\nstring."""\n\n# why\ndef f(\n    x,\n):\n    """Doc."""\n    return x  # here\n'
    assert code_lines(source) == 4
    assert code_lines("x = 1\n" * (PYTHON_LINES + 1)) > PYTHON_LINES


@pytest.mark.parametrize("what", FORBIDDEN)
def test_nothing_forbidden_is_tracked(what):
    pattern, where = FORBIDDEN[what]
    folders = [ROOT / name for name in where.split()] or [ROOT]
    hits = []
    for path in tracked():
        vendored = "vendor" in path.name.lower()
        if path.suffix in TEXT and not vendored and any(path == f or f in path.parents for f in folders):
            hits += found(pattern, str(path.relative_to(ROOT)), text_of(path))
    assert hits == []


@pytest.mark.parametrize("what, text", [
    ("a machine's path", "open('/" + "tmp/x')"),
    ("a registry's host", "https://py" + "pi.org/simple"),
    ("a load from another host", '<script src="https://cdn.example/x.js">'),
    ("an unsafe DOM call", "element.inner" + "HTML = text"),
    ("pickle", "import pic" + "kle"),
    ("unfinished work", "# TO" + "DO later"),
    ("chance that others share", "np.random.seed(0)"),
])  # fmt: skip
def test_what_is_forbidden_would_be_found(what, text):
    assert len(found(FORBIDDEN[what][0], "here", f"fine\n{text}\n")) == 1


def test_only_the_pictures_of_a_notebook_are_not_searched():
    word = "TO" + "DO"
    notebook = f'{{"image/png": "iVBOR{word}",\n "source": "x  # {word}"}}'
    assert found(FORBIDDEN["unfinished work"][0], "here", without_pictures(notebook)) == [
        f'here:2: "source": "x  # {word}"}}'
    ]


def test_no_tracked_file_is_large():
    assert [p for p in tracked() if p.stat().st_size > FILE_KB * 1024] == []


def test_nothing_else_at_the_top():
    known = set(
        """README.md CONTRIBUTING.md CITATION.cff Makefile pyproject.toml constraints.txt environment.yml
        _toc.yml conf.py chapters plmlib data tests .ci .gitignore .gitattributes""".split()
    )
    top = {p.relative_to(ROOT).parts[0] for p in tracked()}
    assert {name for name in top - known if not name.startswith("LICENSE")} == set()


VENDORED = sorted((ROOT / "chapters/_static").rglob("VENDORED.json"))


def strangers(folder: Path) -> list[str]:
    """Return which files of a vendored folder are not what its list says."""
    listed = json.loads((folder / "VENDORED.json").read_text(encoding="utf-8"))
    assert {"name", "version", "licence", "source", "changes", "files"} <= set(listed)
    here = {
        str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in folder.rglob("*")
        if p.is_file()
    }
    here.pop("VENDORED.json")
    return sorted(
        name for name in set(here) | set(listed["files"]) if here.get(name) != listed["files"].get(name)
    )


@pytest.mark.parametrize("path", VENDORED, ids=lambda p: p.parent.name)
def test_vendored_files_are_what_the_list_says(path):
    assert strangers(path.parent) == []


def test_a_changed_vendored_file_is_found(tmp_path):
    (tmp_path / "a.js").write_text("1")
    files = {"a.js": hashlib.sha256(b"2").hexdigest(), "b.js": ""}
    listed = {"name": "x", "version": "1", "licence": "MIT", "source": "", "changes": "", "files": files}
    (tmp_path / "VENDORED.json").write_text(json.dumps(listed))
    assert strangers(tmp_path) == ["a.js", "b.js"]


def untrue(guide: str) -> list[str]:
    """Return the paths, make targets and modules that a guide names in backticks but that do not exist.

    A path with a placeholder (…, NAME, ROOM, N) or of the coin widget that it builds is not looked up.
    """
    quoted, lost = re.findall(r"`([^`]+)`", guide), []
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    for text in quoted:
        for target in re.findall(r"\bmake (\w+)", text):
            lost += [f"make {target}"] if target not in targets else []
        for module in re.findall(r"-m ((?:plmlib|support)[.\w]*)", text):
            start = ROOT / "tests" if module.startswith("support") else ROOT
            path = start / module.replace(".", "/")
            lost += [f"-m {module}"] if not path.is_dir() and not path.with_suffix(".py").is_file() else []
        for path in re.findall(r"(?:^| )((?:chapters|data|plmlib|tests)/[^ ]*)", text):
            known = re.search(r"…|NAME|ROOM|\bN|N_M|coin", path) or (ROOT / path).exists()
            lost += [path] if not known else []
    return lost


def test_contributing_names_what_exists():
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert len(re.findall(r"`[^`]+`", guide)) > 50 and untrue(guide) == []


def test_what_does_not_exist_would_be_found():
    guide = "`make tea` `make test` `plmlib/cellar/` `tests/ROOM` `python -m plmlib.cellar` `-m plmlib.world`"
    assert untrue(guide) == ["make tea", "plmlib/cellar/", "-m plmlib.cellar"]


def test_readme_names_two_commands_and_ci_runs_the_second():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [line.split("#")[0].strip() for line in re.findall(r"^(?:\$ )?(make .*)$", readme, re.M)]
    assert commands == ["make lab", "make test"]
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert "make test" in script
    for program in ("git", "make", "node", "npm", "chromium-headless-shell", "fc-list"):  # what tests call
        assert f"command -v {program} >/dev/null || packages+=(" in script, program


def measuring_in_company(source: str) -> list[str]:
    """Return the tests of a module that measure a time and are not marked to run alone."""
    functions = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    measure = {"slowness", "perf_counter", "paint_in_time"}
    for _ in functions:  # helpers that call helpers
        measure |= {f.name for f in functions if not f.name.startswith("test_") and measure & names_in(f)}
    return [
        f.name
        for f in functions
        if f.name.startswith("test_") and measure & names_in(f) and "mark.alone" not in decorators(f)
    ]


def names_in(function: ast.FunctionDef) -> set[str]:
    return {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}


def decorators(function: ast.FunctionDef) -> str:
    return " ".join(map(ast.unparse, function.decorator_list))


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "tests").rglob("test_*page.py")) + sorted((ROOT / "tests").rglob("test_*browser.py")),
    ids=lambda p: p.stem,
)
def test_what_opens_a_browser_says_so_and_what_measures_a_time_in_it_runs_alone(path):
    source = path.read_text(encoding="utf-8")
    assert re.search(r"^pytestmark = \[?pytest\.mark\.browser", source, re.M)
    assert measuring_in_company(source) == []


def test_a_measured_time_in_company_is_found():
    source = "def pace(p): slowness(p)\ndef test_a(p): pace(p)\n@pytest.mark.alone\ndef test_b(p): pace(p)\n"
    assert measuring_in_company(source) == ["test_a"]
