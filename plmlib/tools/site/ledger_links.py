"""What the site adds to ledger.md and corrections.md: links to the very line, and marks for the filter.

The pages link to a cell as JupyterLab does, with `…ipynb#cell-id=1dc6151c`; on the site such a link leads to
the line that the cell printed. Each statement gets classes that say its verdict, document and notebook, which
_static/ledger.js reads.
"""

import re
from collections import defaultdict
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from plmlib.tools import claim_lines, verdicts

PAGES = ("ledger", "corrections")
CLAIMED = re.compile(rf"(?<=✓ ){claim_lines.IDS}")
OUTPUT = re.compile(r'<div class="output[^"]*".*?</div>', re.S)


def places(notebook: Path) -> dict[str, tuple[str, str]]:
    """Return {last part of a link into a notebook: (anchor on the site, heading above it)}."""
    found: dict[str, tuple[str, str]] = {}
    taken = claim_lines.Places()
    for line in claim_lines.lines(notebook):
        for anchor in [taken.next(name) for name in line.names]:
            found[anchor] = (anchor, line.section)
            found.setdefault(f"cell-id={line.cell}", found[anchor])
    return found


def announce(app: Sphinx, tree: nodes.document) -> None:
    """Tell MyST which links lead into this notebook, so that it warns only of those that lead nowhere."""
    source = Path(app.env.doc2path(app.env.docname))
    if source.suffix == ".ipynb":
        slugs = app.env.metadata[app.env.docname].setdefault("myst_slugs", {})
        for name, (anchor, section) in places(source).items():
            slugs.setdefault(name, (0, anchor, section))


def mark(app: Sphinx, tree: nodes.document) -> None:
    """Mark the statements of the two pages with what the style sheet and the filter ask for."""
    for facts, section in _statements(tree) if app.env.docname in PAGES else ():
        marks = [f"{key}-{facts[key].replace('.', '-')}" for key in ("verdict", "document", "notebook")]
        section["classes"] += ["plm-statement", *marks, "run" if facts["runs"] else "told"]
        for item in section.findall(nodes.list_item):
            if item.astext().startswith("Measured in "):
                item["classes"].append("plm-measured")


def lead_to_lines(app: Sphinx, tree: nodes.document, page: str) -> None:
    """Let each link to a cell lead to its line, of which a cell may print several."""
    for _, section in _statements(tree) if page in PAGES else ():
        name, taken = section.next_node(nodes.title).astext(), defaultdict(claim_lines.Places)
        for item in section.findall(nodes.list_item):
            if "plm-measured" in item["classes"]:
                link = item.next_node(nodes.reference)
                address = link["refuri"].partition("#")[0]
                link["refuri"] = f"{address}#{taken[address].next(name)}"


def _statements(tree: nodes.document) -> list[tuple[dict, nodes.section]]:
    """Return the sections of a page that are about one statement, each with what the ledger says of it."""
    known = verdicts.known()
    titled = [(section.next_node(nodes.title).astext(), section) for section in tree.findall(nodes.section)]
    return [(known[title], section) for title, section in titled if title in known]


def link_claims(body: str, up: str) -> str:
    """Return a page's HTML in which the ids in the printed lines of claims are links to the ledger's page.

    Each is also an anchor, `claim-ar22`, to which the ledger's page links.

    up  the way to the pages' root, "../" in a chapter
    """
    taken = claim_lines.Places()

    def link(name: str) -> str:
        return f'<a id="{taken.next(name)}" href="{up}ledger.html#{nodes.make_id(name)}">{name}</a>'

    def links(ids: re.Match) -> str:
        return " ".join(map(link, ids[0].split())) + " "

    return OUTPUT.sub(lambda output: CLAIMED.sub(links, output[0]), body)


def claims_of_a_page(app: Sphinx, page: str, template: str, context: dict, tree) -> None:
    """Link the claims that a page prints."""
    if "body" in context:
        context["body"] = link_claims(context["body"], "../" * page.count("/"))


def setup(app: Sphinx) -> None:
    """Register all of this with Sphinx."""
    app.connect("doctree-read", announce)
    app.connect("doctree-read", mark)
    app.connect("doctree-resolved", lead_to_lines)
    app.connect("html-page-context", claims_of_a_page, priority=900)
