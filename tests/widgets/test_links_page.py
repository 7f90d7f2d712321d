"""A widget's state in the page: what a link may say, a new link in the same tab, Reset, a failing draw."""

import json
from urllib.parse import quote

import pytest
from support import frames
from support.goldens import WILD
from test_widgets_page import address, page_of  # noqa: F401

from plmlib.widgets import ActivationLab, MaskBuilder, base, kinds

pytestmark = pytest.mark.browser
WIDGETS = (MaskBuilder, ActivationLab)
PARTS = ".plm-head, .plm-controls, .plm-stage, .plm-finding"


def link(widget, **state) -> str:
    """The part of a page's address that puts the first widget of this kind into a state."""
    name = widget.plm_name
    return "#" + "&".join(f"{name}-1.{key}={quote(json.dumps(value))}" for key, value in state.items())


def go(page, hash: str):
    """Follow a link to the same page in the same tab."""
    page.evaluate("(hash) => { location.hash = hash }", hash)
    return frames(frames(page))


def pressed(page, group: str) -> str:
    chosen = page.get_by_role("group", name=group, exact=True).locator("[aria-pressed=true]")
    return chosen.first.inner_text()


@pytest.mark.parametrize("widget", WIDGETS)
def test_a_value_that_the_constructor_refuses_is_as_if_it_were_not_there(page_of, widget):  # noqa: F811
    refused = {}
    for name, limit in base.limits(widget.plm_name).items():
        refused[name] = [value for value in WILD if not taken(limit, name, value) and storable(value)]
    plain = page_of(widget()).locator(PARTS).all_inner_texts()
    for i in range(0, max(map(len, refused.values())), 3):
        hash = link(widget, **{name: values[i % len(values)] for name, values in refused.items()})
        page = page_of(widget(), hash=hash[:20_000])
        assert page.locator("figure[data-ready]").count() == 1
        assert page.locator(PARTS).all_inner_texts() == plain
        assert page.locator(".plm-fault:visible").count() == 0


def taken(limit: dict, name: str, value) -> bool:
    try:
        kinds.KINDS[limit["kind"]](limit, name, value)
    except (ValueError, TypeError):
        return False
    return True


def storable(value) -> bool:
    return "\\ud8" not in json.dumps(value) and "\\udf" not in json.dumps(value)


def test_one_wrong_value_does_not_spoil_the_others(page_of):  # noqa: F811
    hash = link(MaskBuilder, fill="toString", controls={"a": 1}, preset="prefix", prefix=2, text="x " * 2500)
    page = page_of(MaskBuilder(fill="-10"), hash=hash)
    assert pressed(page, "Mask") == "prefix" and pressed(page, "Hidden scores become") == "−10"
    assert page.get_by_label("Prefix length").first.input_value() == "2"
    assert page.get_by_label("Tokens, separated by spaces").input_value() == "the cat sat on the mat"


def test_a_guess_is_not_read_from_a_link(page_of):  # noqa: F811
    page = page_of(MaskBuilder(), hash=link(MaskBuilder, guess="5", revealed=True))
    assert page.locator(".plm-verdict").is_hidden() and page.get_by_label("Your guess").input_value() == ""


def test_a_new_link_in_the_same_tab_is_taken_up(page_of):  # noqa: F811
    page = page_of(MaskBuilder(), ActivationLab(), hash=link(MaskBuilder, preset="window", window=4))
    page.get_by_role("button", name="prefix").click()
    page.get_by_role("slider", name="x", exact=True).focus()
    page.keyboard.press("End")
    address(page, x=5, preset="prefix")
    go(page, link(MaskBuilder, preset="cross", source="a b c d"))
    page.wait_for_function("document.querySelectorAll('[role=grid]')[0].innerText.includes('d')")
    assert pressed(page, "Mask") == "cross"
    page.wait_for_function("document.querySelector('.plm-values').innerText.includes('GELU')")
    assert float(page.get_by_role("slider", name="x", exact=True).input_value()) == -1.5  # as a fresh page
    assert address(page, preset="cross", source="a b c d") == {"preset": "cross", "source": "a b c d"}


def test_a_place_on_the_page_changes_nothing(page_of):  # noqa: F811
    page = page_of(MaskBuilder())
    page.get_by_role("button", name="prefix").click()
    address(page, preset="prefix")
    go(page, "#summary")
    assert pressed(page, "Mask") == "prefix" and page.evaluate("location.hash") == "#summary"


def test_the_language_of_a_link_is_loaded_and_taken_up(page_of):  # noqa: F811
    page = page_of(MaskBuilder())
    go(page, link(MaskBuilder, lang="zh", controls=["order"]))
    page.get_by_role("group", name="掩码构建器").wait_for()
    assert page.locator(".plm").count() == 1 and page.locator(".plm-controls input").count() == 0
    go(page, link(MaskBuilder, preset="prefix"))
    page.get_by_role("group", name="Mask builder").wait_for()
    assert page.locator(".plm").count() == 1 and pressed(page, "Mask") == "prefix"


def test_two_widgets_that_change_at_once_are_both_in_the_address(page_of):  # noqa: F811
    page = page_of(MaskBuilder(), ActivationLab())
    page.evaluate(
        "[...document.querySelectorAll('button')].filter((one) => /^(prefix|slope.*)$/.test(one.innerText))"
        ".forEach((one) => one.click())"
    )
    assert address(page, preset="prefix", view="slope") == {"preset": "prefix", "view": "slope"}


@pytest.mark.parametrize("link_first", [False, True])
def test_reset_goes_back_to_the_author_s_state(page_of, link_first):  # noqa: F811
    author = MaskBuilder(preset="window", window=3, text="a b c d e")
    page = page_of(author, hash=link(MaskBuilder, text="e f g h", pads=3) if link_first else "")
    page.get_by_role("button", name="prefix").click()
    page.get_by_label("Your guess").fill("2")
    page.keyboard.press("Enter")
    address(page, preset="prefix")
    box = page.get_by_label("Tokens, separated by spaces")
    box.fill("x")  # refused: too few tokens
    page.locator(".plm-hint", has_text="4 to 24").wait_for()
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    frames(page)
    assert pressed(page, "Mask") == "window"
    assert box.input_value() == "a b c d e" and box.get_attribute("aria-invalid") == "false"
    assert page.get_by_label("Your guess").input_value() == "" and page.locator(".plm-verdict").is_hidden()
    assert page.get_by_label("Window width").first.input_value() == "3"


def test_a_draw_that_fails_keeps_the_last_picture_and_the_widget_goes_on(page_of):  # noqa: F811
    page = page_of(MaskBuilder(), before="console.error = () => {}")
    page.evaluate("delete plm.words['mask-builder'].en.finding_after")
    finding = page.locator(".plm-finding").inner_text()
    page.get_by_role("button", name="after softmax", exact=True).click()
    page.locator(".plm-fault").wait_for()
    assert page.locator(".plm-finding").inner_text() == finding
    page.get_by_role("button", name="causal", exact=True).click()  # still drawn after softmax
    assert page.locator(".plm-fault").is_visible()
    page.get_by_role("button", name="after softmax, then rescale").click()
    page.locator(".plm-fault").wait_for(state="hidden")
    assert "no row leaks" in page.locator(".plm-finding").inner_text()


def test_half_a_character_is_refused_in_the_box(page_of):  # noqa: F811
    page = page_of(MaskBuilder())
    page.get_by_label("Tokens, separated by spaces").evaluate(
        "(box) => { box.value = 'a b c \\ud800'; box.dispatchEvent(new Event('input', {bubbles: true})) }"
    )
    page.locator(".plm-hint", has_text="cannot be used").wait_for()
    assert page.locator(".plm-grid [role=rowheader]").first.inner_text() == "the"
