"""The loss that every objective ends in, and the look at what it is given."""

import torch
import torch.nn.functional as F
from torch import Tensor

IGNORED = -100  # a label that no loss counts


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
        raise ValueError(
            "labels are all -100: no token is left to predict; keep at least two tokens of one row"
        )
    low, high = labels.masked_fill(~counted, 0).aminmax()
    if low < 0 or high >= logits.shape[-1]:
        raise ValueError(f"labels must be -100 or in [0, {logits.shape[-1]}), got {int(low if low < 0 else high)}; "
                         "does the tokenizer belong to this model?")  # fmt: skip
    return F.cross_entropy(logits.flatten(0, -2), labels.flatten().long(), ignore_index=IGNORED)


def predicted(labels: Tensor) -> int:
    """How many labels a loss counts: those that are not -100."""
    return int((labels != IGNORED).sum())


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
