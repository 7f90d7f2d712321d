"""A real JupyterHub: two students open the course by one link, and neither sees what is the other's.

The hub runs the settings of chapters/jupyterhub.md. Only what a test needs is added: a password,
and servers as processes of this user. So the walls that are tested are the hub's and not the system's.
"""

import os
import re
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import suppress
from pathlib import Path

import nbformat
import psutil
import pytest
from support import ROOT, need, slowed
from test_lab_browser import IDLE, PROMPT, outward_address, run_all_cells

from plmlib.tools.notebooks import KERNEL
from plmlib.tools.pull_link import pull_link

pytestmark = pytest.mark.browser
PAGE = (ROOT / "chapters/jupyterhub.md").read_text(encoding="utf-8")
BOOK = "chapters/1-class/1.1-hub.ipynb"
CELLS = [
    "from plmlib.widgets import CostExplorer\n"
    "lab = CostExplorer(view='player', controls=['prompt'], question='none')\nlab",
    "import os\nprint(os.environ['OMP_NUM_THREADS'], os.environ['USER'], lab.prompt)",
]
STUDENTS = ("ann", "bo")
TEST_ONLY = """
c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = os.environ["PLM_PASSWORD"]
c.Authenticator.allowed_users = {"ann", "bo"}
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = os.path.join(os.getcwd(), "{username}")
c.Spawner.args += ["--LabApp.expose_app_in_browser=True"] + ["--allow-root"] * (os.geteuid() == 0)
c.LocalProcessSpawner.interrupt_timeout = c.LocalProcessSpawner.term_timeout = 1
c.Spawner.environment["JUPYTER_CONFIG_PATH"] = os.environ["PLM_SETTINGS"]
c.JupyterHub.bind_url, c.JupyterHub.hub_bind_url, c.ConfigurableHTTPProxy.api_url = (
    f"http://127.0.0.1:{port}" for port in os.environ["PLM_PORTS"].split()
)
"""


def settings(page: str) -> str:
    """Return the block of settings that the page gives."""
    return re.search(r"```python\n(# course\.py.*?)```", page, re.S)[1]


def free_ports(number: int) -> list[int]:
    held = [socket.socket() for _ in range(number)]
    for one in held:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


AUTOSAVE = "docmanager:toggle-autosave"


class Hub:
    """A JupyterHub on loopback, and the course in a repository that its link names."""

    def __init__(self, home: Path):
        self.home, self.log = home, home / "log"
        self.password, self.ports = secrets.token_hex(16), free_ports(3)
        self.url = f"http://127.0.0.1:{self.ports[0]}"
        self.near = (self.url, self.url.replace("http", "ws"), "data:", "blob:")
        self.course = home / "upstream/course"
        (self.course / BOOK).parent.mkdir(parents=True)
        self.git("init", "-q", "-b", "main")
        self.publish(CELLS)
        (home / "jupyterhub_config.py").write_text("import os\n" + settings(PAGE) + TEST_ONLY)
        environment = os.environ | {
            "PLM_PASSWORD": self.password,
            "PLM_PORTS": " ".join(map(str, self.ports)),
            "PLM_SETTINGS": str(ROOT / "plmlib/tools/jupyter"),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",  # proxy, servers
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jupyterhub", "-f", "jupyterhub_config.py"],
            cwd=home, env=environment, stdout=self.log.open("w"), stderr=subprocess.STDOUT,
        )  # fmt: skip
        until = time.monotonic() + 120
        while time.monotonic() < until and self.process.poll() is None:
            try:
                if self.status("/hub/login") == 200:
                    return
            except OSError:
                time.sleep(0.2)
        self.stop()
        raise RuntimeError(f"JupyterHub did not start:\n{self.log.read_text()[-3000:]}")

    def git(self, *arguments: str) -> None:
        names = {
            f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        }
        subprocess.run(["git", *arguments], cwd=self.course, check=True, env=os.environ | names)

    def publish(self, sources: list[str]) -> None:
        """Make a version of the course: one notebook with its text beside it."""
        cells = [nbformat.v4.new_code_cell(text, id=f"cell-{n}") for n, text in enumerate(sources)]
        metadata = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
        nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=metadata), self.course / BOOK)
        (self.course / BOOK).with_suffix(".md").write_text("# The text\n")
        self.git("add", "--all")
        self.git("commit", "-q", "-m", "a version")

    def link(self) -> str:
        """The page's link: it copies the course to the student's folder and opens a notebook."""
        return pull_link(self.url, BOOK, str(self.course))

    def status(self, path: str, port: int = 0) -> int:
        """Return the HTTP status of a request by nobody in particular."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.ports[port]}{path}", timeout=10) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    def stop(self) -> None:
        """End the hub and all that it started: the proxy, the servers and their kernels.

        They are found by their folder, because a hub that has ended has no children.
        """
        started = [one for one in psutil.process_iter() if works_in(one, self.home)]
        for one in started:
            with suppress(psutil.NoSuchProcess):  # it has ended with the one before
                one.kill()
        psutil.wait_procs(started, timeout=10)
        self.process.wait(10)


def works_in(process: psutil.Process, folder: Path) -> bool:
    """Whether a process has its working directory in a folder."""
    try:
        return Path(process.cwd()).is_relative_to(folder.resolve())
    except psutil.Error:  # it has ended, or is another user's
        return False


@pytest.fixture(scope="module")
def hub():
    need("chromium")
    with tempfile.TemporaryDirectory() as home:  # the path of a socket must be short, and pytest's are not
        server = Hub(Path(home))
        yield server
        server.stop()


@pytest.fixture(scope="module")
def pages(hub, chromium):
    """Each student's browser with the notebook open and run: both come at the same time."""
    found = {}
    for name in STUDENTS:
        context = chromium.new_context(viewport={"width": 1300, "height": 900})
        page = found[name] = slowed(context.new_page())
        page.set_default_timeout(60_000)
        page.elsewhere = []
        page.on("request", lambda r, p=page: r.url.startswith(hub.near) or p.elsewhere.append(r.url))
        page.goto(hub.link())
        page.get_by_label("Username").fill(name)
        page.get_by_label("Password").fill(hub.password)
        page.get_by_role("button", name="Sign in").click(no_wait_after=True)
    for page in found.values():
        page.wait_for_selector(".jp-Notebook .jp-Cell")
    for page in found.values():
        page.wait_for_function(IDLE)
        current = "window.jupyterapp.shell.currentWidget"
        page.evaluate(f"{current}.sessionContext.session.kernel.info")
        page.modified = page.evaluate(f"{current}.context.model.dirty")
        # The tests change files on the disk: JupyterLab must not save the notebook in between.
        page.evaluate(f"window.jupyterapp.commands.execute('{AUTOSAVE}')")
        page.wait_for_function(f"!window.jupyterapp.commands.isToggled('{AUTOSAVE}')")
        run_all_cells(page)
    for page in found.values():
        page.wait_for_function(f"/\\d/.test({PROMPT}[1].innerText)")
        page.wait_for_selector(".plm[data-ready]")
    yield found
    for page in found.values():
        page.context.close()


def told(page) -> str:
    """Run the last cell again and return what Python says."""
    before = page.evaluate(f"{PROMPT}[1].innerText")
    page.locator(".jp-CodeCell .cm-content").nth(1).click()
    page.keyboard.press("Control+Enter")
    page.wait_for_function(
        f"(before) => {PROMPT}[1].innerText !== before && /\\d/.test({PROMPT}[1].innerText)", arg=before
    )
    return page.locator(".jp-CodeCell").nth(1).locator(".jp-OutputArea-output").inner_text().strip()


def answer(page, hub, path: str):
    """Return the answer to a request that carries this student's cookies."""
    return page.context.request.get(hub.url + path)


def listing(page, hub, name: str, folder: str = "") -> set[str]:
    response = answer(page, hub, f"/user/{name}/api/contents/{folder}")
    assert response.status == 200
    return {entry["name"] for entry in response.json()["content"]}


def test_a_link_opens_the_notebook_and_python_follows_each_students_drag(pages):
    for name, page in pages.items():
        knob = page.locator(".plm input[type=range]").first
        knob.scroll_into_view_if_needed()
        box = knob.bounding_box()
        y = box["y"] + box["height"] / 2
        share = 0.3 if name == "ann" else 0.8
        page.mouse.move(box["x"] + box["width"] * 0.1, y)
        page.mouse.down()
        for step in range(1, 6):
            page.mouse.move(box["x"] + box["width"] * (0.1 + (share - 0.1) * step / 5), y)
        page.mouse.up()
        shown = knob.input_value()
        assert (4 < int(shown) < 9) if name == "ann" else (10 < int(shown) < 16)
        assert any(told(page) == f"1 {name} {shown}" for _ in range(20))  # one thread, own user, own slider


def test_neither_sees_the_others_files(pages, hub):
    for name in STUDENTS:
        (hub.home / name / f"{name}.txt").write_text(name)
    for name, other in (STUDENTS, STUDENTS[::-1]):
        page = pages[name]
        names = listing(page, hub, name)
        assert {"course", f"{name}.txt"} <= names and f"{other}.txt" not in names
        assert answer(page, hub, f"/user/{name}/files/{name}.txt").text() == name
        for path in ("api/contents/", "api/kernels", f"files/{other}.txt", "lab"):
            refused = answer(page, hub, f"/user/{other}/{path}")
            assert refused.status == 403 and f"{other}.txt" not in refused.text()
        assert answer(page, hub, f"/user/{name}/api/contents/..%2F{other}").status == 404
        assert answer(page, hub, f"/hub/api/users/{other}").status == 404


def test_the_settings_of_the_course_hold_on_the_hub(pages, hub):
    """As in `make lab`: each notebook is listed once, opening it changed nothing, no other host is asked."""
    for name, page in pages.items():
        assert page.modified is False
        assert listing(page, hub, name, "course/chapters/1-class") == {Path(BOOK).name}
        assert page.elsewhere == []


def test_the_link_brings_a_new_version_and_keeps_what_a_student_changed(pages, hub):
    """Ann has changed the cell that the new version changes, too."""
    mine = hub.home / "ann/course" / BOOK
    notebook = nbformat.read(mine, as_version=4)
    notebook.cells[1].source = "print('mine')"
    nbformat.write(notebook, mine)
    hub.publish(["# A newer version\n" + CELLS[0], "print('newer')"])
    for name, page in pages.items():
        pull(page, hub, name)
    sources = {
        name: [cell.source for cell in nbformat.read(hub.home / name / "course" / BOOK, as_version=4).cells]
        for name in STUDENTS
    }
    assert sources["bo"][1] == "print('newer')" and sources["ann"][1] == "print('mine')"
    assert sources["ann"][0].startswith("# A newer version") and sources["bo"][0] == sources["ann"][0]


def test_a_student_who_renames_a_notebook_gets_a_fresh_one(pages, hub):
    mine = hub.home / "ann/course" / BOOK
    mine.rename(mine.with_name("mine.ipynb"))
    pull(pages["ann"], hub, "ann")
    fresh, kept = (nbformat.read(path, as_version=4) for path in (mine, mine.with_name("mine.ipynb")))
    assert fresh.cells[1].source == "print('newer')" and kept.cells[1].source == "print('mine')"


def pull(page, hub, name: str) -> None:
    """Do what the page behind the link does: ask the student's server for the newest version."""
    options = {"repo": str(hub.course), "branch": "main", "targetpath": "course"}
    pulled = answer(page, hub, f"/user/{name}/git-pull/api?{urllib.parse.urlencode(options)}")
    assert '"phase": "finished"' in pulled.text()


def test_a_hub_that_did_not_start_leaves_nothing_behind(tmp_path):
    dead = Hub.__new__(Hub)
    dead.home, dead.process = tmp_path / "hub", subprocess.Popen(["true"])
    dead.home.mkdir()
    dead.process.wait()
    proxy = subprocess.Popen(["sleep", "60"], cwd=dead.home, start_new_session=True)
    other = subprocess.Popen(["sleep", "60"], cwd=tmp_path)
    try:
        dead.stop()
        assert not psutil.pid_exists(proxy.pid) and other.poll() is None
    finally:
        for one in (proxy, other):
            one.kill()
            one.wait()


def test_who_has_not_logged_in_gets_nothing(pages, hub):
    assert hub.status("/user/ann/api/contents/") == 403
    assert hub.status("/hub/api/users") == 403
    assert hub.status("/api/routes", port=2) == 403  # the proxy's own door
    for port in hub.ports:
        with pytest.raises(OSError):
            socket.create_connection((outward_address(), port), 2).close()
