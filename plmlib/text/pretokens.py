"""Before any merge: how GPT-2 cuts text into pieces that no token may cross, and how it writes bytes as characters."""

import re
import sys
import unicodedata
from functools import cache

SPACES = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # Unicode's White_Space


@cache
def rule() -> re.Pattern:
    r"""GPT-2's rule: 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+

    A word takes the one space before it along; of several spaces the last goes with the word. Python's `re` has no
    \p{L} and \p{N}, but letters are its word characters without underscore and numbers, and numbers are few enough
    to list. Characters that are younger than this Python's Unicode tables count as symbols.

    Source: Radford et al. 2019, section 2.2, and its released encoder.py.   Chapter: 3.3
    """
    number = _ranges(map(ord, filter(_is_number, map(chr, range(sys.maxunicode + 1)))))
    kinds = [rf"[^\W_{number}]", rf"[{number}]", rf"(?:[^{SPACES}\w]|_)"]
    words = "|".join(rf" ?{kind}+" for kind in kinds)
    return re.compile(rf"'s|'t|'re|'ve|'m|'ll|'d|{words}|[{SPACES}]+(?![^{SPACES}])|[{SPACES}]+")


def cut(text: str) -> list[str]:
    """The pieces of `text`; joined they are the text again.   Chapter: 3.3"""
    return rule().findall(text)


@cache
def alphabet() -> dict[int, str]:
    """Byte -> the visible character that stands for it in vocabulary files: itself, or one from U+0100 on.

    The order is that of GPT-2's first 256 ids.

    Source: Radford et al. 2019, released encoder.py.   Chapter: 3.3
    """
    visible = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    hidden = [byte for byte in range(256) if byte not in visible]
    return {byte: chr(byte) for byte in visible} | {byte: chr(256 + n) for n, byte in enumerate(hidden)}


def _ranges(codes) -> str:
    """Code points in rising order -> the inside of a character class."""
    spans: list[list[int]] = []
    for code in codes:
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(f"{chr(a)}-{chr(b)}" for a, b in spans)


def _is_number(char: str) -> bool:
    return char.isnumeric() and unicodedata.category(char)[0] == "N"  # isnumeric alone takes 一 for a number
