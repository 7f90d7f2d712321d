"""Exercises of notebook 1.3."""

import torch

from plmlib.course.exercises import exercise, expect, number, tensor
from plmlib.layers import masks


@exercise("1.3.1")
def with_loss(answer):
    for n in (20, 100):
        got = {
            name: number(answer(name, n), f"Return a number for {name!r}.") for name in ("GPT", "BERT", "T5")
        }
        expect(
            abs(got["GPT"] - (n - 1)) > 1e-6,
            "the GPT also reads the start token, whose answer is the first token: each token has a loss.",
        )
        expect(abs(got["GPT"] - n) < 1e-6, "the GPT predicts every token of the text.")
        expect(
            abs(got["BERT"] - 0.12 * n) > 1e-6,
            "12 % become [MASK], but the tokens that are replaced or left unchanged have a loss, too.",
        )
        expect(abs(got["BERT"] - 0.15 * n) < 1e-6, "the BERT has a loss at the selected tokens only, 15 %.")
        expect(
            abs(got["T5"] - 0.15 * n) > 1e-6 and abs(got["T5"] - 0.15 * n - 1) > 1e-6,
            "the T5 also writes two sentinels: one that names the gap, and one that closes it.",
        )
        expect(abs(got["T5"] - 0.15 * n - 2) < 1e-6, "the T5 writes the hidden tokens and two sentinels.")
    return "GPT learns from every token, and that is one reason why its training is efficient."


@exercise("1.3.2")
def total(answer):
    def uniform(text):
        return torch.full((3,), 1 / 3)

    def biased(text):
        return torch.tensor([0.5, 0.25, 0.25]) if len(text) % 2 == 0 else torch.tensor([0.1, 0.2, 0.7])

    def after_the_last(text):  # what it says depends on the token before, and does not sum to 1 after a 2
        return torch.tensor([[0.2, 0.3, 0.5], [0.6, 0.2, 0.2], [1.0, 1.0, 1.0]])[text[-1] if text else 0]

    for function, n, name in (
        (uniform, 2, "is always 1/3"),
        (biased, 3, "depends on the length"),
        (after_the_last, 3, "depends on the last token"),
    ):
        got = number(answer(function, 3, n), "Return the sum, one number.")
        right = _total(function, 3, n, [])
        expect(
            abs(got - right) < 1e-4,
            f"if the function {name}, the sum over texts of {n} tokens is {right:.2f}; yours is {got:.2f}. "
            + (
                "Is the order of the tokens counted, and does each step get the text so far?"
                if got < right
                else "Is a text counted twice?"
            ),
        )
    return "sums of 1 only where every step sums to 1."


def _total(function, V: int, n: int, text: list) -> float:
    if n == 0:
        return 1.0
    p = function(text)
    return sum(p[token].item() * _total(function, V, n - 1, [*text, token]) for token in range(V))


@exercise("1.3.3")
def for_translation(answer):
    for s, t in ((3, 2), (1, 4), (5, 1)):
        right = masks.prefix(s + t, s)
        got = tensor(answer(s, t), (s + t, s + t), f"For s = {s} and t = {t} the table has {s + t} rows.")
        expect(got.dtype == torch.bool, "the table must hold truth values, True and False.")
        expect(
            not got[:s, s:].any(),
            "a source word sees a target word: in the first s rows, the last t columns are False.",
        )
        expect(got[:s, :s].all(), "the source words see each other on both sides, also later ones.")
        expect(got[s:, :s].all(), "each target word sees the whole source.")
        expect(
            not got[s:, s:].triu(1).any(), "a target word sees a later one: among themselves they are causal."
        )
        expect(torch.equal(got, right), "each target word sees itself and the target words before it.")
    return "this is the mask of a prefix LM, whose prefix is the source."
