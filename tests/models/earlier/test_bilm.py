import pytest
import torch
from torch import nn

from plmlib import world
from plmlib.models.earlier.bilm import BiLM, LayerMix, biclm
from plmlib.models.earlier.recurrent import unroll
from plmlib.objectives import cross_entropy
from plmlib.text import Words
from plmlib.training import rows, train


def test_it_is_two_language_models_step_by_step():
    model, ids = (
        BiLM(20, 6, 7, n_layers=3),
        torch.randint(20, (2, 5), generator=torch.Generator().manual_seed(0)),
    )
    x = model.norm_in(model.tokens(ids))
    for n, (stack, turn) in enumerate(zip(model.directions, (lambda h: h, lambda h: h.flip(1)), strict=True)):
        h, expected = turn(x), [x]
        for lstm, project in stack:
            h = project(unroll(lstm, h)) + (0 if len(expected) == 1 else h)  # the first layer adds to nothing
            expected.append(turn(h))
        assert torch.allclose(model.layers(ids)[..., 6 * n : 6 * n + 6], torch.stack(expected), atol=1e-6)
        scores = model.project(model.norm_out(expected[-1])) @ model.tokens.weight.T
        assert torch.allclose(model(ids)[n], scores, atol=1e-6)


def test_the_forward_half_never_sees_the_future_nor_the_backward_half_the_past():
    model, ids = BiLM(20, 8, 12), torch.arange(10)[None]
    changed = ids.clone()
    changed[0, 4] = 19
    moved = (model.layers(ids) - model.layers(changed))[1:, 0].abs()  # (L, T, 2D), to the last bit
    forward, backward = moved[..., :8].amax(-1), moved[..., 8:].amax(-1)
    assert forward[:, :4].max() == 0 and forward[:, 4:].min() > 0
    assert backward[:, 5:].max() == 0 and backward[:, :5].min() > 0
    forward, backward = ((a - b)[0].abs().amax(-1) for a, b in zip(model(ids), model(changed), strict=True))
    assert forward[:4].max() == 0 and backward[5:].max() == 0


def test_padding_anywhere_changes_no_real_token():
    model = BiLM(20, 8, 12)
    ids = torch.tensor([[0, 0, 1, 2, 3], [1, 2, 3, 0, 0], [9, 1, 9, 2, 3]])
    keep = torch.tensor([[0, 0, 1, 1, 1], [1, 1, 1, 0, 0], [0, 1, 0, 1, 1]]).bool()
    together, alone = model.layers(ids, keep), model.layers(torch.tensor([[1, 2, 3]]))[:, 0]
    for n in range(3):
        assert torch.allclose(together[:, n, keep[n]], alone, atol=1e-6)


def test_the_loss_is_the_mean_of_both_directions():
    model, ids = BiLM(20, 8, 12), torch.tensor([[3, 1, 4, 1, 5], [0, 9, 2, 6, 0]])
    keep = torch.tensor([[1, 1, 1, 1, 1], [0, 1, 1, 1, 0]]).bool()
    total = count = 0
    for row, real in zip(ids, keep, strict=True):
        text = row[real][None]
        forward, backward = (scores.log_softmax(-1)[0] for scores in model(text))
        for t in range(text.shape[1] - 1):
            total -= forward[t, text[0, t + 1]] + backward[t + 1, text[0, t]]
            count += 1
    assert torch.allclose(biclm(model, ids, keep), total / count / 2) and biclm.count(ids, keep) == count == 6


def test_embedding_and_softmax_are_shared_and_the_lstms_are_not():
    model, V, D, H, L = BiLM(20, 8, 12), 20, 8, 12, 2
    lstm, shared = 4 * H * (D + H + 2) + D * H + D, V * D + 2 * D + 2 * D + D * D + D
    assert sum(p.numel() for p in model.parameters()) == shared + 2 * L * lstm
    forward, backward = model(torch.arange(5)[None])
    for scores, own, other in ((forward, 0, 1), (backward, 1, 0)):
        model.zero_grad()
        scores.square().sum().backward(retain_graph=True)
        assert model.tokens.weight.grad.any() and model.project.weight.grad.any()
        assert all(p.grad.any() for p in model.directions[own][1].parameters())
        assert all(p.grad is None or not p.grad.any() for p in model.directions[other].parameters())


def test_the_mix_is_its_formula_and_all_that_a_task_trains():
    mix, h = LayerMix(2), torch.rand(3, 4, 5, 6)
    mix.w.data, mix.gamma.data = torch.tensor([0.5, -1.0, 2.0]), torch.tensor(1.7)
    e = torch.tensor([0.5, -1.0, 2.0]).exp()
    assert torch.allclose(mix(h), 1.7 * sum(e[j] / e.sum() * h[j] for j in range(3)))
    model = BiLM(20, 8, 12)
    h = model.layers(torch.arange(5)[None])
    mix(h).sum().backward()
    assert not h.requires_grad and all(p.grad is None for p in model.parameters())
    assert mix.w.grad.any() and mix.gamma.grad.any() and sum(p.numel() for p in mix.parameters()) == 4


@pytest.fixture(scope="module")
def senses():
    """A trained biLM, an untrained one, and encode() -> layers at the ambiguous words, and labels."""
    texts = world.texts("senses", 4000, seed=1)
    tokenizer = Words.train(texts)
    model = BiLM(tokenizer.vocab_size, d_hidden=64)
    train(model, rows(*tokenizer.encode_batch(texts), 64), biclm, steps=200, lr=1e-2, progress=False)

    # "seen" and "test" have different nouns as evidence, so that no probe can learn them by heart
    def encode(model, label, part, n):
        documents = world.documents("senses", n, seed=2, part=part)
        names = sorted({document.labels[label] for document in world.documents("senses", 1000, seed=2)})
        at = torch.tensor([document.labels["at"] for document in documents])
        layers = model.layers(*tokenizer.encode_batch([document.spaced for document in documents]))
        return layers[:, torch.arange(n), at], torch.tensor(
            [names.index(document.labels[label]) for document in documents]
        )

    return model, BiLM(tokenizer.vocab_size, d_hidden=64, seed=1), encode


def accuracy(head, encode, model, label, layer=slice(None)):
    """Train `head` on frozen layers; the share of held-out words that it labels rightly."""
    (x, y), (held, truth) = encode(model, label, "seen", 1500), encode(model, label, "test", 800)

    def draw(rng):
        chosen = torch.randint(len(y), (64,), generator=rng)
        return chosen, y[chosen]

    train(
        head,
        draw,
        lambda head, at, y: cross_entropy(head(x[layer][..., at, :]), y),
        steps=150,
        lr=2e-2,
        progress=False,
    )
    return (head(held[layer]).argmax(-1) == truth).float().mean().item()


def linear(n_labels):
    head = nn.Linear(128, n_labels)
    nn.init.zeros_(head.weight)
    return head


def test_each_task_learns_a_mix_of_its_own(senses):
    model, untrained, encode = senses
    sense, word, random = (nn.Sequential(LayerMix(2), linear(n)) for n in (24, 12, 24))
    reached = accuracy(sense, encode, model, "sense")
    assert (
        reached >= 0.9 > 0.65 >= accuracy(linear(24), encode, model, "sense", layer=0)
    )  # which word it is says not which sense
    assert accuracy(random, encode, untrained, "sense") <= 0.65
    assert accuracy(word, encode, model, "word") >= 0.99
    assert (
        sense[0].shares.argmax() == 2 and word[0].shares.argmax() == 0
    )  # the top for the sense, the token for the word
    assert sense[0].shares.sum().item() == pytest.approx(1)


def test_each_direction_knows_the_evidence_on_its_own_side(senses):
    model, _, encode = senses
    documents = world.documents("senses", 800, seed=2, part="test")
    left = torch.tensor([document.labels["side"] == "left" for document in documents])
    (x, y), (held, truth) = encode(model, "sense", "seen", 1500), encode(model, "sense", "test", 800)
    targets = nn.functional.one_hot(y, 24).float()
    for half, here in ((slice(0, 64), left), (slice(64, 128), ~left)):
        known, asked = (
            torch.cat([states[2][:, half], torch.ones(states.shape[1], 1)], 1) for states in (x, held)
        )
        right = (asked @ torch.linalg.lstsq(known, targets).solution).argmax(1) == truth
        assert right[here].float().mean() >= 0.85 and right[~here].float().mean() <= 0.65


def test_the_same_seed_is_the_same_model_and_another_is_not():
    first, same, other = (BiLM(20, seed=seed) for seed in (1, 1, 2))
    triples = list(zip(first.parameters(), same.parameters(), other.parameters(), strict=True))
    assert all(torch.equal(a, b) for a, b, _ in triples) and not all(torch.equal(a, c) for a, _, c in triples)


@pytest.mark.parametrize(
    "bad", [{"vocab_size": 0}, {"d_model": 0}, {"d_hidden": 0}, {"n_layers": 1}, {"seed": -1}]
)
def test_impossible_settings(bad):
    with pytest.raises(ValueError, match=next(iter(bad))):
        BiLM(**({"vocab_size": 9} | bad))


def test_input_that_cannot_be_read():
    model = BiLM(9)
    with pytest.raises(ValueError, match=r"\[0, 9\), got 9"):
        model(torch.full((1, 3), 9))
    with pytest.raises(ValueError, match="at least 2 tokens"):
        biclm(model, torch.zeros(1, 1).long())
    with pytest.raises(ValueError, match="layers must be 4 in number"):
        LayerMix(3)(model.layers(torch.zeros(1, 2).long()))
    with pytest.raises(ValueError, match="n_layers"):
        LayerMix(0)
