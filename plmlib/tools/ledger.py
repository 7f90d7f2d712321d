"""The page chapters/ledger.md, from chapters/claims.yml and the executed notebooks.

    python -m plmlib.tools.ledger      writes it, and chapters/corrections.md

It has the lecture's words, our verdicts, and what was measured. It is plain Markdown with one heading per
entry, so that `../ledger.md#ar22` leads to AR.22 on the site, on GitHub and in JupyterLab. On the site,
chapters/_static/ledger.js adds a filter.
"""

from plmlib.storage import write_atomic
from plmlib.tools import books, corrections, markdown, verdicts
from plmlib.tools.claim_lines import Line
from plmlib.tools.verdicts import VERDICTS, cited, shown

PAGE = books.CHAPTERS / "ledger.md"
NAMES = {**VERDICTS, "figure": "Figure."}  # as rows of the summary
HEAD = """# What the lecture says, what we measured

This page has all {count} statements of the slides and the study notes, in the order of the notebooks.
Of these, {runs} run in a notebook.
For each of them you read the line that the notebook printed, and a link leads to the cell that printed it.
The other {told} are only explained: most of them are pictures and misprints, where nothing can be run.

- **Correct**: the sentence is right as it is written.
- **Too simple**: its core is true, but you will meet a case in which it is false.
- **Wrong**: it is false as it is written.
- **Outdated**: it was true once.
- **Figure**: a picture, which has nothing to judge.

A line such as `✓ AR.22 … · control: …` says what was measured, and then what the control was.
The control is an experiment that could have refuted the statement.
The page is written from [claims.yml](claims.yml) and from the results of the notebooks.
The [corrections](corrections.md) collect what should be changed in the two documents.

## How many statements are right?

This table counts the statements by verdict and by chapter.

"""


def entry(
    name: str, facts: dict, notebook: str, bibliography: dict[str, dict], printed: list[Line] = ()
) -> str:
    """Return one entry as Markdown.

    notebook  a link to where it is taught
    printed   what the notebooks printed for it
    """
    words = facts["lecture"]
    verdict = f"**{VERDICTS[facts['verdict']]}**"
    lines = [f"### {name}", "", f"{shown(words['en'])}", ""]
    lines += [f"> *{words['zh']}* ({facts['document']}, {facts['section']})", ""]
    lines += [f"{verdict} {shown(facts['correction'])}" if "correction" in facts else verdict, ""]
    lines += [f"- {line.quoted}" for line in printed] or [f"- Explained in {notebook}."]
    if facts.get("control"):
        label = "Here" if facts["verdict"] == "figure" else "Control" if facts["runs"] else "Note"
        lines.append(f"- {label}: {_sentence(shown(facts['control']))}")
    if facts.get("source"):
        lines.append(f"- Sources: {cited(facts, bibliography)}.")
    return "\n".join([*lines, ""])


def summary(ledger: dict[str, dict]) -> str:
    """Return a table of how many statements have each verdict, by chapter."""
    pairs = [(facts["verdict"], facts["notebook"][0]) for facts in ledger.values()]
    chapters = sorted({chapter for _, chapter in pairs})
    head, rows = ["Verdict", *(f"Ch. {chapter}" for chapter in chapters), "All"], []
    for verdict, name in NAMES.items():
        counts = [pairs.count((verdict, chapter)) for chapter in chapters]
        rows.append([name.rstrip("."), *counts, sum(counts)])
    totals = [sum(pair[1] == chapter for pair in pairs) for chapter in chapters]
    rows.append(["All", *totals, sum(totals)])
    return markdown.table(head, rows)


def page(ledger: dict[str, dict], bibliography: dict[str, dict], printed: dict[str, list[Line]]) -> str:
    """Return the page: a summary, and a section for each notebook. verdicts.sources returns the arguments."""
    runs = sum(facts["runs"] for facts in ledger.values())
    blocks = [HEAD.format(count=len(ledger), runs=runs, told=len(ledger) - runs) + summary(ledger)]
    for number, text in books.texts().items():
        chosen = {name: facts for name, facts in ledger.items() if facts["notebook"] == number}
        if chosen:
            blocks.append(f"## {markdown.title(text.read_text(encoding='utf-8'))}\n")
        link = f"[{number}]({books.address(text.with_suffix('.ipynb'))})"
        for name, facts in chosen.items():
            blocks.append(entry(name, facts, link, bibliography, printed.get(name, [])))
    return "\n".join(blocks)


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


def write() -> None:
    """Write this page and the page of corrections."""
    sources = verdicts.sources()
    write_atomic(PAGE, page(*sources).encode())
    write_atomic(corrections.PAGE, corrections.page(*sources).encode())


if __name__ == "__main__":
    write()
    print(f"{PAGE.name} and corrections.md are written")
