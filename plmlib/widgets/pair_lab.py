"""PairLab: what did next sentence prediction teach, and why did ALBERT ask for the order instead?"""

from functools import cache

import torch

from plmlib import checks, world
from plmlib.widgets import base
from plmlib.widgets.with_models import WithModels

LIMITS = base.limits("pair-lab")
KINDS = ("next", "stranger", "random", "topic", "swapped")
EACH = 8  # pairs of each kind
COMMON = ("the", ".", ",")  # words that are in every sentence say nothing


class PairLab(WithModels):
    """Two sentences, and what three judges say of them: the heads of NSP and SOP, and shared words.

    a, b        two sentences, words separated by spaces; a word that the model does not know is [UNK]
    segments    False: every token gets segment 0
    question    "words": of the 16 pairs that BERT would draw, for how many are the shared words right?
                "swapped": to how many of 8 swapped pairs does NSP say IsNext? "none" where the text around
                the widget asks. What shows the answer is covered until the reader guesses, or asks to see it
    model       name of a checkpoint with heads for pairs and for their order
    networks    instead of it: {"model": (model, tokenizer)} of your own
    controls    names of the knobs to show, None for all
    lang        "en", "zh", or "" for the page's language

    The page first shows what Python computed. When the reader changes something, it loads the model and
    computes everything itself. Raises ValueError, TypeError for anything else, naming the argument.

    Source: Devlin et al. 2019, section 3.1; Lan et al. 2020, section 3.1.   Chapter: 2.3
    """

    _esm = base.script("pair-lab", "lm")
    _css = base.styles("pair-lab")
    plm_name = "pair-lab"

    a = base.limited(LIMITS["a"], "vera buttered the tin .")
    b = base.limited(LIMITS["b"], "vera lit the oven .")
    segments = base.limited(LIMITS["segments"], True)
    question = base.limited(LIMITS["question"], "words")
    model = base.limited(LIMITS["model"], "pair-bert")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, networks: dict | None = None, **state):
        super().__init__(networks, **state)
        network, _ = self.networks["model"]
        if not getattr(network.config, "order_head", False) or not network.config.n_segments:
            raise ValueError("the model must have two segments and heads for pairs and for their order")
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        state = {name: getattr(self, name) for name in ("a", "b", "segments")}
        if self.recorded.get("state") != state:
            self.recorded = record(*self.networks["model"], state)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each kind of pair: to how many of them each judge says yes."""
        p, order = self.recorded["here"]
        rows = []
        for kind in KINDS:
            found = [pair for pair in self.recorded["pairs"] if pair["kind"] == kind]
            said = [
                sum(pair["p"] > 0.5 for pair in found),
                sum(pair["order"] > 0.5 for pair in found),
                sum(bool(shared(pair["a"], pair["b"])) for pair in found),
            ]
            rows.append((_NAMES[kind], *(f"{n} of {len(found)}" for n in said)))
        words = ", ".join(shared(self.a, self.b)) or "none"
        finding = f"“{self.a}” “{self.b}”: P(IsNext) {p:.2f}, P(in order) {order:.2f}, shared words: {words}."
        return base.Fallback(finding, ("pair", "NSP: IsNext", "SOP: in order", "share a word"), tuple(rows))


_NAMES = {
    "next": "the next sentence",
    "stranger": "a sentence of another document",
    "random": "another procedure, the same person",
    "topic": "the same procedure, not the next step",
    "swapped": "the next sentence first",
}


def shared(a: str, b: str) -> list[str]:
    """Return the words that both sentences have, in the order of the first; common words do not count."""
    others = set(b.split()) - set(COMMON)
    return [word for word in dict.fromkeys(a.split()) if word in others]


def renamed(a: str, b: str, names: list[str]) -> str:
    """Return B with another name: that of A if B has a name of its own, else the first that neither has."""
    theirs = next((word for word in b.split() if word in names), None)
    of_a = next((word for word in a.split() if word in names), None)
    free = next((name for name in names if name not in f"{a} {b}".split()), theirs)
    other = free if of_a is None or theirs in a.split() else of_a
    return " ".join(other if word == theirs else word for word in b.split())


@cache
def pairs() -> tuple[tuple[str, str, str], ...]:
    """Return 40 pairs from a stream that no model was trained on: (kind, a, b), 8 of each kind."""
    from plmlib.checkpoints.experiments.ch2_3 import pairs_of_each_kind

    found = pairs_of_each_kind(10 * EACH)
    return tuple((kind, a, b) for kind in KINDS for a, b in found[kind][:EACH])


@torch.inference_mode()
def ask(model, tokenizer, a: str, b: str, segments: bool = True) -> tuple[float, float]:
    """Return P(IsNext) and P(in order) of two sentences."""
    ids, kinds = tokenizer.inputs(checks.text("a", a), checks.text("b", b))
    kinds = torch.tensor([kinds if segments else [0] * len(ids)])
    states = model.encode(torch.tensor([ids]), kinds)
    p, order = (head(states).softmax(-1)[0, 0].item() for head in (model.pair, model.order))
    return round(p, 6), round(order, 6)


def record(model, tokenizer, state: dict) -> dict:
    """Return what the page shows before it has the model: both heads' answers, here and on all 40 pairs.

    state  has a, b and segments
    """
    from plmlib.widgets import model_file

    vocabulary = model_file.vocabulary(tokenizer)
    vocabulary["tokens"] = " ".join(vocabulary["tokens"])
    answers = []
    for kind, a, b in pairs():
        p, order = ask(model, tokenizer, a, b, state["segments"])
        answers.append({"kind": kind, "a": a, "b": b, "p": p, "order": order})
    people = [name for name in world.lexicon("person") if name in vocabulary["tokens"].split()]
    other = state | {"b": renamed(state["a"], state["b"], people)}
    return {
        "state": state,
        "vocabulary": vocabulary,
        "here": ask(model, tokenizer, **state),
        "renamed": ask(model, tokenizer, **other)[0],  # P(IsNext) with another name in B
        "pairs": answers,
        "names": " ".join(people),
    }
