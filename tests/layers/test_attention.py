"""Attention: all implementations agree, nothing leaks through a mask, bad shapes are refused."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from plmlib import fast
from plmlib.fast import attention as fused
from plmlib.fast import plain
from plmlib.layers import masks
from plmlib.layers.attention import MultiHeadAttention, attention, attention_weights
from plmlib.layers.kv_cache import LayerCache

IMPLEMENTATIONS = {"readable": attention, "fused": fused.attention}


def draw(seed, B=2, H=4, K=2, T=5, S=5, E=6, dtype=torch.float64):
    rng = torch.Generator().manual_seed(seed)
    return [torch.randn(B, h, n, E, generator=rng, dtype=dtype) for h, n in ((H, T), (K, S), (K, S))]


def loop(q, k, v, mask, scale):
    """Attention by its definition, one query at a time."""
    out = torch.zeros(*q.shape[:3], v.shape[3], dtype=q.dtype)
    for b in range(q.shape[0]):
        for h in range(q.shape[1]):
            g = h // (q.shape[1] // k.shape[1])
            for t in range(q.shape[2]):
                seen = [s for s in range(k.shape[2]) if mask[b, h, t, s]]
                if seen:
                    powers = [math.exp(scale * float(q[b, h, t] @ k[b, g, s])) for s in seen]
                    out[b, h, t] = sum(p * v[b, g, s] for p, s in zip(powers, seen, strict=True)) / sum(
                        powers
                    )
    return out


SHAPES = st.fixed_dictionaries(
    {
        "B": st.integers(1, 2),
        "K": st.integers(1, 2),
        "T": st.integers(1, 5),
        "S": st.integers(1, 5),
        "E": st.sampled_from((1, 2, 7)),
    }
)


@given(SHAPES, st.integers(1, 3), st.integers(0, 999), st.floats(0, 1))
def test_every_implementation_equals_the_definition(shape, group, seed, share):
    q, k, v = draw(seed, **shape, H=shape["K"] * group)
    mask = (
        torch.rand(shape["B"], q.shape[1], shape["T"], shape["S"], generator=torch.manual_seed(seed)) < share
    )
    scale = 1 / math.sqrt(shape["E"])
    expected = loop(q, k, v, mask, scale)
    for result in (
        attention(q, k, v, mask),
        fused.attention(q, k, v, mask),
        attention(q, k, v, mask, bias=torch.zeros(())),
        fused.attention(q, k, v, mask, bias=torch.zeros(1, 1, 1, 1, dtype=q.dtype)),
        attention_weights(q, k, mask, scale=scale) @ v.repeat_interleave(group, 1),
    ):
        torch.testing.assert_close(result, expected, rtol=1e-10, atol=1e-12)


@given(st.integers(0, 999), st.integers(1, 7))
def test_the_causal_flag_equals_the_causal_mask(seed, n):
    q, k, v = draw(seed, T=n, S=n)
    bias = torch.rand(1, 4, n, n, dtype=q.dtype, generator=torch.manual_seed(seed))
    for attend in IMPLEMENTATIONS.values():
        for extra in ({}, {"bias": bias}):
            found, expected = (
                attend(q, k, v, causal=True, **extra),
                attention(q, k, v, masks.causal(n), **extra),
            )
            torch.testing.assert_close(found, expected, rtol=1e-12, atol=1e-13)


@given(st.integers(0, 999))
def test_rows_of_weights_sum_to_one_or_zero(seed):
    q, k, _ = draw(seed)
    mask = torch.rand(2, 1, 5, 5, generator=torch.manual_seed(seed)) < 0.4
    sums = attention_weights(q, k, mask).sum(-1)
    torch.testing.assert_close(sums, mask.any(-1).expand_as(sums).double())


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16])
@pytest.mark.parametrize("attend", IMPLEMENTATIONS.values(), ids=IMPLEMENTATIONS)
def test_row_that_sees_nothing_is_zero_with_finite_gradients(attend, dtype):
    q, k, v = (x.requires_grad_() for x in draw(0, T=40, S=40, E=16, dtype=dtype))
    mask = masks.causal(40).clone()
    mask[7] = False
    out = attend(q, k, v, mask)
    assert out[:, :, 7].abs().max() == 0
    assert out[:, :, 8].abs().min() > 0
    out.square().sum().backward()
    assert all(x.grad.isfinite().all() for x in (q, k, v))
    assert q.grad[:, :, 7].abs().max() == 0


@pytest.mark.parametrize("change", ["k", "v"])
def test_the_future_changes_no_bit_of_the_past(change):
    q, k, v = draw(1, T=50, S=50, E=16, dtype=torch.float32)
    other = {"k": k.clone(), "v": v.clone()}
    other[change][:, :, 30:] += 1
    for attend in IMPLEMENTATIONS.values():
        moved = attend(q, other["k"], other["v"], causal=True) - attend(q, k, v, causal=True)
        assert moved[:, :, :30].abs().max() == 0
        assert moved[:, :, 30:].abs().amin() > 0


def test_bias_and_scale():
    q, k, v = draw(2)
    bias = torch.randn(1, 4, 5, 5, dtype=torch.float64)
    weights = attention_weights(q, k, bias=bias, scale=0.5)
    scores = torch.einsum("bhte,bhse->bhts", q, k.repeat_interleave(2, 1)) * 0.5 + bias
    torch.testing.assert_close(weights, scores.softmax(-1))
    torch.testing.assert_close(attention(q, k, v, bias=bias, scale=0.5), weights @ v.repeat_interleave(2, 1))
    torch.testing.assert_close(
        attention(q, k, v, scale=0.5), attention_weights(q, k, scale=0.5) @ v.repeat_interleave(2, 1)
    )


BAD = {
    "mask of another length": ({"mask": torch.ones(5, 4, dtype=torch.bool)}, ValueError, "broadcast"),
    "mask of 5 axes": ({"mask": torch.ones(1, 1, 1, 5, 5, dtype=torch.bool)}, ValueError, "broadcast"),
    "mask that would grow the batch": (
        {"mask": torch.ones(3, 1, 5, 5, dtype=torch.bool)},
        ValueError,
        "broadcast",
    ),
    "mask of numbers": ({"mask": torch.ones(5, 5)}, TypeError, "bool"),
    "bias of another length": ({"bias": torch.zeros(4, 5)}, ValueError, "bias"),
    "two masks": ({"mask": torch.ones(5, 5, dtype=torch.bool), "causal": True}, ValueError, "no other mask"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused(case):
    extra, error, word = BAD[case]
    with pytest.raises(error, match=word):
        attention(*draw(0), **extra)


def test_bad_shapes_are_refused():
    q, k, v = draw(0)
    for bad in ((q[0], k, v), (q, k[..., :3], v), (q[:, :3], k, v), (q, k, v[:, :, :4]), (q[:1], k, v)):
        with pytest.raises(ValueError, match="must"):
            attention(*bad)
    with pytest.raises(ValueError, match="as many queries"):
        attention(q[:, :, :3], k, v, causal=True)


@given(st.integers(1, 3), st.integers(1, 4))
def test_calls_with_a_kv_cache_equal_one_call(first, second):
    layer = MultiHeadAttention(12, 4, n_kv_heads=2).double()
    x = torch.randn(2, first + second, 12, dtype=torch.float64, generator=torch.manual_seed(first))
    whole = layer(x, causal=True)
    cache = LayerCache(2, 2, 7, 3, torch.float64)
    parts = [
        layer(x[:, :first], causal=True, cache=cache),
        layer(x[:, first:], masks.causal(second, first), cache=cache),
    ]
    torch.testing.assert_close(torch.cat(parts, 1), whole)
    assert cache.length == first + second
    nothing_allowed = torch.zeros(1, cache.length + 1, dtype=torch.bool)
    blind = layer(x[:, :1], nothing_allowed, cache=copy_with_room_for_one_more(cache))
    torch.testing.assert_close(blind, layer.out.bias.expand_as(blind))


def copy_with_room_for_one_more(cache):
    """Return a copy of the cache with room for one more token."""
    copy = LayerCache(2, 2, cache.length + 1, 3, torch.float64)
    copy.append(cache.kv[..., : cache.length, :])
    return copy


def test_a_full_cache_is_an_error():
    cache = LayerCache(1, 1, 2, 3)
    with pytest.raises(ValueError, match="room for 2 tokens, 3"):
        cache.append(torch.zeros(2, 1, 1, 3, 3))


def test_a_hook_on_weights_switches_to_the_readable_attention_and_changes_nothing():
    layer, seen = MultiHeadAttention(12, 4), []
    x = torch.randn(2, 6, 12, generator=torch.manual_seed(0))
    unwatched = layer(x, causal=True)
    handle = layer.weights.register_forward_hook(lambda part, args, out: seen.append(out))
    watched = layer(x, causal=True)
    handle.remove()
    torch.testing.assert_close(watched, unwatched)
    assert len(seen) == 1 and seen[0].shape == (2, 4, 6, 6)
    layer(x, causal=True)
    assert len(seen) == 1
    handle = layer.weights.register_forward_pre_hook(lambda part, args: seen.append(args[0]))
    layer(x, causal=True)
    handle.remove()
    assert len(seen) == 2


def test_another_module_in_place_of_the_weights_is_called():
    class Nothing(nn.Module):
        def forward(self, weights):
            return weights * 0

    layer = MultiHeadAttention(12, 4, bias=False)
    layer.weights = Nothing()
    assert layer(torch.ones(1, 3, 12)).abs().max() == 0


def test_the_kernel_runs_unless_everything_is_plain(monkeypatch):
    layer, calls, kernel = MultiHeadAttention(12, 4), [], fused.attention
    monkeypatch.setattr(fused, "attention", lambda *given: calls.append(1) or kernel(*given))
    x = torch.randn(2, 6, 12, generator=torch.manual_seed(0))
    fast_output = layer(x, causal=True)
    with plain():
        torch.testing.assert_close(layer(x, causal=True), fast_output)
    assert len(calls) == (0 if fast.PLAIN else 1)
