"""Which sense of an ambiguous word do the words around it give away? Four readers, and their probes.

The twin of js/evidence-lab/readings.js in plmlib/widgets.
"""

from functools import cache

import torch
from torch import Tensor

from plmlib import world
from plmlib.models import build

READERS = ("static", "causal", "model", "untrained")
PROBED = READERS[
    1:
]  # the static vector is always the same, so that a probe can only say what is likelier at all


@cache
def senses() -> dict[str, list[tuple[str, str]]]:
    """The ambiguous words of `senses`, each with its two senses as (field, Chinese word), in order."""
    found: dict[str, set] = {}
    for document in world.documents("senses", 2000, seed=1):
        labels = document.labels
        found.setdefault(labels["word"], set()).add((labels["field"], labels["sense"]))
    return {word: sorted(pair) for word, pair in sorted(found.items())}


@cache
def untrained(config, seed: int = 0):
    """The encoder of this config before training."""
    with torch.inference_mode(False):  # whatever calls it first
        return build(config, seed)


def rows(ids: list[int], shown, at: int, tokenizer) -> tuple[list[int], list[int]]:
    """What the encoder and the decoder read: words not in `shown` are [MASK]; the decoder stops at `at`."""
    read = [id if i in shown or i == at else tokenizer.mask for i, id in enumerate(ids)]
    return [tokenizer.bos, *read, tokenizer.eos], [tokenizer.bos, *read[: at + 1]]


@torch.inference_mode()
def states(networks: dict, ids: list[int], shown, at: int) -> dict[str, Tensor]:
    """The hidden state (D) of the word at `at`, for each reader that has a probe."""
    (model, tokenizer), (causal, _) = networks["model"], networks["causal"]
    both, left = (torch.tensor([row]) for row in rows(ids, shown, at, tokenizer))
    return {
        "causal": causal.encode(left)[0, -1],
        "model": model.encode(both)[0, at + 1],
        "untrained": untrained(model.config).encode(both)[0, at + 1],
    }


def axis(network) -> Tensor:
    """A linear probe of two classes as one direction (D + 1): log odds = w · state + b, b last."""
    scale, linear = network
    w = (linear.weight[1] - linear.weight[0]) / scale.deviation
    b = linear.bias[1] - linear.bias[0] - (w * scale.mean).sum()
    return torch.cat([w, b[None]])


def chances(networks: dict, axes: dict[str, Tensor], ids: list[int], shown, at: int) -> list[float]:
    """The probability of the second sense for each of READERS; axes: the direction of each of PROBED."""
    found = states(networks, ids, shown, at)
    odds = [float(axes[name][:-1].double() @ found[name].double() + axes[name][-1]) for name in PROBED]
    return [0.5, *torch.tensor(odds, dtype=torch.float64).sigmoid().tolist()]
