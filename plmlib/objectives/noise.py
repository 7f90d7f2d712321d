"""BART's denoising: five kinds of noise, each of which takes and returns ids and keep (B, T)."""

import math
from collections.abc import Sequence

import torch
from torch import Generator, Tensor

from plmlib.checks import choice, integer, real
from plmlib.dice import uniforms
from plmlib.objectives.rows import choose, pack, share, within

Rows = tuple[Tensor, Tensor]
NOISES = ("mask", "delete", "infill", "permute", "rotate")


def denoise(
    ids: Tensor,
    keep: Tensor | None,
    rng: Generator,
    noise: str | Sequence[str] = ("permute", "infill"),
    *,
    mask_id: int | None = None,
    stops: Sequence[int] = (),
    rate: float = 0.3,
    mean_length: float = 3.0,
    pad: int = 0,
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """A corrupted text and the original, as a batch for `seq2seq`.

    ids          (B, T) the text without begin and end tokens, which are added later (`end_with`)
    keep         (B, T) bool, True at real tokens, or None
    noise        one of "mask", "delete", "infill", "permute", "rotate", or several, in the order they are
                 applied; the default are BART's two
    mask_id      the token that "mask" and "infill" write
    stops        ids that end a sentence, for "permute"
    rate         0 <= rate <= 1; of n tokens round(n · rate) are masked, deleted or filled in; "delete"
                 always leaves one token
    mean_length  λ, of the spans that "infill" hides

    Returns source, target, source_keep and target_keep, padded on the right.
    Raises ValueError or TypeError for an unknown noise, or one without the arguments it needs.

    Source: Lewis et al. 2020, section 2.2; section 5.1 (released model).   Chapter: 4.3
    """
    apply = {
        "mask": lambda ids, keep: mask(ids, keep, rng, mask_id, rate, pad),
        "delete": lambda ids, keep: delete(ids, keep, rng, rate, pad),
        "infill": lambda ids, keep: infill(ids, keep, rng, mask_id, rate, mean_length, pad),
        "permute": lambda ids, keep: permute(ids, keep, rng, stops, pad),
        "rotate": lambda ids, keep: rotate(ids, keep, rng, pad),
    }
    names = [choice("noise", name, NOISES) for name in ((noise,) if isinstance(noise, str) else noise)]
    target, target_keep = source, source_keep = pack(ids, keep, pad)
    for name in names:
        source, source_keep = apply[name](source, source_keep)
    return source, target, source_keep, target_keep


def mask(
    ids: Tensor, keep: Tensor | None, rng: Generator, mask_id: int, rate: float = 0.3, pad: int = 0
) -> Rows:
    """Random tokens become [MASK], one each.

    Source: Lewis et al. 2020, section 2.2.   Chapter: 4.3
    """
    mask_id, rate = integer("mask_id", mask_id, 0), real("rate", rate, 0, 1)
    ids, keep = pack(ids, keep, pad)
    n = keep.sum(1)
    return ids.masked_fill(choose(n, share(n, rate), rng), mask_id), keep


def delete(ids: Tensor, keep: Tensor | None, rng: Generator, rate: float = 0.3, pad: int = 0) -> Rows:
    """Random tokens are deleted: the model must also find out where.

    Source: Lewis et al. 2020, section 2.2.   Chapter: 4.3
    """
    rate = real("rate", rate, 0, 1)
    ids, keep = pack(ids, keep, pad)
    n = keep.sum(1)
    return pack(ids, keep & ~choose(n, share(n, rate).minimum(n - 1), rng), pad)


def infill(
    ids: Tensor,
    keep: Tensor | None,
    rng: Generator,
    mask_id: int,
    rate: float = 0.3,
    mean_length: float = 3.0,
    pad: int = 0,
) -> Rows:
    """Spans of Poisson length become one [MASK] each: the model must also find out how long each span was.

    A span of length 0 inserts a [MASK]. Spans are drawn until they hide round(n · rate) tokens, and the last
    one is cut to fit. Then the spans are put at random places between the remaining tokens, which keep their
    order.

    Source: Lewis et al. 2020, section 2.2.   Chapter: 4.3
    """
    mask_id = integer("mask_id", mask_id, 0)
    ids, keep = pack(ids, keep, pad)
    takes, is_span, is_real = slots(keep.sum(1), rng, rate, mean_length)
    source = ids.gather(1, (takes.cumsum(1) - takes).clamp(max=max(ids.shape[1] - 1, 0)))
    return source.masked_fill(is_span, mask_id).masked_fill(~is_real, pad), is_real


def slots(
    n: Tensor, rng: Generator, rate: float = 0.3, mean_length: float = 3.0
) -> tuple[Tensor, Tensor, Tensor]:
    """How `infill` divides texts of n (B,) tokens: takes, is_span, is_real (B, S).

    A slot holds a span of takes >= 0 tokens, or one token that remains; is_real is False behind the last one.
    """
    rate, mean_length = real("rate", rate, 0, 1), real("mean_length", mean_length, 0.1, 100)
    hidden = share(n, rate)
    lengths, spans = _spans(hidden, mean_length, rng)
    width = n - hidden + spans
    is_span, is_real = choose(width, spans, rng), within(width)
    nth = (is_span.cumsum(1) - 1).clamp(min=0)
    takes = lengths.gather(1, nth).where(is_span, torch.ones_like(nth)) * is_real
    return takes, is_span, is_real


def permute(ids: Tensor, keep: Tensor | None, rng: Generator, stops: Sequence[int], pad: int = 0) -> Rows:
    """Sentences in random order; a sentence ends with one of the ids `stops`, or with the row.

    Source: Lewis et al. 2020, section 2.2.   Chapter: 4.3
    """
    stops = torch.tensor([integer("stops", i, 0) for i in stops], dtype=torch.long)
    if not len(stops):
        raise ValueError(
            "stops must name at least one id that ends a sentence, such as that of the full stop"
        )
    ids, keep = pack(ids, keep, pad)
    ends = torch.isin(ids, stops).long()
    turn = uniforms(ids.shape, rng).gather(1, ends.cumsum(1) - ends)  # one number a sentence
    return ids.gather(1, turn.masked_fill(~keep, 1.0).argsort(stable=True, dim=1)), keep


def rotate(ids: Tensor, keep: Tensor | None, rng: Generator, pad: int = 0) -> Rows:
    """The row begins with a random token, and the tokens that came before it follow at the end.

    Source: Lewis et al. 2020, section 2.2.   Chapter: 4.3
    """
    ids, keep = pack(ids, keep, pad)
    n, at = keep.sum(1, keepdim=True), torch.arange(ids.shape[1])
    begin = (uniforms(n.shape, rng) * n).long()
    return ids.gather(1, torch.where(keep, (at + begin) % n.clamp(min=1), at)), keep


def _spans(hidden: Tensor, mean: float, rng: Generator) -> tuple[Tensor, Tensor]:
    """Lengths (B, at least 1), Poisson, with sums hidden (B,) and 0 after the last; and how many."""
    lengths = torch.zeros(len(hidden), 1, dtype=torch.long)
    while (lengths.sum(1) < hidden).any():
        more = uniforms((len(hidden), int(hidden.max() / mean) + 1), rng)
        lengths = torch.cat((lengths, poisson(mean, more)), 1)
    lengths = torch.cat((lengths[:, 1:], lengths[:, :1]), 1)  # the first 0 is moved to the end of every row
    before = lengths.cumsum(1) - lengths
    drawn = before < hidden[:, None]
    lengths = lengths.minimum(hidden[:, None] - before).masked_fill(~drawn, 0)
    order = (
        uniforms(lengths.shape, rng).masked_fill(~drawn, 1.0).argsort(stable=True, dim=1)
    )  # the span that was cut can be at any place
    return lengths.gather(1, order), drawn.sum(1)


def poisson(mean: float, u: Tensor) -> Tensor:
    """The smallest k at which the sum of e^(-mean) mean^k / k! exceeds u: Poisson for u uniform in [0, 1)."""
    p = [math.exp(-mean)]
    for k in range(1, 30 + int(4 * mean)):
        p.append(p[-1] * mean / k)
    return torch.searchsorted(torch.tensor(p, dtype=torch.float64).cumsum(0), u, right=True)
