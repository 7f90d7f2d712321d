"""The attention lab in a browser, opened from disk: maps, keyboard, guesses, heads switched off, themes."""

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

from plmlib.widgets import AttentionLab, attention_lab

pytestmark = pytest.mark.browser
LONGEST = attention_lab.LIMITS["text"]["examples"][3]


@pytest.fixture
def page_with(page_of, tmp_path):  # noqa: F811
    return lab_pages(page_of, tmp_path, AttentionLab, "tiny-bert", "mixture-gpt")


def live(page):
    page.wait_for_selector(".plm-status[data-status=live]")
    frames(page)  # the state of the address is drawn in the next one
    page.wait_for_selector(".plm-att-by:not([data-stale])")
    page.wait_for_function(
        "[...document.querySelectorAll('.plm-mini small')].every((one) => one.textContent !== '')"
    )
    return frames(page)


def numbers(page) -> dict:
    """What the page shows: the large map, the words before and after, and the change without each head."""
    return page.evaluate(
        """() => {
          const all = (query, of) => [...document.querySelectorAll(query)].map((one) => one[of]);
          return {
            map: all(".plm-grid .plm-cell", "textContent"),
            words: all(".plm-att-words li:not([hidden])", "innerText"),
            falls: all(".plm-mini small", "textContent"),
          };
        }"""
    )


def signed(change: float) -> str:
    points = round(100 * change)
    return "±0" if points == 0 else f"+{points}" if points > 0 else f"−{-points}"


def expected(lab: AttentionLab) -> dict:
    found = attention_lab.look(lab.networks, **{name: getattr(lab, name) for name in attention_lab.READ})
    causal, off = lab.reader == "causal", lab.off_layer > 0
    cells = []
    for t, row in enumerate(found["weights"][lab.layer - 1, lab.head - 1].tolist()):
        for s, w in enumerate(row):
            text = "" if w < 0.005 else "1" if w > 0.995 else f"{w:.2f}"[1:]
            cells.append("×" if causal and s > t else text)
    words = []
    for word, p, q in found["top"]:
        mark = " ✓" if word == found["target"] else ""
        words.append(f"{word}{mark}\n{p:.2f}" + (f" → {q:.2f}" if off else ""))
    return {"map": cells, "words": words, "falls": [signed(p - found["p"]) for p in found["falls"]]}


def same_map(mine: list[str], theirs: list[str]) -> None:
    """Assert that both maps are the same; in one cell of 50 the last digit may be rounded the other way."""
    differ = sum(a != b for a, b in zip(mine, theirs, strict=True))
    assert differ <= len(theirs) / 50


def close(mine: dict, theirs: dict) -> None:
    """Assert that both show the same."""
    same_map(mine["map"], theirs["map"])
    assert [one.replace("\n\n", "\n") for one in mine["words"]] == theirs["words"]
    assert mine["falls"] == theirs["falls"]


def test_the_record_comes_first_and_the_page_computes_the_same_by_keyboard(page_with):
    page = page_with()
    assert page.locator(".plm-status").inner_text().startswith("Recorded with PyTorch")
    close(numbers(page), expected(AttentionLab()))
    page.locator(".plm-mini[tabindex='0']").focus()
    live(page)
    close(numbers(page), expected(AttentionLab()))
    for key in ("ArrowDown", "End", "ArrowDown", "Space"):
        page.keyboard.press(key)
    address(page, layer=3, head=4, off_layer=3, off_head=4)
    lab = AttentionLab(layer=3, head=4, off_layer=3, off_head=4)
    close(numbers(live(page)), expected(lab))
    assert (
        "Without layer 3, head 4, the probability of “vienna” goes from 0.78"
        in page.locator(".plm-finding").inner_text()
    )
    name = page.locator(".plm-mini[aria-selected=true]").get_attribute("aria-label")
    assert name.startswith("layer 3, head 4: mean entropy ") and name.endswith(", switched off")
    page.get_by_role("button", name="Switch head 3.4 on again").click()
    page.locator(".plm-tape").focus()
    page.keyboard.press("ArrowLeft")
    address(page, at=4)
    close(numbers(live(page)), expected(AttentionLab(layer=3, head=4, at=4)))
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    close(numbers(live(page)), expected(AttentionLab()))


def test_the_decoder_shows_crosses_and_lines(page_with):
    page = page_with({"head": 2})
    page.get_by_role("button", name="▲ Decoder").click()
    live(page)
    shown = numbers(page)
    close(shown, expected(AttentionLab(reader="causal", head=2)))
    assert shown["map"].count("×") == 11 * 10 / 2
    assert page.locator(".plm-check").is_hidden()
    named = "[aria-label='“[CLS]” may not look at “austria”: blocked, weight exactly 0']"
    page.locator(f'.plm-cell[data-at="0,3"]{named}').wait_for()  # names come a moment after the cells
    page.locator('.plm-cell[data-at="2,1"]').hover()
    page.wait_for_function(
        "/“from” looks at “clara”: weight 0/.test(document.querySelector('.plm-att-where').textContent)"
    )
    page.get_by_role("button", name="lines").click()
    page.locator(".plm-lines-from").wait_for()  # what is hidden takes no focus
    page.locator(".plm-lines-from").focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    address(page, row=1, view="lines")
    frames(page)
    to = page.locator(".plm-lines-to > div")
    assert to.nth(2).inner_text().startswith("×") and to.nth(0).inner_text().startswith("0.")


def test_the_guess_of_a_head_is_checked_and_nothing_shows_the_answer_before(page_with):
    page = page_with({"question": "neighbour"})
    assert "looks at the next token" in page.locator(".plm-question:visible").inner_text()
    assert page.locator(".plm-att-bars:visible").count() == 1
    assert "of its weight" not in page.locator(".plm-finding").inner_text()
    guess = page.locator(".plm-guess input:visible")
    guess.fill("2.1")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    assert page.locator(".plm-verdict:visible").inner_text().startswith("It is head 1.4: 0.27 of its weight")
    guess.fill("layer 1 head 4")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")
    assert page.locator(".plm-att-bars:visible").count() == 2
    page.get_by_role("button", name="▲ Decoder").click()  # asks another question
    page.get_by_text("looks at the previous token").wait_for()
    assert page.locator(".plm-att-bars:visible").count() == 1
    assert page.locator(".plm-verdict:visible").count() == 0


def test_the_number_of_heads_that_matter_is_covered_until_the_guess(page_with):
    page = page_with({"question": "heads"})
    assert "“vienna” with probability 0.78" in page.locator(".plm-question:visible").inner_text()
    assert set(numbers(page)["falls"]) == {""} and page.locator(".plm-att-words").is_hidden()
    page.locator(".plm-mini").first.click()
    page.wait_for_selector(".plm-status[data-status=live]")
    page.keyboard.press("Space")
    page.locator(".plm-guess input:visible").fill("3")
    page.keyboard.press("Enter")
    page.wait_for_selector(".plm-verdict[data-right=true]:visible")
    verdict = page.locator(".plm-verdict:visible").inner_text()
    assert verdict.startswith(
        "Right: 3 of 12. Head 3.4 matters most: without it the probability goes from 0.78"
    )
    close(numbers(live(page)), expected(AttentionLab()))


def test_unknown_words_are_named_and_the_last_picture_stays(page_with):
    page = page_with({"at": 0})
    before = numbers(page)
    box = page.get_by_label("Your sentence")
    box.fill("the zebra drew a banker .")
    page.get_by_text("The models do not know: zebra, banker.").wait_for()
    assert "bank" in page.locator(".plm-hint[role=status]").inner_text()
    same_map(numbers(page)["map"], before["map"])  # the record, or what the page has computed since
    box.fill("The keys near the door were old.")
    page.wait_for_function("document.querySelectorAll('.plm-tape-token:not([hidden])').length === 8")
    close(numbers(live(page)), expected(AttentionLab(text="the keys near the door were old .", at=0)))


def test_without_its_model_files_the_record_stays(page_with):
    page = page_with(models_there=False, before="console.warn = () => {}")
    page.evaluate("plm.load = () => Promise.reject(new Error('gone')); 0")
    before = numbers(page)
    page.get_by_role("button", name="▲ Decoder").click()
    page.wait_for_selector(".plm-status[data-status=missing]")
    assert numbers(page) == before and page.locator(".plm-fault:visible").count() == 0


def test_table_code_controls_and_chinese(page_with):
    page = page_with({"lang": "zh", "controls": [], "as_table": True, "off_layer": 1, "off_head": 1})
    assert page.get_by_role("group", name="注意力实验室").get_attribute("lang") == "zh"
    assert page.locator("select, .plm-controls input, .plm-att-switches").count() == 0
    assert page.locator(".plm-table tbody tr").count() == 12
    page.get_by_role("button", name="复制 PyTorch 代码").click()
    assert 'off = {"layers.0.attention.qkv": silence}' in page.locator(".plm-code").inner_text()
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


def test_text_and_links_are_checked(page_with):
    link = (
        "#attention-lab-1.layer=99&attention-lab-1.row=25&attention-lab-1.off_layer=12&attention-lab-1.head=9"
    )
    page = page_with(hash=link, before="window.hits = 0; window.hit = () => { window.hits++ }")
    page.locator(".plm-tape").focus()
    live(page)
    box = page.get_by_label("Your sentence")
    for text in ATTACKS:
        box.fill(text[:200])
        frames(page)
    assert page.evaluate("window.hits") == 0 and page.locator(".plm :is(script, img, iframe)").count() == 0
    assert page.locator(".plm-fault:visible").count() == 0


@SCREENS
def test_axe_and_width(page_with, theme, width):
    page = page_with(
        {
            "as_table": True,
            "question": "neighbour",
            "guess": "1.3",
            "text": LONGEST,
            "off_layer": 1,
            "off_head": 2,
        },
        width=width,
        dark=theme == "dark",
        forced="active" if theme == "forced" else "none",
    )
    stands(page)


STEPS = {
    # every sentence and word is new: the model runs, and all maps are painted
    "all maps": ("document.querySelectorAll('.plm-tape-token')[i % 23].click()", 150),
    "arrow": ("document.querySelectorAll('.plm-mini')[i % 12].click()", 16),
    "row": ("document.querySelector(`[data-at='${i % 23},4']`).focus()", 16),
    "hover": (
        "document.querySelector(`[data-at='3,${i % 23}']`)"
        ".dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))",
        16,
    ),
}


@pytest.mark.alone
@pytest.mark.parametrize("step", STEPS)
def test_painted_in_time(page_with, step):
    page = page_with({"text": LONGEST, "at": 0})
    page.get_by_role("button", name="Reset").focus()
    live(page)
    code, limit = STEPS[step]
    page.evaluate(f"window.step = (i) => {{ {code} }}")
    paint_in_time(page, limit)


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    writes = mounted_alone(page_of, AttentionLab(), "Attention lab")
    assert writes == ["as_table", "save", "want_models", "save"]
