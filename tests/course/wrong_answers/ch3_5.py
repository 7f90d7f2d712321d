"""Typical wrong answers to the exercises of notebook 3.5: each must fail, with a hint of its own."""

import math

import torch
import torch.nn.functional as F


def _mean_square(x):
    return (x**2).mean(-1, keepdim=True)


def _logarithm(e, floor):
    return math.log(floor) / math.log(1 - e)


def _in_place(x, gamma, eps):
    x /= (_mean_square(x) + eps).sqrt()
    return gamma * x


def _never_ends(e, floor):
    t = 1
    while (1 - e) ** t >= floor:
        pass
    return t


def _forgotten_return(layers, heads, kv_heads, d_head, tokens):
    2 * layers * kv_heads * d_head * tokens * 2


WRONG = {
    "3.5.1": [
        lambda e, floor: int((1 - floor) / e + 1e-9) + 1,
        lambda e, floor: math.ceil((1 - floor) / e),
        lambda e, floor: int(_logarithm(e, floor)),
        lambda e, floor: int(_logarithm(e, floor)) + 2,
        lambda e, floor: math.ceil(_logarithm(e, floor)),
        lambda e, floor: round(_logarithm(e, floor)),
        lambda e, floor: _logarithm(e, floor) + 0.5,
        lambda e, floor: 69,
        _never_ends,
    ],
    "3.5.2": [
        lambda x, gamma, eps: gamma * (x - x.mean(-1, keepdim=True)) / x.std(-1, keepdim=True),
        lambda x, gamma, eps: F.layer_norm(x, x.shape[-1:], gamma, None, eps),
        lambda x, gamma, eps: gamma * x / (x.var(-1, keepdim=True, unbiased=False) + eps).sqrt(),
        lambda x, gamma, eps: gamma * x / (x**2).mean().sqrt(),
        lambda x, gamma, eps: gamma * x / (_mean_square(x).sqrt() + eps),
        lambda x, gamma, eps: gamma * x / _mean_square(x).sqrt(),
        lambda x, gamma, eps: x * torch.rsqrt(_mean_square(x) + eps),
        lambda x, gamma, eps: gamma * x / x.norm(dim=-1, keepdim=True),
        lambda x, gamma, eps: gamma * x / (_mean_square(x) + eps),
        lambda x, gamma, eps: gamma * x / ((x**2).mean(min(1, x.ndim - 1), keepdim=True) + eps).sqrt(),
        lambda x, gamma, eps: gamma * x / ((x**2).mean(min(2, x.ndim - 1), keepdim=True) + eps).sqrt(),
        lambda x, gamma, eps: _mean_square(x),
        _in_place,
    ],
    "3.5.3": [
        lambda d: 4 * d,
        lambda d: 8 * d // 3,
        lambda d: 8 * d // 3 // 256 * 256,
        lambda d: round(8 * d / 3 / 256) * 256,
        lambda d: (8 * d // 3 // 256 + 1) * 256,
        lambda d: 8 * d / 3,
        lambda d: 256 * math.ceil(4 * d / 256),
        lambda d: {4096: 11008, 5120: 13824, 6656: 17920, 8192: 22016}.get(d, 2048),
    ],
    "3.5.4": [
        lambda layers, heads, kv_heads, d_head, tokens: layers * kv_heads * d_head * tokens * 2,
        lambda layers, heads, kv_heads, d_head, tokens: 2 * layers * heads * d_head * tokens * 2,
        lambda layers, heads, kv_heads, d_head, tokens: 2 * layers * kv_heads * d_head * tokens * 4,
        lambda layers, heads, kv_heads, d_head, tokens: 2 * kv_heads * d_head * tokens * 2,
        lambda layers, heads, kv_heads, d_head, tokens: layers * kv_heads * d_head * tokens,
        lambda layers, heads, kv_heads, d_head, tokens: f"{4 * layers * kv_heads * d_head * tokens} bytes",
        lambda layers, heads, kv_heads, d_head, tokens: 4 * layers * kv_heads * 128 * tokens,
        _forgotten_return,
    ],
}
