"""Checks of arguments: every one says what was expected, what came, and what to do."""

import math
import numbers


def integer(name: str, value, low: int | None = None, high: int | None = None, hint: str = "") -> int:
    """Return `value` as an int. Raises TypeError for bool, float or text, ValueError outside [low, high]."""
    if hasattr(value, "ndim") and value.ndim == 0:
        value = value.item()
    if isinstance(value, bool) or not isinstance(value, numbers.Integral):
        raise TypeError(f"{name} must be a whole number, got {value!r} ({type(value).__name__}){_then(hint)}")
    return int(_within(name, value, low, high, hint))


def real(name: str, value, low: float | None = None, high: float | None = None, hint: str = "") -> float:
    """Return `value` as a float. Raises TypeError for bool or text, ValueError if NaN or out of range."""
    if hasattr(value, "ndim") and value.ndim == 0:
        value = value.item()
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        raise TypeError(f"{name} must be a number, got {value!r} ({type(value).__name__}){_then(hint)}")
    if not math.isfinite(value):
        raise ValueError(f"{name} must be finite, got {value}{_then(hint)}")
    return float(_within(name, value, low, high, hint))


def choice(name: str, value, allowed) -> str:
    """Return `value` if it is one of `allowed`; raises ValueError that lists them."""
    if value not in allowed:
        raise ValueError(f"{name} must be one of {', '.join(map(repr, allowed))}, got {value!r}")
    return value


def text(name: str, value) -> str:
    """Return `value` if it is a str; raises TypeError for bytes, None or anything else."""
    if not isinstance(value, str):
        fix = ": decode it first, for example value.decode('utf-8')" if isinstance(value, bytes) else ""
        raise TypeError(f"{name} must be text (str), got {type(value).__name__}{fix}")
    return value


def _within(name, value, low, high, hint):
    if (low is not None and value < low) or (high is not None and value > high):
        allowed = (
            f"at least {low}" if high is None else f"at most {high}" if low is None else f"in [{low}, {high}]"
        )
        raise ValueError(f"{name} must be {allowed}, got {value}{_then(hint)}")
    return value


def _then(hint):
    return f". {hint}" if hint else ""
