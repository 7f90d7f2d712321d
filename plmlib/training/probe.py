"""The linear probe: logistic regression on the frozen states of a model, and the controls beside it."""

from collections import deque

import torch
from torch import Tensor

from plmlib.checks import real
from plmlib.checks.tensors import batch, whole_numbers


class Probe:
    """P(label | x) = softmax(W x̂ + b), fitted to frozen states; x̂ is x with mean 0 and deviation 1 a feature.

    L-BFGS in float64 minimises the mean cross-entropy in nats + l2/2 · |W|² from W = 0, until no partial
    derivative exceeds 1e-6. There is one minimum, so that no seed and no learning rate matter.

    states  (N, D) frozen states, one an example
    labels  (N,) whole numbers from 0, at least two different ones
    l2      > 0, strength of the penalty on W

    weight (C, D), bias (C,)  the solution, C = largest label + 1; the biases sum to 0
    mean, deviation (D,)      of the states; a constant feature has deviation infinity and no effect
    loss                      the mean cross-entropy of `states` at the solution, in nats

    Raises TypeError or ValueError for states or labels of another shape or type, and for NaN or infinity.

    Source: Alain and Bengio 2016; Liu and Nocedal 1989 (L-BFGS).   Chapter: 2.1
    """

    @torch.no_grad()
    def __init__(self, states: Tensor, labels: Tensor, l2: float = 1e-3):
        states, labels = _examples(states, labels)
        if labels.unique().numel() < 2:
            raise ValueError(
                f"labels must hold two different labels at least, got {labels.unique().tolist()}"
            )
        l2 = real("l2", l2, 1e-9)
        self.mean, self.deviation = states.mean(0), states.std(0, correction=0)
        self.deviation[states.amin(0) == states.amax(0)] = torch.inf
        x = torch.cat(((states - self.mean) / self.deviation, torch.ones_like(states[:, :1])), 1)
        truth = torch.nn.functional.one_hot(labels).double()

        def loss_and_gradient(weights: Tensor) -> tuple[Tensor, Tensor]:  # weights (C, D + 1), the bias last
            log_p = (x @ weights.T).log_softmax(1)
            penalised = torch.cat((weights[:, :-1], torch.zeros_like(weights[:, :1])), 1)
            loss = -(truth * log_p).sum(1).mean() + l2 / 2 * penalised.square().sum()
            return loss, (log_p.exp() - truth).T @ x / len(x) + l2 * penalised

        start = x.new_zeros(truth.shape[1], x.shape[1])
        solution = _lbfgs(loss_and_gradient, start)
        self.weight, self.bias = solution[:, :-1], solution[:, -1]
        self.loss = float(-(truth * (x @ solution.T).log_softmax(1)).sum(1).mean())

    @torch.no_grad()
    def __call__(self, states: Tensor) -> Tensor:
        """Logits (N, C) of states (N, D)."""
        states = _states(states)
        if states.shape[1:] != self.mean.shape:
            raise ValueError(f"states must be (N, {len(self.mean)}), got shape {tuple(states.shape)}")
        return (states - self.mean) / self.deviation @ self.weight.T + self.bias

    def accuracy(self, states: Tensor, labels: Tensor) -> float:
        """The share of states (N, D) for which the largest logit is that of the label (N,)."""
        states, labels = _examples(states, labels)
        return (self(states).argmax(1) == labels).double().mean().item()


def probe_accuracies(
    train_labels: Tensor, test_labels: Tensor, **states: tuple[Tensor, Tensor]
) -> dict[str, float]:
    """{"majority": accuracy of the commonest training label, name: accuracy of a probe} on the test examples.

    states  name=(train states (N, D), test states (M, D)). A probe shows something only beside its controls:
            trained=(x, test_x), untrained=(x0, test_x0) of the same model with its initial weights, and
            bag=(words, test_words), each from `bag_of_words`

    The words that decide the label must not be the same in training and test: an untrained encoder mixes the
    words of a sentence at random, and a probe can learn from its states which words belong to which label.

    Source: Hewitt and Liang 2019.   Chapter: 2.1
    """
    commonest = whole_numbers("train_labels", train_labels).mode().values
    report = {"majority": (whole_numbers("test_labels", test_labels) == commonest).double().mean().item()}
    for name, (train, test) in states.items():
        report[name] = Probe(train, train_labels).accuracy(test, test_labels)
    return report


def bag_of_words(ids: Tensor, keep: Tensor | None, vocab_size: int) -> Tensor:
    """How often each word occurs in each row: ids (B, T), keep (B, T) bool or None -> (B, V), without order.

    Chapter: 2.1
    """
    ids = batch(ids, keep, vocab_size)
    counts = torch.ones_like(ids) if keep is None else keep.long()
    return torch.zeros(len(ids), vocab_size, dtype=torch.long).scatter_add(1, ids, counts)


def _lbfgs(loss_and_gradient, x: Tensor, tolerance: float = 1e-6, steps: int = 2000) -> Tensor:
    """L-BFGS: Newton's method, with the last changes of the gradient in place of the second derivatives.

    loss_and_gradient  function(x) -> loss (), gradient of the shape of x; smooth and convex
    tolerance          no partial derivative of the solution exceeds it

    `torch.optim.LBFGS` does the same, but its first use imports torch's compiler: a second and 70 MB.
    Raises ValueError if `steps` steps do not reach the tolerance.

    Source: Nocedal and Wright 2006, algorithms 7.4 and 7.5.   Chapter: 2.1
    """
    loss, gradient = loss_and_gradient(x)
    changes = deque(maxlen=10)  # of x and of the gradient, the newest last
    for _ in range(steps):
        if gradient.abs().max() <= tolerance:
            return x
        direction = -_newton_step(gradient, changes)
        slope, length = (gradient * direction).sum(), 1.0
        while (new := loss_and_gradient(x + length * direction))[0] > loss + 1e-4 * length * slope:
            length /= 2
        step, change = length * direction, new[1] - gradient
        if (step * change).sum() > 0:
            changes.append((step, change))
        x, (loss, gradient) = x + step, new
    raise ValueError(
        f"l2 must be larger: after {steps} steps the gradient is {gradient.abs().max():.1e}, not {tolerance}"
    )


def _newton_step(gradient: Tensor, changes: deque) -> Tensor:
    """The gradient times the inverse of the second derivatives that the changes imply."""
    shares = []
    for step, change in reversed(changes):
        shares.append((step * gradient).sum() / (step * change).sum())
        gradient = gradient - shares[-1] * change
    if changes:
        step, change = changes[-1]
        gradient = gradient * (step * change).sum() / change.square().sum()
    for (step, change), share in zip(changes, reversed(shares), strict=True):
        gradient = gradient + (share - (change * gradient).sum() / (step * change).sum()) * step
    return gradient


def _states(states) -> Tensor:
    if not isinstance(states, Tensor):
        raise TypeError(
            f"states must be a tensor (N, D), got {type(states).__name__}; use torch.tensor(states)"
        )
    if states.ndim != 2 or not states.numel():
        fix = "; take one state an example, such as states[torch.arange(N), at]" if states.ndim == 3 else ""
        raise ValueError(f"states must be (N, D), N and D at least 1, got shape {tuple(states.shape)}{fix}")
    if not states.isfinite().all():
        raise ValueError("states must be finite, got NaN or infinity")
    return states.detach().double()


def _examples(states, labels) -> tuple[Tensor, Tensor]:
    states, labels = _states(states), whole_numbers("labels", labels)
    if labels.shape != states.shape[:1]:
        raise ValueError(
            f"labels must be ({len(states)},), one for each state, got shape {tuple(labels.shape)}"
        )
    if labels.min() < 0:
        raise ValueError(
            f"labels must be at least 0, got {labels.min()}; leave out the examples without a label"
        )
    return states, labels
