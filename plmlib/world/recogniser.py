"""The grammar read backwards: could the world have said this sentence?"""

import re
from functools import cache

from plmlib import checks
from plmlib.world.lexicon import tables
from plmlib.world.rules import LANGUAGES, grammar, role_class, roles


def recognised(texts: list[str], rule: str, lang: str = "en") -> list[bool]:
    """For each text, whether the shapes of a grammar rule can say it, its words separated by spaces.

    Whether its words fit each other is not asked: two roles may be the same word. Raises ValueError for a
    rule that the grammar does not have.   Chapter: 2.6
    """
    checks.choice("rule", rule, grammar())
    pattern = _pattern(rule, checks.choice("lang", lang, LANGUAGES))
    return [pattern.fullmatch(text) is not None for text in texts]


@cache
def _pattern(rule: str, lang: str) -> re.Pattern:
    """All shapes of a rule as one regular expression."""
    shapes = []
    for shape in grammar()[rule]:
        words = shape.side(lang).words
        shapes.append(
            " ".join(_words_of(*word) if isinstance(word, tuple) else re.escape(word) for word, _ in words)
        )
    return re.compile("|".join(dict.fromkeys(shapes)))


@cache
def _words_of(role: str, column: str) -> str:
    """All words that can fill a role, as a regular expression."""
    entries = tables()[role_class(role, roles())]
    return f"(?:{'|'.join(sorted({re.escape(entry[column]) for entry in entries}, key=len, reverse=True))})"
