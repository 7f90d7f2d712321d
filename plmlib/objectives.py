"""What a model is asked to do, as a loss in nats per predicted token."""

import torch
import torch.nn.functional as F
from torch import Tensor

IGNORED = -100  # a label that no loss counts


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


def cross_entropy(logits: Tensor, labels: Tensor) -> Tensor:
    """Mean of -log softmax(logits)[label] over the labels that are not -100, in nats.

    logits  (..., V), any real numbers
    labels  (...), ids in [0, V) or -100
    Raises ValueError when shapes disagree, a label is outside [0, V), or every label is -100 (the mean of nothing).

    Chapter: 3.3
    """
    if logits.shape[:-1] != labels.shape:
        raise ValueError(f"labels must be of shape {tuple(logits.shape[:-1])}, one for each row of logits; "
                         f"got {tuple(labels.shape)}")  # fmt: skip
    if labels.is_floating_point() or labels.dtype == torch.bool:
        raise TypeError(f"labels must be whole numbers, got {labels.dtype}; use labels.long()")
    counted = labels != IGNORED
    if not counted.any():
        raise ValueError("labels are all -100: no token is left to predict; keep at least two tokens of one row")
    low, high = labels.masked_fill(~counted, 0).aminmax()
    if low < 0 or high >= logits.shape[-1]:
        raise ValueError(f"labels must be -100 or in [0, {logits.shape[-1]}), got {int(low if low < 0 else high)}; "
                         "does the tokenizer belong to this model?")  # fmt: skip
    return F.cross_entropy(logits.flatten(0, -2), labels.flatten().long(), ignore_index=IGNORED)


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


def check_rows(ids: Tensor, keep: Tensor | None) -> None:
    """Raise TypeError or ValueError unless ids is (B, T) of whole numbers and keep a bool tensor of its shape."""
    if not isinstance(ids, Tensor) or ids.is_floating_point() or ids.dtype == torch.bool:
        what = ids.dtype if isinstance(ids, Tensor) else type(ids).__name__
        raise TypeError(f"ids must be a tensor of whole numbers, got {what}; use torch.tensor(ids)")
    if ids.ndim != 2:
        raise ValueError(f"ids must be (B, T), got shape {tuple(ids.shape)}; a single row is ids[None]")
    if keep is None:
        return
    if not isinstance(keep, Tensor) or keep.dtype != torch.bool:
        what = keep.dtype if isinstance(keep, Tensor) else type(keep).__name__
        raise TypeError(f"keep must be a bool tensor, True at real tokens, got {what}; use keep.bool()")
    if keep.shape != ids.shape:
        raise ValueError(f"keep must have the shape of ids, {tuple(ids.shape)}, got {tuple(keep.shape)}")
