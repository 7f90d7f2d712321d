"""The paradigm card in a browser, opened from disk: live typing, the guess, dice, links, themes, a phone."""

import pytest
from test_widgets_page import ATTACKS, SCREENS, address, mounted_alone, page_of, paint_in_time, stands  # noqa: F401

from plmlib.widgets import ParadigmCard, base, paradigms

pytestmark = pytest.mark.browser


@pytest.fixture
def page_with(page_of):  # noqa: F811
    """page_with(card's arguments, page's arguments) -> a page with the card."""
    return lambda card=None, **page: page_of(ParadigmCard(**{"question": "none"} | (card or {})), **page)


def chips(page, model: str, tag: str) -> list[str]:
    return page.locator(f"[data-model={model}] .plm-card-row li:visible > {tag}").all_inner_texts()


def expect(page, **state):
    """The page shows what Python computes of a state."""
    made = paradigms.examples(base.state(ParadigmCard(**state)))
    name = ["·" if id < 0 else made["tokens"][id] for row in made["t5"] for id in row]
    source, target = name[: len(made["t5"][0])], name[len(made["t5"][0]) :]
    rows = {
        model: [["·" if id < 0 else made["tokens"][id] for id in row] for row in made[model]]
        for model in ("gpt", "bert")
    }
    for model, (reads, says) in rows.items():
        assert (chips(page, model, "b"), chips(page, model, "i")) == (reads, says), model
    assert chips(page, "t5", "b") == [*source, "[BOS]", *target[:-1]] and chips(page, "t5", "i") == target


def test_every_row_follows_each_key(page_with):
    page = page_with()
    expect(page)
    box = page.get_by_label("Your own words, separated by spaces")
    box.fill("leo leo")
    address(page, text="leo leo")
    expect(page, text="leo leo")
    box.press("End")
    box.press_sequentially(" [MASK] 猫")
    address(page, text="leo leo [MASK] 猫")
    expect(page, text="leo leo [MASK] 猫")
    box.fill("leo")
    page.get_by_text("Write 2 to 20 words.").wait_for()
    expect(page, text="leo leo [MASK] 猫")  # the last text stays
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    expect(page)


def test_dice_by_keyboard(page_with):
    page = page_with({"seed": 8})
    assert "BERT at 0 and T5 at 1" in page.locator(".plm-finding").inner_text()
    page.get_by_role("button", name="Throw the dice again").focus()
    page.keyboard.press("Enter")
    address(page, seed=9)
    expect(page, seed=9)
    assert page.locator("[data-model=bert] small:visible").all_inner_texts() == ["unchanged", "random"]
    page.get_by_label("BERT: hide behind [MASK] only").focus()
    page.keyboard.press("Space")
    address(page, seed=9, only_mask=True)
    expect(page, seed=9, only_mask=True)
    page.get_by_label("Share of words: BERT selects, T5 hides").first.focus()
    page.keyboard.press("End")
    address(page, rate=0.9)
    expect(page, seed=9, only_mask=True, rate=0.9)


def test_the_answer_is_covered_until_three_numbers_are_guessed(page_with):
    page = page_with({"question": "own"})
    hidden = page.locator(
        "[data-model=t5] .plm-card-row:visible, .plm-card-loss:visible, .plm-finding:visible"
    )
    assert hidden.count() == 1  # what the encoder reads
    assert set(chips(page, "gpt", "i") + chips(page, "bert", "i")) == {"?"}
    verdict = page.locator(".plm-verdict")
    for guess, right, says in [
        ("9", "false", "Write three numbers"),
        ("9 9 1", "false", "It is 9, 1.4 and 1. GPT predicts every word."),
        ("9 1.5 1", "true", "Right: 9, 1.4 and 1."),
    ]:
        page.get_by_label("Your guess").fill(guess)
        page.keyboard.press("Enter")
        page.wait_for_function(
            "(says) => document.querySelector('.plm-verdict').innerText.startsWith(says)", arg=says
        )
        assert verdict.get_attribute("data-right") == right
    assert hidden.count() == 6 and "In 228 draws there is none." in page.locator(".plm-stage").inner_text()


def test_text_of_a_reader_stays_text(page_with):
    page = page_with(
        {"text": " ".join(ATTACKS)[:240]}, before="window.hits = 0; window.hit = () => { hits++ }"
    )
    page.get_by_role("button", name="Copy as PyTorch").click()
    assert page.evaluate("window.hits") == 0 and page.locator(".plm :is(script, img, iframe)").count() == 0


def test_a_link_the_table_chinese_and_controls(page_with):
    page = page_with(hash='#paradigm-card-1.text="a b c"&paradigm-card-1.rate=7&paradigm-card-1.seed=2')
    expect(page, text="a b c", seed=2)  # a rate of 7 is refused
    page = page_with({"lang": "zh", "as_table": True, "controls": ["seed"], "text": "我喜欢语言模型"})
    assert page.get_by_role("group", name="范式卡片").get_attribute("lang") == "zh"
    assert page.locator(".plm-table tbody tr").count() == 3
    assert page.locator(".plm-controls input").count() == 2
    assert not {"undefined", "NaN"} & set(page.locator("main").inner_text().split())


@SCREENS
def test_axe_and_width(page_with, theme, width):
    page = page_with(
        {"question": "own", "guess": "9 1 1", "as_table": True, "text": f"{'w' * 100} b c {'d ' * 17}"},
        width=width,
        dark=theme == "dark",
        forced="active" if theme == "forced" else "none",
    )
    stands(page)
    lefts = {
        round(box["x"]) for box in map(lambda one: one.bounding_box(), page.locator("[data-model]").all())
    }
    assert len(lefts) == (1 if width == 320 else 3)  # below each other, or side by side


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    assert mounted_alone(page_of, ParadigmCard(), "Paradigm card") == ["as_table", "save"]


@pytest.mark.alone
def test_a_key_is_painted_in_time(page_with):
    page = page_with({"text": " ".join(f"w{i}" for i in range(20))})
    page.evaluate(
        "window.step = (i) => { const box = document.querySelector('input[type=text]');"
        " box.value = box.value.slice(0, -1) + (i % 10);"
        " box.dispatchEvent(new Event('input')) }"
    )
    paint_in_time(page, 60)
