"""Exercises of notebook 1.1."""

import torch

from plmlib.course.exercises import exercise, expect, number


@exercise("1.1.1")
def likeness_of(answer):
    random = torch.Generator().manual_seed(0)
    for D in (3, 64):
        a, b = torch.randn(2, D, generator=random) * torch.tensor([[0.3], [4.0]])
        got = number(answer(a, b), "Return one number.")
        product, lengths = (a @ b).item(), (a.norm() * b.norm()).item()
        expect(abs(got - product) > 1e-4, "this is the product; divide it by both lengths.")
        expect(
            abs(got - product / (a.square().sum() * b.square().sum()).item()) > 1e-4,
            "the length of a vector is the root of the sum of its squares.",
        )
        expect(abs(got - product / lengths) < 1e-4, "the cosine is a · b / (length of a × length of b).")
        same = number(answer(a, 2 * a), "Return one number.")
        expect(abs(same - 1) < 1e-4, "a vector and its double have the same direction: their cosine is 1.")
    return "the vector of a table is the same in both sentences, and BERT's is not."


@exercise("1.1.2")
def stored(answer):
    for body, head, k in ((1000, 10, 3), (110_000_000, 1538, 11)):
        got = {
            way: number(answer(way, body, head, k), f"Return a number for {way!r}.")
            for way in ("from scratch", "fine-tuned", "frozen", "prompted")
        }
        expect(
            got["fine-tuned"] != body + k * head,
            "fine-tuning changes all weights, for each task in another way: every task keeps its own body.",
        )
        expect(got["from scratch"] == k * (body + head), "from scratch, each task has a body and a head.")
        expect(got["fine-tuned"] == k * (body + head), "fine-tuned, each task has a body and a head.")
        expect(
            got["frozen"] != k * (body + head), "a frozen body is the same for all tasks: it is stored once."
        )
        expect(got["frozen"] == body + k * head, "frozen: one body, and a head for each task.")
        expect(got["prompted"] == body, "prompted: one body, and no head at all.")
    return "fine-tuning saves labels and not storage."


@exercise("1.1.3")
def constant_baseline(answer):
    cases = (
        (["good"] * 3 + ["bad"], ["good", "bad", "bad", "bad"], 0.25),
        ([0, 1, 1, 1, 2], [1, 1, 0, 2], 0.5),
        (["a"] * 5, ["b", "c"], 0.0),
    )
    for train_labels, test_labels, right in cases:
        got = number(answer(list(train_labels), list(test_labels)), "Return the share, one number.")
        most = max(test_labels.count(label) for label in test_labels) / len(test_labels)
        expect(
            abs(got - right) < 1e-9 or abs(got - most) > 1e-9,
            "you have looked at the tests to choose the answer. Choose it by the training labels.",
        )
        expect(
            abs(got - right) < 1e-9 or got <= 1,
            "return a share between 0 and 1, not a number of texts.",
        )
        expect(
            abs(got - right) < 1e-9,
            f"for {train_labels} and {test_labels} the share is {right:.2f}, and yours is {got:.2f}.",
        )
    return "say this number beside every share of right answers."
