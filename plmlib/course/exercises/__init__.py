"""Checks of the readers' answers: modules `chN_M.py` of this folder, each check under its exercise's number.

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
    """Register the decorated check under the exercise's number.

    A check gets the reader's answer, raises Wrong(hint) if it is wrong, and may return praise if it is right.
    """

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

    An answer that is still the stub, or that raises, is wrong, and the words say so. Raises ValueError for an
    unknown exercise.
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
    """Return a function that tells an untouched stub, which returns None, from a wrong answer.

    An answer that is not a function is returned unchanged.
    """
    if not isinstance(answer, types.FunctionType):
        return answer

    @functools.wraps(answer)
    def run(*args, **kwargs):
        value = answer(*args, **kwargs)
        expect(value is not None and value is not ..., STUB)
        return value

    return run
