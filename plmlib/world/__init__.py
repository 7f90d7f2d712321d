"""The micro-world: a seeded generator of texts in English and Chinese, with all gold labels.

    >>> documents("stories", 2, lang="zh", seed=7)    # list[Document]: text, tokens, labels, …
    >>> texts("diary", 100)                           # list[str]: words separated by spaces

A register is a kind of text made for one purpose, such as stories or seasons. The same register and seed give
the same documents on every machine. Document i in Chinese says the same as document i in English. Lexicon and
grammar are data in `data/world/`.
"""

from collections.abc import Iterator
from functools import cache
from itertools import islice
from random import Random

from plmlib import checks
from plmlib.world import effects as _effects
from plmlib.world import lecture
from plmlib.world import minis as _minis
from plmlib.world import probes as _probes
from plmlib.world import questions as _questions
from plmlib.world import scripts as _scripts
from plmlib.world import stories as _stories
from plmlib.world import symbols as _symbols
from plmlib.world import two_texts as _two_texts
from plmlib.world.document import Document
from plmlib.world.lexicon import tables
from plmlib.world.readers import own_text, real_text
from plmlib.world.rules import LANGUAGES, grammar, role_class, roles

MOST_DOCUMENTS, MOST_TOKENS = 10_000_000, 1_000_000_000
REGISTERS = {
    "stories": _stories.stories,
    "minis": _minis.minis,
    "scripts": _scripts.scripts,
    "diary": _minis.diary,
    "counter": _symbols.counter,
    "brackets": _symbols.brackets,
    "labels": _symbols.labels,
    "senses": _effects.senses,
    "seasons": _effects.seasons,
    "bindings": _effects.bindings,
    "sentiment": _effects.sentiment,
    "entities": _effects.entities,
    "translation": _two_texts.translation,
    "zh": _two_texts.zh,
    "case": _two_texts.case,
    "order": _two_texts.order,
    "denoise": _two_texts.denoise,
    "nli": _two_texts.nli,
    "dialogue": _two_texts.dialogue,
    "questions": _questions.questions,
    "facts": _probes.facts,
    "agreement": _probes.agreement,
    "reviews": _probes.reviews,
}
SYMBOLS = ("counter", "brackets", "labels")  # registers whose words are symbols, not a language


def endless(
    register: str, lang: str = "en", seed: int = 0, part: str = "train", **options
) -> Iterator[Document]:
    """The endless stream of documents of a register; `documents` takes the first n of it.

    lang     "en" or "zh"
    seed     0 to 2**64 - 1
    part     "train", "test" or what the register's function names; every part has a random stream of its own
    options  those of the register's function: `help(world.REGISTERS["stories"])`

    Raises ValueError for an unknown register or language, for an option outside its range and for a part that
    a register with parts of its own does not have; TypeError for an unknown option.   Chapter: 1.1
    """
    checks.choice("register", register, REGISTERS)
    checks.choice("lang", lang, LANGUAGES)
    seed = checks.integer("seed", seed, 0, 2**64 - 1)
    stream = f"{register} {seed}" if part == "train" else f"{register} {seed} {part}"
    return REGISTERS[register](Random(stream).random, lang, part, **options)


def documents(register: str, n: int, lang: str = "en", seed: int = 0, **options) -> list[Document]:
    """The first `n` documents of a register; `options` are those of `endless`, which says what is raised.

    Chapter: 1.1
    """
    return list(islice(endless(register, lang, seed, **options), checks.integer("n", n, 0, MOST_DOCUMENTS)))


def texts(register: str, n: int, lang: str = "en", seed: int = 0, **options) -> list[str]:
    """The first `n` documents of a register as words separated by single spaces, in both languages.

    Raises what `endless` raises.   Chapter: 1.1
    """
    return [document.spaced for document in documents(register, n, lang, seed, **options)]


def stream(register: str, n_tokens: int, lang: str = "en", seed: int = 0, **options) -> list[str]:
    """The first `n_tokens` words of a register, its documents put end to end.

    Raises what `endless` raises.   Chapter: 3.4
    """
    words: list[str] = []
    checks.integer("n_tokens", n_tokens, 0, MOST_TOKENS)
    for document in endless(register, lang, seed, **options):
        if len(words) >= n_tokens:
            return words[:n_tokens]
        words.extend(document.tokens)


def split(
    register: str, train: int, test: int, lang: str = "en", seed: int = 0, **options
) -> tuple[list[Document], list[Document]]:
    """Training documents and held-out ones, from different random streams; no held-out text is in training.

    Some registers hold out words, combinations or facts (senses, seasons, sentiment, entities, denoise,
    questions, nli, facts): the second list has those. Raises ValueError where a register has too few
    different documents, and what `endless` raises.   Chapter: 1.1
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
                f"{register} has too few different documents for {test} held-out ones beside {train}: "
                "ask for fewer"
            )


@cache
def vocabulary(register: str, lang: str = "en") -> tuple[str, ...]:
    """The words of a register's training texts and targets in `lang`, sorted.

    Reads documents until 5 000 of them bring no new word. Raises what `endless` raises.   Chapter: 1.1
    """
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
    """The words of one table, such as "person", "colour" or "city", in the order of the data file.

    Raises ValueError for an unknown table or language.   Chapter: 1.1
    """
    checks.choice("name", name, tables())
    checks.choice("lang", lang, LANGUAGES)
    return [entry[lang] for entry in tables()[name]]


def shapes(rule: str = "", lang: str = "en") -> set[str]:
    """The different sentence shapes of a rule and its sub-rules, with `{class}` in place of a word.

    rule  a dotted name such as "denoise.gave", or the part before a dot; "": the whole grammar

    Raises ValueError for an unknown rule or language.   Chapter: 1.1
    """
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
    "Document", "LANGUAGES", "REGISTERS", "SYMBOLS", "documents", "endless", "lecture", "lexicon", "own_text",
    "real_text", "shapes", "split", "stream", "texts", "vocabulary",
]  # fmt: skip
