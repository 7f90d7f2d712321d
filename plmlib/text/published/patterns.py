"""Regular expressions of tokenizer files: Oniguruma's dialect, translated for Python's `re` or refused."""

import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache

from plmlib.storage import Unsupported

SPACES = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # Unicode's White_Space

_ESCAPE = r"\\[pP]\{\w+\}|\\u[\da-fA-F]{4}|\\x[0-7][\da-fA-F]|\\."
_PARTS = re.compile(
    rf"(?P<set>\[\^?(?:{_ESCAPE}|[^]\[\\])+\])"
    rf"|(?P<escape>{_ESCAPE})"
    r"|(?P<group>\(\?(?:[:=!>]|<[=!]|i:)|\((?!\?)|\))"
    r"|(?P<operator>\||[*+?][+?]?|\{\d+(?:,\d*)?\}(?![+?]))"
    r"|(?P<anchor>[\^$])"
    r"|(?P<plain>[^[\\(){|*+?^$])",
    re.DOTALL,
)
_ANCHORS = {  # ^ and $ are about lines, and no line begins after the last line break
    "^": r"(?:\A|(?<=\n)(?!\Z))",
    "$": r"(?=\n|\Z)",
    r"\A": r"\A",
    r"\z": r"\Z",
    r"\Z": r"(?=\n?\Z)",
}
_CONTROLS = set("rntfva")
# all categories but unassigned and private characters and surrogates
_CATEGORIES = set(
    "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp Cc Cf".split()
)
_FOLDS = {
    "s": "ſ",
    "k": "\u212a",
}  # the characters outside ASCII that differ from an ASCII letter in case only
_LIGATURES = re.compile(
    r"ss|st|ff|fi|fl|[sf]\{", re.IGNORECASE
)  # ß and ﬁ differ from two letters in case only


@cache
def compiled(pattern: str) -> re.Pattern:
    r"""A file's pattern as Python's `re` reads it; it matches what Oniguruma matches.

    \p{L}, \s and \d are written out, because `re` has no categories and counts more characters as spaces; ^,
    $, \Z and (?i: ) are written as what they mean there. Characters that are younger than this Python's
    Unicode tables count as symbols. Raises Unsupported for anything that is not known to mean the same here:
    \w, \b, scripts, POSIX brackets, classes within classes, back references, options.
    """
    parts, folding, place = [], [False], 0
    while place < len(pattern):
        part = _PARTS.match(pattern, place)
        if not part:
            raise _unsupported(pattern, f"at {pattern[place : place + 10]!r}")
        place, kind, text = part.end(), part.lastgroup, part[0]
        if kind == "group":
            folding = folding[:-1] if text == ")" else [*folding, folding[-1] or text == "(?i:"]
            if not folding:
                raise _unsupported(pattern, "a bracket is closed that was not opened")
            parts.append("(?:" if text == "(?i:" else text)
        elif kind == "operator":
            parts.append(text)
        elif text in _ANCHORS:
            parts.append(_ANCHORS[text])
        elif folding[-1]:
            parts.append(_without_case(pattern, text))
        elif kind == "set":
            parts.append(_set(pattern, text))
        else:
            parts.append("." if text == "." else f"[{_members(pattern, text)}]")
    try:
        return re.compile("".join(parts))
    except re.error as error:
        raise _unsupported(pattern, str(error)) from error


def _unsupported(pattern: str, why: str) -> Unsupported:
    return Unsupported(f"pattern {pattern!r} is not read by Python's re as it is meant ({why})")


def _set(pattern: str, text: str) -> str:
    """A character class, [...] or [^...], without another one in it."""
    negated, inside = text.startswith("[^"), text[1:-1].removeprefix("^")
    if "&&" in inside:
        raise _unsupported(pattern, "classes are intersected with &&")
    members = [
        part if part == "-" else _members(pattern, part)
        for part in re.findall(f"{_ESCAPE}|.", inside, re.DOTALL)
    ]
    return f"[{'^' * negated}{''.join(members)}]"


def _members(pattern: str, text: str) -> str:
    """A character or an escape as the inside of a character class."""
    name = text[1:2]
    if text[:1] != "\\" or not name.isalnum() or not name.isascii():
        return re.escape(text[-1])
    if name in "xu" and len(text) > 2 or name in _CONTROLS:
        return text
    if name in "sSdDpP":
        category = {"s": "spaces", "d": "Nd"}.get(name.lower(), text[3:-1])
        if category == "spaces" or category in _CATEGORIES:
            return _category(category, negated=name.isupper())
    raise _unsupported(pattern, f"at {text!r}")


@cache
def _category(name: str, negated: bool) -> str:
    """The characters of a category such as "L" or "Lu", or all others, as the inside of a character class."""
    if name == "spaces" and not negated:
        return SPACES
    every = range(sys.maxunicode + 1)
    if name == "spaces":
        is_space = re.compile(f"[{SPACES}]").match
        return ranges(code for code in every if not is_space(chr(code)))
    return ranges(code for code in every if unicodedata.category(chr(code)).startswith(name) != negated)


def _without_case(pattern: str, text: str) -> str:
    """A character, or a class of characters, in upper and lower case."""
    chars = text[1:-1] if len(text) > 1 else text
    if _LIGATURES.search(pattern) or not re.fullmatch(r"[A-Za-z0-9' ]+", chars):
        raise _unsupported(pattern, f"upper and lower case of {text!r}")
    members = [f"{char.lower()}{char.upper()}{_FOLDS.get(char.lower(), '')}" for char in chars]
    return f"[{''.join(members)}]"


def ranges(codes) -> str:
    """Code points in rising order -> the inside of a character class."""
    spans: list[list[int]] = []
    for code in codes:
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in spans)


def matches(find: re.Pattern, text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of every match, as the compiled library finds them.

    It finds none in an empty text, and none that is empty right after another.
    """
    start, last_end = 0, -1
    while text and start <= len(text) and (match := find.search(text, start)):
        if match.start() == match.end() == last_end:
            start += 1
        else:
            yield match.span()
            start = last_end = match.end()


def replacer(spec: dict) -> Callable[[str], str]:
    """The function that puts `content` in the place of every match of `pattern`, a String or a Regex."""
    pattern = spec["pattern"]
    find = None if pattern.get("String") else compiled(pattern["Regex"])
    new = spec["content"]
    if find is None:
        return lambda text: text.replace(pattern["String"], new)

    def replaced(text: str) -> str:
        parts, end = [], 0
        for start, next_end in matches(find, text):
            parts += [text[end:start], new]
            end = next_end
        return "".join(parts) + text[end:]

    return replaced
