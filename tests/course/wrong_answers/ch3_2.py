"""Typical wrong answers to the exercises of notebook 3.2: each must fail, with a hint of its own."""

import math

import torch

NOW = torch.ones(64, 64, dtype=torch.bool)


def _scores(q, k):
    return q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])


WRONG = {
    "3.2.1": [
        lambda ids: (ids, ids),
        lambda ids: (ids[:, 1:], ids[:, :-1]),
    ],
    "3.2.2": [
        lambda q, k, v: _scores(q, k).softmax(-1).tril() @ v,
        lambda q, k, v: (
            _scores(q, k).masked_fill(NOW[: q.shape[-2], : q.shape[-2]].triu(1), -10.0).softmax(-1) @ v
        ),
        lambda q, k, v: (
            _scores(q, k).masked_fill(NOW[: q.shape[-2], : q.shape[-2]].triu(0), -math.inf).softmax(-1) @ v
        ),
    ],
    "3.2.3": [
        lambda n, w: NOW[:n, :n].tril(),
        lambda n, w: NOW[:n, :n].tril(w - 1).triu(1 - w),
    ],
}
