"""The pipeline around a model: normalizer, added tokens, pre-tokenizer, post-processor and decoder."""

import re
from collections.abc import Callable, Iterator

from plmlib.storage import Unsupported
from plmlib.text.published import decoders, normalizers, pretokens
from plmlib.text.published.files import pick
from plmlib.text.published.patterns import SPACES


class Pipeline:
    """What a tokenizer.json describes around its model.

    normalize  text -> text
    cut        (part of a text, whether it begins the text) -> pieces
    decode     tokens -> text
    single     the model's input for one text: [(what, segment)], what is "A", "B" or a list of ids
    pair       the same for two texts
    """

    def __init__(self, content: dict):
        """content: what the file holds. Raises Unsupported for a part that this course does not build."""
        added = content.get("added_tokens") or []
        if odd := next((token["content"] for token in added if token.get("single_word")), None):
            raise Unsupported(
                f"added token {odd!r} is to be found only as a whole word (single_word), "
                "which is not built here"
            )
        self.normalize = normalizers.build(content.get("normalizer"))
        self.cut = pretokens.build(content.get("pre_tokenizer"))
        self.decode = decoders.build(content.get("decoder"), {token["content"] for token in added})
        self.single, self.pair = _templates(content.get("post_processor"))
        self._finders = {
            allow: [self._finder(added, allow, late) for late in (False, True)] for allow in (False, True)
        }

    def split(self, text: str, allow_special: bool) -> Iterator[int | str]:
        """Ids of added tokens in `text`, special ones only if allowed, and the pieces between them."""
        early, late = self._finders[allow_special]
        for place, raw in _split(early, text):
            if isinstance(raw, int):
                yield raw
                continue
            for within, part in _split(late, self.normalize(raw)):
                if isinstance(part, int):
                    yield part
                elif part:
                    yield from self.cut(part, place + within == 0)

    def _finder(self, added: list[dict], allow: bool, late: bool):
        """Finds added tokens, the longest first: before the normalizer, or `late` in its result."""
        found = {}
        for token in added:
            if bool(token.get("normalized")) == late and (allow or not token.get("special", True)):
                found[self.normalize(token["content"]) if late else token["content"]] = token
        found.pop("", None)
        rules = [
            (rf"(?:(?<![{SPACES}])[{SPACES}]++)?" if found[text].get("lstrip") else "")
            + f"({re.escape(text)})"
            + (f"[{SPACES}]*" if found[text].get("rstrip") else "")
            for text in sorted(found, key=len, reverse=True)
        ]
        return (
            (re.compile("|".join(rules)), {text: token["id"] for text, token in found.items()})
            if found
            else None
        )


def _split(finder, text: str) -> Iterator[tuple[int, int | str]]:
    """(place, text between added tokens) and (place, id of an added token), in turn."""
    start = 0
    for match in finder[0].finditer(text) if finder else ():
        yield start, text[start : match.start()]
        yield match.start(), finder[1][match[match.lastindex]]
        start = match.end()
    yield start, text[start:]


def _templates(spec: dict | None) -> tuple[list, list]:
    """The model's input for one text and for two: [(what, segment)], what is "A", "B" or a list of ids."""
    return _TEMPLATES[pick("post_processor", spec, _TEMPLATES)](spec) if spec else _plain(spec)


def _plain(_) -> tuple[list, list]:
    return [("A", 0)], [("A", 0), ("B", 1)]


def _template(spec: dict) -> tuple[list, list]:
    def read(part: dict):
        if "Sequence" in part:
            return part["Sequence"]["id"], part["Sequence"]["type_id"]
        return spec["special_tokens"][part["SpecialToken"]["id"]]["ids"], part["SpecialToken"]["type_id"]

    return [read(part) for part in spec["single"]], [read(part) for part in spec["pair"]]


def _bert_or_roberta(spec: dict) -> tuple[list, list]:
    begin, end = [spec["cls"][1]], [spec["sep"][1]]
    single = [(begin, 0), ("A", 0), (end, 0)]
    return single, single + (
        [("B", 1), (end, 1)] if spec["type"] == "BertProcessing" else [(end, 0), ("B", 0), (end, 0)]
    )


def _sequence(spec: dict) -> tuple[list, list]:
    return _templates(next((part for part in spec["processors"] if part["type"] != "ByteLevel"), None))


_TEMPLATES: dict[str, Callable] = {
    "TemplateProcessing": _template,
    "BertProcessing": _bert_or_roberta,
    "RobertaProcessing": _bert_or_roberta,
    "ByteLevel": _plain,
    "Sequence": _sequence,
}
