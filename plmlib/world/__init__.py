"""The micro-world: a seeded generator that says one small world in English and in Chinese, with all gold labels.

    >>> documents("stories", 2, lang="zh", seed=7)      # list[Document]: text, tokens, labels, …
    >>> texts("diary", 100)                             # list[str]: words parted by spaces, ready for a word tokenizer

The same register and seed give the same documents on every machine, in both languages the same world: document i in
Chinese says what document i says in English. Lexicon and grammar are data: `data/world/`.
"""

from collections.abc import Iterator
from itertools import islice
from random import Random

from plmlib import checks
from plmlib.world import minis as _minis
from plmlib.world import stories as _stories
from plmlib.world import symbols as _symbols
from plmlib.world.document import Document

LANGUAGES = ("en", "zh")
MOST_DOCUMENTS = 10_000_000
REGISTERS = {
    "stories": _stories.stories,
    "minis": _minis.minis,
    "diary": _minis.diary,
    "counter": _symbols.counter,
    "brackets": _symbols.brackets,
    "labels": _symbols.labels,
}


def endless(register: str, lang: str = "en", seed: int = 0, **options) -> Iterator[Document]:
    """The endless stream of documents of a register; `documents` takes the first n of it."""
    checks.choice("register", register, REGISTERS)
    checks.choice("lang", lang, LANGUAGES)
    seed = checks.integer("seed", seed, 0, 2**64 - 1)
    return REGISTERS[register](Random(f"{register} {seed}").random, lang, **options)


def documents(register: str, n: int, lang: str = "en", seed: int = 0, **options) -> list[Document]:
    """The first `n` documents of a register; `options` are those of the register's function."""
    return list(islice(endless(register, lang, seed, **options), checks.integer("n", n, 0, MOST_DOCUMENTS)))


def texts(register: str, n: int, lang: str = "en", seed: int = 0, **options) -> list[str]:
    """The first `n` documents as words parted by single spaces, in either language."""
    return [document.spaced for document in documents(register, n, lang, seed, **options)]


def stream(register: str, n_tokens: int, lang: str = "en", seed: int = 0, **options) -> list[str]:
    """The first `n_tokens` words of a register, its documents put end to end."""
    words: list[str] = []
    checks.integer("n_tokens", n_tokens, 0, 1_000_000_000)
    for document in endless(register, lang, seed, **options):
        if len(words) >= n_tokens:
            return words[:n_tokens]
        words.extend(document.tokens)
