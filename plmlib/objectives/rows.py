"""Rows of different lengths: the moves that every kind of noise is made of. No loop over tokens anywhere.

Chance is one number of `rng` for each place, in order, so that the same seed gives the same noise on every machine.
"""

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from plmlib.checks import integer, tensors
from plmlib.dice import uniforms


def pack(ids: Tensor, keep: Tensor | None = None, pad: int = 0) -> tuple[Tensor, Tensor]:
    """Move the real tokens of every row to its left, in order: ids and keep (B, T), T the longest row, `pad` behind.

    Raises TypeError or ValueError for ids or keep that are no rows.   Chapter: 4.2
    """
    ids = tensors.batch(ids, keep)
    pad = integer("pad", pad, 0)
    if keep is None:
        return ids, torch.ones_like(ids, dtype=torch.bool)
    real = within(keep.sum(1))
    packed = ids.new_full(real.shape, pad)
    packed[real] = ids[keep]  # both sides count row by row
    return packed, real


def end_with(ids: Tensor, keep: Tensor | None, token: int, pad: int = 0) -> tuple[Tensor, Tensor]:
    """Put one token, such as the end token, behind the last of every row: ids and keep (B, T + 1).   Chapter: 4.2"""
    ids, keep = pack(ids, keep, pad)
    return pack(F.pad(ids, (0, 1), value=integer("token", token, 0)), F.pad(keep, (0, 1), value=True), pad)


def within(n: Tensor) -> Tensor:
    """n (B,) lengths -> (B, max n) bool, True at the first n places of each row."""
    return torch.arange(max(n.tolist(), default=0)) < n[:, None]


def choose(n: Tensor, k: Tensor, rng: Generator) -> Tensor:
    """Exactly k of the first n places of each row, all choices equally likely: n, k (B,) -> (B, max n) bool."""
    real = within(n)
    order = uniforms(real.shape, rng).masked_fill(~real, 1.0).argsort(stable=True, dim=1)
    return torch.zeros_like(real).scatter(1, order, torch.arange(real.shape[1]) < k[:, None])


def cut(n: Tensor, runs: Tensor, rng: Generator) -> Tensor:
    """Cut n items into runs of at least one, all ways equally likely: n, runs (B,) -> lengths (B, max runs), then 0."""
    begins = F.pad(choose(n - 1, runs - 1, rng), (1, 0)).long()  # the first item begins the first run anyway
    lengths = torch.zeros_like(within(runs), dtype=torch.long)
    return lengths.scatter_add(1, begins.cumsum(1), within(n).long())


def share(n: Tensor, rate: float) -> Tensor:
    """n (B,) -> the whole number nearest to n · rate, halves to the even one."""
    return (n.double() * rate).round().long()
