import math

import pytest
import torch
from support import near

from plmlib.training.probe import bag_of_words, probe, probe_with_controls


def rng(seed=0):
    return torch.Generator().manual_seed(seed)


def shapes(found):
    return [tuple(parameter.shape) for parameter in found.network.parameters()]


def clouds(n, distance, seed=0, D=4, C=3):
    """States around one corner of a simplex for each label."""
    labels = torch.arange(n) % C
    states = torch.randn(n, D, generator=rng(seed)) + distance * torch.nn.functional.one_hot(labels, D)
    return states, labels


def corners(n):
    """XOR: the label is whether two signs differ; every corner equally often."""
    states = torch.tensor([[-1.0, -1], [-1, 1], [1, -1], [1, 1]]).repeat(n // 4, 1)
    return states, (states.prod(1) < 0).long()


def test_what_can_be_separated_is_read_out_whatever_the_scale_of_a_feature():
    (states, labels), (held_out, truth) = clouds(300, 12, 0), clouds(300, 12, 1)
    scale, shift = torch.tensor([1e-3, 1, 1e4, 7.0]), torch.tensor([5, -1e3, 0, 2.0])
    found = probe(states * scale + shift, labels, held_out * scale + shift, truth)
    assert found.accuracy == 1.0 and found.loss < 0.02
    assert (found.network((held_out * scale + shift).double()).argmax(-1) == truth).all()
    assert shapes(found) == [(3, 4), (3,)]


def test_shuffled_labels_are_read_out_by_chance():
    states = torch.randn(4000, 5, generator=rng(2))
    labels = torch.randint(2, (4000,), generator=rng(3))
    found = probe(states[:2000], labels[:2000], states[2000:], labels[2000:])
    assert near(found.accuracy, 0.5, 2000) and found.loss == pytest.approx(math.log(2), abs=0.005)


def test_a_linear_probe_cannot_read_xor_and_one_with_a_hidden_layer_can():
    linear = probe(*corners(80), *corners(40))
    assert linear.accuracy == 0.5 and linear.loss == pytest.approx(math.log(2), abs=1e-9)
    hidden = probe(*corners(80), *corners(40), d_hidden=8)
    assert hidden.accuracy == 1.0 and hidden.loss < 0.1
    assert shapes(hidden) == [(8, 2), (8,), (2, 8), (2,)]


def newton(x, labels, C, l2):
    """Weights (C, D) and bias (C,) of the same problem, by Newton's method with the whole Hessian."""
    N, D = x.shape
    design = torch.cat([x, torch.ones(N, 1)], 1)
    parameters = torch.zeros(C * (D + 1), dtype=torch.float64)
    penalty = l2 * torch.tensor([1.0] * D + [0.0]).repeat(C).double()
    for _ in range(30):
        p = (design @ parameters.view(C, D + 1).T).softmax(1)
        gradient = (p - torch.nn.functional.one_hot(labels, C)).T @ design / N
        inner = torch.diag_embed(p) - p[:, :, None] * p[:, None, :]
        hessian = torch.einsum("nab,ni,nj->aibj", inner, design, design).reshape(len(parameters), -1) / N
        hessian = hessian + torch.diag(penalty) + 1e-12 * torch.eye(len(parameters))
        parameters = parameters - torch.linalg.solve(hessian, gradient.flatten() + penalty * parameters)
    return parameters.view(C, D + 1)[:, :D], parameters.view(C, D + 1)[:, D]


@pytest.mark.parametrize("l2", [1e-3, 0.1])
def test_it_is_the_minimum_that_newtons_method_finds(l2):
    (states, labels), (held_out, truth) = clouds(200, 1.5, 0), clouds(200, 1.5, 1)
    found = probe(states, labels, held_out, truth, l2=l2)
    mean, deviation = states.double().mean(0), states.double().std(0, correction=0)
    weight, bias = newton((states.double() - mean) / deviation, labels, 3, l2)
    scores = ((held_out.double() - mean) / deviation) @ weight.T + bias
    assert torch.allclose(found.network(held_out.double()).softmax(1), scores.softmax(1), atol=1e-7)
    assert found.accuracy == (scores.argmax(1) == truth).double().mean().item() < 1


def test_the_same_input_gives_the_same_bits_whatever_was_drawn_before():
    states, labels = clouds(60, 1)
    first = probe(states, labels, states, labels, d_hidden=5)
    torch.rand(3)
    with torch.no_grad():
        again = probe(states.requires_grad_(), labels.int(), states, labels, d_hidden=5)
    other = probe(states, labels, states, labels, d_hidden=5, seed=1)
    for a, b, c in zip(*(found.network.parameters() for found in (first, again, other))):
        assert torch.equal(a, b) and not torch.equal(a, c) and not a.requires_grad


def test_a_feature_that_never_changes_is_no_harm():
    states, labels = clouds(60, 12)
    constant = torch.cat([states, torch.full((60, 1), 3.0)], 1)
    found = probe(constant, labels, constant, labels)
    assert found.accuracy == 1.0 and not next(found.network.parameters())[:, 4].any()


def test_a_label_that_training_never_showed_is_wrong():
    states, labels = clouds(60, 12)
    assert probe(states[labels < 2], labels[labels < 2], states, labels).accuracy == pytest.approx(2 / 3)


def test_the_controls_of_a_probe():
    """Label 1 where word 7 comes before word 3: the states know the order, all texts have the same words."""
    n = 400
    labels = (torch.rand(n, generator=rng(4)) < 0.6).long()
    ids = torch.tensor([[3, 5, 7, 0], [7, 5, 3, 0]])[labels]
    keep = ids != 0
    ids[:, 3] = labels  # padding that would tell
    states, untrained = (
        labels[:, None] + 0.1 * torch.randn(n, 3, generator=rng(5)),
        torch.randn(n, 3, generator=rng(6)),
    )
    cut = [(part[:200], part[200:]) for part in (states, labels, untrained, ids, keep)]
    found = probe_with_controls(
        cut[0][0], cut[1][0], cut[0][1], cut[1][1],
        untrained=cut[2], texts=((cut[3][0], cut[4][0]), (cut[3][1], cut[4][1])),
    )  # fmt: skip
    assert list(found) == ["probe", "untrained", "bag of words", "majority"] and found["probe"] == 1.0
    share = cut[1][1].double().mean().item()
    assert found["majority"] == share and found["bag of words"] == share and found["untrained"] < 0.7
    assert list(probe_with_controls(cut[0][0], cut[1][0], cut[0][1], cut[1][1])) == ["probe", "majority"]


def test_a_bag_counts_real_words_only():
    ids, keep = torch.tensor([[1, 2, 1, 0], [3, 3, 3, 3]]), torch.tensor([[1, 1, 1, 0], [1, 0, 1, 1]]).bool()
    assert bag_of_words(ids, keep, 5).tolist() == [[0, 2, 1, 0, 0], [0, 0, 0, 3, 0]]
    assert bag_of_words(ids.int(), None, 4).tolist() == [[1, 2, 1, 0], [0, 0, 0, 4]]


@pytest.mark.parametrize("change, error, said", [
    ({"train_states": torch.ones(6, 2).long()}, TypeError, "train_states must be a tensor of real numbers"),
    ({"train_states": [[1.0]]}, TypeError, "train_states must be .* got list"),
    ({"test_states": torch.full((6, 2), math.nan)}, ValueError, "test_states must be finite"),
    ({"test_states": torch.rand(6, 3)}, ValueError, "2 features like train_states, got 3"),
    ({"train_labels": torch.rand(6)}, TypeError, "train_labels must be whole numbers"),
    ({"train_labels": torch.arange(5)}, ValueError, r"\(6, 2\) and \(5,\)"),
    ({"test_labels": torch.full((6,), -100)}, ValueError, "0 or more, got -100"),
    ({"test_states": torch.rand(0, 2), "test_labels": torch.arange(0)}, ValueError, "N at least 1"),
    ({"l2": -1}, ValueError, "l2"),
    ({"d_hidden": 1.5}, TypeError, "d_hidden"),
    ({"seed": -1}, ValueError, "seed"),
])  # fmt: skip
def test_what_cannot_be_probed(change, error, said):
    usual = {"train_states": torch.rand(6, 2), "train_labels": torch.arange(6) % 2}
    usual |= {"test_states": torch.rand(6, 2), "test_labels": torch.arange(6) % 2}
    with pytest.raises(error, match=said):
        probe(**usual | change)
