import math
from collections import Counter

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib.models.earlier.ngram import NGram
from plmlib.training import evaluate

corpora = st.lists(st.lists(st.integers(0, 4), min_size=1, max_size=7), min_size=1, max_size=12)


def padded(rows):
    ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
    keep = torch.zeros(ids.shape, dtype=torch.bool)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        keep[i, : len(row)] = True
    return ids, keep


def by_the_book(rows, order, V):
    """P(w | h) from dictionaries and Chen and Goodman's formulas, slowly."""
    rows = [[V] * (order - 1) + row for row in rows]
    ends = [(row, i) for row in rows for i in range(order - 1, len(row))]
    raw = {k: Counter(tuple(row[i - k + 1 : i + 1]) for row, i in ends) for k in range(1, order + 1)}
    grams = {order: raw[order]}
    for k in range(order - 1, 0, -1):
        grams[k] = Counter(gram[1:] for gram in grams[k + 1])
        grams[k].update({gram: raw[k][gram] - grams[k][gram] for gram in raw[k] if gram[0] == V})

    def discounts(counts):
        n = [sum(c == i for c in counts.values()) for i in (1, 2, 3, 4)]
        if 0 in n:
            return [0, 0.75, 0.75, 0.75]
        y = n[0] / (n[0] + 2 * n[1])
        d = [i + 1 - (i + 2) * y * n[i + 1] / n[i] for i in range(3)]
        return [0] + [min(max(value, 0.05), most) for value, most in zip(d, (0.95, 1.9, 2.9))]

    D = {k: discounts(grams[k]) for k in grams}

    def p(h, w):
        k = len(h) + 1
        lower = p(h[1:], w) if h else 1 / V
        after = {gram[-1]: c for gram, c in grams[k].items() if gram[:-1] == h}
        if not after:
            return lower
        total, d = sum(after.values()), D[k]
        rest = sum(d[min(c, 3)] for c in after.values()) / total
        return (after.get(w, 0) - d[min(after.get(w, 0), 3)]) / total + rest * lower

    return p


@given(corpora, st.lists(st.integers(0, 4), min_size=1, max_size=6), st.integers(1, 4))
def test_it_is_the_formula_of_chen_and_goodman(rows, query, order):
    model, p = NGram(order, 5).fit(*padded(rows)), by_the_book(rows, order, 5)
    found = model(torch.tensor([query])).exp()[0]
    for t in range(len(query)):
        history = tuple(([5] * (order - 1) + query)[t + 1 : t + order])
        assert found[t].tolist() == pytest.approx([p(history, w) for w in range(5)], abs=1e-6)


@given(corpora, st.integers(1, 5), st.integers(0, 10**6))
def test_every_distribution_sums_to_one_and_leaves_nothing_out(rows, order, seed):
    model = NGram(order, 6).fit(*padded(rows))  # token 5 never occurs
    ids = torch.randint(6, (3, 8), generator=torch.Generator().manual_seed(seed))
    p = model(ids).exp()
    assert p.min() > 0 and torch.allclose(p.sum(-1), torch.ones(3, 8), atol=1e-5)


def test_padding_on_either_side_changes_no_real_token():
    ids, keep = padded([[1, 2, 3, 1, 2], [2, 3, 1]])
    model = NGram(3, 5).fit(ids, keep)
    left = torch.tensor([[0, 0, 2, 3, 1]])
    assert torch.equal(model(left, left > 0)[0, 2:], model(left[:, 2:])[0])
    assert torch.equal(model(ids, keep)[1, :3], model(ids[1:, :3])[0])


def test_the_past_ends_after_n_minus_1_tokens():
    rows = torch.randint(5, (50, 12), generator=torch.Generator().manual_seed(1))
    model, changed = NGram(3, 5).fit(rows), rows[:1].clone()
    changed[0, 4] = (changed[0, 4] + 1) % 5
    moved = (model(rows[:1]) - model(changed))[0].abs().amax(-1)
    assert moved[4:6].min() > 0 and moved[[0, 1, 2, 3, 6, 7, 8, 9, 10, 11]].max() == 0


def test_a_word_that_follows_one_word_only_gets_a_small_probability():
    """'francisco' is frequent, but follows only 'san': after an unknown word, 'the' is more likely."""
    san, francisco, the, a, b, c, d, unknown = range(8)
    rows = [[san, francisco]] * 20 + [[x, the] for x in (a, b, c, d)]
    p = NGram(2, 8).fit(torch.tensor(rows))(torch.tensor([[unknown]])).exp()[0, 0]
    assert p[the] > 2 * p[francisco]


def test_more_context_helps_on_a_source_that_has_it_and_one_endless_text_will_do():
    rng = torch.Generator().manual_seed(0)
    x = [0, 1]
    for noise in torch.rand(4000, generator=rng).tolist():
        x.append((x[-1] + x[-2]) % 5 if noise < 0.9 else int(noise * 1e6) % 5)
    text = torch.tensor(x)
    loss = [evaluate(NGram(n, 5).fit(text[:3500]), text[None, 3500:]) for n in (1, 2, 3)]
    assert loss[0] > loss[2] + 0.5 and loss[1] > loss[2] + 0.5
    assert loss[2] == pytest.approx(-0.92 * math.log(0.92) - 0.08 * math.log(0.02), abs=0.1)


def test_size_counts_every_stored_ngram_once():
    assert NGram(2, 3).fit(torch.tensor([[0, 1, 0, 1]])).size == 5  # 0 and 1; 0 at the start, 01, 10


@pytest.mark.parametrize(
    "call, error, said",
    [
        (lambda: NGram(0, 5), ValueError, "order"),
        (lambda: NGram(2, 0), ValueError, "vocab_size"),
        (lambda: NGram(2, 5)(torch.zeros(1, 2).long()), ValueError, "fit"),
        (lambda: NGram(2, 5).fit(torch.full((1, 3), 5)), ValueError, r"\[0, 5\), got 5"),
        (lambda: NGram(2, 5).fit(torch.zeros(0, 3).long()), ValueError, "empty"),
        (lambda: NGram(2, 5).fit(torch.zeros(2, 3).long(), torch.zeros(2, 3).bool()), ValueError, "empty"),
        (lambda: NGram(2, 5).fit(torch.zeros(2, 3)), TypeError, "whole numbers"),
    ],
)
def test_bad_input(call, error, said):
    with pytest.raises(error, match=said):
        call()
