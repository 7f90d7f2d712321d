import math
from collections import Counter

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib.objectives import corrupt_spans, pack, restore_spans
from plmlib.objectives.spans import PLACEMENTS

X = list(range(100, 200))  # sentinels


def rng(seed=0):
    return torch.Generator().manual_seed(seed)


def sizes(n, rate=0.15, mean=3):
    """How many tokens and spans T5's random_spans_noise_mask hides, of n >= 2."""
    hidden = min(max(int(np.round(n * rate)), 1), n - 1)
    return hidden, min(max(int(np.round(hidden / mean)), 1), n - hidden)


def test_a_row_that_can_be_read():
    """3 tokens of 10 in 2 spans: seed 1 hides 12 and 19, 20, and turns the ring by 5: the spans meet."""
    ids = torch.arange(11, 21)[None]
    rows = corrupt_spans(ids, None, rng(1), X, rate=0.3, mean_length=1.5, placement="released")
    assert rows[0].tolist() == [[11, 100, 13, 14, 15, 16, 17, 18, 101]]
    assert rows[1].tolist() == [[100, 12, 101, 19, 20, 102]]
    rows = corrupt_spans(ids, None, rng(1), X, rate=0.3, mean_length=1.5)
    assert rows[0].tolist() == [[11, 12, 13, 100, 17, 18, 19, 20]]
    assert rows[1].tolist() == [[100, 14, 15, 16, 101]]


@st.composite
def batches(draw):
    lengths = draw(st.lists(st.integers(2, 40), min_size=0, max_size=6))
    seed = rng(draw(st.integers(0, 10**6)))
    width = max(lengths, default=0) + draw(st.integers(0, 3))
    keep = torch.zeros(len(lengths), width, dtype=torch.bool)
    for row, n in zip(keep, lengths):
        row[torch.rand(width, generator=seed).argsort()[:n]] = True  # padding anywhere
    types = (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8)
    ids = torch.randint(1, 100, keep.shape, generator=seed).to(draw(st.sampled_from(types)))
    return ids, keep


@given(
    batches(),
    st.sampled_from([0.01, 0.15, 0.3, 0.5, 0.75, 0.99]),
    st.sampled_from([1, 2, 3, 10]),
    st.sampled_from(PLACEMENTS),
    st.integers(0, 10**6),
)
def test_counts_are_exact_and_nothing_is_lost(batch, rate, mean, placement, seed):
    ids, keep = batch
    before = ids.clone()
    source, target, source_keep, target_keep = corrupt_spans(
        ids, keep, rng(seed), X, rate, mean, placement=placement
    )
    assert ids.equal(before) and source.dtype == target.dtype == torch.int64
    for row, real, x, x_keep, y, y_keep in zip(ids, keep, source, source_keep, target, target_keep):
        n, x, y = int(real.sum()), x[x_keep].tolist(), y[y_keep].tolist()
        hidden, spans = sizes(n, rate, mean)
        found = sum(i >= 100 for i in x)
        assert abs(found - spans) <= (0 if placement == "released" else 1)
        assert [i for i in x if i >= 100] == X[:found] and len(x) == n - hidden + found
        assert [i for i in y if i >= 100] == X[: found + 1] and len(y) == hidden + found + 1
        assert x[0] < 100 and y[0] == 100 and y[-1] == X[found]
        assert all(a < 100 or b < 100 for a, b in zip(x, x[1:])) and all(
            a < 100 or b < 100 for a, b in zip(y, y[1:])
        )
    restored = restore_spans(source, target, source_keep, target_keep, X)
    packed = pack(ids, keep)
    assert restored[0].dtype == torch.int64
    assert restored[0].equal(packed[0].long()) and restored[1].equal(packed[1])
    again = corrupt_spans(ids, keep, rng(seed), X, rate, mean, placement=placement)
    assert all(a.equal(b) for a, b in zip(again, (source, target, source_keep, target_keep)))


@pytest.mark.parametrize(
    "dtype", [torch.int8, torch.uint8, torch.int16, torch.uint16, torch.int32, torch.int64]
)
def test_sentinels_larger_than_the_type_of_the_ids(dtype):
    ids, sentinels = torch.arange(1, 11)[None].to(dtype), range(70_000, 70_010)
    rows = corrupt_spans(ids, None, rng(), sentinels)
    expected = corrupt_spans(ids.long(), None, rng(), sentinels)
    assert all(a.equal(b) for a, b in zip(rows, expected)) and (rows[0] == 70_000).sum() == 1
    assert restore_spans(*rows, sentinels)[0].equal(ids.long())
    short = [x.to(dtype) for x in corrupt_spans(ids, None, rng(), X)[:2]]
    assert restore_spans(*short, None, None, X)[0].equal(ids.long())


def test_released_rates_on_a_million_tokens():
    ids = torch.randint(1, 1000, (2000, 500), generator=rng(7))
    sentinels = range(1000, 1100)
    source, target, source_keep, target_keep = corrupt_spans(
        ids, None, rng(), sentinels, placement="released"
    )
    assert source.shape == (2000, 500 - 75 + 25) and target.shape == (2000, 75 + 25 + 1)
    assert source_keep.all() and target_keep.all()
    first = (source[:, :2] >= 1000).sum(0)
    # 25 kept runs of 425 tokens: P(the first is of length 1)
    assert first[0] == 0 and near(int(first[1]), 2000, 24 / 424)
    lengths = Counter(np.diff(np.nonzero(target.numpy().ravel() >= 1000)[0]).tolist())
    # 75 hidden tokens in 25 spans, all cuts equally likely: P(a span of length 1)
    assert near(lengths[2], 2000 * 25, 24 / 74)


def near(count, n, wanted):
    return abs(count - n * wanted) <= 4 * math.sqrt(n * wanted * (1 - wanted))


def test_all_cuts_into_released_spans_are_equally_likely():
    """8 tokens, 4 hidden in 2 spans: 3 ways to cut the hidden ones times 3 to cut the others."""
    ids = torch.arange(1, 9).repeat(90_000, 1)
    source = corrupt_spans(ids, None, rng(), X, rate=0.5, mean_length=2, placement="released")[0]
    found = Counter(map(tuple, source.tolist()))
    assert len(found) == 9 and all(near(count, 90_000, 1 / 9) for count in found.values())


def test_one_span_begins_at_every_place_of_the_ring_equally_often():
    """8 tokens, 3 hidden in 1 span: 7 places on the ring, of which 2 divide the span between both ends."""
    source = corrupt_spans(torch.arange(1, 9).repeat(70_000, 1), None, rng(), X, rate=0.4)[0]
    found = Counter(map(tuple, source.tolist()))
    assert len(found) == 7 and sum(100 in row and 101 in row for row in found) == 2
    assert all(near(count, 70_000, 1 / 7) for count in found.values())


@pytest.mark.parametrize("rate, mean", [(0.15, 3), (0.5, 1), (0.5, 2), (0.9, 10)])
@pytest.mark.parametrize("n", [2, 3, 10, 13, 17, 20, 25, 30, 60])
def test_all_tokens_but_the_first_are_hidden_equally_often(n, rate, mean):
    rows, (hidden, _) = 20_000, sizes(n, rate, mean)
    target = corrupt_spans(torch.arange(n).repeat(rows, 1), None, rng(n), X, rate, mean)[1]
    times = torch.bincount(target[target < 100], minlength=n).tolist()  # pad is 0, like the first token
    assert sum(times[1:]) == rows * hidden  # no hidden token is the first
    assert n == hidden + 1 or all(near(count, rows, hidden / (n - 1)) for count in times[1:])


@pytest.mark.parametrize("n", range(10, 31))
def test_a_short_text_always_loses_its_end_when_the_placement_is_released(n):
    hidden, spans = sizes(n)
    source = corrupt_spans(torch.arange(1, n + 1).repeat(1000, 1), None, rng(), X, placement="released")[0]
    assert spans == 1 and source.equal(torch.tensor([*range(1, n - hidden + 1), 100]).repeat(1000, 1))


@pytest.mark.parametrize("n", range(2, 5))
def test_short_rows_hide_one_token(n):
    source, target, *_ = corrupt_spans(torch.arange(1, n + 1)[None], None, rng(), X)
    assert source.shape == (1, n) and sorted(target[0].tolist())[1:] == [100, 101]


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
    ({"sentinels": [100, 101]}, ValueError, "at least 3, one more than spans; got 2. Cut the rows"),
    ({"sentinels": [100], "placement": "released"}, ValueError, "at least 2, one more than spans; got 1"),
    ({"sentinels": []}, ValueError, "sentinels must be at least 3"),
    ({"sentinels": [100, 100]}, ValueError, "one twice"),
    ({"sentinels": [5, 6, 7]}, ValueError, "must not hold sentinels"),
    ({"ids": ROW[:, :1]}, ValueError, "at least 2 real tokens a row, one to hide and one to keep; got 1"),
    ({"keep": ROW < 2}, ValueError, "at least 2 real tokens"),
    ({"ids": ROW[0]}, ValueError, r"ids\[None\]"),
    ({"rng": None}, TypeError, "rng must be"),
    ({"pad": -1}, ValueError, "pad must be at least 0"),
    ({"placement": "random"}, ValueError, "placement must be one of 'anywhere', 'released', got 'random'"),
])  # fmt: skip
def test_what_cannot_be_corrupted(change, error, said):
    with pytest.raises(error, match=said):
        corrupt_spans(**{"ids": ROW, "keep": None, "rng": rng(), "sentinels": X} | change)


@pytest.mark.parametrize("source, target, said", [
    ([[1, 100, 3]], [[100, 2]], "one sentinel more"),
    ([[1, 100, 3]], [[100, 2, 101], [100, 2, 101]], "equally many rows, got 1 and 2"),
    ([1, 100, 3], [[100, 2, 101]], r"source must be \(batch, tokens\)"),
    ([[1, 100, 3]], [100, 2, 101], r"target must be \(batch, tokens\)"),
])  # fmt: skip
def test_what_cannot_be_restored(source, target, said):
    with pytest.raises(ValueError, match=said):
        restore_spans(torch.tensor(source), torch.tensor(target), None, None, X)
