"""Typical wrong answers to the exercises of notebook 3.5: each must fail, with a hint of its own."""

import math

import torch


def _mean_square(x):
    return (x**2).mean(-1, keepdim=True)


WRONG = {
    "3.5.1": [
        lambda e, floor: int((1 - floor) / e + 1e-9) + 1,
        lambda e, floor: int(math.log(floor) / math.log(1 - e)),
        lambda e, floor: int(math.log(floor) / math.log(1 - e)) + 2,
        lambda e, floor: math.log(floor) / math.log(1 - e) + 0.5,
    ],
    "3.5.2": [
        lambda x, gamma, eps: gamma * (x - x.mean(-1, keepdim=True)) / x.std(-1, keepdim=True),
        lambda x, gamma, eps: gamma * x / (x.var(-1, keepdim=True, unbiased=False) + eps).sqrt(),
        lambda x, gamma, eps: gamma * x / (x**2).mean().sqrt(),
        lambda x, gamma, eps: gamma * x / (_mean_square(x).sqrt() + eps),
        lambda x, gamma, eps: x * torch.rsqrt(_mean_square(x) + eps),
    ],
    "3.5.3": [
        lambda d: 4 * d,
        lambda d: 8 * d // 3,
        lambda d: 8 * d // 3 // 256 * 256,
        lambda d: round(8 * d / 3 / 256) * 256,
        lambda d: (8 * d // 3 // 256 + 1) * 256,
    ],
    "3.5.4": [
        lambda layers, heads, kv_heads, d_head, tokens: layers * kv_heads * d_head * tokens * 2,
        lambda layers, heads, kv_heads, d_head, tokens: 2 * layers * heads * d_head * tokens * 2,
        lambda layers, heads, kv_heads, d_head, tokens: 2 * layers * kv_heads * d_head * tokens * 4,
        lambda layers, heads, kv_heads, d_head, tokens: 2 * kv_heads * d_head * tokens * 2,
    ],
}
