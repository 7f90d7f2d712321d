"""Activation functions: each equals its formula, and the approximations are as close as documented."""

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


def test_the_bracket_in_the_lecture_notes_gives_another_function():
    """0.5x(1 + tanh(√(2/π))(x + 0.044715x³)), as the notes print it, is +2.683 at -3."""
    x = -3.0
    assert round(0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3)), 3) == 2.683
    assert abs(float(a.gelu_tanh(torch.tensor(x)))) < 0.01


def test_slope_is_the_derivative():
    x = X.clone().requires_grad_()
    a.gelu(x).sum().backward()
    torch.testing.assert_close(a.gelu_slope(X), x.grad, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("bad", [torch.arange(3), 1.5, [1.0], None], ids=str)
def test_whole_numbers_and_lists_are_refused(bad):
    for function in (*a.ACTIVATIONS.values(), a.gelu_slope):
        with pytest.raises(TypeError, match="real numbers"):
            function(bad)


def test_input_is_not_changed():
    for function in a.ACTIVATIONS.values():
        x = X.clone()
        function(x)
        assert torch.equal(x, X)
