"""What a chapter calls: claims that can fail, exercise checks, source on show, tables, and the shipped checkpoints."""

from plmlib.course.claims import ClaimFailed, claim
from plmlib.course.exercises import verdict
from plmlib.course.source import Source, show
from plmlib.course.tables import Table, table

__all__ = ["ClaimFailed", "Source", "Table", "check", "claim", "load", "show", "table", "verdict"]


def check(exercise: str, answer) -> None:
    """Run the reader's answer through the check of that exercise; print ✓, or ✗ and a hint. Never raises for a wrong answer."""
    right, words = verdict(exercise, answer)
    print(f"{'✓' if right else '✗'} Exercise {exercise}: {words}")


def load(name: str) -> tuple:
    """Return (model, tokenizer, recipe) of a shipped checkpoint, its hash checked before it is read.

    `recipe` says how it was made: config, data hash, seed, steps, seconds, loss and the command.
    Raises ValueError for a name that does not exist, listing those that do; DamagedFile for a file that is not what was shipped.
    """
    from plmlib.course import checkpoints

    return checkpoints.load(name)
