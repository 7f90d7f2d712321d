"""Probe: a small classifier on frozen states, which shows what can be read out of them; and its controls."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.checks import integer, real, tensors


@dataclass(frozen=True)
class Probe:
    """A fitted probe.

    accuracy  share of the test states that get their label
    loss      mean cross-entropy on the training states, in nats; ln C where nothing can be read out of them
    network   states (N, D) in float64 -> logits (N, C)
    """

    accuracy: float
    loss: float
    network: nn.Module


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

    states    (N, D), real; every feature is scaled to mean 0 and deviation 1 of the training states
    labels    (N,), whole numbers from 0
    l2        strength of the penalty on the weights; biases have none
    d_hidden  units of a hidden layer with tanh; 0: none, a linear probe
    seed      of the hidden layer's first weights; a linear probe has one minimum and begins at 0

    The same input gives the same bits. Raises TypeError or ValueError for states and labels that do not fit.

    Source: Alain and Bengio 2017; Liu and Nocedal 1989 (L-BFGS).   Chapter: 2.1
    """
    x, labels = _examples("train", train_states, train_labels)
    held_out, truth = _examples("test", test_states, test_labels)
    if held_out.shape[1] != x.shape[1]:
        raise ValueError(
            f"test_states must have {x.shape[1]} features like train_states, got {held_out.shape[1]}"
        )
    l2, d_hidden = real("l2", l2, 0), integer("d_hidden", d_hidden, 0)
    n_labels = 1 + int(max(labels.max(), truth.max()))
    network = _network(x, d_hidden, n_labels, integer("seed", seed, 0, 2**63 - 1))
    weights = [part.weight for part in network if isinstance(part, nn.Linear)]
    optimizer = torch.optim.LBFGS(
        network.parameters(),
        max_iter=500,
        tolerance_grad=1e-8,
        tolerance_change=0,
        line_search_fn="strong_wolfe",
    )

    def penalised_loss() -> Tensor:
        optimizer.zero_grad()
        loss = F.cross_entropy(network(x), labels) + l2 / 2 * sum(weight.square().sum() for weight in weights)
        loss.backward()
        return loss

    with torch.enable_grad():
        optimizer.step(penalised_loss)
    network.requires_grad_(False)
    right = network(held_out).argmax(1) == truth
    return Probe(right.double().mean().item(), F.cross_entropy(network(x), labels).item(), network)


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
    """Accuracy of a probe, and of the controls that it must beat before it says anything about training.

    untrained  states for training and test, of the same model with its random first weights
    texts      (ids, keep) for training and test, whose words are counted without their order
    settings   l2, d_hidden and seed of all probes

    Returns {"probe": …, "untrained": …, "bag of words": …, "majority": …}, and nothing for a control not
    given.

    Source: Hewitt and Liang 2019 (control tasks).   Chapter: 2.1
    """
    states = {"probe": (train_states, test_states)}
    if untrained is not None:
        states["untrained"] = untrained
    if texts is not None:
        vocab_size = 1 + max(int(tensors.batch(*text).max()) for text in texts)
        states["bag of words"] = tuple(bag_of_words(*text, vocab_size) for text in texts)
    found = {}
    for name, (train, test) in states.items():
        found[name] = probe(train, train_labels, test, test_labels, **settings).accuracy
    most_frequent = train_labels.long().bincount().argmax()
    return found | {"majority": (test_labels == most_frequent).double().mean().item()}


def bag_of_words(ids: Tensor, keep: Tensor | None, vocab_size: int) -> Tensor:
    """How often each token occurs in each text: ids (N, T), keep (N, T) or None -> (N, V).   Chapter: 2.1"""
    ids = tensors.batch(ids, keep, integer("vocab_size", vocab_size, 1))
    real_tokens = torch.ones_like(ids) if keep is None else keep.long()
    return torch.zeros(len(ids), vocab_size).scatter_add(1, ids, real_tokens.float())


class _Standardise(nn.Module):
    """Every feature with mean 0 and deviation 1 of these states; one that never changes becomes 0."""

    def __init__(self, states: Tensor):
        super().__init__()
        deviation = states.std(0, correction=0)
        self.mean, self.deviation = states.mean(0), torch.where(deviation > 0, deviation, torch.inf)

    def forward(self, states: Tensor) -> Tensor:
        return (states - self.mean) / self.deviation


def _network(x: Tensor, d_hidden: int, n_labels: int, seed: int) -> nn.Sequential:
    widths = [x.shape[1], *([d_hidden] if d_hidden else []), n_labels]
    layers = [nn.utils.skip_init(nn.Linear, *pair, dtype=x.dtype) for pair in zip(widths, widths[1:])]
    rng = torch.Generator().manual_seed(seed)
    for parameter in (parameter for layer in layers for parameter in layer.parameters()):
        draws = torch.rand(parameter.shape, generator=rng, dtype=x.dtype) - 0.5
        parameter.data = draws / x.shape[1] ** 0.5 if d_hidden else torch.zeros_like(draws)
    if d_hidden:
        layers.insert(1, nn.Tanh())
    return nn.Sequential(_Standardise(x), *layers)


def _examples(part: str, states: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
    """States (N, D) in float64 and labels (N,) in int64; raises TypeError or ValueError for others."""
    labels = tensors.whole_numbers(f"{part}_labels", labels)
    tensors.real_numbers(f"{part}_states", states)
    if states.ndim != 2 or labels.shape != states.shape[:1] or not len(states):
        shapes = f"{tuple(states.shape)} and {tuple(labels.shape)}"
        raise ValueError(f"{part}_states must be (N, D) and {part}_labels (N,), N at least 1, got {shapes}")
    if not states.isfinite().all():
        raise ValueError(
            f"{part}_states must be finite, got NaN or infinity; look for the cause in the model"
        )
    if labels.min() < 0:
        fix = "leave out rows without a label"
        raise ValueError(f"{part}_labels must be 0 or more, got {int(labels.min())}; {fix}")
    return states.detach().double(), labels
