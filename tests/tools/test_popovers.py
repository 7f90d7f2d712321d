"""What the popovers show: every term and statement, as text without marks, under the anchor of its link."""

import json
import re

import pytest

from plmlib.tools import verdicts
from plmlib.tools.books import CHAPTERS
from plmlib.tools.site import popovers

GLOSSARY = (CHAPTERS / "glossary.md").read_text(encoding="utf-8")
ENTRIES = verdicts.known()


def test_every_term_and_every_statement_has_its_popover(site):
    script = (site / "_static" / "entries.js").read_text(encoding="utf-8")
    written = json.loads(script.partition(".entries = ")[2].rstrip(";\n"))
    assert len(written["glossary"]) == GLOSSARY.count("\n### ") and len(written["ledger"]) == len(ENTRIES)
    assert written["glossary"]["causal-mask"]["zh"] == "因果掩码"
    assert not re.search(r"\*|`|\]\(|\(\[?3\.", json.dumps([e["text"] for e in written["glossary"].values()]))


def test_every_link_of_a_chapter_finds_its_entry(site):
    found = {"glossary": popovers.terms(GLOSSARY), "ledger": popovers.statements(ENTRIES)}
    pages = [path for path in site.rglob("*.html") if re.match(r"\d\.\d-", path.name)]
    links = [
        link for p in pages for link in re.findall(r'href="\.\./(\w+)\.html#([^"]+)"', p.read_text("utf-8"))
    ]
    named = [(page, anchor) for page, anchor in links if page in found and anchor != "notation"]
    assert len(named) > 50 and [(page, anchor) for page, anchor in named if anchor not in found[page]] == []


def test_a_key_that_appears_twice_is_refused():
    with pytest.raises(ValueError, match="AR.1 appears twice"):
        verdicts.read("AR.1: {a: 1}\nAR.2: {a: 1}\nAR.1: {a: 2}\n")
    with pytest.raises(ValueError, match="verdict appears twice"):
        verdicts.read("AR.1: {verdict: wrong, verdict: correct}\n")
