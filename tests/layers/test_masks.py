"""Attention masks: each equals its definition, cell by cell."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib.layers import masks

N = st.integers(1, 9)


def cells(mask):
    return [(i, j) for i in range(mask.shape[-2]) for j in range(mask.shape[-1])]


@given(N, st.integers(0, 5))
def test_causal(n, past):
    mask = masks.causal(n, past)
    assert mask.shape == (n, past + n) and mask.dtype == torch.bool
    assert all(bool(mask[i, j]) == (j <= past + i) for i, j in cells(mask))
    assert torch.equal(mask, masks.causal(past + n)[past:])


@given(N, st.integers(0, 9))
def test_prefix(n, p):
    p = min(n, p)
    mask = masks.prefix(n, p)
    assert all(bool(mask[i, j]) == (j <= i or j < p) for i, j in cells(mask))
    assert torch.equal(masks.prefix(n, 0), masks.causal(n)) and masks.prefix(n, n).all()


@given(N, st.integers(1, 12))
def test_window(n, w):
    mask = masks.window(n, w)
    assert all(bool(mask[i, j]) == (abs(i - j) < w) for i, j in cells(mask))
    left = masks.both(mask, masks.causal(n))
    assert all(bool(left[i, j]) == (i - w < j <= i) for i, j in cells(left))


@given(N, N)
def test_bidirectional_and_cross(n, m):
    assert masks.bidirectional(n, m).shape == masks.cross(n, m).shape == (n, m)
    assert (
        masks.bidirectional(n, m).all() and masks.cross(n, m).all() and masks.bidirectional(n).shape == (n, n)
    )


@given(st.lists(st.lists(st.booleans(), min_size=4, max_size=4), min_size=1, max_size=3))
def test_padding_with_causal(rows):
    keep = torch.tensor(rows)
    mask = masks.both(masks.causal(4), masks.padding(keep))
    assert mask.shape == (len(rows), 1, 4, 4)
    assert all(
        bool(mask[b, 0, i, j]) == (j <= i and rows[b][j]) for b in range(len(rows)) for i, j in cells(mask)
    )


@given(st.lists(st.integers(0, 3), min_size=1, max_size=8))
def test_documents(numbers):
    mask = masks.documents(torch.tensor(numbers))
    assert all(bool(mask[i, j]) == (numbers[i] == numbers[j]) for i, j in cells(mask))
    assert torch.equal(masks.documents(torch.tensor([numbers]))[0, 0], mask)


@pytest.mark.parametrize("bad", [0, -1, 1.5, True, "3", None])
def test_sizes_are_checked(bad):
    for make in (
        masks.causal,
        masks.bidirectional,
        lambda n: masks.window(4, n),
        lambda n: masks.cross(2, n),
    ):
        with pytest.raises((TypeError, ValueError), match="must be"):
            make(bad)


def test_other_bad_input():
    with pytest.raises(ValueError, match="p must be in"):
        masks.prefix(3, 4)
    with pytest.raises(ValueError, match="past"):
        masks.causal(3, -1)
    with pytest.raises(TypeError, match="keep.bool"):
        masks.padding(torch.ones(2, 3))
    with pytest.raises(TypeError, match="list"):
        masks.padding([[True]])
    with pytest.raises(ValueError, match="batch, tokens"):
        masks.padding(torch.ones(3, dtype=torch.bool))
    with pytest.raises(ValueError, match="broadcast"):
        masks.both(masks.causal(3), masks.causal(4))
    for bad in ((), (torch.ones(2, 2),)):
        with pytest.raises(ValueError, match="bool"):
            masks.both(*bad)
    with pytest.raises(TypeError, match="document"):
        masks.documents([1, 2])
