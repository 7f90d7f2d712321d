"""What MaskBuilder computes, in torch: the twin of js/mask-builder/masking.js and js/core/attention.js."""

import math

import torch
from torch import Tensor

from plmlib.dice import Mulberry32
from plmlib.layers import masks
from plmlib.widgets import base

MOST_TOKENS = base.limits("mask-builder")["text"]["high"]

FILLS = {"-inf": -math.inf, "-1e9": -1e9, "-10": -10.0}
NOISE = 1e-9  # below this a change is the rounding of a sum, not a leak


def toy_scores(queries: list[str], keys: list[str], seed: int) -> Tensor:
    """Return q·k/√4 of toy vectors drawn from each token's text: (queries, keys), rounded to two places.

    seed  0 <= seed < 2**32; equal words get equal vectors, whatever the sentence
    """
    q = torch.stack([_toy(token, seed)[:4] for token in queries])
    k = torch.stack([_toy(token, seed)[4:] for token in keys])
    return torch.floor(100 * ((q[:, None] * k).sum(-1) / 2) + 0.5) / 100


def _toy(token: str, seed: int) -> Tensor:
    state = 0x811C9DC5 ^ seed
    for byte in token.encode(errors="replace"):
        state = (state ^ byte) * 0x01000193 & 0xFFFFFFFF
    rng = Mulberry32(state)
    return torch.tensor([3.4 * rng.random() - 1.7 for _ in range(8)], dtype=torch.float64)


def axes(state: dict, split) -> tuple[list[str], list[str], list[bool]]:
    """Return the tokens of the rows, those of the columns ([PAD] among them), and which columns are real."""
    crossed = state["preset"] == "cross"
    words = split(state["source"] if crossed else state["text"])
    room = 0 if state["padding"] == "none" else min(state["pads"], MOST_TOKENS - len(words))
    left = room if state["padding"] == "left" else 0
    keys = ["[PAD]"] * left + words + ["[PAD]"] * (room - left)
    keep = [left <= at < left + len(words) for at in range(len(keys))]
    return (split(state["text"]) if crossed else keys), keys, keep


def build(state: dict, queries: list[str], keys: list[str], keep: list[bool]) -> Tensor:
    """Return the mask of a state: (queries, keys) bool, True = may attend. The reader's flips come last."""
    n, m = len(queries), len(keys)
    numbers = torch.arange(n) >= min(state["split"], max(1, n - 1))
    presets = {
        "bidirectional": lambda: masks.bidirectional(n),
        "causal": lambda: masks.causal(n),
        "prefix": lambda: masks.prefix(n, min(state["prefix"], n)),
        "window": lambda: masks.window(n, min(state["window"], n)),
        "documents": lambda: masks.documents(numbers),
        "cross": lambda: masks.cross(n, m),
    }
    mask = presets[state["preset"]]()
    if state["and_causal"] and state["preset"] in ("window", "documents"):
        mask = masks.both(mask, masks.causal(n))
    mask = masks.both(mask, masks.padding(torch.tensor([keep]))[0, 0]).clone()
    for cell in state["flips"]:
        if cell < n * m:
            mask[cell // m, cell % m] ^= True
    return mask


def weights(scores: Tensor, mask: Tensor, order: str, fill: str) -> Tensor:
    """Return attention weights with the mask before softmax, after it, or after it and rescaled.

    A row that may see nothing is NaN, but for order "after", where it is 0.
    """
    if order == "before":
        return scores.masked_fill(~mask, FILLS[fill]).softmax(-1)
    hidden = scores.softmax(-1) * mask
    return hidden if order == "after" else hidden / hidden.sum(-1, keepdim=True)


def leak(scores: Tensor, mask: Tensor, order: str, fill: str) -> Tensor:
    """Return how much hidden tokens change each row: (queries,), 0 for a correct mask.

    This is the weight on hidden keys, or the largest change of a visible weight when every hidden score
    rises by 1.
    """
    now = weights(scores, mask, order, fill)
    then = weights(scores + ~mask, mask, order, fill)
    return torch.maximum((now * ~mask).sum(-1), ((now - then).abs() * mask).amax(-1))


def entropy(w: Tensor) -> Tensor:
    """Return the entropy of each row in nats, after rescaling it to sum 1; NaN for a row without weights."""
    return torch.special.entr(w / w.sum(-1, keepdim=True)).sum(-1)
