"""Claims that can fail: a condition, and a control that could have refuted it."""

import re

from plmlib import checks
from plmlib.course.guesses import compared

CLAIM_ID = re.compile(r"[A-Z][A-Z0-9]*\.[A-Z]?\d+")


class ClaimFailed(AssertionError):
    """A claim, or the control of a claim, is false on this run."""


def claim(
    ids: str, text: str, condition, control: tuple | None = None, answers: tuple[str, object] | None = None
) -> None:
    """Print one line if the condition and the control's condition hold; raise ClaimFailed if one does not.

    ids        the ledger's ids, "AR.22" or "AR.22 AR.24"
    condition  a truth value: bool, or the single element of a numpy or torch comparison
    control    (what, condition): a twin without the cause, and whether it came out as a control must
    answers    (id of a guess, measured value): a second line compares it with what the reader guessed

    Raises ValueError for ids that are not claim ids. Raises TypeError for a condition that is not a truth
    value: a number or a list would pass without being a check.
    """
    names = checks.text("ids", ids).split()
    if not names or not all(CLAIM_ID.fullmatch(name) for name in names):
        raise ValueError(f'ids must be claim ids such as "AR.22" or "AR.22 AR.24", got {ids!r}')
    line = f"{' '.join(names)} {checks.text('text', text)}"
    if not _truth("condition", condition):
        raise ClaimFailed(f"✗ {line}: the condition is false on this run")
    if control is not None:
        what, holds = control
        if not _truth("the control's condition", holds):
            raise ClaimFailed(f"✗ {line}: the control failed, {what}")
        line += f" · control: {what}"
    print(f"✓ {line}")
    if answers is not None:
        print(compared(*answers))


def _truth(name: str, value) -> bool:
    if hasattr(value, "dtype") and getattr(value, "size", None) is not None:  # numpy and torch alike
        count = value.numel() if hasattr(value, "numel") else value.size
        if count != 1 or "bool" not in str(value.dtype):
            raise TypeError(
                f"{name} must be one truth value, got {count} of {value.dtype}: "
                "compare it with something and reduce it with .all()"
            )
        return bool(value.item())
    if not isinstance(value, bool):
        raise TypeError(
            f"{name} must be a truth value, got {value!r} ({type(value).__name__}): compare it with something"
        )
    return value
