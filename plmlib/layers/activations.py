"""Activation functions (ReLU, GELU, SiLU), applied to every entry of a tensor of real numbers."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor


def relu(x: Tensor) -> Tensor:
    """max(0, x).   Chapter: 2.5"""
    return F.relu(_real(x))


def gelu(x: Tensor) -> Tensor:
    """x Φ(x), Φ(x) = P(N(0, 1) <= x) = (1 + erf(x/√2)) / 2.

    Source: Hendrycks & Gimpel 2016, section 2.   Chapter: 2.5
    """
    return F.gelu(_real(x))


def gelu_tanh(x: Tensor) -> Tensor:
    """x/2 (1 + tanh[√(2/π) (x + 0.044715 x³)]), which differs from `gelu` by less than 5e-4.

    GPT-1 and GPT-2 were trained with it.

    Source: Hendrycks & Gimpel 2016, section 2.   Chapter: 2.5
    """
    return F.gelu(_real(x), approximate="tanh")


def gelu_sigmoid(x: Tensor) -> Tensor:
    """x σ(1.702 x), which differs from `gelu` by less than 2.1e-2.

    Source: Hendrycks & Gimpel 2016, section 2.   Chapter: 2.5
    """
    return _real(x) * torch.sigmoid(1.702 * x)


def silu(x: Tensor) -> Tensor:
    """x σ(x), also called swish. LLaMA's feed-forward layer uses it in its gate.

    Source: Elfwing et al. 2018, section 2; Shazeer 2020, section 2.   Chapter: 3.5
    """
    return F.silu(_real(x))


def gelu_slope(x: Tensor) -> Tensor:
    """The derivative of `gelu`: Φ(x) + x φ(x), where φ is the density of N(0, 1).   Chapter: 2.5"""
    density = torch.exp(-_real(x).square() / 2) / math.sqrt(2 * math.pi)
    return (1 + torch.erf(x / math.sqrt(2))) / 2 + x * density


ACTIVATIONS = {"relu": relu, "gelu": gelu, "gelu_tanh": gelu_tanh, "gelu_sigmoid": gelu_sigmoid, "silu": silu}


def _real(x: Tensor) -> Tensor:
    if not isinstance(x, Tensor) or not x.is_floating_point():
        found = x.dtype if isinstance(x, Tensor) else type(x).__name__
        raise TypeError(
            f"x must be a tensor of real numbers, got {found}; use torch.tensor(x, dtype=torch.float32)"
        )
    return x
