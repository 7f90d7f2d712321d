"""Transformer blocks: norms and gates equal their formulas, pre-norm and post-norm, dropout."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib import tiny
from plmlib.layers.activations import ACTIVATIONS
from plmlib.layers.block import Block, Stack
from plmlib.layers.embed import Embed
from plmlib.layers.feed_forward import FeedForward
from plmlib.layers.norms import LayerNorm, RMSNorm
from plmlib.layers.positions import sinusoidal


def draw(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def randomise(module, seed=1):
    with torch.no_grad():
        for weight in module.parameters():
            weight.copy_(draw(*weight.shape, seed=seed))
    return module


@given(st.integers(1, 9), st.sampled_from([1e-12, 1e-5, 1e-2]), st.integers(0, 99))
def test_norms_by_their_formulas(d, eps, seed):
    x = draw(2, 3, d, seed=seed)
    layer, rms = randomise(LayerNorm(d, eps).double()), randomise(RMSNorm(d, eps).double())
    centred = x - x.mean(-1, keepdim=True)
    scaled = centred / (centred.square().mean(-1, keepdim=True) + eps).sqrt()
    torch.testing.assert_close(layer(x), layer.weight * scaled + layer.bias)
    torch.testing.assert_close(rms(x), rms.weight * x / (x.square().mean(-1, keepdim=True) + eps).sqrt())


@pytest.mark.parametrize("gated", [False, True])
@pytest.mark.parametrize("name", ["gelu", "gelu_tanh", "relu", "silu"])
def test_feed_forward_by_its_formula(name, gated):
    ff, x, act = randomise(FeedForward(4, 7, name, gated).double()), draw(2, 3, 4), ACTIVATIONS[name]
    hidden = act(ff.gate(x)) * ff.up(x) if gated else act(ff.up(x))
    torch.testing.assert_close(ff(x), hidden @ ff.down.weight.T + ff.down.bias)
    assert len(list(FeedForward(4, 7, name, gated, bias=False).parameters())) == 2 + gated


@pytest.mark.parametrize("place", ["pre", "post"])
def test_where_the_norm_is_applied(place):
    block, x = randomise(Block(tiny(d_model=8, n_heads=2, norm_place=place)).double()), draw(2, 5, 8)
    norm1, norm2, attend, feed = (
        block.attention_norm,
        block.feed_forward_norm,
        block.attention,
        block.feed_forward,
    )
    if place == "pre":
        middle = x + attend(norm1(x), causal=True)
        expected = middle + feed(norm2(middle))
    else:
        middle = norm1(x + attend(x, causal=True))
        expected = norm2(middle + feed(middle))
    torch.testing.assert_close(block(x, causal=True), expected)


def test_a_stack_applies_its_blocks_in_order():
    stack, x = randomise(Stack(tiny(d_model=8, n_heads=2, n_layers=3)).double()), draw(1, 4, 8)
    out = x
    for block in stack:
        out = block(out, causal=True)
    assert torch.equal(stack(x, causal=True), out)


def test_embed_adds_positions():
    ids, at = torch.tensor([[3, 1, 3]]), torch.arange(3)
    for kind in ("learned", "sinusoidal", "rotary", "none"):
        embed = Embed(tiny(d_model=8, n_heads=2, positions=kind))
        added = embed(ids, at) - embed.tokens(ids)
        expected = {
            "learned": lambda e=embed: e.positions(at)[None],
            "sinusoidal": lambda: sinusoidal(3, 8)[None],
        }
        torch.testing.assert_close(added, expected.get(kind, lambda: torch.zeros(1, 3, 8))())


def test_dropout_is_applied_in_training_only():
    block, x = Block(tiny(d_model=8, n_heads=2, dropout=0.5)), torch.randn(1, 6, 8)
    block.eval()
    assert torch.equal(block(x, causal=True), block(x, causal=True))
    block.train()
    assert not torch.equal(block(x, causal=True), block(x, causal=True))
    block.attention.weights.register_forward_hook(lambda *_: None)
    assert not torch.equal(block.attention(x), block.attention(x))
