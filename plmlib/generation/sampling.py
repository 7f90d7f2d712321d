"""Sampling strategies: temperature, top-k, nucleus sampling (top-p), min-p and repetition penalty.

Filters map logits to logits; `greedy` and `draw` map logits to ids. Every function is pure and works on
(..., V). Logits are finite, or -inf for a token that is already cut. Ties are broken by the lower id.
Probabilities are added in float64 over the whole vocabulary. A sum within SLACK of a limit has reached it, so
that .40 + .25 + .15 reaches .80 although the last bit may differ.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Generator, Tensor

from plmlib import checks
from plmlib.checks import tensors
from plmlib.dice import Mulberry32, uniforms

SLACK = 1e-6


@dataclass(frozen=True)
class Setting:
    """The values that a setting may have."""

    kind: Callable
    low: float | None
    high: float | None
    hint: str


SETTINGS = {
    "temperature": Setting(checks.real, 0, None, "0 is greedy, 1 leaves the distribution as it is"),
    "top_k": Setting(checks.integer, 0, None, "0 keeps every token"),
    "top_p": Setting(checks.real, 0, 1, "1 keeps every token, 0 the most likely one"),
    "min_p": Setting(checks.real, 0, 1, "0 keeps every token"),
    "repetition_penalty": Setting(checks.real, None, None, "1 changes nothing, 1.2 is usual"),
}


def checked(name: str, value) -> float:
    """Return the value of a setting; raise TypeError or ValueError for a value that it may not have."""
    setting = SETTINGS[name]
    value = setting.kind(name, value, setting.low, setting.high, setting.hint)
    if name == "repetition_penalty" and value <= 0:
        raise ValueError(f"{name} must be greater than 0, got {value}. {setting.hint}")
    return value


def temperature(logits: Tensor, t: float) -> Tensor:
    """logits / t: below 1 sharpens the distribution, above 1 flattens it; 0 keeps only the most likely token.

    Raises ValueError for t negative, NaN or infinite, TypeError for bool or text; a 0-d tensor is a number.

    Source: Ackley, Hinton, Sejnowski 1985, section 2.   Chapter: 3.4
    """
    t = checked("temperature", t)
    tensors.logits(logits)
    if t == 1:
        return logits
    if t == 0:
        return _keep_only(logits, logits.argmax(-1, keepdim=True))
    scaled = logits / t
    if scaled.amax(-1).isfinite().all():
        return scaled
    # A tiny t makes logits / t overflow; the difference from the largest logit cannot.
    gap = logits.double() - logits.double().amax(-1, keepdim=True)
    return (gap / max(t, 1e-300)).to(logits.dtype)


def top_k(logits: Tensor, k: int) -> Tensor:
    """Keep the k most likely tokens, exactly k even if logits are equal; the others become -inf.

    k  whole number >= 0; 0 keeps all tokens, and so does k >= V

    Raises ValueError for negative k, TypeError for fractions.

    Source: Fan et al. 2018, section 5.4.   Chapter: 3.4
    """
    k = checked("top_k", k)
    tensors.logits(logits)
    if k == 0 or k >= logits.shape[-1]:
        return logits
    order = logits.argsort(dim=-1, descending=True, stable=True)
    return _keep_only(logits, order[..., :k])


def top_p(logits: Tensor, p: float) -> Tensor:
    """Keep the nucleus, the smallest set of tokens whose probability reaches p; the others become -inf.

    logits  (..., V), any real numbers; -inf marks tokens that are already cut
    p       probability to keep, 0 <= p <= 1; 0 keeps the most likely token, 1 keeps all

    Ties are broken by id, so that the set is the same on every machine.
    Raises ValueError for p outside [0, 1] or logits with NaN.

    Source: Holtzman et al. 2020, section 3.1.   Chapter: 3.4
    """
    p = checked("top_p", p)
    tensors.logits(logits)
    if p == 1:
        return logits
    order = logits.argsort(dim=-1, descending=True, stable=True)
    ranked = probabilities(logits).gather(-1, order)
    mass_before = ranked.cumsum(-1) - ranked  # the sum over the more likely tokens
    cut = mass_before >= p - SLACK
    cut[..., 0] = False
    return logits.masked_fill(torch.zeros_like(cut).scatter(-1, order, cut), -torch.inf)


def min_p(logits: Tensor, p: float) -> Tensor:
    """Keep the tokens that are at least p times as likely as the most likely one; the others become -inf.

    p  0 <= p <= 1; 0 keeps all, 1 keeps the most likely token and those that are equally likely

    Raises ValueError for p outside [0, 1].

    Source: Nguyen et al. 2024, section 3.   Chapter: 3.4
    """
    p = checked("min_p", p)
    tensors.logits(logits)
    if p == 0:
        return logits
    log_ratio = logits.double() - logits.double().amax(-1, keepdim=True)
    return logits.masked_fill(log_ratio < math.log(p) - SLACK, -torch.inf)


FILTERS = {"temperature": temperature, "top_k": top_k, "top_p": top_p, "min_p": min_p}
ORDER = tuple(FILTERS)


def repetition(logits: Tensor, ids: Tensor, penalty: float, keep: Tensor | None = None) -> Tensor:
    """Make the tokens of the text so far less likely: positive logits / penalty, negative logits * penalty.

    logits   (..., V)
    ids      (..., T) the text so far, with the prompt
    penalty  > 0; 1 changes nothing, below 1 rewards repetition. Adding a constant to all logits changes the
             result
    keep     (..., T) bool, False at padding, which is ignored

    Raises ValueError for penalty <= 0, NaN or infinite, TypeError for bool or text.

    Source: Keskar et al. 2019 (CTRL), section 4.1; later users added the rule for negative logits.
    Chapter: 3.4
    """
    penalty, ids = checked("repetition_penalty", penalty), tensors.whole_numbers("ids", ids)
    tensors.logits(logits)
    if penalty == 1:
        return logits
    times = torch.ones_like(ids) if keep is None else keep.long()
    seen = torch.zeros_like(logits, dtype=torch.long).scatter_add(-1, ids, times) > 0
    return torch.where(seen, torch.where(logits > 0, logits / penalty, logits * penalty), logits)


def filtered(logits: Tensor, *, temperature=1.0, top_k=0, top_p=1.0, min_p=0.0, order=ORDER) -> Tensor:
    """Apply all filters one after another, as in filtered(logits, temperature=0.8, top_p=0.9).

    order  the names of the filters in the order in which they are applied; the result depends on it

    Raises ValueError for an order that does not name each filter once, and whatever the filters raise.

    Chapter: 3.4
    """
    if sorted(order) != sorted(ORDER):
        raise ValueError(f"order must name each of {', '.join(ORDER)} once, got {order!r}")
    settings = {"temperature": temperature, "top_k": top_k, "top_p": top_p, "min_p": min_p}
    for name in order:
        logits = FILTERS[name](logits, settings[name])
    return logits


def greedy(logits: Tensor) -> Tensor:
    """(..., V) -> (...) the id of the largest logit; of equal logits, the lowest id.   Chapter: 3.4"""
    return tensors.logits(logits).argmax(-1)


def draw(logits: Tensor, rng: Generator | Mulberry32) -> Tensor:
    """(..., V) -> (...) one id per row, drawn with the softmax probabilities; cut tokens are never drawn.

    Every row takes exactly one number from `rng`, so that common random numbers can compare strategies.
    Raises ValueError for NaN, +inf or rows in which every token is cut, TypeError for another kind of rng.

    Chapter: 3.4
    """
    probs = probabilities(logits)
    return _inverse_transform(probs, uniforms(probs.shape[:-1], rng).to(probs.device))


def draw_with(probs: Tensor, u: float | Tensor) -> Tensor:
    """(..., V), u -> (...) the lowest id at which the cumulative sum of probs exceeds u times the total sum.

    probs  (..., V) numbers >= 0, not all 0; they need not sum to 1
    u      number or (...), 0 <= u < 1; the same u gives the same token in Python and in the widgets

    Raises ValueError for u outside [0, 1) and for rows that are not a distribution.

    Chapter: 3.4
    """
    probs, u = torch.as_tensor(probs).double(), torch.as_tensor(u, dtype=torch.float64)
    if not bool(((u >= 0) & (u < 1)).all()):
        raise ValueError(
            f"u must be in [0, 1), got {u.tolist()}. Draw it with Mulberry32(seed).random() or torch.rand"
        )
    if not bool((probs >= 0).all()) or not bool((probs.sum(-1).isfinite() & (probs.sum(-1) > 0)).all()):
        raise ValueError("probs must be numbers >= 0 that are not all 0. Take the softmax of logits first")
    return _inverse_transform(probs, u.to(probs.device).expand(probs.shape[:-1]))


def probabilities(logits: Tensor) -> Tensor:
    """Softmax over the whole vocabulary, in float64: (..., V), sums to 1.   Chapter: 3.4"""
    return tensors.logits(logits).double().softmax(-1)


def log_probabilities(logits: Tensor) -> Tensor:
    """The logarithm of `probabilities`, in nats; -inf for tokens that are cut.   Chapter: 3.4"""
    return tensors.logits(logits).double().log_softmax(-1)


def entropy(logits: Tensor) -> Tensor:
    """(..., V) -> (...) entropy in nats; its exp is the number of equally likely tokens with this entropy.

    Chapter: 3.4
    """
    return torch.special.entr(probabilities(logits)).sum(-1)


def nucleus_size(logits: Tensor, p: float) -> Tensor:
    """(..., V) -> (...) the size of the nucleus: how many tokens `top_p(logits, p)` keeps.   Chapter: 3.4"""
    return top_p(logits, p).isfinite().sum(-1)


def _inverse_transform(probs: Tensor, u: Tensor) -> Tensor:
    """Inverse transform sampling: the lowest id at which the cumulative sum exceeds u times the total."""
    cumulative = probs.cumsum(-1)
    total = cumulative[..., -1:].contiguous()
    found = torch.searchsorted(cumulative, u[..., None] * total, right=True)
    last = torch.searchsorted(cumulative, total)  # u * total may be rounded up to total
    return torch.minimum(found, last)[..., 0]


def _keep_only(logits: Tensor, ids: Tensor) -> Tensor:
    """Return the logits of these ids (..., k), and -inf for all others."""
    return torch.full_like(logits, -torch.inf).scatter(-1, ids, logits.gather(-1, ids))
