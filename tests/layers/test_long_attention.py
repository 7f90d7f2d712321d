"""Attention for long texts: each kind equals what its formula says, with all weights written out."""

import pytest
import torch

from plmlib.layers import masks
from plmlib.layers.attention import attention
from plmlib.layers.long_attention import feature, linear_attention, online_attention, window_attention

T = 53  # no multiple of any block


@pytest.fixture
def qkv():
    return torch.randn(3, 2, 3, T, 8, generator=torch.Generator().manual_seed(0), dtype=torch.float64)


def close(a, b) -> bool:
    return a.shape == b.shape and bool((a - b).abs().max() < 1e-12)


@pytest.mark.parametrize("block", [1, 7, 53, 64])
def test_online_softmax_is_exact(qkv, block):
    assert close(online_attention(*qkv, block), attention(*qkv, causal=True))


def test_online_softmax_bears_large_scores(qkv):
    q, k, v = qkv
    assert close(online_attention(300 * q, k, v, 7), attention(300 * q, k, v, causal=True))


@pytest.mark.parametrize("w", [1, 7, 53, 64])
def test_a_window_is_a_mask(qkv, w):
    mask = masks.both(masks.causal(T), masks.window(T, w))
    assert close(window_attention(*qkv, w), attention(*qkv, mask))


@pytest.mark.parametrize("chunk", [1, 7, 53, 64])
def test_linear_attention_is_its_own_quadratic_form(qkv, chunk):
    q, k, v = qkv
    weights = (feature(q) @ feature(k).mT).tril()
    assert close(linear_attention(q, k, v, chunk), weights / weights.sum(-1, keepdim=True) @ v)


def test_linear_attention_differs_from_softmax(qkv):
    assert (linear_attention(*qkv) - attention(*qkv, causal=True)).abs().max() > 0.1


@pytest.mark.parametrize("kind, size", [
    (online_attention, 0), (window_attention, 0), (linear_attention, 0), (online_attention, 2.5),
])  # fmt: skip
def test_impossible_sizes_are_refused(qkv, kind, size):
    with pytest.raises((TypeError, ValueError), match=r"block|w must|chunk"):
        kind(*qkv, size)


def test_gradients_flow_through_all_of_them(qkv):
    for kind in (lambda *x: online_attention(*x, 7), lambda *x: window_attention(*x, 7), linear_attention):
        q, k, v = (part.clone().requires_grad_() for part in qkv)
        kind(q, k, v).square().sum().backward()
        assert all(part.grad.abs().sum() > 0 for part in (q, k, v))
