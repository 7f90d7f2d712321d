"""How text is cut into pieces that no token may cross: GPT-2's rule, BERT's words, SentencePiece's ▁; and GPT-2's bytes."""

import re
import string
import sys
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from plmlib.text.files import Unsupported, pick

SPACES = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # Unicode's White_Space
GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"


@cache
def rule(pattern: str = GPT2) -> re.Pattern:
    r"""A file's pattern as Python's `re` reads it: \p{L} letters, \p{N} numbers and \s spaces are written out.

    By GPT-2's, a word takes the one space before it along; of several spaces the last goes with the word. Characters
    that are younger than this Python's Unicode tables count as symbols. Raises Unsupported for what `re` cannot read.

    Source: Radford et al. 2019, section 2.2, and its released encoder.py.   Chapter: 3.3
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


def ranges(codes) -> str:
    """Code points in rising order -> the inside of a character class."""
    spans: list[list[int]] = []
    for code in codes:
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in spans)


def words(text: str) -> list[str]:
    """BERT's words: what stands between white spaces, and every punctuation mark for itself.

    ASCII symbols such as $ count as punctuation. Characters younger than Unicode 8 may be judged otherwise elsewhere.

    Source: Devlin et al. 2019, released tokenization.py.   Chapter: 3.3
    """
    return _words().findall(text)


def build(spec: dict | None) -> Callable[[str, bool], list[str]]:
    """The cut that a file's `pre_tokenizer` asks for: (part of a text, whether it begins the text) -> pieces."""
    return _KINDS[pick("pre_tokenizer", spec, _KINDS)](spec) if spec else lambda text, _: [text]


@cache
def _words() -> re.Pattern:
    every = map(chr, range(0x1F000))  # no punctuation beyond
    marks = ranges(ord(c) for c in every if c in string.punctuation or unicodedata.category(c)[0] == "P")
    return re.compile(f"[{marks}]|[^{marks}{SPACES}]+")


def _byte_level(spec: dict) -> Callable[[str, bool], list[str]]:
    before, rule = (
        " " if spec.get("add_prefix_space", True) else "",
        cut if spec.get("use_regex", True) else lambda text: [text],
    )
    return lambda text, _: rule(text if text.startswith(" ") else before + text)


def _metaspace(spec: dict) -> Callable[[str, bool], list[str]]:
    mark = spec.get("replacement", "▁")
    scheme = spec.get("prepend_scheme") or ("always" if spec.get("add_prefix_space", True) else "never")

    def pieces(text: str, first: bool) -> list[str]:
        text = text.replace(" ", mark)
        if not text.startswith(mark) and (scheme == "always" or scheme == "first" and first):
            text = mark + text
        return re.findall(f"{mark}?[^{mark}]+|{mark}", text) if spec.get("split", True) else [text]

    return pieces


def _split(spec: dict) -> Callable[[str, bool], list[str]]:
    if spec.get("behavior") != "Isolated" or spec.get("invert") or "Regex" not in spec["pattern"]:
        raise Unsupported(f"pre_tokenizer {spec} is not built here, only one that isolates a Regex")
    find = rule(spec["pattern"]["Regex"])

    def pieces(text: str, _) -> list[str]:
        ends = [0, *(end for match in find.finditer(text) for end in match.span()), len(text)]
        return [text[a:b] for a, b in pairwise(ends) if a < b]

    return pieces


def _sequence(spec: dict) -> Callable[[str, bool], list[str]]:
    steps = [build(part) for part in spec["pretokenizers"]]

    def pieces(text: str, first: bool) -> list[str]:
        done = [text]
        for step in steps:
            done = [new for n, piece in enumerate(done) for new in step(piece, first and n == 0)]
        return done

    return pieces


_KINDS = {
    "ByteLevel": _byte_level,
    "BertPreTokenizer": lambda _: lambda text, _: words(text),
    "WhitespaceSplit": lambda _: lambda text, _: re.findall(f"[^{SPACES}]+", text),
    "Metaspace": _metaspace,
    "Split": _split,
    "Sequence": _sequence,
}
