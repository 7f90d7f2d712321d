"""Chinese on the English pages: a mark for those who read it aloud and for the choice of a font.

Without a mark a screen reader reads 因果掩码 with an English voice, and a browser may take a Japanese font.
When the site is built, an element that is Chinese gets lang="zh-Hans", and so does each Chinese part of
an English sentence, in a <span> of its own.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, NavigableString, Tag
from sphinx.application import Sphinx

from plmlib.text.published.normalizers import CHINESE_CHARACTERS as HAN

LANG = "zh-Hans"
SIGN = rf"[{HAN}\u3000-\u303f\uff00-\uffef]"  # with Chinese punctuation
RUN = re.compile(rf"({SIGN}+(?:[ /·…–—“”‘’-]{{1,3}}{SIGN}+)*)")
WORD = re.compile(r"[A-Za-z][A-Za-z0-9’'-]*")
FIRST = re.compile(rf"[{HAN}A-Za-z]")  # what a text begins with, after digits and brackets
FEW = 2  # Chinese characters for each Latin word, at least: 在线 softmax is Chinese

# A heading holds a link with an English name, and so is not Chinese as a whole.
WORDS = {"em", "strong", "b", "i", "a"}
WHOLE = WORDS | {"p", "td", "th", "li", "dt", "dd", "blockquote", "caption", "summary"}
CLOSED = {"head", "script", "style", "pre", "code", "math", "svg", "select", "textarea", "template"}


def texts(element: Tag) -> Iterator[str]:
    """Yield the texts of an element that a reader sees, without code and formulas."""
    for part in element.children:
        if type(part) is NavigableString:
            yield part
        elif isinstance(part, Tag) and part.name not in CLOSED:
            yield from texts(part)


def is_chinese(element: Tag) -> bool:
    """Is the whole element Chinese?

    It may hold Latin words, but few. Only a quotation may begin with one: a line that does is half English.
    """
    if element.name not in WHOLE:
        return False
    found = [text for text in texts(element) if text.strip()]
    signs = len(re.findall(SIGN, "".join(found)))
    if not signs or signs < FEW * len(WORD.findall(" ".join(found))):
        return False
    begins = [first[0] for text in found if (first := FIRST.search(text))]
    return element.name in WORDS or not any(map(str.isascii, begins))


def mark(page: BeautifulSoup, element: Tag) -> None:
    """Mark what is Chinese in an element."""
    for part in [*element.children]:
        if type(part) is NavigableString:
            pieces = RUN.split(part)  # every other one is Chinese
            for i in range(1, len(pieces), 2):
                pieces[i] = page.new_tag("span", lang=LANG, string=pieces[i])
            if len(pieces) > 1:
                part.replace_with(*pieces)
        elif isinstance(part, Tag) and is_chinese(part):
            part["lang"] = LANG
        elif isinstance(part, Tag) and part.name not in CLOSED:
            mark(page, part)


def marked(text: str) -> str:
    """Return the HTML of an English page with its Chinese marked."""
    if not re.search(SIGN, text) or '<html lang="en"' not in text:
        return text
    page = BeautifulSoup(text, "html.parser")
    mark(page, page)
    return str(page)


def finish(app: Sphinx, error: Exception | None) -> None:
    """Mark the Chinese of all pages."""
    for path in Path(app.outdir).rglob("*.html") if not error else ():
        if "_static" not in path.parts:
            page = path.read_text(encoding="utf-8")
            path.write_text(marked(page), encoding="utf-8")


def setup(app: Sphinx) -> dict:
    """Register this with Sphinx."""
    app.connect("build-finished", finish, priority=950)  # after strict.py
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
