"""Guesses on the site: which outputs wait until the reader has guessed, and the answers' lines.

This only marks places; the widgets' page.js blurs them. So without scripts, on paper and in the search, every
result is there.
"""

import html
import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

from plmlib.course.guesses import ANSWER
from plmlib.widgets.base import figures

OPEN = ("guess", "quiz")  # widgets that ask: what they show is never blurred

log = logging.getLogger(__name__)


class Waiting(nodes.Element):
    """A cell's output that is shown after the guesses named in `guesses`."""


class Answer(nodes.paragraph):
    """The line that compares the reader's guess, `guess`, with what was `measured`."""


def visit_waiting(writer, node: Waiting) -> None:
    """Open the element that the page's script blurs."""
    writer.body.append(f'<div class="plm-waiting" data-guess="{html.escape(node["guesses"], quote=True)}">\n')


def depart_waiting(writer, node: Waiting) -> None:
    """Close it."""
    writer.body.append("</div>\n")


def visit_answer(writer, node: Answer) -> None:
    """Open the paragraph into which the page's script writes the reader's guess."""
    name, measured = (html.escape(node[key], quote=True) for key in ("guess", "measured"))
    place = name.replace(".", "-")
    writer.body.append(
        f'<p class="plm-answer" id="measured-{place}" data-answer="{name}" data-measured="{measured}">'
    )


def depart_answer(writer, node: Answer) -> None:
    """Close it."""
    writer.body.append("</p>\n")


def mark(app: Sphinx, tree: nodes.document) -> None:
    """Mark the outputs from each guess to the claim that answers it, and give each answer its own line."""
    cells = [cell for cell in tree.findall(nodes.container) if cell.get("nb_element") == "cell_code"]
    asked, answered = {}, {}
    for i, cell in enumerate(cells):
        for state in _figures(cell, "guess"):
            asked[state["name"]] = i
        for name in _answers(cell):
            answered.setdefault(name, i)
    waits: dict[int, list[str]] = {}
    for name, start in asked.items():
        if answered.get(name, -1) <= start:
            log.warning("the guess %s is not answered by a claim after it", name, location=cells[start])
            continue
        for i in range(start + 1, answered[name] + 1):
            waits.setdefault(i, []).append(name)
    for name in answered.keys() - asked.keys():
        log.warning("a claim answers the guess %s, which is not asked on this page", name, location=tree)
    for i, names in waits.items():
        for output in _outputs(cells[i]):
            waiting = Waiting(guesses=" ".join(names))
            output.parent.replace(output, waiting)
            waiting += output


def _figures(cell: nodes.Element, *wanted: str) -> list[dict]:
    """Return the states of a cell's widgets with these names."""
    found = [pair for raw in cell.findall(nodes.raw) for pair in figures(raw.astext())]
    return [state for name, state in found if name in wanted]


def _outputs(cell: nodes.Element) -> list[nodes.Element]:
    """Return the outputs of a cell that can wait.

    Not a solution, which is folded; not a question, an exercise's check, or a listing of code.
    """
    if "tag_hide-cell" in cell["classes"] or _figures(cell, *OPEN):
        return []
    found = [n for n in cell.children if n.get("nb_element") == "cell_code_output"]
    return [output for output in found if any(not _always_open(one) for one in output.children)]


def _always_open(output: nodes.Node) -> bool:
    if isinstance(output, nodes.literal_block):
        return bool(re.match(r"[✓✗] Exercise ", output.astext()))
    kinds = {child.get("mime_type") for child in output.children if isinstance(child, nodes.Element)}
    return "text/markdown" in kinds


def _answers(cell: nodes.Element) -> list[str]:
    """Take the lines with answers out of a cell's printed text, give each a line of its own, name them."""
    names = []
    for block in [b for b in cell.findall(nodes.literal_block) if "output" in b.get("classes", [])]:
        lines = block.astext().splitlines()
        if not any(ANSWER.fullmatch(line) for line in lines):
            continue
        parts, printed = [], []
        for line in lines:
            if answer := ANSWER.fullmatch(line):
                names.append(answer[1])
                parts += [_printed(block, printed), _answer(*answer.groups())]
                printed = []
            else:
                printed.append(line)
        parts.append(_printed(block, printed))
        block.parent.replace(block, [part for part in parts if part.astext().strip()])
    return names


def _printed(block: nodes.literal_block, lines: list[str]) -> nodes.literal_block:
    text = "\n".join(lines)
    part = nodes.literal_block(text, text, **block.attributes)
    part.source, part.line = block.source, block.line
    return part


def _answer(name: str, measured: str) -> Answer:
    text = f"Measured: {measured}."
    return Answer(text, text, guess=name, measured=measured)


def setup(app: Sphinx) -> None:
    """Register all of this with Sphinx."""
    app.add_node(Waiting, html=(visit_waiting, depart_waiting))
    app.add_node(Answer, html=(visit_answer, depart_answer))
    app.add_js_file("page.js", loading_method="defer", priority=450)  # before the widgets' host
    app.connect("doctree-read", mark, priority=400)  # before the lines of claims get their colours
