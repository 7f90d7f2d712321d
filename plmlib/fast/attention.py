"""Attention in one fused kernel; its readable twin is `plmlib.layers.attention.attention`."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from plmlib import fast


def fits(mask: Tensor | None, bias: Tensor | None) -> bool:
    """Return whether the kernel can be used: without a mask it computes no gradient for a bias."""
    learned = mask is None and bias is not None and bias.requires_grad and torch.is_grad_enabled()
    return fast.on() and not learned


def attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    bias: Tensor | None = None,
    scale: float | None = None,
    causal: bool = False,
    dropout: float = 0.0,
) -> Tensor:
    """softmax(q kᵀ · scale + bias) v over the keys that `mask` allows.

    Arguments, shapes and rows of zeros are those of the readable twin. The arguments are not checked, because
    `MultiHeadAttention` makes them.
    """
    if bias is not None and causal:  # the kernel accepts only one of the two
        later = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool, device=q.device).triu(1)
        bias, causal = bias.masked_fill(later, -math.inf), False
    if bias is not None and mask is not None:
        bias = bias.masked_fill(~mask, -math.inf)
    grouped = k.shape[1] != q.shape[1]
    return F.scaled_dot_product_attention(
        q, k, v, mask if bias is None else bias, dropout, causal, scale=scale, enable_gqa=grouped
    )
