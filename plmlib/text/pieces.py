"""How SentencePiece writes spaces and bytes as tokens, and turns tokens back into text."""

from itertools import groupby

SPACE = "▁"
BYTES = {f"<0x{byte:02X}>": byte for byte in range(256)}


def spell(text: str) -> list[str]:
    """The tokens that stand for the bytes of text: "é" -> <0xC3> <0xA9>."""
    names = list(BYTES)
    return [names[byte] for byte in text.encode("utf-8", "surrogatepass")]


def join(tokens: list[str], specials=()) -> str:
    """Text of tokens: ▁ is a space, runs of byte tokens are UTF-8. Bytes that are none become U+FFFD each."""
    parts = []
    for kind, run in groupby(tokens, key=lambda token: (token in specials, token in BYTES)):
        if kind == (False, True):
            parts.append(_utf8(bytes(BYTES[token] for token in run)))
        else:
            parts.append("".join(run) if kind[0] else "".join(run).replace(SPACE, " "))
    return "".join(parts)


def _utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return "\ufffd" * len(data)
