"""The page chapters/ledger.md, written from chapters/claims.yml: the lecture's words and our verdicts.

    python -m plmlib.tools.ledger

It is plain Markdown with one heading per entry, so that `../ledger.md#ar22` leads to AR.22 on the site, on
GitHub and in JupyterLab.
"""

from pathlib import Path

import yaml

from plmlib.tools import references

CHAPTERS = Path(__file__).resolve().parents[2] / "chapters"
LEDGER, PAGE = CHAPTERS / "claims.yml", CHAPTERS / "ledger.md"
VERDICTS = {
    "correct": "Correct.",
    "oversimplified": "Too simple.",
    "wrong": "Wrong.",
    "outdated": "Outdated.",
    "figure": "A figure, which the course draws again.",
}
HEAD = """# What the lecture says, and what we found

Every statement of the two documents that the course judges so far, in the order of the notebooks.
A notebook prints the number of a statement when its claim holds, as in `✓ AR.22 …`.
Each entry gives the lecture's words, our verdict, the sources and the control.
The control is the experiment that could have refuted the statement.
The page is written from [claims.yml](claims.yml).
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


def anchor(name: str) -> str:
    """Return the anchor of an entry on the page: "AR.22" -> "ar22"."""
    return name.replace(".", "").lower()


def entry(name: str, facts: dict, notebook: str, bibliography: dict[str, dict]) -> str:
    """Return one entry as Markdown; `notebook` is a link to where it is taught."""
    words = facts["lecture"]
    verdict = f"**{VERDICTS[facts['verdict']]}**"
    lines = [f"### {name}", "", f"{words['en']}", ""]
    lines += [f"> *{words['zh']}* ({facts['document']}, {facts['section']})", ""]
    lines += [f"{verdict} {facts['correction']}" if "correction" in facts else verdict, ""]
    lines.append(f"- {'Run' if facts['runs'] else 'Told'} in {notebook}.")
    if facts.get("control"):
        lines.append(f"- Control: {_sentence(facts['control'])}")
    if facts.get("source"):
        lines.append(f"- Sources: {'; '.join(source(fact, bibliography) for fact in facts['source'])}.")
    return "\n".join([*lines, ""])


def source(fact: dict, bibliography: dict[str, dict]) -> str:
    """Return a source as a link into the references, with the place in it."""
    link = f"[{references.short(bibliography[fact['key']])}](references.md#{fact['key']})"
    return f"{link}, {fact['at']}" if "at" in fact else link


def page(
    ledger: dict[str, dict], notebooks: dict[str, tuple[str, str]], bibliography: dict[str, dict]
) -> str:
    """Return the page: a section for each notebook.

    notebooks     {number: (title, path from chapters/)}
    bibliography  {key: fields}, what references.entries returns
    """
    blocks = [HEAD]
    for number, (title, path) in notebooks.items():
        chosen = {name: facts for name, facts in ledger.items() if facts["notebook"] == number}
        if chosen:
            blocks.append(f"## {number} · {title}\n")
            blocks += [
                entry(name, facts, f"[{number}]({path})", bibliography) for name, facts in chosen.items()
            ]
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
    bibliography = references.entries(references.BIB.read_text(encoding="utf-8"))
    return page(read(LEDGER.read_text(encoding="utf-8")), notebooks(), bibliography)


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


if __name__ == "__main__":
    PAGE.write_text(current(), encoding="utf-8")
    print(f"{PAGE.name} is written")
