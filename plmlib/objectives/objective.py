"""An objective: what a model is trained to do, as a loss and the number of predictions it is the mean of."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor


@dataclass(frozen=True)
class Objective:
    """objective(model, *batch) -> the loss of a batch, in nats. `train` and `evaluate` take it.

    loss   loss(model, *batch) -> the mean over all predictions, of shape (); or several means, of shape (n,), where
           there are several kinds of prediction, such as tokens and pairs of sentences. The loss is their sum
    count  count(*batch) -> the number of predictions, or n numbers; the model is not needed for it. A kind of which a
           batch has none adds 0 to the loss

    Batches of different sizes are averaged with these counts as weights. `show(clm.loss)` shows what is computed.

    Chapter: 3.3
    """

    loss: Callable[..., Tensor]
    count: Callable[..., int | tuple[int, ...]]

    def __call__(self, model, *batch, **options) -> Tensor:
        return self.loss(model, *batch, **options).sum()

    def under(self, mask: Callable[[int], Tensor]) -> "Objective":
        """This objective, for a model that reads under another mask than its own.

        mask  n -> (n, n) bool, True = may attend

        `clm.under(masks.causal)` trains a MaskedLM as a language model, `mlm.under(masks.bidirectional)` a CausalLM
        as a masked one.   Chapter: 1.3
        """
        return Objective(partial(self.loss, mask=mask), self.count)

    def counts(self, batch: tuple) -> Tensor:
        """The number of predictions of each kind in a batch, (n,) int64."""
        return torch.tensor(self.count(*batch)).reshape(-1)

    def means(self, model, batch: tuple, counts: Tensor) -> Tensor:
        """The mean loss of each kind of prediction in a batch, (n,). Raises ValueError unless there is a count of each."""
        means = self.loss(model, *batch).reshape(-1)
        if len(means) != len(counts):
            raise ValueError(
                f"an objective must count each kind of prediction, got {len(means)} losses and {len(counts)} counts"
            )
        return means


def given(ids: Tensor, mask: Callable[[int], Tensor] | None = None, **tensors: Tensor | None) -> dict:
    """The keyword arguments of a model that reads ids (B, T): what is None is left out, as not every model takes it."""
    if mask is not None:
        tensors["mask"] = mask(ids.shape[1]).to(ids.device)
    return {name: value for name, value in tensors.items() if value is not None}


def as_objective(objective: Callable[..., Tensor]) -> Objective:
    """Return an objective; a plain function(model, *batch) -> mean loss is taken to predict one thing a row."""
    return objective if isinstance(objective, Objective) else Objective(objective, _rows)


def _rows(first: Tensor, *rest) -> int:
    return len(first)
