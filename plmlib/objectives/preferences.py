"""Alignment (对齐): direct preference optimisation, DPO, on pairs of a preferred and a refused text."""

import torch.nn.functional as F
from torch import Tensor

from plmlib.checks import real
from plmlib.objectives.causal import shift
from plmlib.objectives.loss import IGNORED
from plmlib.objectives.objective import Objective


def log_probability(model, ids: Tensor, keep: Tensor | None = None, prompt: int = 1) -> Tensor:
    """log P of each text given its first `prompt` tokens: the sum over all real tokens after them, (B).

    model  called as model(ids (B, T)) -> logits (B, T, V)
    ids    (B, T), padded on the right;  keep (B, T) bool or None

    Chapter: 5.3
    """
    inputs, labels = shift(ids, keep)
    labels = labels.clone()
    labels[:, : prompt - 1] = IGNORED  # label t is token t + 1
    losses = F.cross_entropy(model(inputs).mT, labels, ignore_index=IGNORED, reduction="none")  # (B, T − 1)
    return -losses.sum(1)


def preference_loss(chosen: Tensor, refused: Tensor, beta: float) -> Tensor:
    """−log sigmoid(β (chosen − refused)), the mean over all pairs.

    chosen, refused  (B,) log P under the model minus log P under the reference, of the two texts of a pair
    beta             how expensive it is to move away from the reference: the smaller, the further it moves

    Source: Rafailov et al. 2023, equation 7.   Chapter: 5.3
    """
    return -F.logsigmoid(beta * (chosen - refused)).mean()


def dpo(beta: float, prompt: int = 1) -> Objective:
    """The objective of `train` on pairs: (chosen ids, their keep, refused ids, their keep, reference).

    prompt     tokens at the beginning of every text that are given and not scored
    reference  (B, 2) log P of the chosen and the refused text under the model before training

    Raises ValueError for a beta that is not above 0.

    Source: Rafailov et al. 2023, equation 7.   Chapter: 5.3
    """
    if real("beta", beta, 0.0) == 0:
        raise ValueError("beta must be above 0, got 0: nothing would hold the model near its reference")

    def loss(model, chosen, chosen_keep, refused, refused_keep, reference: Tensor) -> Tensor:
        moved_chosen = log_probability(model, chosen, chosen_keep, prompt) - reference[:, 0]
        moved_refused = log_probability(model, refused, refused_keep, prompt) - reference[:, 1]
        return preference_loss(moved_chosen, moved_refused, beta)

    def count(chosen: Tensor, *rest) -> int:
        return len(chosen)

    return Objective(loss, count)
