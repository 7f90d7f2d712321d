"""Search that works from disk: the sections of all pages as a script, which only the search page loads.

Sphinx's own search finds pages, and fetches each page found to show its words, which a browser refuses from
disk. Here every section is an entry, with its sentences. chapters/_static/find.js searches them.
"""

import html
import re

from docutils import nodes
from math_core import LatexError
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx

from plmlib.tools.site import formulas
from plmlib.tools.site.pages import write_script

SENTENCE = re.compile(r"(?<=[.?!]) (?=[A-Z\u4e00-\u9fff])|(?<=[。？！])")
BLOCKS = (nodes.title, nodes.paragraph, nodes.literal_block, nodes.raw, nodes.image, nodes.row, nodes.term)
ANSWERS = ("answers", "teaching")  # pages for teachers: a learner who searches must not find a quiz's answer


def words(node: nodes.Node) -> str:
    """Return a node's text as a reader sees it: a formula as its characters, not as LaTeX."""
    if isinstance(node, nodes.Text):
        return node.astext()
    if isinstance(node, nodes.math):
        try:
            return formulas.shown(formulas.mathml(node.astext(), displayed=False))
        except (LatexError, KeyError):  # formulas.py has warned
            return node.astext()
    if isinstance(node, nodes.row):
        return " · ".join(words(cell) for cell in node.children)
    return "".join(words(child) for child in node.children)


def lines(node: nodes.Element) -> list[str]:
    """Return the sentences of one block, or the lines of a table or a listing."""
    if isinstance(node, nodes.image):
        return [node.get("alt", "")]
    if isinstance(node, nodes.raw):
        rows = re.sub(r"</t[dh]>\s*<t[dh]", " · <t", node.astext())
        rows = re.sub(r"</?(?:tr|caption|p|li|div|h\d)\b[^>]*>", "\n", rows)
        return html.unescape(re.sub(r"<[^>]*>", "", rows)).split("\n")
    if isinstance(node, nodes.literal_block):
        return node.astext().split("\n")
    return SENTENCE.split(" ".join(words(node).split()))


def blocks(section: nodes.Element):
    """Yield the blocks of a section, without those of the sections in it, solutions and folded code."""
    for child in section.children:
        if isinstance(child, BLOCKS):
            yield child
        elif isinstance(child, nodes.Element) and not isinstance(child, nodes.section):
            folded = isinstance(child, HideCodeCellNode) or "tag_hide-cell" in child.get("classes", [])
            if not folded:
                yield from blocks(child)


def section_entry(section: nodes.section) -> list[str]:
    """Return what the search knows of a section: anchor, heading, sentences, code."""
    text, code = [], []
    for block in blocks(section):
        if not isinstance(block, nodes.title):
            is_code = isinstance(block, nodes.literal_block) and "output" not in block.get("classes", [])
            found = (" ".join(line.split()) for line in lines(block))
            (code if is_code else text).extend(line for line in found if re.search(r"\w", line))
    heading = words(section.next_node(nodes.title))
    return [section["ids"][0], heading, "\n".join(dict.fromkeys(text)), "\n".join(dict.fromkeys(code))]


def collect(app: Sphinx, tree: nodes.document, page: str) -> None:
    """Remember the sections of a page for the end of the build."""
    if page in ANSWERS:
        return
    if not hasattr(app.env, "plm_sections"):
        app.env.plm_sections = {}
    app.env.plm_sections[page] = [section_entry(section) for section in tree.findall(nodes.section)]


def write_sections(app: Sphinx, error: Exception | None) -> None:
    """Write the script with the sections of all pages."""
    pages = {} if error else getattr(app.env, "plm_sections", {})
    write_script(app, "sections", pages)


def no_index(app: Sphinx) -> None:
    """Leave Sphinx's own index out. The search page comes from chapters/_templates/search.html."""
    app.builder.search = False


def search_page(app: Sphinx):
    """Name the search page, which Sphinx writes only with an index of its own."""
    yield "search", {"title": "Search"}, "search.html"


def setup(app: Sphinx) -> None:
    """Register all of this with Sphinx."""
    app.connect("builder-inited", no_index)
    app.connect("doctree-resolved", collect)
    app.connect("html-collect-pages", search_page)
    app.connect("build-finished", write_sections)
