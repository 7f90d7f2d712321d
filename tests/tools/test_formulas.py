"""Formulas as MathML: each is drawn, and the font of the site has their characters."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from math_core import LatexError
from support import ROOT

from plmlib.tools.site import formulas

FONT = ROOT / "chapters/_static/math/VENDORED.json"


def in_font(listed: str) -> set[str]:
    """Return the characters that the font has, from its list: "U+20-7E,U+A0"."""
    ranges = [part.removeprefix("U+").split("-") for part in listed.split(",")]
    return {
        chr(i) for first, *last in ranges for i in range(int(first, 16), int((last or [first])[0], 16) + 1)
    }


def italic(letter: str) -> str:
    """Return the character that a browser draws for a letter alone in <mi>."""
    if re.fullmatch("[A-Za-z]", letter):
        start = 0x1D434 if letter.isupper() else 0x1D44E
        return "\u210e" if letter == "h" else chr(start + ord(letter.lower()) - ord("a"))
    return letter


def foreign(soup: BeautifulSoup, has: set[str]) -> set[str]:
    """Return the characters of the formulas of a page that the font does not have."""
    shown = set()
    for part in soup.select("math :is(mi, mn, mo, mtext)"):
        text = part.get_text().replace("\ufe00", "")
        shown |= set(italic(text) if part.name == "mi" and len(text) == 1 else text)
    return shown - has


def test_every_formula_is_drawn_and_the_font_has_its_characters(site):
    has, count = in_font(json.loads(FONT.read_text(encoding="utf-8"))["characters"]), 0
    for path in site.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        drawn = re.findall(r'class="math [^>]*>(<math.*?</math>)', page, flags=re.S)
        assert len(drawn) == len(re.findall('class="math ', page)), path.name
        count += len(drawn)
        soup = BeautifulSoup("".join(drawn), "html.parser")
        assert foreign(soup, has) == set(), f"{path.name}: VENDORED.json says how the font is made"
    assert count > 250


def test_a_character_that_the_font_does_not_have_is_found():
    soup = BeautifulSoup("<math><mi>x</mi><mo>⨁</mo></math>", "html.parser")
    assert foreign(soup, in_font("U+20-7E,U+1D434-1D467")) == {"⨁"}


@pytest.mark.parametrize("tex, parts", [
    (r"\frac{QK^\top}{\sqrt{d_k}}", ["mfrac", "msqrt", "msup"]),
    (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", ["mtable", 'class="plm-math-right"']),
    (r"f = \begin{cases} 1 & x > 0 \\ 0 \end{cases}", ["mtable", 'class="plm-math-condition"']),
    (r"\operatorname{softmax}\!\left(\overbrace{a}^{b}\right)", ["mover", 'class="plm-math-back"']),
    (r"x \in \mathbb{R} \text{ if } y", ["mtext", "ℝ"]),
])  # fmt: skip
def test_what_the_course_writes_is_drawn_without_inline_styles(tex, parts):
    markup = formulas.mathml(tex, displayed=True)
    assert markup.startswith('<math display="block"') and " style=" not in markup
    assert [part for part in parts if part not in markup] == []


def test_a_class_is_in_the_style_sheet():
    sheet = (ROOT / "chapters/_static/math.css").read_text(encoding="utf-8")
    assert [name for name in formulas.CLASSES.values() if f".{name}" not in sheet] == []


def test_what_is_no_latex_is_refused():
    with pytest.raises(LatexError):
        formulas.mathml(r"\frac{1}{", displayed=False)


def test_markup_in_a_formula_is_text():
    markup = formulas.mathml(r"\text{<img src=x>} < \&", displayed=False)
    assert "<img" not in markup and "&lt;img" in markup.replace(" ", "").replace("\xa0", "")


def test_what_a_reader_sees_of_a_formula():
    assert formulas.shown(formulas.mathml(r"P(x_t \mid x_{<t})", displayed=False)) == "P(xt∣x<t)"
