"""Settings and built things that every test shares."""

import os
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch loads: two workers on two cores
os.environ.setdefault("MKL_NUM_THREADS", "1")
os.environ["HF_HUB_OFFLINE"] = "1"  # no test asks a hub

import hypothesis
import pytest
from filelock import FileLock
from support import CHROMIUM, build_site, need, small_site

for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
    os.environ.pop(name, None)  # a hook of git sets them; a repository of a test must not be the one above

hypothesis.settings.register_profile("course", max_examples=200, deadline=None, derandomize=True)
hypothesis.settings.register_profile("nightly", max_examples=5000, deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "course"))


def built_once(tmp_path_factory, name: str, build) -> Path:
    """Return the folder that build(folder) fills; two workers of one run build it once."""
    base = tmp_path_factory.getbasetemp()
    target = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    with FileLock(f"{target}.lock"):
        if not (target / "done").exists():
            build(target)
            (target / "done").touch()
    return target


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The built site: its folder, with the `seconds` of its build beside it."""

    def build(target: Path) -> None:
        seconds = build_site(target)
        (target / "seconds").write_text(str(seconds))

    return built_once(tmp_path_factory, "site", build) / "html"


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    """The folder of the built pages of a small site."""

    def build(target: Path) -> None:
        done = small_site.build(small_site.write_chapters(target))
        assert done.returncode == 0, done.stderr

    return built_once(tmp_path_factory, "small", build) / "html"


@pytest.fixture(scope="session")
def chromium():
    """One browser for all tests of a session."""
    need("chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()
