"""The position lab in a browser, opened from disk: two positions, a shift, guess, pairing, links, speed."""

import json
import re

import pytest
from support import frames
from test_widgets_page import SCREENS, address, mounted_alone, page_of, paint_in_time, stands  # noqa: F401

from plmlib.widgets import PositionLab, base, position_lab

pytestmark = pytest.mark.browser


def tiles(page) -> list[str]:
    """What each scheme gives, as "before → after"."""
    return page.locator(".plm-schemes b").all_inner_texts()


def shown(lab: PositionLab, **changed) -> list[str]:
    """What the tiles must say, computed with plmlib."""
    state = base.state(lab) | changed
    m, n, shift = state["m"], state["n"], state["shift"]
    pair = [position_lab.numbers(state, i, j) for i, j in ((m, n), (m + shift, n + shift))]

    def told(value):
        if value is None:
            return "no row"
        return str(value) if isinstance(value, int) else f"{value:.3f}".replace("-", "−")

    return [f"{told(pair[0][name])} → {told(pair[1][name])}" for name in position_lab.SCHEMES]


def number(page, name: str, value: int):
    page.get_by_role("spinbutton", name=name).fill(str(value))
    page.keyboard.press("Enter")


def test_both_positions_are_shifted_by_keyboard(page_of):  # noqa: F811
    lab = PositionLab(question="none")
    page = page_of(lab)
    assert tiles(page) == shown(lab)
    page.get_by_role("slider", name="Shift both by").focus()
    page.keyboard.press("ArrowRight")
    number(page, "Position m of the query", 100)
    number(page, "Position n of the key", 36)
    page.get_by_role("button", name="decoder").press("Enter")
    address(page, m=100, n=36, shift=17, side="decoder")
    assert tiles(frames(page)) == shown(lab, m=100, n=36, shift=17, side="decoder")
    page.get_by_role("button", name="encoder").press("Enter")
    page.wait_for_function(
        "document.querySelector('.plm-finding').textContent.includes('bucket 14 of the encoder')"
    )
    assert "distance −64 is" in page.locator(".plm-finding").inner_text()
    number(page, "Shift both by", 200)
    page.get_by_role("button", name="learned table").click()
    page.wait_for_function(
        "document.querySelector('.plm-finding').textContent.includes('ends at position 127')"
    )
    assert tiles(page)[1].endswith("→ no row")
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    assert tiles(frames(page)) == shown(lab)


def test_the_guess_is_checked_and_nothing_tells_it_before(page_of):  # noqa: F811
    page = page_of(PositionLab(scheme="sinusoid", as_table=True))
    assert page.locator(".plm-schemes").is_hidden() and page.locator(".plm-finding").is_hidden()
    assert page.locator(".plm-chart .plm-line").count() == 1
    assert "stays" not in page.locator(".plm-table").inner_text()
    page.get_by_label("Your guess").fill("4")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    assert "It is 3 (sinusoids, T5 buckets, rotary)" in page.locator(".plm-verdict").inner_text()
    assert page.locator(".plm-chart .plm-line").count() == 2
    number(page, "Shift both by", 0)
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")


def test_the_last_bucket_is_asked_and_found(page_of):  # noqa: F811
    page = page_of(PositionLab(question="last"))
    assert page.locator(".plm-chart").is_hidden() and page.locator(".plm-schemes").is_visible()
    page.get_by_label("Your guess").fill("128")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').textContent.startsWith('From 91 on')")
    page.get_by_role("button", name="decoder").click()
    page.wait_for_function("document.querySelector('.plm-verdict').textContent.startsWith('From 113 on')")
    chart = page.locator(".plm-chart").bounding_box()
    page.mouse.click(chart["x"] + chart["width"] - 14, chart["y"] + 100)  # the right end: far behind
    page.wait_for_function("Number(document.querySelectorAll('input[type=number]')[2].value) > 130")


def test_rotary_pairs_and_a_link(page_of):  # noqa: F811
    state = {
        "scheme": "rotary",
        "pairing": "neighbours",
        "pairs": 4,
        "m": 999,
        "side": 7,
        "table": "tiny-gpt",
    }
    hash = "&".join(f"position-lab-1.{key}={json.dumps(value)}" for key, value in state.items())
    lab = PositionLab(question="none")
    page = page_of(lab, hash=f"#{hash}")
    assert page.get_by_role("spinbutton", name="Position m").input_value() == "10"
    assert page.locator(".plm-entries span").all_inner_texts() == list("00112233")
    assert tiles(page) == shown(lab, pairing="neighbours", pairs=4)
    same = re.search(r"same q · k: ([−\d.]+)\.$", page.locator(".plm-note-line").last.inner_text())[1]
    assert tiles(page)[3].startswith(same)
    page.get_by_role("button", name="half a vector apart").click()
    page.wait_for_function("document.querySelector('.plm-entries').textContent === '01230123'")
    assert tiles(page) == shown(lab, pairs=4)
    page.get_by_role("button", name="Copy as PyTorch").click()
    assert 'load("tiny-bert")' in page.locator(".plm-code").inner_text()


def test_chinese_and_few_controls(page_of):  # noqa: F811
    page = page_of(PositionLab(lang="zh", controls=["m"], guess="3", scheme="rotary", as_table=True))
    assert page.get_by_role("group", name="位置编码实验室").get_attribute("lang") == "zh"
    assert page.locator(".plm input[type=range]").count() == 1
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


@SCREENS
def test_axe_and_width(page_of, width, theme):  # noqa: F811
    forced = "active" if theme == "forced" else "none"
    lab = PositionLab(guess="3", scheme="rotary", pairs=32, as_table=True)
    page = page_of(lab, PositionLab(scheme="learned"), width=width, dark=theme == "dark", forced=forced)
    stands(page)


@pytest.mark.alone
@pytest.mark.parametrize("scheme", ["learned", "rotary"])
def test_a_step_is_painted_in_16_ms(page_of, scheme):  # noqa: F811
    page = page_of(PositionLab(question="none", scheme=scheme, pairs=32))
    page.evaluate(
        "window.step = (i) => { const s = document.querySelectorAll('input[type=range]')[1];"
        " s.value = 20 + i; s.dispatchEvent(new Event('input')) }"
    )
    paint_in_time(page, 16)


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    assert mounted_alone(page_of, PositionLab(), "Position lab") == ["as_table", "save"]
