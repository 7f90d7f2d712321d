"""MaskingLab: what is hidden, what is predicted, and what do words on both sides add?"""

import base64

import torch
from torch import Tensor

from plmlib.objectives.loss import IGNORED
from plmlib.widgets import base, corruption
from plmlib.widgets.kinds import tokenise
from plmlib.widgets.with_models import WithModels

LIMITS = base.limits("masking-lab")
MASKED = ("text", "rate", "to_mask", "to_random", "seed", "whole", "edits")  # what decides the strip
PAIR = ("a", "b")
TOP = 5
_FATES = {"none": "", "mask": "[MASK]", "random": "random", "same": "unchanged"}


class MaskingLab(WithModels):
    """A text with some tokens hidden, and what BERT predicts there; or two texts with one blank.

    mode         "mask": one text; "blank": every word of the vocabulary at the blank of two texts
    text         2 to 24 words of the vocabulary, separated by spaces; others are read as [UNK], and a piece
                 such as ##pot as the word pot
    rate         share of the tokens that are selected
    to_mask, to_random  shares of the selected tokens that become [MASK], or a random token; the rest stays
    seed         of the dice: `mask_tokens(..., Mulberry32(seed))` selects the same tokens
    whole        whether the pieces of a word are selected together
    edits        what was changed by hand: 4 · place + 0 (not selected), 1 ([MASK]), 2 (random), 3 (unchanged)
    at           the place that is shown in detail, from 0
    a, b         the two texts; the first _ is the blank, without one it follows the text
    reader       of the blank: "model" (both sides) or "causal" (the left side only)
    word         a word to find among the dots
    question     "own": of 1000 tokens, how many does the model read as [MASK]? Or, for two texts, how much of
                 the probability goes to other words? "none" where the text around the widget asks
    model, causal  names of checkpoints with one vocabulary of words
    networks     instead of these: {"model": (model, tokenizer), "causal": (model, tokenizer)} of your own
    controls     names of the knobs to show, None for all
    lang         "en", "zh", or "" for the page's language

    The page first shows what Python computed. When the reader changes something, it loads the models and
    computes everything itself. Raises ValueError, TypeError for anything else, naming the argument.

    Source: Devlin et al. 2019, section 3.1 and appendix A.1.   Chapter: 2.2
    """

    _esm = base.script("masking-lab", "lm")
    _css = base.styles("masking-lab")
    plm_name = "masking-lab"
    MODELS = ("model", "causal")

    mode = base.limited(LIMITS["mode"], "mask")
    text = base.limited(LIMITS["text"], LIMITS["text"]["examples"][0])
    rate = base.limited(LIMITS["rate"], 0.15)
    to_mask = base.limited(LIMITS["to_mask"], 0.8)
    to_random = base.limited(LIMITS["to_random"], 0.1)
    seed = base.limited(LIMITS["seed"], 33)
    whole = base.limited(LIMITS["whole"], False)
    edits = base.limited(LIMITS["edits"], [])
    at = base.limited(LIMITS["at"], 2)
    a = base.limited(LIMITS["a"], LIMITS["a"]["examples"][0])
    b = base.limited(LIMITS["b"], LIMITS["b"]["examples"][0])
    reader = base.limited(LIMITS["reader"], "model")
    word = base.limited(LIMITS["word"], "")
    question = base.limited(LIMITS["question"], "own")
    model = base.limited(LIMITS["model"], "tiny-bert")
    causal = base.limited(LIMITS["causal"], "mixture-gpt")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, networks: dict | None = None, **state):
        super().__init__(networks, **state)
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        state = {name: getattr(self, name) for name in ("mode", *MASKED, *PAIR)}
        if self.recorded.get("state") != state:
            self.recorded = record(self.networks, state)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each token; or, for two texts, the likeliest words of each."""
        return self._both() if self.mode == "blank" else self._strip()

    def _strip(self) -> base.Fallback:
        _, tokenizer = self.networks["model"]
        state = base.state(self)
        strip, said = corruption.read(state, tokenizer), read_strip(self.networks, state)
        asked = [t - 1 for t, label in enumerate(strip["labels"].tolist()) if label != IGNORED]
        tokens = tokenizer.tokens(range(tokenizer.vocab_size))
        rows = []
        for i, word in enumerate(tokenise(self.text)):
            model, causal = said[i]["model"], said[i]["causal"]
            reads = tokens[strip["inputs"][i + 1]]
            best = [f"{tokens[one['ids'][0]]} {one['p'][0]:.0%}" for one in (model, causal)]
            cells = (_FATES[strip["fates"][i + 1]], reads, *best) if i in asked else [""] * 4
            rows.append((word, *cells))
        finding = f"{len(asked)} of {len(rows)} tokens carry a loss."
        if asked:
            losses = [sum(said[i][key]["loss"] for i in asked) / len(asked) for key in self.MODELS]
            finding += (
                f" There the mean loss is {losses[0]:.2f} nats with the words on both sides, "
                f"{losses[1]:.2f} nats for a causal model, which reads only those on the left."
            )
        columns = ("token", "selected", "the model reads", "both sides", "left side only")
        return base.Fallback(finding, columns, tuple(rows))

    def _both(self) -> base.Fallback:
        _, tokenizer = self.networks["model"]
        tokens = tokenizer.tokens(range(tokenizer.vocab_size))
        rows, likeliest = [], []
        for text in (self.a, self.b):
            logp = at_blank(self.networks, text)[self.reader]
            best = [f"{tokens[i]} {float(logp[i].exp()):.0%}" for i in logp.topk(TOP).indices.tolist()]
            rows.append((text, *best))
            likeliest.append(best[0])
        finding = f"At the blank: {likeliest[0]} in the first text, {likeliest[1]} in the second."
        return base.Fallback(finding, ("text", *(f"{n}." for n in range(1, TOP + 1))), tuple(rows))


@torch.inference_mode()
def record(networks: dict, state: dict) -> dict:
    """Return what the page shows before it has models: the strip's readings, or ln P at both blanks.

    state  has mode, and what MASKED and PAIR name
    """
    from plmlib.widgets import model_file

    vocabulary = model_file.vocabulary(networks["model"][1])
    vocabulary["tokens"] = " ".join(vocabulary["tokens"])
    if state["mode"] == "mask":
        return {"state": state, "vocabulary": vocabulary, "places": read_strip(networks, state)}
    blanks = [{key: packed(row) for key, row in at_blank(networks, state[name]).items()} for name in PAIR]
    return {"state": state, "vocabulary": vocabulary, "blanks": blanks}


@torch.inference_mode()
def read_strip(networks: dict, state: dict) -> list[dict]:
    """Return what both models say at each token of a text: {"model": summary, "causal": summary}."""
    (model, tokenizer), (causal, _) = networks["model"], networks["causal"]
    strip = corruption.read(state, tokenizer)
    ids = strip["ids"]
    both = model(strip["inputs"][None])[0, 1:-1].log_softmax(-1)
    past = causal(ids[None, :-2])[0].log_softmax(-1)
    return [
        {"model": summary(two, id), "causal": summary(left, id)}
        for two, left, id in zip(both, past, ids[1:-1].tolist())
    ]


def summary(logp: Tensor, right: int) -> dict:
    """Return the likeliest tokens of ln P (V), their probabilities, and those of the right one."""
    order = logp.sort(descending=True, stable=True).indices.tolist()
    return {
        "ids": order[:TOP],
        "p": [round(float(logp[i].exp()), 6) for i in order[:TOP]],
        "right": round(float(logp[right].exp()), 6),
        "rank": order.index(right) + 1,
        "loss": round(-float(logp[right]), 5),
    }


@torch.inference_mode()
def at_blank(networks: dict, text: str) -> dict[str, Tensor]:
    """Return ln P (V) of every token at the blank of a text, for each of the two models."""
    (model, tokenizer), (causal, _) = networks["model"], networks["causal"]
    words = tokenise(text)
    at = words.index("_") if "_" in words else len(words)
    left = [tokenizer.bos, *corruption.ids_of(words[:at], tokenizer)]
    right = [*corruption.ids_of(words[at + 1 :], tokenizer), tokenizer.eos]
    both = model(torch.tensor([[*left, tokenizer.mask, *right]]))[0, len(left)]
    return {"model": both.log_softmax(-1), "causal": causal(torch.tensor([left]))[0, -1].log_softmax(-1)}


def packed(row: Tensor) -> str:
    """Return numbers in half precision as base64."""
    return base64.b64encode(row.half().numpy().astype("<f2").tobytes()).decode()
