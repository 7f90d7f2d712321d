"""What ParadigmCard computes: one sentence as a training example of GPT, BERT and T5.

The twin of js/paradigm-card/state.js.
"""

import torch

from plmlib.dice import Mulberry32
from plmlib.objectives import IGNORED, corrupt_spans, mask_tokens, shift
from plmlib.widgets.corruption import shares
from plmlib.widgets.kinds import tokenise

DRAWS = 1000
MODELS = ("gpt", "bert", "t5")
_SENTINELS = ("<X>", "<Y>", "<Z>", "<W>", "<V>", "<U>", "<S>", "<R>")


def vocabulary(words: list[str]) -> tuple[list[str], int]:
    """Return the tokens by id, the sentence's own words first, and how many of them are words."""
    own = list(dict.fromkeys(words))
    more = (f"<{k + 1}>" for k in range(len(_SENTINELS), len(words) + 1))
    return [*own, "[BOS]", "[MASK]", *(*_SENTINELS, *more)[: len(words) + 1]], len(own)


def examples(state: dict) -> dict:
    """Return tokens (names by id), words (V), and for each model the two rows that its training example has.

    state  has text, rate, mean_length, only_mask and seed

    gpt and bert: inputs and labels, -100 where nothing is predicted; t5: source and target.
    """
    words = tokenise(state["text"])
    tokens, V = vocabulary(words)
    ids = torch.tensor([[tokens.index(word) for word in words]])
    begun = torch.cat((torch.tensor([[V]]), ids), 1)
    rows = {"gpt": shift(begun), "bert": _masked(ids, state, V), "t5": _spans(ids, state, V)[:2]}
    found = {model: tuple(row[0].tolist() for row in pair) for model, pair in rows.items()}
    return {"tokens": tokens, "words": V, **found}


def counts(state: dict) -> dict[str, list[int]]:
    """Return for each model how many of DRAWS draws have a loss at 0, 1, …, n of the sentence's n words."""
    words = tokenise(state["text"])
    tokens, V = vocabulary(words)
    n = len(words)
    many = torch.tensor([[tokens.index(word) for word in words]]).repeat(DRAWS, 1)
    selected = (_masked(many, state, V)[1] != IGNORED).sum(1)
    _, target, _, keep = _spans(many, state, V)
    hidden = ((target < V) & keep).sum(1)
    found = {"gpt": torch.full((DRAWS,), n), "bert": selected, "t5": hidden}
    return {model: count.bincount(minlength=n + 1).tolist() for model, count in found.items()}


def _masked(ids, state: dict, V: int):
    """BERT's inputs and labels; a random token is one of the V words."""
    size = V + 3 + ids.shape[1]
    return mask_tokens(
        ids, None, Mulberry32(state["seed"]), V + 1, size, state["rate"],
        shares(*((1.0, 0.0) if state["only_mask"] else (0.8, 0.1))), special=range(V, size),
    )  # fmt: skip


def _spans(ids, state: dict, V: int):
    """T5's source and target, and where they are real."""
    sentinels = range(V + 2, V + 3 + ids.shape[1])
    rng = Mulberry32(state["seed"])
    return corrupt_spans(ids, None, rng, sentinels, state["rate"], state["mean_length"], pad=V)
