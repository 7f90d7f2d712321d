"""Right answers to the exercises of notebook 2.5, written in different ways: each must pass."""

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch.distributions import Normal


def _product_rule(x):
    density = torch.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
    return (1 + torch.erf(x / math.sqrt(2))) / 2 + x * density


def _with_normal(values):
    normal = Normal(0.0, 1.0)
    return normal.cdf(values) + values * normal.log_prob(values).exp()


def _numpy_slope(x):
    x = x.numpy().astype(float)
    cdf = np.vectorize(lambda value: 0.5 * math.erfc(-value / math.sqrt(2)))(x)
    return cdf + x * np.exp(-x * x / 2) / np.sqrt(2 * np.pi)


def _difference(x):
    x = x.double()
    return (F.gelu(x + 1e-5) - F.gelu(x - 1e-5)) / 2e-5


def _tanh_inside(x):
    return 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def _tanh_in_steps(x):
    inner = x + 0.044715 * x.pow(3)
    return x / 2 + x / 2 * (inner * 0.7978845608).tanh()


def _one_by_one(x):
    def single(v):
        return v / 2 * (1 + math.tanh(math.sqrt(2 / math.pi) * (v + 0.044715 * v**3)))

    return torch.tensor([single(v) for v in x.flatten().tolist()]).view(x.shape)


def _all_pairs(starts, ends):
    best, where = -math.inf, None
    for i in range(len(starts)):
        for j in range(i, len(ends)):
            if starts[i] + ends[j] > best:
                best, where = starts[i] + ends[j], (i, j)
    return where


def _matrix(s, e):
    sums = (s[:, None] + e[None]).masked_fill(
        torch.ones(len(s), len(s), dtype=torch.bool).tril(-1), -math.inf
    )
    best = sums.argmax()
    return torch.stack([best // len(s), best % len(s)])


def _triu(s, e):
    pairs = torch.triu_indices(len(s), len(s))
    return pairs[:, (s[pairs[0]] + e[pairs[1]]).argmax()].tolist()


def _best_start_so_far(starts, ends):
    best, start, found = -math.inf, 0, (0, 0)
    for j in range(len(ends)):
        if starts[j] > starts[start]:
            start = j
        if starts[start] + ends[j] > best:
            best, found = starts[start] + ends[j], (start, j)
    return found


RIGHT = {
    "2.5.1": [_product_rule, _with_normal, _numpy_slope, _difference],
    "2.5.2": [
        _tanh_inside,
        _tanh_in_steps,
        _one_by_one,
        lambda x: F.gelu(x, approximate="tanh"),
        lambda x: x * torch.sigmoid(2 * math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)),
    ],
    "2.5.3": [_all_pairs, _matrix, _triu, _best_start_so_far],
    "2.5.4": [
        lambda k, rest, layer, layers, tuned, head: (
            rest + (layers - tuned) * layer + k * (tuned * layer + head)
        ),
        lambda n, r, s, L, t, h: r + s * (L + (n - 1) * t) + n * h,
        lambda k, rest, layer, layers, tuned, head: float(
            rest + sum([layer] * (layers - tuned + k * tuned)) + k * head
        ),
        lambda k, rest, layer, layers, tuned, head: (
            torch.tensor(rest + layer * (layers - tuned)) + k * (tuned * layer + head)
        ),
    ],
}
