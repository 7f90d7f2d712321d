"""Regular expressions of tokenizer files, and character classes that Python's `re` does not have."""

import re
import sys
import unicodedata
from collections.abc import Callable
from functools import cache

from plmlib.text.published.files import Unsupported

SPACES = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # Unicode's White_Space


@cache
def compiled(pattern: str) -> re.Pattern:
    r"""A file's pattern as Python's `re` reads it: \p{L} letters, \p{N} numbers and \s spaces are written out.

    Characters that are younger than this Python's Unicode tables count as symbols. Raises Unsupported for what `re`
    cannot read.
    """
    parts, inside = [], False
    for part in re.findall(r"\\p\{\w\}|\\.|.", pattern, re.DOTALL):
        inside = part == "[" or inside and part != "]"
        if part == r"\s" or part.startswith(r"\p{"):
            part = _kind(part) if inside else f"[{_kind(part)}]"
        parts.append(f"[^{SPACES}]" if part == r"\S" and not inside else part)
    try:
        return re.compile("".join(parts))
    except re.error as error:
        raise Unsupported(f"pattern {pattern!r} is not read by Python's re ({error})") from error


@cache
def _kind(name: str) -> str:
    r"""\p{L}, \p{N} or \s as the inside of a character class."""
    every = range(sys.maxunicode + 1)
    return SPACES if name == r"\s" else ranges(c for c in every if unicodedata.category(chr(c))[0] == name[3])


def ranges(codes) -> str:
    """Code points in rising order -> the inside of a character class."""
    spans: list[list[int]] = []
    for code in codes:
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in spans)


def replacer(spec: dict) -> Callable[[str], str]:
    """The function that puts `content` in the place of every match of `pattern`, a String or a Regex."""
    pattern = spec["pattern"]
    find = re.compile(re.escape(pattern["String"])) if "String" in pattern else compiled(pattern["Regex"])
    return lambda text: find.sub(lambda _: spec["content"], text)
