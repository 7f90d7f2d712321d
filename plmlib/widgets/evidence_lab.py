"""EvidenceLab: which readers does a word on the left, or on the right, of an ambiguous word move?"""

import base64

import torch

from plmlib.checkpoints import evidence, recorded
from plmlib.widgets import base, corruption
from plmlib.widgets.kinds import tokenise
from plmlib.widgets.with_models import WithModels

LIMITS = base.limits("evidence-lab")
_NAMES = {
    "static": "word vector",
    "causal": "GPT (left side)",
    "model": "BERT (both sides)",
    "untrained": "BERT before training",
}


class EvidenceLab(WithModels):
    """The words around an ambiguous word are uncovered one by one; four readers say which sense it has.

    text      2 to 24 words, one of them ambiguous: bank, bat, crane, date, match, mouse, nail, palm, pitcher,
              seal, spring or trunk. Words outside the vocabulary are read as [UNK]
    shown     places of the words that are uncovered, from 0; the readers get [MASK] for all others
    at        place of the word that has the focus, and that the question is about
    question  "moves": how many of the four dots move when this word is uncovered, or covered? "none" where
              the text around the widget asks
    model, causal  names of checkpoints, for which the probes in data/results/evidence-lab.json were fitted
    controls  names of the knobs to show, None for all
    lang      "en", "zh", or "" for the page's language

    Each reader has a linear probe for each word, fitted in Python on texts with covered words. The dot is the
    probability that the probe gives to the second sense. Raises ValueError, TypeError for anything else,
    naming the argument.

    Source: Peters et al. 2018; Devlin et al. 2019.   Chapter: 2.1
    """

    _esm = base.script("evidence-lab", "lm")
    _css = base.styles("evidence-lab")
    plm_name = "evidence-lab"
    MODELS = ("model", "causal")

    text = base.limited(LIMITS["text"], LIMITS["text"]["examples"][0])
    shown = base.limited(LIMITS["shown"], [7])
    at = base.limited(LIMITS["at"], 7)
    question = base.limited(LIMITS["question"], "moves")
    model = base.limited(LIMITS["model"], "tiny-bert")
    causal = base.limited(LIMITS["causal"], "mixture-gpt")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, **state):
        super().__init__(**state)
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        state = {"text": self.text, "shown": self.shown, "at": self.at}
        if self.recorded.get("state") != state:
            self.recorded = record(self.networks, state)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each reader: all words covered, as shown, all uncovered."""
        words = tokenise(self.text)
        ids = corruption.ids_of(words, self.networks["model"][1])
        at = focus(self.text)
        pair, axes = evidence.senses()[words[at]], read_axes()[words[at]]
        found = [
            evidence.chances(self.networks, axes, ids, shown, at)
            for shown in ([], self.shown, range(len(words)))
        ]
        rows = [
            (_NAMES[name], *(f"{one[i]:.0%}" for one in found)) for i, name in enumerate(evidence.READERS)
        ]
        second = f"{pair[1][0]}, {pair[1][1]}"
        finding = (
            f"The probability of the sense “{second}” of “{words[at]}”, with "
            f"{len(set(self.shown) & set(range(len(words))) - {at})} of the {len(words) - 1} other words "
            f"uncovered: {found[1][2]:.0%} for BERT, {found[1][1]:.0%} for GPT, "
            f"{found[1][0]:.0%} for a word vector."
        )
        columns = ("reader", "all covered", "as shown", "all uncovered")
        return base.Fallback(finding, columns, tuple(rows))


def focus(text: str) -> int:
    """Return the place of the first ambiguous word; raises ValueError if there is none."""
    known = evidence.senses()
    places = [i for i, word in enumerate(tokenise(text)) if word in known]
    if not places:
        raise ValueError(f"text must have one of {', '.join(known)}, got {text!r}")
    return places[0]


def turned(words: list[str], focus: int, at: int, shown: list[int]) -> list[int]:
    """Return `shown` after the question's word is turned: the one at `at`, or an end if this is the focus."""
    other = len(words) - 1 if focus == 0 else 0
    place = at if at < len(words) and at != focus else other
    return [i for i in shown if i != place] if place in shown else sorted({*shown, place})


def read_axes() -> dict[str, dict[str, torch.Tensor]]:
    """Return the probes' directions, for each word and reader, in half precision as the page has them."""
    axes = recorded("evidence-lab")["seeds"]["0"]["axes"]
    return {
        word: {name: torch.tensor(direction).half().float() for name, direction in one.items()}
        for word, one in axes.items()
    }


def record(networks: dict, state: dict) -> dict:
    """Return what the page shows before it has models, the vocabulary, and the probes."""
    from plmlib.widgets import model_file

    words, shown = tokenise(state["text"]), state["shown"]
    at, axes = focus(state["text"]), read_axes()
    tokenizer = networks["model"][1]
    ids = corruption.ids_of(words, tokenizer)
    views = {"now": shown, "start": [], "turned": turned(words, at, state["at"], shown)}
    vocabulary = model_file.vocabulary(tokenizer)
    vocabulary["tokens"] = " ".join(vocabulary["tokens"])
    said = {
        name: [round(p, 6) for p in evidence.chances(networks, axes[words[at]], ids, view, at)]
        for name, view in views.items()
    }
    probes = {
        word: {"senses": pair, "axes": packed([axes[word][name] for name in evidence.PROBED])}
        for word, pair in evidence.senses().items()
    }
    accuracy = recorded("evidence-lab")["seeds"]["0"]["accuracy"]
    right = {name: [sides["left"], sides["right"]] for name, sides in accuracy.items()}
    return {"state": state, "vocabulary": vocabulary, "probes": probes, "accuracy": right, **said}


def packed(directions: list[torch.Tensor]) -> str:
    """Return numbers in half precision as base64."""
    return base64.b64encode(torch.cat(directions).half().numpy().astype("<f2").tobytes()).decode()
