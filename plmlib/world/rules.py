"""The grammar: pairs of English and Chinese lines, compiled into sentence shapes.

    [t:1| {time} ,] {A} found/1 a {C} {O} {P.at} the {P} [t:2| {time}] .
    {A} [t| {time}] 在 {P} 发现/1 了 一 {O.m} {C} 的 {O} 。

`{role}` is a word of the lexicon and `{role.form}` a form of it; `a {role}` takes the right article. `word/1`
marks words that translate each other; a role is aligned with itself. `[t|…]` is shown when option t is on,
`[t:1|…]` when it is on in its first way, `[!t|…]` when it is off. Every combination of options is a shape.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import product

from plmlib.world.lexicon import read, tables

LANGUAGES = ("en", "zh")
_PIECE = re.compile(r"\[(!?)(\w+)(?::(\d))?\||(\])|([^\s\]]+)")
_SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
_ON = "on"


@dataclass(frozen=True, slots=True)
class Side:
    """One language of a shape.

    format  a string for `%` formatting
    slots   the (role, column) pairs that fill it, in order
    words   of each word its text or its (role, column) pair, and the key by which it is aligned, or None
    """

    format: str
    slots: tuple[tuple[str, str], ...]
    words: tuple[tuple[str | tuple[str, str], str | None], ...]

    def say(self, state: dict) -> str:
        """The sentence, words separated by spaces; `state` has the entry of every role."""
        return self.format % tuple([state[role][column] for role, column in self.slots])


@dataclass(frozen=True, slots=True)
class Shape:
    """A sentence shape in both languages.

    fresh  (role, class, rivals) of every role; a role gets another word than its rivals
    """

    en: Side
    zh: Side
    fresh: tuple[tuple[str, str, tuple[str, ...]], ...]

    def side(self, lang: str) -> Side:
        """The shape in one language."""
        return self.zh if lang == "zh" else self.en

    def fill(self, state: dict, pools: dict, uniform) -> dict:
        """`state` with every missing role drawn from its class in `pools`."""
        full = dict(state)
        for role, name, rivals in self.fresh:
            if role in full:
                continue
            pool = pools[name]
            word = pool[int(uniform() * len(pool))]
            if rivals:
                taken = [full[other]["en"] for other in rivals if other in full]
                while word["en"] in taken:
                    word = pool[int(uniform() * len(pool))]
            full[role] = word
        return full

    def align(self, state: dict) -> list[tuple[int, int]]:
        """(English index, Chinese index) of the words that translate each other, without punctuation."""
        places: dict[str, tuple[list[int], list[int]]] = {}
        for which, side in enumerate((self.en, self.zh)):
            at = 0
            for word, key in side.words:
                width = len((state[word[0]][word[1]] if isinstance(word, tuple) else word).split())
                if key is not None:
                    places.setdefault(key, ([], []))[which].extend(range(at, at + width))
                at += width
        return sorted((i, j) for english, chinese in places.values() for i in english for j in chinese)


def role_class(role: str, roles: dict[str, str]) -> str:
    """The class from which a role is drawn: the one declared in `roles`, else its own name without digits."""
    return roles.get(role) or role.rstrip("0123456789")


def compile_pair(english: str, chinese: str, roles: dict[str, str]) -> list[Shape]:
    """All shapes of one pair of lines. Raises ValueError for a class that the lexicon does not have."""
    sides = [list(_pieces(line)) for line in (english, chinese)]
    ways: dict[str, set[str]] = {}
    for _, option, way, _ in (piece for side in sides for piece in side):
        if option:
            ways.setdefault(option, set()).add(way or _ON)
    choices = [[None, *(sorted(found - {_ON}) or [_ON])] for found in ways.values()]
    shapes = []
    for picked in product(*choices):
        state = dict(zip(ways, picked, strict=True))
        en, zh = (_side(side, state, lang) for side, lang in zip(sides, LANGUAGES, strict=True))
        shapes.append(Shape(en, zh, _fresh(en, zh, roles, english)))
    return shapes


def _pieces(line: str):
    """(word, option, way, negated) of every word of a line."""
    option = way = None
    negated = False
    for bang, name, number, close, word in _PIECE.findall(line):
        if name:
            option, way, negated = name, number or None, bool(bang)
        elif close:
            option, way, negated = None, None, False
        else:
            yield word, option, way, negated


def _side(pieces, state, lang) -> Side:
    shown = [word for word, option, way, negated in pieces if _is_shown(option, way, negated, state)]
    words = []
    for at, word in enumerate(shown):
        following = _SLOT.fullmatch(shown[at + 1]) if at + 1 < len(shown) else None
        if slot := _SLOT.fullmatch(word):
            role, form = slot.groups()
            words.append(((role, f"{lang}.{form}" if form else lang), None if form in ("m", "at") else role))
        elif word == "a" and lang == "en" and following:
            words.append(((following[1], "en.a"), None))
        else:
            text, _, key = word.partition("/")
            words.append((text, key or None))
    format_ = " ".join("%s" if isinstance(word, tuple) else word.replace("%", "%%") for word, _ in words)
    return Side(format_, tuple(word for word, _ in words if isinstance(word, tuple)), tuple(words))


def _is_shown(option, way, negated, state) -> bool:
    """Whether a word appears: it has no option, or its option is off and negated, or on in the right way."""
    if option is None:
        return True
    if negated:
        return state[option] is None
    return state[option] is not None and way in (None, state[option])


def _fresh(en: Side, zh: Side, roles, line):
    found = dict.fromkeys(role for role, _ in en.slots + zh.slots)
    fresh = []
    for role in found:
        name = role_class(role, roles)
        if name not in tables():
            raise ValueError(
                f"{line!r}: role {role} needs a table {name!r}: add it to data/world/lexicon or to roles"
            )
        rivals = [other for other in (*roles, *found) if other != role and role_class(other, roles) == name]
        fresh.append((role, name, tuple(dict.fromkeys(rivals))))
    return tuple(fresh)


def pairs(text: str) -> list[tuple[str, str]]:
    """The (English, Chinese) pairs of lines in a block, separated by empty lines; # begins a comment.

    Raises ValueError where lines do not come in pairs.
    """
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    blocks = [block.splitlines() for block in "\n".join(lines).strip().split("\n\n")]
    for block in blocks:
        if len(block) != 2:
            raise ValueError(f"a pair is two lines, English and Chinese, got {block}")
    return [(english, chinese) for english, chinese in blocks]


@cache
def _data() -> dict:
    return read("grammar")


def roles() -> dict[str, str]:
    """The class of every role whose name is not its class."""
    return _data()["roles"]


@cache
def grammar() -> dict[str, tuple[Shape, ...]]:
    """All rules: dotted name -> sentence shapes, compiled from `data/world/grammar/`."""
    rules: dict[str, tuple[Shape, ...]] = {}

    def walk(name, node):
        if isinstance(node, str):
            rules[name] = tuple(shape for pair in pairs(node) for shape in compile_pair(*pair, roles()))
        else:
            for key, child in node.items():
                walk(f"{name}.{key}", child)

    for key, node in _data().items():
        if key != "roles":
            walk(key, node)
    return rules
