"""Translation read backwards: all sentences of one language that the world says with one of the other."""

from collections.abc import Iterator
from functools import cache

from plmlib import checks
from plmlib.world.lexicon import Entry, tables
from plmlib.world.rules import LANGUAGES, Shape, grammar, role_class, roles
from plmlib.world.two_texts import _narrative_shapes

REGISTERS = ("zh", "translation")


def translations(text: str, lang: str = "zh", register: str = "translation") -> dict[str, float]:
    """Every translation of a sentence, and its share: how often the register says it with this sentence.

    text      words separated by single spaces, in `lang`; the translations are in the other language
    register  "zh" or "translation"

    Returns an empty dictionary for a sentence that the register does not say. The largest share is the best
    exact match that any translator can reach on this sentence. Raises ValueError for another register.

    Chapter: 4.3
    """
    checks.choice("lang", lang, LANGUAGES)
    checks.choice("register", register, REGISTERS)
    shapes = grammar()["zh"] if register == "zh" else _narrative_shapes()
    words, weights = text.split(), {}
    for shape in shapes:
        here, other = (shape.en, shape.zh) if lang == "en" else (shape.zh, shape.en)
        for state in _states(here.words, words, {}):
            for full, chance in _completed(shape, state):
                said = other.say(full)
                weights[said] = weights.get(said, 0.0) + chance
    total = sum(weights.values())
    return {said: weight / total for said, weight in sorted(weights.items()) if weight}


def _states(pattern: tuple, words: list[str], state: dict) -> Iterator[dict]:
    """All ways to fill the roles of a pattern so that it says exactly these words."""
    if not pattern:
        if not words:
            yield state
        return
    word, rest = pattern[0][0], pattern[1:]
    if isinstance(word, str):
        if words[:1] == [word]:
            yield from _states(rest, words[1:], state)
        return
    role, column = word
    entries = [state[role]] if role in state else _by_first_word(role, column).get(" ".join(words[:1]), ())
    for entry in entries:
        said = entry[column].split()
        if words[: len(said)] == said:
            yield from _states(rest, words[len(said) :], state | {role: entry})


@cache
def _by_first_word(role: str, column: str) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in tables()[role_class(role, roles())]:
        found.setdefault(entry[column].split()[0], []).append(entry)
    return found


def _completed(shape: Shape, state: dict) -> Iterator[tuple[dict, float]]:
    """Each way to fill the roles that the sentence does not show, with its chance in the register."""
    open_roles = [(role, name) for role, name, _ in shape.fresh if role not in state]
    full_states = [state]
    for role, name in open_roles:
        full_states = [full | {role: entry} for full in full_states for entry in tables()[name]]
    for full in full_states:
        yield full, _chance(shape, full)


def _chance(shape: Shape, state: dict) -> float:
    """The chance that `two_texts` draws these words for a shape: a role differs from its rivals drawn before.

    An ambiguous word W is drawn first, and the evidence E and F is of its field.
    """
    chance, drawn = 1.0, {}
    order = sorted(shape.fresh, key=lambda role: "WEF".find(role[0]) % 4 if role[0] in "WEF" else 4)
    for role, name, rivals in order:
        pool = tables()[name]
        if role in ("E", "F") and "W" in state:
            pool = [entry for entry in pool if entry["field"] == state["W"]["field"]]
        taken = [drawn[other]["en"] for other in rivals if other in drawn]
        free = [entry for entry in pool if entry["en"] not in taken]
        drawn[role] = state[role]
        chance *= (state[role] in free) / max(len(free), 1)
    return chance
