"""Each chapter's text and its executed notebook agree, and the notebook is committed as it should be."""

import copy
import json

import nbformat
import pytest

from plmlib.tools import books, notebooks
from plmlib.tools.notebooks import ChapterError, clean, drift, from_text

TEXTS = notebooks.texts()
BOOKS = list(books.executed().values())
TEXT = (
    "# 1\n\nWords.\n\n```{code-cell}\nx = 1\n```\n\nMore.\n\n```{code-cell}\n:tags: [hide-cell]\n\nx\n```\n"
)


def faults(notebook: nbformat.NotebookNode) -> list[str]:
    """Return in words what is wrong with a committed notebook."""
    found = ["widget state in the metadata"] if "widgets" in notebook.metadata else []
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type != "code" or not cell.source.strip():
            continue
        found += [f"cell {number} never ran"] if cell.execution_count is None else []
        for output in cell.outputs:
            found += (
                [f"cell {number} keeps a live view"] if notebooks.WIDGET in output.get("data", {}) else []
            )
            found += [f"cell {number} shows an error"] if output.output_type == "error" else []
            found += [f"cell {number} writes to stderr"] if output.get("name") == "stderr" else []
    counts = [
        c.execution_count for c in notebook.cells if c.cell_type == "code" and c.execution_count is not None
    ]
    return found + (
        ["the cells did not run once from top to bottom"] if counts != list(range(1, len(counts) + 1)) else []
    )


def test_there_are_chapters():
    assert TEXTS and {p.stem for p in TEXTS} == {p.stem for p in BOOKS}


@pytest.mark.parametrize("path", TEXTS, ids=lambda p: p.stem)
def test_text_and_notebook_agree(path):
    assert drift(path) == []


@pytest.mark.parametrize("path", BOOKS, ids=lambda p: p.stem)
def test_committed_notebooks_are_clean(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    assert faults(notebook) == []
    assert notebook == clean(notebook)


@pytest.fixture
def pair(tmp_path):
    path = tmp_path / "9.1-x.md"
    path.write_text(TEXT, encoding="utf-8")
    notebook = from_text(TEXT)
    for n, cell in enumerate((c for c in notebook.cells if c.cell_type == "code"), 1):
        cell.execution_count = n
    nbformat.write(notebook, path.with_suffix(".ipynb"))
    return path, notebook


def test_a_pair_that_agrees(pair):
    assert drift(pair[0]) == [] and faults(pair[1]) == []


CHANGES = [
    "x = 1 -> x = 2",
    "Words -> Other words",
    "hide-cell -> hide-input",
    "More. -> More.\n\n+++\n\nand",
]


@pytest.mark.parametrize("change", CHANGES)
def test_drift_is_found(pair, change):
    path, _ = pair
    path.write_text(TEXT.replace(*change.split(" -> ")), encoding="utf-8")
    assert drift(path)


def test_a_missing_notebook_is_drift(tmp_path):
    (tmp_path / "9.2-y.md").write_text(TEXT)
    assert drift(tmp_path / "9.2-y.md") == ["9.2-y.ipynb is missing"]


@pytest.mark.parametrize("spoil", [
    lambda n: n.metadata.update(widgets={}),
    lambda n: n.cells[1].update(execution_count=None),
    lambda n: n.cells[1].update(execution_count=7),
    lambda n: n.cells[1].outputs.append(nbformat.v4.new_output("display_data", {notebooks.WIDGET: {}})),
    lambda n: n.cells[1].outputs.append(nbformat.v4.new_output("error", ename="E", evalue="", traceback=[])),
    lambda n: n.cells[1].outputs.append(nbformat.v4.new_output("stream", name="stderr", text="warning")),
])  # fmt: skip
def test_faults_are_found(pair, spoil):
    notebook = copy.deepcopy(pair[1])
    spoil(notebook)
    assert faults(notebook)


def test_ids_are_kept_and_deterministic():
    old = from_text(TEXT)
    assert [c.id for c in old.cells] == [c.id for c in from_text(TEXT).cells]
    new = from_text(TEXT.replace("x = 1", "x = 2").replace("# 1", "# 1\n\n```{code-cell}\nnew\n```\n"), old)
    kept = {c.source.split("\n")[0]: c.id for c in old.cells}
    assert next(c.id for c in new.cells if c.source == "x") == kept["x"]
    assert next(c.id for c in new.cells if c.source == "More.") == kept["More."]
    assert len({c.id for c in new.cells}) == len(new.cells)


def test_a_changed_cell_keeps_its_id_and_loses_its_output():
    old = from_text(TEXT)
    old.cells[1].outputs = [nbformat.v4.new_output("stream", name="stdout", text="1")]
    same, changed = from_text(TEXT, old), from_text(TEXT.replace("x = 1", "x = 2"), old)
    assert same.cells[1].outputs and changed.cells[1].id == old.cells[1].id and not changed.cells[1].outputs


def test_solutions_are_folded_everywhere():
    """The site reads the tag; JupyterLab source_hidden, and outputs_hidden for what it prints."""
    cell = from_text(TEXT).cells[-1]
    assert cell.metadata.tags == ["hide-cell"]
    assert cell.metadata.jupyter == {"source_hidden": True, "outputs_hidden": True}


@pytest.mark.parametrize("tag", ["hide-input", "remove-input"])
def test_only_the_code_of_other_cells_is_folded(tag):
    """A picture, a claim's line and a guess stay in view."""
    assert from_text(TEXT.replace("hide-cell", tag)).cells[-1].metadata.jupyter == {"source_hidden": True}
    assert "jupyter" not in from_text(TEXT).cells[1].metadata


def test_a_solution_whose_output_shows_is_drift(pair):
    path, notebook = pair
    notebook.cells[-1].metadata.jupyter.pop("outputs_hidden")
    nbformat.write(notebook, path.with_suffix(".ipynb"))
    assert len(drift(path)) == 1


def test_cleaning_drops_live_views_progress_and_addresses():
    notebook = from_text(TEXT)
    notebook.metadata["widgets"] = {"state": {}}
    notebook.cells[1].outputs = [
        nbformat.v4.new_output(
            "display_data", {notebooks.WIDGET: {}, "text/html": "<figure></figure>", "text/plain": "A table"}
        ),
        nbformat.v4.new_output("display_data", {notebooks.WIDGET: {}}),
        nbformat.v4.new_output(
            "stream", name="stderr", text="\r 10%|# | 1/10 [00:01<00:09]\r100%|##| 10/10 [00:10, 1it/s]\n"
        ),
        nbformat.v4.new_output(
            "stream", name="stdout", text="\r  0%|  | 0/9 [00:00<?, ?step/s]\r100%|##| 9/9 [00:10, 1step/s]\n"
        ),
        nbformat.v4.new_output("execute_result", {"text/plain": "<thing at 0x7f00deadbeef>"}),
    ]
    done = clean(notebook)
    kept = [o.data for o in done.cells[1].outputs]
    assert kept == [{"text/html": "<figure></figure>", "text/plain": "A table"}, {"text/plain": "<thing>"}]
    assert "widgets" not in done.metadata and clean(done) == done
    json.dumps(done)


def test_what_is_printed_around_a_progress_bar_stays():
    bar = "\r  0%|  | 0/9 [00:00<?, ?step/s]\r100%|##| 9/9 [00:10, 1step/s]"
    notebook = from_text(TEXT)
    for text, left in ((f"a\n{bar}\nb 5%| c\n", "a\nb 5%| c\n"), ("100%| is kept\n", "100%| is kept\n")):
        notebook.cells[1].outputs = [nbformat.v4.new_output("stream", name="stdout", text=text)]
        assert [output.text for output in clean(notebook).cells[1].outputs] == [left]


def test_a_warning_is_not_published():
    notebook = from_text(TEXT)
    notebook.cells[1].outputs = [
        nbformat.v4.new_output("stream", name="stderr", text="UserWarning: mind the gap\n")
    ]
    with pytest.raises(ChapterError, match="cell 1 writes to stderr: UserWarning"):
        clean(notebook)
