"""Paper: what a printed page of the site shows, and the PDF of a whole course."""

import io
import os
import re
import subprocess
import sys
from contextlib import nullcontext

import pypdf
import pytest
from support import ROOT, need, small_site
from support.paper import print_media, too_wide

from plmlib.tools import paper, pdf
from plmlib.tools.books import executed

pytestmark = pytest.mark.browser
TWO = f"{small_site.CHAPTER}.html"


@pytest.fixture(scope="module")
def course(small, chromium):
    """The PDF of the small site, as pypdf reads it."""
    need("fonts-droid-fallback")
    return pypdf.PdfReader(io.BytesIO(pdf.make(small, small.parent / "toc.yml", started=as_it_is(chromium))))


@pytest.fixture(scope="module")
def sheets(course):
    """The words of each page, without their spaces: PDF knows places, not words."""
    return [re.sub(r"\s", "", page.extract_text()) for page in course.pages]


def as_it_is(chromium):
    return lambda: nullcontext(chromium)


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.fixture
def opened(small, chromium):
    contexts = []

    def open_page(**settings):
        contexts.append(chromium.new_context(viewport={"width": 1200, "height": 900}, **settings))
        page = contexts[-1].new_page()
        page.goto((small / TWO).as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_the_contents_name_the_page_on_which_each_heading_is(course, sheets):
    flat = []

    def walk(items):
        for item in items:
            walk(item) if isinstance(item, list) else flat.append(item)

    walk(course.outline)
    assert {"Who looks at whom?", "Counting words", "The mask in one line"} <= {item.title for item in flat}
    for item in flat:
        number = course.get_destination_page_number(item) + 1
        assert squeezed(item.title) in sheets[number - 1]
        assert f"{squeezed(item.title)}{number}" in sheets[1], "in the contents"


def test_every_page_of_the_site_is_printed_once():
    names = [
        name for _, names in paper.order((ROOT / "_toc.yml").read_text(encoding="utf-8")) for name in names
    ]
    pages = {*(ROOT / "chapters").glob("*.md"), *executed().values()}
    assert sorted(names) == sorted(str(p.relative_to(ROOT / "chapters").with_suffix("")) for p in pages)


def test_a_link_with_the_state_of_a_widget_leads_to_its_page():
    links = ["../3/3.2.html#mask-builder-1.view=1", "#none", "../3/3.2.html#b", "../_downloads/a.py"]
    article = paper.fragment("".join(f'<a href="{link}">x</a> ' for link in links))
    paper.refer(article, "4/4.1", {"4-4.1--", "3-3.2--", "3-3.2--b"})
    assert [a["href"] for a in article.select("a")] == ["#3-3.2--", "#4-4.1--", "#3-3.2--b"]
    assert len(article.select("[data-page-of]")) == 3 and article.get_text().endswith("x ")


def test_links_lead_to_a_place_or_an_address_of_the_pdf(course, sheets):
    links = [a.get_object() for page in course.pages for a in page.get("/Annots", [])]
    targets = [link["/Dest"] for link in links if "/Dest" in link]
    assert targets and set(targets) <= set(course.named_destinations)
    text = "".join(sheets)
    to = pdf.landed(course)[paper.key(small_site.CHAPTER)][0]
    assert f"3.2(p.{to})asks" in text
    assert "[1]" in text and "Addresses1.https://example.org/counting?by=hand#top" in text
    assert "arXiv:1301.3781says" in text, "an address that its own words give needs no number"


def test_all_is_printed_that_a_page_folds_draws_or_covers(course, sheets):
    text = "".join(sheets)
    assert "(计数)" in text, "Chinese"
    assert "#Set-up:whatthepageneeds" in text and 'print("asolution")' in text, "folded code"
    assert "Predictions5to10move" in text, "what waits for a guess on the screen"
    assert "isthewordat" in text and "x_t" not in text, "a formula is drawn"
    assert course.trailer["/Root"]["/Lang"] == "en" and course.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert course.metadata.title == "Pre-trained language models: a course that runs"


def test_a_second_print_would_have_the_same_numbers(small, chromium, monkeypatch):
    """Too few rounds are an error, not wrong numbers."""
    monkeypatch.setattr(pdf, "ROUNDS", 1)
    with pytest.raises(RuntimeError, match="still changed in print 1"):
        pdf.make(small, small.parent / "toc.yml", started=as_it_is(chromium))
    assert not (small / "paper.html").exists()


def test_what_is_missing_is_named(small, chromium, monkeypatch):
    monkeypatch.setattr(pdf, "HAS_CHINESE", pdf.HAS_CHINESE.replace("语", "\\ue9a1").replace("模", "\\ue9a2"))
    with pytest.raises(SystemExit, match="No font .* has Chinese .*fonts-noto-cjk"):
        pdf.make(small, small.parent / "toc.yml", started=as_it_is(chromium))
    with pytest.raises(FileNotFoundError, match="`make pdf` builds the site first"):
        paper.read(small, "9-none/9.9-none")


def test_without_a_browser_the_error_says_what_to_install(tmp_path):
    code = "from plmlib.tools import pdf\nwith pdf.browser(): pass"
    nothing = {"PATH": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **nothing}, capture_output=True, text=True
    )
    assert ran.returncode == 1 and ran.stderr.strip() == pdf.NO_BROWSER


def test_a_page_prints_its_folds_and_its_widgets_tables(opened):
    page = opened()
    page.evaluate("plm.mountAll()")
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.locator("figure[data-plm=activation-lab] input[type=range]").first.fill("2")
    print_media(page)
    for code in page.locator(".plm-fold .cell_input").all():
        assert code.bounding_box()["height"] > 10
    lab = page.locator("figure[data-plm=activation-lab]")
    assert lab.locator("table:visible").count() == 1 and "2.00" in lab.locator("table:visible").inner_text()
    assert lab.locator("input:visible, button:visible").count() == 0
    assert page.locator(".bd-sidebar-primary:visible, .plm-show:visible, button:visible").count() == 0
    assert page.locator("html").get_attribute("data-theme") == "light"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.locator("details[open], .plm-links").count() == 0


def test_without_scripts_a_page_prints_the_same(opened):
    page = opened(java_script_enabled=False)
    page.emulate_media(media="print")
    for code in page.locator(".plm-fold .cell_input").all():
        assert code.bounding_box()["height"] > 10
    assert page.locator("figure[data-plm=activation-lab] table").is_visible()


def test_what_is_too_wide_for_paper_is_found(opened):
    page = opened()
    page.add_style_tag(content=".bd-article .cell pre { white-space: pre !important; width: 900px; }")
    print_media(page)
    assert too_wide(page)
