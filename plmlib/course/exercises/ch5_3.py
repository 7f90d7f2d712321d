"""Exercises of notebook 5.3."""

import math

import torch
from torch.nn.functional import logsigmoid

from plmlib.course.exercises import exercise, expect, number, tensor


@exercise("5.3.1")
def crossover(answer):
    for d, f, gated in ((768, 3072, False), (4096, 11_008, True), (64, 256, False), (512, 1024, True)):
        got = number(answer(d, f, gated), "Return one number, a length in tokens.")
        matrices = 3 if gated else 2
        right = (4 * d * d + matrices * d * f) / (2 * d)
        expect(
            not _near(got, (4 * d * d + matrices * d * f) / d),
            "attention has two products of this size: queries with keys, and weights with values.",
        )
        expect(
            not _near(got, matrices * f / 2),
            "you count the feed-forward layer only. Where are the projections?",
        )
        expect(not _near(got, 2 * d), "you count the projections only. The feed-forward layer has work, too.")
        expect(not gated or not _near(got, 2 * d + f), "a gated feed-forward layer has three matrices.")
        expect(
            gated or not _near(got, 2 * d + 1.5 * f),
            "without a gate, the feed-forward layer has two matrices.",
        )
        expect(
            f == 4 * d or not _near(got, 6 * d),
            "6 d is right only where the feed-forward layer is plain and four times as wide as d.",
        )
        expect(
            not _near(got, (3 * d * d + matrices * d * f) / (2 * d)),
            "there are four projections: queries, keys, values and the output.",
        )
        expect(
            not _near(got, right * 2) and not _near(got, right / 2),
            "you are off by a factor of 2. Count a multiplication and an addition alike on both sides.",
        )
        expect(_near(got, right, 1e-3), "at this length the two costs are not equal.")
    return "24,704 tokens for LLaMA-7B. Below it, most of the work has nothing to do with attention."


@exercise("5.3.2")
def merged(answer):
    rng = torch.Generator().manual_seed(3)
    for shift in (0.0, 4.0, -4.0, 200.0):
        scores = 2 * torch.randn(12, generator=rng, dtype=torch.float64)
        scores[5:] += shift
        values = torch.randn(12, 3, generator=rng, dtype=torch.float64)
        first, second = (_summary(scores[part], values[part]) for part in (slice(0, 5), slice(5, 12)))
        got = tensor(answer(first, second), (3,), "Return one vector with E = 3 numbers.")
        expect(
            torch.isfinite(got).all(), "a number is too large. Subtract the larger of the two largest scores."
        )
        right = scores.softmax(0) @ values
        expect(
            not _alike(got, (first[2] + second[2]) / (first[1] + second[1])),
            "the two halves have subtracted different numbers. Bring both to the same largest score first.",
        )
        expect(
            not _alike(got, (first[2] / first[1] + second[2] / second[1]) / 2),
            "this is the mean of two outputs. The half with the larger scores must count more.",
        )
        largest = max(first[0], second[0])
        shrunk = [math.exp(part[0] - largest) for part in (first, second)]
        mixture = first[2] * shrunk[0] + second[2] * shrunk[1]
        expect(not _alike(got, mixture), "this is the sum. Divide by the total of the exponentials.")
        expect(
            not _alike(got, mixture / (first[1] + second[1])),
            "you made the mixtures smaller, and not the totals. Both belong to the old largest score.",
        )
        expect(_alike(got, right), "this is not the attention output for the whole text.")
    return "softmax can be put together from parts, in any order and on any number of machines."


@exercise("5.3.3")
def needed(answer):
    for exponent, factor in ((0.076, 0.5), (0.34, 0.5), (0.5, 0.8), (0.076, 0.9)):
        got = number(answer(exponent, factor), "Return one number.")
        expect(
            not _near(got, factor ** (1 / exponent)),
            "this is below 1. A smaller loss needs more parameters: look at the sign of the exponent.",
        )
        expect(
            not _near(got, factor**-exponent),
            "you applied the law in the wrong direction. Solve it for the number of parameters.",
        )
        expect(
            factor == 0.5 or not _near(got, 2 ** (1 / exponent)),
            "this halves the loss. It must be right for other factors, too.",
        )
        expect(
            not _near(got, 1 / (factor * exponent)) and not _near(got, 1 - math.log(factor) / exponent),
            "a power law is not a straight line: use a power of the factor.",
        )
        expect(_near(got, factor ** (-1 / exponent)), "with so many parameters the loss has another factor.")
    return "9,139 times the parameters for half the loss, by Kaplan's exponent."


@exercise("5.3.4")
def repaired_loss(answer):
    rng = torch.Generator().manual_seed(4)
    for beta in (0.5, 0.1, 2.0):
        log_p = -30 + 3 * torch.randn(6, 2, generator=rng, dtype=torch.float64)
        before = -30 + 3 * torch.randn(6, 2, generator=rng, dtype=torch.float64)
        got = number(answer(log_p.clone(), before.clone(), beta), "Return one number, the mean loss.")
        moved = log_p - before
        margin = beta * (moved[:, 0] - moved[:, 1])
        expect(
            not _near(got, -logsigmoid(-margin).mean().item()),
            "it still rewards the opposite: the logarithm must be of the model over the reference.",
        )
        expect(
            not _near(got, -logsigmoid(beta * (log_p[:, 0] - log_p[:, 1])).mean().item()),
            "the reference is missing, so nothing holds the model near it.",
        )
        expect(beta == 1 or not _near(got, -logsigmoid(margin / beta).mean().item()), "β is missing.")
        expect(
            not _near(got, -logsigmoid(margin).sum().item()),
            "this is the sum over the pairs. Return the mean.",
        )
        expect(
            not _near(got, logsigmoid(margin).mean().item()),
            "the sign is wrong: a loss must fall when it gets better.",
        )
        expect(
            not _near(got, -torch.sigmoid(margin).mean().item()),
            "the logarithm of the sigmoid is missing.",
        )
        expect(_near(got, -logsigmoid(margin).mean().item()), "this is not DPO's loss for these pairs.")
    return "one exchanged fraction, a loss that falls, and a model that learns the opposite."


def _summary(scores, values):
    """Largest score, sum of the exponentials, and their mixture of the values."""
    weights = (scores - scores.max()).exp()
    return scores.max().item(), weights.sum().item(), weights @ values


def _near(a: float, b: float, relative: float = 1e-4) -> bool:
    return math.isclose(a, b, rel_tol=relative, abs_tol=1e-9)


def _alike(a, b) -> bool:
    return bool((a - b).abs().max() < 1e-6)
