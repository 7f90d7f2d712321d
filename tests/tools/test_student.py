"""`make student` hands out notebooks that run, without a solution in any file of the tree."""

import ast
import io
import re
import zipfile
from contextlib import redirect_stdout
from pathlib import Path

import nbformat
import pytest
from support import ROOT

from plmlib.course import exercises
from plmlib.tools import notebooks, student

HEADING = re.compile(r"^### Exercise (\S+) ·", re.M)
CHECK = re.compile(r'^check\("([^"]+)", (\w+)\)', re.M)
LEAKS = ("tests", "chapters/answers.md", "chapters/teaching.md", "chapters/teaching.yml")
TEXT = {".py", ".md", ".yml", ".json", ".ipynb", ".js", ".txt", ".toml", ".cff", ""}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """The edition, written once, with a file of an earlier one and a repository's folder in its place."""
    target = tmp_path_factory.mktemp("course") / "student"
    (target / ".git").mkdir(parents=True)
    (target / "old.txt").write_text("of an earlier edition")
    written = student.write(target)
    return target, written


def books(folder: Path) -> dict[str, nbformat.NotebookNode]:
    """Return {file name: notebook} of a copy of the course."""
    paths = sorted(folder.glob("chapters/[0-9]*/*.ipynb"))
    return {path.stem: nbformat.read(path, as_version=4) for path in paths}


def solutions(notebook) -> dict[str, str]:
    """Return {exercise: the text of its solution} of a notebook with solutions."""
    cells = [cell.source for cell in notebook.cells if student.SOLUTION in cell.metadata.get("tags", [])]
    return {CHECK.search(source)[1]: source for source in cells}


def squeezed(text: str) -> str:
    """The text without spaces and line breaks, also as JSON writes them, and without its comments."""
    return re.sub(r"\s+|\\n|\\", "", re.sub(r"  # .*", "", text))


def bodies(source: str) -> list[str]:
    """Return the bodies of a solution's functions, of two lines or more, as they would stand elsewhere."""
    lines = source.split("\n")
    functions = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    texts = [lines[node.body[0].lineno - 1 : node.end_lineno] for node in functions]
    return [squeezed("\n".join(text)) for text in texts if len(text) > 1]


def test_no_solution_is_in_any_file(tree):
    target, written = tree
    leaked = [name for name in LEAKS if (target / name).exists()] + sorted(target.glob("chapters/*/*.md"))
    assert leaked == []
    texts = {p: squeezed((target / p).read_text("utf-8")) for p in written if p.suffix in TEXT}
    everything = "\0".join(texts.values())
    found, searched = [], 0
    for notebook in books(ROOT).values():
        for number, source in solutions(notebook).items():
            names = [node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
            assert names, f"the solution of {number} has no function"
            searched += len(bodies(source))
            found += [(number, name) for name in names if f"def{name}(" in everything and "solution" in name]
            found += [(number, body) for body in bodies(source) if body in everything]
    assert found == [] and searched > 40


def test_notebooks_are_whole_empty_and_keep_everything_else(tree):
    target, _ = tree
    for (name, notebook), original in zip(books(target).items(), books(ROOT).values(), strict=True):
        nbformat.validate(notebook)
        assert "widgets" not in notebook.metadata, name
        tags = [tag for cell in notebook.cells for tag in cell.metadata.get("tags", [])]
        assert student.SOLUTION not in tags and "remove-input" in tags, name
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        assert all(cell.outputs == [] and cell.execution_count is None for cell in code), name
        gone = [c for c in original.cells if c.id not in {cell.id for cell in notebook.cells}]
        extra = [c.source for c in gone if student.SOLUTION not in c.metadata.get("tags", [])]
        assert all(student.EXPLAINS.match(source) for source in extra), name


def stubs() -> dict[str, tuple[str, str]]:
    """Return {exercise: (the imports above its stub, the stub's cell)} of all notebooks for students."""
    found = {}
    for notebook in books(ROOT).values():
        imports = []
        for cell in student.for_students(notebook).cells:
            if cell.cell_type != "code":
                continue
            if match := CHECK.search(cell.source):
                found[match[1]] = ("\n".join(imports), cell.source)
            tree = ast.parse(cell.source).body
            imports += [ast.unparse(n) for n in tree if isinstance(n, (ast.Import, ast.ImportFrom))]
    return found


def test_every_stub_says_what_is_missing():
    """Each stub and its check run as they are, and the check asks for an answer in place of the dots."""
    cells = stubs()
    assert sorted(cells) == exercises.numbers()
    known = {}
    for number, (imports, source) in cells.items():
        names, said = {}, io.StringIO()
        for line in imports.split("\n"):
            if line not in known:
                exec(line, known.setdefault(line, {}))
            names |= known[line]
        with redirect_stdout(said):
            exec(source, names)
        assert said.getvalue() == f"✗ Exercise {number}: {exercises.STUB}\n"
        assert "..." in source, f"the stub of {number} has no dots to replace"


def test_all_that_the_notebooks_import_is_in_the_tree(tree):
    target, _ = tree
    wanted = {line for imports, _ in stubs().values() for line in imports.split("\n") if "plmlib" in line}
    for node in (ast.parse(line).body[0] for line in wanted):
        names = [n.name for n in node.names] if isinstance(node, ast.Import) else [node.module]
        for name in names:
            place = target / name.replace(".", "/")
            assert place.with_suffix(".py").is_file() or (place / "__init__.py").is_file(), name


def test_what_a_notebook_links_to_is_in_the_tree(tree):
    target, _ = tree
    for path in target.glob("chapters/[0-9]*/*.ipynb"):
        cells = nbformat.read(path, as_version=4).cells
        text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
        links = {link for link in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in link}
        assert [link for link in links if not (path.parent / link).exists()] == [], path.name


def test_the_first_cell_finds_what_it_runs(tree):
    target, _ = tree
    assert (target / "plmlib/tools/hosts.py").is_file() and (target / "pyproject.toml").is_file()


def test_the_settings_of_jupyterlab_name_only_what_is_in_the_tree(tree):
    """Without the class that keeps the notebooks, no server starts."""
    target, _ = tree
    settings = sorted(target.glob("plmlib/tools/jupyter/*.json"))
    named = {n for path in settings for n in re.findall(r'"(plmlib[\w.]+)\.\w+"', path.read_text("utf-8"))}
    assert {"plmlib.tools.contents", "plmlib.tools.saving"} <= named
    assert [name for name in named if not (target / f"{name.replace('.', '/')}.py").is_file()] == []


def test_a_teachers_own_notebook_is_not_handed_out(tmp_path):
    folder = tmp_path / "chapters/3-x"
    folder.mkdir(parents=True)
    for name in ("3.2-x.ipynb", "3.2-x.md", "3.2-solved.ipynb"):
        (folder / name).touch()
    assert student.notebooks(tmp_path) == [Path("chapters/3-x/3.2-x.ipynb")]


def test_a_notebook_in_which_the_teacher_wrote_answers_is_named(tmp_path):
    (tmp_path / "chapters/3-x").mkdir(parents=True)
    text = tmp_path / "chapters/3-x/3.2-x.md"
    text.write_bytes(next(ROOT.glob("chapters/3-*/3.2-*.md")).read_bytes())
    notebook = notebooks.from_text(text.read_text("utf-8"))
    nbformat.write(notebook, text.with_suffix(".ipynb"))
    assert student.changed(tmp_path) == []
    stub = next(i for i, cell in enumerate(notebook.cells) if CHECK.search(cell.source))
    notebook.cells[stub].source = notebook.cells[stub].source.replace("...", "return 1")
    nbformat.write(notebook, text.with_suffix(".ipynb"))
    (line,) = student.changed(tmp_path)
    assert line.startswith("chapters/3-x/3.2-x.ipynb is handed out") and f"cell {stub} differs" in line


def test_an_answer_of_a_student_is_checked():
    """The check of the edition is the course's own: a wrong answer gets its hint."""
    imports, source = stubs()["3.2.1"]
    said = io.StringIO()
    with redirect_stdout(said):
        exec(f"{imports}\n{source.replace('...', 'return ids, ids')}", {})
    assert "learn to copy" in said.getvalue()


def test_a_quiz_finds_its_sections_without_the_texts(tree, monkeypatch):
    from plmlib.course import asking

    expected = asking.questions("3.2")
    monkeypatch.setattr(asking, "CHAPTERS", tree[0] / "chapters")
    assert asking.questions("3.2") == expected


def test_the_zip_is_the_folder_and_an_earlier_edition_is_gone(tree):
    target, written = tree
    assert (target / ".git").is_dir() and not (target / "old.txt").exists()
    with zipfile.ZipFile(target.with_suffix(".zip")) as archive:
        assert sorted(archive.namelist()) == sorted(f"student/{path}" for path in written)
        assert len([name for name in archive.namelist() if name.endswith(".ipynb")]) == 20


def test_what_explains_a_solution_goes_and_what_follows_stays():
    md, code = nbformat.v4.new_markdown_cell, nbformat.v4.new_code_cell
    solution = code("def f_solution(): pass", metadata={"tags": ["hide-cell"]})
    cells = [
        md("### Exercise"),
        code("f()"),
        solution,
        md("The cause: a sign."),
        md("<details> …"),
        md("Next."),
    ]
    kept = student.for_students(nbformat.v4.new_notebook(cells=cells)).cells
    assert [cell.source for cell in kept] == ["### Exercise", "f()", "Next."]
    kept = student.for_students(nbformat.v4.new_notebook(cells=[md("The cause: of what?")])).cells
    assert len(kept) == 1
