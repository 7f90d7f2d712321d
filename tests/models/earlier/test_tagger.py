from collections import Counter

import pytest
import torch
from torch import nn

from plmlib import world
from plmlib.models.earlier.recurrent import KINDS, states_of
from plmlib.models.earlier.tagger import RecurrentTagger, tagging
from plmlib.objectives import IGNORED
from plmlib.text import Words
from plmlib.training import train

TAGS = ("O", "PER", "LOC", "ORG")


@pytest.mark.parametrize("kind", KINDS)
def test_both_directions_are_what_torchs_bidirectional_module_computes(kind):
    torch.manual_seed(0)
    whole = KINDS[kind](5, 7, batch_first=True, bidirectional=True)
    halves = [KINDS[kind](5, 7, batch_first=True) for _ in range(2)]
    for half, ending in zip(halves, ("", "_reverse"), strict=True):
        half.load_state_dict({name: getattr(whole, name + ending) for name in half.state_dict()})
    x, lengths = torch.rand(3, 9, 5), torch.tensor([9, 4, 6])
    keep = torch.arange(9) < lengths[:, None]
    packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    expected = nn.utils.rnn.pad_packed_sequence(whole(packed)[0], batch_first=True)[0]
    found = torch.cat([states_of(half, x, keep, backward=n == 1) for n, half in enumerate(halves)], -1)
    assert torch.allclose(found[keep], expected[keep], atol=1e-6)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("bidirectional, n_layers", [(True, 1), (True, 2), (False, 2)])
def test_padding_anywhere_changes_no_real_tokens_scores(kind, bidirectional, n_layers):
    model = RecurrentTagger(kind, 20, 3, 8, 6, n_layers, bidirectional)
    ids = torch.tensor([[0, 0, 1, 2, 3], [1, 2, 3, 0, 0], [9, 1, 9, 2, 3]])
    keep = torch.tensor([[0, 0, 1, 1, 1], [1, 1, 1, 0, 0], [0, 1, 0, 1, 1]]).bool()
    together, alone = model(ids, keep), model(torch.tensor([[1, 2, 3]]))[0]
    assert together.shape == (3, 5, 3)
    for row, real in zip(together, keep, strict=True):
        assert torch.allclose(row[real], alone, atol=1e-6)


@pytest.mark.parametrize("directions", [1, 2])
def test_each_layer_reads_all_states_of_the_one_below(directions):
    V, D, H, L, labels = 20, 8, 6, 3, 4
    model = RecurrentTagger("rnn", V, labels, D, H, L, bidirectional=directions == 2)
    width = H * directions
    recurrences = sum(directions * H * (d_in + H + 2) for d_in in [D] + [width] * (L - 1))
    rest = V * D + 2 * D + 2 * width + labels * (width + 1)  # table, two norms, scores of the labels
    assert sum(p.numel() for p in model.parameters()) == recurrences + rest


def test_one_direction_sees_the_past_only_and_two_see_all():
    ids = torch.arange(10)[None]
    changed = ids.clone()
    changed[0, 4] = 19
    for bidirectional in (False, True):
        model = RecurrentTagger("gru", 20, 3, bidirectional=bidirectional, n_layers=2)
        moved = (model(ids) - model(changed))[0].abs().amax(-1)
        assert moved[4:].min() > 0
        assert (moved[:4].min() > 0) if bidirectional else (moved[:4].max() == 0)  # to the last bit


def test_the_loss_counts_labelled_tokens_only():
    model, ids = RecurrentTagger("lstm", 9, 3), torch.tensor([[1, 2, 3], [4, 5, 6]])
    labels = torch.tensor([[2, IGNORED, 0], [IGNORED, IGNORED, 1]])
    p = model(ids).softmax(-1)
    by_hand = -(p[0, 0, 2].log() + p[0, 2, 0].log() + p[1, 2, 1].log()) / 3
    assert (
        torch.allclose(tagging(model, ids, None, labels), by_hand) and tagging.count(ids, None, labels) == 3
    )


@pytest.fixture(scope="module")
def entities():
    """Names whose kind the verb to their right decides: tokenizer, training and held-out rows, positions."""
    parts = world.split("entities", 4000, 500, seed=1)
    tokenizer = Words.train(document.spaced for document in parts[0])

    def encode(documents):
        ids, keep = tokenizer.encode_batch([document.spaced for document in documents])
        labels = torch.full(ids.shape, IGNORED)
        labels[keep] = torch.tensor(
            [TAGS.index(tag) for document in documents for tag in document.labels["tags"]]
        )
        return ids, keep, labels

    ambiguous = [(n, at) for n, document in enumerate(parts[1]) for at in document.labels["ambiguous"]]
    return tokenizer, encode(parts[0]), encode(parts[1]), tuple(torch.tensor(ambiguous).T)


def accuracies(model, held_out, ambiguous):
    ids, keep, labels = held_out
    right = model(ids, keep).argmax(-1) == labels
    return right[keep].float().mean().item(), right[ambiguous].float().mean().item()


@pytest.mark.parametrize("kind", ["lstm", "gru"])
def test_a_name_that_fits_both_needs_the_verb_to_its_right(kind, entities):
    tokenizer, (ids, keep, labels), held_out, ambiguous = entities

    def draw(rng):
        rows = torch.randint(len(ids), (64,), generator=rng)
        return ids[rows], keep[rows], labels[rows]

    def trained(**settings):
        model = RecurrentTagger(kind, tokenizer.vocab_size, len(TAGS), **settings)
        train(model, draw, tagging, steps=100, lr=5e-3, progress=False)
        return model

    by_word = {}  # what each word is most often: no context at all
    for word, label in zip(ids[keep].tolist(), labels[keep].tolist(), strict=True):
        by_word.setdefault(word, Counter())[label] += 1
    most = torch.tensor(
        [by_word[i].most_common(1)[0][0] if i in by_word else 0 for i in range(tokenizer.vocab_size)]
    )
    word_alone = accuracies(
        lambda ids, keep: nn.functional.one_hot(most[ids], len(TAGS)), held_out, ambiguous
    )
    one_sided = accuracies(trained(bidirectional=False), held_out, ambiguous)
    two_sided = accuracies(trained(), held_out, ambiguous)
    assert len(ambiguous[0]) > 200
    assert two_sided[0] >= 0.99 and two_sided[1] >= 0.98
    assert max(word_alone[0], one_sided[0]) <= 0.97 and max(word_alone[1], one_sided[1]) <= 0.65


def test_the_same_seed_is_the_same_model_and_another_is_not():
    first, same, other = (RecurrentTagger("lstm", 20, 3, seed=seed) for seed in (1, 1, 2))
    triples = list(zip(first.parameters(), same.parameters(), other.parameters(), strict=True))
    assert all(torch.equal(a, b) for a, b, _ in triples) and not all(torch.equal(a, c) for a, _, c in triples)


@pytest.mark.parametrize(
    "bad",
    [
        {"kind": "cnn"},
        {"vocab_size": 0},
        {"n_labels": 0},
        {"d_model": 0},
        {"d_hidden": 0},
        {"n_layers": 0},
        {"seed": -1},
    ],
)
def test_impossible_settings(bad):
    with pytest.raises(ValueError, match=next(iter(bad))):
        RecurrentTagger(**({"kind": "lstm", "vocab_size": 9, "n_labels": 3} | bad))


@pytest.mark.parametrize(
    "ids, error, said",
    [
        (torch.full((1, 3), 9), ValueError, r"\[0, 9\), got 9"),
        (torch.zeros(1, 0).long(), ValueError, "at least one row and one token"),
        (torch.zeros(3).long(), ValueError, "ids\\[None\\]"),
        (torch.zeros(1, 3), TypeError, "whole numbers"),
    ],
)
def test_ids_that_cannot_be_read(ids, error, said):
    with pytest.raises(error, match=said):
        RecurrentTagger("lstm", 9, 3)(ids)
