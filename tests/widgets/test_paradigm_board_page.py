"""The paradigm board in a browser, opened from disk: predictions, what is equal, guess, links, a phone."""

import re

import pytest
from support import frames
from support.bench import made_up
from test_widgets_page import ATTACKS, address, lab_pages, mounted_alone, page_of, stands  # noqa: F401

from plmlib.widgets import ParadigmBoard, base, bench, paradigm_board

pytestmark = pytest.mark.browser
MODELS = ("bert", "gpt", "bart")


def board(networks=None, **state) -> ParadigmBoard:
    return ParadigmBoard(results=made_up(), **state)


@pytest.fixture
def page_with(page_of, tmp_path):  # noqa: F811
    return lab_pages(page_of, tmp_path, board, "tiny-bert", "mixture-gpt", "noises-bart")


def said(page) -> dict[str, list[str]]:
    """For each model its likeliest words at the chosen place, or why there are none."""
    shown = "(box) => [...box.querySelectorAll('.plm-answer-name, .plm-card-note')]"
    texts = f"{shown}.filter((one) => one.checkVisibility()).map((one) => one.textContent)"
    return {model: page.locator(f"[data-says={model}]").evaluate(texts) for model in MODELS}


def expect(page, **state):
    """The page shows what Python computes of a state."""
    asked = board(**state)
    at, made = asked.at, paradigm_board.examples(base.state(asked))
    for model, found in said(page).items():
        one = asked.recorded["says"][model][at]
        if one is None:
            assert found[0].startswith("No loss here"), (model, found)
            continue
        assert [name.removesuffix(" ✓") for name in found[: len(one["words"])]] == one["words"], model
        known = [other for other in asked.recorded["says"][model] if other]
        right = sum(other["rank"] == 1 for other in known)
        assert f"likeliest one at {right} of {len(known)} places" in found[-1]
    for model in MODELS:
        row = [made["tokens"][id] for id in made[model][0]]
        first = page.locator(f"[data-model={model}] .plm-card-row").first
        assert first.locator("li:visible > b").all_inner_texts() == row, model


def statuses(page) -> list[list[str]]:
    rows = "[...document.querySelectorAll('.plm-bench-row')].slice(-8)"
    cells = "[...row.querySelectorAll('[role=cell]')].map((cell) => cell.dataset.status)"
    return page.evaluate(f"[...{rows}].map((row) => {cells})")


def judged(equal: str) -> list[list[str]]:
    found = [bench.judge(row, equal) for row in board().bench["rows"]]
    return [[one[name]["status"] for name in bench.PARADIGMS] if one else ["missing"] * 3 for one in found]


def test_the_record_comes_first_and_the_page_computes_the_same(page_with):
    page = page_with()
    assert page.locator(".plm-status").inner_text().startswith("The predictions are recorded")
    expect(page)
    page.locator(".plm-tape").focus()
    page.wait_for_selector(".plm-status[data-status=live]")
    expect(frames(page))
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    page.get_by_role("button", name="Throw the dice again").press("Enter")
    address(page, at=22, seed=32)
    expect(frames(page), at=22, seed=32)
    page.get_by_label("Your own words").fill("a dragon found a key .")
    address(page, text="a dragon found a key .", at=0)
    page.locator(".plm-tape-token").nth(1).click()
    address(page, at=1)
    assert said(frames(page))["gpt"][0].startswith("The model does not know “dragon”.")


def test_what_is_equal_recolours_the_table_and_the_guess_is_checked(page_with):
    page = page_with({"question": "own"})
    assert page.locator(".plm-bench").is_hidden() and page.locator(".plm-finding").is_hidden()
    page.get_by_label("Your guess").fill("3")
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.plm-verdict').dataset.right === 'true'")
    assert page.locator(".plm-bench").is_visible() and statuses(page) == judged("steps")
    assert page.locator(".plm-costs [data-equal]").inner_text().startswith("steps")
    for name, equal in (
        ("predicted tokens", "predictions"),
        ("FLOPs", "flops"),
        ("parameters only", "parameters"),
    ):
        page.get_by_role("button", name=name, exact=True).press("Space")
        address(page, equal=equal)
        assert statuses(frames(page)) == judged(equal) != judged("steps")
        assert page.locator(".plm-costs [data-equal]").inner_text().startswith(name.removesuffix(" only"))
    assert page.locator(".plm-bench [role=rowheader] [data-verdict=seed]").count() == 3
    assert page.locator(".plm-verdict").get_attribute("data-right") == "false"  # another question now
    found = page.locator(".plm-finding").inner_text()
    assert found.startswith("With equal parameters, each with the training that suits it best, of 8 tasks")


def test_a_link_is_checked_and_text_stays_text(page_with):
    forged = 'paradigm-board-1.recorded={"says":{}}&paradigm-board-1.equal="x"&paradigm-board-1.at=99'
    page = page_with(
        {"as_table": True},
        hash=f"#{forged}&paradigm-board-1.seed=9",
        before="window.hits = 0; window.hit = () => { window.hits++ }",
    )
    page.wait_for_selector(".plm-status[data-status=live]")
    expect(frames(page), seed=9)  # the rest of the link is refused
    page.get_by_label("Your own words").fill(" ".join(ATTACKS)[:200])
    page.get_by_role("button", name="Copy as PyTorch").click()
    assert page.locator(".plm-table tbody tr").count() == 5 + 8
    assert page.evaluate("window.hits") == 0 and page.locator(".plm :is(script, img, iframe)").count() == 0
    page.get_by_role("button", name="Reset").click()
    page.wait_for_function("!location.hash")
    expect(frames(page))
    assert page.locator(".plm-fault:visible").count() == 0


@pytest.mark.parametrize(("width", "theme", "lang"), [(360, "dark", "zh"), (900, "forced", "en")])
def test_axe_and_width(page_with, width, theme, lang):
    page = page_with(
        {
            "as_table": True,
            "question": "own",
            "guess": "3",
            "lang": lang,
            "text": f"{'w' * 60} found a key .",
        },
        width=width,
        dark=theme == "dark",
        forced="active" if theme == "forced" else "none",
    )
    stands(page)
    assert not re.search(r"undefined|NaN|\{\w+\}", page.locator(".plm").inner_text())


def test_the_module_that_jupyter_mounts(page_of):  # noqa: F811
    writes = mounted_alone(page_of, board(), "Paradigm board")
    assert writes == ["as_table", "save", "want_models", "save"]
