"""T5's span corruption: spans of a text are replaced by sentinels, and the target says what each hides."""

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from plmlib.checks import choice, integer, real
from plmlib.checks.tensors import batch
from plmlib.dice import uniforms
from plmlib.objectives.rows import cut, end_with, pack, share

PLACEMENTS = ("anywhere", "released")


def corrupt_spans(
    ids: Tensor,
    keep: Tensor | None,
    rng: Generator,
    sentinels,
    rate: float = 0.15,
    mean_length: float = 3.0,
    pad: int = 0,
    placement: str = "anywhere",
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Thank you ⟨X⟩ me to your party ⟨Y⟩ week -> ⟨X⟩ for inviting ⟨Y⟩ last ⟨Z⟩.

    ids          (B, T) text without sentinels;  keep (B, T) bool, True at real tokens, or None
    sentinels    ids ⟨X⟩, ⟨Y⟩, ⟨Z⟩, … in the order of use; two more than spans are always enough
    rate         0 < rate < 1; of n tokens exactly h = round(n · rate) are hidden, at least 1, at most n - 1
    mean_length  tokens a span: k = round(h / mean_length) spans are drawn, at least 1
    placement    "released": kept and hidden runs alternate, and a hidden run ends the text; all cuts into k
                 runs of each kind are equally likely. A short text with one span always loses its end
                 "anywhere": the same runs, but all tokens after the first form a ring, which is turned by a
                 random number of places. Each of these n - 1 tokens is hidden with probability h / (n - 1).
                 A span that passes the end continues behind the first token, and two spans that meet become
                 one: a row has k spans, or one more, or one fewer

    With either placement no span begins the text, and no two touch.
    Returns source, target, source_keep and target_keep, padded on the right: a batch for `seq2seq`, which
    `restore_spans` undoes. The released code writes no closing sentinel ⟨Z⟩; the paper does, and so does this
    function: it tells the decoder to stop.
    Raises ValueError for rows of fewer than 2 tokens, too few sentinels, or sentinels in the text.

    Source: Raffel et al. 2020, section 3.1.4 and figure 2; text-to-text-transfer-transformer,
    random_spans_noise_mask; its option random_roll turns the first token, too.   Chapter: 4.3
    """
    choice("placement", placement, PLACEMENTS)
    sentinels = _sentinels(sentinels)
    rate, mean_length = real("rate", rate), real("mean_length", mean_length, 1)
    if not 0 < rate < 1:
        raise ValueError(f"rate must be in (0, 1), got {rate}: some tokens are hidden, and some remain")
    ids, keep = pack(batch(ids, keep), keep, pad)
    n = keep.sum(1)
    if (n < 2).any():
        raise ValueError(
            f"ids must have at least 2 real tokens a row, one to hide and one to keep; got {n.min()}"
        )
    if torch.isin(ids[keep], sentinels).any():
        raise ValueError("ids must not hold sentinels: the target could not say which one is meant")
    hidden = share(n, rate).clamp(min=1).minimum(n - 1)
    spans = (hidden.double() / mean_length).round().long().clamp(min=1).minimum(n - hidden)
    most = (
        spans + (spans < hidden) if placement == "anywhere" else spans
    )  # a span of one token is never divided
    if (most >= len(sentinels)).any():
        raise ValueError(
            f"sentinels must be at least {most.max() + 1}, one more than spans; got {len(sentinels)}. "
            "Cut the rows, or give more sentinels"
        )
    noise = _alternate(keep, hidden, spans, rng)
    if placement == "anywhere":
        noise = _turn(noise, keep, rng)
    source, source_keep = _fold(ids, keep, noise, sentinels, pad)
    ended, ended_keep = end_with(
        ids, keep, pad, pad
    )  # the closing sentinel hides this token, which is always kept
    target, target_keep = _fold(ended, ended_keep, ended_keep & ~F.pad(noise, (0, 1)), sentinels, pad)
    return source, target, source_keep, target_keep


def _alternate(keep: Tensor, hidden: Tensor, spans: Tensor, rng: Generator) -> Tensor:
    """Which tokens are hidden, (B, T) bool: runs kept, hidden, kept, hidden, … up to the end of each row.

    keep (B, T) bool, padding on the right;  hidden, spans (B,) how many tokens are hidden, in how many runs
    """
    kept_runs, hidden_runs = cut(keep.sum(1) - hidden, spans, rng), cut(hidden, spans, rng)
    ends = torch.stack((kept_runs, hidden_runs), 2).flatten(1).cumsum(1)
    run = torch.searchsorted(ends, torch.arange(keep.shape[1]).repeat(len(keep), 1), right=True)
    return (run % 2 == 1) & keep


def _turn(noise: Tensor, keep: Tensor, rng: Generator) -> Tensor:
    """Turn the ring of all tokens but the first by a random number of places, all equally likely."""
    ring = keep.sum(1, keepdim=True) - 1
    places = (uniforms(ring.shape, rng) * ring).long()
    at = torch.arange(keep.shape[1])
    turned = 1 + (at - 1 + places) % ring
    return noise.gather(1, torch.where(keep & (at > 0), turned, at))


def restore_spans(
    source: Tensor,
    target: Tensor,
    source_keep: Tensor | None,
    target_keep: Tensor | None,
    sentinels,
    pad: int = 0,
) -> tuple[Tensor, Tensor]:
    """Return the text that `corrupt_spans` was given: ids (int64) and keep (B, T), padded on the right.

    The k-th sentinel of the source is replaced by what follows the k-th sentinel of the target.
    Raises ValueError unless every row of the target has one sentinel more than that of the source.

    Chapter: 4.3
    """
    sentinels = _sentinels(sentinels)
    source, source_keep = pack(batch(source, source_keep, None, "source", "source_keep"), source_keep)
    target, target_keep = pack(batch(target, target_keep, None, "target", "target_keep"), target_keep)
    if len(source) != len(target):
        raise ValueError(
            f"source and target must have equally many rows, got {len(source)} and {len(target)}"
        )
    in_source, in_target = (
        torch.isin(source, sentinels) & source_keep,
        torch.isin(target, sentinels) & target_keep,
    )
    if (in_source.sum(1) + 1 != in_target.sum(1)).any():
        raise ValueError(
            "target must have one sentinel more than source in every row: one a span, and one that closes"
        )
    # text 0, span 1, text 2, span 3, … is the order of the pieces
    number = torch.cat((2 * in_source.cumsum(1), 2 * in_target.cumsum(1) - 1), 1)
    order = number.argsort(stable=True, dim=1)
    keep = torch.cat((source_keep & ~in_source, target_keep & ~in_target), 1)
    return pack(torch.cat((source, target), 1).gather(1, order), keep.gather(1, order), pad)


def _fold(ids: Tensor, keep: Tensor, drop: Tensor, sentinels: Tensor, pad: int) -> tuple[Tensor, Tensor]:
    """Each run of dropped tokens becomes one sentinel, the k-th run the k-th sentinel."""
    first = drop.clone()
    first[:, 1:] &= ~drop[:, :-1]
    names = sentinels[(first.cumsum(1) - 1).clamp(min=0)]
    return pack(torch.where(first, names, ids), keep & (first | ~drop), pad)


def _sentinels(sentinels) -> Tensor:
    sentinels = torch.tensor([integer("sentinels", i, 0) for i in sentinels], dtype=torch.long)
    if len(sentinels.unique()) != len(sentinels):
        raise ValueError("sentinels must be different ids, got one twice")
    return sentinels
