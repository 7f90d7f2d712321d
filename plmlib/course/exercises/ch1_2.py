"""Exercises of notebook 1.2."""

import math

import torch

from plmlib.course.exercises import Wrong, exercise, expect, tensor
from plmlib.layers.attention import attention


@exercise("1.2.1")
def attend(answer):
    for size in ((2, 3, 7, 8), (1, 1, 4, 2), (1, 2, 1, 5)):
        q, k, v = _numbers(3, *size)
        got = tensor(answer(q, k, v), v.shape, "Return the mixed values, which have the shape of v.")
        ones = tensor(answer(q, k, torch.ones_like(v)), v.shape, "Return the mixed values.")
        expect(
            not _close(got, (q @ k.mT / math.sqrt(size[-1])).softmax(-2) @ v) or size[2] == 1,
            "the weights still sum to 1 over the words that look. Which axis counts the keys?",
        )
        expect(
            _close(ones, torch.ones_like(v)),
            "the weights of a word must sum to 1, and yours do not: with values of 1 every mixture is 1.",
        )
        expect(
            not _close(got, attention(q, k, v, scale=1.0)) or size[2] == 1,
            "the axis is right now, but the scores are no longer divided by the square root of E.",
        )
        expect(_close(got, attention(q, k, v)), "the weights sum to 1, but this is not softmax(QKᵀ/√E) V.")
    return "every word receives exactly one mixture."


@exercise("1.2.2")
def weights_of(answer):
    for T, S, E in ((5, 16, 512), (3, 4, 64), (2, 9, 4)):
        q, k = _numbers(T, E), _numbers(S, E)
        got = tensor(answer(q, k), (T, S), "Return one row of weights for each query.")
        scores = q.double() @ k.double().T
        expect(
            _close(got.sum(-1), torch.ones(T)),
            "the weights of a query must sum to 1 over the keys: a softmax.",
        )
        expect(
            not _close(got, scores.softmax(-1)),
            "these are the colleague's weights. How far do the scores spread when the width is 512?",
        )
        expect(
            not _close(got, (scores / E).softmax(-1)),
            "divided by E, the scores are nearly 0 and all keys get the same weight. They spread like √E.",
        )
        for other in (8, 16, math.sqrt(512)):
            if other != math.sqrt(E) and _close(got, (scores / other).softmax(-1)):
                raise Wrong("this number fits one width only. The scores of width E spread like √E.")
        expect(
            _close(got, (scores / math.sqrt(E)).softmax(-1)), "this is not the softmax of the scores over √E."
        )
    return "the choice is open at the start, at every width."


def attention_of(x: torch.Tensor) -> torch.Tensor:
    """Attention of rows (T, D) to each other."""
    return attention(x[None, None], x[None, None], x[None, None])[0, 0]


@exercise("1.2.3")
def order_matters(answer):
    x = _numbers(6, 4)
    places = torch.arange(6.0)[:, None]
    row = torch.ones(6, 6).tril()
    for matters, name, network in (
        (False, "works on each row by itself", lambda x: x.relu() * 2),
        (False, "is attention without positions", attention_of),
        (False, "adds the mean of all rows", lambda x: x + x.mean(0)),
        (True, "adds each row's place to it", lambda x: x + places),
        (True, "adds up the rows up to each one", lambda x: row @ x),
        (True, "treats the last row in its own way only", lambda x: torch.cat([x[:-1], x[-1:] * 2])),
    ):  # fmt: skip
        got = answer(network, x.clone())
        expect(
            isinstance(got, (bool, torch.Tensor)) or type(got).__name__ in ("bool_", "bool"),
            "Return True or False.",
        )
        expect(
            bool(got) == matters,
            f"for a network that {name}, the answer is {matters}, and yours is {bool(got)}. "
            + (
                "Move the old outputs along with their rows before you compare."
                if not matters
                else "Is the shuffle different from the old order, and do you look at all rows?"
            ),
        )
    return "a set and a sequence are told apart."


def _numbers(*size: int) -> torch.Tensor:
    """Numbers between -1.7 and 1.7, whose variance is 1."""
    random = torch.Generator().manual_seed(sum(size))
    return (2 * torch.rand(*size, generator=random) - 1) * math.sqrt(3)


def _close(a, b) -> bool:
    return bool((a.double() - b.double()).abs().max() < 1e-4)
