"""Rows of plmlib.objectives that the page's paradigm card must reproduce.

cd tests && python -m support.goldens_paradigm          writes tests/support/fixtures/
"""

import random

import torch

from plmlib.dice import Mulberry32
from plmlib.objectives import corrupt_spans, mask_tokens, shift
from plmlib.widgets import base, paradigms
from support.goldens import write

EXAMPLES = base.limits("paradigm-card")["text"]["examples"]
TEXTS = [*EXAMPLES, "a b", "[MASK] <X> [BOS] a a a", " ".join(f"w{i}" for i in range(20))]
SEEDS = 50
SETTINGS = [(0.15, 3), (0.3, 2), (0.5, 1), (0.9, 6), (0.05, 1.5), (0.9, 1)]


def states() -> list[dict]:
    """Return a state for each of SEEDS seeds, with all texts and settings in turn."""
    rng, found = random.Random(0), []
    for seed in range(SEEDS):
        rate, mean_length = SETTINGS[seed % len(SETTINGS)]
        found.append({
            "text": TEXTS[seed % len(TEXTS)], "rate": rate, "mean_length": mean_length,
            "only_mask": seed % 3 == 1, "seed": seed if seed % 5 else rng.randrange(2**32),
        })  # fmt: skip
    return found


def by_library(state: dict) -> dict:
    """Return the two rows of each model as plmlib.objectives makes them.

    Ids: the sentence's V different words in the order of their first use, [BOS], [MASK], the sentinels.
    """
    text = state["text"]
    words = text.split() if " " in text else list(text)
    own = sorted(set(words), key=words.index)
    V, n = len(own), len(words)
    ids = torch.tensor([[own.index(word) for word in words]])
    masked = mask_tokens(
        ids, None, Mulberry32(state["seed"]), mask_id=V, vocab_size=V + 1, rate=state["rate"],
        shares=(1, 0, 0) if state["only_mask"] else (0.8, 0.1, 0.1),
    )  # fmt: skip
    inputs = torch.where(masked[0] == V, V + 1, masked[0])
    spans = corrupt_spans(
        ids, None, Mulberry32(state["seed"]), range(V + 2, V + 2 + n + 1), state["rate"], state["mean_length"]
    )
    begun = shift(torch.tensor([[V, *ids[0].tolist()]]))
    rows = {"gpt": begun, "bert": (inputs, masked[1]), "t5": spans[:2]}
    return {model: [row[0].tolist() for row in pair] for model, pair in rows.items()}


def paradigm_goldens() -> dict:
    """Return the rows of 50 seeds, and how many words have a loss in many draws."""
    cases = [{"state": state, **by_library(state)} for state in states()]
    return {"cases": cases, "counts": [{"state": s, **paradigms.counts(s)} for s in states()[:14]]}


GOLDENS = {"paradigms.json": paradigm_goldens}

if __name__ == "__main__":
    write(GOLDENS)
