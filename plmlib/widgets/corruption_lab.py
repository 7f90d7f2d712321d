"""CorruptionLab: how do T5 and BART turn plain text into a task, and what does each noise take away?"""

import torch

from plmlib.generation import generate
from plmlib.widgets import base, denoising
from plmlib.widgets.kinds import tokenise
from plmlib.widgets.with_models import WithModels

LIMITS = base.limits("corruption-lab")
TEXT = (
    "text",
    "noise",
    "rate",
    "mean_length",
    "lam",
    "placement",
    "seed",
    "split",
    "edits",
)  # what decides the rows
MORE = 8  # tokens that a model may write beyond the length of the true target
LOST = {"mask": "word", "delete": "place", "infill": "length", "permute": "order", "rotate": "start"}


class CorruptionLab(WithModels):
    """A text broken by T5's spans or by one of BART's noises: what an encoder–decoder reads and must write.

    mode         "build": a text and its three rows; "where": how often each of n places is hidden;
                 "game": a broken text, whose noise the reader names
    text         2 to 30 words of the vocabulary, separated by spaces; others are read as [UNK]
    noise        "spans" (T5), "mask", "delete", "infill", "permute", "rotate", "both" (permute, then infill)
                 or "prefix" (a prefix language model: the text is cut in two)
    rate         share of the tokens that is hidden;  mean_length, lam  mean length of T5's and BART's spans
    placement    of T5's spans, "even" or "released", as in `corrupt_spans`
    seed         of the dice: `corrupt_spans(…, Mulberry32(seed), …)` and `denoise` give the same rows
    split        how many tokens stand before the cut of "prefix"
    edits        what was changed by hand: 4 · place + 0 (shown), 1 (hidden; of "rotate": the text begins
                 here), 2 (no span of length 0 before it) or 3 (one such span)
    at           the place that the keyboard is at, from 0
    n            tokens of a text in the mode "where"
    round, said  of the game: the text that is shown, and what was said of each text; hint: tell its length?
    question     "own": the widget asks for the length of the target, and in the mode "where" how often the
                 last token is hidden. "none" where the text around the widget asks
    t5, bart     names of checkpoints with one vocabulary: they fill in spans, and what BART's noises broke
    networks     instead of these: {"t5": (model, tokenizer), "bart": (model, tokenizer)} of your own
    controls     names of the knobs to show, None for all
    lang         "en", "zh", or "" for the page's language

    The page computes every row itself; what a model writes is recorded for the first state, and computed in
    the page for others. Raises ValueError, TypeError for anything else, naming the argument.

    Source: Raffel et al. 2020, section 3.1.4; Lewis et al. 2020, section 2.2.   Chapter: 4.3
    """

    _esm = base.script("corruption-lab", "lm")
    _css = base.styles("corruption-lab")
    plm_name = "corruption-lab"
    MODELS = ("t5", "bart")

    mode = base.limited(LIMITS["mode"], "build")
    text = base.limited(LIMITS["text"], LIMITS["text"]["examples"][0])
    noise = base.limited(LIMITS["noise"], "spans")
    rate = base.limited(LIMITS["rate"], 0.15)
    mean_length = base.limited(LIMITS["mean_length"], 3)
    lam = base.limited(LIMITS["lam"], 3)
    seed = base.limited(LIMITS["seed"], 1)
    placement = base.limited(LIMITS["placement"], "even")
    split = base.limited(LIMITS["split"], 8)
    edits = base.limited(LIMITS["edits"], [])
    at = base.limited(LIMITS["at"], 0)
    n = base.limited(LIMITS["n"], 20)
    round = base.limited(LIMITS["round"], 0)
    said = base.limited(LIMITS["said"], [])
    hint = base.limited(LIMITS["hint"], False)
    question = base.limited(LIMITS["question"], "own")
    t5 = base.limited(LIMITS["t5"], "spans-t5")
    bart = base.limited(LIMITS["bart"], "noises-bart")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, networks: dict | None = None, **state):
        super().__init__(networks, **state)
        (_, one), (_, other) = self.networks["t5"], self.networks["bart"]
        if one.tokens(range(one.vocab_size)) != other.tokens(range(other.vocab_size)):
            raise ValueError("t5 and bart must have one vocabulary: both read the same text")
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        state = {name: getattr(self, name) for name in TEXT}
        if self.recorded.get("state") != state:
            self.recorded = record(self.networks, state)

    def fallback(self) -> base.Fallback:
        """Return the finding, and the rows of the text, P(hidden) by place, or what five noises do to it."""
        return {"build": self._rows, "where": self._places, "game": self._noises}[self.mode]()

    def _rows(self) -> base.Fallback:
        _, tokenizer = self.networks["t5"]
        state = base.state(self)
        ids, plan = denoising.read(state, tokenizer)
        source, target = denoising.rows_of(ids, plan, state, tokenizer)
        asked = denoising.asked_of(plan, state)
        rows = [
            ("the encoder reads", self._said(source)),
            ("the decoder reads", self._said([tokenizer.bos, *target[:-1]])),
            ("the decoder is to write", self._said(target)),
        ]
        if self.recorded["written"]:
            rows.append(("what the model writes", self._said(self.recorded["written"])))
        finding = (
            f"The decoder writes {asked} of the text's {len(ids)} tokens: "
            f"its target has {len(target)} tokens, and the encoder reads {len(source)}."
        )
        return base.Fallback(finding, ("row", "tokens"), tuple(rows))

    def _places(self) -> base.Fallback:
        n, rate, mean = self.n, self.rate, self.mean_length
        released, even = (denoising.p_hidden(n, rate, mean, one) for one in ("released", "even"))
        rows = tuple((t + 1, f"{p:.3f}", f"{q:.3f}") for t, (p, q) in enumerate(zip(released, even)))
        finding = (
            f"The released placement hides the last of {n} tokens in {released[-1]:.0%} of the texts and the "
            f"first in {released[0]:.0%}; {released.count(0)} places are never hidden. "
            f"The even placement hides each token but the first in {even[1]:.1%}."
        )
        return base.Fallback(finding, ("place", "P(hidden), released", "P(hidden), even"), rows)

    def _noises(self) -> base.Fallback:
        _, tokenizer = self.networks["bart"]
        rows = []
        for noise, lost in LOST.items():
            state = base.state(self) | {"noise": noise, "edits": [], "rate": 0.3}
            ids, plan = denoising.read(state, tokenizer)
            source, _ = denoising.rows_of(ids, plan, state, tokenizer)
            rows.append((noise, self._said(source[:-1]), f"the {lost}"))
        finding = (
            f"BART's five noises each lose something else of a text of {len(tokenise(self.text))} tokens."
        )
        return base.Fallback(finding, ("noise", "the broken text", "what is lost"), tuple(rows))

    def _said(self, ids: list[int]) -> str:
        return " ".join(denoising.names_of(ids, self.networks["t5"][1]))


@torch.inference_mode()
def record(networks: dict, state: dict) -> dict:
    """Return what the page shows before it has models: the vocabulary, a source, and what a model writes.

    state  has what TEXT names
    """
    from plmlib.widgets import model_file

    vocabulary = model_file.vocabulary(networks["t5"][1])
    vocabulary["tokens"] = " ".join(vocabulary["tokens"])
    model, tokenizer = networks["t5" if state["noise"] == "spans" else "bart"]
    ids, plan = denoising.read(state, tokenizer)
    source, target = denoising.rows_of(ids, plan, state, tokenizer)
    can = state["noise"] != "prefix" and max(source + target) < tokenizer.vocab_size
    found = {"state": state, "vocabulary": vocabulary, "source": source}
    return found | {"written": write(model, tokenizer, source, len(target)) if can else []}


def write(model, tokenizer, source: list[int], length: int) -> list[int]:
    """Return what a model writes for a source, greedily; `length` is that of the true target."""
    row = torch.tensor([source])
    ids = generate(model, row, length + MORE, temperature=0, stop=tokenizer.eos, start=model.config.start_id)
    return ids[0, 1:].tolist()
