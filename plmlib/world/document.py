"""A document of the world, with its gold labels."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Document:
    """One document of the world.

    text       as it is written: English words separated by spaces, Chinese words joined
    tokens     its words
    labels     gold labels; every index in them counts tokens from 0
    target     the other half of a pair as it is written, or None
    target_tokens   its words
    alignment  (index in tokens, index in target_tokens) of words that translate each other

    Chapter: 1.1
    """

    text: str
    tokens: tuple[str, ...]
    labels: dict = field(default_factory=dict)
    target: str | None = None
    target_tokens: tuple[str, ...] | None = None
    alignment: tuple[tuple[int, int], ...] | None = None

    @property
    def spaced(self) -> str:
        """The words separated by single spaces, in both languages: what a word tokenizer reads."""
        return " ".join(self.tokens)


def written(spaced: str, lang: str) -> str:
    """Words separated by spaces -> the text as it is written in this language: Chinese has no spaces."""
    return spaced.replace(" ", "") if lang == "zh" else spaced


def document(
    spaced: str, lang: str, labels: dict, target: str | None = None, target_lang: str = "en", alignment=None
) -> Document:
    """A Document from a text, and perhaps a target, whose words are separated by spaces."""
    if target is None:
        return Document(written(spaced, lang), tuple(spaced.split()), labels)
    words = tuple(target.split())
    links = None if alignment is None else tuple(sorted(alignment))
    return Document(
        written(spaced, lang), tuple(spaced.split()), labels, written(target, target_lang), words, links
    )
