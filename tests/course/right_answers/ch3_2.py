"""Right answers to the exercises of notebook 3.2, written in different ways: each must pass."""

import math

import numpy as np
import torch

from plmlib.layers import masks


def shift_by_lists(tokens):
    rows = tokens.tolist()
    return [row[:-1] for row in rows], [row[1:] for row in rows]


def shift_row_by_row(batch):
    inputs, labels = [], []
    for row in batch:
        inputs.append(row[:-1])
        labels.append(row[1:])
    return torch.stack(inputs), torch.stack(labels)


def shift_by_loops(ids):
    B, T = ids.shape
    inputs, labels = torch.zeros(B, T - 1), torch.zeros(B, T - 1)
    for b in range(B):
        for t in range(T - 1):
            inputs[b, t], labels[b, t] = ids[b, t], ids[b, t + 1]
    return inputs, labels


def in_double_precision(q, k, v):
    q, k, v = q.double(), k.double(), v.double()
    mask = torch.full((q.shape[-2], q.shape[-2]), -torch.inf, dtype=torch.double).triu(1)
    return torch.softmax(q @ k.mT / q.shape[-1] ** 0.5 + mask, dim=-1) @ v


def by_loops(queries, keys, values):
    mixed = torch.zeros_like(values)
    for t in range(queries.shape[2]):
        scores = (queries[:, :, t : t + 1] * keys[:, :, : t + 1]).sum(-1) / math.sqrt(queries.shape[-1])
        weights = scores.softmax(-1)
        mixed[:, :, t] = (weights[..., None] * values[:, :, : t + 1]).sum(2)
    return mixed


def by_exponentials(q, k, v):
    scores = torch.einsum("bhte,bhse->bhts", q, k) / math.sqrt(q.size(3))
    exponentials = torch.exp(scores).tril()
    return exponentials / exponentials.sum(-1, keepdim=True) @ v


def large_negative_number(q, k, v):
    scores = q @ k.transpose(2, 3) / math.sqrt(q.shape[-1])
    return scores.masked_fill(~masks.causal(q.shape[2]), -1e4).softmax(-1) @ v


def by_numpy(q, k, v):
    q, k, v = q.numpy(), k.numpy(), v.numpy()
    scores = q @ k.swapaxes(-2, -1) / np.sqrt(q.shape[-1])
    scores = np.where(np.tri(q.shape[2], dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    return weights / weights.sum(-1, keepdims=True) @ v


def rescaled(q, k, v):
    weights = (q @ k.mT / math.sqrt(q.shape[-1])).softmax(-1).tril()
    return weights / weights.sum(-1, keepdim=True) @ v


def window_by_loops(length, width):
    table = torch.zeros(length, length, dtype=torch.bool)
    for i in range(length):
        for j in range(length):
            table[i, j] = i - width < j <= i
    return table


def window_by_distance(n, w):
    distance = torch.arange(n)[:, None] - torch.arange(n)
    return (distance >= 0) & (distance < w)


def window_by_slices(n, w):
    mask = torch.zeros(n, n).bool()
    for i in range(n):
        mask[i, max(0, i - w + 1) : i + 1] = True
    return mask


RIGHT = {
    "3.2.1": [
        lambda ids: (ids[:, :-1], ids[:, 1:]),
        lambda x: [x[..., :-1], x[..., 1:]],
        lambda ids: torch.stack([ids[:, :-1], ids[:, 1:]]),
        lambda ids: (ids.numpy()[:, :-1], ids.numpy()[:, 1:]),
        lambda ids: (ids[:, : ids.shape[1] - 1], ids.roll(-1, dims=1)[:, :-1]),
        lambda ids: (ids.narrow(1, 0, ids.size(1) - 1), ids.narrow(1, 1, ids.size(1) - 1).double()),
        shift_by_lists,
        shift_row_by_row,
        shift_by_loops,
    ],
    "3.2.2": [
        in_double_precision,
        by_loops,
        by_exponentials,
        large_negative_number,
        by_numpy,
        rescaled,
    ],
    "3.2.3": [
        window_by_loops,
        window_by_distance,
        window_by_slices,
        lambda n, w: torch.ones(n, n, dtype=torch.bool).tril().triu(1 - w),
        lambda n, w: np.tri(n, dtype=bool) & ~np.tri(n, k=-w, dtype=bool),
        lambda n, w: [[0 <= i - j < w for j in range(n)] for i in range(n)],
        lambda n, w: masks.causal(n) & masks.window(n, w),
    ],
}
