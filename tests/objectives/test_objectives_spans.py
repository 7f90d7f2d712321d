from collections import Counter

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from support import near

from plmlib.objectives import corrupt_spans, pack, restore_spans
from plmlib.objectives.spans import PLACEMENTS

X = list(range(100, 200))  # sentinels


def rng(seed=0):
    return torch.Generator().manual_seed(seed)


def sizes(n, rate, mean):
    """How many tokens and spans T5's random_spans_noise_mask hides, of n >= 2."""
    hidden = min(max(int(np.round(n * rate)), 1), n - 1)
    return hidden, min(max(int(np.round(hidden / mean)), 1), n - hidden)


@pytest.mark.parametrize("seed, source, target", [
    (2, [11, 12, 100, 14, 15, 101, 18, 19, 20], [100, 13, 101, 16, 17, 102]),
    (8, [11, 12, 13, 14, 100, 16, 17, 18, 101], [100, 15, 101, 19, 20, 102]),
    (5, [11, 100, 13, 14, 15, 16, 101, 18, 19, 102], [100, 12, 101, 17, 102, 20, 103]),
])  # fmt: skip
def test_a_row_that_can_be_read(seed, source, target):
    """3 tokens of 10 in 2 spans: inside the text, at its end, and over its end (20 and 12 are one span)."""
    rows = corrupt_spans(torch.arange(11, 21)[None], None, rng(seed), X, rate=0.3, mean_length=1.5)
    assert rows[0].tolist() == [source] and rows[1].tolist() == [target]


def test_a_row_of_the_released_placement():
    """Seed 1 hides 12 and 19, 20: 3 tokens of 10 in 2 spans, of which the second ends the text."""
    text = torch.arange(11, 21)[None]
    rows = corrupt_spans(text, None, rng(1), X, rate=0.3, mean_length=1.5, placement="released")
    assert rows[0].tolist() == [[11, 100, 13, 14, 15, 16, 17, 18, 101]]
    assert rows[1].tolist() == [[100, 12, 101, 19, 20, 102]]


@st.composite
def batches(draw):
    lengths = draw(st.lists(st.integers(2, 40), min_size=0, max_size=6))
    seed = rng(draw(st.integers(0, 10**6)))
    width = max(lengths, default=0) + draw(st.integers(0, 3))
    keep = torch.zeros(len(lengths), width, dtype=torch.bool)
    for row, n in zip(keep, lengths):
        row[torch.rand(width, generator=seed).argsort()[:n]] = True  # padding anywhere
    ids = torch.randint(
        1, 100, keep.shape, generator=seed, dtype=draw(st.sampled_from([torch.int64, torch.int32]))
    )
    return ids, keep


@given(
    batches(),
    st.sampled_from([0.01, 0.15, 0.3, 0.5, 0.75, 0.99]),
    st.sampled_from([1, 2, 3, 10]),
    st.sampled_from(sorted(PLACEMENTS)),
    st.integers(0, 10**6),
)
def test_counts_are_exact_and_nothing_is_lost(batch, rate, mean, placement, seed):
    ids, keep = batch
    before = ids.clone()
    source, target, source_keep, target_keep = corrupt_spans(
        ids, keep, rng(seed), X, rate, mean, placement=placement
    )
    assert ids.equal(before) and source.dtype == target.dtype == torch.long
    for row, real, x, x_keep, y, y_keep in zip(ids, keep, source, source_keep, target, target_keep):
        n, x, y = int(real.sum()), x[x_keep].tolist(), y[y_keep].tolist()
        hidden, spans = sizes(n, rate, mean)
        if placement == "even":  # one kept token more begins the text, and a span over its end counts as two
            spans = max(1, min(spans, n - 1 - hidden))
            spans += sum(i >= 100 for i in x) == spans + 1 and x[1] >= 100 <= x[-1]
        assert [i for i in x if i >= 100] == X[:spans] and len(x) == n - hidden + spans
        assert [i for i in y if i >= 100] == X[: spans + 1] and len(y) == hidden + spans + 1
        assert x[0] < 100 and y[0] == 100 and y[-1] == X[spans]
        assert placement == "even" or x[-1] >= 100
        assert all(a < 100 or b < 100 for a, b in zip(x, x[1:])) and all(
            a < 100 or b < 100 for a, b in zip(y, y[1:])
        )
    restored = restore_spans(source, target, source_keep, target_keep, X)
    assert all(a.equal(b) for a, b in zip(restored, pack(ids, keep)))
    again = corrupt_spans(ids, keep, rng(seed), X, rate, mean, placement=placement)
    assert all(a.equal(b) for a, b in zip(again, (source, target, source_keep, target_keep)))


def test_rates_on_a_million_tokens():
    ids = torch.randint(1, 1000, (2000, 500), generator=rng(7))
    sentinels = range(1000, 1100)
    rows = corrupt_spans(ids, None, rng(), sentinels, placement="released")
    source, target, source_keep, target_keep = rows
    assert source.shape == (2000, 500 - 75 + 25) and target.shape == (2000, 75 + 25 + 1)
    assert source_keep.all() and target_keep.all()
    first = (source[:, :2] >= 1000).sum(0)
    assert first[0] == 0 and (source[:, -1] >= 1000).all()
    assert near(
        int(first[1]) / 2000, 24 / 424, 2000
    )  # 425 kept tokens in 25 runs: P(the first run has length 1)
    lengths = Counter(np.diff(np.nonzero(target.numpy().ravel() >= 1000)[0]).tolist())
    spans = 2000 * 25
    assert near(
        lengths[2] / spans, 24 / 74, spans
    )  # 75 hidden tokens in 25 spans, all ways alike: P(a span of length 1)


@pytest.mark.parametrize("placement, ways", [("even", 7 * 3 * 2 // 2), ("released", 3 * 3)])
def test_all_ways_to_place_the_spans_are_equally_likely(placement, ways):
    """8 tokens, 4 hidden in 2 spans: 3 ways to cut the hidden ones, times those to cut 4 kept ones.

    Around the circle the first token is not cut, there are 7 turns, and each circle is met twice.
    """
    ids = torch.arange(1, 9).repeat(90_000, 1)
    source, _, keep, _ = corrupt_spans(ids, None, rng(), X, rate=0.5, mean_length=2, placement=placement)
    found = Counter(tuple(row[real].tolist()) for row, real in zip(source, keep))
    assert len(found) == ways and all(near(count / 90_000, 1 / ways, 90_000) for count in found.values())


@pytest.mark.parametrize("n", range(10, 31))
def test_every_token_but_the_first_of_a_short_text_is_hidden_equally_often(n):
    rows = 4000
    ids, (hidden, spans) = torch.arange(1, n + 1).repeat(rows, 1), sizes(n, 0.15, 3)
    source, target, source_keep, _ = corrupt_spans(ids, None, rng(n), range(100, 110))
    found = (target[:, :, None] == torch.arange(1, n + 1)).any(1).sum(0).tolist()
    assert found[0] == 0 and sum(found) == hidden * rows
    assert all(near(count / rows, hidden / (n - 1), rows) for count in found[1:])
    two = int((((source >= 100) & source_keep).sum(1) == 2).sum())
    assert spans == 1 and near(two / rows, (hidden - 1) / (n - 1), rows), "a span goes over the end"


@pytest.mark.parametrize("n", range(10, 31))
def test_the_released_placement_hides_the_end_of_a_short_text_every_time(n):
    ids, (h, spans) = torch.arange(1, n + 1).repeat(1000, 1), sizes(n, 0.15, 3)
    source = corrupt_spans(ids, None, rng(n), X, placement="released")[0]
    assert spans == 1 and (source == torch.tensor([*range(1, n - h + 1), 100])).all()


@pytest.mark.parametrize("n", range(2, 5))
def test_short_rows_hide_one_token(n):
    source, target, *_ = corrupt_spans(torch.arange(1, n + 1)[None], None, rng(), X)
    assert source.shape == (1, n) and target.shape == (1, 3)


def test_rows_do_not_depend_on_the_padding_of_a_batch_for_what_they_are():
    ids = torch.arange(1, 21)[None]
    padded = torch.nn.functional.pad(ids, (3, 4))
    keep = torch.nn.functional.pad(torch.ones_like(ids).bool(), (3, 4))
    for a, b in zip(corrupt_spans(ids, None, rng(), X), corrupt_spans(padded, keep, rng(), X)):
        assert a.equal(b)


ROW = torch.arange(1, 21)[None]


@pytest.mark.parametrize("change, error, said", [
    ({"rate": 0}, ValueError, r"rate must be in \(0, 1\), got 0.0"),
    ({"rate": 1}, ValueError, r"rate must be in \(0, 1\), got 1.0"),
    ({"mean_length": 0.5}, ValueError, "mean_length must be at least 1"),
    ({"sentinels": [100]}, ValueError, "at least 3, one more than spans; got 1"),
    ({"sentinels": []}, ValueError, "sentinels must be at least 3"),
    ({"sentinels": [100, 100]}, ValueError, "one twice"),
    ({"sentinels": [5, 6, 7]}, ValueError, "must not hold sentinels"),
    ({"ids": ROW[:, :1]}, ValueError, "at least 2 real tokens a row, one to hide and one to keep; got 1"),
    ({"keep": ROW < 2}, ValueError, "at least 2 real tokens"),
    ({"ids": ROW[0]}, ValueError, r"ids\[None\]"),
    ({"rng": None}, TypeError, "rng must be"),
    ({"pad": -1}, ValueError, "pad must be at least 0"),
    ({"placement": "paper"}, ValueError, "placement must be one of 'even', 'released', got 'paper'"),
])  # fmt: skip
def test_what_cannot_be_corrupted(change, error, said):
    with pytest.raises(error, match=said):
        corrupt_spans(**{"ids": ROW, "keep": None, "rng": rng(), "sentinels": X} | change)


@pytest.mark.parametrize("source, target, said", [
    ([[1, 100, 3]], [[100, 2]], "one sentinel more"),
    ([[1, 100, 3]], [[100, 2, 101], [100, 2, 101]], "equally many rows, got 1 and 2"),
])  # fmt: skip
def test_what_cannot_be_restored(source, target, said):
    with pytest.raises(ValueError, match=said):
        restore_spans(torch.tensor(source), torch.tensor(target), None, None, X)
