"""The norm lab in a browser, opened from disk: knobs, guess, table, links, themes, speed."""

import json
import re

import pytest
from support import frames
from test_widgets_page import SCREENS, address, mounted_alone, page_of, paint_in_time, stands  # noqa: F401

from plmlib.widgets import NormLab, base, norm_lab

pytestmark = pytest.mark.browser


def numbers(page) -> list[list[float]]:
    """The rows of the table that is shown, without the number of the layer."""
    rows = page.locator(".plm-table tbody tr").all_inner_texts()
    return [[float(cell) for cell in row.split("\t")[1:] if cell != "–"] for row in rows]


def test_knobs_by_keyboard_change_the_table_to_what_torch_says(page_of):  # noqa: F811
    page = page_of(NormLab(question="none", depth=4, as_table=True))
    page.get_by_role("slider", name="Layers").focus()
    page.keyboard.press("ArrowRight")
    page.get_by_role("spinbutton", name="Deviation of the weights").fill("0.2")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="RMSNorm (T5)").press("Enter")
    page.get_by_role("checkbox").press("Space")
    page.get_by_role("button", name="no norm").press("Space")
    changed = {"depth": 5, "std": 0.2, "norm": "rms", "scaled": True, "places": ["pre", "post", "none"]}
    address(page, **changed)
    frames(page)
    state = base.state(NormLab()) | changed
    found = [norm_lab.measure(state, place) for place in changed["places"]]
    expected = [[one["stream"][0] for one in found]]
    expected += [
        [one[key][layer + (key == "stream")] for key in ("stream", "gradient") for one in found]
        for layer in range(5)
    ]
    shown = numbers(page)
    assert len(shown) == 6
    for mine, theirs in zip(shown, expected):
        assert mine == pytest.approx(theirs, rel=6e-3)  # three digits
    page.get_by_role("button", name="Copy as PyTorch").click()
    assert "depth, scaled = 5, True" in page.locator(".plm-code").inner_text()
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    assert len(numbers(frames(page))) == 5


def test_the_guess_is_checked_against_the_live_value(page_of):  # noqa: F811
    page = page_of(NormLab(as_table=True))
    assert page.locator(".plm-covered:visible").count() == 1 and page.locator(".plm-finding").is_hidden()
    assert "gradient" not in page.locator(".plm-table").inner_text()
    state = base.state(NormLab())
    pre, post = (norm_lab.measure(state, place)["gradient"][-1] for place in ("pre", "post"))
    page.get_by_label("Your guess").fill(f"{1.6 * post / pre:.2f}")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    says = page.locator(".plm-verdict").inner_text()
    assert float(re.search(r"It is ([\d.]+) times", says)[1]) == pytest.approx(post / pre, rel=6e-3)
    assert page.locator(".plm-covered:visible").count() == 0
    page.get_by_label("Your guess").fill(f"{1.2 * post / pre:.2f}")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")
    page.get_by_role("spinbutton", name="Deviation of the weights").fill("0.02")  # now the ratio turns round
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    assert "the ratio turns round" in page.locator(".plm-verdict").inner_text()


def test_recorded_runs_are_labelled_and_chosen_and_a_link_is_checked(page_of):  # noqa: F811
    state = {"places": ["none"], "runs": "0.02", "depth": 99, "std": "x", "norm": "batch"}
    hash = "&".join(f"norm-lab-1.{key}={json.dumps(value)}" for key, value in state.items())
    page = page_of(NormLab(question="largest", guess="2"), hash=f"#{hash}")
    assert page.get_by_role("spinbutton", name="Layers").input_value() == "24"
    assert page.locator(".plm-verdict").inner_text().startswith("It is layer 1.")
    assert (
        page.locator(".plm-runs .plm-status").inner_text().startswith("Recorded with PyTorch, not computed")
    )
    said = page.locator(".plm-runs .plm-note-line")
    assert "no norm 4." in said.inner_text() and "post-norm" not in said.inner_text()
    page.get_by_role("button", name="0.17", exact=True).click()
    page.get_by_role("button", name="post-norm").click()
    page.wait_for_function("document.querySelector('.plm-runs').textContent.includes('post-norm 5.')")
    assert "no norm broke off after" in said.inner_text() and "does not rescue" in said.inner_text()


def test_chinese_and_few_controls(page_of):  # noqa: F811
    page = page_of(
        NormLab(lang="zh", controls=["depth"], guess="3", places=["pre", "post", "none"], as_table=True)
    )
    assert page.get_by_role("group", name="归一化位置实验室").get_attribute("lang") == "zh"
    assert page.locator(".plm input[type=range]").count() == 1 and page.locator(".plm-toggle").count() == 0
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


@SCREENS
def test_axe_and_width(page_of, width, theme):  # noqa: F811
    forced = "active" if theme == "forced" else "none"
    lab = NormLab(guess="4", places=["pre", "post", "none"], as_table=True)
    page = page_of(lab, NormLab(), width=width, dark=theme == "dark", forced=forced)
    stands(page)


@pytest.mark.alone
def test_a_change_is_painted_in_50_ms(page_of):  # noqa: F811
    page = page_of(NormLab(question="none"))  # 24 layers, two stacks: a new deviation computes both
    drag = (
        "const s = document.querySelectorAll('input[type=range]')[1];"
        "s.value = 0.08 + (window.drags = (window.drags ?? 0) + 1) % 20 / 100;"
        "s.dispatchEvent(new Event('input'))"
    )
    seeds = "document.querySelectorAll('input[type=range]')[2]"
    page.evaluate(
        f"window.step = (i) => {{ {drag}; if (i === 0) {{ const one = {seeds};"
        " one.value = (Number(one.value) + 1) % 99; one.dispatchEvent(new Event('input')) } }"
    )
    paint_in_time(page, 50)


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    assert mounted_alone(page_of, NormLab(), "Norm lab") == ["as_table", "save"]
