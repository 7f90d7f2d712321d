"""T5's span corruption: sentinels replace spans of a text, and the target says what each of them hides."""

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from plmlib.checks import choice, integer, real
from plmlib.dice import uniforms
from plmlib.objectives.rows import cut, end_with, pack, share, within


def corrupt_spans(
    ids: Tensor,
    keep: Tensor | None,
    rng: Generator,
    sentinels,
    rate: float = 0.15,
    mean_length: float = 3.0,
    pad: int = 0,
    placement: str = "even",
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Thank you ⟨X⟩ me to your party ⟨Y⟩ week -> ⟨X⟩ for inviting ⟨Y⟩ last ⟨Z⟩.

    ids          (B, T) text without sentinels;  keep (B, T) bool, True at real tokens, or None
    sentinels    ids ⟨X⟩, ⟨Y⟩, ⟨Z⟩, … in the order of use; one more than there are spans, with "even" two
    rate         0 < rate < 1; of n tokens exactly round(n · rate) are hidden, at least 1 and at most n - 1
    mean_length  tokens a span: there are round(hidden / mean_length) spans, at least 1
    placement    "even": every token but the first is hidden equally often. "released": the text always ends
                 with a span, as in T5's released code. No span begins the text, and no two touch

    Returns source, target, source_keep and target_keep, padded on the right: a batch for `seq2seq`.
    `restore_spans` undoes it. Raises ValueError for rows of fewer than 2 tokens, too few sentinels, or
    sentinels in the text.

    The paper asks for spans at random places. The released code alternates runs of kept and of hidden tokens
    and ends with a hidden one: in a short text with a single span, it hides the last tokens every time.
    "even" lays the same runs around a circle of all tokens but the first, and turns the circle by a random
    number of places. A span that goes over the end of the text is continued after the first token, and counts
    as two. The released code also writes no closing sentinel ⟨Z⟩; the paper does, and so does this function:
    it tells the decoder where to stop.

    Source: Raffel et al. 2020, section 3.1.4 and figure 2; text-to-text-transfer-transformer,
    random_spans_noise_mask.   Chapter: 4.3
    """
    choice("placement", placement, PLACEMENTS)
    sentinels = _sentinels(sentinels)
    rate, mean_length = real("rate", rate), real("mean_length", mean_length, 1)
    if not 0 < rate < 1:
        raise ValueError(f"rate must be in (0, 1), got {rate}: some tokens are hidden, and some remain")
    ids, keep = pack(ids, keep, pad)
    n = keep.sum(1)
    if (n < 2).any():
        raise ValueError(
            f"ids must have at least 2 real tokens a row, one to hide and one to keep; got {n.min()}"
        )
    if torch.isin(ids[keep], sentinels).any():
        raise ValueError("ids must not hold sentinels: the target could not say which one is meant")
    hidden = share(n, rate).clamp(min=1).minimum(n - 1)
    spans = (hidden.double() / mean_length).round().long().clamp(min=1)
    most = spans + ((hidden > 1) & (placement == "even"))  # one more where a span goes over the end
    if (most >= len(sentinels)).any():
        raise ValueError(
            f"sentinels must be at least {most.max() + 1}, one more than spans; got {len(sentinels)}. "
            "Cut the rows, or give more sentinels"
        )
    noise = PLACEMENTS[placement](n, hidden, spans, rng)[:, : ids.shape[1]]  # no column where there is no row
    source, source_keep = _fold(ids, keep, noise, sentinels, pad)
    ended, ended_keep = end_with(ids, keep, pad, pad)  # one more kept token: the closing sentinel folds it up
    kept = ended_keep & ~F.pad(noise, (0, 1))
    target, target_keep = _fold(ended, ended_keep, kept, sentinels, pad)
    return source, target, source_keep, target_keep


def _even(n: Tensor, hidden: Tensor, spans: Tensor, rng: Generator) -> Tensor:
    """Hidden tokens, (B, max n) bool: runs around a circle of all tokens but the first, turned at random."""
    places = n - 1
    kept = places - hidden
    spans = spans.minimum(kept.clamp(min=1))
    kept_runs = cut(kept.clamp(min=1), spans, rng) * (kept > 0)[:, None]
    circle = _odd_runs(kept_runs, cut(hidden, spans, rng), places)
    turn = (uniforms((len(n), 1), rng) * places[:, None]).long()
    turned = (torch.arange(circle.shape[1]) - turn) % places[:, None]
    return F.pad(circle.gather(1, turned) & within(places), (1, 0))


def _released(n: Tensor, hidden: Tensor, spans: Tensor, rng: Generator) -> Tensor:
    """Hidden tokens, (B, max n) bool: runs kept, hidden, kept, hidden, …, the last of which is hidden."""
    spans = spans.minimum(n - hidden)
    return _odd_runs(cut(n - hidden, spans, rng), cut(hidden, spans, rng), n)


PLACEMENTS = {"even": _even, "released": _released}


def _odd_runs(first: Tensor, second: Tensor, n: Tensor) -> Tensor:
    """Runs of lengths `first` and `second` (B, R) in turn, True in the second ones: (B, max n) bool."""
    ends = torch.stack((first, second), 2).flatten(1).cumsum(1)
    run = torch.searchsorted(ends, torch.arange(max(n.tolist(), default=0)).repeat(len(n), 1), right=True)
    return (run % 2 == 1) & within(n)


def _begins(hidden: Tensor) -> Tensor:
    """True where a run of hidden tokens begins: (B, T) bool -> (B, T) bool."""
    begins = hidden.clone()
    begins[:, 1:] &= ~hidden[:, :-1]
    return begins


def restore_spans(
    source: Tensor,
    target: Tensor,
    source_keep: Tensor | None,
    target_keep: Tensor | None,
    sentinels,
    pad: int = 0,
) -> tuple[Tensor, Tensor]:
    """The text that `corrupt_spans` took apart: ids and keep (B, T), padded on the right.

    The k-th sentinel of the source is replaced by what follows the k-th of the target.
    Raises ValueError unless every row of the target has one sentinel more than that of the source.

    Chapter: 4.3
    """
    sentinels = _sentinels(sentinels)
    (source, source_keep), (target, target_keep) = pack(source, source_keep), pack(target, target_keep)
    if len(source) != len(target):
        raise ValueError(
            f"source and target must have equally many rows, got {len(source)} and {len(target)}"
        )
    marks = [
        torch.isin(ids, sentinels) & keep for ids, keep in ((source, source_keep), (target, target_keep))
    ]
    if (marks[0].sum(1) + 1 != marks[1].sum(1)).any():
        raise ValueError(
            "target must have one sentinel more than source in every row: one a span, and one that closes"
        )
    turn = torch.cat(
        (2 * marks[0].cumsum(1), 2 * marks[1].cumsum(1) - 1), 1
    )  # text 0, span 1, text 2, span 3, …
    order = turn.argsort(stable=True, dim=1)
    keep = torch.cat((source_keep, target_keep), 1) & ~torch.cat(marks, 1)
    return pack(torch.cat((source, target), 1).gather(1, order), keep.gather(1, order), pad)


def _fold(ids: Tensor, keep: Tensor, drop: Tensor, sentinels: Tensor, pad: int) -> tuple[Tensor, Tensor]:
    """Each run of dropped tokens becomes one sentinel, the k-th run the k-th."""
    first = _begins(drop)
    names = sentinels[(first.cumsum(1) - 1).clamp(min=0)]
    return pack(torch.where(first, names, ids), keep & (first | ~drop), pad)


def _sentinels(sentinels) -> Tensor:
    sentinels = torch.tensor([integer("sentinels", i, 0) for i in sentinels], dtype=torch.long)
    if len(sentinels.unique()) != len(sentinels):
        raise ValueError("sentinels must be different ids, got one twice")
    return sentinels
