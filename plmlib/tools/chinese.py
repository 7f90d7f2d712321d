"""Chinese on the English pages: a mark for those who read it aloud and for the choice of a font.

Without a mark a screen reader reads 因果掩码 with an English voice, and a browser may take a Japanese font.
conf.py names this module as an extension. When the site is built, an element that is Chinese gets
lang="zh-Hans", and so does each Chinese part of an English sentence, in a <span> of its own.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from sphinx.application import Sphinx

LANG = "zh-Hans"
HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
SIGN = rf"[{HAN}\u3000-\u303f\uff00-\uffef]"  # with Chinese punctuation
RUN = re.compile(rf"{SIGN}+(?:[ /·…–—“”‘’-]{{1,3}}{SIGN}+)*")
WORD = re.compile(r"[A-Za-z][A-Za-z0-9’'-]*")
ENTITY = re.compile(r"&#?\w+;")
FIRST = re.compile(rf"[{HAN}A-Za-z]")  # what a text begins with, after digits and brackets
FEW = 2  # Chinese characters for each Latin word, at least: 在线 softmax is Chinese

# A heading holds a link with an English name, and so is not Chinese as a whole.
WORDS = {"em", "strong", "b", "i", "a"}
WHOLE = WORDS | {"p", "td", "th", "li", "dt", "dd", "blockquote", "caption", "summary"}
CLOSED = {"head", "script", "style", "pre", "code", "math", "svg", "select", "textarea", "template"}
VOID = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Node:
    """An element of a page: its tags as they were written, and what is between them."""

    name: str
    start: str = ""
    parts: list["str | Node"] = field(default_factory=list)
    end: str = ""

    def __str__(self) -> str:
        return "".join([self.start, *map(str, self.parts), self.end])


class Reader(HTMLParser):
    """Reads a page into nodes from which it can be written again, letter by letter."""

    def __init__(self, page: str):
        super().__init__(convert_charrefs=False)
        self.open = [Node("")]
        self.feed(page)
        self.close()

    def add(self, text: str, closed: bool = False) -> None:
        parts = self.open[-1].parts
        if closed:
            parts.append(Node("", text))
        elif parts and isinstance(parts[-1], str):
            parts[-1] += text
        else:
            parts.append(text)

    def handle_starttag(self, tag, attrs):
        node = Node(tag, self.get_starttag_text())
        self.open[-1].parts.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag, attrs):
        self.add(self.get_starttag_text(), closed=True)

    def handle_endtag(self, tag):
        names = [node.name for node in self.open]
        if tag not in names:
            self.add(f"</{tag}>", closed=True)
            return
        while self.open[-1].name != tag:
            self.open.pop()
        self.open.pop().end = f"</{tag}>"

    def handle_data(self, data):
        self.add(data)

    def handle_entityref(self, name):
        self.add(f"&{name};")

    def handle_charref(self, name):
        self.add(f"&#{name};")

    def handle_comment(self, data):
        self.add(f"<!--{data}-->", closed=True)

    def handle_decl(self, decl):
        self.add(f"<!{decl}>", closed=True)


def texts(node: Node):
    """Yield the texts of an element that a reader sees, without code and formulas."""
    for part in node.parts:
        if isinstance(part, str):
            yield ENTITY.sub(" ", part)
        elif part.name not in CLOSED:
            yield from texts(part)


def is_chinese(node: Node) -> bool:
    """Is the whole element Chinese?

    It may hold Latin words, but few. Only a quotation may begin with one: a line that does is half English.
    """
    if node.name not in WHOLE:
        return False
    found = [text for text in texts(node) if text.strip()]
    signs = len(re.findall(SIGN, "".join(found)))
    if not signs or signs < FEW * len(WORD.findall(" ".join(found))):
        return False
    begins = [first[0] for text in found if (first := FIRST.search(text))]
    return node.name in WORDS or not any(map(str.isascii, begins))


def mark(node: Node) -> None:
    """Mark what is Chinese in an element."""
    for i, part in enumerate(node.parts):
        if isinstance(part, str):
            node.parts[i] = RUN.sub(rf'<span lang="{LANG}">\g<0></span>', part)
        elif is_chinese(part):
            part.start = f'{part.start[:-1]} lang="{LANG}">'
        elif part.name not in CLOSED:
            mark(part)


def marked(page: str) -> str:
    """Return an English page with its Chinese marked."""
    if not re.search(SIGN, page) or '<html lang="en"' not in page:
        return page
    tree = Reader(page).open[0]
    mark(tree)
    return str(tree)


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
