"""Pages for a browser that allows little: no inline script, no inline style, and nothing that no page needs.

When the site is built, this part takes out of each page what the theme writes into it, and deletes files that
the pages no longer load. POLICY is the content policy that the site then keeps. Whoever hosts the site sends
it as a header: the build writes it into `_headers`, the file that some hosts read.
"""

import re
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util import logging

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)
EXCEPTIONS = {  # what is wider than "only files of this site", and why
    "img-src data:": "the theme's style sheets hold small signs, such as a menu's arrows",
}
THEIRS = (  # what the theme writes, what is there instead, and whether every page has it
    (r'<script data-cfasync="false">.*?</script>', "", True),  # dark.js does this
    (r"<noscript>\s*<style>.*?</style>\s*</noscript>", "<noscript>{sheet}</noscript>", True),
    (
        r"<script>DOCUMENTATION_OPTIONS\.[^<]*</script>",
        "",
        True,
    ),  # settings of Sphinx's search
    (r'<script [^>]*src="[^"]*/(?:searchtools|language_data|fontawesome)\.js[^"]*"></script>', "", True),
    (r'<script [^>]*src="[^"]*searchindex\.js[^"]*"></script>', "", False),
    (
        r'(<html [^>]*data-theme=)"auto"',
        r'\1"light"',
        True,
    ),  # dark.js asks the system
    (
        r'<i class="((?:theme-switch )?fa[bs]?[ -])',
        r'<i aria-hidden="true" class="\1',
        True,
    ),  # a font draws it
    (r'onclick="window\.print\(\)"', "data-print", False),  # course.js prints
)
SHEET = '<link rel="stylesheet" href="{root}_static/noscript.css" />'
UNUSED = (
    "_static/scripts/fontawesome.js*",
    "_static/searchtools.js",
    "_static/language_data.js",
    "_static/*-stemmer.js",
    "_static/*webpack-macros.html",
    "_static/**/*.map",
    "_static/locales/**/*",
)

log = logging.getLogger(__name__)


def strict(page: str) -> tuple[str, list[str]]:
    """Return a page without the theme's inline code, and the patterns that were not found in it."""
    root = re.search(r'data-content_root="([^"]*)"', page)
    missing = []
    for pattern, instead, everywhere in THEIRS:
        instead = instead.replace("{sheet}", SHEET.format(root=root[1] if root else ""))
        page, times = re.subn(pattern, instead, page, flags=re.S)
        missing += [pattern] if everywhere and not times else []
    return page, missing


def finish(app: Sphinx, error: Exception | None) -> None:
    """Rewrite the pages, delete what they do not load, and write the policy."""
    out = Path(app.outdir)
    for path in out.rglob("*.html") if not error else ():
        if "_static" in path.parts:
            continue
        page, missing = strict(path.read_text(encoding="utf-8"))
        path.write_text(page, encoding="utf-8")
        for pattern in missing:
            log.warning("%s: the theme has changed: nothing matches %s", path, pattern)
    for pattern in UNUSED if not error else ():
        for path in out.glob(pattern):
            if path.is_file():
                path.unlink()
    if not error:
        (out / "_headers").write_text(f"/*\n  Content-Security-Policy: {POLICY}\n", encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Register this with Sphinx."""
    app.connect("build-finished", finish, priority=900)
