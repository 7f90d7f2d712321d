"""pyproject.toml (bounds), constraints.txt (exact versions) and environment.yml (conda, Binder) agree."""

import ast
import importlib.metadata
import json
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from plmlib.tools.hosts import CPU_INDEX

ROOT = Path(__file__).resolve().parents[2]
INSTALL = [f"--extra-index-url {CPU_INDEX}", "--constraint constraints.txt", "--editable ."]
PYTHONS = ("3.11.0", "3.12.0", "3.13.0", "3.14.0")  # 3.11.2 is that of Debian 12


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def wanted(project: dict) -> list[Requirement]:
    lines = [
        *project["dependencies"],
        *(line for extra in project["optional-dependencies"].values() for line in extra),
    ]
    return [r for r in map(Requirement, lines) if r.name != project["name"]]


def disagreements(pyproject: str, constraints: str, environment: str) -> list[str]:
    """Return where the three files contradict each other, in words."""
    project, conda = tomllib.loads(pyproject)["project"], yaml.safe_load(environment)
    lines = [line for line in constraints.splitlines() if line and not line.startswith("#")]
    found = [
        f"constraints.txt: {line} names no exact version"
        for line in lines
        if not re.fullmatch(r"[\w.-]+==[\w.]+", line)
    ]
    exact = {
        canonicalize_name(name): version for name, _, version in (line.partition("==") for line in lines)
    }
    for need in wanted(project):
        version = exact.get(canonicalize_name(need.name))
        if version is None:
            found.append(f"constraints.txt lacks {need.name}")
        elif version not in need.specifier:
            found.append(f"{need.name}=={version} in constraints.txt, {need.specifier} in pyproject.toml")
        if need.name != "torch" and not any(s.operator == ">=" for s in need.specifier):
            found.append(f"pyproject.toml gives {need.name} no lower bound")
    if str(next(n.specifier for n in wanted(project) if n.name == "torch")) != f"=={exact.get('torch')}":
        found.append("pyproject.toml does not pin torch to the version of constraints.txt")
    python = next(d for d in conda["dependencies"] if isinstance(d, str) and d.startswith("python="))
    if python.removeprefix("python=") not in SpecifierSet(project["requires-python"]):
        found.append(f"environment.yml: {python}, pyproject.toml: {project['requires-python']}")
    if [d["pip"] for d in conda["dependencies"] if isinstance(d, dict)] != [INSTALL]:
        found.append(f"environment.yml must install {INSTALL} and nothing beside it")
    return found


def closure(names: list[Requirement]) -> set[str]:
    """Return the names of all packages that these need on this machine, directly or not."""
    todo, seen = list(names), set()
    while todo:
        need = todo.pop()
        key = (canonicalize_name(need.name), frozenset(need.extras))
        if key not in seen:
            seen.add(key)
            for line in importlib.metadata.requires(need.name) or []:
                further = Requirement(line)
                extras = need.extras or {""}
                if further.marker is None or any(further.marker.evaluate({"extra": e}) for e in extras):
                    todo.append(further)
    return {name for name, _ in seen}


FILES = [read("pyproject.toml"), read("constraints.txt"), read("environment.yml")]


def test_the_three_agree():
    assert disagreements(*FILES) == []


def test_the_exact_versions_are_those_that_are_needed():
    project = tomllib.loads(FILES[0])["project"]
    exact = dict(line.split("==") for line in FILES[1].splitlines() if "==" in line)
    needed = {name: importlib.metadata.version(name).split("+")[0] for name in closure(wanted(project))}
    assert {name: exact.get(name) for name in needed} == needed


def test_every_package_takes_every_python():
    """A distribution's first 3.11 counts, not only the newest: pip refuses what a package excludes."""
    found = [
        f"{name} {importlib.metadata.version(name)} needs Python {wants}, not {python}"
        for name in sorted(closure(wanted(tomllib.loads(FILES[0])["project"])))
        if (wants := importlib.metadata.metadata(name).get("Requires-Python"))
        for python in PYTHONS
        if python not in SpecifierSet(wants)
    ]
    assert found == []


@pytest.mark.parametrize("file, old, new", [
    (0, "torch==2.13.0", "torch==2.12.0"),
    (0, '"numpy>=2.2"', '"numpy>=99"'),
    (0, '"numpy>=2.2"', '"numpy"'),
    (0, '"tqdm>=4.66"', '"tqdm>=4.66",\n    "pandas>=2"'),
    (0, 'requires-python = ">=3.11"', 'requires-python = ">=3.13"'),
    (1, "torch==2.13.0", "torch==2.13.1"),
    (1, "numpy==", "numpy>="),
    (1, "anywidget==", "anywidge=="),
    (2, "python=3.11", "python=3.9"),
    (2, "      - --editable .", "      - --editable .\n      - numpy==1.0"),
    (2, "--constraint constraints.txt", "--requirement constraints.txt"),
    (2, "whl/cpu", "whl/cu130"),
])  # fmt: skip
def test_a_disagreement_is_found(file, old, new):
    changed = list(FILES)
    changed[file] = changed[file].replace(old, new)
    assert changed != FILES and disagreements(*changed)


NAMES = {  # import name: the declared package that contains it, or that needs it
    "yaml": "pyyaml",
    "PIL": "pillow",
    "bs4": "beautifulsoup4",
    "axe_playwright_python": "axe-playwright-python",
    "docutils": "sphinx",
    "snowballstemmer": "sphinx",
    "nbformat": "nbclient",
    "packaging": "pytest",
    "IPython": "ipykernel",
    "traitlets": "anywidget",
    "jupyter_client": "nbclient",
    "jupyter_server": "jupyterlab",
    "nbconvert": "jupyterlab",
}


def undeclared(source: str, declared: set[str]) -> set[str]:
    """Return the packages from outside that a source imports and pyproject.toml does not name."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.partition(".")[0])
    own = {"plmlib", "support", *(p.stem for p in (ROOT / "tests").rglob("test_*.py"))}
    return {
        name
        for name in found - own - sys.stdlib_module_names
        if canonicalize_name(NAMES.get(name, name)) not in declared
    }


def test_every_import_is_declared():
    project = tomllib.loads(FILES[0])["project"]
    reader = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    everyone = {canonicalize_name(need.name) for need in wanted(project)}
    # What builds the notebooks and the site needs extras; storage.py says so when its own is missing.
    builders = {
        "chinese.py",
        "guessing.py",
        "minutes.py",
        "notebooks.py",
        "popovers.py",
        "site.py",
        "storage.py",
    }
    builders |= {"crowd.py", "first_page.py", "ledger_site.py", "student.py", "teaching.py"}
    builders |= {"formulas.py", "paper.py", "pdf.py", "search.py", "strict.py"}
    found = {}
    for path in [*(ROOT / "plmlib").rglob("*.py"), *(ROOT / "tests").rglob("*.py"), ROOT / "conf.py"]:
        for_reader = (
            "plmlib" in path.relative_to(ROOT).parts
            and path.name not in builders
            and "bench" not in path.parts
        )
        if names := undeclared(path.read_text(encoding="utf-8"), reader if for_reader else everyone):
            found[str(path.relative_to(ROOT))] = names
    assert found == {}


def test_an_undeclared_import_is_found():
    source = "import os, numpy.linalg\nfrom PIL import Image\ndef f():\n    import pandas"
    assert undeclared(source, {"numpy", "pillow"}) == {"pandas"} and undeclared(source, {"numpy"}) == {
        "pandas",
        "PIL",
    }


def test_idle_threads_of_a_kernel_sleep():
    spec = json.loads(
        (Path(sys.prefix) / "share/jupyter/kernels/python3/kernel.json").read_text(encoding="utf-8")
    )
    assert (
        spec["env"]["OMP_WAIT_POLICY"] == "PASSIVE"
        and Path(spec["argv"][0]).parent == Path(sys.executable).parent
    )
    assert yaml.safe_load(FILES[2])["variables"] == {"OMP_WAIT_POLICY": "PASSIVE"}


def test_jupyterlab_asks_nobody_for_news():
    for name, place in (
        ("jupyter_lab_config.json", "etc/jupyter"),
        ("jupyter_server_config.json", "etc/jupyter"),
        ("jupyter_nbconvert_config.json", "etc/jupyter"),
        ("overrides.json", "share/jupyter/lab/settings"),
    ):
        wanted = json.loads((ROOT / "plmlib/tools/jupyter" / name).read_text(encoding="utf-8"))
        assert json.loads((Path(sys.prefix) / place / name).read_text(encoding="utf-8")) == wanted


def test_make_test_can_be_in_a_folder_with_a_space(tmp_path):
    folder = tmp_path / "my course"
    folder.mkdir()
    (folder / "Makefile").write_bytes((ROOT / "Makefile").read_bytes())
    command = ["make", "-n", "-s", "-o", ".venv/developer", "test"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout
    (line,) = [line for line in said.splitlines() if "support/offline" in line]
    assert shlex.split(line)[0] == f"PYTHONPATH={folder.resolve()}/tests/support/offline"
