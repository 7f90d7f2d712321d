"""Activations: each is its formula, and the approximations are as good as we say."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib.layers import activations as a

X = torch.linspace(-12, 12, 4801, dtype=torch.float64)
FORMULAS = {
    "relu": lambda x: max(0.0, x),
    "gelu": lambda x: x * (1 + math.erf(x / math.sqrt(2))) / 2,
    "gelu_tanh": lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))),
    "gelu_sigmoid": lambda x: x / (1 + math.exp(-1.702 * x)),
    "silu": lambda x: x / (1 + math.exp(-x)),
}


@pytest.mark.parametrize("name", a.ACTIVATIONS)
@given(st.floats(-50, 50))
def test_formula(name, x):
    found = float(a.ACTIVATIONS[name](torch.tensor(x, dtype=torch.float64)))
    assert math.isclose(found, FORMULAS[name](x), rel_tol=1e-9, abs_tol=1e-15)


def test_approximations_are_as_close_as_their_docstrings_say():
    assert 4e-4 < (a.gelu_tanh(X) - a.gelu(X)).abs().max() < 5e-4
    assert 2.0e-2 < (a.gelu_sigmoid(X) - a.gelu(X)).abs().max() < 2.1e-2


def test_bracket_of_the_notes_gives_another_function():
    """0.5x(1 + tanh(√(2/π))(x + 0.044715x³)), as the notes print it, is +2.683 at -3."""
    x = -3.0
    assert round(0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3)), 3) == 2.683
    assert abs(float(a.gelu_tanh(torch.tensor(x)))) < 0.01


def test_slope_is_the_derivative():
    x = X.clone().requires_grad_()
    a.gelu(x).sum().backward()
    torch.testing.assert_close(a.gelu_slope(X), x.grad, rtol=1e-12, atol=1e-14)


def torchs(x):
    return torch.nn.functional.gelu(x, approximate="tanh")


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_the_training_way_of_tanh_gelu_is_torchs(dtype, monkeypatch):
    """Value, slope, slope of the slope, a slope an entry, and nothing of them NaN far out."""
    monkeypatch.setattr(a, "LARGE", 1)
    taken, true = [], a._GeluTanh.apply
    monkeypatch.setattr(a._GeluTanh, "apply", lambda x: taken.append(1) or true(x))
    x = torch.cat((X, torch.tensor([-1e4, 1e4]))).to(dtype).requires_grad_()
    weights, found, expected = torch.cos(x.detach()), {}, {}
    for results, function in ((found, a.gelu_tanh), (expected, torchs)):
        results["value"] = function(x)
        (results["slope"],) = torch.autograd.grad(function(x), x, weights)
        (slope,) = torch.autograd.grad(function(x).sum(), x, create_graph=True)
        (results["bend"],) = torch.autograd.grad(slope.square().sum(), x)
        results["each"] = torch.func.vmap(torch.func.grad(function))(x)
    assert len(taken) >= 3
    close = {"rtol": 1e-11, "atol": 1e-13} if dtype == torch.float64 else {"rtol": 1e-4, "atol": 1e-6}
    found["read"], expected["read"] = a.gelu_tanh(x.detach()), torchs(x.detach())
    for name in found:
        assert found[name].isfinite().all()
        torch.testing.assert_close(found[name], expected[name], **close)


def test_half_precision_and_small_tensors_are_torchs_own():
    half, few = X.repeat(20).bfloat16(), X
    assert torch.equal(a.gelu_tanh(half), torchs(half)) and torch.equal(a.gelu_tanh(few), torchs(few))


@pytest.mark.parametrize("bad", [torch.arange(3), 1.5, [1.0], None], ids=str)
def test_whole_numbers_and_lists_are_refused(bad):
    for function in (*a.ACTIVATIONS.values(), a.gelu_slope):
        with pytest.raises(TypeError, match="real numbers"):
            function(bad)


def test_input_is_left_alone():
    for function in a.ACTIVATIONS.values():
        x = X.clone()
        function(x)
        assert torch.equal(x, X)
