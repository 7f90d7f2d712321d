"""NormLab: where the norms stand, and how large activations and gradients are in each layer at the start."""

import math
from functools import cache

from plmlib.widgets import base

LIMITS = base.limits("norm-lab")
IDS = (5, 40, 11, 23, 58, 2, 31, 40, 17)  # one text; each of the first eight tokens predicts the next one
EXPERIMENT = "norm-places"
WARMUPS = ("1", "50")
LARGEST = 3.4e38  # of single precision
_NAMES = {"pre": "pre-norm", "post": "post-norm", "none": "no norm"}


class NormLab(base.Widget):
    """Deep stacks of the course's blocks at their first step: with the norm before, after, or nowhere.

    places    some of "pre", "post", "none": which stacks are drawn; their weights are the same
    norm      "layer" or "rms", as T5 has it
    depth     number of layers, 2 to 48
    std       standard deviation of the weights, 0.01 to 0.3
    scaled    divide what a layer adds to the residual stream by √(2 · depth), as GPT-2 does
    seed      of the weights, 0 to 99
    runs      "0.02" or "0.17", the deviation of the first weights of the runs whose loss curves are shown
    question  "last": how many times as large as with pre-norm is the gradient of the last layer with
              post-norm? "largest": which layer of the pre-norm stack has the largest gradient? "none" where
              the text around the widget asks
    controls  names of the knobs to show, None for all
    lang      "en", "zh", or "" for the page's language

    The stacks are small: width 32, two heads, one text of eight tokens. The page computes them, forward and
    backward, at every change. The loss curves are recorded from real runs, data/results/norm-places.json.
    Raises ValueError, TypeError for anything else, naming the argument.

    Source: Xiong et al. 2020.   Chapter: 4.2
    """

    _esm = base.script("norm-lab")
    _css = base.styles("norm-lab")
    plm_name = "norm-lab"

    places = base.limited(LIMITS["places"], ["pre", "post"])
    norm = base.limited(LIMITS["norm"], "layer")
    depth = base.limited(LIMITS["depth"], 24)
    std = base.limited(LIMITS["std"], 0.17)
    scaled = base.limited(LIMITS["scaled"], False)
    seed = base.limited(LIMITS["seed"], 0)
    runs = base.limited(LIMITS["runs"], "0.17")
    question = base.limited(LIMITS["question"], "last")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, **state):
        super().__init__(**state)
        self.recorded = record()

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each stack: activations and gradients of its ends."""
        state = base.state(self)
        found = {place: measure(state, place) for place in {"pre", "post", *self.places}}
        pre, post = (found[place]["gradient"] for place in ("pre", "post"))
        largest = max(range(self.depth), key=pre.__getitem__) + 1
        finding = (
            f"{self.depth} layers before training, weights with deviation {self.std:g}: "
            f"the gradient of the last layer is {post[-1] / pre[-1]:.2g} times as large with post-norm as "
            f"with pre-norm; with pre-norm, layer {largest} has the largest gradient, "
            f"{max(pre) / pre[-1]:.2g} times that of the last layer."
        )
        columns = (
            "stack",
            "activations after the last layer",
            "gradient of layer 1",
            f"gradient of layer {self.depth}",
            "last / first",
        )
        rows = []
        for place in self.places:
            stream, gradient = found[place]["stream"], found[place]["gradient"]
            shown = (stream[-1], gradient[0], gradient[-1], gradient[-1] / gradient[0])
            rows.append((_NAMES[place], *map(_told, shown)))
        return base.Fallback(finding, columns, tuple(rows))


def _told(value: float) -> str:
    return f"{value:.3g}" if value < LARGEST else "∞ in float32"


@cache
def record() -> dict:
    """Return {spread: {place: {warm-up: {loss, held_out, updates}}}} of the recorded runs: means over seeds.

    updates  how many each seed made; a run that met an infinite gradient made fewer, and has no loss here
    """
    from plmlib.checkpoints import recorded

    seeds = list(recorded(EXPERIMENT)["seeds"].values())
    found: dict = {}
    for spread in LIMITS["runs"]["options"]:
        found[spread] = {}
        for place in LIMITS["places"]["options"]:
            found[spread][place] = {warmup: _mean([one[place][spread][f"warm-up {warmup}"] for one in seeds])
                                    for warmup in WARMUPS}  # fmt: skip
    return found


def _mean(runs: list[dict]) -> dict:
    updates = [run["updates"] for run in runs]
    if not all("held out" in run for run in runs):
        return {"loss": [], "held_out": None, "updates": updates}
    loss = [round(sum(step) / len(step), 3) for step in zip(*(run["loss"] for run in runs))]
    held_out = round(sum(run["held out"] for run in runs) / len(runs), 3)
    return {"loss": loss, "held_out": held_out, "updates": updates}


def stack(state: dict, place: str):
    """Return the model of a state, in double precision: the weights that `build` draws for post-norm."""
    import torch
    from torch import nn

    from plmlib.config import tiny
    from plmlib.models import build

    depth = state["depth"]
    config = tiny(
        vocab_size=64,
        d_model=32,
        n_heads=2,
        n_layers=depth,
        max_len=8,
        norm=state["norm"],
        norm_place="pre" if place == "pre" else "post",
        init_std=state["std"],
        embed_std=0.1,
    )
    with torch.inference_mode(False), torch.no_grad():
        model = build(config, state["seed"]).double()
        divided = place == "pre"  # by build, for a pre-norm model
        factor = math.sqrt(2 * depth) ** (divided - state["scaled"])
        for block in model.layers:
            block.attention.out.weight *= factor
            block.feed_forward.down.weight *= factor
            if place == "none":
                block.attention_norm = block.feed_forward_norm = nn.Identity()
    return model


def measure(state: dict, place: str) -> dict:
    """Return what the page computes: {stream, gradient, loss}, the numbers of each layer.

    stream    root mean square of the residual stream before the first layer and after each layer
    gradient  norm of the gradient of the four matrices of each layer
    """
    import torch
    import torch.nn.functional as F

    with torch.inference_mode(False), torch.enable_grad():
        model, ids = stack(state, place), torch.tensor([IDS])
        stream = []

        def keep(block, given, output):
            stream.append(output.detach().square().mean().sqrt().item())

        first = model.layers[0]
        first.register_forward_pre_hook(lambda block, given: keep(block, given, given[0]))
        for block in model.layers:
            block.register_forward_hook(keep)
        loss = F.cross_entropy(model(ids[:, :-1])[0], ids[0, 1:])
        loss.backward()
        gradient = []
        for block in model.layers:
            matrices = [weight for weight in block.parameters() if weight.ndim == 2]
            gradient.append(math.sqrt(sum(weight.grad.square().sum().item() for weight in matrices)))
    return {"stream": stream, "gradient": gradient, "loss": loss.item()}
