"""The evidence lab in a browser, opened from disk: words uncovered, four dots, guess, keyboard, themes."""

import re

import pytest
from support import frames
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

from plmlib.checkpoints import evidence
from plmlib.widgets import EvidenceLab, corruption, evidence_lab
from plmlib.widgets.kinds import tokenise

pytestmark = pytest.mark.browser
BANK = "tom drew the bank because tom loved rivers and islands ."


@pytest.fixture
def page_with(page_of, tmp_path):  # noqa: F811
    return lab_pages(page_of, tmp_path, EvidenceLab, "tiny-bert", "mixture-gpt")


def live(page):
    page.wait_for_selector(".plm-status[data-status=live]")
    page.wait_for_selector(".plm-stage:not([data-stale])")
    return frames(page)


def dots(page) -> list[float]:
    """Where the four dots are, from 0 to 1."""
    return page.evaluate(
        "[...document.querySelectorAll('.plm-axis-track')]"
        ".map((one) => Number(one.style.getPropertyValue('--p')))"
    )


def expected(text: str, shown) -> list:
    lab = EvidenceLab()
    words, at = tokenise(text), evidence_lab.focus(text)
    ids = corruption.ids_of(words, lab.networks["model"][1])
    axes = evidence_lab.read_axes()[words[at]]
    return pytest.approx(evidence.chances(lab.networks, axes, ids, shown, at), abs=1e-3)


def test_the_record_comes_first_and_the_page_computes_the_same(page_with):
    page = page_with()
    assert page.locator(".plm-status").inner_text().startswith("Recorded with PyTorch")
    lab = EvidenceLab()
    assert dots(page) == expected(lab.text, lab.shown)
    page.locator(".plm-tape").focus()
    live(page)
    page.get_by_role("button", name="uncover all").click()
    address(page, shown=[0, 1, 2, *range(4, 11)])
    assert dots(frames(page)) == expected(lab.text, range(11))


def test_words_are_uncovered_by_keyboard(page_with):
    page = page_with({"text": BANK, "shown": [], "at": 0})
    start = dots(page)
    page.locator(".plm-tape").focus()
    live(page)
    for key in ("End", "ArrowLeft", "Space"):
        page.keyboard.press(key)
    address(page, shown=[9], at=9)
    after = dots(frames(page))
    assert after == expected(BANK, [9])
    assert after[:2] == pytest.approx(start[:2], abs=1e-6) and after[2] > 0.9
    active = page.locator(".plm-tape").get_attribute("aria-activedescendant")
    assert page.locator(f"#{active}").get_attribute("aria-label") == "word 10: islands, uncovered"
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    address(page, shown=[0, 9])
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")  # the ambiguous word itself is always shown
    address(page, shown=[0, 9], at=3)


def test_buttons_uncover_the_next_word_of_a_side(page_with):
    page = page_with({"text": BANK, "shown": []})
    page.get_by_role("button", name="next word →").click()
    address(page, shown=[4])
    page.get_by_role("button", name="← next word").click()
    page.get_by_role("button", name="← next word").click()
    address(page, shown=[1, 2, 4])
    live(page)
    before = dots(page)
    page.get_by_role("button", name="right side ⇥").click()
    address(page, shown=[4, 5, 6, 7, 8, 9, 10])
    page.get_by_role("button", name="⇤ left side").click()
    address(page, shown=[0, 1, 2])
    page.get_by_role("button", name="cover all", exact=True).click()
    page.wait_for_function("!document.querySelector('.plm-tape-token[data-look=plain]:not([hidden])')")
    assert before == expected(BANK, [1, 2, 4])


def test_the_guess_is_checked_against_the_dots(page_with):
    page = page_with({"question": "moves"})
    assert page.locator(".plm-axis-box").is_hidden() and page.locator(".plm-finding").is_hidden()
    assert page.locator(".plm-question").inner_text().startswith("You cover “rivers”, on the right of “bank”")
    page.get_by_label("Your guess").fill("1")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    assert page.locator(".plm-verdict").inner_text().startswith("It is 2 (BERT, untrained BERT).")
    assert page.locator(".plm-axis-box").is_visible()
    page.get_by_label("Your guess").fill("2")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")


def test_a_word_on_the_left_moves_three(page_with):
    text = "after talking about loans and taxes , anna looked at the bank ."
    page = page_with({"question": "moves", "text": text, "shown": [], "guess": "3", "at": 3})
    assert page.locator(".plm-question").inner_text().startswith("You uncover “loans”, on the left of “bank”")
    assert page.locator(".plm-verdict").get_attribute("data-right") == "true"
    page.locator(".plm-tape").focus()
    page.keyboard.press("End")
    page.wait_for_function("document.querySelector('.plm-question').textContent.includes('on the right')")
    page.wait_for_function("document.querySelector('.plm-verdict').textContent.startsWith('It is 2')")


def test_own_words_other_words_and_unknown_words(page_with):
    page = page_with()
    box = page.get_by_label("Your own words")
    box.fill("anna drew the cat")
    page.get_by_text("Use one of: bank, bat").wait_for()
    box.fill("a dragon loved goals so anna drew the bat")
    address(page, text="a dragon loved goals so anna drew the bat", shown=[])
    live(page)
    page.locator(".plm-tape-token").nth(1).click()
    page.locator(".plm-tape-token").nth(3).click()
    address(page, text="a dragon loved goals so anna drew the bat", shown=[1, 3])
    assert dots(frames(page)) == expected("a dragon loved goals so anna drew the bat", [1, 3])
    assert page.locator(".plm-tape-token b").nth(1).inner_text() == "[UNK]"
    assert "sports" in page.locator(".plm-axis-ends").inner_text()
    page.get_by_role("combobox").select_option(index=6)
    page.wait_for_function("document.querySelector('.plm-axis-ends').innerText.includes('computers')")


def test_a_link_without_an_ambiguous_word_keeps_the_last_picture(page_with):
    page = page_with(hash='#evidence-lab-1.text="anna drew the cat ."&evidence-lab-1.shown=[99]')
    assert page.locator("figure[data-ready]").count() == 1 and page.locator(".plm-fault:visible").count() == 0
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    lab = EvidenceLab()
    assert dots(frames(page)) == expected(lab.text, lab.shown)


def test_without_its_model_files_the_record_stays(page_with):
    page = page_with(models_there=False, before="console.warn = () => {}")
    page.evaluate("plm.load = () => Promise.reject(new Error('gone')); 0")
    before = dots(page)
    page.get_by_role("button", name="cover all", exact=True).click()
    page.wait_for_selector(".plm-status[data-status=missing]")
    assert dots(page) == before and page.locator(".plm-fault:visible").count() == 0


def test_table_code_controls_and_chinese(page_with):
    page = page_with({"lang": "zh", "controls": [], "as_table": True})
    assert page.get_by_role("group", name="证据实验室").get_attribute("lang") == "zh"
    assert page.locator(".plm-sides, select, .plm-controls input").count() == 0
    assert page.locator(".plm-table tbody tr").count() == 4
    page.get_by_role("button", name="复制 PyTorch 代码").click()
    assert "shown = [7]" in page.locator(".plm-code").inner_text()
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


def test_text_stays_text(page_with):
    text = " ".join([*ATTACKS[:4], "bank", "\u202eabc"])[:200]
    page = page_with(
        {"text": text, "shown": [0, 1, 2]}, before="window.hits = 0; window.hit = () => { window.hits++ }"
    )
    page.get_by_label("Your own words").fill("<b>x</b> bank " + " ".join(ATTACKS)[:150])
    for name in ("Copy as PyTorch", "Show as table", "uncover all"):
        page.get_by_role("button", name=name).click()
    live(page)
    assert page.evaluate("window.hits") == 0 and page.locator(".plm :is(script, img, iframe)").count() == 0


@SCREENS
def test_axe_and_width(page_with, theme, width):
    page = page_with(
        {"as_table": True, "question": "moves", "guess": "3"},
        width=width,
        dark=theme == "dark",
        forced="active" if theme == "forced" else "none",
    )
    stands(page)


@pytest.mark.alone
def test_a_word_is_uncovered_and_painted_in_150_ms(page_with):
    page = page_with()  # three models read three states of the text
    page.get_by_role("button", name="Reset").focus()
    live(page)
    page.evaluate("window.step = (i) => document.querySelectorAll('.plm-tape-token')[i % 11].click()")
    paint_in_time(page, 150)


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    writes = mounted_alone(page_of, EvidenceLab(), "Evidence lab")
    assert writes == ["as_table", "save", "want_models", "save"]
