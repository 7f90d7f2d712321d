"""A text as the corruption strip shows it: tokens, what is done to each, and what a model reads.

The twin of js/core/corrupt.js and js/masking-lab/state.js.
"""

import math

import torch

from plmlib.dice import Mulberry32
from plmlib.objectives import mask_tokens
from plmlib.objectives.loss import IGNORED
from plmlib.widgets.kinds import tokenise

FATES = ("none", "mask", "random", "same")


def ids_of(words: list[str], tokenizer) -> list[int]:
    """Return the id of each word. A piece such as ##pot that is no token itself is read as the word pot."""

    def known(word: str) -> list[int]:
        return [i for i in tokenizer.encode(word) if i != tokenizer.id("[UNK]")]

    found = (known(word) or known(word.removeprefix("##")) for word in words)
    return [ids[0] if ids else tokenizer.id("[UNK]") for ids in found]


def read(state: dict, tokenizer) -> dict:
    """Return what the strip holds, with [CLS] and [SEP] at its ends.

    state  has text, rate, to_mask, to_random, seed, whole and edits

    Returns ids (T), inputs (T), labels (T, -100 where nothing is predicted) and fates, names from FATES.
    """
    words = tokenise(state["text"])
    ids = torch.tensor([[tokenizer.bos, *ids_of(words, tokenizer), tokenizer.eos]])
    pieces = [0, *(state["whole"] and word.startswith("##") for word in words), 0]
    group = torch.tensor([[1 - piece for piece in pieces]]).cumsum(1)
    inputs, labels = mask_tokens(
        ids, None, Mulberry32(state["seed"]), tokenizer=tokenizer, rate=state["rate"],
        shares=shares(state["to_mask"], state["to_random"]), words=group,
    )  # fmt: skip
    return edited(ids[0], inputs[0], labels[0], state, tokenizer)


def shares(to_mask: float, to_random: float) -> tuple[float, float, float]:
    """Return the shares of [MASK], random and unchanged tokens; [MASK] goes first if the two exceed 1."""
    to_random = min(to_random, _left(to_mask))
    return to_mask, to_random, _left(to_mask + to_random)


def _left(share: float) -> float:
    """1 - share, at least 0, without the rounding of a difference."""
    return max(0.0, math.floor(1e9 * (1 - share) + 0.5) / 1e9)


def edited(ids, inputs, labels, state: dict, tokenizer) -> dict:
    """Apply what the reader changed by hand: `edits` holds 4 · place + number of a fate, for each place."""
    ordinary = [i for i in range(tokenizer.vocab_size) if i not in tokenizer.special_ids]
    fates = []
    for id, read, label in zip(ids.tolist(), inputs.tolist(), labels.tolist()):
        if label == IGNORED:
            fates.append("none")
        elif read == tokenizer.mask:
            fates.append("mask")
        else:
            fates.append("same" if read == id else "random")
    for edit in state["edits"]:
        t, fate = edit // 4 + 1, FATES[edit % 4]
        if t > len(ids) - 2 or ids[t] in tokenizer.special_ids:
            continue
        fates[t] = fate
        labels[t] = IGNORED if fate == "none" else ids[t]
        by_fate = {"mask": tokenizer.mask, "random": drawn_at(state["seed"], t, ordinary)}
        inputs[t] = by_fate.get(fate, ids[t])
    return {"ids": ids, "inputs": inputs, "labels": labels, "fates": fates}


def drawn_at(seed: int, t: int, ordinary: list[int]) -> int:
    """Return the random token of a place whose fate the reader has chosen."""
    dice = Mulberry32(seed ^ 0x5F356495)
    return ordinary[int([dice.random() for _ in range(t + 1)][t] * len(ordinary))]
