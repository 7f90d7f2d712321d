"""A precompiled charsmap as SentencePiece packs it, built from Python's NFKC instead of a published file."""

import itertools
import sys
import unicodedata
from functools import cache


@cache
def charsmap() -> bytes:
    """NFKC of every character that it changes, and of letters with marks that it joins; BEL vanishes."""
    table = {}
    for code in range(1, sys.maxunicode + 1):
        char = chr(code)
        if not 0xD800 <= code < 0xE000 and unicodedata.category(char) != "Cn":
            if (new := unicodedata.normalize("NFKC", char)) != char:
                table[char] = new
            parts = unicodedata.normalize("NFD", char)
            if parts != char and len(parts.encode()) < 6 and unicodedata.normalize("NFC", parts) == char:
                table[parts] = char
    table |= {"\x07": "", "\t": " ", "\n": " ", "\r": " ", "\u200b": " "}
    return pack({key.encode(): value.encode() for key, value in table.items()})


def pack(table: dict[bytes, bytes]) -> bytes:
    """The double array: one unit for each node, at the parent's base XOR the byte that leads to it."""
    texts, where = bytearray(), {}
    for value in table.values():
        where.setdefault(value, len(texts))
        if where[value] == len(texts):
            texts += value + b"\0"
    tree: dict = {}
    for key, value in table.items():
        node = tree
        for byte in key:
            node = node.setdefault(byte, {})
        node[None] = where[value]
    units, bases, free = {0: 0}, set(), 1
    waiting = [(0, tree)]
    while waiting:
        place, node = waiting.pop()
        labels = [byte or 0 for byte in node]
        while free in units:
            free += 1
        bases_to_try = (spot ^ labels[0] for spot in itertools.count(free) if spot not in units)
        base = next(
            b for b in bases_to_try if b not in bases and not any(b ^ label in units for label in labels)
        )
        bases.add(base)
        units[place] |= (base ^ place) << 10 | (1 << 8 if None in node else 0)
        for byte, child in node.items():
            units[base ^ (byte or 0)] = 1 << 31 | child if byte is None else byte
            if byte is not None:
                waiting.append((base ^ byte, child))
    size = (max(units) | 0xFF) + 1
    array = b"".join(units.get(n, 1 << 31).to_bytes(4, "little") for n in range(size))
    return len(array).to_bytes(4, "little") + array + bytes(texts)
