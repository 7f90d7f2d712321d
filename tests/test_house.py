"""The rooms of the package: imports go down only, maps and docstrings name what exists, torch loads late."""

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import plmlib
from plmlib import tools

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "plmlib"
ORDER = [  # a room imports from those before it, and from itself
    *("checks", "config", "dice", "storage", "text", "world", "fast", "layers", "objectives", "models"),
    *("training", "generation", "pretrained", "checkpoints", "figures", "widgets", "course", "tools"),
    "__main__",
]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MOST = 21  # entries of the package
SECTIONS = {1: 3, 2: 6, 3: 5, 4: 3, 5: 3}  # chapter: its number of notebooks
NOTEBOOKS = {f"{chapter}.{n + 1}" for chapter, last in SECTIONS.items() for n in range(last)}
SAME_NAME = {  # two modules with one name have the same idea in two rooms
    "attention": "attention, and its quick twin",
    "causal": "a model, its objective and the families",
    "masked": "a model, its objective and the families",
    "seq2seq": "a model and the families",
    "loop": "training and generation",
}


def rooms() -> set[str]:
    """Return the names of the modules and folders of the package."""
    found = {p.stem if p.suffix == ".py" else p.name for p in PACKAGE.iterdir() if p.name != "__pycache__"}
    return found - {"__init__"}


def imported(tree: ast.AST) -> set[str]:
    """Return the rooms that a syntax tree imports anywhere, also inside functions."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("plmlib.")}
        elif isinstance(node, ast.ImportFrom) and node.module == "plmlib":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("plmlib."):
            found.add(node.module.split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.level:
            found.add("a relative import")
    return found


def upward(room: str, source: str) -> list[str]:
    """Return what is wrong with the imports of a module in this room, in words."""
    if room not in ORDER:
        return [f"{room} is not in the order of rooms: add it"]
    wrong = []
    for name in sorted(imported(ast.parse(source))):
        if name not in ORDER:
            wrong.append(f"{room} imports {name} from the front door: name its module")
        elif ORDER.index(name) > ORDER.index(room):
            wrong.append(f"{room} imports {name}, which comes after it")
    return wrong


def modules() -> list[tuple[str, Path]]:
    paths = [p for p in PACKAGE.rglob("*.py") if p != PACKAGE / "__init__.py"]
    return [(p.relative_to(PACKAGE).parts[0].removesuffix(".py"), p) for p in sorted(paths)]


@pytest.mark.parametrize("room, path", modules(), ids=lambda v: v.stem if isinstance(v, Path) else v)
def test_imports_go_down(room, path):
    assert upward(room, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("room, source", [
    ("layers", "from plmlib.models import causal"),
    ("layers", "def f():\n    from plmlib import models"),
    ("config", "import plmlib.layers.attention"),
    ("figures", "from plmlib import build"),
    ("layers", "from plmlib import masks"),
    ("course", "from . import figures"),
    ("novelty", "x = 1"),
])  # fmt: skip
def test_an_upward_import_is_found(room, source):
    assert len(upward(room, source)) == 1


def test_the_package_has_few_entries():
    assert rooms() == set(ORDER)
    assert len(rooms()) + 1 <= MOST  # with __init__


def test_a_name_stands_for_one_idea():
    """Modules that belong to one notebook, such as ch2_3, or to one widget have its name in every room."""
    own = re.compile(r"__(init|main)__|ch\d_\d|\w+_lab")
    names = Counter(path.stem for _, path in modules() if not own.fullmatch(path.stem))
    assert {name for name, n in names.items() if n > 1} == set(SAME_NAME)


def annotated(text: str, indent: int = 4) -> list[str]:
    """Return the names at the beginning of the lines of an annotated tree, in order."""
    return re.findall(rf"^ {{{indent}}}(\w+) {{2,}}\S", text, re.M)


def test_the_map_names_every_room():
    assert sorted(annotated(plmlib.__doc__)) == sorted(rooms() - {"__main__"})


def test_the_map_of_the_workshop_names_every_module():
    there = [path.stem for path in (PACKAGE / "tools").iterdir() if path.suffix in (".py", "")]
    assert sorted(annotated(tools.__doc__)) == sorted(name for name in there if name[:2] != "__")


def test_the_readme_names_every_folder_and_every_room_in_the_order_of_imports():
    tree = README.partition("## The repository")[2].partition("```")[2].partition("```")[0]
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    folders = {name.partition("/")[0] for name in listed.splitlines() if "/" in name}
    assert sorted(annotated(tree, 0)) == sorted(folder for folder in folders if folder[0] != ".")
    assert annotated(tree) == [room for room in ORDER if room != "__main__"]
    assert len(tree.splitlines()) == 1 + len(annotated(tree, 0)) + len(annotated(tree)), "one line per name"


def chapters(source: str) -> list[str]:
    """Return the numbers after each `Chapter:` in the docstrings of a source; "" where there is none."""
    documented = ast.Module | ast.ClassDef | ast.FunctionDef
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, documented)]
    docstrings = [ast.get_docstring(node) or "" for node in nodes]
    lines = [line for text in docstrings for line in re.findall(r"Chapter:(.*)", text)]
    return [number for line in lines for number in re.findall(r"\d[\d.]*\d|\d", line) or [""]]


def test_docstrings_name_notebooks_of_the_plan():
    found = [(str(path), chapter) for _, path in modules() for chapter in chapters(path.read_text("utf-8"))]
    assert len(found) > 100
    assert [(path, chapter) for path, chapter in found if chapter not in NOTEBOOKS] == []


def test_a_chapter_outside_the_plan_would_be_found():
    source = 'def f():\n    """x.   Chapter: 2.2; pairs 2.7"""\n\ndef g():\n    """x.   Chapter: three"""\n'
    assert chapters(source) == ["2.2", "2.7", ""]
    assert len(NOTEBOOKS) == 20 and {"1.1", "2.6", "3.5", "4.3", "5.3"} <= NOTEBOOKS
    assert not {"2.7", "1.4", "3.0", "6.1", ""} & NOTEBOOKS


def test_every_room_is_reached_through_the_front_door():
    code = f"import plmlib; print([getattr(plmlib, name).__name__ for name in {sorted(plmlib.ROOMS)}])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    assert ast.literal_eval(done.stdout) == [f"plmlib.{name}" for name in sorted(plmlib.ROOMS)]
    assert set(plmlib.ROOMS) == rooms() - {"__main__"}


def test_the_front_door_says_what_it_has():
    with pytest.raises(AttributeError, match="no attribute 'attention'.*build.*masks.*world"):
        plmlib.attention


def test_tests_mirror_the_rooms():
    folders = {p.name for p in (ROOT / "tests").iterdir() if p.is_dir() and p.name != "__pycache__"}
    assert folders - {"support"} == {
        p.name for p in PACKAGE.iterdir() if p.is_dir() and p.name != "__pycache__"
    }


@pytest.mark.parametrize(
    "module", ["plmlib", "plmlib.config", "plmlib.text", "plmlib.world", "plmlib.figures", "plmlib.widgets"]
)
def test_no_torch_at_import(module):
    assert not loads_torch(f"import {module}")


@pytest.mark.parametrize(
    "name", ["masks.causal", "objectives.denoise", "sampling.top_p", "text.from_pretrained"]
)
def test_the_public_face_needs_one_import(name):
    subprocess.run([sys.executable, "-c", f"import plmlib; plmlib.{name}"], cwd=ROOT, check=True)


def test_torch_at_import_would_be_seen():
    assert loads_torch("import plmlib.layers.masks")


def loads_torch(statement: str) -> bool:
    code = f"import sys; {statement}; sys.exit('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0 or not done.stderr, done.stderr
    return bool(done.returncode)
