"""Formulas of the site: MathML, written when the site is built.

Every browser of today draws MathML by itself, and a screen reader reads it. So a formula is there without
scripts, on paper, and in the preview of a file on a phone. conf.py names this module as an extension.
"""

import html
import re

from docutils import nodes
from math_core import LatexError, LatexToMathML
from sphinx.application import Sphinx
from sphinx.util import logging

LONG = 24  # characters: a longer inline formula scrolls by itself on a phone, because browsers do not break it

log = logging.getLogger(__name__)
convert = LatexToMathML(fancy_error=False).convert_with_local_state


def mathml(tex: str, displayed: bool) -> str:
    """Return the MathML of a formula. What is not LaTeX that every browser can draw is a `LatexError`."""
    return convert(tex, displaystyle=displayed)


def shown(markup: str) -> str:
    """Return the characters that a reader sees of a formula."""
    return "".join(html.unescape(re.sub(r"<[^>]*>", "", markup)).replace("\u2061", "").split())


def formula(writer, node: nodes.Element) -> None:
    """Write inline math."""
    _write(writer, node, "span")


def formula_block(writer, node: nodes.Element) -> None:
    """Write displayed math."""
    _write(writer, node, "div")


def _write(writer, node: nodes.Element, tag: str) -> None:
    tex = node.astext().strip()
    try:
        markup = mathml(tex, displayed=tag == "div")
    except LatexError as error:
        log.warning("the formula %s cannot be drawn: %s", tex, error, location=node)
        markup = html.escape(tex)
    kind = " plm-long" if tag == "span" and len(shown(markup)) > LONG else ""
    writer.body.append(f'<{tag} class="math notranslate nohighlight{kind}">{markup}</{tag}>')
    raise nodes.SkipNode


def setup(app: Sphinx) -> dict:
    """Register the writers with Sphinx."""
    app.add_html_math_renderer("mathml", (formula, None), (formula_block, None))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
