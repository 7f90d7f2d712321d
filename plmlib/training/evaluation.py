"""How well a model predicts a text it is not trained on."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from plmlib.checks import integer, tensors
from plmlib.models.modes import evaluating
from plmlib.objectives import as_objective, clm


@torch.no_grad()
def evaluate(
    model,
    ids: Tensor,
    keep: Tensor | None = None,
    objective: Callable = clm,
    batch_size: int = 64,
    more: Sequence[Tensor | None] = (),
) -> float:
    """Mean loss over all rows, every prediction counted once, in nats; exp of it is the perplexity.

    model      a module (dropout is switched off meanwhile) or anything else that `objective` can call
    ids, keep  the first two arguments that the objective reads after the model, for `mlm` inputs and labels
    objective  an `Objective`, or a plain function whose mean is taken over rows
    more       the arguments after these two, each a tensor with one entry a row, or None

    Raises ValueError where nothing is predicted, or where arguments differ in their number of rows.   Chapter: 3.1
    """
    integer("batch_size", batch_size, 1)
    objective, parts = as_objective(objective), (ids, keep, *more)
    if isinstance(keep, Tensor) and keep.dtype == torch.bool:  # else these are labels
        tensors.real_tokens("keep", keep, tensors.batch(ids).shape)
    for part in parts:
        if part is not None and len(part) != len(ids):
            raise ValueError(f"all parts must have the {len(ids)} rows of ids, got one of {len(part)} rows")
    total = count = torch.zeros(1, dtype=torch.float64)
    with evaluating(model):
        for start in range(0, len(ids), batch_size):
            batch = tuple(part if part is None else part[start : start + batch_size] for part in parts)
            counts = objective.counts(batch)
            if counts.any():
                total = total + objective.means(model, batch, counts).cpu() * counts
                count = count + counts
    if not count.all():
        raise ValueError("ids hold no token to predict: the corpus is empty, or keep is False everywhere")
    return float((total / count).sum())
