"""The bibliography has one source, references.bib; the page, the ledger and the glossary agree with it."""

import re

import pytest
import yaml

from plmlib.tools.books import CHAPTERS, texts
from plmlib.tools.markdown import slug
from plmlib.tools.references import BIB, PAGE, entries, line, page

SOURCES = entries(BIB.read_text(encoding="utf-8"))
LEDGER = yaml.safe_load((CHAPTERS / "claims.yml").read_text(encoding="utf-8"))
TEXTS = {number: path.read_text(encoding="utf-8") for number, path in texts().items()}
GLOSSARY = (CHAPTERS / "glossary.md").read_text(encoding="utf-8")
VERDICTS = {"correct", "oversimplified", "wrong", "outdated", "figure"}


def test_the_page_is_what_the_bibliography_says():
    assert PAGE.read_text(encoding="utf-8") == page(BIB.read_text(encoding="utf-8")), (
        "run python -m plmlib.tools.references"
    )


def test_every_source_is_on_the_page_once_and_the_oldest_comes_first():
    assert re.findall(r"^### (.+)$", page(BIB.read_text(encoding="utf-8")), re.MULTILINE) == list(SOURCES)
    years = [int(fields["year"]) for fields in SOURCES.values()]
    assert years == sorted(years) and len(SOURCES) == 99


def test_a_reader_sees_authors_year_title_place_and_link():
    assert line(SOURCES["hochreiter1997"]) == (
        "Sepp Hochreiter and Jürgen Schmidhuber (1997). Long Short-Term Memory. "
        "*Neural Computation* 9(8): 1735–1780."
    )
    assert line(SOURCES["wettig2023"]) == (
        "Alexander Wettig, Tianyu Gao, Zexuan Zhong and Danqi Chen (2023). Should You Mask 15% in "
        "Masked Language Modeling? *EACL*. [arXiv:2202.08005](https://arxiv.org/abs/2202.08005)"
    )
    assert line(SOURCES["brown2020"]).startswith("Tom B. Brown et al. (2020).")


@pytest.mark.parametrize("key", SOURCES)
def test_no_markup_of_bibtex_reaches_the_page(key):
    assert not re.search(r"[{}\\]|--| and others", line(SOURCES[key]))


def test_a_broken_bibliography_is_refused():
    entry = "@misc{a2020,\n  author = {A, B},\n  title = {{T}},\n  year = {2020},\n}\n"
    with pytest.raises(ValueError, match="a2020 appears twice"):
        entries(entry + entry)
    with pytest.raises(ValueError, match="a2020 has no year"):
        entries(entry.replace("  year = {2020},\n", ""))


def test_the_ledger_has_all_246_statements_and_judges_each():
    assert len(LEDGER) == 246
    for name, entry in LEDGER.items():
        assert entry["verdict"] in VERDICTS, name
        assert entry["lecture"]["en"] and re.search(r"[\u4e00-\u9fff]|[A-Za-z]", entry["lecture"]["zh"]), name
        assert ("correction" in entry) == (entry["verdict"] not in {"correct", "figure"}), name
        assert entry["control"] and isinstance(entry["runs"], bool), name
        assert entry["source"] or entry["verdict"] == "figure", name


def test_every_source_of_the_ledger_is_in_the_bibliography():
    assert {source["key"] for entry in LEDGER.values() for source in entry["source"]} <= set(SOURCES)


def test_the_glossary_has_108_terms_each_with_chinese_and_one_anchor():
    terms = re.findall(r"^### (.+)\n\n\*\*(.+?)\*\* ·\n(.+)\n\*\(.+\)\*$", GLOSSARY, re.MULTILINE)
    assert len(terms) == GLOSSARY.count("\n### ") == 108
    assert len({slug(english) for english, _, _ in terms}) == 108
    for english, chinese, sentence in terms:
        assert re.search(r"[\u4e00-\u9fff]", chinese), english
        assert len(re.findall(r"[.?!](?: |$)", sentence)) == 1, f"{english}: one sentence"


def test_the_index_says_how_many_sources_there_are():
    index = (CHAPTERS / "index.md").read_text(encoding="utf-8")
    assert f"(references.md): {len(SOURCES)} sources" in index


def test_links_within_the_glossary_lead_somewhere():
    anchors = {slug(heading) for heading in re.findall(r"^#+ (.+)$", GLOSSARY, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", GLOSSARY)) <= anchors


def unnamed(glossary: str, texts: dict[str, str]) -> list[str]:
    """Return the terms that the glossary sends to a notebook which never names them, as "3.2: term"."""
    found = []
    for english, chinese, places in re.findall(
        r"^### (.+)\n\n\*\*(.+?)\*\* ·\n.+\n\*\((.+)\)\*$", glossary, re.M
    ):
        plain = re.sub(r" ?\([^)]*\)|（.*?）", "", f"{english} / {chinese}").lower()
        names = [name.strip() for name in plain.split("/")]
        for number in re.findall(r"\[(\d\.\d)\]", places):
            if not any(name in texts[number].lower() for name in names):
                found.append(f"{number}: {english}")
    return found


def test_the_glossary_sends_readers_to_notebooks_that_name_the_term():
    code = re.compile(r"^```\{code-cell\}.*?^```$", re.M | re.S)
    assert unnamed(GLOSSARY, {number: code.sub("", text) for number, text in TEXTS.items()}) == []


def test_a_term_that_its_notebook_does_not_name_is_found():
    entry = "### causal mask (CM) / triangle\n\n**因果掩码** ·\nA mask.\n*(chapter 1 · [9.1])*\n"
    assert unnamed(entry, {"9.1": "A mask."}) == ["9.1: causal mask (CM) / triangle"]
    assert unnamed(entry, {"9.1": "A Triangle."}) == unnamed(entry, {"9.1": "因果掩码"}) == []


def unlinked(glossary: str, texts: dict[str, str]) -> list[str]:
    """Return the terms that the notebook named first in their entry does not link, as "3.2: term"."""
    entries = re.findall(r"^### (.+)\n\n.+\n.+\n\*\((?:\[(\d\.\d)\])?", glossary, re.M)
    return [
        f"{first or 'nowhere'}: {term}"
        for term, first in entries
        if f"](../glossary.md#{slug(term)})" not in texts.get(first, "")
    ]


def test_every_term_is_linked_from_the_notebook_that_teaches_it_first():
    assert unlinked(GLOSSARY, TEXTS) == []
    places = re.findall(r"^\*\((.+)\)\*$", GLOSSARY, re.M)
    assert all(re.fullmatch(r"\[\d\.\d\]( · \[\d\.\d\])*", place) for place in places)
    assert all(place == " · ".join(sorted(place.split(" · "))) for place in places), "in the order of reading"


def test_a_term_that_is_not_linked_is_found():
    entry = "### causal mask (CM)\n\n**因果掩码** ·\nA mask.\n*([9.1] · [9.2])*\n"
    link = "A [**causal mask**](../glossary.md#causal-mask-cm) hides."
    assert unlinked(entry, {"9.1": link}) == []
    assert unlinked(entry, {"9.1": "A **causal mask**.", "9.2": link}) == ["9.1: causal mask (CM)"]
    assert unlinked(entry.replace("[9.1] · [9.2]", "chapter 9"), {"9.1": link}) == [
        "nowhere: causal mask (CM)"
    ]


def test_links_into_the_glossary_lead_somewhere():
    anchors = {slug(heading) for heading in re.findall(r"^#+ (.+)$", GLOSSARY, re.M)}
    pages = TEXTS | {"index": (CHAPTERS / "index.md").read_text(encoding="utf-8")}
    dead = {
        (page, anchor)
        for page, text in pages.items()
        for anchor in re.findall(r"glossary\.md#([^)\s]+)\)", text)
        if anchor not in anchors
    }
    assert dead == set()


@pytest.mark.parametrize("page", ["chapters/glossary.md", "chapters/index.md", "README.md"])
def test_pages_say_how_many_terms_there_are(page):
    said = re.findall(r"(\d+) terms", (CHAPTERS.parent / page).read_text(encoding="utf-8"))
    assert set(said) == {str(GLOSSARY.count("\n### "))}
