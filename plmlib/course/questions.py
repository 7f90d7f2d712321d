"""What a chapter asks its reader: guess() before a finding, quiz() at the end of a notebook."""

from plmlib.course import guesses
from plmlib.course.tables import Table, table


def guess(name: str, question: str, options: list[str] = (), unit: str = "") -> Table:
    """Ask for a prediction; claim(…, answers=(name, value)) compares it with what was measured.

    name      like "3.2.past": the notebook and a word
    question  one sentence
    options   3 to 5 answers, each a mistake that somebody makes, but for one; without options, a number
    unit      of the number, such as "tokens"
    """
    guesses.ask(name, tuple(options), unit)
    return table([[option] for option in options or [f"a number ({unit})"]], ["your guess"], question)


def quiz(number: str) -> Table:
    """Ask the three questions of chapters/quizzes.yml for notebook `number`."""
    return table([], ["answer"], f"Quiz {number}")
