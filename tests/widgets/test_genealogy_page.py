"""The genealogy in a browser, opened from disk: keys, filter, comparison, guess, phone, links, speed."""

import json
import re

import pytest
from support import frames
from test_widgets_page import address, mounted_alone, page_of, paint_in_time, stands  # noqa: F401

from plmlib.widgets import Genealogy
from plmlib.widgets.genealogy import MODELS, differences

pytestmark = pytest.mark.browser


def test_keys_go_along_time_and_lineage(page_of):  # noqa: F811
    page = page_of(Genealogy(question="none"))
    assert page.locator(".plm-kin-list [tabindex='0']").count() == 1
    page.locator(".plm-kin-list [tabindex='0']").focus()
    named = "document.activeElement.ariaLabel"
    assert page.evaluate(named) == "BERT, 2018, encoder, comes from Transformer, ELMo, GPT"
    for key, name in (("ArrowLeft", "Transformer"), ("ArrowUp", "Attention (RNN)"), ("End", "ModernBERT"),
                      ("Home", "Word2Vec"), ("ArrowRight", "GloVe")):  # fmt: skip
        page.keyboard.press(key)
        assert page.evaluate(named).startswith(f"{name}, "), key
    page.keyboard.press("Enter")
    address(page, chosen="glove")
    assert page.locator(".plm-kin-facts th[scope=col]").nth(1).inner_text() == "GloVe"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.plm-kin-list')") is None
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")


def test_two_models_are_compared_with_sources(page_of):  # noqa: F811
    page = page_of(Genealogy(question="none"), attributes='data-content_root="../"')
    page.get_by_role("button", name="LLaMA, 2023").click()
    page.get_by_role("combobox", name="Compare with").select_option("llama3")
    page.get_by_role("checkbox", name="only what is different").check()
    address(page, chosen="llama", other="llama3", only_different=True)
    rows = frames(page).locator(".plm-kin-facts tbody tr")
    facts = [row.split("\n")[0] for row in rows.locator("th").all_inner_texts()]
    assert len(facts) == len(differences("llama", "llama3")) + 3  # year, origin and story
    assert rows.locator("td small").count() == 2 * len(facts)
    assert "Grattafiori et al. 2024" in rows.last.inner_text() and "15T tokens" in rows.last.inner_text()
    assert rows.last.locator("a").last.get_attribute("href") == "../references.html#grattafiori2024"
    assert "the same" not in page.locator(".plm-kin-facts").inner_text()


def test_the_filter_and_the_guess(page_of):  # noqa: F811
    page = page_of(Genealogy(as_table=True))
    assert page.locator(".plm-kin-facts").is_hidden() and page.locator(".plm-finding").is_hidden()
    page.get_by_role("button", name="encoder", exact=False).first.click()
    page.get_by_role("slider", name="From").focus()
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    address(page, paradigms=["vectors", "encdec", "decoder"], since=2019)
    wanted = [
        m["name"] for m in MODELS.values()
        if m["facts"]["year"]["value"] >= 2019 and m["facts"]["paradigm"]["value"] != "encoder"
    ]  # fmt: skip
    assert frames(page).locator(".plm-table tbody th").all_inner_texts() == wanted
    assert page.locator(".plm-kin-list li").count() == len(wanted)
    page.get_by_label("Your guess").fill("2")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    page.get_by_label("Your guess").fill("0")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")
    assert page.locator(".plm-kin-facts").is_visible()


def test_a_list_on_a_phone_chinese_and_a_link(page_of):  # noqa: F811
    state = {"chosen": "llama", "other": "toString", "paradigms": [], "since": 1, "only_different": 1}
    hash = "&".join(f"genealogy-1.{key}={json.dumps(value)}" for key, value in state.items())
    page = page_of(Genealogy(lang="zh", question="none", controls=["other"]), hash=f"#{hash}", width=360)
    boxes = [one.bounding_box() for one in page.locator(".plm-kin-list button").all()[:4]]
    assert len({box["x"] for box in boxes}) == 1 and boxes[0]["width"] > 250
    assert boxes[0]["y"] < boxes[1]["y"] < boxes[2]["y"] and page.locator(".plm-kin-lines").is_hidden()
    assert "源自 Word2Vec" in page.locator(".plm-kin-list li").nth(1).inner_text()
    assert page.locator(".plm-kin-facts thead").inner_text().split() == ["事实", "LLaMA", "GPT-2"]
    assert page.locator(".plm-controls input").count() == 0 and page.locator("select").count() == 1
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


@pytest.mark.parametrize(("width", "theme"), [(320, "forced"), (900, "dark")])
def test_axe_and_width(page_of, width, theme):  # noqa: F811
    forced = "active" if theme == "forced" else "none"
    lab = Genealogy(question="none", as_table=True)
    page = page_of(lab, width=width, dark=theme == "dark", forced=forced)
    stands(page)


@pytest.mark.alone
def test_a_filter_is_painted_in_16_ms_and_the_module_mounts_alone(page_of):  # noqa: F811
    page = page_of(Genealogy(question="none"))
    page.evaluate(
        "window.step = (i) => { const s = document.querySelector('input[type=range]');"
        " s.value = 2013 + i % 8; s.dispatchEvent(new Event('input')) }"
    )
    paint_in_time(page, 16)
    assert mounted_alone(page_of, Genealogy(), "Genealogy of pre-trained models") == ["as_table", "save"]
