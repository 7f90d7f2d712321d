"""The tokenizer explorer in a browser, opened from disk: rows, words, knobs, keyboard, themes, speed."""

import base64
import re

import pytest
from support import frames
from test_widgets_page import ATTACKS, SCREENS, address, page_of, paint_in_time, stands  # noqa: F401

from plmlib.checkpoints import vocabularies
from plmlib.widgets import TokenizerExplorer, base, model_file, vocabulary_file

pytestmark = pytest.mark.browser


@pytest.fixture
def page_with(page_of, tmp_path):  # noqa: F811
    """page_with(explorer's arguments, page's arguments) -> a page with it, its file beside the host."""

    def open_page(explorer=None, file=True, **page):
        if file:
            (tmp_path / "models").mkdir(exist_ok=True)
            script = model_file.script(vocabulary_file.NAME, vocabulary_file.pack())
            (tmp_path / "models/vocabularies.js").write_text(script, encoding="utf-8")
        opened = page_of(TokenizerExplorer(**{"question": "none"} | (explorer or {})), **page)
        if file and page.get("script", True):
            opened.locator(".plm-cuts").wait_for(state="attached")
            frames(opened)
        return opened

    return open_page


def shown(page) -> dict[str, list[int]]:
    """The ids on show, for each tokenizer."""
    rows = page.evaluate(
        "[...document.querySelectorAll('.plm-cut-row:not([hidden])')].map((row) => [row.ariaLabel,"
        " [...row.querySelectorAll('.plm-piece:not([hidden]) small')].map((id) => Number(id.textContent))])"
    )
    names = {"WordPiece": "wordpiece", "Byte BPE": "bpe", "Unigram": "unigram"}
    return {names[label]: ids for label, ids in rows}


def expected(text: str, **settings) -> dict[str, list[int]]:
    return {
        name: vocabularies.load(name, **settings.get(name, {})).encode(text) for name in vocabularies.NAMES
    }


TEXTS = [
    "",
    " ",
    "the gardener's café",
    "安娜在河边。她",
    "👩‍🚀 🏳️‍🌈 e\u0301",
    "שלום مرحبا",
    "x" * 300,
    "🙂" * 150,
]


@pytest.mark.parametrize("text", TEXTS)
def test_what_the_reader_writes_is_cut_as_python_cuts_it(page_with, text):
    page = page_with()
    page.get_by_label("Your text").fill(text)
    page.wait_for_function("(n) => document.querySelector('.plm-finding').textContent.startsWith(n)",
                           arg=f"{len(text)} characters")  # fmt: skip
    assert shown(page) == expected(text)
    assert "\ufffd" not in page.locator(".plm").inner_text() and page.locator(".plm-fault").is_hidden()
    back = page.locator(".plm-back b").nth(1)
    assert back.inner_text() == "✓ the same text"


def test_every_example_can_be_cut(page_with):
    page = page_with()
    for button in page.get_by_role("group", name="Examples").get_by_role("button").all():
        button.click()
        frames(page)
        assert shown(page) == expected(page.get_by_label("Your text").input_value())


def test_knobs_by_keyboard(page_with):
    text = "The gardeners' café"
    page = page_with({"text": text})
    page.get_by_role("slider", name="Merges that byte BPE may use").focus()
    page.keyboard.press("Home")
    address(page, merges=0)
    frames(page)
    assert shown(page)["bpe"] == expected(text, bpe={"merges": 0})["bpe"]
    assert len(shown(page)["bpe"]) == len(text.encode())
    page.get_by_label("WordPiece: lower case").focus()
    page.keyboard.press("Space")
    address(page, lowercase=False)
    frames(page)
    assert shown(page)["wordpiece"] == expected(text, wordpiece={"lowercase": False})["wordpiece"]
    page.get_by_label("Special tokens").focus()
    page.keyboard.press("Space")
    address(page, special=True)
    frames(page)
    ids = shown(page)
    assert [ids["wordpiece"][0], ids["wordpiece"][-1], ids["unigram"][-1]] == [2, 3, 1]
    page.get_by_role("button", name="Unigram").focus()
    page.keyboard.press("Enter")
    address(page, tokenizers=["wordpiece", "bpe"])
    frames(page)
    assert set(shown(page)) == {"wordpiece", "bpe"} and page.locator(".plm-how").count() == 2
    page.get_by_role("button", name="Reset").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("!location.hash")
    assert frames(page).locator(".plm-how").count() == 3 and shown(page) == expected(text)


def test_tokens_and_words_by_keyboard(page_with):
    page = page_with({"text": "anna tokenized the sunflowers 👩‍🚀"})
    row = page.get_by_role("listbox", name="Tokens of Byte BPE")
    row.focus()
    page.keyboard.press("End")
    page.wait_for_function("document.querySelector('.plm-detail').textContent.includes('bytes: 1')")
    options = row.get_by_role("option")
    last = options.last
    assert last.get_attribute("aria-selected") == "true"
    assert row.get_attribute("aria-activedescendant") == last.get_attribute("id")
    assert last.get_attribute("aria-label").endswith("⟨80⟩, id 222, of the word 👩⟨ZWJ⟩🚀")
    assert page.locator(".plm-inside .plm-heading").first.inner_text() == "How “👩ZWJ🚀” is cut"
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.plm-inside').innerText.includes('merge 79')")
    first = page.get_by_role("listbox", name="Tokens of WordPiece")
    first.focus()
    page.keyboard.press("End")
    address(page, tokenizer="wordpiece", token=14)
    page.get_by_role("listbox", name="What each word costs").focus()
    page.keyboard.press("ArrowLeft")
    address(page, token=8)
    frames(page)
    assert "How “sunflowers” is cut" in page.locator(".plm-inside").inner_text()
    assert page.locator(".plm-piece.plm-same-word").count() == 6 + 6 + 10


def test_each_way_of_cutting_is_shown_step_by_step(page_with):
    page = page_with({"text": "tokenized שלום"})
    wordpiece, bpe, unigram = page.locator(".plm-how").all_inner_texts()
    assert "tok" in wordpiece and page.locator(".plm-how s").first.inner_text() == "tokenized"
    assert [int(n) for n in re.findall(r"merge (\d+)", bpe)] == sorted(
        map(int, re.findall(r"merge (\d+)", bpe))
    )
    assert unigram.count("log P = ") == 3 and unigram.count("the best") == 1
    page.locator(".plm-cost-card").last.click()
    page.locator(".plm-how", has_text="no piece fits: the whole word is [UNK]").wait_for()


def test_what_shows_the_answer_is_covered_until_the_guess(page_with):
    page = page_with({"question": "bytes"})
    assert page.locator(".plm-question").inner_text().endswith("cut the 46 characters of this text?")
    hidden = page.locator(".plm-cut-row[aria-label='Byte BPE'], .plm-costs, .plm-inside, .plm-finding")
    assert hidden.filter(visible=True).count() == 0 and "44 tokens" not in page.locator(".plm").inner_text()
    assert page.locator(".plm-covered:visible").count() == 1
    page.get_by_label("Your guess").fill("46")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")
    verdict = page.locator(".plm-verdict").inner_text()
    assert verdict.startswith(
        "Close: 44 tokens, 0.96 per character. The most expensive word is “👩⟨ZWJ⟩🚀” with 11"
    )
    assert hidden.filter(visible=True).count() == 4
    page.get_by_label("Your guess").fill("9")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'false'")
    page = page_with({"question": "unknown"})
    assert page.locator(".plm-cut-row:visible").count() == 2
    page.get_by_role("button", name="Show the answer").click()
    page.wait_for_function("document.querySelector('.plm-verdict').textContent.startsWith('It is 2 of 8')")


def test_a_missing_file_is_said(page_with, tmp_path):
    (tmp_path / "models").mkdir()
    (tmp_path / "models/vocabularies.js").touch()  # a damaged file
    page = page_with(file=False, before="console.warn = () => {}")
    page.locator(".plm-status[data-status=missing]").wait_for()
    page = page_with(script=False)
    assert page.locator("caption").inner_text().startswith("46 characters. Tokens: WordPiece 22")


def test_text_stays_text(page_with):
    text = " ".join(ATTACKS)[:290] + "\u202e\u200b\x07"
    page = page_with(
        {"text": text, "as_table": True}, before="window.hits = 0; window.hit = () => { hits++ }"
    )
    page.get_by_role("button", name="Copy as PyTorch").click()
    frames(page)
    assert page.evaluate("window.hits") == 0
    assert page.locator(".plm :is(script, img, iframe)").count() == 0
    chips = page.locator(".plm-back .plm-chip").all_inner_texts()
    assert {"U+202E", "U+200B", "U+0007"} <= set(chips)


def test_a_link_restores_the_state_and_nonsense_is_ignored(page_with):
    page = page_with(hash='#tokenizer-explorer-1.text="猫坐"&tokenizer-explorer-1.merges=10')
    assert shown(page) == expected("猫坐", bpe={"merges": 10})
    wild = '#tokenizer-explorer-1.merges=-1&tokenizer-explorer-1.tokenizers=[]&tokenizer-explorer-1.model="x"'
    page = page_with(hash=wild + "&tokenizer-explorer-1.token=1e99")
    assert len(shown(page)) == 3 and page.locator(".plm-fault").is_hidden()


def test_table_chinese_and_controls(page_with):
    page = page_with({"lang": "zh", "as_table": True, "controls": ["text"], "special": True})
    assert page.get_by_role("group", name="分词器对比").get_attribute("lang") == "zh"
    assert page.locator(".plm-table tbody tr").count() == 9
    assert page.locator("input[type=range], input[type=checkbox], .plm-toggle").count() == 0
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator("main").inner_text())


@SCREENS
def test_axe_and_width(page_with, theme, width):
    text = "Tokenized: the sunflowers 安娜在河边找到了一把红色的雨伞 👩‍🚀 שלום " + "w" * 101
    page = page_with(
        {"text": text, "special": True, "as_table": True, "guess": "3", "question": "bytes"},
        width=width,
        dark=theme == "dark",
        forced="active" if theme == "forced" else "none",
    )
    stands(page)


def test_the_module_that_jupyter_mounts(page_with):
    page = page_with()
    state = base.state(TokenizerExplorer())
    facts = page.evaluate("plmTest.mountModule", {"code": str(TokenizerExplorer._esm), "state": state})
    assert facts["role"] == "group" and facts["label"] == "Tokenizer explorer" and facts["drawn"] == []
    assert facts["left"] == 0 and facts["listeners"] == 0


DRAG = (
    "const s = document.querySelector('input[type=range]');"
    "s.value = 80 * i; s.dispatchEvent(new Event('input'))"
)


def test_jupyter_asks_python_for_the_vocabularies(page_of):  # noqa: F811
    page = page_of(mount=False)
    packed = base64.b64encode(vocabulary_file.pack()).decode()
    given = {"code": str(TokenizerExplorer._esm), "state": base.state(TokenizerExplorer(question="none"))}
    rows = page.evaluate(
        """async ({ code, state, packed }) => {
          delete plm.load; // what the site's host adds
          const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
          const { default: widget } = await import(url);
          const heard = {};
          const values = { ...state };
          const model = {
            get: (key) => values[key],
            set(key, value) {
              values[key] = value;
              if (key !== "want_model") return;
              const bytes = Uint8Array.from(atob(packed), (one) => one.charCodeAt(0));
              values.model_file = new DataView(bytes.buffer);
              heard["change:model_file"]();
            },
            save_changes() {},
            on: (event, call) => { heard[event] = call; },
            off() {},
          };
          const el = document.body.appendChild(document.createElement("div"));
          widget.render({ model, el });
          while (!el.querySelector(".plm-piece")) await new Promise(requestAnimationFrame);
          return el.querySelectorAll(".plm-cut-row").length;
        }""",
        given | {"packed": packed},
    )
    assert rows == 3


@pytest.mark.alone
def test_a_step_is_painted_in_time(page_with):
    page = page_with()
    page.evaluate(f"window.step = (i) => {{ {DRAG} }}")
    paint_in_time(page, 16)
