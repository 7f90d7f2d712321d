"""Exercises of notebook 3.2."""

from contextlib import contextmanager
from unittest.mock import patch

import torch
import torch.nn.functional as F

from plmlib.course.exercises import Wrong, exercise, expect, tensor, without
from plmlib.layers import masks
from plmlib.layers.attention import attention


@exercise("3.2.1")
def shifted(answer):
    random = torch.Generator().manual_seed(0)
    for size in ((3, 5), (1, 2), (4, 9)):
        B, T = size
        ids = torch.randperm(B * T, generator=random).view(B, T)  # no id occurs twice
        got = answer(ids)
        expect(
            isinstance(got, (tuple, list, torch.Tensor)) and len(got) == 2,
            "return two tables, the inputs and the labels, separated by a comma.",
        )
        copies = "your labels are the same as your inputs, so the model would learn to copy."
        expect(got[0] is not got[1], copies)
        shape = f"{T} tokens give {T - 1} predictions a row."
        labels = tensor(got[1], (B, T - 1), f"The labels have the wrong shape: {shape}")
        inputs = tensor(got[0], (B, T - 1), f"The inputs have the wrong shape: {shape}")
        expect(not torch.equal(inputs, labels), copies)
        expect(
            not (torch.equal(labels, ids[:, :-1].double()) and torch.equal(inputs, ids[:, 1:].double())),
            "inputs and labels are exchanged: the model would predict the past.",
        )
        expect(
            torch.equal(inputs, ids[:, :-1].double()),
            "the inputs are all tokens of the row but the last one, in their order.",
        )
        expect(
            torch.equal(labels, ids[:, 1:].double()),
            "the labels are not right: the label at position t is token t + 1 of the same row.",
        )
    return "every label is the token after its input."


@exercise("3.2.2")
def tight(answer):
    for size in ((2, 3, 7, 8), (1, 1, 4, 2), (1, 2, 1, 5)):
        q, k, v = _three(size, seed=sum(size))
        with _by_hand():
            got = answer(q, k, v)
        _is_causal_attention(answer, got, q, k, v)
    q, k, v = _three((2, 2, 6, 4), seed=1)
    q, k = q / 4 + 5.5, k / 4 - 5.5  # all scores are near -60
    got = tensor(answer(q, k, v), q.shape, "Return the mixed values, which have the shape of v.")
    expect(
        _close(got, attention(q, k, v, masks.causal(6))),
        "weight falls on the future when all scores are near −60: hidden scores must be far below any other.",
    )
    return "the future is neither in the weights nor in the sum that they are divided by."


def _is_causal_attention(answer, got, q, k, v):
    """Raise Wrong with the hint that fits what an answer gives for q, k, v."""
    T = q.shape[2]
    got = tensor(got, v.shape, "Return the mixed values, which have the shape of v.")
    expect(
        got.isfinite().all(),
        "there are NaN in your result: some row hides every key. A token may see itself.",
    )
    ones = tensor(answer(q, k, torch.ones_like(v)), v.shape, "Return the mixed values.")
    expect(
        _close(ones, torch.ones_like(v)),
        "the weights of a row must sum to 1. Softmax goes over the keys, and the mask comes before it.",
    )
    if T == 1:
        return
    unmasked = attention(q, k, v)
    expect(not _close(got, unmasked), "this is attention without a mask: every token sees the future.")
    expect(
        not _close(got, attention(q, k, v, masks.causal(T).mT)),
        "your mask hides the past instead of the future. Row i is the query, column j the key.",
    )
    other = v.clone()
    other[..., -1, :] += 1e6
    past = (tensor(answer(q, k, other), v.shape, "Return the mixed values.") - got)[..., :-1, :]
    expect(
        past.abs().max() < 1e-3,
        "the first outputs change with the last value: some weight falls on the future. Fill with −inf.",
    )
    expect(
        not _close(got, attention(q, k, v, masks.causal(T), scale=1.0)),
        "nothing leaks, but the scores are not divided by the square root of E, the size of a query.",
    )
    expect(
        _close(got, attention(q, k, v, masks.causal(T))),
        "nothing leaks, but this is not softmax(QKᵀ/√E + M) V. Does query i meet the right keys and values?",
    )


@contextmanager
def _by_hand():
    """Refuse functions that compute attention, those of torch and those of this library."""
    hint = "this function computes attention for you. Write the steps yourself: scores, mask, softmax, mix."

    def refuse(*args, **kwargs):
        raise Wrong(hint)

    with (
        without(F.scaled_dot_product_attention, F.multi_head_attention_forward, hint=hint),
        patch("plmlib.layers.attention.check_scores", refuse),
        patch("plmlib.layers.attention.check_values", refuse),
    ):
        yield


def _three(size: tuple, seed: int) -> torch.Tensor:
    """Queries, keys and values, between -3 and 3."""
    return 6 * torch.rand(3, *size, generator=torch.Generator().manual_seed(seed)) - 3


def _close(a, b) -> bool:
    return bool((a.double() - b.double()).abs().max() < 1e-4)


@exercise("3.2.3")
def causal_with_window(answer):
    for n, w in ((5, 2), (6, 3), (4, 1), (3, 9), (1, 1), (8, 8)):
        right = masks.both(masks.causal(n), masks.window(n, w))
        got = tensor(answer(n, w), (n, n), f"For n = {n} the table has {n} rows and {n} columns.")
        expect(
            got.dtype == torch.bool,
            "the table must hold truth values, True and False. Yours holds numbers.",
        )
        expect(
            not torch.equal(got, ~right) or n == 1,
            "True and False are exchanged: True means that the token may be seen.",
        )
        expect(not got.triu(1).any(), "a token sees a later one: row i must be False after column i.")
        expect(got.diagonal().all(), "a token must see itself: the diagonal is True.")
        seen = int(got[-1].sum())
        most = min(n, w)
        expect(
            seen <= most,
            f"with n = {n}, w = {w} the last token sees {seen} tokens. It may see {most}, with itself.",
        )
        expect(
            torch.equal(got, right),
            f"with n = {n}, w = {w} some token sees too few tokens, or the wrong ones.",
        )
    return "a token sees itself and the w - 1 before it."
