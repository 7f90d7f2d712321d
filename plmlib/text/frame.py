"""What stands around a model in a tokenizer.json: normalizer, pre-tokenizer, added tokens, and the template of its input."""

import re
from collections.abc import Callable, Iterator

from plmlib.text import normalizers, pretokens
from plmlib.text.files import Unsupported, pick
from plmlib.text.pretokens import SPACES

BEGIN = ("[CLS]", "<s>", "[BOS]", "<|begin_of_text|>", "<|endoftext|>")
END = ("[SEP]", "</s>", "[EOS]", "<|end_of_text|>", "<|endoftext|>")
PAD = ("[PAD]", "<pad>")


class Frame:
    """Cuts text into added tokens and pieces for the model, and knows the ids and roles of tokens."""

    def __init__(self, content: dict, vocab: dict[str, int]):
        """content: what the file holds; vocab: the model's tokens.

        Raises ValueError for ids that are not 0 … V-1, each once, Unsupported for a part that this course does not build.
        """
        added = content.get("added_tokens") or []
        self.content = content
        self.known: dict[int | str, list[int]] = {}  # parts of texts that came before, and their ids
        self.added = {token["content"]: token["id"] for token in added}
        self.ids = vocab | self.added
        if odd := next((token["content"] for token in added if token.get("single_word")), None):
            raise Unsupported(
                f"added token {odd!r} is to be found only as a whole word (single_word), which is not built here"
            )
        self.tokens = sorted(self.ids, key=self.ids.get)
        if [self.ids[token] for token in self.tokens] != list(range(len(self.ids))):
            raise ValueError(
                f"ids of the vocabulary must be 0 … {len(self.ids) - 1}, each once. Save the tokenizer again"
            )
        self.specials = {token["content"]: token["id"] for token in added if token.get("special", True)}
        self.pieces = {token: n for token, n in vocab.items() if token not in self.specials}
        self.normalize = normalizers.build(content.get("normalizer"))
        self.cut = pretokens.build(content.get("pre_tokenizer"))
        self.single, self.pair = _templates(content.get("post_processor"))
        self._finders = {
            allow: [self._finder(added, allow, late) for late in (False, True)] for allow in (False, True)
        }
        self.bos, self.eos, self.pad = (
            next((self.specials[name] for name in names if name in self.specials), None)
            for names in (BEGIN, END, PAD)
        )
        if self.bos is None and self.eos is None:
            self.bos = self.eos = next(iter(self.specials.values()), None)

    def parts(self, text: str, allow_special: bool) -> Iterator[int | str]:
        """Ids of the added tokens in `text`, special ones only if allowed, and between them the pieces for the model."""
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
        """Finds added tokens, the longest where several begin at one place: before the normalizer, or in its result."""
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


def _framed(spec: dict) -> tuple[list, list]:
    begin, end = [spec["cls"][1]], [spec["sep"][1]]
    single = [(begin, 0), ("A", 0), (end, 0)]
    return single, single + (
        [("B", 1), (end, 1)] if spec["type"] == "BertProcessing" else [(end, 0), ("B", 0), (end, 0)]
    )


def _sequence(spec: dict) -> tuple[list, list]:
    return _templates(next((part for part in spec["processors"] if part["type"] != "ByteLevel"), None))


_TEMPLATES: dict[str, Callable] = {
    "TemplateProcessing": _template, "BertProcessing": _framed, "RobertaProcessing": _framed,
    "ByteLevel": _plain, "Sequence": _sequence,
}  # fmt: skip
