"""What every training begins with: how often each piece of the texts occurs, and each character of the pieces."""

from collections import Counter
from collections.abc import Callable

from plmlib import checks


def count(texts, cut: Callable[[str], list[str]]) -> Counter:
    """How often each piece that `cut` makes occurs in texts. Raises TypeError for a single str, or what is no text."""
    if isinstance(texts, (str, bytes)):
        raise TypeError(
            f"texts must be a list of str, got {type(texts).__name__}. Put it into a list: [text]"
        )
    return Counter(piece for text in texts for piece in cut(checks.text("texts", text)))


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
