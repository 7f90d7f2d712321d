"""The statements of the lecture with our verdicts, from chapters/claims.yml, for the pages that show them."""

import yaml

from plmlib.tools import claim_lines, references
from plmlib.tools.books import CHAPTERS

VERDICTS = {
    "correct": "Correct.",
    "oversimplified": "Too simple.",
    "wrong": "Wrong.",
    "outdated": "Outdated.",
    "figure": "A figure, which the course draws again.",
}


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


def known() -> dict[str, dict]:
    """Return the statements of the course by id."""
    return read((CHAPTERS / "claims.yml").read_text(encoding="utf-8"))


def sources() -> tuple[dict, dict, dict]:
    """Return what the two pages are made of: statements, bibliography, printed lines by id."""
    bibliography = references.entries(references.BIB.read_text(encoding="utf-8"))
    return known(), bibliography, claim_lines.by_name(claim_lines.everywhere())


def shown(words: str) -> str:
    """Return words of the ledger as Markdown in which `<s>` is a token and not HTML."""
    return words.replace("<", "\\<")


def cited(facts: dict, bibliography: dict[str, dict]) -> str:
    """Return the sources of a statement as links into the references, each with the place in it."""
    links = []
    for source in facts.get("source", []):
        link = f"[{references.short(bibliography[source['key']])}](references.md#{source['key']})"
        links.append(f"{link}, {source['at']}" if "at" in source else link)
    return "; ".join(links)
