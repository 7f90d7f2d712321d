"""Formulas of the site: MathML, written when the site is built.

Every browser of today draws MathML by itself, and a screen reader reads it. So a formula is there without
scripts, on paper, and in the preview of a file on a phone.
"""

import html
import re

from docutils import nodes
from math_core import LatexError, LatexToMathML
from sphinx.application import Sphinx
from sphinx.util import logging

LONG = (
    24  # characters: a longer inline formula scrolls by itself on a phone, because browsers do not break it
)

# What math-core writes as an inline style, and the class of math.css that says the same: a strict content
# policy forbids inline styles.
CLASSES = {
    "margin-left:-0.16666667em;": "plm-math-back",
    "text-align: right;justify-items: end;padding-right: 0;": "plm-math-right",
    "text-align: left;justify-items: start;padding-left: 0;": "plm-math-left",
    "text-align: left;justify-items: start;padding-right: 0;": "plm-math-case",
    "text-align: left;justify-items: start;padding-right: 0;padding-left:1em;": "plm-math-condition",
}

log = logging.getLogger(__name__)
convert = LatexToMathML(fancy_error=False).convert_with_local_state


def mathml(tex: str, displayed: bool) -> str:
    """Return the MathML of a formula, without inline styles.

    Raises LatexError for what is not LaTeX or what not every browser can draw, and KeyError for a style that
    CLASSES does not name.
    """
    markup = convert(tex, displaystyle=displayed)
    return re.sub(r' style="([^"]*)"', lambda style: f' class="{CLASSES[style[1]]}"', markup)


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
    except (LatexError, KeyError) as error:
        log.warning("the formula %s cannot be drawn: %s", tex, error, location=node)
        markup = html.escape(tex)
    kind = " plm-long" if tag == "span" and len(shown(markup)) > LONG else ""
    writer.body.append(f'<{tag} class="math notranslate nohighlight{kind}">{markup}</{tag}>')
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Register the writers with Sphinx."""
    app.add_html_math_renderer("mathml", (formula, None), (formula_block, None))
