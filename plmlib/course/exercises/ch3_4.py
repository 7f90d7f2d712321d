"""Exercises of notebook 3.4."""

import torch
import torch.nn.functional as F

from plmlib.course.exercises import exercise, expect
from plmlib.generation import generate


def sums(ids):
    """A language model that is sure of itself: after a text with sum s comes the token (2 s + 1) mod 11."""
    return 9.0 * F.one_hot((2 * ids.cumsum(1) + 1) % 11, 11)  # (B, T, V)


@exercise("3.4.1")
def continued(answer):
    ids = torch.tensor([[3, 1, 4], [1, 5, 2]])
    got, right = answer(sums, ids, 5), generate(sums, ids, 5, temperature=0)
    expect(
        isinstance(got, torch.Tensor) and got.ndim == 2,
        "return one tensor (B, T + n): every prompt and what follows it.",
    )
    expect(got.shape != (2, 5), "return the prompt as well, with the new tokens behind it.")
    expect(
        got.shape == (2, 8),
        f"two prompts of 3 tokens and 5 new ones make (2, 8), yours is {tuple(got.shape)}.",
    )
    expect(torch.equal(got[:, :3], ids), "the prompt stays in front, as it was.")
    first = sums(ids)[:, 0].argmax(-1)
    expect(
        not torch.equal(got[:, 3], first),
        "you read the prediction of the first position: the last one has seen the whole text.",
    )
    expect(
        torch.equal(got[:, 3], right[:, 3]),
        "the first new token is not the most likely one: argmax over the vocabulary, the last axis.",
    )
    expect(
        not torch.equal(got[:, 4], got[:, 3]),
        "the same token again: append it, and let the model read the longer text.",
    )
    expect(
        torch.equal(got, right),
        "the first new token is right, a later one is not: each must be read with all before it.",
    )
    return "predict, choose, append, again: the whole of autoregressive generation."


@exercise("3.4.2")
def period(answer):
    follows = [3, 2, 4, 1, 5, 2, 0, 7]  # 6 -> 0 -> 3 -> 1 -> 2 -> 4 -> 5 -> 2 ...
    got = answer(follows, 6)
    expect(isinstance(got, int), f"return one whole number, yours is {got!r}.")
    expect(got != 8, "8 is V, the longest loop there could be. This one is shorter.")
    expect(got != 4, "that is how many tokens come before the loop. Count those in it.")
    expect(got != 7, "that is how many tokens come before one returns. Leave out those before the loop.")
    expect(got == 3, f"6 0 3 1, then 2 4 5 2 4 5 ... goes on for ever: a loop of 3, yours is {got}.")
    expect(answer([0, 1], 1) == 1, "a token that follows itself is a loop of 1.")
    expect(answer([1, 2, 3, 0], 2) == 4, "a loop may pass through every token: 2 3 0 1 2 is one of 4.")
    return "with V tokens some token must come back within V steps, and from there on all is settled."


@exercise("3.4.3")
def with_temperature(answer):
    logits = torch.tensor([[2.0, 0.0, -1.0, 1.0], [0.0, 3.0, 3.0, -2.0]])
    plain, sharp = logits.softmax(-1), answer(logits, 0.5)
    expect(
        isinstance(sharp, torch.Tensor) and sharp.shape == logits.shape,
        "return a probability for every logit, (..., V).",
    )
    total = sharp.sum(-1)
    expect(
        (total - 1).abs().max() < 1e-4,
        f"your rows sum to {total[0]:.2f}: change the logits first, take the softmax last.",
    )
    expect(
        (sharp - plain).abs().max() > 1e-3,
        "t changes nothing: a factor on the probabilities cancels when they are made to sum to 1.",
    )
    expect(
        (sharp - (logits * 0.5).softmax(-1)).abs().max() > 1e-3,
        "t = 0.5 must sharpen the distribution, yours got flatter: divide.",
    )
    for t in (0.5, 1.0, 2.0):
        expect(
            (answer(logits, t) - (logits / t).softmax(-1)).abs().max() < 1e-4,
            f"wrong at t = {t}: softmax(logits / t) over the last axis.",
        )
    return "below 1 sharper, above 1 flatter, at 1 the model's own."


@exercise("3.4.4")
def nucleus(answer):
    probs = torch.tensor([0.06, 0.40, 0.15, 0.04, 0.25, 0.10])
    got = answer(probs, 0.79)
    expect(
        isinstance(got, torch.Tensor) and got.shape == probs.shape,
        "return a probability for every token, 0 for those cut.",
    )
    kept, total = int((got > 0).sum()), float(got.sum())
    expect(kept != 2, ".40 + .25 = .65 < .79: the token that crosses p belongs to the nucleus.")
    expect(kept == 3, f"three tokens reach .79 (.40 + .25 + .15), you keep {kept}.")
    expect(abs(total - 1) < 1e-4, f"your probabilities sum to {total:.2f}: scale what is left to 1.")
    right = torch.tensor([0, 0.5, 0.1875, 0, 0.3125, 0])
    expect(
        (got - right).abs().max() < 1e-4,
        "right numbers in wrong places: token i must stay at place i, sorting is only for counting.",
    )
    expect(
        answer(torch.tensor([0.1, 0.9]), 0.5).tolist() == [0, 1],
        "one token with .9 is nucleus enough for p = .5.",
    )
    expect((answer(probs, 1.0) - probs).abs().max() < 1e-4, "p = 1 keeps every token.")
    return "the smallest set whose probability reaches p, made to sum to 1."
