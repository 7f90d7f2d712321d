"""What tests share: the repository's root, tools that may be missing, the built site, and settled pages."""

import math
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# The first is a browser without windows of its own: the same pages in two thirds of the time.
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((path for path in map(shutil.which, BROWSERS) if path), None)


def near(share: float, wanted: float, n: int) -> bool:
    """Whether a share of n trials is within four standard deviations of the probability that is wanted."""
    return abs(share - wanted) <= 4 * math.sqrt(wanted * (1 - wanted) / n)


def need(tool: str) -> None:
    """Skip the test if a developer's tool is missing; fail if PLM_FORBID_SKIPS is set, as in .ci/run."""
    if tool == "fonts-droid-fallback":  # any font with Chinese will do
        listed = shutil.which("fc-list") and subprocess.run(["fc-list", ":lang=zh"], capture_output=True)
        found = sys.platform in ("darwin", "win32") or (listed and listed.stdout)
    else:
        found = CHROMIUM if tool == "chromium" else shutil.which(tool)
    if not found:
        why = f"{tool} is not installed, so this test cannot run (Debian: apt-get install {tool})"
        pytest.fail(why) if os.environ.get("PLM_FORBID_SKIPS") else pytest.skip(why)


def build_site(target: Path) -> float:
    """Build the site as `make book` does, warnings as errors, and return the seconds it took."""
    start = time.perf_counter()
    options = ["-b", "html", "-c", ".", "-W", "--keep-going", "-q", "-E", "-d", f"{target}/trees"]
    command = [sys.executable, "-m", "sphinx", *options, "chapters", f"{target}/html"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-4000:]
    return time.perf_counter() - start


def window(chromium, width: int, dark: bool, scripts: bool):
    """Return a context of a browser: a window of this width, whose pages have a minute for what they do."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if dark else "light",
        java_script_enabled=scripts,
    )
    context.set_default_timeout(60_000)
    return context


def slowed(page):
    """Return the page, slowed to 1/PLM_SLOW of its speed if that variable is set.

    This finds tests that wait for a time instead of a condition.
    """
    if rate := float(os.environ.get("PLM_SLOW", 0)):
        session = page.context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
        session.send("Animation.enable")
        session.send("Animation.setPlaybackRate", {"playbackRate": 0.05})
    return page


QUIET = 9.5  # ms for plmTest.pace() on the quiet two-core machine on which the limits were set


def slowness(page) -> float:
    """Return the factor for limits in ms here: 1.5, times how much longer a fixed frame takes than QUIET."""
    if not page.evaluate("!!globalThis.plmTest"):
        page.add_script_tag(path=ROOT / "tests/widgets/js/in_page.js")
    return 1.5 * max(1.0, page.evaluate("plmTest.pace()") / QUIET)


# With this script nothing ever comes into view.
UNSEEN = "globalThis.IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} }"

# getAnimations() brings styles up to date first, so that a change of theme has begun its transitions.
AT_REST = (
    "document.fonts.status === 'loaded' && document.getAnimations().every("
    "(a) => a.playState !== 'running' || a.effect.getComputedTiming().endTime === Infinity)"
)


def frames(page):
    """Return the page after it has painted the result of the last event."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return page


def settled(page):
    """Return the page when its fonts are loaded and every transition is over, as readers see it."""
    page.wait_for_function(AT_REST)
    return page
