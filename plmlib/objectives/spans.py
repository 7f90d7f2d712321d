"""T5's span corruption: sentinels replace spans of a text, and the target says what each of them hides."""

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from plmlib.checks import choice, integer, real
from plmlib.objectives.rows import cut, end_with, pack, share

PLACEMENTS = ("free", "released")


def corrupt_spans(
    ids: Tensor,
    keep: Tensor | None,
    rng: Generator,
    sentinels,
    rate: float = 0.15,
    mean_length: float = 3.0,
    pad: int = 0,
    placement: str = "free",
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Thank you ⟨X⟩ me to your party ⟨Y⟩ week -> ⟨X⟩ for inviting ⟨Y⟩ last ⟨Z⟩.

    ids          (B, T) text without sentinels;  keep (B, T) bool, True at real tokens, or None
    sentinels    ids ⟨X⟩, ⟨Y⟩, ⟨Z⟩, … in the order of use; one more than there are spans
    rate         0 < rate < 1; of n tokens exactly round(n · rate) are hidden, at least 1 and at most n - 1
    mean_length  tokens a span: there are round(hidden / mean_length) spans, at least 1
    placement    "free": the text may end with a span or with a token that is kept. "released": it always ends
                 with a span, as in T5's released code. In both, no span begins the text, no two spans touch,
                 and all ways to place them are equally likely

    Returns source, target, source_keep and target_keep, padded on the right: a batch for `seq2seq`, and what
    `restore_spans` takes. Raises ValueError for rows of fewer than 2 tokens, too few sentinels, or sentinels
    in the text.

    The paper asks for spans at random places. The released code alternates runs of kept and of hidden tokens
    and ends with a hidden one: in a short text with a single span, it hides the last tokens every time. With
    "free", every token but the first can be hidden; those near an end are hidden less often, since fewer
    spans cover them. The released code also writes no closing sentinel ⟨Z⟩. The paper does, and so does this
    function, so that the decoder knows where to stop.

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
    spans = (hidden.double() / mean_length).round().long().clamp(min=1).minimum(n - hidden)
    if (spans >= len(sentinels)).any():
        raise ValueError(
            f"sentinels must be at least {spans.max() + 1}, one more than spans; got {len(sentinels)}. "
            "Give more, or cut the rows"
        )
    noise = _hide(keep, hidden, spans, rng, placement == "free")
    source, source_keep = _fold(ids, keep, noise, sentinels, pad)
    ended, ended_keep = end_with(ids, keep, pad, pad)  # one more kept token: the closing sentinel folds it up
    kept = ended_keep & ~F.pad(noise, (0, 1))
    target, target_keep = _fold(ended, ended_keep, kept, sentinels, pad)
    return source, target, source_keep, target_keep


def _hide(keep: Tensor, hidden: Tensor, spans: Tensor, rng: Generator, may_end_kept: bool) -> Tensor:
    """Where tokens are hidden, (B, T) bool, as runs kept, hidden, kept, hidden, … of random lengths.

    keep           (B, T) bool, padding on the right
    hidden, spans  (B,) how many tokens are hidden in each row, in how many runs
    """
    kept = keep.sum(1) - hidden
    if (
        may_end_kept
    ):  # the last run may be empty: cut one token more into one run more, and take it back there
        last = torch.zeros_like(keep[:, :1], dtype=torch.long) - 1
        kept_runs = cut(kept + 1, spans + 1, rng).scatter_add(1, spans[:, None], last)
    else:
        kept_runs = cut(kept, spans, rng)
    hidden_runs = cut(hidden, spans, rng)
    hidden_runs = F.pad(hidden_runs, (0, kept_runs.shape[1] - hidden_runs.shape[1]))
    ends = torch.stack((kept_runs, hidden_runs), 2).flatten(1).cumsum(1)
    run = torch.searchsorted(ends, torch.arange(keep.shape[1]).repeat(len(keep), 1), right=True)
    return (run % 2 == 1) & keep


def restore_spans(
    source: Tensor,
    target: Tensor,
    source_keep: Tensor | None,
    target_keep: Tensor | None,
    sentinels,
    pad: int = 0,
) -> tuple[Tensor, Tensor]:
    """The text that `corrupt_spans` took apart: ids and keep (B, T), padded on the right.

    The k-th sentinel of the source is replaced by the tokens that follow the k-th sentinel of the target.

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
            "target must have one sentinel more than source in every row: one for each span, and one to close"
        )
    # number the runs in the order of the text: text 0, span 1, text 2, span 3, …
    turn = torch.cat((2 * marks[0].cumsum(1), 2 * marks[1].cumsum(1) - 1), 1)
    order = turn.argsort(stable=True, dim=1)
    keep = torch.cat((source_keep, target_keep), 1) & ~torch.cat(marks, 1)
    return pack(torch.cat((source, target), 1).gather(1, order), keep.gather(1, order), pad)


def _fold(ids: Tensor, keep: Tensor, drop: Tensor, sentinels: Tensor, pad: int) -> tuple[Tensor, Tensor]:
    """Each run of dropped tokens becomes one sentinel, the k-th run the k-th."""
    first = drop.clone()
    first[:, 1:] &= ~drop[:, :-1]
    names = sentinels[(first.cumsum(1) - 1).clamp(min=0)]
    return pack(torch.where(first, names, ids), keep & (first | ~drop), pad)


def _sentinels(sentinels) -> Tensor:
    sentinels = torch.tensor([integer("sentinels", i, 0) for i in sentinels], dtype=torch.long)
    if len(sentinels.unique()) != len(sentinels):
        raise ValueError("sentinels must be different ids, got one twice")
    return sentinels
