"""Efficient attention for long texts: online softmax, which is exact; a sliding window; linear attention."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from plmlib import checks


def online_attention(q: Tensor, k: Tensor, v: Tensor, block: int = 256) -> Tensor:
    """Exact causal attention that never holds more than block × block scores: softmax, one block at a time.

    q, k, v  (B, H, T, E)

    For each query it keeps three things of the keys read so far: the largest score, the sum of the
    exponentials and the weighted sum of the values. When a larger score arrives, the last two are rescaled.

    Returns (B, H, T, E), up to rounding the same as `attention(q, k, v, causal=True)`.

    Source: Rabe and Staats 2021, section 2; Dao et al. 2022, algorithm 1.   Chapter: 5.3
    """
    block, T = checks.integer("block", block, 1), q.shape[2]
    scale, mixed = 1 / math.sqrt(q.shape[-1]), torch.empty_like(v)
    for i in range(0, T, block):
        queries = q[:, :, i : i + block] * scale
        largest = torch.full_like(queries[..., :1], -math.inf)
        total, values = torch.zeros_like(largest), torch.zeros_like(v[:, :, i : i + block])
        for j in range(0, i + 1, block):
            scores = queries @ k[:, :, j : j + block].mT
            if j == i:
                scores = _hide_later(scores)
            before, largest = largest, torch.maximum(largest, scores.amax(-1, keepdim=True))
            weights, shrink = (scores - largest).exp(), (before - largest).exp()
            total = total * shrink + weights.sum(-1, keepdim=True)
            values = values * shrink + weights @ v[:, :, j : j + block]
        mixed[:, :, i : i + block] = values / total
    return mixed


def window_attention(q: Tensor, k: Tensor, v: Tensor, w: int) -> Tensor:
    """Causal attention in which each query sees the last w keys only, its own among them.

    q, k, v  (B, H, T, E)

    Returns (B, H, T, E), the same as `attention` with the mask both(causal(T), window(T, w)); a block of w
    queries needs the keys of two blocks, so time and memory grow with T and not with T².

    Source: Beltagy et al. 2020, section 3.1.   Chapter: 5.3
    """
    w, T = checks.integer("w", w, 1), q.shape[2]
    scale, mixed = 1 / math.sqrt(q.shape[-1]), torch.empty_like(v)
    place = torch.arange(T, device=q.device)
    for i in range(0, T, w):
        first, end = max(0, i - w), min(i + w, T)
        scores = q[:, :, i:end] @ k[:, :, first:end].mT * scale
        distance = place[i:end, None] - place[first:end]
        scores = scores.masked_fill((distance < 0) | (distance >= w), -math.inf)
        mixed[:, :, i:end] = scores.softmax(-1) @ v[:, :, first:end]
    return mixed


def linear_attention(q: Tensor, k: Tensor, v: Tensor, chunk: int = 128) -> Tensor:
    """Causal attention with weights φ(q) · φ(k), φ(x) = elu(x) + 1, in the place of exp(q · k / √E).

    q, k, v  (B, H, T, E)

    All earlier chunks are one state, the sum of φ(k) vᵀ, E × E numbers however long the text is: the layer is
    a recurrence, and it is linear. Returns (B, H, T, E).

    Source: Katharopoulos et al. 2020, equations 9 and 16 to 20.   Chapter: 5.3
    """
    chunk, T = checks.integer("chunk", chunk, 1), q.shape[2]
    q, k, mixed = feature(q), feature(k), torch.empty_like(v)
    state = torch.zeros_like(k[:, :, :1].mT @ v[:, :, :1])  # (B, H, E, E)
    total = torch.zeros_like(state[..., :1])  # (B, H, E, 1), the sum of φ(k)
    for i in range(0, T, chunk):
        queries, keys, values = (part[:, :, i : i + chunk] for part in (q, k, v))
        weights = (queries @ keys.mT).tril()
        sums = weights.sum(-1, keepdim=True) + queries @ total
        mixed[:, :, i : i + chunk] = (weights @ values + queries @ state) / sums
        state, total = state + keys.mT @ values, total + keys.sum(2)[..., None]
    return mixed


def feature(x: Tensor) -> Tensor:
    """φ(x) = elu(x) + 1, which is above 0: a weight must not be negative.

    Source: Katharopoulos et al. 2020, equation 7.   Chapter: 5.3
    """
    return F.elu(x) + 1


def _hide_later(scores: Tensor) -> Tensor:
    """Scores of a block with itself, with −∞ where the key is later than the query."""
    later = torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).triu(1)
    return scores.masked_fill(later, -math.inf)
