"""Other hosts: the first cell, what it installs, and what of a notebook survives where JupyterLab is not."""

import builtins
import os
import re
import shutil
import subprocess
import symtable
import sys
import types
from contextlib import nullcontext
from http.client import BadStatusLine
from pathlib import Path

import jupytext
import nbformat
import pytest
from bs4 import BeautifulSoup, SoupStrainer
from nbconvert import HTMLExporter
from support import ROOT

from plmlib.tools import hosts, notebooks
from plmlib.tools.saving import describe_pictures
from plmlib.widgets import Guess, base

URL = "https://github.com/plmlib/course"
TEXTS = {path.stem: jupytext.read(path, fmt="md:myst").cells for path in notebooks.texts()}
CODE = {name: [cell for cell in cells if cell.cell_type == "code"] for name, cells in TEXTS.items()}
FIRST = CODE["1.1-gap-and-bargain"][0].source


EXPORTER = HTMLExporter(preprocessors=[describe_pictures])


def test_every_notebook_begins_with_the_same_cell():
    assert len(TEXTS) == 20 and {cells[0].source for cells in CODE.values()} == {FIRST}
    assert all([c.cell_type for c in cells[:3]] == ["markdown", "code", "code"] for cells in TEXTS.values())
    assert all(cells[0].metadata["tags"] == ["hide-input"] for cells in CODE.values())
    assert len([line for line in FIRST.splitlines() if line]) <= 12 and FIRST.startswith("# Set-up: ")
    assert FIRST.count(URL) == 1 and f'"{URL}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def forbidden(*arguments, **_):
    raise AssertionError(f"nothing may be called, got {arguments}")


def test_it_does_nothing_where_the_course_is(monkeypatch, capsys):
    monkeypatch.setattr("subprocess.getoutput", forbidden)
    monkeypatch.setattr("runpy.run_path", forbidden)
    exec(FIRST, {})
    assert capsys.readouterr() == ("", "")


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A folder on a computer without plmlib; beside it, a repository whose install() says where it is."""
    module = tmp_path / "origin/plmlib/tools/hosts.py"
    module.parent.mkdir(parents=True)
    module.write_text("def install():\n    print('installed from', __file__)\n")
    (tmp_path / "origin/pyproject.toml").touch()
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    return tmp_path


def test_it_fetches_the_course_and_installs_it_once(elsewhere, capsys, monkeypatch):
    origin = elsewhere / "origin"
    for command in ("init -q", "add .", "-c user.name=x -c user.email=x@x commit -qm x"):
        subprocess.run(["git", "-C", origin, *command.split()], check=True)
    cell = FIRST.replace(URL, f"file://{origin}")
    exec(cell, {})
    monkeypatch.setattr("subprocess.getoutput", forbidden)  # the second notebook finds the folder
    exec(cell, {})
    assert capsys.readouterr().out.splitlines() == ["installed from plm-course/plmlib/tools/hosts.py"] * 2


def test_it_uses_the_copy_that_it_is_in(elsewhere, capsys, monkeypatch):
    (elsewhere / "origin/chapters/9-x").mkdir(parents=True)
    monkeypatch.chdir(elsewhere / "origin/chapters/9-x")
    monkeypatch.setattr("subprocess.getoutput", forbidden)
    exec(FIRST, {})
    assert capsys.readouterr().out == f"installed from {elsewhere}/origin/plmlib/tools/hosts.py\n"


@pytest.mark.parametrize("path, says", [(os.environ["PATH"], "nowhere"), ("/nonexistent", "git")])
def test_without_a_network_or_git_it_says_so(elsewhere, monkeypatch, path, says):
    monkeypatch.setenv("PATH", path)
    with pytest.raises(
        AssertionError, match=f"(?s)could not be fetched, which needs git and a network: .*{says}"
    ):
        exec(FIRST.replace(URL, f"file://{elsewhere}/nowhere"), {})


HALF = ["chapters/9-x/x.md", "plmlib/tools/hosts.py"]  # git writes files in the order of their names


@pytest.mark.parametrize("written", [[], HALF[:1], HALF])
def test_a_half_fetched_course_is_not_taken_for_a_whole_one(elsewhere, monkeypatch, written):
    monkeypatch.setattr("subprocess.getoutput", forbidden)
    for path in (Path("plm-course", name) for name in [".git/HEAD", *written]):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    with pytest.raises(
        AssertionError, match="plm-course has only a part .*: delete it and run the cell again"
    ):
        exec(FIRST, {})


def test_what_the_cell_looks_for_is_written_after_the_library():
    names = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert (
        max(n for n in names if n.startswith("plmlib/")) < "pyproject.toml" in names
        and "pyproject.toml" in FIRST
    )


VERSIONS = {"torch": "2.11.0+cu130", "numpy": "2.1.0", "matplotlib": "3.10.0"}


@pytest.fixture
def host(monkeypatch):
    """A computer with few packages and another torch; the commands that install() runs there."""
    commands = []

    def run(command, **_):
        commands.append(command[1:])
        return types.SimpleNamespace(returncode=0, stderr="", stdout="")

    def version(name):
        if name not in VERSIONS:
            raise hosts.PackageNotFoundError(name)
        return VERSIONS[name]

    monkeypatch.setattr(hosts.subprocess, "run", run)
    monkeypatch.setattr(hosts, "version", version)
    monkeypatch.setattr(hosts.sys, "path", list(sys.path))
    monkeypatch.setattr(hosts, "urlopen", forbidden)
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    return commands


def test_what_a_host_has_is_left_alone(host, capsys):
    hosts.install()
    (command,) = host
    assert command[:3] == ["-m", "pip", "install"] and sys.path[0] == str(ROOT)
    installed = {re.match(r"[a-z]+", word)[0] for word in command[3:] if word[0] != "-"}
    assert installed == {"safetensors", "pillow", "pyyaml", "tqdm", "anywidget", "ipywidgets"}
    assert "This host has torch 2.11.0+cu130; the course is tested with 2.13.0" in capsys.readouterr().out


def test_nothing_is_installed_where_nothing_is_missing(host, monkeypatch, capsys):
    monkeypatch.setattr(hosts, "version", lambda name: "2.13.0+cpu")
    hosts.install()
    assert host == [] and capsys.readouterr().out == ""


def test_a_missing_torch_comes_without_cuda_where_it_can(host, monkeypatch):
    monkeypatch.delitem(VERSIONS, "torch")
    monkeypatch.setattr(hosts, "cpu_index", lambda: ["--extra-index-url", "x"])
    with pytest.raises(hosts.PackageNotFoundError):  # this pip installs nothing
        hosts.install()
    assert "--extra-index-url" in host[0] and "torch==2.13.0" in host[0]


def test_failures_are_said_in_words(host, monkeypatch):
    failed = types.SimpleNamespace(returncode=1, stderr="No matching distribution found", stdout="")
    monkeypatch.setattr(hosts.subprocess, "run", lambda *a, **k: failed)
    with pytest.raises(RuntimeError, match="pip could not install .*anywidget.* No matching distribution"):
        hosts.install()
    monkeypatch.setattr(hosts.sys, "version_info", (3, 10))
    with pytest.raises(RuntimeError, match="needs Python 3.11 or newer"):
        hosts.install()


@pytest.mark.parametrize("system, gpu, answer, wanted", [
    ("Linux", None, nullcontext(), ["--extra-index-url", hosts.CPU_INDEX]),
    ("Linux", "/usr/bin/nvidia-smi", nullcontext(), []),
    ("Darwin", None, nullcontext(), []),
    ("Linux", None, OSError("no network"), []),
    ("Linux", None, TimeoutError(), []),
    ("Linux", None, BadStatusLine("what a hotel says before you log in"), []),
])  # fmt: skip
def test_torch_without_cuda_where_no_gpu_is_and_its_index_answers(monkeypatch, system, gpu, answer, wanted):
    def urlopen(address, timeout):
        assert timeout <= 5 and address.startswith(hosts.CPU_INDEX)
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(hosts.platform, "system", lambda: system)
    monkeypatch.setattr(hosts.shutil, "which", lambda name: gpu)
    monkeypatch.setattr(hosts, "urlopen", urlopen)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in ("PIP_INDEX_URL", "PIP_NO_INDEX"):
        monkeypatch.delenv(name, raising=False)
    assert hosts.cpu_index() == wanted


@pytest.mark.parametrize("told", ["index-url = https://mirror.example/simple", "no-index = true"])
def test_an_index_of_ones_own_is_the_only_one(monkeypatch, tmp_path, told):
    monkeypatch.setattr(hosts.platform, "system", lambda: "Linux")
    monkeypatch.setattr(hosts.shutil, "which", lambda name: None)
    monkeypatch.setattr(hosts, "urlopen", forbidden)
    (tmp_path / "pip.conf").write_text(f"[global]\n{told}\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    assert hosts.cpu_index() == []
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    key, _, value = told.partition(" = ")
    monkeypatch.setenv(f"PIP_{key.upper().replace('-', '_')}", value)
    assert hosts.cpu_index() == []


PYTHON = """#!/bin/sh
if [ "$*" = "-m plmlib.tools.hosts" ]; then {hosts}; else echo "$*" >> log; fi
"""


@pytest.mark.parametrize(
    "answer, wanted", [("echo --extra-index-url X", "--extra-index-url X "), ("false", "")]
)
def test_make_asks_for_the_index_and_does_without_it(tmp_path, answer, wanted):
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "plmlib/tools/jupyter", tmp_path / "plmlib/tools/jupyter")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    python = tmp_path / ".venv/bin/python"
    python.write_text(PYTHON.format(hosts=answer))
    python.chmod(0o755)
    alone = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL")}
    command = ["make", "-s", ".venv/reader"]
    made = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=alone)
    pip = (tmp_path / "log").read_text().splitlines()[0]
    assert made.returncode == 0 and made.stderr == ""
    assert pip.endswith(f"--disable-pip-version-check {wanted}--progress-bar on --editable .")


def unbound(cells: list[str]) -> list[str]:
    """Return the names that a cell uses, also inside its functions, and no cell up to it has defined.

    marimo runs cells in the order of their names, and knows no name that only IPython has.
    """
    found, known = [], set(dir(builtins)) | {"__file__"}
    for source in cells:
        top = symtable.symtable(source, "cell", "exec")
        known |= {s.get_name() for s in top.get_symbols() if s.is_assigned() or s.is_imported()}
        used, tables = {s.get_name() for s in top.get_symbols() if s.is_referenced()}, top.get_children()
        while tables:
            table = tables.pop()
            used |= {s.get_name() for s in table.get_symbols() if s.is_global() and s.is_referenced()}
            tables += table.get_children()
        found += sorted(used - known)
    return found


@pytest.mark.parametrize("name", CODE)
def test_a_notebook_needs_no_ipython_and_no_later_cell(name):
    assert unbound([cell.source for cell in CODE[name]]) == []


def test_a_name_of_ipython_and_a_later_cell_are_found():
    assert unbound(["display(1)", "def f():\n    return late", "late = [f() for _ in 'ab']"]) == [
        "display",
        "late",
    ]


@pytest.mark.parametrize("number", ["1.1", "3.3", "5.3"])
def test_nbconvert_keeps_pictures_tables_and_alternative_texts(number):
    (text,) = notebooks.texts(number)
    book = nbformat.read(text.with_suffix(".ipynb"), as_version=4)
    outputs = [o.data for c in book.cells for o in c.get("outputs", []) if "data" in o]
    pictures = [data["text/plain"] for data in outputs if "image/png" in data]
    tables = [data for data in outputs if "<table" in data.get("text/html", "")]
    html, _ = EXPORTER.from_notebook_node(book)
    page = BeautifulSoup(html, "html.parser", parse_only=SoupStrainer(class_=re.compile("jp-OutputArea")))
    assert [image["alt"] for image in page.select("img")] == pictures != []
    assert len(page.select("table")) == len(tables) > 5 and page.script is None
    for figure in page.select("figure[data-plm]"):  # a widget: its table, with its finding as caption
        assert figure.table.caption.get_text() and len(figure.select("tr")) > 1


def test_saved_notebooks_hold_a_table_and_a_sentence_for_every_widget():
    names = set()
    for text in notebooks.texts():
        book = nbformat.read(text.with_suffix(".ipynb"), as_version=4)
        for data in (o.data for c in book.cells for o in c.get("outputs", []) if "data" in o):
            if match := re.match(r'<figure data-plm="([\w-]+)"', data.get("text/html", "")):
                names.add(match[1])
                page = BeautifulSoup(data["text/html"], "html.parser")
                assert page.caption.get_text() == data["text/plain"] and page.script is None
                assert base.VIEW not in data
    assert names == set(base.PARTS), "a widget that no notebook shows, or one without parts"


def test_where_no_widget_runs_the_reader_can_ask_for_tables(monkeypatch):
    widget = Guess(name="3.2.past", question="Which?", options=["a", "b", "c"], unit="")
    assert base.VIEW in widget._repr_mimebundle_()[0] and widget._display_ is None
    monkeypatch.setenv("PLM_TABLES", "1")
    data, _ = widget._repr_mimebundle_()
    assert set(data) == {"text/html", "text/plain"} and "<table>" in data["text/html"]
    assert widget._display_().data == data["text/html"]


def test_colab_is_told_which_script_loads_the_widgets(monkeypatch):
    widget = Guess(name="3.2.past", question="Which?", options=["a", "b", "c"], unit="")
    assert widget._repr_mimebundle_()[1] == {}
    manager = types.SimpleNamespace(_installed_url="https://colab/manager.js")
    output = types.SimpleNamespace(enable_custom_widget_manager=lambda: None, _widgets=manager)
    monkeypatch.setitem(sys.modules, "google.colab.output", output)
    data, metadata = widget._repr_mimebundle_()
    assert metadata == {base.VIEW: {"colab": {"custom_widget_manager": {"url": "https://colab/manager.js"}}}}
    assert "<table>" in data["text/html"] and base.VIEW in data
