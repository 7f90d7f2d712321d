"""What a chapter calls: guesses, claims that can fail, quizzes, exercise checks, source code, tables."""

from plmlib.course.asking import guess, quiz
from plmlib.course.claims import ClaimFailed, claim
from plmlib.course.exercises import verdict
from plmlib.course.source import Source, show
from plmlib.course.tables import Table, table

__all__ = [
    "ClaimFailed",
    "Source",
    "Table",
    "check",
    "claim",
    "guess",
    "load",
    "quiz",
    "recorded",
    "show",
    "table",
    "verdict",
]


def check(exercise: str, answer) -> None:
    """Check the reader's answer to an exercise, and print ✓ and praise, or ✗ and a hint.

    A wrong answer never raises. Raises ValueError for an exercise that does not exist.
    """
    right, words = verdict(exercise, answer)
    print(f"{'✓' if right else '✗'} Exercise {exercise}: {words}")


def load(name: str) -> tuple:
    """Return (model, tokenizer, recipe) of a shipped checkpoint, its hash checked before it is read.

    `recipe` says how it was made: config, data hash, seed, steps, seconds, loss and the command.

    Raises ValueError for a name that does not exist, and lists those that do. Raises DamagedFile for a file
    that differs from the shipped one.
    """
    from plmlib import checkpoints

    return checkpoints.load(name)


def recorded(name: str) -> dict[str, dict]:
    """Return what a long experiment measured, {"0": numbers of seed 0, ...}; data/results/NAME.json says how.

    Raises ValueError for a name that does not exist, and lists those that do. Raises DamagedFile for a file
    that is not whole.
    """
    from plmlib import checkpoints

    return checkpoints.recorded(name)["seeds"]
