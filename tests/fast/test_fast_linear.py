"""The faster product: same results and gradients as torch's, and torch's product where it cannot be used."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from torch.utils.flop_counter import FlopCounterMode

from plmlib import fast
from plmlib.fast import linear as module
from plmlib.fast.linear import AVAILABLE, Linear, linear


@pytest.fixture(autouse=True)
def quick_ways(monkeypatch):
    """What is tested here is the quick way, also in a run with PLM_PLAIN=1."""
    monkeypatch.setattr(fast, "PLAIN", False)


def draw(rows: tuple, inner: int, outer: int, bias: bool = True) -> list:
    rng = torch.Generator().manual_seed(0)
    shapes = [(*rows, inner), (outer, inner)] + [(outer,)] * bias
    return [(torch.rand(shape, generator=rng) - 0.5).requires_grad_() for shape in shapes]


@pytest.fixture
def always(monkeypatch):
    monkeypatch.setattr(module, "SMALLEST", 0)


def uses_fast_product(out: torch.Tensor) -> bool:
    return "_Product" in type(out.grad_fn).__name__


@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=3), st.integers(1, 40), st.integers(1, 40), st.booleans()
)
def test_product_and_gradients(rows, inner, outer, bias):
    parts = draw(tuple(rows), inner, outer, bias)
    dy = torch.rand(*rows, outer)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "SMALLEST", 0)
        ours = linear(*parts)
    assert uses_fast_product(ours) == AVAILABLE
    theirs = F.linear(*parts)
    torch.testing.assert_close(ours, theirs)
    found, expected = torch.autograd.grad(ours, parts, dy), torch.autograd.grad(theirs, parts, dy)
    torch.testing.assert_close(found, expected)
    assert all(gradient.is_contiguous() for gradient in found)


@pytest.mark.parametrize("fixed", [0, 1, 2])
def test_only_the_required_gradients_are_computed(fixed, always):
    parts = draw((4, 5), 6, 7)
    parts[fixed].requires_grad_(False)
    linear(*parts).sum().backward()
    assert [part.grad is None for part in parts] == [n == fixed for n in range(3)]


def test_second_derivatives_and_transforms(always):
    x, weight, bias = draw((4, 5), 6, 7)

    def through(product):
        return lambda w: product(x, w, bias).sin().sum()

    twice = torch.autograd.functional.hessian
    torch.testing.assert_close(twice(through(linear), weight), twice(through(F.linear), weight))
    torch.testing.assert_close(
        torch.func.grad(through(linear))(weight), torch.func.grad(through(F.linear))(weight)
    )


def test_when_torch_computes_the_product():
    x, weight, bias = draw((64, 64), 64, 64)
    assert uses_fast_product(linear(x, weight, bias)) == AVAILABLE
    assert not uses_fast_product(linear(x[:4, :4], weight, bias)), "too small"
    double = linear(x.double(), weight.double(), bias.double())
    assert not uses_fast_product(double), "comparisons with the reference are in float64"
    assert linear(x.to("meta"), weight.to("meta"), bias.to("meta")).shape == x.shape
    with FlopCounterMode(display=False) as counter:
        linear(x, weight, bias).sum().backward()
    assert counter.get_total_flops() == 3 * 2 * 64**4


@torch.inference_mode()
def test_inference_uses_it_too(monkeypatch):
    x, weight, bias = (part.detach() for part in draw((64, 64), 64, 64))
    calls, product = [], module.product
    monkeypatch.setattr(module, "product", lambda *parts: calls.append(1) or product(*parts))
    torch.testing.assert_close(linear(x, weight, bias), F.linear(x, weight, bias))
    assert len(calls) == AVAILABLE
    linear(x[:4, :4], weight, bias)
    assert len(calls) == AVAILABLE


def test_the_layer_is_an_nn_linear_with_the_same_bits_every_time():
    layer, x = Linear(64, 256), draw((64, 64), 64, 64)[0]
    assert list(layer.state_dict()) == ["weight", "bias"] and isinstance(layer, torch.nn.Linear)
    first = torch.autograd.grad(layer(x).square().sum(), [x, layer.weight, layer.bias])
    again = torch.autograd.grad(layer(x).square().sum(), [x, layer.weight, layer.bias])
    assert all(torch.equal(a, b) for a, b in zip(first, again, strict=True))
    torch.testing.assert_close(layer(x), F.linear(x, layer.weight, layer.bias))


def strided(rng) -> dict:
    """Return tensors of shape (64, 1024), (512, 1024) and (512,) with every kind of strides."""
    x, weight = torch.rand(64, 2048, generator=rng), torch.rand(512, 2048, generator=rng)
    long, dense = torch.rand(9000, generator=rng), torch.rand(1024, generator=rng)
    return {
        "a bias with gaps": (x[:, :1024], weight[:, :1024], dense[::2]),
        "a bias that is one number": (x[:, :1024], weight[:, :1024], dense[:1].expand(512)),
        "a column as bias": (x[:, :1024], weight[:, :1024], torch.rand(512, 3, generator=rng)[:, 1]),
        "gaps everywhere": (x[:, ::2], weight[:, ::2], dense[::2]),
        "transposed": (
            torch.rand(1024, 64, generator=rng).T, torch.rand(1024, 512, generator=rng).T, dense[:512],
        ),
        "rows that overlap": (
            long[:5000].as_strided((64, 1024), (8, 1)), long.as_strided((512, 1024), (8, 1)), dense[:512],
        ),
        "one row repeated": (
            x[:1, :1024].expand(64, 1024), weight[:1, :1024].expand(512, 1024), dense[:512],
        ),
    }  # fmt: skip


@pytest.mark.parametrize("name", strided(torch.Generator()))
def test_any_strides(name, always):
    parts = strided(torch.Generator().manual_seed(0))[name]
    torch.testing.assert_close(linear(*parts), F.linear(*parts), rtol=1e-5, atol=1e-3)


@pytest.mark.filterwarnings("ignore:There is a performance drop")
def test_any_strides_under_vmap(always):
    x, weight, _ = draw((8, 16), 16, 12)
    biases = torch.rand(12, 3)
    for axis, many in ((1, biases), (0, biases.T)):
        found = torch.vmap(lambda bias: linear(x, weight, bias), in_dims=axis)(many)
        torch.testing.assert_close(
            found, torch.vmap(lambda bias: F.linear(x, weight, bias), in_dims=axis)(many)
        )


def test_autocast_chooses_the_precision():
    x, weight, bias = draw((64, 64), 64, 64)
    with torch.autocast("cpu", torch.bfloat16):
        assert linear(x, weight, bias).dtype == torch.bfloat16
