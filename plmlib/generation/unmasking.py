"""Generation by unmasking: a masked language model fills a text of [MASK], some tokens in each pass."""

import math

import torch
from torch import Generator, Tensor

from plmlib import checks
from plmlib.dice import Mulberry32, uniforms
from plmlib.generation import sampling
from plmlib.models.modes import evaluating

ORDERS = ("left", "random", "confident")


def unmask(
    model,
    tokenizer,
    ids: Tensor,
    keep: Tensor | None = None,
    steps: int = 1,
    order: str = "confident",
    rng: Generator | Mulberry32 | None = None,
    temperature: float = 1.0,
) -> Tensor:
    """Fill every [MASK] of ids (B, T) in `steps` passes: draw a token for each, keep some, and read again.

    tokenizer    says which id is [MASK], and which ids are never drawn
    keep         (B, T) bool, True at real tokens, or None
    steps        1: all at once; as many as there are masks: one at a time
    order        which tokens a pass keeps: "left", the leftmost; "random"; "confident", those whose drawn
                 token has the highest probability
    rng          one random number for each [MASK] and pass, and as many again for a random order
    temperature  0 takes the most likely token

    Raises ValueError for an unknown order, a tokenizer without [MASK], or steps below 1.

    Source: Ghazvininejad et al. 2019, section 3; Nie et al. 2025, section 2.4.   Chapter: 2.6
    """
    checks.choice("order", order, ORDERS)
    for passes_left in range(checks.integer("steps", steps, 1), 0, -1):
        hidden = ids == mask_of(tokenizer)  # (B, T)
        if not hidden.any():
            break
        tokens, confidence = proposals(model, tokenizer, ids, keep, hidden, rng, temperature)
        urgency = priority(order, confidence, rng).masked_fill(~hidden, -math.inf)
        place = urgency.argsort(dim=1, descending=True, stable=True).argsort(1)  # 0: this token first
        many = (hidden.sum(1, keepdim=True) / passes_left).ceil()  # tokens of each text that stay
        ids = torch.where(hidden & (place < many), tokens, ids)
    return ids


def priority(order: str, confidence: Tensor, rng) -> Tensor:
    """For each place, a number that is higher the earlier it is filled: (B, T)."""
    if order == "left":
        return -torch.arange(confidence.shape[1]).double().expand(confidence.shape)
    return uniforms(confidence.shape, rng) if order == "random" else confidence


def sweep(
    model,
    tokenizer,
    ids: Tensor,
    keep: Tensor | None = None,
    rng: Generator | Mulberry32 | None = None,
    temperature: float = 1.0,
) -> Tensor:
    """Gibbs sampling: every token of ids (B, T) in turn is hidden, and drawn again from all the others.

    Each text has its tokens hidden once, in a random order of its own; special tokens stay. Arguments as for
    `unmask`.

    Source: Wang and Cho 2019.   Chapter: 2.6
    """
    special = torch.tensor(tokenizer.special_ids)
    ordinary = ~torch.isin(ids, special) if keep is None else ~torch.isin(ids, special) & keep
    turn = uniforms(ids.shape, rng).masked_fill(~ordinary, math.inf).argsort(1).argsort(1)
    for now in range(int(ordinary.sum(1).max())):
        hidden = ordinary & (turn == now)
        masked = ids.masked_fill(hidden, mask_of(tokenizer))
        tokens, _ = proposals(model, tokenizer, masked, keep, hidden, rng, temperature)
        ids = torch.where(hidden, tokens, ids)
    return ids


@torch.no_grad()
def proposals(
    model, tokenizer, ids: Tensor, keep: Tensor | None, hidden: Tensor, rng, temperature: float = 1.0
) -> tuple[Tensor, Tensor]:
    """A token drawn for each place where `hidden` (B, T) is True, and its probability: (B, T) each."""
    with evaluating(model):
        logits = model.logits(model.encode(ids, keep=keep)[hidden]).double()  # (N, V)
    logits[:, list(tokenizer.special_ids)] = -math.inf
    drawn = sampling.draw(sampling.temperature(logits, temperature), rng)  # (N,)
    probability = logits.softmax(-1).gather(1, drawn[:, None])[:, 0]
    tokens, confidence = ids.clone(), torch.zeros(ids.shape, dtype=torch.float64)
    tokens[hidden], confidence[hidden] = drawn, probability
    return tokens, confidence


def mask_of(tokenizer) -> int:
    """The id of [MASK]; raises ValueError for a tokenizer without one."""
    if tokenizer.mask is None:
        raise ValueError(
            "the tokenizer has no [MASK]; use one of a masked language model, such as "
            "Words.train(texts, specials=BERT_SPECIALS)"
        )
    return tokenizer.mask
