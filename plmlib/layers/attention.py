"""Scaled dot-product and multi-head attention: a weighted average of the values for every query."""

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.fast import attention as fused
from plmlib.fast.linear import Linear
from plmlib.layers import masks
from plmlib.layers.kv_cache import LayerCache
from plmlib.layers.positions import rotate


def attention_weights(
    q: Tensor, k: Tensor, mask: Tensor | None = None, bias: Tensor | None = None, scale: float | None = None
) -> Tensor:
    """softmax(q kᵀ · scale + bias), over the keys that `mask` allows.

    q, k    (B, H, T, E), (B, K, S, E); head h reads key head h // (H / K)
    mask    bool, broadcasts to (B, H, T, S), True = may attend; it is applied before the softmax
    bias    real numbers, broadcasts to (B, H, T, S), added to the scores
    scale   default 1/√E

    Returns (B, H, T, S). Every row sums to 1; a row that may see nothing is 0.
    Raises TypeError for a mask that is not bool, ValueError for shapes that do not fit.

    Source: Vaswani et al. 2017, equation 1.   Chapter: 3.2
    """
    _check(q, k, mask, bias)
    scores = q @ _for_every_head(k, q).mT * (1 / math.sqrt(q.shape[-1]) if scale is None else scale)
    if bias is not None:
        scores = scores + bias
    if mask is None:
        return scores.softmax(-1)
    # The second fill matters to rows that see nothing: there softmax gives NaN.
    return scores.masked_fill(~mask, -math.inf).softmax(-1).masked_fill(~mask, 0.0)


def attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    bias: Tensor | None = None,
    scale: float | None = None,
    causal: bool = False,
    dropout: float = 0.0,
    watch: Callable[[Tensor], Tensor] | None = None,
) -> Tensor:
    """attention_weights(q, k, mask, bias, scale) @ v.

    q, k, v  (B, H, T, E), (B, K, S, E), (B, K, S, E); mask, bias and scale as in `attention_weights`
    causal   True means mask=masks.causal(T); it needs T = S and no other mask
    dropout  share of the weights that are set to zero
    watch    function that is given the weights and returns the weights to use

    Returns (B, H, T, E); a row that may see nothing is 0.
    Raises TypeError or ValueError for shapes that do not fit.

    Source: Vaswani et al. 2017, equation 1.   Chapter: 3.2
    """
    _check_values(q, k, v, mask, causal)
    if causal:
        mask = masks.causal(q.shape[2]).to(q.device)
    weights = attention_weights(q, k, mask, bias, scale)
    if watch is not None:
        weights = watch(weights)
    return F.dropout(weights, dropout) @ _for_every_head(v, q)


def _for_every_head(k: Tensor, q: Tensor) -> Tensor:
    return k if k.shape[1] == q.shape[1] else k.repeat_interleave(q.shape[1] // k.shape[1], dim=1)


def _check(q: Tensor, k: Tensor, mask: Tensor | None, bias: Tensor | None) -> None:
    four_axes = q.ndim == 4 and k.ndim == 4
    if not four_axes or len(q) != len(k) or q.shape[3] != k.shape[3] or q.shape[1] % k.shape[1]:
        raise ValueError(
            f"q must be (B, H, T, E) and k (B, K, S, E), where H is a multiple of K, "
            f"got {tuple(q.shape)} and {tuple(k.shape)}"
        )
    scores_shape = (*q.shape[:3], k.shape[2])
    if mask is not None and getattr(mask, "dtype", None) != torch.bool:
        got = getattr(mask, "dtype", type(mask).__name__)
        raise TypeError(f"mask must be bool, True = may attend, got {got}; use mask.bool()")
    for name, given in (("mask", mask), ("bias", bias)):
        if given is not None and not _broadcasts(given.shape, scores_shape):
            raise ValueError(
                f"{name} must broadcast to (B, H, T, S) = {scores_shape}, got {tuple(given.shape)}"
            )


def _check_values(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, causal: bool) -> None:
    if v.shape[:3] != k.shape[:3]:
        raise ValueError(f"v must be (B, K, S, E) like k, got {tuple(v.shape)} and {tuple(k.shape)}")
    if causal and (mask is not None or q.shape[2] != k.shape[2]):
        got = f"{q.shape[2]} queries, {k.shape[2]} keys and {'a' if mask is not None else 'no'} mask"
        raise ValueError(f"causal=True needs as many queries as keys and no other mask, got {got}")


def _broadcasts(shape: tuple, target: tuple) -> bool:
    """Return whether a tensor of this shape broadcasts to the target shape."""
    fits = (n in (1, m) for n, m in zip(reversed(shape), reversed(target), strict=False))
    return len(shape) <= len(target) and all(fits)


class MultiHeadAttention(nn.Module):
    """n_heads attentions side by side, each on d_head entries, then one linear layer over all heads.

    n_kv_heads  if it is smaller than n_heads, groups of query heads share one key and value head
    cross       True: queries come from one text, keys and values from another one, the memory

    Source: Vaswani et al. 2017, section 3.2.2; Ainslie et al. 2023, section 2.2.   Chapter: 3.2
    """

    def __init__(
        self,
        d_model: int,
        n_heads: int,
        n_kv_heads: int | None = None,
        d_head: int | None = None,
        bias: bool = True,
        scale: float | None = None,
        dropout: float = 0.0,
        cross: bool = False,
    ):
        super().__init__()
        self.d_head = d_head or d_model // n_heads
        self.n_heads, self.n_kv_heads = n_heads, n_kv_heads or n_heads
        self.scale, self.dropout = scale, dropout
        for_queries, for_memory = self.n_heads * self.d_head, 2 * self.n_kv_heads * self.d_head
        if cross:
            self.q = Linear(d_model, for_queries, bias=bias)
            self.kv = Linear(d_model, for_memory, bias=bias)
        else:
            self.qkv = Linear(d_model, for_queries + for_memory, bias=bias)
        self.out = Linear(for_queries, d_model, bias=bias)
        self.weights = nn.Identity()  # capture(model, "*.weights") puts its hook here

    def forward(
        self,
        x: Tensor,
        mask: Tensor | None = None,
        causal: bool = False,
        rotation: tuple[Tensor, Tensor] | None = None,
        cache: LayerCache | None = None,
        bias: Tensor | None = None,
        memory: Tensor | None = None,
    ) -> Tensor:
        """x (B, T, D) -> (B, T, D). Mask and bias have T queries and all keys, the cached keys first.

        memory  (B, S, D), read by cross-attention; its keys and values are computed once and then cached
        """
        q, k, v = self.project(x, rotation, cache) if memory is None else self.cross(x, memory, cache)
        dropout = self.dropout if self.training else 0.0
        if watched(self.weights) or not fused.fits(mask, bias):
            mixed = attention(q, k, v, mask, bias, self.scale, causal, dropout, self.weights)  # (B, H, T, E)
        else:
            mixed = fused.attention(q, k, v, mask, bias, self.scale, causal, dropout)
        return self.out(mixed.transpose(1, 2).flatten(2))

    def project(
        self, x: Tensor, rotation=None, cache: LayerCache | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Queries of x (B, H, T, E), then keys and values (B, K, S, E) of the cached tokens and of x."""
        heads = self.qkv(x).unflatten(-1, (-1, self.d_head))  # (B, T, H + 2 K, E)
        parts = heads.split([self.n_heads, self.n_kv_heads, self.n_kv_heads], dim=2)
        q, k, v = (part.transpose(1, 2) for part in parts)
        if rotation is not None:
            q, k = rotate(q, *rotation), rotate(k, *rotation)
        if cache is None:
            return q, k, v
        return q, *cache.append(torch.stack((k, v)))

    def cross(
        self, x: Tensor, memory: Tensor, cache: LayerCache | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Queries of x (B, H, T, E), then keys and values of the memory, (B, K, S, E) each."""
        q = self.q(x).unflatten(-1, (-1, self.d_head)).transpose(1, 2)
        kv = None if cache is None else cache.memory
        if kv is None:
            heads = self.kv(memory).unflatten(-1, (2, -1, self.d_head))  # (B, S, 2, K, E)
            kv = heads.permute(2, 0, 3, 1, 4)
        if cache is not None:
            cache.memory = kv.contiguous()
        return q, *kv


def watched(part: nn.Module) -> bool:
    """Return whether this nn.Identity has a hook, or was replaced by another module."""
    hooks = (part._forward_hooks, part._forward_pre_hooks, part._backward_hooks, part._backward_pre_hooks)
    return type(part) is not nn.Identity or any(hooks)
