"""The micro-world: a seeded generator that says one small world in English and in Chinese, with all gold labels.

    >>> documents("stories", 2, lang="zh", seed=7)      # list[Document]: text, tokens, labels, …
    >>> texts("diary", 100)                             # list[str]: words parted by spaces, ready for a word tokenizer

The same register and seed give the same documents on every machine, in both languages the same world: document i in
Chinese says what document i says in English. Lexicon and grammar are data: `data/world/`.
"""

from collections.abc import Iterator
from functools import cache
from itertools import islice
from random import Random

from plmlib import checks
from plmlib.world import lecture
from plmlib.world import minis as _minis
from plmlib.world import pairs as _pairs
from plmlib.world import probes as _probes
from plmlib.world import questions as _questions
from plmlib.world import recipes as _recipes
from plmlib.world import scripts as _scripts
from plmlib.world import stories as _stories
from plmlib.world import symbols as _symbols
from plmlib.world.document import Document
from plmlib.world.readers import own_text, real_text
from plmlib.world.rules import LANGUAGES, grammar, role_class, roles
from plmlib.world.words import tables

MOST_DOCUMENTS, MOST_TOKENS = 10_000_000, 1_000_000_000
REGISTERS = {
    function.__name__: function
    for function in (
        *(_stories.stories, _minis.minis, _scripts.scripts, _minis.diary),
        *(_symbols.counter, _symbols.brackets, _symbols.labels),
        *(_recipes.senses, _recipes.seasons, _recipes.bindings, _recipes.sentiment, _recipes.entities),
        *(
            _pairs.translation,
            _pairs.zh,
            _pairs.case,
            _pairs.order,
            _pairs.denoise,
            _pairs.nli,
            _pairs.dialogue,
        ),
        _questions.questions,
        *(_probes.facts, _probes.agreement, _probes.reviews),
    )
}
SYMBOLS = ("counter", "brackets", "labels")  # registers whose text is no language


def endless(
    register: str, lang: str = "en", seed: int = 0, part: str = "train", **options
) -> Iterator[Document]:
    """The endless stream of documents of a register; `documents` takes the first n of it.

    part     "train", "test" or what the register's function names; every part draws from a stream of its own
    options  those of the register's function: `help(world.REGISTERS["stories"])`
    """
    checks.choice("register", register, REGISTERS)
    checks.choice("lang", lang, LANGUAGES)
    seed = checks.integer("seed", seed, 0, 2**64 - 1)
    stream = f"{register} {seed}" if part == "train" else f"{register} {seed} {part}"
    return REGISTERS[register](Random(stream).random, lang, part, **options)


def documents(register: str, n: int, lang: str = "en", seed: int = 0, **options) -> list[Document]:
    """The first `n` documents of a register; `options` are those of `endless`.

    Raises ValueError or TypeError for an unknown register, language or option.   Chapter: 1.1
    """
    return list(islice(endless(register, lang, seed, **options), checks.integer("n", n, 0, MOST_DOCUMENTS)))


def texts(register: str, n: int, lang: str = "en", seed: int = 0, **options) -> list[str]:
    """The first `n` documents as words parted by single spaces, in either language."""
    return [document.spaced for document in documents(register, n, lang, seed, **options)]


def stream(register: str, n_tokens: int, lang: str = "en", seed: int = 0, **options) -> list[str]:
    """The first `n_tokens` words of a register, its documents put end to end."""
    words: list[str] = []
    checks.integer("n_tokens", n_tokens, 0, MOST_TOKENS)
    for document in endless(register, lang, seed, **options):
        if len(words) >= n_tokens:
            return words[:n_tokens]
        words.extend(document.tokens)


def split(
    register: str, train: int, test: int, lang: str = "en", seed: int = 0, **options
) -> tuple[list[Document], list[Document]]:
    """Training and held-out documents: of other streams, and no held-out text stands in training.

    Where a register holds out words or combinations (seasons, senses, sentiment, entities, denoise, nli, facts), the second list
    holds those. Raises ValueError where the register has too few different documents.
    """
    first = documents(register, train, lang, seed, **options)
    known = {(document.text, document.target) for document in first}
    checks.integer("test", test, 0, MOST_DOCUMENTS)
    held = []
    for tried, document in enumerate(endless(register, lang, seed, part="test", **options)):
        if len(held) == test:
            return first, held
        if (document.text, document.target) not in known:
            held.append(document)
        elif tried > 100 + 20 * test:
            raise ValueError(
                f"{register} has too few different documents for {test} held-out ones beside {train}: ask for fewer"
            )


@cache
def vocabulary(register: str, lang: str = "en") -> tuple[str, ...]:
    """The words of a register's training texts and targets in `lang`, sorted; read off until 5 000 documents bring no new one."""
    words: set[str] = set()
    made = endless(register, lang)
    while True:
        before = len(words)
        for document in islice(made, 5000):
            words.update(document.tokens)
            if document.target_tokens and register not in ("zh", "translation"):
                words.update(document.target_tokens)
        if len(words) == before:
            return tuple(sorted(words))


def lexicon(name: str, lang: str = "en") -> list[str]:
    """The words of one table, such as "person", "colour" or "city", in the order of the data file."""
    checks.choice("name", name, tables())
    checks.choice("lang", lang, LANGUAGES)
    return [entry[lang] for entry in tables()[name]]


def shapes(rule: str = "", lang: str = "en") -> set[str]:
    """The distinct sentence shapes of a rule and its sub-rules ("" for the whole grammar), with `{class}` where a word goes."""
    checks.choice("lang", lang, LANGUAGES)
    known = [name for name in grammar() if not rule or name == rule or name.startswith(rule + ".")]
    if not known:
        raise ValueError(
            f"rule must be one of {', '.join(grammar())} or the part of one before a dot, got {rule!r}"
        )
    sides = (shape.side(lang) for name in known for shape in grammar()[name])
    return {
        side.format % tuple(f"{{{role_class(role, roles())}}}" for role, _ in side.slots) for side in sides
    }


__all__ = [
    "Document", "LANGUAGES", "REGISTERS", "SYMBOLS", "documents", "endless", "lecture", "lexicon", "own_text", "real_text",
    "shapes", "split", "stream", "texts", "vocabulary",
]  # fmt: skip
