"""How well a model predicts a text it is not trained on."""

from collections.abc import Callable

import torch
from torch import Tensor

from plmlib.checks import integer
from plmlib.objectives import clm
from plmlib.training.batches import size_of


@torch.no_grad()
def evaluate(
    model, ids: Tensor, keep: Tensor | None = None, objective: Callable = clm, batch_size: int = 64
) -> float:
    """Mean loss over all rows, every token counted once, in nats; exp of it is the perplexity.

    model  a module (dropout is switched off meanwhile) or anything else that `objective` can call.   Chapter: 3.1
    """
    integer("batch_size", batch_size, 1)
    training = getattr(model, "training", False)
    if training:
        model.eval()
    total = count = 0.0
    try:
        for start in range(0, len(ids), batch_size):
            batch = (
                ids[start : start + batch_size],
                None if keep is None else keep[start : start + batch_size],
            )
            weight = size_of(batch, objective)
            if weight:
                total, count = total + objective(model, *batch).item() * weight, count + weight
    finally:
        if training:
            model.train()
    if not count:
        raise ValueError("ids hold no token to predict: the corpus is empty, or keep is False everywhere")
    return total / count
