"""The loss that every objective ends in: cross-entropy over the labels that count."""

import torch.nn.functional as F
from torch import Tensor

from plmlib.checks import tensors

IGNORED = -100  # a label that no loss counts


def cross_entropy(logits: Tensor, labels: Tensor) -> Tensor:
    """Mean of -log softmax(logits)[label] over the labels that are not -100, in nats.

    logits  (..., V), any real numbers
    labels  (...), ids in [0, V) or -100
    Raises ValueError when shapes disagree, a label is outside [0, V), or every label is -100 (the mean of nothing).

    Chapter: 3.3
    """
    labels = tensors.whole_numbers("labels", labels)
    if logits.shape[:-1] != labels.shape:
        raise ValueError(f"labels must be of shape {tuple(logits.shape[:-1])}, one for each row of logits; "
                         f"got {tuple(labels.shape)}")  # fmt: skip
    counted = labels != IGNORED
    if not counted.any():
        raise ValueError(
            "labels are all -100: no token is left to predict; keep at least two tokens of one row"
        )
    low, high = labels.masked_fill(~counted, 0).aminmax()
    if low < 0 or high >= logits.shape[-1]:
        raise ValueError(f"labels must be -100 or in [0, {logits.shape[-1]}), got {int(low if low < 0 else high)}; "
                         "does the tokenizer belong to this model?")  # fmt: skip
    return F.cross_entropy(logits.flatten(0, -2), labels.flatten(), ignore_index=IGNORED)


def predicted(labels: Tensor) -> int:
    """How many labels a loss counts: those that are not -100."""
    return int((tensors.whole_numbers("labels", labels) != IGNORED).sum())
