"""How a model knows the order of its tokens. Learned positions are a table of weights and live in `Embed`."""

import torch
from torch import Tensor

from plmlib import checks


def sinusoidal(n: int, d: int) -> Tensor:
    """PE[p, 2i] = sin(p / 10000^(2i/d)), PE[p, 2i+1] = cos(same): (n, d), n positions, d even.

    Source: Vaswani et al. 2017, section 3.5.   Chapter: 3.3
    """
    return sinusoids(torch.arange(checks.integer("n", n, 1)), d)


def sinusoids(positions: Tensor, d: int) -> Tensor:
    """The rows of `sinusoidal` at any positions: (...) whole numbers -> (..., d)."""
    angles = rotary_angles(positions, d)
    return torch.stack((angles.sin(), angles.cos()), dim=-1).flatten(-2)


def rotary_angles(positions: Tensor, d: int, theta: float = 10_000.0) -> Tensor:
    """Angle of pair i at position p: p / theta^(2i/d), in radians: (...) -> (..., d/2), float32.

    Source: Su et al. 2021, section 3.2.2.   Chapter: 3.5
    """
    if checks.integer("d", d, 2) % 2:
        raise ValueError(f"d must be even, two entries share an angle; got {d}")
    rates = 1.0 / theta ** (torch.arange(0, d, 2, device=positions.device, dtype=torch.float32) / d)
    return positions[..., None].float() * rates


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turn each pair (x[i], x[i + d/2]) by its angle; scores of turned q and k depend on their distance only.

    x         (B, H, T, E)
    cos, sin  (T, E/2) or (B, 1, T, E/2)

    Pairs are taken half a vector apart, as in LLaMA's published weights; Su et al. pair neighbours.

    Source: Su et al. 2021, equation 34.   Chapter: 3.5
    """
    a, b = x.chunk(2, dim=-1)
    return torch.cat((a * cos - b * sin, b * cos + a * sin), dim=-1)
