"""Numbers from torch that the page's JavaScript must reproduce.

cd tests && python -m support.goldens          writes tests/support/fixtures/
"""

import json
import math
import random
from pathlib import Path

import pytest
import torch

from plmlib.layers import activations, masks
from plmlib.widgets import base, kinds, masking
from plmlib.widgets.activation_lab import _functions
from plmlib.widgets.mask_builder import LIMITS, MaskBuilder, tokenise

FIXTURES = Path(__file__).parent / "fixtures"


def activation_goldens() -> dict:
    """Return 801 points of every activation function and of its slope, in float64."""
    x = torch.linspace(-8, 8, 801, dtype=torch.float64, requires_grad=True)
    curves = {}
    for name, f in _functions(torch, 1.5).items():
        y = f(x)
        (slope,) = torch.autograd.grad(y.sum(), x)
        curves[name] = {"f": y.tolist(), "slope": slope.tolist()}
    at = x.detach()
    normal = torch.distributions.Normal(0.0, 1.0)
    share = (torch.arange(1000, dtype=torch.float64) + 0.5) / 1000
    outputs = []
    for mu, sigma in ((-1.0, 1.0), (0.0, 0.1), (-3.0, 0.5), (2.0, 3.0)):
        inputs = torch.distributions.Normal(mu, sigma).icdf(share).requires_grad_()
        for name, f in _functions(torch, 1.5).items():
            y = f(inputs)
            (slope,) = torch.autograd.grad(y.sum(), inputs)
            outputs.append({"name": name, "mu": mu, "sigma": sigma, "mean": y.mean().item(),
                            "faint": (slope.abs() < 0.01).double().mean().item()})  # fmt: skip
    return {
        "x": at.tolist(), "value": 1.5, "erf": torch.erf(at).tolist(), "cdf": normal.cdf(at).tolist(),
        "pdf": normal.log_prob(at).exp().tolist(), "probit": normal.icdf(share).tolist(), "curves": curves,
        "gelu_slope": activations.gelu_slope(at).tolist(), "outputs": outputs,
    }  # fmt: skip


def mask_goldens() -> dict:
    """Return plmlib's masks at a few sizes, and 60 states of the mask builder.

    A state has tokens, scores, mask, weights, leak and entropy.
    """
    as_lists = {
        "bidirectional(3, 5)": masks.bidirectional(3, 5),
        "causal(4)": masks.causal(4),
        "causal(2, 3)": masks.causal(2, 3),
        "prefix(6, 0)": masks.prefix(6, 0),
        "prefix(6, 4)": masks.prefix(6, 4),
        "window(7, 1)": masks.window(7, 1),
        "window(7, 3)": masks.window(7, 3),
        "cross(2, 4)": masks.cross(2, 4),
        "documents([0, 0, 1, 2, 2])": masks.documents(torch.tensor([0, 0, 1, 2, 2])),
    }
    rng = random.Random(0)
    return {
        "masks": {call: mask.tolist() for call, mask in as_lists.items()},
        "states": [_case(rng) for _ in range(60)],
    }


_TEXTS = (
    "the cat sat on the mat",
    "猫坐在垫子上",
    "我 喜欢 语言 模型",
    "a b c d",
    "\u202ea \u0000 🙂 👩‍🚀 e\u0301",
    " ".join(f"w{i}" for i in range(12)),
)


def _case(rng: random.Random) -> dict:
    chosen = dict(
        text=rng.choice(_TEXTS),
        source=rng.choice(_TEXTS),
        preset=rng.choice(LIMITS["preset"]["options"]),
        and_causal=rng.random() < 0.5,
        prefix=rng.randint(0, 24),
        window=rng.randint(1, 6),
        split=rng.randint(1, 6),
        pads=rng.randint(1, 4),
        flips=sorted(rng.sample(range(40), rng.randint(0, 4))),
        seed=rng.randint(0, 999),
        padding=rng.choice(["none", "left", "right"]),
        order=rng.choice(["before", "before", "after", "renormalised"]),
        fill=rng.choice(["-inf", "-1e9", "-10"]),
        convention=rng.choice(["sdpa", "mha"]),
    )
    state = base.state(MaskBuilder(**chosen))
    queries, keys, keep = masking.axes(state, tokenise)
    mask = masking.build(state, queries, keys, keep)
    scores = masking.toy_scores(queries, keys, state["seed"])
    weights = masking.weights(scores, mask, state["order"], state["fill"])
    leak = masking.leak(scores, mask, state["order"], state["fill"])
    numbers = {"scores": scores, "weights": weights, "leak": leak, "entropy": masking.entropy(weights)}
    return {
        "state": state,
        "queries": queries,
        "keys": keys,
        "mask": mask.tolist(),
        **{k: _plain(v) for k, v in numbers.items()},
    }


def _plain(tensor: torch.Tensor) -> list:
    """Return nested lists of numbers with 9 digits; NaN becomes None, because JSON has no NaN."""
    if tensor.ndim > 1:
        return [_plain(row) for row in tensor]
    return [None if math.isnan(value) else float(f"{value:.9g}") for value in tensor.tolist()]


WIDGETS = (
    *("activation-lab", "attention-lab", "corruption-lab", "evidence-lab", "mask-builder", "masking-lab"),
    *("norm-lab", "pair-lab", "paradigm-card", "position-lab", "sampling-lab", "tokenizer-explorer"),
    *("translator-lab", "cost-explorer", "genealogy"),
)
# Values that a link may carry for any part of a state. 1.0 is missing: JavaScript cannot tell it from 1.
WILD = (
    *(None, True, False, 0, 1, -1, 7, 0.5, -0.5, 1e300, 10**9, "", "x", "toString", "en", "causal", "[]"),
    *("a b c d", "a b c", "a " * 24, "a " * 25, "猫坐在垫子上", "\U00020000" * 400, "\U00020000" * 401),
    *("x" * 40, "x" * 41, "x" * 5000, "\ud800", "a b c \udfff d", "../../x", "tiny-gpt", "tiny-gpt\n"),
    *([], {}, [[]], [{}], [{}, {}], [{}] * 4, [{}] * 5, ["x"], [7], [0, 575], [576], [-1], [0.5], [None]),
    *([[1, 2], [3, 4]], [[1], [2, 3]], [[20.5]], [["x"]], [["1"]], [{"a": 1}, {}], {"a": 1}, {"length": 2}),
    *({"0": 1}, {"99": 999}, {"100": 1}, {"3": -1}, {"3": 1000}, {"03": 1}, {" 3": 1}, {"x": 1}, {"3": "1"}),
    *({"3": True}, [{"top_k": 1}, {"temperature": 3}], [{"top_k": 0.5}, {}], [{"top_p": 1.5}, {}]),
    *([{"top_p": "1"}, {}], [{"top_p": None}, {}], [{"toString": 1}, {}], [{"min_p": True}, {}]),
)


def limit_goldens() -> dict:
    """Return, for each part of each widget's state, which values Python takes, and what it makes of them.

    taken  [place among the wild values and then the part's own, what is kept], or only [place] where the
           value is kept as it is
    """
    parts = []
    for widget in WIDGETS:
        for name, limit in base.limits(widget).items():
            own = _near(limit)
            taken = [_taken(limit, name, i, value) for i, value in enumerate([*WILD, *own])]
            parts.append({"widget": widget, "name": name, "own": own, "taken": [t for t in taken if t]})
    return {"wild": WILD, "parts": parts}


def _near(limit: dict) -> list:
    """Values at the edge of a limit: its ends, what is just outside, and its options in several forms."""
    values = []
    for end in ("low", "high"):
        if end in limit:
            values += [limit[end], limit[end] - 1, limit[end] + 1, limit[end] + 0.5]
    options = limit.get("options", [])
    forms = [*options, options, options[::-1], options[1:], options + options[:1], [options], options[:1]]
    return values + forms


def _taken(limit: dict, name: str, place: int, value) -> list | None:
    """Return [place] or [place, what Python keeps of the value], or None where Python refuses it."""
    try:
        kept = kinds.KINDS[limit["kind"]](limit, name, value)
    except (ValueError, TypeError):
        return None
    return [place] if kept == value else [place, kept]


GOLDENS = {"activations.json": activation_goldens, "masks.json": mask_goldens, "limits.json": limit_goldens}


def short(value, digits: int = 13, whole: tuple = ()):
    """Return the same data with numbers rounded to `digits` digits, except under the keys `whole`."""
    if isinstance(value, dict):
        return {key: one if key in whole else short(one, digits, whole) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [short(one, digits, whole) for one in value]
    return float(f"{value:.{digits}g}") if isinstance(value, float) else value


def alike(found, stored, rel: float = 1e-6, abs: float = 1e-8) -> None:
    """Assert that two fixtures are the same, floats within a tolerance.

    Long texts are packed bytes: only their lengths are compared.
    """
    assert type(found) is type(stored) or {type(found), type(stored)} == {int, float}
    if isinstance(stored, dict):
        assert found.keys() == stored.keys()
        found, stored = list(found.values()), list(stored.values())
    if isinstance(stored, list):
        assert len(found) == len(stored)
        for one, other in zip(found, stored, strict=True):
            alike(one, other, rel, abs)
    elif isinstance(stored, float):
        assert found == pytest.approx(stored, rel=rel, abs=abs)
    else:
        packed = isinstance(stored, str) and len(stored) > 200
        assert found == stored or (packed and len(found) == len(stored))


def write(makers: dict, short=short) -> None:
    """Write every fixture."""
    FIXTURES.mkdir(exist_ok=True)
    for name, make in makers.items():
        text = json.dumps(short(make()), ensure_ascii=True, separators=(",", ":"), allow_nan=False)
        (FIXTURES / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(GOLDENS)
