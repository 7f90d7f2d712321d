"""Popovers of the site: the entry of a term or of a statement, beside the place that names it.

A link to `glossary.html#…` or `ledger.html#…` stays a link. chapters/_static/popover.js opens the entry in
the page instead; it loads _static/entries.js, which this extension writes, at the first click.
"""

import json
import re
from pathlib import Path

from docutils.nodes import make_id
from sphinx.application import Sphinx

from plmlib.tools import ledger

TERM = re.compile(r"^### (.+)\n\n\*\*(.+?)\*\* ·\n(.+)$", re.M)
CLAIMED = re.compile(r"(?<=✓ )(?:[A-Z][A-Z0-9]*\.[A-Z]?\d+ )+")
OUTPUT = re.compile(r'<div class="output[^"]*".*?</div>', re.S)


def plain(words: str) -> str:
    """Return a line of Markdown without its marks."""
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", words)
    return re.sub(r"\*\*?|`|\$", "", words)


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
        verdict = " ".join(filter(None, [ledger.VERDICTS[facts["verdict"]], facts.get("correction")]))
        words = facts["lecture"]
        found[make_id(name)] = {
            "title": name,
            "zh": plain(words["zh"]),
            "text": [words["en"], verdict],
        }
    return found


def link_claims(body: str, up: str) -> str:
    """Return a page's HTML in which the ids in the printed lines of claims are links to the ledger's page.

    up  the way to the pages' root, "../" in a chapter
    """

    def links(ids: re.Match) -> str:
        found = [f'<a href="{up}ledger.html#{make_id(name)}">{name}</a>' for name in ids[0].split()]
        return f"{' '.join(found)} "

    return OUTPUT.sub(lambda output: CLAIMED.sub(links, output[0]), body)


def claims_of_a_page(app: Sphinx, page: str, template: str, context: dict, tree) -> None:
    """Link the claims that a page prints."""
    if "body" in context:
        context["body"] = link_claims(context["body"], "../" * page.count("/"))


def write_entries(app: Sphinx, error: Exception | None) -> None:
    """Write the script with all entries, which a page loads at the first click."""
    if error:
        return
    entries = {
        "glossary": terms((ledger.CHAPTERS / "glossary.md").read_text(encoding="utf-8")),
        "ledger": statements(ledger.read(ledger.LEDGER.read_text(encoding="utf-8"))),
    }
    script = f"(globalThis.plm ??= {{}}).entries = {json.dumps(entries, ensure_ascii=False)};\n"
    Path(app.outdir, "_static", "entries.js").write_text(script, encoding="utf-8")


def setup(app: Sphinx) -> dict:
    """Register both with Sphinx."""
    app.add_js_file("popover.js", loading_method="defer")
    app.add_css_file("popover.css")
    app.connect("html-page-context", claims_of_a_page, priority=900)
    app.connect("build-finished", write_entries)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
