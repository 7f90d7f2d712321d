"""Guess: the reader says what a measurement will show, before it is shown."""

import anywidget
import traitlets

from plmlib.widgets import base, kinds

LIMITS = base.limits("guess")


def _texts(limit: dict, name: str, value) -> list[str]:
    """A list of at most `most` different texts, each of at most `longest` characters."""
    if isinstance(value, str):
        raise TypeError(f"{name} must be a list of texts, got {value!r}. Write [{value!r}]")
    kept = [kinds.text(limit, f"each of {name}", one) for one in value]
    if len(set(kept)) != len(kept) or len(kept) > limit["most"]:
        raise ValueError(f"{name} must be at most {limit['most']} different texts, got {kept}")
    return kept


class Guess(anywidget.AnyWidget):
    """A question with a few options, or with a number to write, and the reader's guess.

    name      id of the guess, such as "3.2.past"
    question  one sentence
    options   3 to 5 answers; an empty list asks for a number
    unit      of the number, such as "tokens"
    guess     what the reader guessed: an option, a number as text, or "" for not yet
    measured  what was measured; once it is there, the guess can no longer be changed
    lang      "en", "zh", or "" for the page's language

    Raises ValueError, TypeError for anything else, naming the argument.
    """

    _esm = base.script("guess")
    _css = base.styles("guess")
    plm_name = "guess"

    name = base.limited(LIMITS["name"], "")
    question = base.limited(LIMITS["question"], "")
    options = base.limited(LIMITS["options"], [], _texts)
    unit = base.limited(LIMITS["unit"], "")
    guess = base.limited(LIMITS["guess"], "")
    measured = base.limited(LIMITS["measured"], "")
    lang = base.limited(LIMITS["lang"], "")

    def __init__(self, **state):
        super().__init__(**base.known(Guess, state))

    _repr_mimebundle_ = base.mimebundle
    _display_ = property(base.in_marimo)

    @traitlets.validate("guess")
    def _possible(self, proposal) -> str:
        made = proposal["value"]
        if made and self.options and made not in self.options:
            raise base.Refused(f"guess must be one of {self.options}, got {made!r}")
        if made and not self.options and not _is_number(made):
            raise base.Refused(f"guess must be a number, got {made!r}")
        return made

    def fallback(self) -> base.Fallback:
        """Return the question, and a row for each option. The measured value is not in it."""
        rows = self.options or [f"a number ({self.unit})" if self.unit else "a number"]
        return base.Fallback(self.question.replace("`", ""), ("your guess",), tuple((row,) for row in rows))


def _is_number(text: str) -> bool:
    try:
        return abs(float(text)) < float("inf")
    except ValueError:
        return False
