"""Recorded guesses: the reader predicts before the result shows, and the claim's output compares."""

import re
from collections.abc import Callable

from plmlib import checks

GUESS_ID = re.compile(r"\d\.\d\.[a-z][a-z-]*")
# What compared() returns:
ANSWER = re.compile(rf"\? ({GUESS_ID.pattern}): measured (.*)\. You (?:did not guess|guessed .*)\.")
_ASKED: dict[str, tuple[str, ...] | str] = {}  # id -> its options, or the unit of its number
_MADE: dict[str, str] = {}  # id -> what the reader guessed in this kernel
_TELL: dict[str, Callable] = {}  # id -> what wants to know the measured value


def ask(name: str, options: tuple[str, ...] = (), unit: str = "", tell: Callable | None = None) -> None:
    """Remember that a guess was asked for, with its options or the unit of its number.

    tell  tell(text) is called with the measured value as soon as a claim answers the guess

    Raises ValueError for an id that is not like "3.2.past", or for fewer than 3 or more than 5 options.
    """
    if not GUESS_ID.fullmatch(checks.text("id", name)):
        raise ValueError(f'a guess has an id like "3.2.past", got {name!r}')
    if options and not 3 <= len(set(options)) == len(options) <= 5:
        raise ValueError(f"a guess has 3 to 5 different options, {name} has {list(options)}")
    _ASKED[name] = tuple(options) or unit
    _MADE.pop(name, None)
    _TELL.pop(name, None)
    if tell:
        _TELL[name] = tell


def keep(name: str, guess: str) -> None:
    """Keep the reader's guess, an option or a number as text; "" forgets it."""
    if guess:
        _MADE[name] = guess
    else:
        _MADE.pop(name, None)


def compared(name: str, value) -> str:
    """Return the line that compares the measured value with the reader's guess.

    value  an option of the guess, word for word, or a number (with a unit, its text such as "2.50")

    Raises ValueError for a guess that no cell above asks for, and for a value that is none of its options.
    """
    if name not in _ASKED:
        raise ValueError(f"no cell above asks for the guess {name!r}; there are {sorted(_ASKED)}")
    asked = _ASKED[name]
    if isinstance(asked, tuple) and value not in asked:
        raise ValueError(
            f"the options of {name} are {list(asked)}, measured was {value!r}: change the options"
        )
    unit = f" {asked}" if isinstance(asked, str) and asked else ""
    shown = value if isinstance(value, str) else f"{value:,.4g}" if isinstance(value, float) else f"{value:,}"
    if name in _TELL:
        _TELL[name](f"{shown}{unit}")
    made = f"You guessed {_MADE[name]}{unit}." if name in _MADE else "You did not guess."
    return f"? {name}: measured {shown}{unit}. {made}"
