"""SentencePiece's own normalizer, as in files: a table of replacements, packed into a double-array trie."""

import base64
import re
import sys
import unicodedata
from collections.abc import Callable
from functools import cache

from plmlib.text.published.patterns import ranges


def build(blob: str) -> Callable[[str], str]:
    """The function that a `precompiled_charsmap` (base64) holds; that of T5 and ALBERT is close to NFKC.

    A character and the marks on it are looked up together if they have at most five bytes, else one by one;
    what the table lacks stays. Of several entries that fit, the shortest replaces all that was looked up:
    this is how the published tokenizers behave, and how their models were fed. Raises ValueError for a blob
    that is not whole.

    Source: Kudo and Richardson 2018, section 3.3; Yata 2012, darts-clone (the trie).   Chapter: 3.3
    """
    data = base64.b64decode(blob, validate=True)
    end = 4 + int.from_bytes(data[:4], "little")
    if end % 4 or not 4 < end <= len(data):
        raise ValueError(f"precompiled_charsmap of {len(data)} bytes is not whole. Download the file again")
    units, texts = memoryview(data[4:end]).cast("I"), data[end:]
    found = cache(lambda text: _find(units, texts, text.encode("utf-8", "surrogatepass")))

    def replaced(match: re.Match) -> str:
        together = found(match[0]) if len(match[0].encode("utf-8", "surrogatepass")) < 6 else None
        return (
            "".join(map(lambda c: c if found(c) is None else found(c), match[0]))
            if together is None
            else together
        )

    return lambda text: _cluster().sub(replaced, text)


def _find(units: memoryview, texts: bytes, key: bytes) -> str | None:
    """The replacement for the shortest entry that begins `key`.

    A unit of the trie packs the distance to its children, whether an entry ends here, and the byte that led
    to it.
    """
    place = _distance(units[0])
    for byte in key:
        place ^= byte
        unit = units[place] if place < len(units) else 0
        if not byte or unit & 0x800000FF != byte:
            return None
        place ^= _distance(unit)
        if unit >> 8 & 1 and place < len(units):
            start = units[place] & 0x7FFFFFFF
            return texts[start : texts.find(b"\0", start)].decode("utf-8", "replace")
    return None


def _distance(unit: int) -> int:
    return unit >> 10 << (unit >> 6 & 8)


# not marks by category, yet part of the letter before them
_JOIN = "\u200c\u200d\u0e33\u0eb3\uff9e\uff9f\U0001f3fb-\U0001f3ff"
_APART = "\u102b\u102c\u1038\u1062-\u1064\u1067-\u106d\u1083\u1087-\u108c\u108f\u109a-\u109c"
_APART += "\u1a61\u1a63\u1a64\uaa7b\uaa7d"
_ALONE = "\0-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # controls
_BEFORE = (
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e"  # signs that stand before the letter they belong to
)


@cache
def _cluster() -> re.Pattern:
    r"""One character with the marks on it: Unicode's grapheme cluster, for clusters of at most five bytes."""
    marks = ranges(c for c in range(sys.maxunicode + 1) if unicodedata.category(chr(c))[0] == "M") + _JOIN
    return re.compile(rf"\r\n|[{_ALONE}]|[{_BEFORE}]*.(?:(?![{_APART}])[{marks}])*", re.DOTALL)
