"""What JupyterLab lists, and that opening and saving a notebook is no change."""

import asyncio
import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

from plmlib.tools.books import CHAPTERS, ROOT, executed
from plmlib.tools.contents import CourseContents

CONFIG = json.loads((ROOT / "plmlib/tools/jupyter/jupyter_server_config.json").read_text(encoding="utf-8"))[
    "ContentsManager"
]
BOOKS = list(executed().values())
SHORT = min(BOOKS, key=lambda path: path.stat().st_size)


def run(coroutine):
    """Return what a coroutine returns, also beside a browser test, whose thread has a loop of its own."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, coroutine).result()


def through(book: Path, home: Path, manager=CourseContents) -> bytes:
    """Return what is on disk after a notebook was opened and saved as it is."""
    shutil.copy(book, home)
    files = manager(root_dir=str(home))
    model = run(files.get(book.name))
    run(files.save(model, book.name))
    return (home / book.name).read_bytes()


@pytest.mark.parametrize("book", BOOKS, ids=lambda path: path.stem[:3])
def test_a_notebook_that_is_opened_and_saved_is_the_committed_file(book, tmp_path):
    assert through(book, tmp_path) == book.read_bytes()


def test_an_open_notebook_speaks_the_kernels_language(tmp_path):
    """JupyterLab compares this with what the kernel says, and marks the notebook if they differ."""
    from ipykernel.ipkernel import IPythonKernel

    shutil.copy(SHORT, tmp_path)
    opened = run(CourseContents(root_dir=str(tmp_path)).get(SHORT.name))
    assert opened["content"]["metadata"]["language_info"] == IPythonKernel.language_info
    plain = run(AsyncLargeFileManager(root_dir=str(tmp_path)).get(SHORT.name))
    assert plain["content"]["metadata"]["language_info"] == {"name": "python"}


def test_what_the_reader_changed_is_saved(tmp_path):
    shutil.copy(SHORT, tmp_path)
    files = CourseContents(root_dir=str(tmp_path))
    model = run(files.get(SHORT.name))
    model["content"]["cells"][0]["source"] = "Mine."
    run(files.save(model, SHORT.name))
    saved = json.loads((tmp_path / SHORT.name).read_bytes())
    assert saved["cells"][0]["source"] == ["Mine."]
    assert saved["metadata"]["language_info"] == {"name": "python"}


@pytest.mark.parametrize("metadata", [
    {},
    {"language_info": None},
    {"language_info": "python"},
    {"language_info": {"name": "R", "version": "4"}},
    {"language_info": {"name": "python", "version": "2.7.18", "file_extension": ".py"}},  # the reader's own
])  # fmt: skip
def test_other_notebooks_and_other_files_are_left_alone(metadata, tmp_path):
    empty = {"cells": [], "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    (tmp_path / "r.ipynb").write_text(json.dumps(empty), encoding="utf-8")
    (tmp_path / "a.txt").write_text("text", encoding="utf-8")
    files = CourseContents(root_dir=str(tmp_path))
    model = run(files.get("r.ipynb"))
    assert model["content"]["metadata"] == metadata
    run(files.save(model, "r.ipynb"))
    assert json.loads((tmp_path / "r.ipynb").read_bytes())["metadata"] == metadata
    assert run(files.get("a.txt"))["content"] == "text"
    assert run(files.get("r.ipynb", content=False))["content"] is None


def test_each_notebook_is_listed_once(tmp_path):
    def listed(folder: str, **options) -> list[str]:
        model = run(CourseContents(root_dir=str(CHAPTERS), **options).get(folder))
        return sorted(entry["name"] for entry in model["content"])

    for folder in {path.parent.name for path in BOOKS}:
        books = sorted(path.name for path in BOOKS if path.parent.name == folder)
        assert [n for n in listed(folder, **CONFIG) if not n.startswith(".")] == books
        assert len(listed(folder)) >= 2 * len(books)  # without the setting
    assert {"index.md", "glossary.md", "references.md", "ledger.md"} <= set(listed("", **CONFIG))
    assert not {"quizzes.yml", "claims.yml", "_static"} & set(listed("", **CONFIG))


def test_jupyterlabs_second_note_of_a_folded_output_is_not_saved(tmp_path):
    folded = {"jupyter": {"outputs_hidden": True}, "collapsed": True}
    cells = [
        {
            "cell_type": "code",
            "id": name,
            "source": "",
            "outputs": [],
            "execution_count": None,
            "metadata": data,
        }
        for name, data in (("a", folded), ("b", {"collapsed": True}), ("c", {"jupyter": None}))
    ]
    notebook = {"cells": cells, "metadata": {"language_info": {"name": "python"}}, "nbformat": 4}
    notebook |= {"nbformat_minor": 5}
    (tmp_path / "a.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    model = {"type": "notebook", "format": "json", "content": notebook}
    run(CourseContents(root_dir=str(tmp_path)).save(model, "a.ipynb"))
    saved = json.loads((tmp_path / "a.ipynb").read_bytes())
    assert [cell["metadata"] for cell in saved["cells"]] == [
        {"jupyter": {"outputs_hidden": True}},
        {"collapsed": True},
        {"jupyter": None},
    ]


def test_a_notebook_that_is_new_keeps_what_jupyterlab_says_of_its_language(tmp_path):
    """Without it, nbconvert would export its code as a .txt."""
    told = {"name": "python", "file_extension": ".py"}
    notebook = {"cells": [], "metadata": {"language_info": told}, "nbformat": 4, "nbformat_minor": 5}
    model = {"type": "notebook", "format": "json", "content": notebook}
    run(CourseContents(root_dir=str(tmp_path)).save(model, "new.ipynb"))
    assert json.loads((tmp_path / "new.ipynb").read_bytes())["metadata"] == {"language_info": told}
