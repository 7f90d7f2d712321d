"""Attention: every query takes a weighted average of the values it may see."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.fast.linear import Linear, linear
from plmlib.layers import masks
from plmlib.layers.kv_cache import LayerCache
from plmlib.layers.positions import rotate


def attention_weights(
    q: Tensor, k: Tensor, mask: Tensor | None = None, bias: Tensor | None = None, scale: float | None = None
) -> Tensor:
    """softmax(q kᵀ · scale + bias), over the keys that `mask` allows.

    q, k    (B, H, T, E), (B, K, S, E); head h reads key head h // (H / K)
    mask    bool, broadcasts to (B, H, T, S), True = may attend; applied before the softmax
    bias    real, broadcasts to (B, H, T, S), added to the scores
    scale   default 1/√E

    Returns (B, H, T, S); rows sum to 1, a row that may see nothing is 0.
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
    watch: nn.Module | None = None,
) -> Tensor:
    """attention_weights(q, k, mask, bias, scale) @ v.

    q, k, v  (B, H, T, E), (B, K, S, E), (B, K, S, E); mask, bias and scale as in `attention_weights`
    causal   True: as mask=masks.causal(T), without building it; T = S and no mask
    dropout  share of weights set to zero
    watch    module through which the weights pass; without it one fused kernel does everything

    Returns (B, H, T, E); a row that may see nothing is 0, and a NaN reaches only the rows that see it.
    Raises TypeError or ValueError for shapes that do not fit.

    Source: Vaswani et al. 2017, equation 1.   Chapter: 3.2
    """
    _check(q, k, mask, bias)
    if v.shape[:3] != k.shape[:3] or (causal and (mask is not None or q.shape[2] != k.shape[2])):
        raise ValueError(
            f"v {tuple(v.shape)} must match k {tuple(k.shape)}; causal needs as many queries and no mask"
        )
    if causal and bias is not None:  # of which the kernel takes one
        causal, mask = False, masks.causal(q.shape[2]).to(q.device)
    learned = (
        mask is None and bias is not None and bias.requires_grad
    )  # the kernel has no gradient for a bias
    if watch is None and not learned:
        both = mask if bias is None else bias if mask is None else bias.masked_fill(~mask, -math.inf)
        grouped = k.shape[1] != q.shape[1]
        out = F.scaled_dot_product_attention(q, k, v, both, dropout, causal, scale=scale, enable_gqa=grouped)
        if (mask is None and not causal) or out.is_meta or torch.isfinite(out.sum()):
            return out
    if causal:
        mask = masks.causal(q.shape[2]).to(q.device)
    spoilt = None
    if mask is not None:  # 0 · NaN is NaN: take such keys out, and mark the rows that do see them
        broken = ~(k.isfinite().all(-1) & v.isfinite().all(-1))[..., None]  # (B, K, S, 1)
        k, v = k.masked_fill(broken, 0.0), v.masked_fill(broken, 0.0)
        spoilt = (mask & _for_every_head(broken, q).mT).any(-1, keepdim=True)  # (B, H, T, 1)
    weights = attention_weights(q, k, mask, bias, scale)
    if watch is not None:
        weights = watch(weights)
    out = F.dropout(weights, dropout) @ _for_every_head(v, q)
    return out if spoilt is None else out.masked_fill(spoilt, math.nan)


def _for_every_head(k: Tensor, q: Tensor) -> Tensor:
    return k if k.shape[1] == q.shape[1] else k.repeat_interleave(q.shape[1] // k.shape[1], dim=1)


def _check(q: Tensor, k: Tensor, mask: Tensor | None, bias: Tensor | None) -> None:
    if q.ndim != 4 or k.ndim != 4 or q.shape[::3] != k.shape[::3] or q.shape[1] % k.shape[1]:
        raise ValueError(
            f"q must be (B, H, T, E) and k (B, K, S, E), H a multiple of K, got {tuple(q.shape)} and {tuple(k.shape)}"
        )
    whole = (*q.shape[:3], k.shape[2])
    if mask is not None and getattr(mask, "dtype", None) != torch.bool:
        got = getattr(mask, "dtype", type(mask).__name__)
        raise TypeError(f"mask must be bool, True = may attend, got {got}; use mask.bool()")
    for name, given in (("mask", mask), ("bias", bias)):
        if given is not None and (
            given.ndim > 4
            or any(n not in (1, m) for n, m in zip(reversed(given.shape), reversed(whole), strict=False))
        ):
            raise ValueError(f"{name} must broadcast to (B, H, T, S) = {whole}, got {tuple(given.shape)}")


class MultiHeadAttention(nn.Module):
    """n_heads attentions side by side on d_head entries each, then one linear layer over all.

    n_kv_heads < n_heads: groups of query heads share one key and value head.

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
    ):
        super().__init__()
        n_kv_heads, self.d_head = n_kv_heads or n_heads, d_head or d_model // n_heads
        self.split = [n_heads, n_kv_heads, n_kv_heads]
        self.scale, self.dropout = scale, dropout
        self.qkv = Linear(d_model, sum(self.split) * self.d_head, bias=bias)
        self.out = Linear(n_heads * self.d_head, d_model, bias=bias)
        self.weights = nn.Identity()  # capture(model, "*.weights") watches here

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
        """x (B, T, D) -> (B, T, D); mask and bias over T queries and all keys, cached ones first.

        memory  (B, S, D): cross-attention, where x asks and memory is read; its keys are kept in the cache
        """
        q, k, v = self.project(x, rotation, cache) if memory is None else self.cross(x, memory, cache)
        watch = self.weights if self.weights._forward_hooks else None
        dropout = self.dropout if self.training else 0.0
        mixed = attention(q, k, v, mask, bias, self.scale, causal, dropout, watch)  # (B, H, T, E)
        return self.out(mixed.transpose(1, 2).flatten(2))

    def project(
        self, x: Tensor, rotation=None, cache: LayerCache | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Queries of x, keys and values of x and of everything cached: (B, H, T, E), (B, K, S, E), (B, K, S, E)."""
        heads = (
            self.qkv(x).unflatten(-1, (-1, self.d_head)).split(self.split, dim=2)
        )  # (B, T, H or K, E) each
        q, k, v = (part.transpose(1, 2) for part in heads)
        if rotation is not None:
            q, k = rotate(q, *rotation), rotate(k, *rotation)
        return q, *((k, v) if cache is None else cache.append(torch.stack((k, v))))

    def cross(
        self, x: Tensor, memory: Tensor, cache: LayerCache | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Queries of x, keys and values of memory: (B, H, T, E), (B, K, S, E), (B, K, S, E)."""
        rows = [
            self.split[0] * self.d_head,
            2 * self.split[1] * self.d_head,
        ]  # of the weight: queries, keys and values
        for_q, for_kv = self.qkv.weight.split(rows)
        bias_q, bias_kv = (None, None) if self.qkv.bias is None else self.qkv.bias.split(rows)
        kept = None if cache is None else cache.memory
        if kept is None:
            kept = (
                linear(memory, for_kv, bias_kv).unflatten(-1, (2, -1, self.d_head)).permute(2, 0, 3, 1, 4)
            )  # (2, B, K, S, E)
        if cache is not None:
            cache.memory = kept.contiguous()
        return linear(x, for_q, bias_q).unflatten(-1, (-1, self.d_head)).transpose(1, 2), *kept
