"""The widgets in JupyterLab with a kernel: run all, drag, and Python follows; the server needs its token."""

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import TimeoutError
from support import ROOT, frames, need, slowed

from plmlib.tools.notebooks import KERNEL

pytestmark = pytest.mark.browser
BOOK = ROOT / "chapters/3-auto-regressive/3.4-generation-and-sampling.ipynb"
CELLS = [
    "from plmlib import build, tiny\n"
    "from plmlib.text import ByteBPE\n"
    "from plmlib.widgets import SamplingLab\n"
    "words = ByteBPE.train(['the cat sat on the mat and the dog sat on the log '] * 9, 300)\n"
    "from plmlib.course import table\n"
    "from plmlib.training import train, rows\n"
    "import torch\n"
    "gpt = build(tiny(vocab_size=words.vocab_size, n_layers=1, max_len=16)).eval()\n"
    "ids = torch.arange(64).reshape(4, 16) % 9\n"
    "train(gpt, rows(ids, torch.ones_like(ids).bool(), 2), steps=2)\n"
    "table([['text on the left', 1]], ['kind', 'count'])",
    "lab = SamplingLab(network=(gpt, words), prompt='the cat', tokens=8, selected=3)\nlab",
    "print('top_p is', lab.strategies[3].get('top_p'), 'of', len(lab.strategies))",
]
PROMPT = "document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')"
# Asked of the notebook's model: the prompt of a folded cell is not drawn.
STARTED = (
    "window.jupyterapp.shell.currentWidget.content.widgets"
    ".some(({model}) => model.executionState === 'running' || model.executionCount)"
)
IDLE = "window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"
PLACES = (
    "JUPYTER_CONFIG_DIR",
    "JUPYTER_DATA_DIR",
    "JUPYTER_RUNTIME_DIR",
    "JUPYTERLAB_SETTINGS_DIR",
    "JUPYTERLAB_WORKSPACES_DIR",
    "IPYTHONDIR",
)


SETTINGS = {"OMP_WAIT_POLICY": "PASSIVE", "JUPYTER_CONFIG_PATH": str(ROOT / "plmlib/tools/jupyter")}


class Lab:
    """A JupyterLab server as `make lab` starts it, on a folder of its own and with nobody's settings."""

    def __init__(self, home: Path, sources: list[str] = CELLS):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.token = secrets.token_hex(16)
        cells = [nbformat.v4.new_code_cell(c) for c in sources]
        notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
        (home / "chapters").mkdir()
        nbformat.write(notebook, home / "chapters/lab.ipynb")
        (home / "chapters" / BOOK.parent.name).mkdir()
        for file in (BOOK, BOOK.with_suffix(".md")):
            shutil.copy(file, home / "chapters" / BOOK.parent.name)
        places = {name: str(home / name.lower()) for name in PLACES}
        command = [
            sys.executable,
            "-m",
            "jupyter",
            "lab",
            str(home / "chapters"),
            "--no-browser",
            "--expose-app-in-browser",
            f"--ServerApp.port={self.port}",
            "--ServerApp.port_retries=0",
        ]
        command += ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        self.home, self.log = home, home / "log"
        self.process = subprocess.Popen(
            command, env=os.environ | places | SETTINGS | {"JUPYTER_TOKEN": self.token},
            stdout=self.log.open("w"), stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.wait()

    def wait(self) -> None:
        until = time.monotonic() + 180
        while time.monotonic() < until and self.process.poll() is None:
            try:
                if self.status("/api") == 200:
                    return
            except OSError:
                time.sleep(0.3)
        self.stop()
        raise RuntimeError(f"JupyterLab did not start:\n{self.log.read_text()[-2000:]}")

    def status(self, path: str, headers: dict | None = None) -> int:
        """Return the HTTP status of a request, without a token unless the headers carry one."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers=headers or {})
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    need("chromium")
    server = Lab(tmp_path_factory.mktemp("lab"))
    yield server
    server.stop()


@pytest.fixture(scope="module")
def page(lab, chromium):
    page = run_all(lab, chromium)
    page.wait_for_function(f"/\\d/.test({PROMPT}[2].innerText)", timeout=120_000)
    page.wait_for_selector(".plm[data-ready]", timeout=60_000)
    yield page
    page.close()


def run_all(lab, chromium):
    """The notebook, open, with the command given that runs it from top to bottom."""
    page = slowed(chromium.new_page(viewport={"width": 1300, "height": 1000}))
    page.set_default_timeout(60_000)
    page.elsewhere = []
    near = (f"http://127.0.0.1:{lab.port}/", f"ws://127.0.0.1:{lab.port}/", "data:", "blob:")
    page.on("request", lambda request: request.url.startswith(near) or page.elsewhere.append(request.url))
    page.goto(f"http://127.0.0.1:{lab.port}/lab/tree/lab.ipynb?token={lab.token}")
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    page.wait_for_function(IDLE, timeout=120_000)
    run_all_cells(page)
    return page


def run_all_cells(page) -> None:
    """Give the command until a cell runs: right after the start it may do nothing."""
    for _ in range(20):
        page.evaluate("void window.jupyterapp.commands.execute('notebook:run-all-cells')")
        try:
            page.wait_for_function(STARTED, timeout=5_000)
            return
        except TimeoutError:
            continue
    raise AssertionError("the command that runs all cells did nothing twenty times")


def told(page) -> str:
    """Run the last cell again and return what Python says of the widget."""
    prompts = page.locator(".jp-CodeCell .jp-InputPrompt")
    before = prompts.nth(2).inner_text()
    page.locator(".jp-CodeCell .cm-content").nth(2).click()
    page.keyboard.press("Control+Enter")
    changed = f"(before) => {PROMPT}[2].innerText !== before && /\\d/.test({PROMPT}[2].innerText)"
    page.wait_for_function(changed, arg=before, timeout=30_000)
    return page.locator(".jp-CodeCell").nth(2).locator(".jp-OutputArea-output").inner_text().strip()


def slider(page):
    return page.locator(".plm").get_by_label("top-p").and_(page.locator("input[type=range]")).first


def test_python_follows_a_drag_and_so_does_the_picture(page):
    assert told(page) == "top_p is 0.95 of 4"
    knob = slider(page)
    knob.scroll_into_view_if_needed()
    box, before = knob.bounding_box(), page.locator(".plm").inner_html()
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.95, y)
    page.mouse.down()
    for step in range(1, 11):
        page.mouse.move(box["x"] + box["width"] * (0.95 - 0.045 * step), y)
    page.mouse.up()
    shown = float(knob.input_value())
    assert 0.4 < shown < 0.6
    page.wait_for_function("(before) => document.querySelector('.plm').innerHTML !== before", arg=before)
    # A drag's last message waits until the kernel has answered the one before it.
    assert any(told(page) == f"top_p is {shown:g} of 4" for _ in range(20))


def test_python_moves_the_picture(page):
    editor = page.locator(".jp-CodeCell .cm-content").nth(2)
    editor.click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text("lab.strategies = lab.strategies[:3] + [{'top_p': 0.25}]\n" + CELLS[2])
    assert told(page) == "top_p is 0.25 of 4"
    page.wait_for_function("(e) => e.value === '0.25'", arg=slider(page).element_handle())


@pytest.mark.parametrize("keys", ["ab", "ABDDMYXJK", "\n"])
def test_typing_in_a_widget_is_no_command_of_the_notebook(page, keys):
    cells, kinds = page.locator(".jp-Cell").count(), page.locator(".jp-CodeCell").count()
    for control in (
        "input[type=range]:visible",
        "input[type=text]:visible, textarea:visible",
        "button:visible",
    ):
        for one in page.locator(".plm").locator(control).all()[:1]:
            one.focus()
            for key in keys:
                page.keyboard.press("Enter" if key == "\n" else key)
    frames(page)
    assert (
        page.locator(".jp-Cell").count() == cells == 3 and page.locator(".jp-CodeCell").count() == kinds == 3
    )
    assert page.locator(".jp-Dialog").count() == 0


def test_arrow_keys_move_the_slider_and_not_the_notebook(page):
    knob = slider(page)
    knob.focus()
    before = float(knob.input_value())
    page.keyboard.press("ArrowRight")
    assert float(knob.input_value()) > before
    assert page.evaluate("document.activeElement.type") == "range"


def test_enter_in_a_box_acts(page):
    cells = page.locator(".jp-Cell").count()
    box = page.get_by_role("spinbutton", name="top-k")
    box.fill("7")
    box.press("Enter")
    assert any(told_of(page, "top_k") == "7" for _ in range(20))
    guess = page.locator(".plm").get_by_label("Your guess")
    guess.fill("3")
    guess.press("Enter")
    page.locator(".plm-verdict:visible").wait_for()
    prompt = page.locator(".plm").get_by_label("Your own prompt")
    prompt.fill("the dog")
    prompt.press("Enter")
    assert any(told_of(page, "prompt") == "the dog" for _ in range(20))
    assert (
        page.locator(".jp-Cell").count() == cells and page.evaluate("document.activeElement.type") == "text"
    )


def told_of(page, what: str) -> str:
    """Write a line about the widget into the last cell, run it, and return what it prints."""
    prompt = page.evaluate(f"{PROMPT}[2].innerText")
    focus = page.evaluate_handle("document.activeElement")
    line = "lab.prompt" if what == "prompt" else f"lab.strategies[3][{what!r}]"
    page.locator(".jp-CodeCell .cm-content").nth(2).click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(f"print({line})")
    page.keyboard.press("Control+Enter")
    changed = f"(before) => {PROMPT}[2].innerText !== before && /\\d/.test({PROMPT}[2].innerText)"
    page.wait_for_function(changed, arg=prompt, timeout=30_000)
    focus.as_element().focus()
    return page.locator(".jp-CodeCell").nth(2).locator(".jp-OutputArea-output").inner_text().strip()


def test_a_progress_bar_is_not_red_and_text_in_a_table_is_on_the_left(page):
    first = page.locator(".jp-CodeCell").nth(0)
    bar = first.locator(".jp-OutputArea-output", has_text="2/2")
    assert bar.count() == 1 and "stdout" in bar.get_attribute("data-mime-type")
    text, number = first.locator("table td").all()
    assert text.evaluate("(cell) => getComputedStyle(cell).textAlign") == "left"
    assert number.evaluate("(cell) => getComputedStyle(cell).textAlign") == "right"


def test_typing_outside_would_insert_a_cell(page):
    """The control: the same key in command mode does insert one, so the test above could fail."""
    page.locator(".jp-InputPrompt").nth(0).click()
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    page.wait_for_function("document.querySelectorAll('.jp-Cell').length === 4")
    page.keyboard.press("d")
    page.keyboard.press("d")
    page.wait_for_function("document.querySelectorAll('.jp-Cell').length === 3")


def test_a_saved_notebook_shows_the_table_when_it_is_reopened(page, lab):
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    page.wait_for_function("!window.jupyterapp.shell.currentWidget.context.model.dirty")
    saved = nbformat.read(lab.home / "chapters/lab.ipynb", as_version=4)
    (shown,) = [one.data for one in saved.cells[1].outputs]
    assert set(shown) == {"text/plain", "text/html"}
    assert page.locator(".plm[data-ready]").count() == 1  # on the screen it is still live
    for gone in ("", "window.jupyterapp.shell.currentWidget.sessionContext.shutdown()"):
        if gone:
            page.evaluate(gone)
        page.reload()
        page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
        table = page.locator(".jp-CodeCell").nth(1).locator(".jp-OutputArea-output table")
        table.wait_for()
        assert "top-p" in table.inner_text() and "continued with 8 tokens" in table.inner_text()
        assert table.locator("td").first.evaluate("(cell) => getComputedStyle(cell).textAlign") == "left"
        page.wait_for_function(IDLE, timeout=120_000)
        assert page.locator(".jp-Notebook", has_text="Error displaying widget").count() == 0


def test_opening_a_notebook_of_the_course_does_not_change_it(page, lab):
    """Also when it is saved. The file browser shows it once."""
    here, current = f"{BOOK.parent.name}/{BOOK.name}", "window.jupyterapp.shell.currentWidget"
    page.evaluate("window.jupyterapp.restored.then(() => true)")  # or the tabs of before come in front again
    for _ in range(4):
        page.evaluate("(path) => void window.jupyterapp.commands.execute('docmanager:open', { path })", here)
        try:
            page.wait_for_function(f"{current}?.context?.path === {here!r} && {IDLE}", timeout=30_000)
            break
        except TimeoutError:
            continue
    page.evaluate(f"{current}.sessionContext.session.kernel.info")  # what JupyterLab writes into the notebook
    version = f"{current}.context.model.getMetadata('language_info')?.version"
    assert page.evaluate(version) == sys.version.split()[0]
    assert page.evaluate(f"{current}.context.model.dirty") is False
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    saved = lab.home / "chapters" / here
    assert saved.read_bytes() == BOOK.read_bytes()
    page.evaluate(f"{current}.context.model.cells.get(0).sharedModel.setSource('Mine.')")
    assert page.evaluate(f"{current}.context.model.dirty") is True
    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    assert saved.read_bytes() != BOOK.read_bytes() and b"Mine." in saved.read_bytes()
    page.evaluate(f"{current}.close()")
    page.evaluate(
        f"window.jupyterapp.commands.execute('filebrowser:open-path', {{ path: {BOOK.parent.name!r} }})"
    )
    page.get_by_role("listitem", name=BOOK.stem).first.wait_for()
    names = page.locator(".jp-DirListing-itemName").all_inner_texts()
    assert names == [BOOK.name]


def test_nothing_was_asked_of_another_host(page):
    assert page.elsewhere == []


def test_server_and_kernel_talk_in_secret_so_nothing_in_the_terminal_warns_of_eavesdropping(page, lab):
    said = lab.log.read_text()
    assert "Kernel started" in said and "encryption" not in said


def test_the_server_keeps_its_door(lab):
    key = {"Authorization": f"token {lab.token}"}
    assert lab.status("/api/contents") == 403
    assert lab.status("/api/contents", {"Authorization": "token wrong"}) == 403
    assert lab.status("/api/contents", key) == 200
    assert lab.status("/api/contents", key | {"Host": "evil.example"}) == 403
    with pytest.raises(OSError):
        socket.create_connection((outward_address(), lab.port), 2).close()


def outward_address() -> str:
    """Return an address of this machine that is not loopback, or one that cannot be there."""
    for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET):
        if not info[4][0].startswith("127."):
            return info[4][0]
    return "192.0.2.1"


WEAKENED = (
    "--ip",
    "token=",
    "password=",
    "allow_origin",
    "allow_remote",
    "disable_check_xsrf",
    "0.0.0.0",
    "allow_root=True",
)


def weakened(text: str) -> list[str]:
    return [word for word in WEAKENED if word in text]


def test_no_default_of_the_server_is_weakened():
    configs = sorted((ROOT / "plmlib/tools/jupyter").glob("*_config.json"))
    lab, nbconvert, server = (path.read_text(encoding="utf-8") for path in configs)
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert weakened(recipe) == weakened(lab) == weakened(server) == weakened(nbconvert) == []
    assert set(json.loads(lab)) == {"LabApp"}
    assert set(json.loads(server)) == {"ContentsManager", "HTMLExporter", "KernelManager", "ServerApp"}
    assert json.loads(server)["KernelManager"] == {"transport_encryption": "auto"}
    assert set(json.loads(server)["ServerApp"]) == {"contents_manager_class"}
    assert weakened("jupyter lab --ip=0.0.0.0 --ServerApp.token=''") == ["--ip", "token=", "0.0.0.0"]
