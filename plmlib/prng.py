"""A random generator that Python and the page share, so that both draw the same tokens from the same seed."""

from plmlib import checks

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
