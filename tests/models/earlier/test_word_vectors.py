import math
from collections import Counter

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from support import near

from plmlib import world
from plmlib.models.earlier.word_vectors import (
    GloVe,
    SkipGram,
    cells,
    cooccurrence,
    glove,
    nearest,
    pairs,
    sgns,
)
from plmlib.text import Words
from plmlib.training import train

corpora = st.lists(
    st.lists(st.one_of(st.none(), st.integers(0, 4)), min_size=1, max_size=9), min_size=1, max_size=6
)


def gapped(rows):
    """ids and keep with padding wherever a row says None: before, after and between the words."""
    width = max(map(len, rows))
    rows = [row + [None] * (width - len(row)) for row in rows]
    return torch.tensor([[x or 0 for x in row] for row in rows]), torch.tensor(
        [[x is not None for x in row] for row in rows]
    )


def neighbours(rows, window):
    """X from a dictionary and two loops."""
    X = Counter()
    for row in rows:
        words = [word for word in row if word is not None]
        for i, word in enumerate(words):
            for j, other in enumerate(words):
                if 0 < abs(i - j) <= window:
                    X[word, other] += 1 / abs(i - j)
    return X


@given(corpora, st.integers(1, 9))
def test_cooccurrence_is_the_sum_of_inverse_distances(rows, window):
    expected = neighbours(rows, window)
    if not expected:
        with pytest.raises(ValueError, match="side by side"):
            cooccurrence(*gapped(rows), 5, window)
        return
    X = cooccurrence(*gapped(rows), 5, window).to_dense()
    assert torch.allclose(
        X, torch.tensor([[expected[i, j] for j in range(5)] for i in range(5)], dtype=X.dtype)
    )
    assert torch.allclose(X, X.T)


def test_the_losses_are_their_formulas():
    rng = torch.Generator().manual_seed(0)
    model, fit = SkipGram(7, 4).double(), GloVe(7, 4).double()
    for weight in (*model.parameters(), *fit.parameters()):
        weight.data = torch.rand(weight.shape, generator=rng, dtype=torch.float64) - 0.5
    c, o, noise = (torch.randint(7, shape, generator=rng) for shape in ((9,), (9,), (9, 3)))
    u, v = model.context_vectors.tolist(), model.centre_vectors.tolist()

    def dot(a, b):
        return sum(x * y for x, y in zip(a, b, strict=True))

    def log_sigmoid(x):
        return -math.log(1 + math.exp(-x))

    total = 0.0
    for n in range(9):
        total -= log_sigmoid(dot(u[o[n]], v[c[n]])) + sum(log_sigmoid(-dot(u[k], v[c[n]])) for k in noise[n])
    assert sgns(model, c, o, noise).item() == pytest.approx(total / 9, rel=1e-12)

    w, w_, b, b_ = (
        weight.tolist()
        for weight in (fit.centre.weight, fit.context.weight, fit.centre_bias, fit.context_bias)
    )
    count, total = 200 * torch.rand(9, generator=rng, dtype=torch.float64), 0.0
    for n, (i, j, x) in enumerate(zip(c.tolist(), o.tolist(), count.tolist(), strict=True)):
        f = (x / 100) ** 0.75 if x < 100 else 1
        total += f * (dot(w[i], w_[j]) + b[i] + b_[j] - math.log(x)) ** 2
    assert glove(fit, c, o, count).item() == pytest.approx(total / 9, rel=1e-12)


@pytest.mark.parametrize("kind", [SkipGram, GloVe])
def test_the_vectors_of_a_word_have_names(kind):
    model = kind(7, 4, seed=3)
    torch.nn.init.normal_(model.context.weight)
    assert torch.equal(model.centre_vectors, model.centre.weight)
    assert torch.equal(model.context_vectors, model.context.weight)
    assert torch.equal(model.summed_vectors, model.centre.weight + model.context.weight)
    assert not any(
        part.requires_grad for part in (model.centre_vectors, model.context_vectors, model.summed_vectors)
    )


def test_two_matrices_and_for_glove_two_biases():
    assert sum(p.numel() for p in SkipGram(50, 8).parameters()) == 2 * 50 * 8
    assert sum(p.numel() for p in GloVe(50, 8).parameters()) == 2 * 50 * (8 + 1)


def test_noise_follows_the_three_quarter_power():
    ids = torch.tensor([[0] * 16 + [1] * 4 + [3] + [4] * 9])  # word 2 never occurs
    noise = pairs(ids, None, 6, 2000, threshold=1)(torch.Generator().manual_seed(0))[2]
    f = torch.tensor([16.0, 4, 0, 1, 9, 0]) ** 0.75
    for word, p in enumerate((f / f.sum()).tolist()):
        assert near((noise == word).float().mean().item(), p, noise.numel())


def test_windows_shrink_at_random_and_look_both_ways():
    ids, window = torch.arange(30)[None].repeat(4000, 1), 4
    centre, other, _ = pairs(ids, None, 30, 4000, window, 1, threshold=1)(torch.Generator().manual_seed(1))
    middle = (centre >= window) & (centre < 30 - window)
    gaps = Counter((other - centre)[middle].tolist())
    assert set(gaps) == {d for d in range(-window, window + 1) if d}
    for gap, found in gaps.items():
        n = 4000 * (30 - 2 * window)
        assert near(found / n, (window + 1 - abs(gap)) / window, n)


def test_frequent_words_are_left_out_and_rare_ones_stay():
    ids = torch.tensor([[0, 1]] * 99 + [[2, 3]])  # f = .495 and .005
    centre = pairs(ids, None, 4, 100_000, 1, 1, threshold=0.005)(torch.Generator().manual_seed(2))[0]
    assert near(int((centre == 0).sum()) / 100_000, 0.99 * 0.005 / 0.495, 100_000)  # both of a pair must stay
    assert near(int((centre == 2).sum()) / 100_000, 0.01, 100_000)


def test_words_that_are_left_out_do_not_count_as_distance():
    ids = torch.tensor([[1, 0, 2]] + [[0, 0, 0]] * 999)  # 0 hardly ever stays, 1 and 2 always do
    centre, other, _ = pairs(ids, None, 3, 20_000, 1, 1, threshold=1e-3)(torch.Generator().manual_seed(3))
    assert ((centre == 1) & (other == 2)).any()


@given(corpora, st.integers(0, 10**6))
def test_pairs_are_neighbours_of_one_document_whatever_the_padding(rows, seed):
    known, (ids, keep) = neighbours(rows, 3), gapped(rows)
    if known:
        centre, other, noise = pairs(ids, keep, 5, 50, 3, 2, threshold=1)(torch.Generator().manual_seed(seed))
        assert set(zip(centre.tolist(), other.tolist(), strict=True)) <= set(known)
        assert noise.shape == (len(centre), 2) and set(noise.unique().tolist()) <= set(ids[keep].tolist())


@given(st.integers(0, 10**6), st.integers(1, 8))
@settings(max_examples=50)
def test_nearest_is_the_largest_cosine(seed, n):
    vectors = torch.rand((9, 3), generator=torch.Generator().manual_seed(seed)) - 0.5
    cosine = torch.cosine_similarity(vectors[4], vectors, dim=1)
    found, values = nearest(vectors, 4, n)
    assert found.tolist() == sorted((i for i in range(9) if i != 4), key=lambda i: -cosine[i])[:n]
    assert torch.allclose(values, cosine[found], atol=1e-6)
    assert nearest(vectors, vectors[4])[0][0] == 4  # a vector is not a word: nothing is left out


@pytest.fixture(scope="module")
def minis():
    texts = world.texts("minis", 3000, seed=1)
    tokenizer = Words.train(texts)
    ids, keep = tokenizer.encode_batch(texts)
    mixed, real = ids.clone(), ids[keep]
    mixed[keep] = real[torch.rand(len(real), generator=torch.Generator().manual_seed(0)).argsort()]
    return tokenizer, {"text": ids, "shuffled": mixed}, keep


def vectors_of(kind, ids, keep, V, steps=150):
    if kind == "sgns":
        model, draw, objective = SkipGram(V), pairs(ids, keep, V, 64), sgns
    else:
        model, draw, objective = GloVe(V), cells(cooccurrence(ids, keep, V), 4096), glove
    train(model, draw, objective, steps=steps, lr=2e-2, weight_decay=0, progress=False)
    return model.centre_vectors if kind == "sgns" else model.summed_vectors


@pytest.mark.parametrize("kind, least", [("sgns", 0.7), ("glove", 0.8)])
def test_neighbours_are_of_one_class_unless_the_words_are_shuffled(minis, kind, least):
    tokenizer, corpora, keep = minis
    known = set(tokenizer.tokens(corpora["text"].unique()))
    classes = {tokenizer.id(word): name for name in ("person", "food", "city", "job", "animal", "evidence")
               for word in world.lexicon(name) if word in known}  # fmt: skip

    def agreement(ids):
        vectors = vectors_of(kind, ids, keep, tokenizer.vocab_size, 150 if kind == "sgns" else 300)
        return sum(
            classes.get(int(nearest(vectors, word, 1)[0])) == name for word, name in classes.items()
        ) / len(classes)

    assert len(classes) > 100
    assert agreement(corpora["text"]) >= least
    assert agreement(corpora["shuffled"]) <= 0.3


def test_the_same_seed_is_the_same_bits():
    ids = torch.randint(20, (40, 12), generator=torch.Generator().manual_seed(0))
    for kind in ("sgns", "glove"):
        assert torch.equal(vectors_of(kind, ids, None, 20, 20), vectors_of(kind, ids, None, 20, 20))
    assert not torch.equal(SkipGram(20, seed=0).centre_vectors, SkipGram(20, seed=1).centre_vectors)


two = torch.zeros(2, 3).long()


@pytest.mark.parametrize(
    "call, error, said",
    [
        (lambda: SkipGram(0), ValueError, "vocab_size"),
        (lambda: GloVe(9, 0), ValueError, "d_model"),
        (lambda: GloVe(9, seed=-1), ValueError, "seed"),
        (lambda: pairs(two + 5, None, 5, 1), ValueError, r"\[0, 5\), got 5"),
        (lambda: pairs(two.float(), None, 5, 1), TypeError, "whole numbers"),
        (lambda: pairs(two[:0], None, 5, 1), ValueError, "one row and one token"),
        (lambda: pairs(two, two.bool(), 5, 1), ValueError, "empty"),
        (lambda: pairs(two, None, 5, 1, window=0), ValueError, "window"),
        (lambda: pairs(two, None, 5, 1, negatives=0), ValueError, "negatives"),
        (lambda: pairs(two, None, 5, 1, threshold=2), ValueError, "threshold"),
        (lambda: pairs(two[:, :1], None, 5, 1)(torch.Generator()), ValueError, "no pair is left"),
        (lambda: cooccurrence(two, None, 5, 0), ValueError, "window"),
        (lambda: cells(cooccurrence(two, None, 5), 0), ValueError, "batch_size"),
        (lambda: cells(torch.eye(3), 1), ValueError, "use cooccurrence"),
        (lambda: nearest(torch.rand(5, 2), 1), ValueError, r"n must be in \[1, 4\], got 5"),
        (lambda: nearest(torch.rand(5, 2), 5, 2), ValueError, "query"),
        (lambda: nearest(torch.rand(5, 2), torch.rand(3), 2), ValueError, r"vector \(2,\)"),
        (lambda: nearest(torch.rand(5, 2), "king", 2), TypeError, "query"),
    ],
)
def test_bad_input(call, error, said):
    with pytest.raises(error, match=said):
        call()
