"""The filter of the ledger's page in a browser, opened from disk: menus, words, links, keyboard, paper."""

import pytest
from support import slowed

from plmlib.tools import verdicts

pytestmark = pytest.mark.browser
STATEMENTS = verdicts.known()
SHOWN = "[...document.querySelectorAll('.plm-statement')].filter((e) => e.offsetParent).map((e) => e.id)"
SAYS = ".plm-filter-says"


def ids(**wanted: object) -> set[str]:
    """Return the places of the statements whose facts are these; a notebook may be named by its chapter."""

    def fits(facts: dict) -> bool:
        return all(str(facts[key]).startswith(str(value)) for key, value in wanted.items())

    return {name.replace(".", "-").lower() for name, facts in STATEMENTS.items() if fits(facts)}


@pytest.fixture
def visit(site, chromium):
    """visit(hash, ...) -> the ledger's page; a console error fails at the end."""
    contexts, wrong = [], []

    def open_page(place="", *, name="ledger", width=1200, scripts=True):
        context = chromium.new_context(viewport={"width": width, "height": 900}, java_script_enabled=scripts)
        contexts.append(context)
        page = slowed(context.new_page())
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: said.type == "error" and wrong.append(said.text))
        page.goto((site / f"{name}.html").as_uri() + place, wait_until="domcontentloaded")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong, wrong


def shown(page) -> set[str]:
    return set(page.evaluate(SHOWN))


def test_menus_and_words_filter_and_the_address_keeps_it(visit):
    page = visit()
    assert shown(page) == ids() and page.locator(SAYS).inner_text() == "All 246 statements are shown."
    page.get_by_label("Verdict", exact=True).select_option("wrong")
    page.get_by_label("Chapter", exact=True).select_option("2")
    page.get_by_label("Document", exact=True).select_option("notes")
    wanted = ids(verdict="wrong", notebook="2", document="notes")
    assert shown(page) == wanted
    assert page.locator(SAYS).inner_text() == (
        f"{len(wanted)} of 246 statements are shown: wrong, chapter 2, the notes."
    )
    assert page.locator(SAYS).get_attribute("role") == "status"
    page.get_by_label("Run or told").select_option("told")
    assert shown(page) == {"n-10"} and "1 of 246 statements is shown" in page.locator(SAYS).inner_text()
    listed = page.locator(".page-toc a[href^='#n-']:visible")
    assert [link.get_attribute("href") for link in listed.all()] == ["#n-10"]
    address = page.url
    page.get_by_role("button", name="Clear").click()
    assert shown(page) == ids()
    again = visit(f"#{address.partition('#')[2]}")
    assert shown(again) == {"n-10"} and again.get_by_label("Document", exact=True).input_value() == "notes"


WORDS = (  # words, a statement that has them, another that has not
    ("粘合", "ae-10", "ae-20"),  # the lecture's words
    ("glued ELMO", "ae-10", "ae-8"),  # two words, in any order and case
    ("masked diffusion", "ae-46", "ae-10"),  # a correction
    ("100/0/0", "ae-24", "ae-20"),  # what was measured
)


def test_words_are_found_in_both_languages(visit):
    page = visit()
    for words, found, missed in WORDS:
        page.get_by_label("Find words").fill(words)
        assert found in shown(page) and missed not in shown(page), words
        assert f"“{words}”" in page.locator(SAYS).inner_text()


def test_nothing_is_found_and_nothing_is_trusted(visit):
    text = "<img src=x onerror=hit()>"
    page = visit("#verdict=wrong%22%5D&chapter=constructor&document=notes&other=1")
    assert shown(page) == ids(document="notes")
    assert page.get_by_label("Verdict", exact=True).evaluate("(e) => e.selectedIndex") == 0
    page.get_by_label("Find words").fill(text)
    assert shown(page) == set() and text in page.locator(SAYS).inner_text()
    assert "No statement fits" in page.locator(SAYS).inner_text() and page.locator("article h2").count() > 9
    assert len(visit(f"#find={'x' * 500}").get_by_label("Find words").input_value()) == 100


def test_each_number_of_the_summary_shows_what_it_counts(visit):
    page = visit(width=360)
    link = page.get_by_role("link", name="12 statements: wrong, chapter 2")
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_function(f"({SHOWN}).length === 12")
    assert shown(page) == ids(verdict="wrong", notebook="2")
    page.wait_for_function(f"document.querySelector('{SAYS}').getBoundingClientRect().bottom <= innerHeight")
    page.go_back()
    page.wait_for_function(f"({SHOWN}).length === 246")
    assert page.locator("article table tbody a").count() == sum(
        bool(ids(verdict=verdict, notebook=chapter))
        for verdict in (*verdicts.VERDICTS, "")
        for chapter in (*"12345", "")
    )


def test_a_link_to_a_hidden_statement_shows_it(visit):
    page = visit("#verdict=wrong")
    page.evaluate("location.hash = '#ar-22'")
    page.wait_for_function(f"({SHOWN}).length === 246")
    page.wait_for_function("Math.abs(document.getElementById('ar-22').getBoundingClientRect().top) < 200")
    assert shown(visit("#ar22")) == ids()


def test_without_scripts_everything_is_there_and_paper_has_what_is_shown(visit):
    page = visit("#verdict=wrong", scripts=False)
    assert page.locator(".plm-statement:visible").count() == 246 and page.locator(".plm-filter").count() == 0
    page = visit(width=320)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    page.get_by_label("Verdict", exact=True).select_option("outdated")
    page.emulate_media(media="print")
    assert shown(page) == ids(verdict="outdated") and page.locator(".plm-filter").is_hidden()
    assert "3 of 246 statements are shown: outdated." in page.locator(SAYS).inner_text()


def test_the_corrections_have_no_filter_and_their_links_lead_to_the_ledger(visit):
    page = visit(name="corrections")
    assert (
        page.locator(".plm-filter").count() == 0
        and page.locator("#ae-10 a[href='ledger.html#ae-10']").count()
    )
