"""The masking lab in a browser, opened from disk: strip, dice, two texts, keyboard, themes, no models."""

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

from plmlib import course
from plmlib.widgets import MaskingLab, base, corruption, masking_lab

pytestmark = pytest.mark.browser
MODELS = ("tiny-bert", "mixture-gpt")
TEXT = "anna loved rivers and islands , so anna drew the bank ."


@pytest.fixture
def page_with(page_of, tmp_path):  # noqa: F811
    return lab_pages(page_of, tmp_path, MaskingLab, *MODELS)


def live(page):
    """Wait until the page computes by itself what is shown."""
    page.wait_for_selector(".plm-status[data-status=live]")
    page.wait_for_selector(".plm-stage:not([data-stale])")
    return frames(page)


def shown(page) -> list[list[str]]:
    """For each token of the strip: its look, what stands there, what stood there."""
    return page.evaluate(
        "[...document.querySelectorAll('.plm-tape-token:not([hidden])')].map((one) => [one.dataset.look, "
        "one.querySelector('b').textContent, one.querySelector('s').textContent])"
    )


def expected(**state) -> str:
    """The finding's numbers as Python computes them: 'x nats for BERT, and y nats'."""
    lab = MaskingLab(**state)
    strip, said = corruption.read(base.state(lab), lab.networks["model"][1]), lab.recorded["places"]
    losses = [[place[key]["loss"] for place, label in zip(said, strip["labels"][1:]) if label >= 0]
              for key in lab.MODELS]  # fmt: skip
    model, causal = (f"{sum(one) / len(one):.2f}" for one in losses)
    return f"The mean loss there is {model} nats for BERT, and {causal} nats for GPT"


def test_the_record_comes_first_and_says_what_the_page_computes(page_with):
    page = page_with()
    assert page.locator(".plm-status").inner_text().startswith("Recorded with PyTorch")
    assert expected() in page.locator(".plm-finding").inner_text()
    before = page.locator(".plm-answers").inner_text()
    page.locator(".plm-tape").focus()
    live(page)
    assert page.locator(".plm-answers").inner_text() == before
    assert expected() in page.locator(".plm-finding").inner_text()


def test_a_token_is_hidden_by_keyboard_and_both_readers_are_asked(page_with):
    page = page_with({"text": TEXT, "rate": 0.0, "at": 0})
    assert "None of the 12 tokens is selected" in page.locator(".plm-finding").inner_text()
    page.locator(".plm-tape").focus()
    for key in ("End", "ArrowLeft", "ArrowLeft", "ArrowLeft", "Space"):
        page.keyboard.press(key)
    live(page)
    page.wait_for_function("document.querySelector('[data-look=mask]')")
    assert shown(page)[8] == ["mask", "[MASK]", "drew"]
    assert expected(text=TEXT, rate=0.0, edits=[33]) in page.locator(".plm-finding").inner_text()
    active = page.locator(".plm-tape").get_attribute("aria-activedescendant")
    named = page.locator(f"#{active}").get_attribute("aria-label")
    assert named.startswith("token 9: drew, selected, [MASK]; the model reads [MASK] and predicts drew 100 %")
    assert address(page, edits=[33], at=8) == {"edits": [33], "at": 8}
    for name, look in (("random token", "random"), ("unchanged", "same"), ("not selected", "plain")):
        page.get_by_role("button", name=name, exact=True).click()
        page.wait_for_function(
            "(look) => document.querySelectorAll('.plm-tape-token')[8].dataset.look === look", arg=look
        )
    page.get_by_role("button", name="Undo my changes (1)").click()
    page.wait_for_function("!location.hash.includes('edits')")


def test_a_click_hides_and_shows_again(page_with):
    page = page_with({"text": TEXT, "rate": 0.0})
    token = page.locator(".plm-tape-token").nth(10)
    token.click()
    page.wait_for_function("document.querySelectorAll('.plm-tape-token')[10].dataset.look === 'mask'")
    live(page)
    assert token.locator("em").inner_text().split()[0] in ("palm", "spring", "bank")
    token.click()
    page.wait_for_function("document.querySelectorAll('.plm-tape-token')[10].dataset.look === 'plain'")


@pytest.mark.parametrize("seed", [0, 7, 99])
def test_the_dice_hide_what_mask_tokens_hides(page_with, seed):
    page = page_with()
    page.get_by_role("spinbutton", name="Seed").fill(str(seed))
    page.keyboard.press("Enter")
    page.get_by_role("spinbutton", name="Share of tokens").fill("0.5")
    page.keyboard.press("Enter")
    live(page)
    _, words, _ = course.load("tiny-bert")
    lab = MaskingLab(seed=seed, rate=0.5)
    strip = corruption.read(base.state(lab), words)
    reads = words.tokens(strip["inputs"][1:-1].tolist())
    assert [text for _, text, _ in shown(page)] == reads
    assert expected(seed=seed, rate=0.5) in page.locator(".plm-finding").inner_text()
    page.get_by_role("button", name="Throw the dice again").click()
    address(page, seed=seed + 1, rate=0.5)


def test_shares_push_each_other_and_whole_words_fall_together(page_with):
    page = page_with({"text": "simon found a tea ##pot", "rate": 1.0})
    page.get_by_role("slider", name="of these: become [MASK]").focus()
    page.keyboard.press("End")
    live(page)
    assert {look for look, *_ in shown(page)} == {"mask"}
    assert page.get_by_role("spinbutton", name="random token").input_value() == "0"
    page.get_by_role("checkbox", name="Whole words").check()
    address(page, whole=True, to_mask=1)
    assert page.locator("[data-joined]").count() == 1


def test_unknown_words_are_said_to_be_unknown(page_with):
    page = page_with({"rate": 1.0})
    assert page.get_by_text("Dotted words").is_hidden()
    page.get_by_label("Your own words").fill("anna drew the dragon")
    live(page)
    page.wait_for_function("document.querySelectorAll('.plm-tape-token:not([hidden])').length === 4")
    assert shown(page)[3] == ["fixed", "[UNK]", "dragon"] and page.get_by_text("Dotted words").is_visible()
    page.locator(".plm-tape-token").nth(3).click()
    frames(page)
    assert shown(page)[3] == ["fixed", "[UNK]", "dragon"]
    page.get_by_label("Your own words").fill("anna")
    page.get_by_text("Write 2 to 24 words.").wait_for()


def test_two_texts_and_every_word_of_the_vocabulary(page_with):
    page = page_with({"mode": "blank"})
    assert page.locator(".plm-scatter g circle:not(.plm-ring)").count() == 588
    assert page.locator(".plm-moved").first.inner_text().count("%") == 10
    page.get_by_role("button", name="GPT").click()
    live(page)
    page.get_by_role("combobox").select_option(index=3)
    diagonal = "every word has the same probability in both texts, so all dots lie on the diagonal"
    page.wait_for_function(
        "(says) => document.querySelector('.plm-finding').textContent.includes(says)", arg=diagonal
    )
    page.get_by_role("button", name="BERT").click()
    page.wait_for_function("document.querySelector('.plm-finding').textContent.includes('shares')")
    page.get_by_role("combobox").select_option(index=5)
    page.wait_for_function(
        "(says) => document.querySelector('.plm-finding').textContent.includes(says)", arg=diagonal
    )
    on = "([...document.querySelectorAll('.plm-scatter g circle')].every((one) => !one.dataset.moved))"
    assert page.evaluate(on)


def test_two_texts_say_what_python_says(page_with):
    page = page_with({"mode": "blank"})
    page.get_by_role("textbox", name="Text A").fill(
        "after talking about _ and islands , anna looked at the bank ."
    )
    live(page)
    page.get_by_label("Find a word").fill("valleys")
    page.wait_for_function("document.querySelector('.plm-note-line:not(:empty)')")
    lab = MaskingLab(mode="blank")
    _, words = lab.networks["model"]
    text = "after talking about _ and islands , anna looked at the bank ."
    chances = [
        masking_lab.at_blank(lab.networks, one)["model"].exp()[words.id("valleys")] for one in (text, lab.b)
    ]
    said = page.locator(".plm-side-panel .plm-note-line").inner_text()
    assert said == f"valleys: {100 * chances[0]:.0f} % in A, < 0.1 % in B."
    page.get_by_label("Find a word").fill("dragon")
    page.get_by_text("This word is not in the vocabulary.").wait_for()
    page.locator(".plm-moved button").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash.includes('word')")
    assert page.locator(".plm-ring").count() == 1


def test_each_mode_asks_and_covers_its_own_answer(page_with):
    page = page_with({"question": "own"})
    dealt = page.locator(".plm-dealt")
    assert dealt.is_hidden()
    page.get_by_label("Your guess").fill("150")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    verdict = page.locator(".plm-verdict").inner_text()
    assert "120 of 1000" in verdict and "15 % · 80 % = 120" in verdict and dealt.is_visible()
    page.get_by_role("button", name="two texts").click()
    live(page)
    assert page.locator(".plm-scatter").is_hidden() and page.locator(".plm-finding").is_hidden()
    assert (
        page.locator(".plm-verdict").is_hidden()
        and "blank goes to other" in page.locator(".plm-question").inner_text()
    )
    page.get_by_role("button", name="Show the answer").click()
    page.locator(".plm-scatter").wait_for()
    assert page.locator(".plm-verdict").inner_text() == "99 %."


def test_without_its_model_files_the_record_stays(page_with):
    page = page_with(models_there=False, before="console.warn = () => {}")
    page.evaluate("plm.load = () => Promise.reject(new Error('gone')); 0")
    before = page.locator(".plm-finding").inner_text()
    page.locator(".plm-tape-token").nth(4).click()
    page.wait_for_selector(".plm-status[data-status=missing]")
    assert page.locator(".plm-finding").inner_text() == before
    page.get_by_role("button", name="two texts").click()
    frames(page)
    assert page.locator(".plm-cloud").is_hidden() and page.locator(".plm-fault:visible").count() == 0


def test_a_link_restores_the_state_and_reset_goes_back(page_with):
    link = "#masking-lab-1.seed=7&masking-lab-1.rate=0.5&masking-lab-1.recorded={}&masking-lab-1.edits=[999]"
    page = page_with(hash=link)
    live(page)
    assert expected(seed=7, rate=0.5) in page.locator(".plm-finding").inner_text()
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    frames(page)
    assert expected() in page.locator(".plm-finding").inner_text()


def test_table_code_controls_and_chinese(page_with):
    page = page_with({"lang": "zh", "controls": ["rate"], "as_table": True})
    assert page.get_by_role("group", name="掩码实验室").get_attribute("lang") == "zh"
    assert page.locator("input[type=range]").count() == 1 and page.locator("select").count() == 0
    assert page.locator(".plm-table tbody tr").count() == 23 and page.locator(".plm-open button").count() == 0
    page.get_by_role("button", name="复制 PyTorch 代码").click()
    assert "Mulberry32(33), tokenizer=tokenizer," in page.locator(".plm-code").inner_text()
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())
    page = page_with({"lang": "zh", "mode": "blank", "as_table": True})
    assert page.locator(".plm-table tbody tr").count() == 10
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


def test_text_stays_text(page_with):
    text = " ".join([*ATTACKS[:6], "\u202eabc", "a\u200bb"])[:200]
    page = page_with(
        {"text": text, "a": f"{ATTACKS[0]} _"}, before="window.hits = 0; window.hit = () => { window.hits++ }"
    )
    page.get_by_label("Your own words").fill("<b>x</b> " + " ".join(ATTACKS)[:180])
    for name in ("Copy as PyTorch", "Show as table"):
        page.get_by_role("button", name=name).click()
    live(page)
    assert page.evaluate("window.hits") == 0 and page.locator(".plm :is(script, img, iframe)").count() == 0


@SCREENS
@pytest.mark.parametrize("mode", ["mask", "blank"])
def test_axe_and_width(page_with, theme, width, mode):
    page = page_with(
        {"as_table": True, "mode": mode, "rate": 0.5, "question": "own", "guess": "3", "word": "loans"},
        width=width,
        dark=theme == "dark",
        forced="active" if theme == "forced" else "none",
    )
    stands(page)


def test_the_lists_beside_the_dots_stay_inside_the_card(page_with):
    page = page_with({"mode": "blank"}, width=784)  # as wide as a page of the site
    page.locator(".plm-moved button").first.wait_for()
    card, *inside = page.evaluate(
        "Array.from(document.querySelectorAll('.plm-cloud, .plm-side-panel *'),"
        "           (part) => part.getBoundingClientRect().right)"
    )
    assert max(inside) <= card + 1


STEPS = {
    "hide a token": ({}, "document.querySelectorAll('.plm-tape-token')[i % 7].click()"),
    "slide the rate": (
        {},
        "const s = document.querySelector('input[type=range]'); s.value = i / 20;"
        "s.dispatchEvent(new Event('input'))",
    ),
    "change the reader": (
        {"mode": "blank"},
        "document.querySelectorAll('.plm-cloud .plm-buttons button')[i % 2].click()",
    ),
}


@pytest.mark.alone
@pytest.mark.parametrize("step", STEPS)
def test_a_change_is_computed_and_painted_in_60_ms(page_with, step):
    state, act = STEPS[step]
    page = page_with(state)
    page.get_by_role("button", name="Reset").focus()
    live(page)
    page.evaluate(f"window.step = (i) => {{ {act} }}")
    paint_in_time(page, 60)


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    writes = mounted_alone(page_of, MaskingLab(), "Masking lab")
    assert writes == ["as_table", "save", "want_models", "save"]
