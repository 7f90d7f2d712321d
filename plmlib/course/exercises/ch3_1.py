"""Exercises of notebook 3.1."""

import torch

from plmlib.course.exercises import exercise, expect


@exercise("3.1.1")
def log_probability(answer):
    rng = torch.Generator().manual_seed(0)
    scores, ids = 3 * torch.rand(1, 5, 7, generator=rng), torch.tensor([0, 3, 1, 6, 2])
    log_p = scores[0].log_softmax(-1)
    right = sum(log_p[t, ids[t + 1]] for t in range(4))
    got = answer(lambda batch: scores, ids)
    got = torch.as_tensor(got)
    expect(got.numel() == 1, "return one number: the log-probability of the whole text.")
    expect(
        got < 0,
        "a log-probability is below 0: your scores are still logits. Make each row log-probabilities first.",
    )
    same = sum(log_p[t, ids[t]] for t in range(5))
    late = sum(log_p[t, ids[t]] for t in range(1, 5))
    expect(
        not _near(got, same) and not _near(got, late),
        "row t scores the token after position t: you read off the token at t.",
    )
    expect(
        not _near(got, right / 4),
        "that is the mean: the chain rule multiplies, so the logarithms are summed.",
    )
    expect(_near(got, right), "sum log P of tokens 1, 2, … T - 1, each from the row before it.")
    return "the chain rule, one guess a token."


@exercise("3.1.2")
def add_one(answer):
    counts = torch.tensor([[0.0, 3, 1], [0, 0, 0], [5, 1, 0]])
    got = answer(counts.clone())
    expect(
        isinstance(got, torch.Tensor) and got.shape == (3, 3),
        "return the table of P(j | i), of the shape of counts.",
    )
    expect((got > 0).all(), "some probability is 0: raise every count by one, those of 0 too.")
    expect(
        not torch.allclose(got.sum(0), torch.ones(3)),
        "your columns sum to 1: i is the word before, so rows must.",
    )
    expect(
        torch.allclose(got.sum(-1), torch.ones(3)),
        "your rows do not sum to 1: V counts were raised: divide by sum + V.",
    )
    expect(
        torch.allclose(got, (counts + 1) / (counts.sum(-1, keepdim=True) + 3)),
        "raise each count by exactly one.",
    )
    return "and the word that was never seen leaves a uniform row."


@exercise("3.1.3")
def join(answer):
    first, second, h = (0.5, 3.0), (2.0, -1.0), 7.0
    got = answer(first, second)
    expect(isinstance(got, tuple) and len(got) == 2, "return a pair (a, b).")
    a, b = map(float, got)
    expect(a == 1.0, "h is multiplied by both factors: a = a1 · a2.")
    expect(b != 2.0, "b1 passes through the second step too, and is multiplied by a2.")
    expect(b != 2.5, "that is second and then first: the order matters.")
    expect(
        a * h + b == 2.0 * (0.5 * h + 3.0) - 1.0, "put h = 7 in: your one step and the two steps disagree."
    )
    return "pairs of pairs of pairs, and 1,024 steps are 10 rounds."


def _near(x, y) -> bool:
    return abs(float(x) - float(y)) < 1e-4
