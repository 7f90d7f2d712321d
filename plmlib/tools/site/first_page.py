"""The first page of the site: each route as a strip of squares, and places for what a reader has done.

The strip is a row of the course's notebooks, in the colours of their chapters; those of the route are filled.
The places are empty: first.js fills them, from what the pages keep. Each notebook's way on, its last lines,
is marked too.
"""

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from plmlib.tools import markdown

NOTEBOOK = re.compile(r"(?:^|/)((\d)\.\d)-[^/]*$")  # the end of a page's name
LINE = re.compile(r"\d\.\d .+ · (\d+ min)", re.S)
ROUTE, END = '<details class="plm-route"', "</details>"


class Place(nodes.Element):
    """Where the first page says what a reader has done of the notebook whose page is `page`."""


def visit_place(writer, node: Place) -> None:
    """Write the place, with the names of all exercises of the notebook."""
    number = NOTEBOOK.search(node["page"])[1]
    names = " ".join(exercises(writer.builder.env, node["page"]))
    writer.body.append(f'<span class="plm-did" data-notebook="{number}" data-exercises="{names}"></span>')
    raise nodes.SkipNode


def exercises(env: BuildEnvironment, page: str) -> list[str]:
    """Return the names of a page's exercises, such as "3.2.1", from its table of contents."""
    headings = env.tocs[page].findall(nodes.reference)
    return [found.name for heading in headings for found in markdown.exercises(heading.astext())]


def linked(node: nodes.Node) -> list[tuple[str, str]]:
    """Return (page, anchor or "") of each link to a notebook in a part of the page."""
    links = [link for link in node.findall() if isinstance(link, nodes.Element) and "reftarget" in link]
    return [
        (link["reftarget"], link.get("reftargetid") or "")
        for link in links
        if NOTEBOOK.search(link["reftarget"])
    ]


def strip(pages: list[str], links: list[tuple[str, str]]) -> str:
    """Return the squares of a route: filled for a whole notebook, small for sections of it."""
    whole = {page for page, anchor in links if not anchor}
    some = {page for page, _ in links} - whole
    squares = []
    for page in pages:
        kind = " whole" if page in whole else " some" if page in some else ""
        squares.append(f'<span class="plm-c{NOTEBOOK.search(page)[2]}{kind}"></span>')
    return f'<span class="plm-strip" aria-hidden="true">{"".join(squares)}</span>'


def mark(app: Sphinx, tree: nodes.document) -> None:
    """Draw the strips of the first page, and make each notebook of its map a line with a place."""
    env = app.env
    if env.docname != app.config.root_doc:
        return
    pages = sorted(page for page in env.found_docs if NOTEBOOK.search(page))
    for start in [raw for raw in tree.findall(nodes.raw) if raw.astext().startswith(ROUTE)]:
        links = []
        for node in start.findall(include_self=False, descend=False, siblings=True):
            if isinstance(node, nodes.raw) and node.astext().startswith(END):
                break
            links += linked(node)
        drawn = start.astext().replace("</summary>", f"{strip(pages, links)}\n</summary>")
        start.parent.replace(start, nodes.raw(drawn, drawn, format="html"))
    for line in list(tree.findall(nodes.paragraph)):
        if LINE.fullmatch(line.astext()):
            _minutes(line)
            if not isinstance(line.parent, nodes.list_item):  # a line of the map
                line["classes"].append("plm-notebook")
                line += Place(page=linked(line)[0][0])


def _minutes(line: nodes.paragraph) -> None:
    """Give the minutes at the end of a line an element of their own, which is not broken."""
    dot, minutes = (nodes.inline(text, text) for text in (" · ", LINE.fullmatch(line.astext())[1]))
    dot["classes"], minutes["classes"] = ["plm-dot"], ["plm-minutes"]
    line.replace(line.children[-1], [dot, minutes])


def onward(app: Sphinx, tree: nodes.document) -> None:
    """Mark the way on at the end of a notebook, so that the style sheet can make a box of it."""
    for line in tree.findall(nodes.paragraph):
        opening = next((node for node in line.children if node.astext()), None)
        if isinstance(opening, nodes.strong) and opening.astext() == "Next:":
            line["classes"].append("plm-onward")


def counting(app: Sphinx, page: str, template: str, context: dict, tree) -> None:
    """Load the script that counts on the first page only."""
    if page == app.config.root_doc:
        app.add_css_file("first.css")
        app.add_js_file("first.js", loading_method="defer")


def setup(app: Sphinx) -> None:
    """Register all of this with Sphinx."""
    app.add_node(Place, html=(visit_place, None))
    app.connect("doctree-read", mark)
    app.connect("doctree-read", onward)
    app.connect("html-page-context", counting)
