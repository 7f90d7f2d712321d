import math
import subprocess
import sys

import pytest
import torch

from plmlib import world
from plmlib.models.earlier.bilm import BiLM
from plmlib.text import Words
from plmlib.training import Probe, bag_of_words, probe_accuracies


def examples(n=600, d=5, n_labels=3, noise=1.0, seed=0):
    """States (n, d) and labels that a linear function of them decides, with noise."""
    rng = torch.Generator().manual_seed(seed)
    states = 3 * torch.rand((n, d), generator=rng) - 7
    scores = (states + 5.5) @ torch.rand((d, n_labels), generator=rng)
    return states, (scores + noise * torch.rand(scores.shape, generator=rng)).argmax(1)


def penalised_loss(weight, bias, x, labels, l2):
    return torch.nn.functional.cross_entropy(x @ weight.T + bias, labels) + l2 / 2 * weight.square().sum()


def test_separable_labels_are_read_without_an_error():
    labels = torch.arange(300) % 3
    states = torch.eye(3)[labels] + 0.1 * torch.rand((300, 3), generator=torch.Generator().manual_seed(0))
    probe = Probe(states[:200], labels[:200])
    assert probe.accuracy(states[200:], labels[200:]) == 1 and probe.loss < 0.05
    assert probe(states).shape == (300, 3)


def test_random_labels_are_read_by_chance_only():
    rng = torch.Generator().manual_seed(0)
    states, labels = torch.rand((6000, 5), generator=rng), torch.randint(3, (6000,), generator=rng)
    accuracy = Probe(states[:3000], labels[:3000]).accuracy(states[3000:], labels[3000:])
    assert abs(accuracy - 1 / 3) < 0.03


def test_exclusive_or_is_not_linear():
    states = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]]).repeat(5, 1)
    labels = (states.sum(1) == 1).long()
    probe = Probe(states, labels)
    assert probe.loss == pytest.approx(math.log(2), abs=1e-12) and probe.accuracy(states, labels) == 0.5
    assert probe.weight.abs().max() < 1e-12
    product = torch.cat((states, states[:, :1] * states[:, 1:]), 1)
    assert Probe(product, labels).accuracy(product, labels) == 1


@pytest.mark.parametrize("l2", [1e-6, 1e-3, 0.1])
@pytest.mark.parametrize("n_labels", [2, 4])
def test_the_solution_is_the_optimum_that_newton_finds(n_labels, l2):
    states, labels = examples(n_labels=n_labels)
    probe = Probe(states, labels, l2)
    x = states.double()
    x = (x - x.mean(0)) / x.std(0, correction=0)

    def loss(flat):
        weights = flat.view(n_labels, 6)
        return penalised_loss(weights[:, :5], weights[:, 5], x, labels, l2)

    flat = torch.zeros(6 * n_labels, dtype=torch.float64)
    for _ in range(30):
        flat = flat - torch.linalg.pinv(torch.func.hessian(loss)(flat)) @ torch.func.grad(loss)(flat)
    assert torch.func.grad(loss)(flat).abs().max() < 1e-10
    found = torch.cat((probe.weight, probe.bias[:, None]), 1)
    assert torch.func.grad(loss)(found.flatten()).abs().max() <= 1e-6
    assert loss(found.flatten()) - loss(flat) < 1e-8
    assert torch.allclose(found, flat.view(n_labels, 6), atol=1e-6 / l2 if l2 < 1e-3 else 1e-3)
    assert probe.loss == pytest.approx(float(torch.nn.functional.cross_entropy(probe(states), labels)))


def test_the_scale_of_a_feature_does_not_matter():
    states, labels = examples()
    stretched = states.double() * torch.tensor([1, 1e-4, 1e4, 3, -2]) + torch.tensor([0, 5, -5, 1e3, 0])
    assert torch.allclose(Probe(states, labels)(states), Probe(stretched, labels)(stretched), atol=1e-3)


def test_a_constant_feature_does_no_harm():
    states, labels = examples()
    constant = torch.cat((states, torch.full((600, 1), 0.1), torch.zeros(600, 1)), 1)
    held_out = torch.cat((states, torch.full((600, 1), 0.2), torch.ones(600, 1)), 1)
    logits = Probe(constant, labels)(held_out)
    assert torch.allclose(logits, Probe(states, labels)(states), rtol=0, atol=1e-9)


def test_the_same_states_give_the_same_bits_and_no_gradient():
    states, labels = examples()
    first, second = Probe(states.requires_grad_(), labels), Probe(states, labels)
    assert torch.equal(first.weight, second.weight) and torch.equal(first.bias, second.bias)
    assert not first.weight.requires_grad and not first(states).requires_grad and states.grad is None


def test_the_report_names_every_control():
    labels, test_labels = torch.tensor([0, 1, 1, 2]), torch.tensor([1, 0, 1, 2, 2])
    right, wrong = torch.eye(3), torch.eye(3)[[1, 2, 0]]
    report = probe_accuracies(
        labels,
        test_labels,
        trained=(right[labels], right[test_labels]),
        untrained=(right[labels], wrong[test_labels]),
    )
    assert report == {"majority": 0.4, "trained": 1.0, "untrained": 0.0}


def test_a_bag_of_words_counts_real_tokens():
    ids, keep = torch.tensor([[3, 1, 3], [0, 2, 0]]), torch.tensor([[1, 1, 1], [0, 1, 1]]).bool()
    assert bag_of_words(ids, keep, 4).tolist() == [[0, 1, 0, 2], [1, 0, 1, 0]]
    assert bag_of_words(ids.to(torch.uint8), None, 4).tolist() == [[0, 1, 0, 2], [2, 0, 1, 0]]


def test_words_seen_in_training_are_learned_by_heart_from_untrained_states():
    """The sense of an ambiguous word: "seen" repeats the words that decide it, "test" has others."""
    tokenizer = Words.train(world.texts("senses", 1000, seed=1))
    senses = sorted({document.labels["sense"] for document in world.documents("senses", 1000, seed=2)})
    model = BiLM(tokenizer.vocab_size)

    def encode(part, n, seed):
        documents = world.documents("senses", n, seed=seed, part=part)
        ids, keep = tokenizer.encode_batch([document.spaced for document in documents])
        at = torch.tensor([document.labels["at"] for document in documents])
        labels = torch.tensor([senses.index(document.labels["sense"]) for document in documents])
        states = model.layers(ids, keep)[-1, torch.arange(n), at]
        return labels, states, bag_of_words(ids, keep, tokenizer.vocab_size)

    labels, states, bag = encode("seen", 1000, seed=2)
    same, other = (
        probe_accuracies(labels, held_labels, untrained=(states, held_states), bag=(bag, held_bag))
        for held_labels, held_states, held_bag in (encode("seen", 400, seed=3), encode("test", 400, seed=3))
    )
    assert same["bag"] > 0.95 and same["untrained"] > 0.9
    assert other["bag"] < 0.65 and other["untrained"] < 0.65 and other["majority"] < 0.1


def test_fitting_a_probe_does_not_import_the_compiler_of_torch():
    code = """if True:
        import sys, torch
        from plmlib.training import Probe
        Probe(torch.eye(2), torch.arange(2))
        print("torch._dynamo" in sys.modules)"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stdout == "False\n", run.stderr


STATES, LABELS = examples(20)


@pytest.mark.parametrize("change, error, said", [
    ({"states": [[1.0]]}, TypeError, r"states must be a tensor \(N, D\), got list"),
    ({"states": STATES[0]}, ValueError, r"states must be \(N, D\), .* got shape \(5,\)"),
    ({"states": STATES[None]}, ValueError, r"take one state an example"),
    ({"states": STATES[:0]}, ValueError, r"N and D at least 1, got shape \(0, 5\)"),
    ({"states": STATES / 0}, ValueError, "states must be finite, got NaN or infinity"),
    ({"labels": LABELS[:5]}, ValueError, r"labels must be \(20,\), one for each state, got shape \(5,\)"),
    ({"labels": LABELS.float()}, TypeError, "labels must be whole numbers"),
    ({"labels": LABELS - 100}, ValueError, "labels must be at least 0, got -100; leave out"),
    ({"labels": LABELS * 0 + 2}, ValueError, r"labels must hold two different labels at least, got \[2\]"),
    ({"l2": 0}, ValueError, "l2 must be at least"),
])  # fmt: skip
def test_what_cannot_be_probed(change, error, said):
    with pytest.raises(error, match=said):
        Probe(**{"states": STATES, "labels": LABELS} | change)


def test_states_of_another_width_cannot_be_probed():
    with pytest.raises(ValueError, match=r"states must be \(N, 5\), got shape \(20, 4\)"):
        Probe(STATES, LABELS)(STATES[:, :4])
