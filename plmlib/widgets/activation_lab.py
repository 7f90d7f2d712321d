"""ActivationLab: why GELU, is the tanh form good enough, where is the gradient?"""

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
    _css = base.styles()
    plm_name = "activation-lab"

    functions = base.choices(["gelu", "relu"], FUNCTIONS)
    view = base.choice("f", VIEWS)
    x = base.real(-1.5, -5, 5)
    mu = base.real(-1.0, -3, 3)
    sigma = base.real(1.0, 0.1, 3)
    value = base.real(1.0, -2, 2)
    as_table = base.flag(False)
    guess = base.text("", 40)
    lang = base.language()
    controls = base.knobs(["functions", "view", "x", "mu", "sigma", "value"])

    def __init__(self, **state):
        super().__init__(**base.known(ActivationLab, state))

    _repr_mimebundle_ = base.mimebundle

    def fallback(self) -> base.Fallback:
        """The finding in one sentence and a row a function: value, slope, share of inputs without a gradient."""
        return base.Fallback("x", ("function",), ())
