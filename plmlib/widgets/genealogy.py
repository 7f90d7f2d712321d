"""Genealogy: who changed what, when, and which ideas survived?"""

import json

from plmlib.widgets import base

LIMITS = base.limits("genealogy")
_DATA = json.loads((base.SOURCES / "lineage/models.json").read_text(encoding="utf-8"))
SOURCES: dict[str, str] = _DATA["sources"]  # short names, by their keys in chapters/references.bib
CODES: dict[str, dict] = _DATA["names"]  # what the codes among the values mean, in both languages
MODELS: dict[str, dict] = {model["id"]: model for model in _DATA["models"]}  # the oldest first


class Genealogy(base.Widget):
    """Published models on a map of time and paradigm, and two of them side by side.

    chosen          the model that is shown, by its id: "word2vec", "transformer", "bert", "gpt2", "llama" …
    other           the model that it is compared with
    paradigms       which are on the map: some of "vectors", "encoder", "encdec" and "decoder"
    since, until    the years on the map, 2013 to 2024
    only_different  does the comparison leave out what is the same?
    question        "survived": how many of the models from 2023 on have norms after the sub-layers? "none"
                    where the text around the widget asks
    controls        names of the knobs to show, None for all
    lang            "en", "zh", or "" for the page's language

    Every fact has a source. Raises ValueError, TypeError for anything else, naming the argument.

    Chapter: 5.3
    """

    _esm = base.script("genealogy")
    _css = base.styles("genealogy")
    plm_name = "genealogy"

    chosen = base.limited(LIMITS["chosen"], "bert")
    other = base.limited(LIMITS["other"], "gpt2")
    paradigms = base.limited(LIMITS["paradigms"], list(LIMITS["paradigms"]["options"]))
    since = base.limited(LIMITS["since"], 2013)
    until = base.limited(LIMITS["until"], 2024)
    only_different = base.limited(LIMITS["only_different"], False)
    question = base.limited(LIMITS["question"], "survived")
    controls = base.limited(LIMITS["controls"], None)

    def shown(self) -> list[dict]:
        """Return the models on the map, the oldest first."""
        first, last = sorted((self.since, self.until))
        return [
            model
            for model in MODELS.values()
            if value(model, "paradigm") in self.paradigms and first <= value(model, "year") <= last
        ]

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each model on the map, with its source."""
        one, other = MODELS[self.chosen], MODELS[self.other]
        facts = differences(self.chosen, self.other)
        finding = (
            f"{one['name']} ({value(one, 'year')}): {told(one, 'changed')} "
            f"It differs from {other['name']} in: {', '.join(facts) or 'nothing that is known of both'}."
        )
        rows = [
            (
                str(value(model, "year")), model["name"], told(model, "paradigm"), told(model, "from"),
                told(model, "changed"), SOURCES[model["facts"]["changed"]["source"]],
            )
            for model in self.shown()
        ]  # fmt: skip
        columns = ("year", "model", "parts", "comes from", "what it changed", "source")
        return base.Fallback(finding, columns, tuple(rows))


def value(model: dict, fact: str):
    """Return the value of a fact; None if it is not published, or not in the list."""
    return model["facts"].get(fact, {}).get("value")


def told(model: dict, fact: str) -> str:
    """Return the value of a fact as an English reader sees it."""
    found = value(model, fact)
    if found is None:
        return "not published" if fact in model["facts"] else "–"
    if fact == "from":
        return ", ".join(MODELS[name]["name"] for name in found) or "–"
    if fact in CODES:
        return CODES[fact][found]["en"]
    return found["en"] if isinstance(found, dict) else str(found)


def differences(one: str, other: str) -> list[str]:
    """Return the facts, known of both models, in which they differ; each has its own year and story."""
    names = ("paradigm", "objective", "norm", "positions", "activation", "parameters", "text")
    pairs = {name: (value(MODELS[one], name), value(MODELS[other], name)) for name in names}
    return [name for name, (a, b) in pairs.items() if a is not None and b is not None and a != b]
