"""A guess and a quiz in JupyterLab: the page's guess reaches the claim, and folds show their first line."""

import re

import pytest
from support import need, slowed, small_site
from test_lab_browser import IDLE, Lab, run_all_cells

pytestmark = pytest.mark.alone  # beside other tests, widgets appear late in its notebook
NOTEBOOK = "window.jupyterapp.shell.currentWidget.content"
SETUP, PAST, TABLE, NUMBER, CLAIM, QUIZ = 1, 3, 4, 5, 8, 12  # the cells of small_site.TEXT


@pytest.fixture(scope="module")
def page(tmp_path_factory, chromium):
    """The small notebook, open in JupyterLab and not run."""
    need("chromium")
    home = tmp_path_factory.mktemp("lab")
    lab = Lab(home)
    try:
        small_site.write_chapters(home)
        page = slowed(chromium.new_page(viewport={"width": 1300, "height": 3000}))
        page.set_default_timeout(60_000)
        page.wrong = []
        page.on("pageerror", lambda error: page.wrong.append(str(error)))
        page.goto(f"http://127.0.0.1:{lab.port}/lab/tree/{small_site.CHAPTER}.ipynb?token={lab.token}")
        page.wait_for_selector(".jp-Notebook .jp-Cell")
        page.wait_for_function(IDLE, timeout=120_000)
        yield page
        page.close()
    finally:
        lab.stop()


def cell(page, number: int):
    return page.locator(f".jp-Cell[data-windowed-list-index='{number}']")


def run(page, number: int) -> None:
    """Run one cell and wait until it is done."""
    before = page.evaluate(f"{NOTEBOOK}.widgets[{number}].model.executionCount")
    page.evaluate(f"{NOTEBOOK}.activeCellIndex = {number}")
    page.evaluate("void window.jupyterapp.commands.execute('notebook:run-cell')")
    done = f"(before) => ![null, before].includes({NOTEBOOK}.widgets[{number}].model.executionCount)"
    page.wait_for_function(done, arg=before)


def test_a_notebook_that_is_not_run_shows_tables_and_the_names_of_folds(page):
    assert "all ten" in cell(page, PAST).locator("table").inner_text()
    assert "Why is the past unchanged" in cell(page, QUIZ).locator("table").inner_text()
    for number, name in (
        (SETUP, "# Set-up: what the page needs"),
        (TABLE, "# Table: how far each"),
    ):
        assert cell(page, number).locator(".jp-InputArea-editor").count() == 0
        assert name in cell(page, number).locator(".jp-Cell-inputWrapper").inner_text()
    assert page.locator(".jp-Notebook", has_text="Error displaying widget").count() == 0


def test_all_cells_run(page):
    run_all_cells(page)
    cell(page, QUIZ).locator(".plm[data-ready]").wait_for(timeout=120_000)
    told = cell(page, PAST).locator(".plm-said")
    told.get_by_text("Measured: 5–10.").wait_for()
    assert cell(page, PAST).locator("[role=radio][aria-disabled=true]").count() == 4


def test_a_guess_reaches_the_claim_below(page):
    run(page, PAST)
    guess = cell(page, PAST)
    guess.locator(".plm[data-ready]").wait_for()
    guess.get_by_role("radio", name="1–4").click()
    guess.locator(".plm-said", has_text="You can change your guess").wait_for()
    guess.get_by_role("radio", name="1–4").press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    guess.locator(".plm-said", has_text="You guessed 6–10.").wait_for()
    assert "5–10." not in guess.locator(".plm-said").inner_text()
    run(page, CLAIM)
    output = cell(page, CLAIM).locator(".jp-OutputArea-output")
    assert "? 3.2.past: measured 5–10. You guessed 6–10." in output.inner_text()
    guess.locator(".plm-said", has_text="You guessed 6–10. Measured: 5–10.").wait_for()


def test_enter_hands_in_a_number(page):
    cells = page.locator(".jp-Cell").count()
    run(page, NUMBER)
    cell(page, NUMBER).locator(".plm[data-ready]").wait_for()
    box = cell(page, NUMBER).get_by_label("Your number (tokens)")
    box.fill("900")
    box.press("Enter")
    cell(page, NUMBER).locator(".plm-said", has_text="You guessed 900 tokens.").wait_for()
    assert page.locator(".jp-Cell").count() == cells


def test_a_quiz_explains_and_links_to_the_notebook(page):
    quiz = cell(page, QUIZ)
    quiz.get_by_role("radio", name="The mask stops it").press("Space")
    quiz.locator(".plm-why", has_text="Right. Each row reads its own past.").wait_for()
    link = quiz.locator(".plm-why a")
    assert re.fullmatch(r"3\.2-made-up\.ipynb#Who-looks-at-whom\?", link.get_attribute("href"))
    assert link.evaluate("(a) => a.href").startswith(
        page.url.partition("/lab/")[0] + "/lab/tree/3-made-up/3.2-"
    )


def test_nothing_went_wrong_in_the_page(page):
    assert page.wrong == []
