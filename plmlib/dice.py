"""Dice: one random number for each decision, the same in Python and in the page from the same seed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from plmlib import checks

if TYPE_CHECKING:
    from torch import Generator, Tensor

_LOW = 0xFFFFFFFF


class Mulberry32:
    """32 bits of state, one multiplication-mixed output a call; for demonstrations, not for cryptography.

    seed  whole number, 0 <= seed < 2**32; equal seeds give equal streams in Python and in JavaScript

    The first five values of seed 0 are
    0.26642920868471265, 0.0003297457005828619, 0.2232720274478197, 0.1462021479383111, 0.46732782293111086
    and every implementation is held to them.

    Source: Tommy Ettinger 2017, mulberry32 (public domain).   Chapter: 3.4
    """

    def __init__(self, seed: int):
        self.state = checks.integer("seed", seed, 0, _LOW)

    def random(self) -> float:
        """The next number u, 0 <= u < 1, a multiple of 2**-32."""
        self.state = (self.state + 0x6D2B79F5) & _LOW
        t = self.state
        t = (t ^ t >> 15) * (t | 1) & _LOW
        t ^= t + (t ^ t >> 7) * (t | 61) & _LOW
        return (t ^ t >> 14) / 2**32


def uniforms(shape, rng: Generator | Mulberry32) -> Tensor:
    """Float64 numbers in [0, 1) of this shape, row by row. Raises TypeError for an rng of another kind."""
    import torch  # here, because the micro-world needs dice without torch

    if isinstance(rng, torch.Generator):
        return torch.rand(shape, generator=rng, dtype=torch.float64, device=rng.device)
    if isinstance(rng, Mulberry32):
        return torch.tensor([rng.random() for _ in range(math.prod(shape))], dtype=torch.float64).view(shape)
    raise TypeError(
        f"rng must be a torch.Generator or a Mulberry32, got {rng!r}. "
        "Make one: torch.Generator().manual_seed(0)"
    )
