"""The cost explorer in a browser, opened from disk: presets, guess, player, measured time, links, speed."""

import json
import re

import pytest
from support import frames
from test_widgets_page import address, mounted_alone, page_of, paint_in_time, stands  # noqa: F401

from plmlib.widgets import CostExplorer

pytestmark = pytest.mark.browser


def number(page, name: str, value: int):
    page.get_by_role("spinbutton", name=name).fill(str(value))
    page.keyboard.press("Enter")


def test_llama_s_cache_and_the_guess_of_the_crossover(page_of):  # noqa: F811
    page = page_of(CostExplorer(as_table=True))
    shown = page.locator(".plm-finding"), page.locator(".plm-table")
    assert page.locator(".plm-chart").first.is_hidden()
    assert not any("4608" in re.sub(r"\D", "", one.inner_text()) for one in shown)
    page.get_by_label("Your guess").fill("1024")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    assert re.search(r"It is 4.608\. This is 6 · d", page.locator(".plm-verdict").inner_text())
    page.get_by_role("combobox", name="Model").select_option("llama-7b")
    number(page, "Tokens n of a text", 2048)
    address(page, n=2048, d=4096, gated=True, tied=False)
    finding = frames(page).locator(".plm-finding").inner_text()
    assert "1073741824 bytes" in finding.replace("\u202f", "")
    assert "24704 on" in finding.replace("\u202f", "") and "1.00 GiB" in finding
    page.get_by_role("button", name="fused (flash)").press("Enter")
    page.wait_for_function("document.querySelector('.plm-finding').textContent.includes('512 KiB')")
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    assert page.locator(".plm-verdict").inner_text() == ""


def test_the_player_by_keyboard(page_of):  # noqa: F811
    page = page_of(CostExplorer(view="player", prompt=3, new=4, question="none"))
    said = page.locator(".plm-finding")
    assert said.inner_text().startswith("Step 1 of 4 reads 1 of the 4 tokens")
    page.get_by_role("button", name="Next").press("Enter")
    address(page, at=2)
    assert "144 KiB" not in said.inner_text() and "180 KiB" in frames(page).locator(".plm-stats").inner_text()
    page.get_by_role("checkbox", name="with a KV cache").press("Space")
    page.wait_for_function("document.querySelector('.plm-finding').textContent.includes('reads 5 of the 5')")
    page.get_by_role("button", name="Play").press("Enter")
    address(page, at=4, cache=False)
    page.get_by_role("button", name="Play").wait_for()  # it stops by itself
    page.get_by_role("button", name="train").press("Space")
    page.wait_for_function("document.querySelector('.plm-finding').textContent.includes('all 7 tokens')")
    page.get_by_role("button", name="FLOPs and memory").click()
    page.locator(".plm-cost-bars").first.wait_for()


def test_both_ways_are_measured_in_this_browser(page_of):  # noqa: F811
    page = page_of(CostExplorer(preset="bert-base-uncased", view="player"))
    assert page.get_by_text("A decoder of these sizes.").is_visible()
    page.get_by_role("button", name="Measure in this browser").press("Enter")
    page.wait_for_function("document.querySelector('.plm-play-race').textContent.includes('times as long')")
    said = page.locator(".plm-play-race .plm-status").inner_text()
    assert float(re.search(r"([\d.]+) times as long", said)[1]) >= 3, said
    assert page.locator(".plm-play-race .plm-line").count() == 2


def test_chinese_few_controls_and_a_link(page_of):  # noqa: F811
    state = {"n": 4096, "attention": "toString", "d": -1, "view": "player", "at": 99, "heads": "12"}
    hash = "&".join(f"cost-explorer-1.{key}={json.dumps(value)}" for key, value in state.items())
    page = page_of(CostExplorer(lang="zh", controls=["n", "view"], as_table=True), hash=f"#{hash}")
    assert page.get_by_role("group", name="成本计算器").get_attribute("lang") == "zh"
    assert page.locator(".plm-table tbody tr").count() == 12 and page.locator("details").count() == 0
    page.locator(".plm-buttons button").first.click()
    assert page.get_by_role("spinbutton", name="文本的词元数 n").input_value() == "4096"
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


@pytest.mark.parametrize(("view", "width", "theme"), [("cost", 320, "forced"), ("player", 900, "dark")])
def test_axe_and_width(page_of, view, width, theme):  # noqa: F811
    lab = CostExplorer(view=view, question="none", attention="window", new=24, as_table=True)
    forced = "active" if theme == "forced" else "none"
    page = page_of(lab, width=width, dark=theme == "dark", forced=forced)
    page.locator("summary").click()
    stands(page)


@pytest.mark.alone
def test_a_step_is_painted_and_the_module_mounts_alone(page_of):  # noqa: F811
    page = page_of(CostExplorer(question="none"))
    page.evaluate(
        "window.step = (i) => { const s = document.querySelector('input[type=range]');"
        " s.value = 8 + i / 4; s.dispatchEvent(new Event('input')) }"
    )
    paint_in_time(page, 16)
    assert mounted_alone(page_of, CostExplorer(), "Cost explorer") == ["as_table", "save"]
