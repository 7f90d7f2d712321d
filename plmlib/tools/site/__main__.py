"""python -m plmlib.tools.site page.html: open a built page."""

import os
import sys
import webbrowser
from pathlib import Path


def open_page(path: str) -> None:
    """Print the address of a built page, and open it in a browser if there is a screen."""
    page = Path(path).resolve().as_uri()
    print(page)
    if sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        webbrowser.open(page)


if __name__ == "__main__":
    open_page(sys.argv[1])
