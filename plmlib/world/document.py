"""What the world says: one document with all that is known about it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Document:
    """One document of the world.

    text       as written: English words parted by spaces, Chinese joined
    tokens     its words
    labels     gold labels; every index in it counts tokens from 0
    target     the other half of a pair as written, or None
    target_tokens   its words
    alignment  (index in tokens, index in target_tokens) of words that translate each other
    """

    text: str
    tokens: tuple[str, ...]
    labels: dict = field(default_factory=dict)
    target: str | None = None
    target_tokens: tuple[str, ...] | None = None
    alignment: tuple[tuple[int, int], ...] | None = None

    @property
    def spaced(self) -> str:
        """The words parted by single spaces, in either language: what a word tokenizer reads."""
        return " ".join(self.tokens)


def written(spaced: str, lang: str) -> str:
    """Words parted by spaces as the language is written."""
    return spaced.replace(" ", "") if lang == "zh" else spaced


def document(
    spaced: str, lang: str, labels: dict, target: str | None = None, target_lang: str = "en", alignment=None
):
    """A Document from words parted by spaces."""
    if target is None:
        return Document(written(spaced, lang), tuple(spaced.split()), labels)
    words = tuple(target.split())
    links = None if alignment is None else tuple(sorted(alignment))
    return Document(
        written(spaced, lang), tuple(spaced.split()), labels, written(target, target_lang), words, links
    )
