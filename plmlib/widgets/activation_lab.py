"""ActivationLab: activation functions, their slopes, and what they do to normally distributed inputs."""

import math

from plmlib.widgets import base

LIMITS = base.limits("activation-lab")


class ActivationLab(base.Widget):
    """Curves, slopes and histograms of the outputs of activation functions.

    functions  some of gelu, gelu_tanh, gelu_sigmoid, relu, silu, tanh, swiglu, printed (the notes' misprint)
    view       "f", "slope", "normal" (Φ and φ) or "error" (against exact GELU)
    x          where the value and the slope are shown, in [-5, 5]
    mu, sigma  mean in [-3, 3] and standard deviation in [0.1, 3] of the inputs
    value      the value in [-2, 2] that SwiGLU's gate multiplies
    question   "steepest": where is the slope of GELU largest? "zero": at what share of the inputs is ReLU's
               gradient zero? "none" where the text around the widget asks
    controls   names of the knobs to show, None for all
    lang       "en", "zh", or "" for the page's language

    Raises ValueError, TypeError for anything else, naming the argument.

    Source: Hendrycks & Gimpel 2016; Shazeer 2020.   Chapter: 2.5
    """

    _esm = base.script("activation-lab")
    _css = base.styles("activation-lab")
    plm_name = "activation-lab"

    functions = base.limited(LIMITS["functions"], ["gelu", "relu"])
    view = base.limited(LIMITS["view"], "f")
    x = base.limited(LIMITS["x"], -1.5)
    mu = base.limited(LIMITS["mu"], -1.0)
    sigma = base.limited(LIMITS["sigma"], 1.0)
    value = base.limited(LIMITS["value"], 1.5)
    question = base.limited(LIMITS["question"], "steepest")
    controls = base.limited(LIMITS["controls"], None)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each function: value, slope, share of inputs with zero slope."""
        import torch  # only now

        found = {name: _measure(torch, f, self) for name, f in _functions(torch, self.value).items()}
        zero = {name: f"{share:.1%}" for name, (_, _, share) in found.items()}
        finding = (
            f"For inputs from N({self.mu:g}, {self.sigma:g}²) ReLU's gradient is exactly zero "
            f"at {zero['relu']} of them, GELU's at {zero['gelu']}."
        )
        columns = ("function", f"f({self.x:g})", f"slope at {self.x:g}", "share of inputs with zero slope")
        rows = []
        for name in self.functions:
            value, slope, _ = found[name]
            rows.append((name, f"{value:.4f}", f"{slope:.4f}", zero[name]))
        return base.Fallback(finding, columns, tuple(rows))


def _functions(torch, value: float) -> dict:
    from plmlib.layers.activations import gelu, gelu_sigmoid, gelu_tanh, relu, silu

    constant = math.tanh(math.sqrt(2 / math.pi))  # what tanh sees where the notes close its bracket

    def swiglu(x):
        return silu(x) * value

    def printed(x):
        return 0.5 * x * (1 + constant * (x + 0.044715 * x**3))

    return {
        "gelu": gelu,
        "gelu_tanh": gelu_tanh,
        "gelu_sigmoid": gelu_sigmoid,
        "relu": relu,
        "silu": silu,
        "tanh": torch.tanh,
        "swiglu": swiglu,
        "printed": printed,
    }


def _measure(torch, f, lab) -> tuple[float, float, float]:
    """Value and slope at the probe, and the share of 1000 equally likely inputs whose slope is exactly 0."""
    share = (torch.arange(1000, dtype=torch.float64) + 0.5) / 1000
    inputs = torch.distributions.Normal(lab.mu, lab.sigma).icdf(share)
    x = torch.cat([share.new_tensor([lab.x]), inputs]).requires_grad_()
    with torch.enable_grad():  # also where the notebook has switched gradients off
        y = f(x)
        (slope,) = torch.autograd.grad(y.sum(), x)
    return y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()
