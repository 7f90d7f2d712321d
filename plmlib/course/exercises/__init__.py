"""Checks of the readers' answers: modules `chN_M.py` of this folder, each check under its exercise's number.

@exercise("3.2.3")
def causal_with_window(answer):
    got = tensor(answer(4, 2), (4, 4), "the mask is square: n rows, n columns")
    expect(got.diagonal().all(), "a token sees itself: the diagonal is True.")
    return "each token sees itself and the w - 1 before it"
"""

import copy
import ctypes
import dis
import importlib
import pkgutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

CHECKS: dict[str, Callable] = {}
SECONDS = 5.0
STUB = "not written yet. Replace the ... by your answer and run the cell again."
NO_RETURN = "your function returns None. Does it end with `return`?"


class Wrong(Exception):
    """The answer is wrong; the message is the hint that the reader sees."""


class Raised(Exception):
    """The reader's own code raised the error that this one carries."""


class TooSlow(BaseException):  # not an Exception, so that `except Exception` in an answer does not stop it
    """The answer ran longer than SECONDS."""


def exercise(number: str) -> Callable:
    """Register the decorated check under the exercise's number.

    A check gets the reader's answer, raises Wrong(hint) if it is wrong, and may return praise if it is right.
    It calls a function with positional arguments, since a reader may choose other names.
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


def tensor(value, shape: tuple, hint: str):
    """Return the answer's result as a tensor of this shape on the CPU, numbers in float64; or Wrong(hint).

    Every way to write the same numbers is accepted: a tensor of any number type, an array, lists of numbers,
    lists of tensors. Truth values stay truth values.
    """
    import torch

    try:
        if isinstance(value, (list, tuple)) and any(isinstance(part, torch.Tensor) for part in value):
            value = torch.stack([torch.as_tensor(part) for part in value])
        value = torch.as_tensor(value).detach().cpu()
    except (TypeError, ValueError, RuntimeError):
        raise Wrong(f"{hint} Yours is {_short(value)}.") from None
    if value.shape != tuple(shape):
        raise Wrong(f"{hint} Yours has the shape {tuple(value.shape)}, not {tuple(shape)}.")
    return value if value.dtype == torch.bool else value.double()


def number(value, hint: str) -> float:
    """Return a Python, numpy or torch number, or a tensor with one element, as a float; or Wrong(hint)."""
    if isinstance(value, bool) or isinstance(value, (str, bytes)):
        raise Wrong(f"{hint} Yours is {_short(value)}.")
    try:
        return float(value.item() if hasattr(value, "item") else value)
    except (TypeError, ValueError, RuntimeError):
        raise Wrong(f"{hint} Yours is {_short(value)}.") from None


def whole(value, hint: str) -> int:
    """Return a whole number, of any type and also 3.0, as an int; or raise Wrong(hint)."""
    got = number(value, hint)
    if got != got or got in (float("inf"), float("-inf")) or got != int(got):
        raise Wrong(f"{hint} Yours is {_short(value)}.")
    return int(got)


@contextmanager
def without(*functions, hint: str) -> Iterator[None]:
    """Raise Wrong(hint) if one of these torch functions is called inside, however it was imported."""
    from torch.overrides import TorchFunctionMode

    class Refuse(TorchFunctionMode):
        def __torch_function__(self, function, types, args=(), kwargs=None):
            if function in functions:
                raise Wrong(hint)
            return function(*args, **(kwargs or {}))

    with Refuse():
        yield


def numbers() -> list[str]:
    """Return the numbers of all exercises, after loading every check."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    return sorted(CHECKS)


def verdict(number: str, answer) -> tuple[bool, str]:
    """Return (right, words): whether the answer passes its check, and the praise or the hint.

    A wrong answer never raises. The words tell an untouched stub from a forgotten `return`, an error of the
    answer from an error of the check, and stop an answer that runs longer than SECONDS.
    Raises ValueError for an unknown exercise.
    """
    if number not in numbers():
        raise ValueError(f"there is no exercise {number!r}; there are {', '.join(sorted(CHECKS))}")
    if answer is None or answer is ... or _is_stub(answer):
        return False, STUB
    try:
        with _limited(SECONDS):
            return True, CHECKS[number](_watched(answer)) or "right."
    except Wrong as wrong:
        return False, str(wrong)
    except Raised as raised:
        error = raised.__cause__
        return False, f"your code raised {type(error).__name__}: {error}"
    except TooSlow:
        return False, f"your code was still running after {SECONDS:g} seconds. Does a loop never end?"
    except Exception as error:
        return False, (
            "the check could not read what your answer gives back. "
            "Compare it with what the exercise asks for. "
            f"(In the check: {type(error).__name__}: {error})"
        )


def _is_stub(answer) -> bool:
    """Whether a function has no body yet: `...`, `pass`, or a docstring."""

    def empty():
        pass

    code = getattr(answer, "__code__", None)
    if code is None:
        return False
    dots = code.co_name == "<lambda>" and code.co_consts[-1:] == (...,)  # lambda *a: ...
    return (dots or code.co_consts[-1:] == (None,)) and _steps(code) == _steps(empty.__code__)


def _steps(code) -> list[str]:
    return [step.opname for step in dis.get_instructions(code)]


def _watched(answer):
    """Return a function that gives the answer copies of its arguments, refuses None and changed arguments.

    An answer that is not a function is returned unchanged.
    """
    if not callable(answer):
        return answer
    names = getattr(getattr(answer, "__code__", None), "co_varnames", ())

    def run(*args):
        given = copy.deepcopy(args)
        try:
            value = answer(*given)
        except Wrong:
            raise
        except Exception as error:  # the reader's code may raise anything
            raise Raised from error
        expect(value is not ..., STUB)
        expect(value is not None, NO_RETURN)
        for i, (before, after) in enumerate(zip(args, given)):
            name = f"`{names[i]}`" if i < len(names) else f"number {i + 1}"
            expect(_same(before, after), f"your function changes its argument {name}. Work on a copy.")
        return value

    return run


def _same(a, b) -> bool:
    """Whether an argument is what it was; functions and models always are."""
    if hasattr(a, "shape") and hasattr(a, "dtype"):
        return a.shape == b.shape and bool(((a == b) | ((a != a) & (b != b))).all())
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(_same, a, b))
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(_same(a[key], b[key]) for key in a)
    return callable(a) or a == b


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raise TooSlow in this thread after `seconds`, again and again until the block is left."""
    thread, lock, over = threading.get_ident(), threading.Lock(), threading.Event()

    def stop(exception):
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), exception)

    def watch():
        wait = seconds
        while not over.wait(wait):
            with lock:
                if not over.is_set():
                    stop(ctypes.py_object(TooSlow))
            wait = 0.2

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        with lock:
            over.set()
            stop(None)  # one that was asked for and has not arrived yet


def _short(value) -> str:
    words = repr(value)
    return words if len(words) <= 60 else f"{words[:57]}..."
