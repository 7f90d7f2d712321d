"""Attention in one fused kernel: its twin, which can be read, is `plmlib.layers.attention.attention`."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from plmlib import fast


def fits(mask: Tensor | None, bias: Tensor | None) -> bool:
    """Whether the kernel is the better way: it has no gradient for a bias that no mask goes with."""
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
    """softmax(q kᵀ · scale + bias) v over the keys that `mask` allows; arguments, shapes and zeros as in its twin.

    The arguments are not checked: `MultiHeadAttention` makes them.
    """
    if bias is not None and causal:  # the kernel takes one of the two
        later = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool, device=q.device).triu(1)
        bias, causal = bias.masked_fill(later, -math.inf), False
    if bias is not None and mask is not None:
        bias = bias.masked_fill(~mask, -math.inf)
    grouped = k.shape[1] != q.shape[1]
    return F.scaled_dot_product_attention(
        q, k, v, mask if bias is None else bias, dropout, causal, scale=scale, enable_gqa=grouped
    )
