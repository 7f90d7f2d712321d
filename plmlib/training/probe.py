"""Probe: a small classifier on frozen states, which shows what can be read out of them; and its controls."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from plmlib.checks import integer, real, tensors


@dataclass(frozen=True)
class Probe:
    """A fitted probe.

    accuracy  share of the test states that get their label
    loss      mean cross-entropy on the training states, in nats; ln C where nothing can be read out of them
    layers    [(weights, bias)], for states as they are: (C, D) and (C,); a hidden layer comes first
    """

    accuracy: float
    loss: float
    layers: list[tuple[Tensor, Tensor]]

    def scores(self, states: Tensor) -> Tensor:
        """Logits (..., C) of the labels of states (..., D)."""
        return _scores(self.layers, states.double())


def probe(
    train_states: Tensor,
    train_labels: Tensor,
    test_states: Tensor,
    test_labels: Tensor,
    l2: float = 1e-3,
    d_hidden: int = 0,
    seed: int = 0,
) -> Probe:
    """Logistic regression on frozen states: minimise mean cross-entropy + l2/2 · ‖W‖² by L-BFGS.

    states    (N, D) of any real type; every feature is scaled to mean 0 and deviation 1 of the training states
    labels    (N,) whole numbers from 0
    l2        strength of the penalty on the weights, per training state as the cross-entropy is; biases have none
    d_hidden  units of one hidden layer, with tanh; 0: none, a linear probe
    seed      of the hidden layer's first weights; a linear probe has a single minimum and begins at 0

    The same input gives the same bits. Raises TypeError or ValueError for states and labels that do not fit, or are
    not finite.

    Source: Alain and Bengio 2017; Liu and Nocedal 1989, algorithm 2.1 (L-BFGS).   Chapter: 2.1
    """
    D = _check("train", train_states, train_labels)
    if _check("test", test_states, test_labels) != D:
        raise ValueError(
            f"test_states must have the {D} features of train_states, got {test_states.shape[1]}"
        )
    l2, d_hidden = real("l2", l2, 0), integer("d_hidden", d_hidden, 0)
    labels, truth = train_labels.long(), test_labels.long()
    states, held_out = train_states.detach().double(), test_states.detach().double()
    mean, deviation = states.mean(0), states.std(0, correction=0)
    deviation = torch.where(deviation > 0, deviation, 1.0)  # a feature that never changes says nothing
    x = (states - mean) / deviation

    widths = [D, *([d_hidden] if d_hidden else []), 1 + int(max(labels.max(), truth.max()))]
    sizes = [n for d_in, d_out in zip(widths, widths[1:]) for n in (d_out * d_in, d_out)]
    rng = torch.Generator().manual_seed(integer("seed", seed, 0, 2**63 - 1))
    start = torch.zeros(sum(sizes), dtype=torch.float64)
    if d_hidden:
        start.copy_((torch.rand(len(start), generator=rng, dtype=torch.float64) - 0.5) / D**0.5)

    def layers_of(parameters: Tensor) -> list[tuple[Tensor, Tensor]]:
        parts = parameters.split(sizes)
        return [(weight.view(len(bias), -1), bias) for weight, bias in zip(parts[::2], parts[1::2])]

    def penalised(parameters: Tensor) -> Tensor:
        layers = layers_of(parameters)
        penalty = sum(weight.square().sum() for weight, _ in layers)
        return F.cross_entropy(_scores(layers, x), labels) + l2 / 2 * penalty

    (weight, bias), *rest = layers_of(minimise(penalised, start))
    layers = [
        (weight / deviation, bias - weight @ (mean / deviation)),
        *rest,
    ]  # for states that are not scaled
    loss = F.cross_entropy(_scores(layers, states), labels).item()
    right = _scores(layers, held_out).argmax(1) == truth
    return Probe(right.double().mean().item(), loss, layers)


def probe_with_controls(
    train_states: Tensor,
    train_labels: Tensor,
    test_states: Tensor,
    test_labels: Tensor,
    *,
    untrained: tuple[Tensor, Tensor] | None = None,
    texts: tuple[tuple[Tensor, Tensor | None], tuple[Tensor, Tensor | None]] | None = None,
    **settings,
) -> dict[str, float]:
    """Accuracy of a probe, and of what it must beat before it says anything about training.

    untrained  states for training and test, of the same model with its random first weights
    texts      (ids, keep) for training and test, whose words are counted without their order
    settings   l2, d_hidden and seed of all probes

    Returns {"probe": …, "untrained": …, "bag of words": …, "majority": …}; a control that was not given is left out.

    Source: Hewitt and Liang 2019 (control tasks).   Chapter: 2.1
    """
    states = {"probe": (train_states, test_states)}
    if untrained is not None:
        states["untrained"] = untrained
    if texts is not None:
        size = 1 + max(int(tensors.batch(*text).max()) for text in texts)
        states["bag of words"] = tuple(bag_of_words(*text, size) for text in texts)
    found = {
        name: probe(train, train_labels, test, test_labels, **settings).accuracy
        for name, (train, test) in states.items()
    }
    most_frequent = train_labels.long().bincount().argmax()
    return found | {"majority": (test_labels == most_frequent).double().mean().item()}


def bag_of_words(ids: Tensor, keep: Tensor | None, vocab_size: int) -> Tensor:
    """How often each token occurs in each text: ids (N, T), keep (N, T) bool or None -> (N, V).   Chapter: 2.1"""
    ids = tensors.batch(ids, keep, integer("vocab_size", vocab_size, 1))
    real_tokens = torch.ones_like(ids) if keep is None else keep.long()
    return torch.zeros(len(ids), vocab_size).scatter_add(1, ids, real_tokens.float())


def minimise(
    function: Callable[[Tensor], Tensor],
    start: Tensor,
    steps: int = 500,
    memory: int = 20,
    tolerance: float = 1e-8,
) -> Tensor:
    """L-BFGS: Newton's method, with the curvature read from the last steps; halves a step that does not descend enough.

    function  x (n,) -> (), differentiable
    memory    how many steps are remembered
    tolerance largest entry of the gradient at which it stops

    `torch.optim.LBFGS` does the same, but imports torch's compiler: one second and 74 MB.

    Source: Liu and Nocedal 1989, algorithm 2.1; Armijo 1966.   Chapter: 2.1
    """
    moves: list[tuple[Tensor, Tensor]] = []  # how x moved, and how the gradient changed by it
    x = start
    value, gradient = _value_and_gradient(function, x)
    for _ in range(steps):
        if gradient.abs().max() < tolerance:
            break
        direction = -_inverse_curvature(moves, gradient)
        slope, step = gradient @ direction, 1.0
        new_value, new_gradient = _value_and_gradient(function, x + step * direction)
        while not new_value <= value + 1e-4 * step * slope:
            step /= 2
            if step < 1e-12:
                return x  # as low as float64 can tell
            new_value, new_gradient = _value_and_gradient(function, x + step * direction)
        move, change = step * direction, new_gradient - gradient
        if move @ change > 0:  # convex along this step
            moves = [*moves, (move, change)][-memory:]
        x, value, gradient = x + move, new_value, new_gradient
    return x


def _inverse_curvature(moves: list[tuple[Tensor, Tensor]], gradient: Tensor) -> Tensor:
    """The inverse Hessian that the moves tell of, times the gradient."""
    q, shares = gradient, []
    for move, change in reversed(moves):
        shares.append((move @ q) / (move @ change))
        q = q - shares[-1] * change
    q = q * (moves[-1][0] @ moves[-1][1] / moves[-1][1].square().sum() if moves else 1 / gradient.norm())
    for (move, change), share in zip(moves, reversed(shares)):
        q = q + (share - (change @ q) / (move @ change)) * move
    return q


@torch.enable_grad()
def _value_and_gradient(function: Callable[[Tensor], Tensor], x: Tensor) -> tuple[Tensor, Tensor]:
    x = x.detach().requires_grad_()
    value = function(x)
    return value.detach(), torch.autograd.grad(value, x)[0]


def _scores(layers: list[tuple[Tensor, Tensor]], x: Tensor) -> Tensor:
    for weight, bias in layers[:-1]:
        x = (x @ weight.T + bias).tanh()
    return x @ layers[-1][0].T + layers[-1][1]


def _check(part: str, states: Tensor, labels: Tensor) -> int:
    """Return D; raise TypeError or ValueError unless states are (N, D), finite, and labels (N,), whole numbers from 0."""
    labels = tensors.whole_numbers(f"{part}_labels", labels)
    if not isinstance(states, Tensor) or not states.is_floating_point():
        found = states.dtype if isinstance(states, Tensor) else type(states).__name__
        raise TypeError(
            f"{part}_states must be a tensor of real numbers, got {found}; use {part}_states.float()"
        )
    if states.ndim != 2 or labels.shape != states.shape[:1] or not len(states):
        raise ValueError(
            f"{part}_states must be (N, D) and {part}_labels (N,), N at least 1, got {tuple(states.shape)} and "
            f"{tuple(labels.shape)}"
        )
    if not states.isfinite().all():
        raise ValueError(f"{part}_states must be finite, got NaN or infinity; look for it in the model")
    if labels.min() < 0:
        raise ValueError(
            f"{part}_labels must be 0 or more, got {int(labels.min())}; leave out rows without a label"
        )
    return states.shape[1]
