"""Quiz: a few questions at the end of a notebook, with an explanation for every answer."""

import anywidget
import traitlets

from plmlib.widgets import base, kinds

LIMITS = base.limits("quiz")


def _questions(limit: dict, name: str, value) -> list[dict]:
    """Questions, each with 3 or 4 options of which one is right; every text in English and Chinese.

    A question is {ask, section: {title, page, notebook}, options: [{text, why, right}]}.
    """

    def words(where: str, texts) -> dict[str, str]:
        if not isinstance(texts, dict) or set(texts) != {"en", "zh"}:
            raise ValueError(f"{where} must have a text in English (en) and in Chinese (zh), got {texts!r}")
        return {lang: kinds.text(limit, f"{where}.{lang}", texts[lang]) for lang in texts}

    kept = []
    for number, question in enumerate(value, 1):
        where = f"question {number}"
        options = [
            {
                "text": words(f"{where}, option {i}", option["text"]),
                "why": words(f"{where}, the explanation of option {i}", option["why"]),
                "right": kinds.flag({}, f"{where}, right of option {i}", option["right"]),
            }
            for i, option in enumerate(question["options"], 1)
        ]
        if not 3 <= len(options) <= 4:
            raise ValueError(f"{where} must have 3 or 4 options, it has {len(options)}")
        right = sum(option["right"] for option in options)
        if right != 1:
            raise ValueError(f"{where} must have exactly one right option, it has {right}")
        section = {
            key: kinds.text(limit, f"{where}, section", question["section"][key])
            for key in ("title", "page", "notebook")
        }
        kept.append({"ask": words(where, question["ask"]), "section": section, "options": options})
    return kept


def _tried(limit: dict, name: str, value) -> list[list[int]]:
    """For each question, the numbers of the options that the reader chose, in order."""
    return [[kinds.whole(limit, name, option) for option in chosen] for chosen in value]


class Quiz(anywidget.AnyWidget):
    """Questions with three or four options each, and what the reader has tried.

    number     the notebook's, such as "3.2"
    questions  [{ask, section: {title, page, notebook}, options: [{text, why, right}]}]
    tried      for each question, the numbers of the options that the reader chose, in order
    lang       "en", "zh", or "" for the page's language

    Raises ValueError, TypeError for anything else, naming the argument.
    """

    _esm = base.script("quiz")
    _css = base.styles("quiz")
    plm_name = "quiz"

    number = base.limited(LIMITS["number"], "")
    questions = base.limited(LIMITS["questions"], [], _questions)
    tried = base.limited(LIMITS["tried"], [], _tried)
    lang = base.limited(LIMITS["lang"], "")

    def __init__(self, **state):
        super().__init__(**base.known(Quiz, {"tried": [[] for _ in state.get("questions", [])]} | state))

    _repr_mimebundle_ = base.mimebundle
    _display_ = property(base.in_marimo)

    @traitlets.validate("tried")
    def _possible(self, proposal) -> list[list[int]]:
        tried = proposal["value"]
        if len(tried) != len(self.questions):
            raise base.Refused(f"tried must have a list for each of the {len(self.questions)} questions")
        for chosen, question in zip(tried, self.questions):
            if any(option >= len(question["options"]) for option in chosen):
                raise base.Refused(f"tried must hold numbers of options, got {chosen}")
        return tried

    def fallback(self) -> base.Fallback:
        """Return a row for each question: its options, and the section that answers it."""
        rows = []
        for question in self.questions:
            options = " · ".join(option["text"]["en"] for option in question["options"])
            row = (question["ask"]["en"], options, question["section"]["title"])
            rows.append(tuple(cell.replace("`", "") for cell in row))
        finding = f"Quiz {self.number}: {len(rows)} questions, and the sections that answer them"
        return base.Fallback(finding, ("question", "options", "answered in"), tuple(rows))
