"""One direction: every token is predicted from those before it, alone or after a source."""

import torch
from torch import Tensor

from plmlib.objectives.loss import IGNORED, check_rows, cross_entropy


def shift(ids: Tensor, keep: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Inputs are all tokens but the last, labels all but the first: position t predicts token t + 1.

    ids   (B, T) token ids
    keep  (B, T) bool, True at real tokens; a label is -100 where it, or the token that must predict it, is padding
    Returns inputs (B, T-1) and labels (B, T-1). Raises ValueError for rows shorter than two tokens.

    Source: Radford et al. 2018, section 3.1, equation 1.   Chapter: 3.3
    """
    check_rows(ids, keep)
    if ids.shape[1] < 2:
        raise ValueError(f"ids must have at least 2 tokens a row, one to read and one to predict; got {ids.shape[1]}")
    inputs, labels = ids[:, :-1], ids[:, 1:].long()
    if keep is not None:
        labels = labels.masked_fill(~(keep[:, 1:] & keep[:, :-1]), IGNORED)
    return inputs, labels


def clm(model, ids: Tensor, keep: Tensor | None = None) -> Tensor:
    """Causal language modelling: the cross-entropy of every token given those before it, in nats per token.

    model  anything called as model(ids (B, T)) or model(ids, keep) -> logits (B, T, V)
    ids    (B, T), T >= 2;  keep (B, T) bool or None

    Source: Radford et al. 2018, section 3.1, equation 1.   Chapter: 3.3
    """
    inputs, labels = shift(ids, keep)
    return cross_entropy(_read(model, inputs, keep), labels)


def predictions(ids: Tensor, keep: Tensor | None = None) -> int:
    """How many tokens `clm` predicts in a batch: the weight of its mean when batches are averaged."""
    return ids[:, 1:].numel() if keep is None else int((keep[:, 1:] & keep[:, :-1]).sum())


clm.count = predictions


def clm_on(tokens: Tensor):
    """`clm` whose loss counts only the predictions of certain tokens, such as the answers in a prompt.

    tokens  (n,) ids that count;  returns an objective for `train` and `evaluate`.   Chapter: 3.5
    """

    def labels_of(ids: Tensor, keep: Tensor | None) -> tuple[Tensor, Tensor]:
        inputs, labels = shift(ids, keep)
        return inputs, labels.masked_fill(~torch.isin(labels, tokens), IGNORED)

    def objective(model, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        inputs, labels = labels_of(ids, keep)
        return cross_entropy(_read(model, inputs, keep), labels)

    objective.count = lambda ids, keep=None: int((labels_of(ids, keep)[1] != IGNORED).sum())
    return objective


def _read(model, inputs: Tensor, keep: Tensor | None) -> Tensor:
    if keep is None or not (keep[:, 1:] & ~keep[:, :-1]).any():  # padding on the right: no causal model ever sees it
        return model(inputs)
    return model(inputs, keep[:, :-1])
