"""Popovers of the site: the entry of a term or of a statement, beside the place that names it.

A link to `glossary.html#…` or `ledger.html#…` stays a link. chapters/_static/popover.js opens the entry in
the page instead; it loads _static/entries.js, which this part writes, at the first click.
"""

import re

from docutils.nodes import make_id
from sphinx.application import Sphinx

from plmlib.tools import verdicts
from plmlib.tools.books import CHAPTERS
from plmlib.tools.markdown import bare
from plmlib.tools.site.pages import write_script

TERM = re.compile(r"^### (.+)\n\n\*\*(.+?)\*\* ·\n(.+)$", re.M)


def plain(words: str) -> str:
    """Return a line of Markdown without its marks."""
    return bare(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", words))


def terms(glossary: str) -> dict[str, dict]:
    """Return {anchor: what a popover shows} of the glossary's terms."""
    return {
        make_id(name): {"title": plain(name), "zh": plain(chinese), "text": [plain(sentence)]}
        for name, chinese, sentence in TERM.findall(glossary)
    }


def statements(entries: dict[str, dict]) -> dict[str, dict]:
    """Return {anchor: what a popover shows} of the ledger's statements."""
    found = {}
    for name, facts in entries.items():
        verdict = " ".join(filter(None, [verdicts.VERDICTS[facts["verdict"]], facts.get("correction")]))
        words = facts["lecture"]
        found[make_id(name)] = {
            "title": name,
            "zh": plain(words["zh"]),
            "text": [words["en"], verdict],
        }
    return found


def write_entries(app: Sphinx, error: Exception | None) -> None:
    """Write the script with all entries, which a page loads at the first click."""
    if error:
        return
    entries = {
        "glossary": terms((CHAPTERS / "glossary.md").read_text(encoding="utf-8")),
        "ledger": statements(verdicts.known()),
    }
    write_script(app, "entries", entries)


def setup(app: Sphinx) -> None:
    """Register this with Sphinx."""
    app.add_js_file("popover.js", loading_method="defer")
    app.add_css_file("popover.css")
    app.connect("build-finished", write_entries)
