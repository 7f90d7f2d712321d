"""Settings and built things that every test shares."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch loads: two workers on two cores
os.environ.setdefault("MKL_NUM_THREADS", "1")

import shutil
import subprocess
import sys
import time
from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parents[1]
CHROMIUM = next((p for p in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if p), None)

hypothesis.settings.register_profile("course", max_examples=200, deadline=None, derandomize=True)
hypothesis.settings.register_profile("nightly", max_examples=5000, deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "course"))


def need(tool: str) -> None:
    """Skip the test where a developer's tool is missing; fail instead where PLM_FORBID_SKIPS is set, as in .ci/run."""
    found = CHROMIUM if tool == "chromium" else shutil.which(tool)
    if not found:
        why = f"{tool} is not installed: what needs it was not tested (Debian: apt-get install {tool})"
        pytest.fail(why) if os.environ.get("PLM_FORBID_SKIPS") else pytest.skip(why)


def build_site(target: Path) -> float:
    """Build the site as `make book` does, warnings as errors, and return the seconds it took."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-c", ".", "-W", "--keep-going", "-q", "-E", "-d", f"{target}/trees"]
    done = subprocess.run([*command, "chapters", f"{target}/html"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-4000:]
    return time.perf_counter() - start


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The built site: its folder, with `seconds` beside it."""
    target = tmp_path_factory.mktemp("site")
    seconds = build_site(target)
    (target / "seconds").write_text(str(seconds))
    return target / "html"


@pytest.fixture(scope="session")
def chromium():
    """One browser for all tests of a session."""
    need("chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        browser.close()
