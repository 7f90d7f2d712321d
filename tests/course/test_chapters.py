"""The rhythm of a notebook: its opening and closing, the length of questions and cells, its Markdown."""

import json
import re
from pathlib import Path

import nbformat
import pytest

CHAPTERS = Path(__file__).resolve().parents[2] / "chapters"
BOOKS = sorted(CHAPTERS.glob("[0-9]*/*.ipynb"))
WORDS, LINES = 80, 15
TAGS = {"hide-cell", "hide-input", "nbval-check-output", "nbval-ignore-output"}
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
    if not re.search(r"\d+ minutes", first.source) or "you can" not in first.source:
        found.append("the first cell does not say what you can do afterwards and in how many minutes")
    if second.cell_type != "code" or "import " not in second.source:
        found.append("the second cell does not import")
    if (
        last.cell_type != "markdown"
        or len(re.findall(r"^- ", last.source, re.M)) != 3
        or "](" not in last.source
    ):
        found.append("the last cell is not three lines of summary and the way on")
    for n, cell in enumerate(cells):
        text, tags = cell.source, cell.metadata.get("tags", [])
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
            lines = sum(1 for line in text.splitlines() if line.strip())
            if lines > LINES and "hide-cell" not in tags:
                found.append(f"cell {n}: {lines} lines of code")
            found += [f"cell {n}: unknown tag {tag}" for tag in set(tags) - TAGS]
            if "claim(" in text and "nbval-check-output" not in tags:
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


@pytest.mark.parametrize("path", BOOKS, ids=lambda p: p.stem)
def test_rhythm(path):
    assert rhythm(nbformat.read(path, as_version=4).cells, path.stem) == []


def picture(data: dict):
    return nbformat.v4.new_output("display_data", data)


def code(source, tags=(), data=None):
    outputs = [picture(data)] if data else []
    return nbformat.v4.new_code_cell(source, metadata={"tags": list(tags)}, outputs=outputs)


def good() -> list:
    text = nbformat.v4.new_markdown_cell
    return [
        text("# 9.1 · Title\n\nAfterwards you can tell.\n\n10 minutes."),
        code("import torch"),
        text("## A question\n\n> **A box.** It does not count.\n\nWhat comes next?"),
        code("x = 1", data={"image/png": "", "text/plain": "The curves cross twice"}),
        code('claim("AR.1", "x", True)', ["nbval-check-output"]),
        text("### Exercise 9.1.1 · Do it (5 minutes, easy)\n\nWords."),
        code("y\n" * 30, ["hide-cell"]),
        text("## Summary\n\n- a\n- b\n- c\n\nNext: [9.2](9.2.ipynb)."),
    ]


def test_a_good_notebook_passes():
    assert rhythm(good(), "9.1-title") == []


@pytest.mark.parametrize(
    "cell, change",
    [
        (0, {"source": "# 9.2 Title\n\nAfterwards you can tell. 10 minutes."}),
        (0, {"source": "# 9.1 Title\n\nAfterwards you can tell."}),
        (1, {"source": "x = 1"}),
        (2, {"source": "## A statement\n\nNo question."}),
        (2, {"source": "## Long\n\nWhat? " + "word " * WORDS}),
        (2, {"source": "## Myst\n\n:::{note}\nWhat?\n:::"}),
        (2, {"source": "## Myst\n\nWhat says {cite}`someone`?"}),
        (2, {"source": "## Picture\n\nWhat? ![](x.png)"}),
        (3, {"source": "x = 1\n" * (LINES + 1)}),
        (3, {"outputs": [picture({"image/png": "", "text/plain": "<Figure size 640x480>"})]}),
        (3, {"outputs": [picture({"image/png": ""})]}),
        (3, {"metadata": {"tags": ["nbval-skip"]}}),
        (4, {"metadata": {}}),
        (5, {"source": "### Exercise 9.1.1 · Do it\n\nWords."}),
        (7, {"source": "## Summary\n\n- a\n- b\n\nNext: [9.2](9.2.ipynb)."}),
        (7, {"source": "## Summary\n\n- a\n- b\n- c"}),
    ],
)
def test_each_departure_is_found(cell, change):
    cells = good()
    cells[cell].update(nbformat.from_dict(change))
    assert len(rhythm(cells, "9.1-title")) == 1


GLOSSARY = dict(
    re.findall(r"^### (.+)\n\n\*\*(.+?)\*\*", (CHAPTERS / "glossary.md").read_text(encoding="utf-8"), re.M)
)


def unnamed(sources: list[str], glossary: dict[str, str]) -> list[str]:
    """Return the glossary terms whose first bold use in a notebook lacks their Chinese name."""
    text, found = "\n".join(sources), []
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
