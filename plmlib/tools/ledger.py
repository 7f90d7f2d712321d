"""The page chapters/ledger.md, from chapters/claims.yml and the executed notebooks.

    python -m plmlib.tools.ledger      writes it, and chapters/corrections.md

It has the lecture's words, our verdicts, and what was measured. It is plain Markdown with one heading per
entry, so that `../ledger.md#ar22` leads to AR.22 on the site, on GitHub and in JupyterLab. On the site,
chapters/_static/ledger.js adds a filter.
"""

from pathlib import Path

import yaml

from plmlib.storage import write_atomic
from plmlib.tools import claim_lines, references
from plmlib.tools.claim_lines import Line

CHAPTERS = Path(__file__).resolve().parents[2] / "chapters"
LEDGER, PAGE = CHAPTERS / "claims.yml", CHAPTERS / "ledger.md"
VERDICTS = {
    "correct": "Correct.",
    "oversimplified": "Too simple.",
    "wrong": "Wrong.",
    "outdated": "Outdated.",
    "figure": "A figure, which the course draws again.",
}
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


class UniqueKeys(yaml.SafeLoader):
    """Reads YAML, and refuses a key that appears twice, of which YAML itself keeps the last."""


def _mapping(loader: UniqueKeys, node: yaml.MappingNode) -> dict:
    keys = [loader.construct_object(key) for key, _ in node.value]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"the key {key} appears twice, near line {node.start_mark.line + 1}")
    return loader.construct_mapping(node, deep=True)


UniqueKeys.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read(text: str) -> dict[str, dict]:
    """Return the entries of a ledger by id. Raises ValueError for a key that appears twice."""
    return yaml.load(text, UniqueKeys)


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
    lines += [f"- {was_measured(line)}" for line in printed] or [f"- Explained in {notebook}."]
    if facts.get("control"):
        label = "Here" if facts["verdict"] == "figure" else "Control" if facts["runs"] else "Note"
        lines.append(f"- {label}: {_sentence(shown(facts['control']))}")
    if facts.get("source"):
        lines.append(f"- Sources: {'; '.join(source(fact, bibliography) for fact in facts['source'])}.")
    return "\n".join([*lines, ""])


def was_measured(line: Line) -> str:
    """Return a printed line with the link to its cell, as Markdown."""
    return f"Measured in {line.link}: {claim_lines.escaped(line.text)}"


def shown(words: str) -> str:
    """Return words of the ledger as Markdown in which `<s>` is a token and not HTML."""
    return words.replace("<", "\\<")


def summary(ledger: dict[str, dict]) -> str:
    """Return a table of how many statements have each verdict, by chapter."""
    pairs = [(facts["verdict"], facts["notebook"][0]) for facts in ledger.values()]
    chapters = sorted({chapter for _, chapter in pairs})
    rows = [["Verdict", *(f"Ch. {chapter}" for chapter in chapters), "All"]]
    rows.append(["---", *["--:"] * (len(chapters) + 1)])
    for verdict, name in NAMES.items():
        counts = [pairs.count((verdict, chapter)) for chapter in chapters]
        rows.append([name.rstrip("."), *counts, sum(counts)])
    totals = [sum(pair[1] == chapter for pair in pairs) for chapter in chapters]
    rows.append(["All", *totals, sum(totals)])
    return "".join(f"| {' | '.join(map(str, row))} |\n" for row in rows)


def source(fact: dict, bibliography: dict[str, dict]) -> str:
    """Return a source as a link into the references, with the place in it."""
    link = f"[{references.short(bibliography[fact['key']])}](references.md#{fact['key']})"
    return f"{link}, {fact['at']}" if "at" in fact else link


def page(
    ledger: dict[str, dict],
    notebooks: dict[str, tuple[str, str]],
    bibliography: dict[str, dict],
    printed: dict[str, list[Line]],
) -> str:
    """Return the page: a summary, and a section for each notebook.

    notebooks     {number: (title, path from chapters/)}
    bibliography  {key: fields}, what references.entries returns
    printed       {id: lines of the notebooks}, what claim_lines.by_name returns
    """
    runs = sum(facts["runs"] for facts in ledger.values())
    blocks = [HEAD.format(count=len(ledger), runs=runs, told=len(ledger) - runs) + summary(ledger)]
    for number, (title, path) in notebooks.items():
        chosen = {name: facts for name, facts in ledger.items() if facts["notebook"] == number}
        if chosen:
            blocks.append(f"## {number} · {title}\n")
        for name, facts in chosen.items():
            blocks.append(entry(name, facts, f"[{number}]({path})", bibliography, printed.get(name, [])))
    return "\n".join(blocks)


def notebooks() -> dict[str, tuple[str, str]]:
    """Return {number: (title, path)} of the notebooks that exist, in order."""
    found = {}
    for path in sorted(CHAPTERS.glob("[0-9]*/*.md")):
        heading = next(
            line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# ")
        )
        number, _, title = heading[2:].partition(" · ")
        found[number] = (title, f"{path.parent.name}/{path.stem}.ipynb")
    return found


def current() -> str:
    """Return the page as the files of the course make it now."""
    return page(*sources())


def sources() -> tuple[dict, dict, dict, dict]:
    """Return what the page is made of: statements, notebooks, bibliography, printed lines."""
    bibliography = references.entries(references.BIB.read_text(encoding="utf-8"))
    printed = claim_lines.by_name(claim_lines.everywhere())
    return read(LEDGER.read_text(encoding="utf-8")), notebooks(), bibliography, printed


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


def write() -> None:
    """Write this page and the page of corrections."""
    from plmlib.tools import corrections

    write_atomic(PAGE, current().encode())
    write_atomic(corrections.PAGE, corrections.current().encode())


if __name__ == "__main__":
    write()
    print(f"{PAGE.name} and corrections.md are written")
