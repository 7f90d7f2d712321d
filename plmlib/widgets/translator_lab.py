"""TranslatorLab: where does a decoder look while it writes, and what if it may not look there?"""

import base64
from functools import cache

import torch
from torch import Tensor

from plmlib import world
from plmlib.text import Words
from plmlib.widgets import base
from plmlib.widgets.translation import TAGS, look, sentence
from plmlib.widgets.with_models import WithModels, _load

LIMITS = base.limits("translator-lab")
EXAMPLES = 6
EXAMPLE_SEED = 5
LOSS = 0.1  # a smaller loss of probability counts as none
WRITTEN = ("text", "direction", "width")  # what decides the translation


class TranslatorLab(WithModels):
    """A sentence and its translation; what each word looks at, and what it loses if it may not look there.

    model      (model, tokenizer), an encoder-decoder with whole words; or the name of a checkpoint
    text       up to 32 words of the model's vocabulary; Chinese may be written without spaces. Default: the
               first example
    direction  "zh": English → Chinese, "en": Chinese → English
    width      of the beam, 1 to 5; 1 is greedy
    head       of the last decoder layer, from 1; 0 is the mean of all heads
    at         place of the target word that is shown in detail, from 0
    cut        place of the source token that is silenced: it is masked out of the cross-attention. -1: none.
               Where the model has tags, place 0 is the tag, >>zh or >>en, and 1 the first word
    gold       whether the links of the course's lexicon are shown, on examples
    question   "falls": by how much does the word's probability fall if the source token is silenced that it
               looks at most? "none" where the text around the widget asks. What shows the answer is covered
               until the reader guesses, or asks to see it
    controls   names of the knobs to show, None for all
    lang       "en", "zh", or "" for the page's language

    Row t of the map is the position that predicts target word t: it has read the words before it. The page
    first shows what Python computed. When the reader changes something, it loads the model and computes
    everything itself; the site has a file only for shipped checkpoints, so a model of your own stays as it
    was recorded there. Raises ValueError, TypeError for anything else, naming the argument; a word that the
    model does not know is named, and never replaced.

    Source: Bahdanau et al. 2015, section 5.2.1; Jain & Wallace 2019.   Chapter: 4.1
    """

    _esm = base.script("translator-lab", "lm")
    _css = base.styles("translator-lab")
    plm_name = "translator-lab"

    text = base.limited(LIMITS["text"], "she ate fish with her father a few days later .")
    direction = base.limited(LIMITS["direction"], "zh")
    width = base.limited(LIMITS["width"], 1)
    head = base.limited(LIMITS["head"], 0)
    at = base.limited(LIMITS["at"], 0)
    cut = base.limited(LIMITS["cut"], -1)
    gold = base.limited(LIMITS["gold"], True)
    question = base.limited(LIMITS["question"], "falls")
    model = base.limited(LIMITS["model"], "translator")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, model="translator", **state):
        own = None
        if isinstance(model, str):
            state["model"] = model
        elif _is_shipped(model, "translator"):
            state["model"] = "translator"
        else:
            own = {"model": _checked(model)}
        if "text" not in state and state.get("direction") in TAGS:
            state["text"] = examples()[state["direction"]][0]["text"]
        super().__init__(own, **state)
        network, _ = _checked(self.networks["model"])
        if self.head > network.config.n_heads:
            raise ValueError(f"head must be in [0, {network.config.n_heads}], got {self.head}; 0 is the mean")
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        state = {name: getattr(self, name) for name in (*WRITTEN, "cut")}
        if self.recorded.get("state") != state:
            self.recorded = record(*self.networks["model"], state)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each target word: where it looks, and what changes it most."""
        found = look(*self.networks["model"], *(getattr(self, name) for name in WRITTEN))
        weights = found["weights"].mean(0) if self.head == 0 else found["weights"][self.head - 1]
        rows, moved, same = [], 0, 0
        for t, word in enumerate(found["target"]):
            p, without = found["p"][t], found["cut"][t]
            seen, felt = int(weights[t].argmax()), int(without.argmin())
            moved += bool(p - without[felt] >= LOSS)
            same += bool(p - without[felt] >= LOSS and seen == felt)
            looks = [f"{found['source'][s]} ({weights[t, s]:.2f})" for s in (seen, felt)]
            rows.append(
                (word, f"{p:.2f}", looks[0], f"{without[seen]:.2f}", looks[1], f"{without[felt]:.2f}")
            )
        word, before, looks, after, *_ = rows[min(self.at, len(rows) - 1)]
        finding = (
            f"“{self.text}” → “{sentence(found['target'], self.direction)}”. “{word}” looks most at {looks}; "
            f"with that token silenced its probability goes from {before} to {after}. Of {len(rows)} target "
            f"tokens, {moved} lose {LOSS:.0%} or more of probability if one source token is silenced; for "
            f"{same} of these it is the token that gets most of their attention."
        )
        columns = ("target", "P", "looks most at", "P without it", "lowest P without", "P then")
        return base.Fallback(finding, columns, tuple(rows))


def _checked(pair) -> tuple:
    """Return (model, tokenizer); raises ValueError unless it is an encoder-decoder with whole words."""
    if not isinstance(pair, (tuple, list)) or len(pair) < 2:
        raise ValueError(f'model must be (model, tokenizer) or a name such as "translator", got {pair!r}')
    model, tokenizer = pair[:2]
    if getattr(getattr(model, "config", None), "skeleton", "") != "seq2seq":
        raise ValueError("model must have an encoder and a decoder, such as that of load('translator')")
    if not isinstance(tokenizer, Words) or tokenizer.eos is None:
        raise ValueError(f"the tokenizer must be Words with an end token, got {tokenizer!r}")
    return model, tokenizer


def _is_shipped(pair, name: str) -> bool:
    """Are these the weights and the words of a shipped checkpoint, of which the site has a file?"""
    (model, tokenizer), (shipped, words) = _checked(pair), _load(name)
    own, theirs = model.state_dict(), shipped.state_dict()
    same = own.keys() == theirs.keys() and all(
        own[key].shape == theirs[key].shape and torch.equal(own[key].cpu(), theirs[key]) for key in own
    )
    return same and tokenizer.tokens(range(tokenizer.vocab_size)) == words.tokens(range(words.vocab_size))


@cache
def examples() -> dict[str, list[dict]]:
    """Return sentences that no model was trained on, both ways round: text, target and gold links.

    Of 60 documents these are the ones of at most 12 words whose links cross most often: there the two
    languages put their words in different orders.
    """
    documents = world.documents("translation", 60, seed=EXAMPLE_SEED, part="test")
    short = [one for one in documents if len(one.tokens) <= 12 and len(one.target_tokens) <= 14]
    chosen = sorted(short, key=lambda one: -crossings(one.alignment))[:EXAMPLES]
    found = {"zh": [], "en": []}
    for document in chosen:
        source, target = list(document.tokens), list(document.target_tokens)
        links = [list(link) for link in document.alignment]
        found["zh"].append({"text": " ".join(source), "target": " ".join(target), "links": links})
        turned = [[j, i] for i, j in links]
        found["en"].append({"text": " ".join(target), "target": " ".join(source), "links": turned})
    return found


def crossings(links) -> int:
    """Return how many pairs of links cross: their words stand in another order in the other language."""
    return sum((i - k) * (j - n) < 0 for at, (i, j) in enumerate(links) for k, n in links[:at])


def record(model, tokenizer, state: dict) -> dict:
    """Return what the page shows before it has the model.

    state  has text, direction, width and cut
    """
    found = look(model, tokenizer, **state)
    return {
        "state": state,
        "source": found["source"],
        "target": found["target"],
        "texts": [
            {"tokens": tokens, "logProb": round(log_prob, 5), "score": round(score, 5)}
            for tokens, log_prob, score in found["texts"]
        ],
        "p": packed(found["p"]),
        "weights": packed(found["weights"]),
        "cut": packed(found["cut"]),
        "anew": found["anew"],
        "layers": len(model.decoder),
        "examples": examples(),
    }


def packed(numbers: Tensor) -> str:
    """Return numbers in half precision as base64."""
    return base64.b64encode(numbers.half().numpy().astype("<f2").tobytes()).decode()
