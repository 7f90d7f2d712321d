"""Typical wrong answers to the exercises of notebook 1.2: each must fail, with a hint of its own."""

import math

import torch


def not_moved_along(network, x):
    order = torch.arange(len(x)).roll(1)
    return bool((network(x[order]) - network(x)).abs().max() > 1e-4)


def first_row_only(network, x):
    order = torch.arange(len(x))
    order[[1, 2]] = order[[2, 1]]
    return bool((network(x[order])[0] - network(x)[0]).abs().max() > 1e-4)


def not_shuffled(network, x):
    return bool((network(x) - network(x.clone())).abs().max() > 1e-4)


WRONG = {
    "1.2.1": [
        lambda q, k, v: (q @ k.mT / q.shape[-1] ** 0.5).softmax(-2) @ v,
        lambda q, k, v: (q @ k.mT).softmax(-1) @ v,
        lambda q, k, v: q @ k.mT / q.shape[-1] ** 0.5 @ v,
        lambda q, k, v: (q @ k.mT / q.shape[-1] ** 0.5).softmax(-1),
        lambda q, k, v: (k @ q.mT / q.shape[-1] ** 0.5).softmax(-1) @ v,
    ],
    "1.2.2": [
        lambda q, k: (q @ k.T).softmax(-1),
        lambda q, k: (q @ k.T / q.shape[-1]).softmax(-1),
        lambda q, k: (q @ k.T / 8).softmax(-1),
        lambda q, k: (q @ k.T / math.sqrt(q.shape[-1])).softmax(0),
        lambda q, k: q @ k.T / math.sqrt(q.shape[-1]),
        lambda q, k: (q @ k.T / math.sqrt(512)).softmax(-1),
        lambda q, k: (k @ q.T / math.sqrt(q.shape[-1])).softmax(-1),
    ],
    "1.2.3": [
        not_moved_along,
        first_row_only,
        not_shuffled,
        lambda network, x: torch.allclose(network(x.flip(0)), network(x).flip(0), atol=1e-4),
        lambda network, x: "yes",
    ],
}
