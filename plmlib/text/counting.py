"""Counting, the first step of training: how often each piece of the texts occurs, and each character."""

from collections import Counter
from collections.abc import Callable

from plmlib import checks


def count(texts, cut: Callable[[str], list[str]]) -> Counter:
    """How often each piece that `cut` makes occurs in texts. Raises TypeError if not a list of str."""
    if isinstance(texts, (str, bytes)):
        raise TypeError(
            f"texts must be a list of str, got {type(texts).__name__}. Put it into a list: [text]"
        )
    return Counter(piece for text in texts for piece in cut(checks.text("texts", text)))


def special_names(specials, unknown: str | None = None) -> list[str]:
    """The special tokens, each once. Raises TypeError for a single str, ValueError without `unknown`."""
    if isinstance(specials, str):
        raise TypeError(f"specials must be a list of str, got the text {specials!r}. Put it into a list")
    names = list(dict.fromkeys(checks.text("specials", name) for name in specials))
    if "" in names:
        raise ValueError(f"specials must not be empty texts, got {names}. Leave the empty one out")
    if unknown is not None and unknown not in names:
        raise ValueError(f"specials must hold {unknown!r}, got {names}. Text without a token becomes it")
    return names


def check_distinct(specials: list[str], ordinary) -> None:
    """Raise ValueError if a special token is one of the ordinary tokens as well."""
    if twice := [name for name in specials if name in ordinary]:
        raise ValueError(
            f"special token {twice[0]!r} could also be learned as an ordinary token, and an id stands for "
            f"one of the two. Choose a spelling that no text has, for example '<|{twice[0]}|>'"
        )


def characters(words: Counter, coverage: float) -> list[str]:
    """The most frequent characters that make up this share of all text, in order of their code points."""
    checks.real("coverage", coverage, 0, 1)
    count = Counter()
    for word, times in words.items():
        for char in word:
            count[char] += times
    left, kept = coverage * count.total(), []
    for char in sorted(count, key=lambda char: (-count[char], char)):
        if left <= 0:
            break
        kept.append(char)
        left -= count[char]
    return sorted(kept)
