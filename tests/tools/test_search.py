"""What the search knows of a section."""

import gzip
import json
import re

from docutils import nodes

from plmlib.tools.site import search

RAW_KB, GZ_KB = 1_500, 400


def sections_of(site) -> dict[str, list]:
    script = (site / "_static/sections.js").read_text(encoding="utf-8")
    return json.loads(re.fullmatch(r"\(globalThis\.plm \?\?= \{\}\)\.sections = (.*);\n", script)[1])


def test_every_section_of_every_page_can_be_found(site):
    found = sections_of(site)
    assert (site / "answers.html").exists() and not found.keys() & set(search.ANSWERS)
    for path in [
        p
        for p in site.rglob("*.html")
        if p.stem not in ("search", "genindex", *search.ANSWERS) and "_static" not in p.parts
    ]:
        name = path.relative_to(site).with_suffix("").as_posix()
        anchors = re.findall(r'<section [^>]*id="([^"]+)"', path.read_text(encoding="utf-8"))
        assert [anchor for anchor, *_ in found[name]] == anchors, name


def test_the_sections_are_small_and_only_the_search_page_loads_them(site):
    script = (site / "_static/sections.js").read_bytes()
    assert len(script) < RAW_KB * 1024 and len(gzip.compress(script)) < GZ_KB * 1024
    assert [p.name for p in site.rglob("*.html") if "sections.js" in p.read_text(encoding="utf-8")] == [
        "search.html"
    ]


def test_solutions_and_folded_code_are_not_found(site):
    everything = "\n".join(code for page in sections_of(site).values() for *_, code in page)
    assert "def " in everything and "from plmlib.course import" not in everything


def section(*children) -> nodes.section:
    title = nodes.title("", "", nodes.Text("Scores of "), nodes.math("", "d_k"))
    return nodes.section("", title, *children, ids=["scores", "id1"])


def test_a_section_is_its_sentences():
    words = [
        nodes.Text("The mask, "),
        nodes.literal("", "top_p"),
        nodes.Text(" too. And "),
        nodes.math("", "x_t"),
    ]
    text = nodes.paragraph("", "", *words, nodes.Text("? 掩码。对。"))
    output = nodes.literal_block("", "✓ AR.22 holds\n\n----", classes=["output"])
    code = nodes.literal_block("", "x = 1\n\nx = 1")
    rows = "<tr><th>a &lt; b</th> <td>2</td></tr><tr><td>c</td></tr>"
    table = nodes.raw("", f"<table>{rows}</table>", format="html")
    inner = nodes.section("", nodes.title("", "Inner"), nodes.paragraph("", "Not here."), ids=["inner"])
    solution = nodes.container("", nodes.literal_block("", "answer = 42"), classes=["tag_hide-cell"])
    found = search.section_entry(section(text, output, code, table, solution, inner))
    lines = ["The mask, top_p too.", "And xt?", "掩码。", "对。", "✓ AR.22 holds", "a < b · 2", "c"]
    assert found == ["scores", "Scores of dk", "\n".join(lines), "x = 1"]
