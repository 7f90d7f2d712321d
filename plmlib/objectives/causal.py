"""One direction: every token is predicted from those before it, alone or after a source."""

from collections.abc import Callable

import torch
from torch import Tensor

from plmlib.checks import integer, tensors
from plmlib.layers import masks
from plmlib.objectives.loss import IGNORED, cross_entropy, predicted
from plmlib.objectives.objective import Objective, given


def shift(ids: Tensor, keep: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Inputs are all tokens but the last, labels all but the first: position t predicts token t + 1.

    ids   (B, T) token ids
    keep  (B, T) bool, True at real tokens; a label is -100 where it, or the token that must predict it, is padding
    Returns inputs (B, T-1) and labels (B, T-1). Raises ValueError for rows shorter than two tokens.

    Source: Radford et al. 2018, section 3.1, equation 1.   Chapter: 3.3
    """
    ids = tensors.batch(ids, keep)
    if ids.shape[1] < 2:
        raise ValueError(
            f"ids must have at least 2 tokens a row, one to read and one to predict; got {ids.shape[1]}"
        )
    inputs, labels = ids[:, :-1], ids[:, 1:]
    if keep is not None:
        labels = labels.masked_fill(~(keep[:, 1:] & keep[:, :-1]), IGNORED)
    return inputs, labels


def next_token_loss(
    model, ids: Tensor, keep: Tensor | None = None, mask: Callable[[int], Tensor] | None = None
) -> Tensor:
    """Causal language modelling: the cross-entropy of every token given those before it, in nats per token.

    model  anything called as model(ids (B, T)) or model(ids, keep=keep) -> logits (B, T, V)
    ids    (B, T), T >= 2;  keep (B, T) bool or None
    mask   n -> (n, n) bool, in place of the model's own; None: the model is causal

    Source: Radford et al. 2018, section 3.1, equation 1.   Chapter: 3.3
    """
    inputs, labels = shift(ids, keep)
    return cross_entropy(_read(model, inputs, keep, mask), labels)


def predictions(ids: Tensor, keep: Tensor | None = None) -> int:
    """How many tokens `clm` predicts in a batch: all real tokens that follow a real token."""
    ids = tensors.batch(ids, keep)
    return ids[:, 1:].numel() if keep is None else int((keep[:, 1:] & keep[:, :-1]).sum())


clm = Objective(next_token_loss, predictions)


def clm_on(tokens: Tensor) -> Objective:
    """`clm` whose loss counts only the predictions of certain tokens, such as the answers in a prompt.

    tokens  (n,) ids that count

    Chapter: 3.5
    """
    tokens = tensors.whole_numbers("tokens", tokens)

    def counted(ids: Tensor, keep: Tensor | None) -> tuple[Tensor, Tensor]:
        inputs, labels = shift(ids, keep)
        return inputs, labels.masked_fill(~torch.isin(labels, tokens), IGNORED)

    def loss(
        model, ids: Tensor, keep: Tensor | None = None, mask: Callable[[int], Tensor] | None = None
    ) -> Tensor:
        inputs, labels = counted(ids, keep)
        return cross_entropy(_read(model, inputs, keep, mask), labels)

    def count(ids: Tensor, keep: Tensor | None = None) -> int:
        return predicted(counted(ids, keep)[1])

    return Objective(loss, count)


def _read(model, inputs: Tensor, keep: Tensor | None, mask: Callable[[int], Tensor] | None) -> Tensor:
    """Logits. A causal model never sees padding on the right, so that keep is passed only where it changes something."""
    needed = keep is not None and (mask is not None or padded_left(keep))
    return model(inputs, **given(inputs, mask, keep=keep[:, :-1] if needed else None))


def padded_left(keep: Tensor) -> bool:
    """Whether some row has a real token behind padding."""
    return bool((keep[:, 1:] & ~keep[:, :-1]).any())


def shift_prefix(ids: Tensor, prefix: Tensor, keep: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
    """`shift` for a text whose first tokens are given: they see each other, and only what follows them is predicted.

    prefix  (B,) tokens given in each row, 1 <= prefix < T;  keep (B, T) bool, padding on the right, or None
    Returns inputs and labels (B, T-1), labels -100 within the prefix, and the mask (B, 1, T-1, T-1), True = may attend.
    Raises TypeError or ValueError for another prefix, ValueError for padding on the left.

    Source: Raffel et al. 2020, section 3.2.1, figures 3 and 4.   Chapter: 4.2
    """
    inputs, labels = shift(ids, keep)
    T = inputs.shape[1]
    prefix = tensors.whole_numbers("prefix", prefix)
    if prefix.shape != ids.shape[:1]:
        raise ValueError(f"prefix must hold {len(ids)} numbers, one a row; got shape {tuple(prefix.shape)}")
    for p in prefix.aminmax() if len(prefix) else ():
        integer("prefix", p, 1, T)
    if keep is not None and padded_left(keep):
        raise ValueError(
            "ids must be padded on the right: the prefix is counted from the first token of the row"
        )
    at, prefix = torch.arange(T, device=ids.device), prefix[:, None]
    mask = masks.causal(T).to(ids.device) | (at < prefix)[:, None, None]  # `masks.prefix`, row by row
    if keep is not None:
        mask = masks.both(mask, masks.padding(keep[:, :-1]))
    return inputs, labels.masked_fill(at < prefix - 1, IGNORED), mask


def continuation_loss(model, ids: Tensor, prefix: Tensor, keep: Tensor | None = None) -> Tensor:
    """The cross-entropy of every token behind the prefix, which is read from both sides, in nats per token.

    model  called as model(inputs (B, T), mask=(B, 1, T, T) bool, True = may attend) -> logits (B, T, V)
    ids, prefix, keep  as for `shift_prefix`

    Source: Raffel et al. 2020, section 3.2.1.   Chapter: 4.2
    """
    inputs, labels, mask = shift_prefix(ids, prefix, keep)
    return cross_entropy(model(inputs, mask=mask), labels)


def continuation_tokens(ids: Tensor, prefix: Tensor, keep: Tensor | None = None) -> int:
    """How many tokens `prefix_lm` predicts in a batch: all real tokens behind the prefix."""
    return predicted(shift_prefix(ids, prefix, keep)[1])


prefix_lm = Objective(continuation_loss, continuation_tokens)


def shift_right(target: Tensor, start: int, keep: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Teacher forcing: the decoder reads `start` and all target tokens but the last; its labels are the target.

    target  (B, T), padded on the right;  keep (B, T) bool or None
    Returns inputs and labels (B, T), labels -100 at padding. Raises ValueError for padding on the left.

    Source: Williams and Zipser 1989.   Chapter: 4.1
    """
    target = tensors.batch(target, keep, name="target")
    start = integer(
        "start",
        start,
        0,
        hint="A Seq2SeqLM begins with its config's start_id, mBART with the id of a language",
    )
    inputs = torch.cat((torch.full_like(target[:, :1], start), target[:, :-1]), 1)
    if keep is None:
        return inputs, target
    if padded_left(keep):
        raise ValueError(
            "target must be padded on the right: the start token stands before the first real one"
        )
    return inputs, target.masked_fill(~keep, IGNORED)


def target_loss(
    model,
    source: Tensor,
    target: Tensor,
    source_keep: Tensor | None = None,
    target_keep: Tensor | None = None,
) -> Tensor:
    """The cross-entropy of every target token given the source and the target before it, in nats per token.

    model   called as model(source (B, S), inputs (B, T), source_keep=...) -> logits (B, T, V); model.config.start_id begins
    target  (B, T), padded on the right, which no decoder position ever sees

    Source: Sutskever et al. 2014, equation 1.   Chapter: 4.1
    """
    inputs, labels = shift_right(target, model.config.start_id, target_keep)
    return cross_entropy(model(source, inputs, source_keep=source_keep), labels)


def target_tokens(
    source: Tensor,
    target: Tensor,
    source_keep: Tensor | None = None,
    target_keep: Tensor | None = None,
) -> int:
    """How many tokens `seq2seq` predicts in a batch: all real tokens of the target."""
    target = tensors.batch(target, target_keep, name="target", keep_name="target_keep")
    return target.numel() if target_keep is None else int(target_keep.sum())


seq2seq = Objective(target_loss, target_tokens)
