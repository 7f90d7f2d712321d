"""Guesses, quizzes, exercises, routes on a small site: what waits, what is kept, what the first page says."""

import json
import re
from pathlib import Path

import axe_playwright_python
import pytest
from bs4 import BeautifulSoup
from support import frames, settled, slowed, small_site, window
from support.served import BELOW, served

pytestmark = pytest.mark.browser
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
BLURRED = "[...document.querySelectorAll('.plm-waiting')].map((e) => e.matches('.plm-blurred'))"


@pytest.fixture(scope="module")
def soup(small):
    return BeautifulSoup((small / f"{small_site.CHAPTER}.html").read_text(encoding="utf-8"), "html.parser")


@pytest.fixture(scope="module")
def hosted(small):
    """The address of the small site.

    It is not opened from disk: there Chromium may show a script that runs before the page an empty storage.
    """
    with served(small) as address:
        yield address


@pytest.fixture
def visit(small, hosted, chromium):
    """visit(name, ...) -> a page of the small site; an error or a request elsewhere fails at the end."""
    contexts, wrong = [], []

    def open_page(
        name=small_site.CHAPTER,
        *,
        width=1200,
        dark=False,
        scripts=True,
        before=None,
        lang="",
        within=None,
        disk=False,
    ):
        place = small.as_uri() if disk else hosted
        context = within or window(chromium, width, dark, scripts)
        contexts.append(context)
        page = slowed(context.new_page())
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on("console", lambda said: said.type in ("error", "warning") and wrong.append(said.text))
        page.on("request", lambda asked: asked.url.startswith((place, "data:")) or wrong.append(asked.url))
        if before:
            page.add_init_script(before)
        address = f"{place}/{name}.html"
        if lang:
            html = (
                (small / f"{name}.html").read_text(encoding="utf-8").replace('lang="en"', f'lang="{lang}"', 1)
            )
            page.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
        page.goto(address)
        if scripts and page.locator("figure[data-plm]").count():
            page.evaluate("plm.mountAll()")
        return settled(page) if scripts else page

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong, wrong


def test_what_comes_between_a_guess_and_its_answer_waits(soup):
    waiting = [
        (e["data-guess"], e.select_one(".cell_output") is not None) for e in soup.select(".plm-waiting")
    ]
    both = "3.2.past 3.2.zero"
    assert waiting == [("3.2.past", True), (both, True), (both, True), ("3.2.zero", True)]
    assert not soup.select(".plm-waiting figure[data-plm=guess], .plm-waiting figure[data-plm=quiz]")
    assert not any("def check" in e.get_text() for e in soup.select(".plm-waiting")), "listings stay open"


def test_the_answer_has_a_line_of_its_own(soup):
    lines = {
        e["data-answer"]: (e["data-measured"], e.get_text(), e["id"]) for e in soup.select("[data-answer]")
    }
    assert lines == {
        "3.2.past": ("5–10", "Measured: 5–10.", "measured-3-2-past"),
        "3.2.zero": ("1,103 tokens", "Measured: 1,103 tokens.", "measured-3-2-zero"),
    }
    assert "? 3.2." not in soup.get_text() and "did not guess" not in soup.get_text()
    assert len(soup.select(".plm-holds")) == 2, "the claims themselves stay, in their colour"


def test_no_widget_of_a_guess_holds_the_answer(soup):
    for figure in soup.select("figure[data-plm=guess]"):
        state = json.loads(figure["data-state"])
        assert state["measured"] == state["guess"] == "" and "1,103" not in str(figure)


def test_folds_have_the_names_of_their_cells(soup):
    folds = [(e["data-kind"], e.summary.get_text(" ", strip=True)) for e in soup.select("details.plm-fold")]
    assert folds == [
        ("set-up", "Set-up: what the page needs"),
        ("table", "Table: how far each prediction moves"),
        ("claim", "Claim: the past is unchanged"),
        ("claim", "Claim: many are zero"),
        ("solution", "Show a solution Hide the solution"),
    ]
    assert not [e for e in soup.select("details") if e.has_attr("open")]
    assert not soup.select("summary[aria-label]"), "the name that is read aloud is the name that is seen"


def test_the_links_of_a_quiz_lead_to_headings(small, soup):
    [figure] = soup.select("figure[data-plm=quiz]")
    sections = [question["section"] for question in json.loads(figure["data-state"])["questions"]]
    assert [section["page"] for section in sections] == [
        "3.2-made-up.html#who-looks-at-whom",
        "3.2-made-up.html#the-mask-in-one-line",
        "3.1-made-up.html#counting-words",
    ]
    for section in sections:
        file, _, anchor = section["page"].partition("#")
        page = BeautifulSoup((small / "3-made-up" / file).read_text(encoding="utf-8"), "html.parser")
        heading = page.find(id=anchor).find(re.compile("h[1-6]"))
        assert heading.get_text().rstrip("#") == section["title"]
        assert (small.parent / "chapters/3-made-up" / section["notebook"].partition("#")[0]).exists()


ASKS = 'guess("3.2.zero", "How many of the probabilities are exactly zero?", unit="tokens")'
ANSWERS = ', answers=("3.2.past", f"{5}–{10}")'


@pytest.mark.parametrize("was, now, says", [
    (ANSWERS, "", "the guess 3.2.past is not answered by a claim after it"),
    (ASKS, 'asking.guesses.ask("3.2.zero", unit="tokens")', "the guess 3.2.zero, which is not asked"),
])  # fmt: skip
def test_a_guess_without_its_answer_stops_the_build(tmp_path, was, now, says):
    assert was in small_site.TEXT
    done = small_site.build(small_site.write_chapters(tmp_path, small_site.TEXT.replace(was, now)))
    assert done.returncode != 0 and says in done.stderr


def test_a_guess_shows_what_waited_for_it(visit):
    page = visit()
    assert page.evaluate(BLURRED) == [True] * 4
    assert page.locator(".plm-answer").all_inner_texts() == ["Measured: 5–10.", "Measured: 1,103 tokens."]
    assert "5–10." not in page.locator("figure[data-plm=guess]").first.inner_text()
    page.get_by_role("radio", name="6–10").click()
    page.wait_for_function(f"!{BLURRED}[0]")
    assert page.evaluate(BLURRED) == [False, True, True, True], "the other guess still waits"
    page.locator(".plm-said", has_text="You guessed 6–10. Measured: 5–10.").wait_for()
    assert page.locator(".plm-said a").first.get_attribute("href") == "#measured-3-2-past"
    page.get_by_label("Your number (tokens)").fill("1,000")
    page.keyboard.press("Enter")
    page.wait_for_function(f"!{BLURRED}.includes(true)")
    line = page.locator("#measured-3-2-zero").inner_text()
    assert line == "You guessed 1000 tokens. Measured: 1,103 tokens."
    page.get_by_role("radio", name="1–4").press("Enter")  # shown is shown: the guess stays
    frames(page)
    assert page.locator(".plm-answer").first.inner_text() == "You guessed 6–10. Measured: 5–10."
    page.reload()
    page.evaluate("plm.mountAll()")
    assert page.evaluate(BLURRED) == [False] * 4
    assert page.get_by_role("radio", name="6–10").get_attribute("aria-checked") == "true"
    assert page.evaluate("location.hash") == ""


@pytest.mark.parametrize("disk", [False, True], ids=["hosted", "from disk"])
def test_a_guess_by_keyboard_alone(visit, disk):
    page = visit(disk=disk)
    page.get_by_role("radio").first.focus()
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft"):
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement.textContent").strip() == "5–10"
    assert page.evaluate(BLURRED)[0], "arrows only move the focus"
    page.keyboard.press("Enter")
    page.wait_for_function(f"!{BLURRED}[0]")
    assert page.locator(".plm-answer").first.inner_text() == "You guessed 5–10. Measured: 5–10."
    page.keyboard.press("Tab")  # to "See the result", then to the next question: one stop for all options
    assert page.evaluate("document.activeElement.tagName") == "A"


@pytest.mark.parametrize("text", ["", "many", "0x1F", "1e999", "-"])
def test_what_is_no_number_is_refused(visit, text):
    page = visit()
    box = page.get_by_label("Your number (tokens)")
    box.fill(text)
    page.keyboard.press("Enter")
    page.locator(".plm-hint", has_text="Write a number").wait_for()
    assert box.get_attribute("aria-invalid") == "true" and page.evaluate(BLURRED)[3]


def test_show_shows_without_a_guess(visit):
    page = visit()
    button = page.get_by_role("button", name="Show: the result of “You change token 5").first
    button.focus()
    page.keyboard.press("Enter")
    assert page.evaluate(BLURRED) == [False, True, True, True]
    assert page.evaluate("document.activeElement.dataset.guess") == "3.2.past", "the focus stays in its place"
    assert page.locator(".plm-answer").first.inner_text() == "Measured: 5–10."
    page.locator(".plm-said", has_text="Measured: 5–10.").wait_for()
    page.locator(".plm-show").first.click()  # the widget waits for both guesses
    assert page.evaluate(BLURRED) == [False] * 4


def test_the_switch_is_remembered_over_all_pages(visit):
    page = visit()
    switch = page.get_by_role("button", name="Show all results")
    assert switch.get_attribute("aria-pressed") == "false"
    below = "document.querySelector('article h1').nextElementSibling.className"
    assert page.evaluate(below) == "plm-show-all"
    switch.press("Space")
    assert switch.get_attribute("aria-pressed") == "true" and page.evaluate(BLURRED) == [False] * 4
    page.reload()
    page.evaluate("plm.mountAll()")
    assert page.evaluate(BLURRED) == [False] * 4
    page.get_by_role("button", name="Show all results").click()
    assert page.evaluate(BLURRED) == [True] * 4
    assert "5–10." not in page.locator("figure[data-plm=guess]").first.inner_text()
    assert page.goto(page.url.replace("3-made-up/3.2-made-up", "index"))
    assert page.locator(".plm-show-all").count() == 0, "no switch where nothing waits"


BLOCKED = """
for (const name of ["getItem", "setItem"]) {
  const real = Storage.prototype[name];
  Storage.prototype[name] = function (key, ...rest) {
    if (key.startsWith("plm")) throw new DOMException("blocked", "SecurityError");
    return real.call(this, key, ...rest);
  };
}
"""


def test_where_nothing_can_be_stored_a_guess_holds_for_the_visit(visit):
    page = visit(before=BLOCKED)
    page.get_by_role("radio", name="all ten").click()
    page.locator(".plm-answer", has_text="You guessed all ten.").wait_for()
    page.reload()
    page.evaluate("plm.mountAll()")
    assert page.evaluate(BLURRED) == [True] * 4


@pytest.mark.parametrize(
    "kept", ['{"guess": "7–9"}', '{"guess": 5}', "null", "[]", "no JSON", '{"guess": ["5–10"]}']
)
def test_a_stored_guess_that_is_no_option_is_no_guess(visit, kept):
    key = f"plm {BELOW}/ guess 3.2.past"
    page = visit(before=f"localStorage.setItem({json.dumps(key)}, {json.dumps(kept)})")
    assert page.evaluate(BLURRED)[0] and page.locator("[role=radio][aria-checked=true]").count() == 0


def test_the_key_of_that_test_is_the_one_that_counts(visit):
    key = f"plm {BELOW}/ guess 3.2.past"
    page = visit(
        before=f"localStorage.setItem({json.dumps(key)}, {json.dumps(json.dumps({'guess': '1–4'}))})"
    )
    assert page.locator(".plm-answer").first.inner_text() == "You guessed 1–4. Measured: 5–10."


@pytest.mark.parametrize("tried", ['["length"]', '["map"]', "[-1]", "[4]", "[0.5]", "7", "null"])
def test_a_stored_answer_that_is_no_option_of_the_quiz_is_no_answer(visit, tried):
    """What is stored names the quiz's own words, as another copy of the course could have done."""
    page = visit()
    answer(page, 0, right=False)
    name = next(key for key in page.evaluate("Object.keys(localStorage)") if key.endswith("quiz 3.2"))
    forged = f"JSON.stringify({{...JSON.parse(localStorage[{name!r}]), tried: [{tried}, [], []]}})"
    page.evaluate(f"localStorage[{name!r}] = {forged}")
    page.reload()
    page.evaluate("plm.mountAll()")
    assert page.locator("figure[data-plm=quiz] .plm-why").all_inner_texts() == [""] * 3


def test_blurred_results_are_there_for_readers_print_and_search(visit, small):
    page = visit()
    place = page.locator(".plm-waiting").first
    assert place.get_by_role("table").get_by_text("Predictions 5 to 10 move").is_visible()
    assert page.locator("[inert], .plm-waiting [aria-hidden=true]:not(.plm-sign)").count() == 0
    blur = "getComputedStyle(document.querySelector('.plm-waiting .cell_output')).filter"
    assert page.evaluate(blur) == "blur(9px)"
    page.emulate_media(media="print")
    assert (
        page.evaluate(blur) == "none"
        and page.locator(".plm-show:visible, .plm-show-all:visible").count() == 0
    )
    first = page.locator("figure[data-plm=guess]").first
    assert first.locator("table").is_visible() and "all ten" in first.inner_text()
    assert "Measured: 5–10." in (small / "_static/sections.js").read_text(encoding="utf-8")


def test_without_scripts_everything_is_open(visit):
    page = visit(scripts=False)
    assert page.locator(".plm-blurred, .plm-show, .plm-show-all").count() == 0
    assert page.locator(".plm-answer").first.inner_text() == "Measured: 5–10."
    tables = page.locator("figure[data-plm=guess] table").all_inner_texts()
    assert "1–4" in tables[0] and "a number (tokens)" in tables[1]
    assert "answered in" in page.locator("figure[data-plm=quiz] table").inner_text()


def answer(page, question: int, right: bool) -> None:
    """Choose an option of a question, the right one or the first wrong one."""
    figure = page.locator("figure[data-plm=quiz]")
    state = json.loads(figure.get_attribute("data-state"))
    options = state["questions"][question]["options"]
    at = next(i for i, option in enumerate(options) if option["right"] is right)
    figure.locator(".plm-quiz-question").nth(question).get_by_role("radio").nth(at).press("Space")


def test_a_quiz_explains_every_answer_and_the_first_page_ticks_it(visit):
    page = visit()
    feedback = page.locator(".plm-why")
    answer(page, 1, right=False)
    feedback.nth(1).get_by_text("Not this one.").wait_for()
    assert "The section that answers it: The mask in one line" in feedback.nth(1).inner_text()
    link = feedback.nth(1).locator("a")
    assert link.get_attribute("href") == "3.2-made-up.html#the-mask-in-one-line"
    assert page.locator("[data-mark=wrong] .plm-sign").inner_text() == "✗"
    for question in range(3):
        answer(page, question, right=True)
    page.locator(".plm-finding", has_text="You have finished this quiz").wait_for()
    assert feedback.nth(1).inner_text().startswith("Right. The next token is read.")
    chapter, first = page.url, page.url.replace(f"{small_site.CHAPTER}", "index")
    page.goto(first)
    ticks = page.get_by_role("img", name="quiz finished")
    assert ticks.count() == 1
    assert (
        page.evaluate("document.querySelector('.plm-tick').previousElementSibling.textContent")
        == "3.2 Made up"
    )
    page.goto(chapter)
    page.evaluate("plm.mountAll()")
    page.locator(".plm-finding", has_text="You have finished this quiz").wait_for()
    page.get_by_role("button", name="Start again").click()
    page.locator(".plm-finding", has_text="0 of 3 answered right.").wait_for()
    assert page.evaluate("location.hash") == ""


def test_two_right_answers_do_not_finish_a_quiz(visit):
    page = visit()
    for question, right in enumerate([True, False, True]):
        answer(page, question, right)
    page.locator(".plm-finding", has_text="2 of 3 answered right.").wait_for()
    page.goto(page.url.replace(small_site.CHAPTER, "index"))
    assert page.locator(".plm-tick").count() == 0


def test_text_of_a_quiz_stays_text(visit):
    page = visit(before="window.hits = 0; window.hit = () => { window.hits++ }")
    assert page.get_by_role("radio", name="<img src=x onerror=hit()>").count() == 1
    frames(page)
    assert page.evaluate("window.hits") == 0 and page.locator(".plm img").count() == 0


def test_chinese(visit):
    page = visit(lang="zh")
    assert page.get_by_role("button", name="显示所有结果").count() == 1
    page.locator(".plm-show", has_text="显示").first.wait_for()
    page.get_by_role("radio", name="6–10").click()
    page.locator(".plm-answer", has_text="你猜的是 6–10。测得：5–10。").wait_for()
    page.locator(".plm-said", has_text="你猜的是 6–10。 测得：5–10。").wait_for()
    assert "为什么过去不变？" in page.locator("figure[data-plm=quiz] .plm").inner_text()
    answer(page, 0, right=True)
    page.locator(".plm-why", has_text="正确。 每行只读自己的过去。").wait_for()
    assert not re.search(r"undefined|\{\w+\}", page.locator("figure[data-plm=quiz] .plm").inner_text())


def serious(page) -> list[str]:
    """Return what axe calls serious or critical."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations'], preload: false})")["violations"]
    return [
        f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in found if v["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_targets_and_width(visit, dark, width):
    page = visit(width=width, dark=dark)
    for done in (False, True):
        assert serious(page) == []
        small = page.evaluate(
            "[...document.querySelectorAll('figure[data-plm=guess] button, figure[data-plm=quiz] button,"
            " .plm-show, .plm-show-all, details.plm-fold > summary, .plm-done, .plm-done > input')]"
            ".filter((e) => e.offsetParent && Math.min(e.offsetWidth, e.offsetHeight) < 24)"
            ".map((e) => e.outerHTML.slice(0, 100))"
        )
        assert small == []
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0
        if not done:
            page.get_by_role("radio", name="6–10").click()
            for question, right in enumerate([True, False, True]):
                answer(page, question, right)
            settled(page)


def kept(**entries) -> str:
    """Return a script that stores these entries before a page runs, once, so that they can be cleared."""
    root = f"plm {BELOW}/ "
    stored = {root + key.replace("_", " ").replace("-", "."): value for key, value in entries.items()}
    return (
        "if (!localStorage.before) { localStorage.before = 1; localStorage.setItem('plm /other/ x', '1');"
        f"for (const [key, value] of Object.entries({json.dumps(stored)}))"
        " localStorage.setItem(key, value); }"
    )


def line(page, number: str):
    return page.locator(".plm-notebook", has_text=number)


def test_an_exercise_is_marked_as_done_by_keyboard_and_the_first_page_counts_it(visit):
    page = visit()
    box = page.get_by_role("checkbox", name="Done: exercise 3.2.1")
    assert page.locator(".plm-done").count() == 2 and not box.is_checked()
    above = "document.querySelector('.plm-done').previousElementSibling.textContent"
    assert page.evaluate(above).startswith("Exercise 3.2.1 · Do it (4 minutes, easy)")
    box.press("Space")
    page.reload()
    assert box.is_checked() and not page.get_by_role("checkbox", name="exercise 3.2.2").is_checked()
    page.goto(page.url.replace(small_site.CHAPTER, "index"))
    assert line(page, "3.2").locator(".plm-did").inner_text() == "exercises 1/2"
    assert line(page, "3.1").locator(".plm-did").inner_text() == ""
    assert page.locator(".sd-card .plm-total").inner_text() == "quizzes 0/2 · exercises 1/2"
    page.go_back()
    box.press("Space")
    page.goto(page.url.replace(small_site.CHAPTER, "index"))
    assert page.locator(".plm-did", has_text="exercises").count() == 0
    assert page.locator(".plm-total:not(:empty)").count() == 0


DONE = {"finished_3-1": "true", "finished_3-2": "true", "exercise_3-2-1": "true", "exercise_3-2-2": "true"}


def test_the_first_page_counts_quizzes_and_exercises_for_notebooks_chapters_and_routes(visit):
    page = visit("index", before=kept(**DONE))
    assert line(page, "3.2").locator(".plm-did").inner_text() == "quiz ✓ · exercises 2/2"
    assert line(page, "3.1").locator(".plm-did").inner_text() == "quiz ✓"
    assert page.locator(".plm-all-done").count() == 2
    assert page.locator(".sd-card .plm-total").inner_text() == "quizzes 2/2 · exercises 2/2"
    totals = [page.locator(f"#{name} .plm-total").inner_text() for name in ("short", "long")]
    assert totals == ["quizzes 1/1 · exercises 2/2", "quizzes 1/1 · exercises 0/0"]
    assert "stays in this browser" in page.locator(".plm-progress").inner_text()


@pytest.mark.parametrize("stored", ["1", '"true"', "{}", "no JSON", "[true]"])
def test_what_was_not_written_here_does_not_count(visit, stored):
    wrong = dict.fromkeys(DONE, stored) | {"exercise_3-2-9": "true", "route": '"an-hour"'}
    page = visit("index", before=kept(**wrong))
    assert page.locator(".plm-did:not(:empty), .plm-total:not(:empty), .plm-tick").count() == 0
    assert page.locator("details[open], .plm-on-route").count() == 0


def test_a_chosen_route_is_marked_on_the_map_and_kept(visit):
    page = visit("index")
    marked = page.locator(".plm-on-route")
    squares = "[...document.querySelectorAll('#{} .plm-strip > *')].map((e) => e.className)"
    assert page.evaluate(squares.format("short")) == ["plm-c3", "plm-c3 whole"]
    assert page.evaluate(squares.format("long")) == ["plm-c3 whole", "plm-c3 some"]
    page.locator("#short summary").press("Enter")
    page.get_by_text("Marked: your route, Short.").wait_for()
    assert marked.count() == 1 and marked.inner_text().startswith("3.2 Made up")
    page.locator("#long summary").click()
    page.get_by_text("Marked: your route, Long.").wait_for()
    assert marked.count() == 2 and page.locator("details.plm-route[open]").count() == 1
    page.evaluate("document.querySelector('#short').open = true")  # as printing does
    assert page.locator("details.plm-route[open]").count() == 2
    page.reload()
    page.get_by_text("Marked: your route, Long.").wait_for()
    page.locator("#long summary").click()
    page.get_by_text("Marked: your route").wait_for(state="hidden")
    page.goto(f"{page.url.partition('#')[0]}#short")
    page.get_by_text("Marked: your route, Short.").wait_for()


def test_progress_is_cleared_after_a_question_only(visit):
    page = visit("index", before=kept(**DONE))
    clear = page.locator(".plm-progress").get_by_role("button", name="Clear my progress")
    clear.press("Enter")
    dialog = page.get_by_role("dialog", name="Clear your progress?")
    dialog.wait_for()
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    clear.click()
    dialog.get_by_role("button", name="Keep it").click()
    assert line(page, "3.2").locator(".plm-did").inner_text() == "quiz ✓ · exercises 2/2"
    clear.click()
    dialog.get_by_role("button", name="Clear my progress").click()
    page.get_by_text("Your progress is cleared.").wait_for()
    assert clear.is_hidden() and page.locator(".plm-did:not(:empty), .plm-tick").count() == 0
    ours = "Object.keys(localStorage).filter((key) => key.startsWith('plm'))"
    assert page.evaluate(ours) == ["plm /other/ x"], "another copy keeps its own"
    assert page.evaluate("document.activeElement.className") == "plm-progress"
    page.reload()
    assert page.locator(".plm-did:not(:empty)").count() == 0


def test_without_scripts_or_on_paper_nothing_is_in_the_way(visit):
    for name in ("index", small_site.CHAPTER):
        page = visit(name, scripts=False)
        assert page.locator(".plm-done, .plm-progress, .plm-chosen, .plm-total, [hidden]").count() == 0
    page = visit("index", before=kept(**DONE))
    page.emulate_media(media="print")
    assert page.locator(".plm-progress:visible, .plm-did:visible, .plm-total:visible").count() == 0
    page = visit()
    page.emulate_media(media="print")
    assert page.locator(".plm-done:visible").count() == 0


def test_where_nothing_can_be_stored_the_first_page_still_works(visit):
    page = visit("index", before=BLOCKED)
    page.locator("#short summary").click()
    page.get_by_text("Marked: your route, Short.").wait_for()


def test_the_first_page_in_chinese(visit):
    page = visit("index", lang="zh", before=kept(**DONE))
    assert line(page, "3.2").locator(".plm-did").inner_text() == "小测验 ✓ · 练习 2/2"
    assert page.get_by_role("button", name="清除我的进度").count() == 1


def test_the_way_on_is_marked(soup):
    assert [p.get_text() for p in soup.select("p.plm-onward")] == ["Next: do it again."]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_targets_and_width_of_the_first_page(visit, dark, width):
    page = visit("index", width=width, dark=dark, before=kept(**DONE))
    page.locator("#long summary").click()
    page.get_by_text("Marked: your route").wait_for()
    page.locator(".plm-progress button").click()
    page.get_by_role("dialog").wait_for()
    assert serious(page) == []
    page.keyboard.press("Escape")
    assert serious(settled(page)) == []
    small_ones = page.evaluate(
        "[...document.querySelectorAll('article summary, .plm-progress button')]"
        ".filter((e) => Math.min(e.offsetWidth, e.offsetHeight) < 24).length"
    )
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert small_ones == 0 and over <= 0
