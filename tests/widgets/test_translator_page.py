"""The translator lab in a browser, opened from disk: two languages, cut wires, keyboard, themes, speed."""

import re

import pytest
from support import frames
from test_widgets_page import ATTACKS, address, lab_pages, mounted_alone, page_of, paint_in_time, stands  # noqa: F401

from plmlib.widgets import TranslatorLab, translation

pytestmark = pytest.mark.browser
TEXT = "she ate fish with her father a few days later ."


@pytest.fixture(scope="module")
def network():
    return TranslatorLab().networks["model"]


@pytest.fixture
def page_with(page_of, tmp_path):  # noqa: F811
    return lab_pages(page_of, tmp_path, TranslatorLab, "translator")


def live(page):
    """Wait until the page has translated the sentence itself."""
    page.wait_for_selector(".plm-status[data-status=live]")
    page.wait_for_selector(".plm-sides-by:not([data-stale])")
    return frames(page)


def line(page, which: int):
    return page.locator(".plm-beads").nth(which)


def whole(page) -> str:
    return page.locator(".plm-whole").inner_text()


def writes(page, sentence: str) -> None:
    """Wait until this is the translation."""
    page.wait_for_function(
        "(sentence) => document.querySelector('.plm-whole').textContent === sentence", arg=sentence
    )


def losses(page) -> list[str]:
    return page.locator(".plm-losses li > span:last-child").all_inner_texts()


def expected(network, cut: int, **asked) -> list[str]:
    found = translation.look(*network, **{"text": TEXT, "direction": "zh"} | asked)
    return [f"{p:.2f} → {q:.2f}" for p, q in zip(found["p"].tolist(), found["cut"][:, cut].tolist())]


def test_the_record_comes_first_and_the_page_computes_the_same(page_with, network):
    asked = []
    page = page_with({"cut": 9}, mount=False)
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("plm.mountAll()")
    assert page.locator(".plm-status").inner_text().startswith("Recorded with PyTorch")
    assert whole(page) == "几天后她和她的爸爸一起吃鱼。"
    assert not any("models/" in url or "/lm.js" in url for url in asked)
    recorded, text = losses(page), page.locator(".plm-finding").inner_text()
    assert recorded == expected(network, 9)
    line(page, 1).focus()
    live(page)
    assert losses(page) == recorded and page.locator(".plm-finding").inner_text() == text


def test_arrows_walk_through_both_lines(page_with, network):
    page = page_with()
    line(page, 1).focus()
    for key in ("End", "ArrowLeft", "Home", "ArrowRight"):
        page.keyboard.press(key)
    address(page, at=1)
    found = translation.look(*network, TEXT, "zh")
    row = found["weights"].mean(0)[1]
    numbers = line(page, 0).locator("small").all_inner_texts()
    assert numbers == [f"{weight:.2f}" for weight in row.tolist()]
    top = line(page, 0).locator("[data-top] b").all_inner_texts()
    assert top == [found["source"][int(row.argmax())]] == ["days"]
    line(page, 0).focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    address(page, cut=1, at=1)
    live(page)
    assert losses(page) == expected(network, 1)
    page.keyboard.press("End")
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    address(page, cut=9, at=1)
    anew = translation.look(*network, TEXT, "zh", cut=9)["anew"]
    written = frames(page).locator("section[aria-label='Cut the wire'] b[lang=zh]").inner_text()
    assert written == translation.sentence(anew, "zh") != whole(page)
    page.keyboard.press("Escape")
    page.wait_for_function("!location.hash.includes('cut')")
    assert page.locator(".plm-losses").is_hidden()
    page.locator(".plm-bead", has_text="father").click()
    address(page, cut=6)
    page.get_by_role("button", name="join the wire again").click()
    page.wait_for_function("!location.hash.includes('cut')")


def test_the_map_heads_and_gold_links(page_with, network):
    page = page_with()
    cell = page.get_by_role("gridcell", name=re.compile("^writing 几, looking at few: 0.38"))
    assert "most of all, gold link" in cell.get_attribute("aria-label")
    rows, columns = page.locator(".plm-map [role=row]").count() - 1, page.locator(".plm-col").count()
    assert (rows, columns) == (13, 13)
    assert "In 8 of 9 rows with gold links" in page.locator(".plm-legend").inner_text()
    page.get_by_role("button", name="2", exact=True).click()
    address(page, head=2)
    weights = translation.look(*network, TEXT, "zh")["weights"][1]
    numbers = line(page, 0).locator("small").all_inner_texts()
    assert numbers == [f"{weight:.2f}" for weight in weights[0].tolist()]
    page.get_by_label("show gold links").uncheck()
    page.wait_for_function("!document.querySelector('.plm-cell.plm-goldlink')")
    page.locator(".plm-cell[data-at='4,4']").click()
    address(page, at=4)


def test_own_words_unknown_words_and_the_other_direction(page_with, network):
    page = page_with()
    box = page.get_by_label("Your sentence")
    box.fill("the dragon ate fishes")
    page.get_by_text("The model does not know: dragon, fishes.").wait_for()
    assert "Known words that begin alike: dr" in page.locator(".plm-controls").inner_text()
    assert whole(page) == "几天后她和她的爸爸一起吃鱼。" and box.get_attribute("aria-invalid") == "true"
    box.fill("John left a pink painting behind in the forest.")
    live(page)
    writes(page, "约翰把一幅粉色的油画忘在了森林。")
    assert box.get_attribute("aria-invalid") == "false"
    page.get_by_role("button", name="Chinese → English").click()
    writes(page, "john left a pink painting behind in the forest .")
    assert line(page, 0).get_attribute("lang") == "zh" and line(page, 1).get_attribute("lang") == "en"
    box.fill("几天后，她和妈妈一起吃鱼。")
    found = translation.look(*network, "几天后，她和妈妈一起吃鱼。", "en", width=3)
    page.get_by_label("Beam width").first.fill("3")
    page.wait_for_function("document.querySelectorAll('.plm-texts:not([hidden]) li').length === 3")
    live(page)
    assert whole(page) == translation.sentence(found["target"], "en")
    box.fill("the cat")
    page.get_by_text("In this direction the sentence must be Chinese: the, cat.").wait_for()


def test_the_guess_is_checked_against_the_live_loss(page_with):
    page = page_with({"question": "falls"})
    hidden = page.locator(".plm-finding, .plm-losses, [aria-label='Cut the wire']")
    assert hidden.filter(visible=True).count() == 0
    asked = page.locator(".plm-question").inner_text()
    assert asked.startswith("While the model writes “几”, it looks most at “few” (0.38")
    page.get_by_label("Your guess").fill("90")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    page.wait_for_function(
        "document.querySelector('.plm-verdict').textContent.includes('Silencing “days”, which gets 0.25')"
    )
    assert page.locator(".plm-finding").is_visible()
    page.get_by_label("Your guess").fill("5")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")


def test_links_reset_and_a_missing_file(page_with):
    name = "translator-lab-1"
    page = page_with(hash=f'#{name}.text="the dragon"&{name}.cut=99&{name}.at=63')
    assert page.locator("figure[data-ready]").count() == 1 and page.locator(".plm-fault:visible").count() == 0
    page.get_by_text("The model does not know: dragon.").wait_for()
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    live(page)
    page = page_with(models_there=False, before="console.warn = () => {}")
    page.evaluate("plm.load = () => Promise.reject(new Error('gone')); 0")
    page.get_by_role("button", name="Chinese → English").click()
    page.wait_for_selector(".plm-status[data-status=missing]")
    assert whole(page) == "几天后她和她的爸爸一起吃鱼。" and page.locator(".plm-fault:visible").count() == 0


def test_table_code_controls_chinese_and_text_stays_text(page_with):
    page = page_with(
        {"lang": "zh", "controls": ["text"], "as_table": True, "cut": 9},
        before="window.hits = 0; window.hit = () => { window.hits++ }",
    )
    assert page.get_by_role("group", name="翻译实验室").get_attribute("lang") == "zh"
    assert page.locator(".plm-table tbody tr").count() == 13
    assert page.locator(".plm select, .plm input[type=range], .plm input[type=checkbox]").count() == 0
    page.get_by_role("button", name="复制 PyTorch 代码").click()
    assert "!= 9  #" in page.locator(".plm-code").inner_text()
    page.get_by_label("你的句子").fill(" ".join(ATTACKS)[:230])
    page.get_by_text("模型不认识").wait_for()
    assert page.evaluate("window.hits") == 0 and page.locator(".plm :is(script, img, iframe)").count() == 0
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


@pytest.mark.parametrize(("theme", "width"), [("light", 320), ("dark", 320), ("dark", 900), ("forced", 900)])
def test_axe_and_width(page_with, theme, width):
    page = page_with(
        {"as_table": True, "question": "falls", "guess": "3", "cut": 9, "width": 3},
        width=width,
        dark=theme == "dark",
        forced="active" if theme == "forced" else "none",
    )
    stands(page)


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    writes = mounted_alone(page_of, TranslatorLab(), "Translator lab")
    assert writes == ["as_table", "save", "want_models", "save"]


@pytest.mark.alone
def test_another_sentence_is_translated_and_painted_in_60_ms(page_with):
    page = page_with()
    line(page, 1).focus()
    live(page)
    page.evaluate(
        "window.step = (i) => {"
        " const menu = [...document.querySelectorAll('.plm-menu select')].find((one) => one.offsetParent);"
        " const options = [...menu.options].filter((one) => one.value);"
        " menu.value = options[i % options.length].value; menu.dispatchEvent(new Event('change')) }"
    )
    paint_in_time(page, 60)
    page.evaluate("window.step = (i) => document.querySelector('.plm-beads').children[1 + i % 7].click()")
    paint_in_time(page, 60)
