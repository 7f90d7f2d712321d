"""The ledger and the notebooks agree: what is to run runs, where it is said to, and came out true."""

import re
from pathlib import Path

import nbformat
import pytest

from plmlib.tools import verdicts
from plmlib.tools.books import CHAPTERS, executed

LEDGER = verdicts.known()
KEYS = set(re.findall(r"^@\w+\{([^,\s]+),", (CHAPTERS / "references.bib").read_text(encoding="utf-8"), re.M))
CALL = re.compile(r'\bclaim\(\s*"([^"]+)"')
LINE = re.compile(r"^✓ ((?:[A-Z][A-Z0-9]*\.[A-Z]?\d+ )+)", re.M)
BOX = re.compile(r"^> \*\*What the (?:notes|slides) say.*(?:\n>.*)*", re.M)
VERDICTS = {"correct", "oversimplified", "wrong", "outdated", "figure"}


def plain(text: str) -> str:
    """Return a text without white space and Markdown marks, so that quotations can be found in it."""
    return re.sub(r"[\s>*$]", "", text)


def read(path: Path) -> dict:
    """Return what a notebook claims.

    called      ids in its code
    shown       ids in its output, with or without a control
    controlled  ids in its output, with a control
    boxes       texts of its quotations of the lecture
    """
    cells = nbformat.read(path, as_version=4).cells
    code = [c for c in cells if c.cell_type == "code"]
    shown = "".join(o.get("text", "") for c in code for o in c.outputs)
    controlled = [line for line in shown.splitlines() if " · control: " in line]
    return {
        "called": [name for c in code for ids in CALL.findall(c.source) for name in ids.split()],
        "shown": [name for ids in LINE.findall(shown) for name in ids.split()],
        "controlled": [name for line in controlled for ids in LINE.findall(line) for name in ids.split()],
        "boxes": [plain(box) for c in cells if c.cell_type == "markdown" for box in BOX.findall(c.source)],
    }


def mismatches(ledger: dict, books: dict[str, dict]) -> list[str]:
    """Return where the ledger and the notebooks, {number: the result of `read`}, contradict each other."""
    found = []
    for number, book in books.items():
        found += [
            f"{number} claims {name}, which is not in the ledger"
            for name in book["called"]
            if name not in ledger
        ]
        found += [
            f"{number} calls {name}, but no ✓ of it was committed"
            for name in book["called"]
            if name not in book["shown"]
        ]
    for name, entry in ledger.items():
        book = books.get(entry["notebook"])
        if entry["runs"] and book is None:
            found.append(f"{name} is to run in {entry['notebook']}, which does not exist")
        elif entry["runs"] and name not in book["shown"]:
            found.append(f"{name} is to run in {entry['notebook']} and does not")
        elif entry["runs"] and entry["verdict"] != "figure" and name not in book["controlled"]:
            found.append(f"{name} runs in {entry['notebook']} without a control")
        if (
            entry["verdict"] == "wrong"
            and book
            and not any(plain(entry["lecture"]["zh"]) in box for box in book["boxes"])
        ):
            found.append(f"{name} is wrong, and no box of {entry['notebook']} quotes it")
    return found


BOOKS = {number: read(path) for number, path in executed().items()}


def test_ledger_and_notebooks_agree():
    assert mismatches(LEDGER, BOOKS) == []


def incomplete(name: str, entry: dict) -> list[str]:
    """Return in words what an entry of the ledger lacks, or says although its verdict does not allow it."""
    verdict, found = entry["verdict"], []
    if not re.fullmatch(r"(P1|AE|AR|S2S|CMP|N|FIG)\.N?\d+", name):
        found.append(f"{name} is no id of a statement")
    if verdict not in VERDICTS:
        found.append(f"{name}: unknown verdict {verdict}")
    if not entry["lecture"]["zh"] or len(entry["lecture"]["en"].split()) < 3:
        found.append(f"{name} lacks the lecture's words")
    if entry["document"] not in ("slides", "notes") or not entry["section"]:
        found.append(f"{name} does not say where it is in the lecture")
    if not isinstance(entry["runs"], bool):
        found.append(f"{name}: runs must be true or false")
    if entry.get("correction") and verdict in ("correct", "figure"):
        found.append(f"{name} is {verdict}, and has a correction")
    if not entry.get("correction") and verdict not in ("correct", "figure"):
        found.append(f"{name} is {verdict}, and has no correction")
    judged = verdict not in ("correct", "figure")
    if judged and not entry.get("proposal") and not (entry.get("misprint") and not entry["runs"]):
        found.append(f"{name} is {verdict}, and proposes no other words")
    if entry["runs"] and not entry.get("control"):
        found.append(f"{name} runs without a control")
    sources = [source["key"] for source in entry.get("source", [])]
    return found + [f"{name} names an unknown source {key}" for key in sources if key not in KEYS]


@pytest.mark.parametrize("name", LEDGER)
def test_entries_are_complete(name):
    assert incomplete(name, LEDGER[name]) == []


WHOLE = {
    **{"lecture": {"en": "a few words", "zh": "几个字"}, "document": "slides", "section": "一"},
    **{"verdict": "wrong", "correction": "No.", "proposal": "不。", "runs": True, "control": "a twin"},
    "source": [{"key": "vaswani2017"}],
}


def test_a_complete_entry_passes():
    assert incomplete("AR.1", WHOLE) == []
    assert incomplete("AR.1", WHOLE | {"verdict": "correct", "correction": None}) == []


@pytest.mark.parametrize("change", [
    {"verdict": "correct"},
    {"verdict": "figure"},
    {"correction": ""},
    {"proposal": ""},
    {"proposal": "", "misprint": [["a", "b"]]},
    {"verdict": "perhaps"},
    {"lecture": {"en": "a few words", "zh": ""}},
    {"lecture": {"en": "words", "zh": "字"}},
    {"document": "a book"},
    {"section": ""},
    {"runs": "yes"},
    {"control": None},
    {"source": [{"key": "nobody1999"}]},
])  # fmt: skip
def test_each_gap_of_an_entry_is_found(change):
    assert len(incomplete("AR.1", WHOLE | change)) == 1


def test_an_id_that_is_no_statement_is_found():
    assert incomplete("XX.1", WHOLE) == ["XX.1 is no id of a statement"]


@pytest.mark.parametrize(
    "text", ["AR.1:\n  runs: true\nAR.1:\n  runs: false\n", "AR.1: {runs: true, runs: true}"]
)
def test_a_key_that_appears_twice_is_refused(text):
    with pytest.raises(ValueError, match="the key (AR.1|runs) appears twice"):
        verdicts.read(text)


ENTRY = {"notebook": "9.1", "runs": True, "verdict": "wrong", "lecture": {"zh": "错 的"}}
BOOK = {"called": ["AR.1"], "shown": ["AR.1"], "controlled": ["AR.1"], "boxes": ["Whatthenotessay.错的:no."]}


def test_agreement_passes():
    assert mismatches({"AR.1": ENTRY}, {"9.1": BOOK}) == []


@pytest.mark.parametrize("ledger, book", [
    ({}, BOOK),
    ({"AR.1": ENTRY, "AR.2": ENTRY}, BOOK),
    ({"AR.1": ENTRY}, BOOK | {"called": [], "shown": [], "controlled": []}),
    ({"AR.1": ENTRY}, BOOK | {"controlled": []}),
    ({"AR.1": ENTRY}, BOOK | {"boxes": []}),
    ({"AR.1": ENTRY}, BOOK | {"boxes": ["Whatthenotessay.别的:no."]}),
    ({"AR.1": ENTRY | {"notebook": "9.2"}}, BOOK),
])  # fmt: skip
def test_each_contradiction_is_found(ledger, book):
    assert len(mismatches(ledger, {"9.1": book})) == 1


def test_a_claim_without_its_output_is_found():
    book = BOOK | {"shown": [], "controlled": []}
    assert "no ✓" in mismatches({"AR.1": ENTRY}, {"9.1": book})[0]


def test_reading_a_notebook(tmp_path):
    cell = nbformat.v4.new_code_cell(
        'claim("AR.1 AR.2", "x", True,\n control=("y", True))\nclaim(\n "N.3", "z", True)'
    )
    cell.outputs = [
        nbformat.v4.new_output("stream", name="stdout", text="✓ AR.1 AR.2 x · control: y\n✓ N.3 z\n")
    ]
    cells = [cell, nbformat.v4.new_markdown_cell("> **What the notes say.** *一\n> 二*: no.\n\nBeside it.")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), tmp_path / "9.1-x.ipynb")
    ids = ["AR.1", "AR.2", "N.3"]
    boxes = ["Whatthenotessay.一二:no."]
    assert read(tmp_path / "9.1-x.ipynb") == {
        "called": ids,
        "shown": ids,
        "controlled": ids[:2],
        "boxes": boxes,
    }
