"""What a part of a widget's state may be: one check for each kind of limit. js/core/limits.js is its twin.

A check takes a limit (an entry of a limits.json), the name of the part, and the value. It returns the value
to keep, or raises ValueError or TypeError. A link in a page's address passes the same checks, in JavaScript.
"""

import re

from plmlib import checks

REROLLS = 999  # a die is rolled again at most so often


def whole(limit: dict, name: str, value) -> int:
    """A whole number in [low, high]."""
    return checks.integer(name, value, limit["low"], limit["high"])


def real(limit: dict, name: str, value) -> float:
    """A finite number in [low, high]."""
    return checks.real(name, value, limit["low"], limit["high"])


def choice(limit: dict, name: str, value) -> str:
    """One of `options`."""
    return checks.choice(name, value, tuple(limit["options"]))


def choices(limit: dict, name: str, value) -> list[str]:
    """A list of some of `options`, at least one."""
    if not isinstance(value, (list, tuple)) or not value:
        options = ", ".join(map(repr, limit["options"]))
        raise ValueError(f"{name} must be a list with at least one of {options}, got {value!r}")
    return [choice(limit, name, one) for one in value]


def permutation(limit: dict, name: str, value) -> list[str]:
    """A list with each of `options` once."""
    options = limit["options"]
    same_length = isinstance(value, (list, tuple)) and len(value) == len(options)
    if not same_length or any(option not in value for option in options):
        raise ValueError(f"{name} must name each of {', '.join(options)} once, got {value!r}")
    return list(value)


def flag(limit: dict, name: str, value) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise TypeError(f"{name} must be True or False, got {value!r} ({type(value).__name__})")
    return value


def text(limit: dict, name: str, value) -> str:
    """Text of at most `longest` characters that can be saved: half of a surrogate pair cannot."""
    most = limit["longest"]
    if len(checks.text(name, value)) > most:
        raise ValueError(f"{name} must have at most {most} characters, got {len(value)}; shorten it")
    half = re.search("[\ud800-\udfff]", value)
    if half:
        raise ValueError(
            f"{name} must be text that can be saved, got {half[0]!r} at position {half.start()}: "
            "this is half of a surrogate pair, not a character; remove it"
        )
    return value


def plain(limit: dict, name: str, value) -> str:
    """A name of small letters, digits and hyphens, at most `longest` characters."""
    if not re.fullmatch(r"[a-z0-9-]+", text(limit, name, value)):
        raise ValueError(f"{name} must consist of a-z, 0-9 and hyphens, got {value!r}")
    return value


def tokenise(line: str) -> list[str]:
    """Return the words of a line, split at spaces; Chinese without spaces is split into characters."""
    words = [word for word in re.split(r"[ \t\r\n\u3000]+", line) if word]
    chinese = len(words) == 1 and re.search(r"[\u3400-\u9fff]", words[0])
    return list(words[0]) if chinese else words


def tokens(limit: dict, name: str, value) -> str:
    """Text of low to high tokens, at most `longest` characters."""
    low, high = limit["low"], limit["high"]
    found = len(tokenise(text(limit, name, value)))
    if not low <= found <= high:
        raise ValueError(f"{name} must have {low} to {high} tokens, got {found}")
    return value


def cells(limit: dict, name: str, value) -> list[int]:
    """A list of cells, each a number in [low, high]."""
    return [whole(limit, name, cell) for cell in _list(name, value, "cells")]


def matrix(limit: dict, name: str, value) -> list[list[float]]:
    """Rows of one length, of numbers in [low, high]."""
    rows = []
    for i, row in enumerate(_list(name, value, "rows")):
        place = f"{name}[{i}]"
        rows.append([real(limit, place, score) for score in _list(place, row, "numbers")])
    if len({len(row) for row in rows}) > 1:
        raise ValueError(f"{name} must have rows of one length, got {[len(row) for row in rows]}")
    return rows


def strategies(limit: dict, name: str, value) -> list[dict]:
    """A list of `fewest` to `most` sampling strategies; a setting that is left out gets its neutral value."""
    if not isinstance(value, (list, tuple)) or not limit["fewest"] <= len(value) <= limit["most"]:
        raise ValueError(
            f"{name} must be a list of {limit['fewest']} to {limit['most']} dicts, got {value!r}"
        )
    return [_strategy(limit["each"], one) for one in value]


def _strategy(settings: dict, one) -> dict:
    if not isinstance(one, dict) or one.keys() - settings.keys():
        raise ValueError(f"a strategy must be a dict of {', '.join(settings)}, got {one!r}")
    found = {}
    for name, limit in settings.items():
        found[name] = KINDS[limit["kind"]](limit, name, one.get(name, limit["neutral"]))
    return found


def rerolls(limit: dict, name: str, value) -> dict[str, int]:
    """A dict of step (in [low, high]) -> how often its die was rolled again."""
    if not isinstance(value, dict):
        raise TypeError(f"{name} must be a dict of step -> times, got {value!r}")
    found = {}
    for step, times in value.items():
        if not re.fullmatch(r"0|[1-9][0-9]{0,8}", str(step)):
            raise ValueError(f"{name} must be a dict of step -> times, got {step!r} as a step")
        found[str(whole(limit, "step", int(step)))] = checks.integer("times", times, 0, REROLLS)
    return found


def knobs(limit: dict, name: str, value) -> list[str] | None:
    """`controls`: None shows every knob, a list only those in it, [] none."""
    if value is None:
        return None
    if isinstance(value, str):
        raise TypeError(f"{name} must be a list of names or None, got {value!r}. Write [{value!r}]")
    return [choice(limit, name, one) for one in _list(name, value, "names")]


def _list(name: str, value, what: str) -> list | tuple:
    if not isinstance(value, (list, tuple)):
        raise TypeError(f"{name} must be a list of {what}, got {value!r} ({type(value).__name__})")
    return value


KINDS = {
    "whole": whole,
    "real": real,
    "choice": choice,
    "choices": choices,
    "permutation": permutation,
    "flag": flag,
    "text": text,
    "plain": plain,
    "tokens": tokens,
    "cells": cells,
    "matrix": matrix,
    "strategies": strategies,
    "rerolls": rerolls,
    "knobs": knobs,
}
