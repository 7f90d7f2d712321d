"""Decoders: how a file's tokens are joined to text again, by its `decoder`."""

from collections.abc import Callable
from functools import cache, reduce
from itertools import groupby

from plmlib.text.published.byte_tokens import HEX_TOKENS, alphabet
from plmlib.text.published.files import pick
from plmlib.text.published.patterns import replacer


def build(spec: dict | None, added: set[str]) -> Callable[[list[str]], str]:
    """The function that joins tokens as `spec` asks for; without a decoder, tokens are joined with spaces.

    added  the added tokens; a byte-level decoder leaves them as they are spelled

    The text is that of the `tokenizers` library, special tokens included, with two differences, so that every
    text comes back: bytes that are a lone surrogate become it, and an added token such as "é" is not read as
    a byte. Raises Unsupported for a kind not built here.
    """
    if spec is None:
        return " ".join
    decode = _decoder(spec, added)
    return lambda tokens: "".join(decode(tokens))


def _decoder(spec: dict, added: set[str]) -> Callable[[list[str]], list[str]]:
    return _KINDS[pick("decoder", spec, _KINDS)](spec, added)


def _byte_level(_, added: set[str]) -> Callable[[list[str]], list[str]]:
    byte_of = {char: byte for byte, char in alphabet().items()}

    @cache
    def token_bytes(token: str) -> bytes:
        if token in added or not byte_of.keys() >= set(token):
            return token.encode("utf-8", "surrogatepass")
        return bytes(map(byte_of.get, token))

    return lambda tokens: [_utf8(b"".join(map(token_bytes, tokens)))]


def _utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _byte_fallback(*_) -> Callable[[list[str]], list[str]]:
    """Runs of tokens such as <0xC3> <0xA9> are UTF-8; a run that is not becomes one U+FFFD for each byte."""
    byte_of = {token: byte for byte, token in enumerate(HEX_TOKENS)}

    def decode(tokens: list[str]) -> list[str]:
        done = []
        for is_byte, run in groupby(tokens, key=byte_of.__contains__):
            done.extend([_utf8_or_marks(bytes(map(byte_of.get, run)))] if is_byte else run)
        return done

    return decode


def _utf8_or_marks(data: bytes) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return "\ufffd" * len(data)


def _word_piece(spec: dict, _) -> Callable[[list[str]], list[str]]:
    """A space before each token but the first and those that continue a word; cleanup removes some."""
    prefix = spec.get("prefix", "##")
    clean = _clean if spec.get("cleanup", True) else str

    def decode(tokens: list[str]) -> list[str]:
        spaced = (t.removeprefix(prefix) if t.startswith(prefix) else f" {t}" for t in tokens[1:])
        return [clean(token) for token in [*tokens[:1], *spaced]]

    return decode


_CLEANER = {
    " .": ".", " ?": "?", " !": "!", " ,": ",", " ' ": "'", " n't": "n't", " 'm": "'m", " do not": " don't",
    " 's": "'s", " 've": "'ve", " 're": "'re",
}  # fmt: skip


@cache
def _clean(token: str) -> str:
    return reduce(lambda text, old: text.replace(old, _CLEANER[old]), _CLEANER, token)


def _metaspace(spec: dict, _) -> Callable[[list[str]], list[str]]:
    """▁ is a space; in the first token it is nothing, unless the file never puts one before a text."""
    mark = spec.get("replacement", "▁")
    scheme = spec.get("prepend_scheme") or ("always" if spec.get("add_prefix_space", True) else "never")
    first = " " if scheme == "never" else ""
    return lambda tokens: [t.replace(mark, " " if n else first) for n, t in enumerate(tokens)]


def _bpe(spec: dict, _) -> Callable[[list[str]], list[str]]:
    """The suffix that ends a word is a space, in the last token nothing."""
    suffix = spec.get("suffix", "</w>")
    return lambda tokens: [
        token.replace(suffix, " " if n < len(tokens) else "") for n, token in enumerate(tokens, 1)
    ]


def _strip(spec: dict, _) -> Callable[[list[str]], list[str]]:
    """Each token without up to `start` characters at its beginning and `stop` at its end."""

    def stripped(token: str) -> str:
        for _ in range(spec["start"]):
            token = token.removeprefix(spec["content"])
        for _ in range(spec["stop"]):
            token = token.removesuffix(spec["content"])
        return token

    return lambda tokens: [stripped(token) for token in tokens]


def _replace(spec: dict, _) -> Callable[[list[str]], list[str]]:
    replace = replacer(spec)
    return lambda tokens: [replace(token) for token in tokens]


def _sequence(spec: dict, added: set[str]) -> Callable[[list[str]], list[str]]:
    steps = [_decoder(part, added) for part in spec["decoders"]]
    return lambda tokens: reduce(lambda done, step: step(done), steps, tokens)


_KINDS = {
    "ByteLevel": _byte_level,
    "ByteFallback": _byte_fallback,
    "WordPiece": _word_piece,
    "Metaspace": _metaspace,
    "BPEDecoder": _bpe,
    "Fuse": lambda *_: lambda tokens: ["".join(tokens)],
    "Strip": _strip,
    "Replace": _replace,
    "Sequence": _sequence,
}
