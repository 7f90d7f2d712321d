"""Pre-tokenizers: text is cut into pieces that no token crosses, by GPT-2's rule, at words or at spaces."""

import re
import string
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from plmlib.storage import Unsupported
from plmlib.text.published import layouts
from plmlib.text.published.files import pick
from plmlib.text.published.patterns import SPACES, compiled, matches, ranges

GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"


def cut(text: str) -> list[str]:
    """The pieces of `text` by GPT-2's rule; joined they are the text again.

    A word takes the one space before it along; of several spaces the last goes with the word.

    Source: Radford et al. 2019, section 2.2, and its released encoder.py.   Chapter: 3.3
    """
    return compiled(GPT2).findall(text)


def split_at_spaces(text: str) -> list[str]:
    """What is between white spaces.   Chapter: 3.1"""
    return re.findall(f"[^{SPACES}]+", text)


def words(text: str) -> list[str]:
    """BERT's words: what is between white spaces, and every punctuation mark for itself.

    ASCII symbols such as $ count as punctuation. Characters younger than Unicode 8 may be judged otherwise
    elsewhere.

    Source: Devlin et al. 2019, released tokenization.py.   Chapter: 3.3
    """
    return _words().findall(text)


def words_with_space_mark(text: str) -> list[str]:
    """SentencePiece's words: a space is written ▁, one is put before the text, and each begins a new word.

    Source: Kudo and Richardson 2018, section 3.2.   Chapter: 3.3
    """
    return build(layouts.SPACE_MARK)(text, True)


def build(spec: dict | None) -> Callable[[str, bool], list[str]]:
    """What a file's `pre_tokenizer` asks for: (part of a text, whether it begins the text) -> pieces."""
    return _KINDS[pick("pre_tokenizer", spec, _KINDS)](spec) if spec else lambda text, _: [text]


@cache
def _words() -> re.Pattern:
    every = map(chr, range(0x1F000))  # no punctuation beyond
    marks = ranges(ord(c) for c in every if c in string.punctuation or unicodedata.category(c)[0] == "P")
    return re.compile(f"[{marks}]|[^{marks}{SPACES}]+")


def _byte_level(spec: dict) -> Callable[[str, bool], list[str]]:
    before = " " if spec.get("add_prefix_space", True) else ""
    pieces = cut if spec.get("use_regex", True) else lambda text: [text]
    return lambda text, _: pieces(text if text.startswith(" ") else before + text)


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
    find = compiled(spec["pattern"]["Regex"])

    def pieces(text: str, _) -> list[str]:
        ends = [0, *(end for span in matches(find, text) for end in span), len(text)]
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
    "WhitespaceSplit": lambda _: lambda text, _: split_at_spaces(text),
    "Metaspace": _metaspace,
    "Split": _split,
    "Sequence": _sequence,
}
