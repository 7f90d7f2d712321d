"""Imports go down the table only, and what needs no torch does not load it."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LAYERS = {
    0: "checks files hub measures prng config text world",
    1: "masks activations positions linear cache attention objectives sampling",
    2: "blocks",
    3: "models",
    4: "families folders pretrained prompts generation training hooks checkpoints",
    5: "figures",
    6: "widgets",
    7: "exercises course notebooks site references bench __main__",
}
LEVEL = {module: level for level, modules in LAYERS.items() for module in modules.split()}
FACE = (
    "build count_parameters MaskedLM CausalLM Seq2SeqLM from_pretrained save_pretrained generate beam capture train "
    "Config PRESETS tiny diff table"
)


def imported(tree: ast.AST) -> set[str]:
    """Return the plmlib modules that a syntax tree imports anywhere, also inside functions."""
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


def upward(module: str, source: str) -> list[str]:
    """Return what is wrong with a module's imports, in words."""
    if module not in LEVEL:
        return [f"{module} stands in no layer: add it to the table"]
    wrong = []
    for name in sorted(imported(ast.parse(source))):
        if name in FACE.split():
            wrong.append(f"{module} imports {name} from the public face: name its module")
        elif name not in LEVEL:
            wrong.append(f"{module} imports {name}, which stands in no layer")
        elif LEVEL[name] > LEVEL[module]:
            wrong.append(f"{module} (layer {LEVEL[module]}) imports {name} (layer {LEVEL[name]})")
    return wrong


def modules() -> list[tuple[str, Path]]:
    package = ROOT / "plmlib"
    paths = [p for p in package.rglob("*.py") if p != package / "__init__.py"]
    return [(p.relative_to(package).parts[0].removesuffix(".py"), p) for p in sorted(paths)]


@pytest.mark.parametrize("module, path", modules(), ids=lambda v: v.stem if isinstance(v, Path) else v)
def test_imports_go_down(module, path):
    assert upward(module, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("module, source", [
    ("masks", "from plmlib.models import causal"),
    ("masks", "def f():\n    from plmlib import models"),
    ("config", "import plmlib.attention"),
    ("figures", "from plmlib import build"),
    ("course", "from . import figures"),
    ("novelty", "x = 1"),
])  # fmt: skip
def test_an_upward_import_is_found(module, source):
    assert len(upward(module, source)) == 1


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
    assert loads_torch("import plmlib.masks")


def loads_torch(statement: str) -> bool:
    code = f"import sys; {statement}; sys.exit('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0 or not done.stderr, done.stderr
    return bool(done.returncode)
