"""The page chapters/corrections.md: what should be changed in the two documents, in their own order.

It is written together with the ledger's page, by `python -m plmlib.tools.ledger`.
"""

from plmlib.tools import markdown
from plmlib.tools.books import CHAPTERS
from plmlib.tools.claim_lines import Line
from plmlib.tools.verdicts import cited, shown

PAGE = CHAPTERS / "corrections.md"
JUDGED = {"wrong": "wrong", "outdated": "outdated", "oversimplified": "too simple"}
DOCUMENTS = {"slides": "The slides", "notes": "The study notes"}
# As the documents have them; statements count in their order:
FAMILIES = ["P1", "AE", "AR", "S2S", "CMP", "N"]
HEAD = """# Corrections to the two documents

This page is for the authors of the slides 《预训练语言模型：架构、范式与设计哲学》 and of the study notes.
The course has compared {count} statements of the two documents with their sources.
What can be run was run.
We propose to change {changes} sentences and to correct {misprints} misprints.
Everything else is right as it is written, or is a picture, which the course draws again.

{table}
A sentence that is *too simple* has a true core, but a reader will meet a case in which it is false.
The [ledger](ledger.md) also calls {misspelt} sentences wrong whose only fault is a misprint.

Each entry has these parts:

- the quotation, and what it says in English
- the correction
- 建议改为: Chinese words that could replace the quotation
- the sources, and a link to the statement's entry in the [ledger](ledger.md)
- what was measured, with a link to the cell that measured it

What was measured is the line that a notebook printed.
After the word *control* comes the result of an experiment that could have refuted us.
"""


def order(name: str) -> tuple[int, int]:
    """Return the place of a statement in its document: families in their order, then the number."""
    family, _, number = name.partition(".")
    return FAMILIES.index(family), int(number)


def chosen(statements: dict[str, dict]) -> dict[str, dict]:
    """Return the statements that should be changed, in the order of their documents."""
    wanted = [name for name, facts in statements.items() if facts["verdict"] in JUDGED]
    return {name: statements[name] for name in sorted(wanted, key=order)}


def only_misprint(facts: dict) -> bool:
    """Whether a statement is judged for its spelling alone: the table of misprints says it all."""
    return "misprint" in facts and not facts["runs"]


def table(statements: dict[str, dict]) -> str:
    """Return a table of how many changes each document needs. A misprint counts for its own column only."""
    rows = []
    for document, title in DOCUMENTS.items():
        here = [facts for facts in statements.values() if facts["document"] == document]
        verdicts = [facts["verdict"] for facts in here if not only_misprint(facts)]
        misprints = sum(len(facts.get("misprint", [])) for facts in here)
        rows.append([title, *(verdicts.count(verdict) for verdict in JUDGED), misprints])
    rows.append(["Both", *(sum(column) for column in list(zip(*rows))[1:])])
    return markdown.table(["", *JUDGED.values(), "misprints"], rows)


def misprints(statements: dict[str, dict]) -> str:
    """Return a table of the misprints."""
    rows = [
        (facts["document"], facts["section"], was, now, _link(name))
        for name, facts in statements.items()
        for was, now in facts.get("misprint", [])
    ]
    return markdown.table(["document", "section", "printed", "correct", "statement"], rows, others="---")


def entry(name: str, facts: dict, bibliography: dict[str, dict], printed: list[Line]) -> str:
    """Return the correction of one statement as Markdown."""
    words = facts["lecture"]
    lines = [f"#### {name}", "", f"> **{JUDGED[facts['verdict']].capitalize()}:** *{words['zh']}*", ">"]
    lines += [f"> In English: {shown(words['en'])}", ""]
    lines.append(f"- **Correction.** {shown(facts['correction'])}")
    if "proposal" in facts:
        lines.append(f"- **建议改为** {facts['proposal']}")
    lines.append(f"- Sources: {cited(facts, bibliography)}. Statement {_link(name)}.")
    lines += [f"- {line.quoted}" for line in printed]
    return "\n".join([*lines, ""])


def page(statements: dict[str, dict], bibliography: dict[str, dict], printed: dict[str, list[Line]]) -> str:
    """Return the page: an introduction, misprints, and each document section by section.

    verdicts.sources returns the arguments.
    """
    wanted = chosen(statements)
    changes = {name: facts for name, facts in wanted.items() if not only_misprint(facts)}
    count = sum(len(facts.get("misprint", [])) for facts in wanted.values())
    numbers = {"count": len(statements), "changes": len(changes), "misprints": count}
    numbers["misspelt"] = len(wanted) - len(changes)
    blocks = [HEAD.format(table=table(wanted), **numbers), "## Misprints\n", misprints(wanted)]
    for document, title in DOCUMENTS.items():
        blocks.append(f"## {title}\n")
        section = None
        for name, facts in changes.items():
            if facts["document"] != document:
                continue
            if facts["section"] != section:
                section = facts["section"]
                blocks.append(f"### {markdown.escaped(section)}\n")
            blocks.append(entry(name, facts, bibliography, printed.get(name, [])))
    return "\n".join(blocks)


def _link(name: str) -> str:
    return f"[{name}](ledger.md#{markdown.slug(name)})"
