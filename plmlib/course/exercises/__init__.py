"""Checks of the readers' answers. Each lives in `chN_*.py` of this folder and is registered under its exercise's number.

@exercise("3.2.2")
def causal_with_window(answer):
    expect(answer(4, 4).shape == (4, 4), "the mask is square: n rows, n columns")
    return "each token sees itself and the w - 1 before it"
"""

import functools
import importlib
import pkgutil
import types
from collections.abc import Callable

CHECKS: dict[str, Callable] = {}
STUB = "not written yet. Replace the ... by your answer and run the cell again."


class Wrong(Exception):
    """The answer is wrong; the message is the hint that the reader sees."""


def exercise(number: str) -> Callable:
    """Register a check under the exercise's number: it gets the reader's answer, raises Wrong(hint), and may return praise."""

    def register(check: Callable) -> Callable:
        if number in CHECKS:
            raise ValueError(
                f"exercise {number} is registered twice: {CHECKS[number].__name__} and {check.__name__}"
            )
        CHECKS[number] = check
        return check

    return register


def expect(condition, hint: str) -> None:
    """Raise Wrong(hint) unless the condition holds."""
    if not condition:
        raise Wrong(hint)


def numbers() -> list[str]:
    """Return the numbers of all exercises, after loading every check."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    return sorted(CHECKS)


def verdict(number: str, answer) -> tuple[bool, str]:
    """Return (right, words): whether the answer passes its check, and the praise or the hint.

    An answer that is still a stub, or that raises, is wrong and says so. Raises ValueError for an unknown exercise.
    """
    if number not in numbers():
        raise ValueError(f"there is no exercise {number!r}; there are {', '.join(sorted(CHECKS))}")
    if answer is None or answer is ...:
        return False, STUB
    try:
        return True, CHECKS[number](_watched(answer)) or "right."
    except Wrong as wrong:
        return False, str(wrong)
    except Exception as error:  # the reader's code may raise anything; that is an answer too
        return False, f"your code raised {type(error).__name__}: {error}"


def _watched(answer):
    """A function whose untouched stub (it returns None) is told from a wrong answer; anything else as it is."""
    if not isinstance(answer, types.FunctionType):
        return answer

    @functools.wraps(answer)
    def run(*args, **kwargs):
        value = answer(*args, **kwargs)
        expect(value is not None and value is not ..., STUB)
        return value

    return run
