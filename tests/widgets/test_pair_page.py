"""The pair lab in a browser, opened from disk: pairs, swap, names, segments, keyboard, themes, speed."""

import re

import pytest
from support import frames, slowness
from test_widgets_page import (  # noqa: F401
    ATTACKS,
    SCREENS,
    address,
    lab_pages,
    mounted_alone,
    page_of,
    paint_in_time,
    stands,
)

from plmlib.widgets import PairLab, pair_lab

pytestmark = pytest.mark.browser
MODEL, WORDS = PairLab().networks["model"]
A, B = "vera buttered the tin .", "vera lit the oven ."


@pytest.fixture
def page_with(page_of, tmp_path):  # noqa: F811
    return lab_pages(page_of, tmp_path, PairLab, "pair-bert")


def live(page):
    """Wait until the page has answered for the open pair."""
    frames(page).wait_for_selector(".plm-status[data-status=live]:not([data-busy])")
    return frames(page)


def shown(page) -> list[float]:
    """P(IsNext) and P(in order) on show, from the lengths of the bars."""
    return page.evaluate(
        "[...document.querySelectorAll('.plm-gauge i')].map((bar) =>"
        " parseFloat(bar.style.getPropertyValue('--p')) / 100)"
    )


def test_the_record_comes_first_and_the_page_computes_all_of_it_again(page_with):
    asked = []
    page = page_with(mount=False)
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("plm.mountAll()")
    assert page.locator(".plm-status").inner_text().startswith("Recorded with PyTorch")
    assert shown(page) == pytest.approx(pair_lab.ask(MODEL, WORDS, A, B), abs=1e-6)
    assert not any("models/" in url or "/lm.js" in url for url in asked)
    page.get_by_label("Sentence A").focus()
    page.wait_for_function(
        "document.querySelector('.plm-status').textContent.includes('All 40 recorded pairs')"
    )
    assert shown(page) == pytest.approx(pair_lab.ask(MODEL, WORDS, A, B), abs=1e-3)


@pytest.mark.parametrize(("a", "b"), [
    ("anna lit the oven .", "oscar baked the cake ."),
    ("anna lit the oven .", "nobody knows these words"),
    ("x " * 40, "y " * 40),
    ("猫 坐 在", "שלום 🙂"),
])  # fmt: skip
def test_what_the_reader_writes_is_answered_as_torch_would(page_with, a, b):
    page = page_with()
    page.get_by_label("Sentence A").fill(a)
    page.get_by_label("Sentence B").fill(b)
    live(page)
    assert shown(page) == pytest.approx(pair_lab.ask(MODEL, WORDS, a, b), abs=1e-3)
    ids, _ = WORDS.inputs(a, b)
    assert page.locator(".plm-read-token").all_inner_texts() == WORDS.tokens(ids)


def test_swap_is_an_involution_and_the_order_is_seen(page_with):
    page = page_with()
    page.get_by_role("button", name="Swap A and B").focus()
    page.keyboard.press("Enter")
    address(page, a=B, b=A)
    live(page)
    assert shown(page) == pytest.approx(pair_lab.ask(MODEL, WORDS, B, A), abs=1e-3) and max(shown(page)) < 0.1
    kinds = page.get_by_role("group", name="How is B chosen?")
    assert kinds.locator("[aria-pressed=true]").inner_text() == "swapped"
    page.keyboard.press("Enter")
    page.wait_for_function("!location.hash")
    assert min(shown(live(page))) > 0.9


def test_another_name_turns_the_rule_round_and_not_the_head(page_with):
    page = page_with()
    reason = page.locator(".plm-reason")
    assert "right for the wrong reason" in reason.inner_text()
    assert "does not follow the name: P(IsNext) 0.987 before, 0.987 after" in reason.inner_text()
    verdicts = page.locator(".plm-judge-verdict")
    assert verdicts.all_inner_texts() == ["IsNext", "in order", "says IsNext"]
    page.get_by_role("button", name="Change the name in B").click()
    live(page)
    assert verdicts.all_inner_texts() == ["IsNext", "in order", "says NotNext"] and reason.is_hidden()
    page.get_by_role("button", name="Change the name in B").click()
    page.wait_for_function("!location.hash")


def test_each_kind_by_keyboard_and_again_for_another_pair(page_with):
    page = page_with()
    for kind, name in {
        "stranger": "another document",
        "random": "same person",
        "topic": "same topic",
    }.items():
        own = [(a, b) for one, a, b in pair_lab.pairs() if one == kind]
        page.get_by_role("button", name=name).focus()
        for a, b in own[:2]:
            page.keyboard.press("Enter")
            address(page, b=b)
            live(page)
            assert page.get_by_label("Sentence A").input_value() == a
            assert shown(page) == pytest.approx(pair_lab.ask(MODEL, WORDS, a, b), abs=1e-3)


def test_the_board_by_keyboard(page_with):
    page = page_with()
    row = page.get_by_role("listbox", name="same topic, not next")
    row.focus()
    page.keyboard.press("End")
    _, a, b = pair_lab.pairs()[31]
    address(page, a=a, b=b)
    live(page)
    option = row.get_by_role("option").last
    assert option.get_attribute("aria-selected") == "true"
    assert re.search(
        r"NotNext, not in order, says IsNext; P\(IsNext\) <? ?0", option.get_attribute("aria-label")
    )
    assert page.locator("[role=listbox] [aria-selected=true]").count() == 1


def test_without_segments_all_forty_are_asked_again_between_frames(page_with):
    page = page_with()
    page.get_by_label("Segment ids").focus()
    page.keyboard.press("Space")
    wanted = sum(
        pair_lab.ask(MODEL, WORDS, a, b, segments=False)[0] > 0.5
        for kind, a, b in pair_lab.pairs()
        if kind == "next"
    )
    page.wait_for_function(
        "(text) => document.querySelector('.plm-board-counts').innerText.startsWith(text)",
        arg=f"NSP {wanted}/8",
    )
    assert wanted < 8 and page.locator(".plm-read li[data-segment='1']").count() == 0


@pytest.mark.alone
def test_forty_pairs_in_time(page_with):
    """A pair within 60 ms, all 40 within 2.5 s."""
    page = page_with()
    page.get_by_label("Sentence A").focus()
    page.wait_for_function(
        "document.querySelector('.plm-status').textContent.includes('All 40 recorded pairs')"
    )
    took = page.evaluate(
        "new Promise((done) => {"
        " const start = performance.now();"
        " const board = document.querySelector('.plm-board');"
        " const before = board.innerText;"
        " document.querySelector('input[type=checkbox]').click();"
        " const look = () => board.innerText === before"
        "  ? requestAnimationFrame(look) : done(performance.now() - start);"
        " look();"
        "})"
    )
    allowed = 2500 * slowness(page)
    assert took <= allowed, f"{took} ms, allowed {allowed}"


def test_what_shows_the_answer_is_covered_until_the_guess(page_with):
    page = page_with({"question": "words"})
    hidden = page.locator(".plm-board, .plm-reason")
    assert hidden.filter(visible=True).count() == 0 and page.locator(".plm-covered:visible").count() == 1
    page.get_by_label("Your guess").fill("8")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    says = "It is right for 15 of 16, because true neighbours share the name."
    assert page.locator(".plm-verdict").inner_text().startswith(says)
    assert hidden.filter(visible=True).count() == 2
    page = page_with({"question": "swapped"})
    page.get_by_label("Your guess").fill("0")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")


def test_a_missing_file_leaves_the_record(page_with, tmp_path):
    (tmp_path / "models").mkdir()
    (tmp_path / "models/pair-bert.js").touch()  # a damaged file
    page = page_with(models_there=False, before="console.warn = () => {}")
    page.get_by_role("button", name="Swap A and B").click()
    page.locator(".plm-status[data-status=missing]").wait_for()
    assert page.locator(".plm-judges[data-stale]").count() == 1
    page = page_with(script=False)
    assert page.locator("caption").inner_text().startswith("“vera buttered the tin .”")


def test_text_stays_text(page_with):
    page = page_with(before="window.hits = 0; window.hit = () => { hits++ }")
    page.get_by_label("Sentence A").fill(" ".join(ATTACKS)[:200])
    page.get_by_label("Sentence B").fill("<img src=x onerror=hit()> \u202eabc")
    page.get_by_role("button", name="Copy as PyTorch").click()
    live(page)
    assert page.evaluate("window.hits") == 0 and page.locator(".plm :is(script, img, iframe)").count() == 0


def test_a_link_table_chinese_and_controls(page_with):
    page = page_with(hash='#pair-lab-1.a="anna lit the oven ."&pair-lab-1.segments="x"&pair-lab-1.model="y"')
    live(page)
    assert shown(page) == pytest.approx(pair_lab.ask(MODEL, WORDS, "anna lit the oven .", B), abs=1e-3)
    page = page_with({"lang": "zh", "as_table": True, "controls": ["swap"]})
    assert page.get_by_role("group", name="句对实验室").get_attribute("lang") == "zh"
    assert page.locator(".plm-table tbody tr").count() == 40
    assert page.locator(".plm-controls :is(input, button)").count() == 1
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator("main").inner_text())


@SCREENS
def test_axe_and_width(page_with, theme, width):
    page = page_with(
        {"question": "words", "guess": "3", "as_table": True, "a": "w" * 100},
        width=width,
        dark=theme == "dark",
        forced="active" if theme == "forced" else "none",
    )
    stands(page)


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    writes = mounted_alone(page_of, PairLab(), "Pair lab")
    assert writes == ["as_table", "save", "want_models", "save"]


@pytest.mark.alone
def test_a_swap_is_painted_in_time(page_with):
    page = page_with()
    page.get_by_label("Sentence A").focus()
    page.wait_for_function(
        "document.querySelector('.plm-status').textContent.includes('All 40 recorded pairs')"
    )
    page.evaluate("window.step = () => { document.querySelector('.plm-acts button').click() }")
    paint_in_time(page, 60)
