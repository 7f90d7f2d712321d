import math
from collections import Counter
from itertools import pairwise

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from support import near

from plmlib.dice import Mulberry32
from plmlib.objectives import denoise, end_with, pack
from plmlib.objectives.noise import NOISES, _spans, poisson

MASK, STOPS = 0, (1, 2)


def rng(seed=0):
    return torch.Generator().manual_seed(seed)


def spoil(ids, keep=None, noise="infill", seed=0, **options):
    return denoise(ids, keep, rng(seed), noise, mask_id=MASK, stops=STOPS, **options)


@st.composite
def batches(draw):
    shape = draw(st.integers(0, 5)), draw(st.integers(0, 30))
    seed = rng(draw(st.integers(0, 10**6)))
    ids = torch.randint(1, 12, shape, generator=seed, dtype=draw(st.sampled_from([torch.int64, torch.int32])))
    return ids, draw(st.sampled_from([None, torch.rand(shape, generator=seed) < 0.8]))


def sentences(row):
    ends = [0, *(i + 1 for i, token in enumerate(row) if token in STOPS), len(row)]
    return [tuple(row[a:b]) for a, b in pairwise(ends) if b > a]


def is_part(some, row):
    rest = iter(row)
    return all(token in rest for token in some)


LAWS = {  # what holds for a row, what became of it, and how many of its tokens were to be spoiled
    "mask": lambda row, new, k: (
        len(new) == len(row) and new.count(MASK) == k and all(b in (a, MASK) for a, b in zip(row, new))
    ),
    "delete": lambda row, new, k: len(new) == len(row) - min(k, max(len(row) - 1, 0)) and is_part(new, row),
    "infill": lambda row, new, k: (
        len(new) - new.count(MASK) == len(row) - k and is_part([t for t in new if t != MASK], row)
    ),
    "permute": lambda row, new, k: (
        Counter(row) == Counter(new)
        and (Counter(sentences(row)) == Counter(sentences(new)) or row[-1] not in STOPS)
    ),
    "rotate": lambda row, new, k: new in [row[i:] + row[:i] for i in range(max(1, len(row)))],
}


@pytest.mark.parametrize("noise", NOISES)
@given(
    batch=batches(),
    rate=st.sampled_from([0.15, 0.3, 0.5, 0, 1]),
    mean=st.sampled_from([0.5, 3, 10]),
    seed=st.integers(0, 99),
)
def test_every_noise_does_what_it_says(noise, batch, rate, mean, seed):
    ids, keep = batch
    before = ids.clone()
    source, target, source_keep, target_keep = spoil(
        ids, keep, noise, seed, rate=rate, mean_length=mean, pad=5
    )
    again = spoil(ids, keep, noise, seed, rate=rate, mean_length=mean, pad=5)
    assert all(a.equal(b) for a, b in zip(again, (source, target, source_keep, target_keep)))
    assert ids.equal(before) and source.dtype == torch.long and source.shape == source_keep.shape
    assert all(a.equal(b) for a, b in zip((target, target_keep), pack(ids, keep, 5)))
    assert (source[~source_keep] == 5).all() and not (source_keep[:, 1:] & ~source_keep[:, :-1]).any()
    for row, real, new, new_real in zip(target, target_keep, source, source_keep):
        row, new = row[real].tolist(), new[new_real].tolist()
        assert LAWS[noise](row, new, round(len(row) * rate)), (row, new)
        if rate == 0 and noise in ("mask", "delete", "infill"):
            assert new == row


def test_a_law_that_is_broken_is_seen():
    assert not LAWS["mask"]([3, 4, 5], [0, 5, 5], 1) and not LAWS["delete"]([3, 4, 5], [4, 3], 1)
    assert not LAWS["infill"]([3, 4, 5], [0, 5, 4], 1) and not LAWS["permute"](
        [3, 1, 4, 5, 2], [5, 2, 3, 1, 4], 0
    )
    assert not LAWS["rotate"]([3, 4, 5], [4, 3, 5], 0)


@pytest.fixture(scope="module")
def million():
    ids = torch.randint(3, 500, (2000, 500), generator=rng(7))
    ids[:, 9::10] = 1  # sentences of ten
    return ids


def test_masking_and_deletion_on_a_million_tokens(million):
    masked = spoil(million, noise="mask")[0] == MASK
    assert masked.sum().item() == 300_000 and (masked.sum(1) == 150).all()
    where = masked.sum(0)
    assert max(abs(where - 600)) < 5 * math.sqrt(2000 * 0.3 * 0.7)  # every place alike
    assert near(int((masked[:, 1:] & masked[:, :-1]).sum()) / (2000 * 499), 0.3 * 149 / 499, 2000 * 499)
    assert spoil(million, noise="delete")[0].shape == (2000, 350)


def test_infilling_on_a_million_tokens():
    """Spans are Poisson: e⁻³ = 4.98 % have length 0, and hide nothing."""
    ids = torch.arange(1, 501).repeat(2000, 1)
    source, _, keep, _ = spoil(ids)
    marks = (source == MASK) & keep
    spans = int(marks.sum())
    assert int(((source != MASK) & keep).sum()) == 700_000
    # 150 tokens a row, met by spans of 3 on average, of which the last is cut: a little more than 50 a row
    assert 50 * 2000 < spans < 52 * 2000
    alone = marks[:, 1:-1] & ~marks[:, :-2] & ~marks[:, 2:] & keep[:, 2:]
    gaps = (source[:, 2:] - source[:, :-2] - 1)[alone]
    share = gaps.bincount(minlength=8)[:8] / len(gaps)
    p = torch.tensor([math.exp(-3) * 3**k / math.factorial(k) for k in range(8)])
    assert near(int((gaps == 0).sum()) / len(gaps), math.exp(-3), len(gaps))
    assert (share - p).abs().max() < 0.01  # the one span of about 50 that is cut bends them a little


def test_the_span_that_is_cut_may_stand_anywhere():
    lengths, n = _spans(torch.full((20_000,), 6), 3.0, rng())
    assert (lengths.sum(1) == 6).all() and lengths.gather(1, n[:, None]).sum() == 0
    ends = lengths[:, 0], lengths.gather(1, n[:, None] - 1)[:, 0]
    for length in (0, 6):  # drawn last, a span is never empty and rarely whole
        first, last = ((end == length).sum().item() for end in ends)
        assert first and abs(first - last) < 4 * math.sqrt(first + last)


@pytest.mark.parametrize("mean", [0.5, 3.0, 20.0])
def test_poisson_inverts_its_distribution(mean):
    k = poisson(mean, torch.rand(10**6, generator=rng(), dtype=torch.float64))
    assert abs(k.double().mean() - mean) < 4 * math.sqrt(mean / 10**6)
    assert abs(k.double().var() - mean) < 4 * math.sqrt((mean + 2 * mean**2) / 10**6)
    assert near(int((k == 0).sum()) / (10**6), math.exp(-mean), 10**6)
    assert poisson(mean, torch.tensor([0.0, math.exp(-mean), 1 - 2**-53], dtype=torch.float64)).tolist()[
        :2
    ] == [0, 1]


def test_every_order_of_sentences_and_every_rotation_is_equally_likely():
    ids = torch.tensor([[5, 1, 6, 7, 2, 8]]).repeat(60_000, 1)
    orders = Counter(map(tuple, spoil(ids, noise="permute")[0].tolist()))
    assert len(orders) == 6 and all(near(count / 60_000, 1 / 6, 60_000) for count in orders.values())
    assert (8, 6, 7, 2, 5, 1) in orders
    turned = Counter(map(tuple, spoil(ids, noise="rotate")[0].tolist()))
    assert len(turned) == 6 and all(near(count / 60_000, 1 / 6, 60_000) for count in turned.values())


def test_noises_follow_each_other(million):
    ids = million[:50]
    g = rng(3)
    permuted, _, keep, _ = denoise(ids, None, g, "permute", stops=STOPS)
    infilled = denoise(permuted, keep, g, "infill", mask_id=MASK)
    both = denoise(ids, None, rng(3), mask_id=MASK, stops=STOPS)
    assert both[0].equal(infilled[0]) and both[1].equal(ids)
    assert denoise(ids, None, rng(), ())[0].equal(ids)


def test_the_generator_of_the_page_will_do():
    turned = denoise(torch.arange(1, 41)[None], None, Mulberry32(0), "rotate")[0]
    assert turned[0, 0] == 1 + int(Mulberry32(0).random() * 40)


@pytest.mark.parametrize("change, error, said", [
    ({"noise": "shuffle"}, ValueError, "noise must be one of 'mask', 'delete', 'infill', 'permute', 'rotate', got 'shuffle'"),
    ({"noise": ["mask", "?"]}, ValueError, r"got '\?'"),
    ({"noise": "permute"}, ValueError, "stops must name"),
    ({"noise": "mask"}, TypeError, "mask_id must be a whole number, got None"),
    ({"noise": "infill"}, TypeError, "mask_id must be a whole number, got None"),
    ({"noise": "delete", "rate": 1.1}, ValueError, "rate must be in"),
    ({"noise": "infill", "mask_id": 0, "mean_length": 0}, ValueError, r"mean_length must be in \[0.1, 100\]"),
    ({"noise": "rotate", "rng": 3}, TypeError, "rng must be"),
    ({"ids": torch.ones(4), "noise": "rotate"}, TypeError, "float32"),
])  # fmt: skip
def test_what_cannot_be_spoiled(change, error, said):
    with pytest.raises(error, match=said):
        denoise(**{"ids": torch.ones(1, 9).long(), "keep": None, "rng": rng()} | change)


def test_a_row_is_ended_behind_its_last_token():
    ids, keep = torch.tensor([[0, 7, 8], [9, 0, 0]]), torch.tensor([[0, 1, 1], [1, 0, 0]]).bool()
    ended, real = end_with(ids, keep, 3, pad=4)
    assert ended.tolist() == [[7, 8, 3], [9, 3, 4]] and real.tolist() == [[True] * 3, [True, True, False]]
    assert end_with(ids, None, 3)[0].tolist() == [[0, 7, 8, 3], [9, 0, 0, 3]]
