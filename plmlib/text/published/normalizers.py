"""What happens to text before it is cut: a file's `normalizer`, as one function from str to str."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, partial, reduce

from plmlib.text.published import charsmap
from plmlib.text.published.files import pick
from plmlib.text.published.patterns import SPACES, replacer

CHINESE_CHARACTERS = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
CHINESE_CHARACTERS += "\U00020000-\U0002a6df\U0002a700-\U0002b81f\U0002b920-\U0002ceaf\U0002f800-\U0002fa1f"


def build(spec: dict | None) -> Callable[[str], str]:
    """The function that `spec` asks for; None leaves text as it is. Raises Unsupported."""
    return _KINDS[pick("normalizer", spec, _KINDS)](spec) if spec else str


def bert(
    text: str, clean: bool = True, chinese: bool = True, accents: bool = False, lower: bool = True
) -> str:
    """BERT's rule: no control characters, plain spaces, spaces around Chinese, no accents, lower case.

    clean    drop control and format characters and U+FFFD, write any white space as one space
    chinese      put spaces around Chinese characters, so that each becomes a word
    accents  keep marks above and below letters; else decompose (NFD) and drop them
    lower    lower case

    Characters younger than Unicode 8 may be judged otherwise by other implementations.

    Source: Devlin et al. 2019, released tokenization.py.   Chapter: 3.3
    """
    text = "".join(map(_cleaned, text)) if clean else text
    text = re.sub(f"[{CHINESE_CHARACTERS}]", r" \g<0> ", text) if chinese else text
    text = (
        text
        if accents
        else "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
    )
    return lowercase(text) if lower else text


def lowercase(text: str) -> str:
    """Lower case, each character for itself: the last Σ of a word becomes σ."""
    return text.replace("Σ", "σ").lower()


@cache
def _cleaned(char: str) -> str:
    kind = unicodedata.category(char)
    return (
        " "
        if char in "\t\n\r" or kind[0] == "Z"
        else ""
        if kind in ("Cc", "Cf", "Cs", "Co") or char == "\ufffd"
        else char
    )


def _bert(spec: dict) -> Callable[[str], str]:
    lower, strip = spec.get("lowercase", True), spec.get("strip_accents")
    clean, chinese = spec.get("clean_text", True), spec.get("handle_chinese_chars", True)
    return partial(
        bert, clean=clean, chinese=chinese, accents=not (lower if strip is None else strip), lower=lower
    )


def _strip(spec: dict) -> Callable[[str], str]:
    white = "".join(re.findall(f"[{SPACES}]", "".join(map(chr, range(0x3001)))))
    left, right = (white if spec.get(f"strip_{side}", True) else "" for side in ("left", "right"))
    return lambda text: text.lstrip(left).rstrip(right)


def _sequence(spec: dict) -> Callable[[str], str]:
    steps = [build(part) for part in spec["normalizers"]]
    return lambda text: reduce(lambda done, step: step(done), steps, text)


_KINDS = {
    "BertNormalizer": _bert,
    "Lowercase": lambda _: lowercase,
    "StripAccents": lambda _: lambda text: "".join(c for c in text if unicodedata.category(c)[0] != "M"),
    "Replace": replacer,
    "Strip": _strip,
    "Prepend": lambda spec: lambda text: text and spec["prepend"] + text,
    "Precompiled": lambda spec: charsmap.build(spec["precompiled_charsmap"]),
    "Sequence": _sequence,
} | {
    form: lambda spec: partial(unicodedata.normalize, spec["type"]) for form in ("NFC", "NFD", "NFKC", "NFKD")
}
