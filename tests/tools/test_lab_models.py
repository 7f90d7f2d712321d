"""Widgets with models in JupyterLab: the kernel sends both on first use, and keys stay in the widget."""

import pytest
from support import frames, need
from test_lab_browser import PROMPT, Lab, run_all, told

pytestmark = pytest.mark.browser
CELLS = [
    "from plmlib.widgets import EvidenceLab, MaskingLab\nlab = MaskingLab(question='none')\nlab",
    "evidence = EvidenceLab(question='none')\nevidence",
    "print(lab.edits, evidence.shown)",
]


@pytest.fixture(scope="module")
def page(tmp_path_factory, chromium):
    need("chromium")
    server = Lab(tmp_path_factory.mktemp("lab"), CELLS)
    page = run_all(server, chromium)
    page.wait_for_function(f"/\\d/.test({PROMPT}[2].innerText)", timeout=120_000)
    page.wait_for_function("document.querySelectorAll('.plm[data-ready]').length === 2", timeout=60_000)
    yield page
    page.close()
    server.stop()


def test_a_word_is_hidden_and_uncovered_by_keyboard_and_python_follows(page):
    cells = page.locator(".jp-Cell").count()
    masking, evidence = page.locator(".plm").all()
    for widget, keys in ((masking, ("End", "ArrowLeft", "Space")), (evidence, ("Home", "Enter"))):
        widget.locator(".plm-tape").focus()
        for key in keys:
            page.keyboard.press(key)
        widget.locator(".plm-status[data-status=live]").wait_for()
    frames(page)
    assert page.locator(".jp-Cell").count() == cells
    assert masking.locator(".plm-tape-token").nth(21).get_attribute("data-look") == "mask"
    assert evidence.locator(".plm-tape-token").nth(0).get_attribute("data-look") == "plain"
    assert any(told(page) == "[85] [0, 7]" for _ in range(20))
