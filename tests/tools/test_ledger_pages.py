"""The ledger's page and the corrections: all 246 statements, what was measured, and links to its line."""

import html
import json
import re

import pytest
from support import ROOT

from plmlib.tools import books, claim_lines, corrections, ledger, markdown, verdicts
from plmlib.tools.claim_lines import Line
from plmlib.tools.site import ledger_links

SOURCES = verdicts.sources()
STATEMENTS, PAGE, CORRECTIONS = SOURCES[0], ledger.page(*SOURCES), corrections.page(*SOURCES)
MOST_KB = 350  # the article of the ledger with its style sheet and its script


def entries(page: str) -> dict[str, str]:
    """Return {heading: text below it} of the statements of a page."""
    parts = re.split(r"^#{3,4} ([A-Z0-9]+\.N?\d+)\n", page, flags=re.M)
    return {name: text.partition("\n## ")[0] for name, text in zip(parts[1::2], parts[2::2])}


def quoted(text: str) -> list[str]:
    """Return the printed lines that a statement of a page quotes."""
    found = re.findall(r"^- Measured in \[.*?\]\(\S+?\): (✓ .*)$", text, re.M)
    return [re.sub(r"\\(.)", r"\1", line) for line in found]


def printed() -> dict[str, list[str]]:
    """Return {id: lines that the notebooks printed}, read without the module on trial."""
    found: dict[str, list[str]] = {}
    for path in books.executed().values():
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        texts = ["".join(o.get("text", "")) for cell in cells for o in cell.get("outputs", [])]
        for line in "\n".join(texts).splitlines():
            for name in line.split():
                if re.fullmatch(r"[A-Z][A-Z0-9]*\.N?\d+", name) and line.startswith("✓ "):
                    found.setdefault(name, []).append(line)
                elif name != "✓":
                    break
    return found


@pytest.mark.parametrize("module, page", [(ledger, PAGE), (corrections, CORRECTIONS)])
def test_the_committed_page_is_what_its_sources_say(module, page):
    written = module.PAGE.read_text(encoding="utf-8")
    assert written == page, "run .venv/bin/python -m plmlib.tools.ledger"


def test_every_statement_is_there_with_what_was_measured():
    shown, lines = entries(PAGE), printed()
    order = sorted(STATEMENTS, key=lambda n: (STATEMENTS[n]["notebook"], list(STATEMENTS).index(n)))
    assert len(shown) == 246 and list(shown) == order
    for name, facts in STATEMENTS.items():
        assert quoted(shown[name]) == (lines[name] if facts["runs"] else []), name
        assert facts["runs"] or "\n- Explained in [" in shown[name], name
        assert facts["lecture"]["zh"] in shown[name] and facts["section"] in shown[name], name


def test_a_statement_has_verdict_control_and_sources():
    entry = entries(PAGE)["AR.3"]
    assert "**Too simple.** " in entry and "Measured in [3.1, *" in entry and "\n- Control: " in entry
    assert "(3-auto-regressive/3.1-" in entry and ".ipynb#cell-id=" in entry
    assert "[Vaswani et al. 2017](references.md#vaswani2017), table 1" in entry


def test_the_summary_counts():
    rows = [
        [cell.strip() for cell in row.split("|")[1:-1]] for row in ledger.summary(STATEMENTS).splitlines()
    ]
    assert rows[0] == ["Verdict", "Ch. 1", "Ch. 2", "Ch. 3", "Ch. 4", "Ch. 5", "All"]
    numbers = [list(map(int, row[1:])) for row in rows[2:]]
    assert [sum(column) for column in zip(*numbers[:-1])] == numbers[-1] and numbers[-1][-1] == 246
    assert all(sum(row[:-1]) == row[-1] for row in numbers)
    wrong = [n for n, f in STATEMENTS.items() if f["verdict"] == "wrong" and f["notebook"][0] == "2"]
    assert rows[4][0] == "Wrong" and numbers[2][1] == len(wrong)


def test_html_in_the_words_of_an_entry_is_text():
    facts = {"lecture": {"en": "a <b>", "zh": "字"}, "document": "notes", "section": "一", "runs": True}
    facts |= {"verdict": "wrong", "correction": "It is <s>.", "control": "<i>"}
    entry = ledger.entry("N.1", facts, "[1.1](x)", {}, [Line(("N.1",), "✓ N.1 a <u> *b*", "x", "c", "S")])
    assert not re.search(r"(?<!\\)<", entry) and r"✓ N.1 a \<u\> \*b\*" in entry


def test_the_corrections_are_complete_and_in_the_order_of_the_documents():
    shown = entries(CORRECTIONS)
    judged = {n for n, f in STATEMENTS.items() if f["verdict"] in ("wrong", "outdated", "oversimplified")}
    spelling = {"N.10", "N.34", "N.46"}
    assert set(shown) == judged - spelling
    for name, text in shown.items():
        facts = STATEMENTS[name]
        assert facts["lecture"]["zh"] in text and facts["proposal"] in text, name
        assert "**Correction.** " in text and "](references.md#" in text, name
        assert bool(quoted(text)) == facts["runs"], name
    sections = re.findall(r"^### (\D.*)$", CORRECTIONS, re.M)
    assert len(sections) == len(set(sections)), "the order of the statements divides a section"
    slides, notes = CORRECTIONS.index("\n## The slides"), CORRECTIONS.index("\n## The study notes")
    assert slides < CORRECTIONS.index("#### AE.10") < CORRECTIONS.index("#### S2S.4") < notes
    assert notes < CORRECTIONS.index("#### N.3") < CORRECTIONS.index("#### N.48")


def test_misprints_are_in_a_table_and_counted():
    table = CORRECTIONS.partition("## Misprints\n")[2].partition("\n## ")[0]
    rows = [row for row in table.splitlines() if "](ledger.md#" in row]
    assert len(rows) == 6 and all(name in table for name in ("N.10", "N.34", "N.46", "`<CLS>`"))
    assert "change 77 sentences and to correct 6 misprints" in CORRECTIONS
    assert "| Both | 18 | 3 | 56 | 6 |" in CORRECTIONS


def notebook(folder, *outputs: str):
    """Write a notebook with one heading and one cell for each output; return its path."""
    cells = [{"cell_type": "markdown", "id": "m", "source": ["## Is *it* so? (5 minutes, easy)\n", "x"]}]
    for n, text in enumerate(outputs):
        output = {"output_type": "stream", "text": text.splitlines(keepends=True)}
        cells.append({"cell_type": "code", "id": f"c{n}", "source": [], "outputs": [output]})
    path = folder / "1-made-up" / "9.1-made-up.ipynb"
    path.parent.mkdir()
    path.write_text(json.dumps({"cells": cells}), encoding="utf-8")
    return path


def test_the_lines_of_a_notebook(tmp_path):
    path = notebook(
        tmp_path, "a\n✓ AR.1 N.2 x · control: y\n✓ Exercise 1.1.1\n✓ AR.1 z\n", "see ✓ AR.3 w\n", "✓ N.2 v\n"
    )
    lines = claim_lines.lines(path)
    assert [(line.names, line.cell) for line in lines] == [
        (("AR.1", "N.2"), "c0"),
        (("AR.1",), "c0"),
        (("N.2",), "c2"),
    ]
    assert lines[0].text == "✓ AR.1 N.2 x · control: y"
    assert lines[0].link == "[9.1, *Is it so?*](1-made-up/9.1-made-up.ipynb#cell-id=c0)"
    assert {name: anchor for name, (anchor, _) in ledger_links.places(path).items()} == {
        **{name: name for name in ("claim-ar1", "claim-n2", "claim-ar1-2", "claim-n2-2")},
        **{"cell-id=c0": "claim-ar1", "cell-id=c2": "claim-n2-2"},
    }


def test_a_claim_in_an_output_is_a_link_and_an_anchor_and_in_a_sentence_not():
    output = '<div class="output stream highlight-x"><pre>✓ AR.22 N.4 it holds · control: AR.1\n</pre></div>'
    linked = ledger_links.link_claims(f"<p>✓ AR.22 it holds</p>{output}{output}", "../")
    assert linked.count("<a ") == 4 and "<p>✓ AR.22 it" in linked
    assert '✓ <a id="claim-ar22" href="../ledger.html#ar-22">AR.22</a> <a id="claim-n4"' in linked
    assert '✓ <a id="claim-ar22-2" href="../ledger.html#ar-22">AR.22</a>' in linked


def text(fragment: str) -> str:
    """Return the text of a piece of HTML."""
    return html.unescape(re.sub(r"<[^>]+>", "", fragment))


def simple(words: str) -> str:
    """Return words with one kind of quotes and spaces: the site's prose has curly quotes."""
    return " ".join(re.sub("[‘’“”]", "'", words.replace('"', "'")).split())


def sections(page: str) -> dict[str, str]:
    """Return {id of a statement: HTML of its section} of the built ledger."""
    found = re.findall(r'<section class="plm-statement [^"]*" id="[^"]*">.*?</section>', page, re.S)
    return {text(re.search(r"<h3>(.*?)<a class", part, re.S)[1]): part for part in found}


def test_every_measured_line_on_the_site_links_to_the_cell_that_printed_it(site):
    built, lines = sections((site / "ledger.html").read_text(encoding="utf-8")), printed()
    assert len(built) == 246
    pages: dict[str, str] = {}
    for name, section in built.items():
        items = re.findall(
            r'<li class="plm-measured"><p>Measured in <a href="([^"#]+)#([^"]+)">(.*?)</p>', section
        )
        quotes = [simple(text(rest).partition(": ✓ ")[2]) for *_, rest in items]
        wanted = [simple(line.removeprefix("✓ ")) for line in lines.get(name, [])]
        assert quotes == (wanted if STATEMENTS[name]["runs"] else []), name
        for (address, anchor, _), line in zip(items, wanted):
            pages.setdefault(address, (site / address).read_text(encoding="utf-8"))
            output = re.search(rf'<pre[^>]*>(?:(?!</pre>).)*id="{anchor}".*?</pre>', pages[address], re.S)
            assert output and line in simple(text(output[0])), (name, anchor)


def test_a_statement_says_what_the_filter_asks_for(site):
    page = (site / "ledger.html").read_text(encoding="utf-8")
    marks = re.findall(r'<section class="plm-statement ([^"]*)" id="([^"]*)">', page)
    for classes, place in marks:
        facts = next(f for n, f in STATEMENTS.items() if n.replace(".", "-").lower() == place)
        number = facts["notebook"].replace(".", "-")
        wanted = [f"verdict-{facts['verdict']}", f"document-{facts['document']}", f"notebook-{number}"]
        assert classes.split() == [*wanted, "run" if facts["runs"] else "told"], place


def test_the_pages_are_light_and_only_they_load_the_filter(site):
    for name in ("ledger", "corrections"):
        page = (site / f"{name}.html").read_text(encoding="utf-8")
        article = re.search(r"<article.*</article>", page, re.S)[0]
        sizes = [len(article.encode())]
        sizes += [(site / "_static" / file).stat().st_size for file in ("ledger.js", "ledger.css")]
        assert sum(sizes) <= MOST_KB * 1024, (name, sizes)
    loading = [p.name for p in site.rglob("*.html") if "ledger.js" in p.read_text(encoding="utf-8")]
    assert sorted(loading) == ["corrections.html", "ledger.html"]


def test_old_links_into_the_ledger_lead_to_its_statements(site):
    page = (site / "ledger.html").read_text(encoding="utf-8")
    for name in STATEMENTS:
        assert f'id="{markdown.slug(name)}"' in page and f'id="{name.replace(".", "-").lower()}"' in page


def test_no_page_of_the_two_names_a_path_of_this_machine():
    assert str(ROOT) not in PAGE + CORRECTIONS
