"""Right answers to the exercises of notebook 3.5, written in different ways: each must pass."""

import math
from itertools import count

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def _multiply(chance, limit):
    share, steps = 1.0, 0
    while share >= limit:
        share *= 1 - chance
        steps += 1
    return steps


def _logarithm(e, floor):
    return math.floor(math.log(floor) / math.log(1 - e)) + 1


def _with_numpy(e, floor):
    shares = (1 - e) ** np.arange(5000)
    return np.argmax(shares < floor)


def _recursive(e, floor):
    return 1 if 1 - e < floor else 1 + _recursive(e, floor / (1 - e))


def _row_by_row(vectors, scale, epsilon):
    rows = vectors.reshape(-1, vectors.shape[-1])
    out = [scale * row / math.sqrt(sum(float(v) ** 2 for v in row) / len(row) + epsilon) for row in rows]
    return torch.stack(out).reshape(vectors.shape)


def _numpy_norm(x, gamma, eps):
    x = x.numpy().astype(np.float64)
    return gamma.numpy() * x / np.sqrt(np.mean(x**2, axis=-1, keepdims=True) + eps)


def _module(x, gamma, eps):
    norm = nn.RMSNorm(x.shape[-1], eps=eps)
    norm.weight = nn.Parameter(gamma)
    return norm(x)


def _loop(layers, heads, kv_heads, d_head, tokens):
    total = 0
    for _ in range(layers):
        keys = values = kv_heads * d_head * tokens
        total += 2 * (keys + values)
    return total


def _meta_tensor(layers, heads, kv_heads, d_head, tokens):
    kv = torch.empty(layers, 2, kv_heads, tokens, d_head, dtype=torch.float16, device="meta")
    return kv.numel() * kv.element_size()


RIGHT = {
    "3.5.1": [
        _multiply,
        _logarithm,
        _with_numpy,
        _recursive,
        lambda e, floor: next(t for t in count(1) if (1 - e) ** t < floor),
        lambda p, limit: float(_multiply(p, limit)),
        lambda e, floor: torch.tensor(_multiply(e, floor)),
    ],
    "3.5.2": [
        _row_by_row,
        _numpy_norm,
        _module,
        lambda x, gamma, eps: F.rms_norm(x, x.shape[-1:], gamma, eps),
        lambda x, g, e: g * x * torch.rsqrt(x.square().mean(-1, keepdim=True) + e),
        lambda x, gamma, eps: (
            gamma.double() * x.double() / (x.double() ** 2).mean(-1, keepdim=True).add(eps) ** 0.5
        ),
        lambda x, gamma, eps: (
            torch.einsum("...d,d->...d", x, gamma) / ((x * x).sum(-1, keepdim=True) / x.size(-1) + eps).sqrt()
        ),
        lambda x, gamma, eps: _numpy_norm(x, gamma, eps).tolist(),
    ],
    "3.5.3": [
        lambda d: -(-8 * d // 768) * 256,
        lambda width: math.ceil(8 * width / 3 / 256) * 256,
        lambda d: (8 * d // 3 + 255) // 256 * 256 if 8 * d % 3 == 0 else (8 * d // 3 + 256) // 256 * 256,
        lambda d: next(w for w in count(0, 256) if 3 * w >= 8 * d),
        lambda d: np.ceil(8 * d / 768) * 256,
        lambda d: torch.tensor(8 * d / 768).ceil().mul(256).int(),
    ],
    "3.5.4": [
        _loop,
        _meta_tensor,
        lambda layers, heads, kv_heads, d_head, tokens: 4 * layers * kv_heads * d_head * tokens,
        lambda n, h, k, e, t: n * t * k * e * 2 * 16 // 8,
        lambda n, h, k, e, t: np.prod([2, 2, n, k, e, t]),
        lambda n, h, k, e, t: 4.0 * n * k * e * t,
        lambda n, h, k, e, t: torch.tensor(4 * n * k * e * t),
    ],
}
