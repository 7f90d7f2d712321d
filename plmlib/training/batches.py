"""Makers of `draw(rng) -> batch`: how a corpus is dealt out, step by step.

A draw keeps no memory. All that decides the next batch is in `rng`, so that restoring its state restores the order.
"""

from collections.abc import Callable

import torch
from torch import Tensor

from plmlib.checks import integer, tensors

Draw = Callable[[torch.Generator], tuple[Tensor, ...]]


def rows(ids: Tensor, keep: Tensor | None, batch_size: int) -> Draw:
    """Draw `batch_size` documents at random: ids (B, T), keep (B, T), cut to the longest of them.

    ids   (N, T) one document a row, padded on the right;  keep  (N, T) bool, None where nothing is padded
    Raises ValueError for an empty corpus, or a batch larger than it.   Chapter: 3.3
    """
    ids = tensors.batch(ids, keep)
    _batch_fits(batch_size, len(ids), "documents")
    lengths = None if keep is None else _ends(keep)

    def draw(rng: torch.Generator):
        chosen = torch.randint(len(ids), (batch_size,), generator=rng)
        if lengths is None:
            return ids[chosen], None
        longest = int(lengths[chosen].max())
        return ids[chosen, :longest], keep[chosen, :longest]

    return draw


def windows(stream: Tensor, length: int, batch_size: int, starts: Tensor | None = None) -> Draw:
    """Draw `batch_size` windows of an endless text: ids (B, length + 1), `length` inputs and their successors.

    stream  (N,) token ids
    starts  where a window may begin, for example at the documents; None: anywhere
    Raises ValueError for a stream without a single window.   Chapter: 3.4
    """
    stream = tensors.whole_numbers("stream", stream)
    if stream.ndim != 1:
        raise ValueError(
            f"stream must be one text (N,), got shape {tuple(stream.shape)}; join the documents with torch.cat"
        )
    integer("length", length, 1)
    starts = torch.arange(len(stream)) if starts is None else tensors.whole_numbers("starts", starts)
    if len(starts) and (starts.min() < 0 or starts.max() >= len(stream)):
        raise ValueError(
            f"starts must be in [0, {len(stream)}), got {int(starts.min())} to {int(starts.max())}"
        )
    starts = starts[starts < len(stream) - length]
    if not len(starts):
        raise ValueError(
            f"stream must hold at least length + 1 = {length + 1} tokens after a start, got {len(stream)}"
        )
    integer("batch_size", batch_size, 1)
    offsets = torch.arange(length + 1)

    def draw(rng: torch.Generator):
        return stream[starts[torch.randint(len(starts), (batch_size, 1), generator=rng)] + offsets], None

    return draw


def on_device_of(parameter: Tensor, batch: tuple) -> tuple:
    """The batch where the model is."""
    return tuple(part if part is None else part.to(parameter.device) for part in batch)


def _ends(keep: Tensor) -> Tensor:
    """Index after the last real token of each row."""
    return (keep * torch.arange(1, keep.shape[1] + 1)).amax(1)


def _batch_fits(batch_size: int, size: int, what: str) -> None:
    if size == 0:
        raise ValueError(f"the corpus is empty: ids has no {what}")
    integer("batch_size", batch_size, 1, size, f"The corpus has {size} {what}")
