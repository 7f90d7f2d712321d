"""Exercises of notebook 3.2."""

import torch

from plmlib.course.exercises import exercise, expect
from plmlib.layers import masks
from plmlib.layers.attention import attention


@exercise("3.2.1")
def shifted(answer):
    ids = torch.tensor([[5, 6, 7, 8, 9], [1, 2, 3, 4, 0]])
    got = answer(ids)
    expect(isinstance(got, tuple) and len(got) == 2, "return two tensors: inputs, labels.")
    inputs, labels = got
    expect(
        inputs.shape == labels.shape,
        f"inputs and labels have one shape, yours are {_shape(inputs)} and {_shape(labels)}.",
    )
    expect(not torch.equal(inputs, labels), "your labels equal your inputs: the model would learn to copy.")
    expect(inputs.shape == (2, 4), f"five tokens give four predictions a row, yours has {_shape(inputs)}.")
    expect(
        not torch.equal(labels, ids[:, :-1]),
        "your labels come before their inputs: the model would predict the past.",
    )
    expect(
        torch.equal(inputs, ids[:, :-1]) and torch.equal(labels, ids[:, 1:]),
        "label t is token t + 1 of the same row.",
    )
    return "every label is the token after its input."


@exercise("3.2.2")
def tight(answer):
    rng = torch.Generator().manual_seed(0)
    q, k, v = (2 * torch.rand(3, 2, 3, 7, 8, generator=rng) - 1).mul(3)
    got, right = answer(q, k, v), attention(q, k, v, masks.causal(7))
    expect(
        isinstance(got, torch.Tensor) and got.shape == q.shape, "return the mixed values, of the shape of v."
    )
    expect(
        got.isfinite().all(),
        "NaN: some row hides every key. A token may see itself: where does your triangle start?",
    )
    ones = answer(q, k, torch.ones_like(v))
    expect(
        (ones - 1).abs().max() < 1e-5,
        "your rows do not sum to 1: average ones, and you do not get ones back.",
    )
    later = v.clone()
    later[..., -1, :] += 1e6
    past = (answer(q, k, later) - got)[..., :-1, :]
    expect(past.abs().max() < 1e-3, "a little weight still falls on the future: fill with -inf.")
    expect(
        (got - right).abs().max() < 1e-4,
        "no leak, but not softmax(QKᵀ/√d + M) V: check the scale and who looks at whom.",
    )
    return "the future is out of the sum and out of its denominator."


@exercise("3.2.3")
def causal_with_window(answer):
    for n, w in ((5, 2), (6, 3), (4, 1), (3, 9)):
        got = answer(n, w)
        expect(
            isinstance(got, torch.Tensor) and got.dtype == torch.bool,
            "the mask is a torch tensor of booleans.",
        )
        expect(
            got.shape == (n, n),
            f"for n = {n} the mask has {n} rows and {n} columns, yours has {_shape(got)}.",
        )
        expect(not got.triu(1).any(), "someone sees the future: row i stops at column i.")
        expect(got.diagonal().all(), "a token sees itself: the diagonal is True.")
        seen = int(got[-1].sum())
        expect(
            seen <= w, f"with w = {w} the last token sees {seen} tokens: itself and w - 1 before it make w."
        )
        expect(
            torch.equal(got, masks.both(masks.causal(n), masks.window(n, w))),
            f"with w = {w} someone sees too little.",
        )
    return "itself and the w - 1 before it. Over L layers that reaches L (w - 1) tokens back."


def _shape(tensor) -> tuple:
    return tuple(tensor.shape)
