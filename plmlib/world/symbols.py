"""Registers of symbols: counting, brackets, and labels whose meaning only the context gives.

Counting and brackets are the same in both languages.
"""

from collections.abc import Iterator

from plmlib import checks
from plmlib.world.document import Document
from plmlib.world.lexicon import tables

BRACKETS = ("()", "[]", "{}", "<>", "«»", "“”")
LABELS = ("dax", "wug", "blick", "toma", "fep", "zorg", "kiki", "lumo")


def counter(
    uniform, lang: str, part: str = "train", length: int = 24, modulus: int = 40, step: int = 6
) -> Iterator[Document]:
    """`+3 -1 … = 7 10 9 …`: changes, then the state at the start and after each change, modulo `modulus`.

    length   number of changes, 1 to 4096; each is drawn from ±1 to ±`step`
    modulus  number of states, 2 to 10 000
    step     the largest change, 1 to modulus - 1

    Raises ValueError for a number outside its range.

    Labels: changes, states (length + 1 numbers), first_state (index of the start state).   Chapter: 3.5
    """
    checks.integer("length", length, 1, 4096)
    checks.integer("modulus", modulus, 2, 10_000)
    checks.integer("step", step, 1, modulus - 1)
    changes = [sign * size for size in range(1, step + 1) for sign in (1, -1)]
    while True:
        ops = [changes[int(uniform() * len(changes))] for _ in range(length)]
        states = [int(uniform() * modulus)]
        for op in ops:
            states.append((states[-1] + op) % modulus)
        tokens = (*(f"{op:+d}" for op in ops), "=", *map(str, states))
        yield Document(
            " ".join(tokens), tokens, {"changes": ops, "states": states, "first_state": length + 1}
        )


def brackets(
    uniform, lang: str, part: str = "train", types: int = 6, depth: int = 10, length: int = 64
) -> Iterator[Document]:
    """`( [ ] …`: each token opens a random bracket with probability 1/2, or closes the last one that is open.

    types   number of kinds of brackets, 1 to 6
    depth   most brackets that are open at the same time, 1 to 1000
    length  in tokens, 1 to 65 536; the last brackets may stay open

    Raises ValueError for a number outside its range.

    Labels: depth (after each token), match (index of the partner, -1 where there is none).   Chapter: 3.5
    """
    checks.integer("types", types, 1, len(BRACKETS))
    checks.integer("depth", depth, 1, 1000)
    checks.integer("length", length, 1, 65_536)
    while True:
        tokens, open_, match, depths = [], [], [-1] * length, []
        for at in range(length):
            if not open_ or (len(open_) < depth and uniform() < 0.5):
                open_.append((int(uniform() * types), at))
                tokens.append(BRACKETS[open_[-1][0]][0])
            else:
                kind, partner = open_.pop()
                tokens.append(BRACKETS[kind][1])
                match[at], match[partner] = partner, at
            depths.append(len(open_))
        yield Document(" ".join(tokens), tuple(tokens), {"depth": depths, "match": match})


def labels(
    uniform,
    lang: str,
    part: str = "train",
    classes: int = 4,
    words: int = 4,
    shots: int = 12,
    shuffled: bool = False,
) -> Iterator[Document]:
    """`word label word label …`: which label means which class of words is drawn anew in every document.

    classes   number of classes, such as colours, foods and animals, 2 to 8
    words     number of words of each class, 1 to 5
    shots     number of pairs of word and label, 1 to 4096
    shuffled  True: every label is drawn at random, so that nothing can be learned from the context (a
              control)

    Raises ValueError for a number outside its range.

    Labels: label_at (indices of the labels), classes (of each pair), meaning (label of each class).
    Chapter: 3.5
    """
    groups = _groups(lang)
    checks.integer("classes", classes, 2, len(groups))
    checks.integer("words", words, 1, 5)
    checks.integer("shots", shots, 1, 4096)
    while True:
        meaning = list(LABELS[:classes])
        for i in range(classes - 1, 0, -1):
            j = int(uniform() * (i + 1))
            meaning[i], meaning[j] = meaning[j], meaning[i]
        kinds, tokens = [], []
        for _ in range(shots):
            kind = int(uniform() * classes)
            word = groups[kind][int(uniform() * words)]
            label = meaning[int(uniform() * classes)] if shuffled else meaning[kind]
            kinds.append(kind)
            tokens += [word, label]
        known = {"label_at": list(range(1, 2 * shots, 2)), "classes": kinds, "meaning": meaning}
        yield Document(" ".join(tokens), tuple(tokens), known)


def _groups(lang: str) -> list[list[str]]:
    """Five words of each of the eight classes."""
    names = ("animal", "colour", "food", "furniture", "job", "subject", "object", "city")
    return [[entry[lang] for entry in tables()[name][:5]] for name in names]
