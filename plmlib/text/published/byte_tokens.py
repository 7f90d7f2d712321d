"""Bytes as tokens: GPT-2's alphabet of visible characters, and SentencePiece's <0x0A>."""

from functools import cache

HEX_TOKENS = [f"<0x{byte:02X}>" for byte in range(256)]


@cache
def alphabet() -> dict[int, str]:
    """Byte -> the visible character that stands for it in vocabulary files: itself, or one from U+0100 on.

    The order is that of GPT-2's first 256 ids.

    Source: Radford et al. 2019, released encoder.py.   Chapter: 3.3
    """
    visible = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    hidden = [byte for byte in range(256) if byte not in visible]
    return {byte: chr(byte) for byte in visible} | {byte: chr(256 + n) for n, byte in enumerate(hidden)}


def hex_tokens(text: str) -> list[str]:
    """The tokens that stand for the bytes of text: "é" -> <0xC3> <0xA9>."""
    return [HEX_TOKENS[byte] for byte in text.encode("utf-8", "surrogatepass")]


def hex_ids(model: dict, vocab: dict[str, int]) -> dict[str, int]:
    """The byte tokens of a model that falls back to bytes, with their ids; none for other models."""
    return {token: vocab[token] for token in HEX_TOKENS if token in vocab and model.get("byte_fallback")}
