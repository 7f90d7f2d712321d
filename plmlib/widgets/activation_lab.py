"""ActivationLab: why GELU, is the tanh form good enough, where is the gradient?"""

import math

import anywidget

from plmlib.widgets import base

FUNCTIONS = ("gelu", "gelu_tanh", "gelu_sigmoid", "relu", "silu", "tanh", "swiglu", "printed")
VIEWS = ("f", "slope", "normal", "error")


class ActivationLab(anywidget.AnyWidget):
    """Curves, slopes and output histograms of activation functions, live.

    functions  some of gelu, gelu_tanh, gelu_sigmoid, relu, silu, tanh, swiglu, printed (the notes' misprint)
    view       "f", "slope", "normal" (Φ and φ) or "error" (against exact GELU)
    x          probe in [-5, 5];  mu, sigma: the inputs' mean and spread;  value: what SwiGLU's gate multiplies
    controls   names of the knobs to show, None for all;  lang: "en", "zh" or "" for the page's

    Raises ValueError, TypeError for anything else, naming the argument.

    Source: Hendrycks & Gimpel 2016; Shazeer 2020.   Chapter: 3.3
    """

    _esm = base.script("activation-lab")
    _css = base.styles("activation-lab")
    plm_name = "activation-lab"

    functions = base.choices(["gelu", "relu"], FUNCTIONS)
    view = base.choice("f", VIEWS)
    x = base.real(-1.5, -5, 5)
    mu = base.real(-1.0, -3, 3)
    sigma = base.real(1.0, 0.1, 3)
    value = base.real(1.5, -2, 2)
    as_table = base.flag(False)
    guess = base.text("", 40)
    lang = base.language()
    controls = base.knobs(["functions", "view", "x", "mu", "sigma", "value"])

    def __init__(self, **state):
        super().__init__(**base.known(ActivationLab, state))

    _repr_mimebundle_ = base.mimebundle

    def fallback(self) -> base.Fallback:
        """The finding in one sentence and a row a function: value, slope, share of inputs without a gradient."""
        import torch  # only now

        found = {name: _measure(torch, f, self) for name, f in _functions(torch, self.value).items()}
        zero = {name: f"{share:.1%}" for name, (_, _, share) in found.items()}
        return base.Fallback(
            f"For inputs from N({self.mu:g}, {self.sigma:g}²) ReLU's gradient is exactly zero at {zero['relu']} of them, "
            f"GELU's at {zero['gelu']}.",
            ("function", f"f({self.x:g})", f"slope at {self.x:g}", "share of inputs with zero slope"),
            tuple(
                (name, f"{found[name][0]:.4f}", f"{found[name][1]:.4f}", zero[name])
                for name in self.functions
            ),
        )


def _functions(torch, value: float) -> dict:
    from plmlib.layers.activations import gelu, gelu_sigmoid, gelu_tanh, relu, silu

    constant = math.tanh(math.sqrt(2 / math.pi))  # what tanh sees where the notes close its bracket
    return {
        "gelu": gelu, "gelu_tanh": gelu_tanh, "gelu_sigmoid": gelu_sigmoid, "relu": relu, "silu": silu, "tanh": torch.tanh,
        "swiglu": lambda x: silu(x) * value, "printed": lambda x: 0.5 * x * (1 + constant * (x + 0.044715 * x**3)),
    }  # fmt: skip


def _measure(torch, f, lab) -> tuple[float, float, float]:
    """Value and slope at the probe, and the share of 1000 equally likely inputs whose slope is exactly 0."""
    share = (torch.arange(1000, dtype=torch.float64) + 0.5) / 1000
    x = torch.cat(
        [share.new_tensor([lab.x]), torch.distributions.Normal(lab.mu, lab.sigma).icdf(share)]
    ).requires_grad_()
    with torch.enable_grad():  # also where the notebook has switched gradients off
        y = f(x)
        (slope,) = torch.autograd.grad(y.sum(), x)
    return y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()
