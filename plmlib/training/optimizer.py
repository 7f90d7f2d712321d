"""AdamW, as a formula and as a fused kernel.

`torch.optim.AdamW` computes the same numbers, but its first use imports torch's compiler: one to two seconds
and 70 MB in every notebook. The kernel that it calls is used directly here. It is four to six times as fast
as one operation after another.
"""

from collections.abc import Iterable

import torch
from torch import Tensor, nn


def adamw(
    p: Tensor,
    g: Tensor,
    m: Tensor,
    v: Tensor,
    t: int,
    lr: float,
    betas: tuple[float, float],
    decay: float,
    eps: float = 1e-8,
) -> tuple[Tensor, Tensor, Tensor]:
    """One update of one parameter; returns the new (p, m, v).

    m ← β₁m + (1-β₁)g,  v ← β₂v + (1-β₂)g²
    p ← p - lr·decay·p - lr · m̂ / (√v̂ + ε),  where m̂ = m/(1-β₁ᵗ) and v̂ = v/(1-β₂ᵗ)

    p, g, m, v  parameter, gradient and the two running means, all of one shape
    t           number of this update, from 1

    Source: Loshchilov and Hutter 2019, algorithm 2.   Chapter: 3.3
    """
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g**2
    mean, spread = m / (1 - betas[0] ** t), (v / (1 - betas[1] ** t)).sqrt()
    return p - lr * decay * p - lr * mean / (spread + eps), m, v


class AdamW:
    """`adamw` for all parameters of a model, fused. Matrices decay, biases and norms do not.

    A parameter without a gradient does not change, and neither does its number of updates.

    state  {"first.<parameter>": m, "second.<parameter>": v, "updates.<parameter>": t}, updated in place

    Source: Loshchilov and Hutter 2019, algorithm 2.   Chapter: 3.3
    """

    def __init__(self, model: nn.Module, betas=(0.9, 0.95), weight_decay: float = 0.1, eps: float = 1e-8):
        self.parameters = {name: p for name, p in model.named_parameters() if p.requires_grad}
        self.betas, self.weight_decay, self.eps = betas, weight_decay, eps
        self.updates = {name: p.new_zeros((), dtype=torch.float32) for name, p in self.parameters.items()}
        self.first = {name: torch.zeros_like(p) for name, p in self.parameters.items()}
        self.second = {name: torch.zeros_like(p) for name, p in self.parameters.items()}

    @property
    def state(self) -> dict[str, Tensor]:
        parts = {"first": self.first, "second": self.second, "updates": self.updates}
        return {f"{part}.{name}": value for part, values in parts.items() for name, value in values.items()}

    @torch.no_grad()
    def step(self, lr: float) -> None:
        """One update of every parameter that has a gradient."""
        moved = {name: p for name, p in self.parameters.items() if p.grad is not None}
        self._update({name: p for name, p in moved.items() if p.ndim >= 2}, lr, self.weight_decay)
        self._update({name: p for name, p in moved.items() if p.ndim < 2}, lr, 0.0)

    def _update(self, moved: dict[str, Tensor], lr: float, decay: float) -> None:
        if not moved:  # the kernel takes no empty list
            return
        updates = [self.updates[name] for name in moved]
        torch._foreach_add_(updates, 1)
        torch._fused_adamw_(
            list(moved.values()),
            [p.grad for p in moved.values()],
            [self.first[name] for name in moved],
            [self.second[name] for name in moved],
            [],
            updates,
            lr=lr,
            beta1=self.betas[0],
            beta2=self.betas[1],
            weight_decay=decay,
            eps=self.eps,
            amsgrad=False,
            maximize=False,
        )


def clip_gradients(parameters: Iterable[Tensor], largest: float) -> float:
    """Scale all gradients in place so that their joint norm is at most `largest`; returns the norm before.

    A norm that is not finite is returned, and nothing is scaled.

    Source: Pascanu et al. 2013.   Chapter: 3.3
    """
    gradients = [p.grad for p in parameters if p.grad is not None]
    norm = float(torch.stack(torch._foreach_norm(gradients)).norm())
    if largest < norm < float("inf"):
        torch._foreach_mul_(gradients, largest / norm)
    return norm
