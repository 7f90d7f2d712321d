"""How the models of notebook 5.2 are trained, and watched while they are."""

from collections.abc import Callable, Sequence

import torch
from torch import nn

from plmlib.checkpoints.recipes import BETAS
from plmlib.training import train


def taught(model: nn.Module, draw: Callable, objective: Callable, steps: int, seed: int, **how) -> nn.Module:
    """Train the model in place, and return it."""
    with torch.enable_grad():
        train(model, draw, objective, steps=steps, betas=BETAS, seed=seed, progress=False, **how)
    return model.eval()


class Watched:
    """A source of batches that measures the model before certain updates; `found` says what was measured."""

    def __init__(self, draw: Callable, measure: Callable[[], object], at: Sequence[int]):
        self.draw, self.measure, self.at = draw, measure, set(at)
        self.step, self.found = 0, {}

    def __call__(self, rng: torch.Generator):
        if self.step in self.at:
            with torch.no_grad():
                self.found[self.step] = self.measure()
        self.step += 1
        return self.draw(rng)
