"""What plmlib's formulas give for the cost of many models, which the page must reproduce.

cd tests && python -m support.goldens_costs          writes tests/support/fixtures/
"""

import random

from plmlib.widgets import costs
from support.goldens import write

MODELS = ("bert-base-uncased", "gpt2", "t5-base", "bart-base", "llama-7b")
LLAMA = costs.shape("llama-7b") | {
    "n": 2048, "batch": 1, "attention": "full", "window": 1, "dtype": "float16", "phase": "decode",
    "prompt": 4, "new": 8,
}  # fmt: skip


def cost_goldens() -> dict:
    """Return the shapes of five published models, and the costs of 40 states."""
    rng, cases = random.Random(0), [LLAMA]
    for _ in range(40):
        change = {
            "n": rng.choice([1, 100, 2048, 10**6]),
            "batch": rng.choice([1, 7]),
            "attention": rng.choice(["full", "fused", "window", "linear"]),
            "window": rng.choice([1, 64, 3000, 9000]),
            "dtype": rng.choice(list(costs.BYTES)),
            "groups": rng.choice([1, 1, 8]),
            "phase": rng.choice(["train", "prefill", "decode"]),
            "prompt": rng.randint(1, 16),
            "new": rng.randint(1, 24),
        }
        cases.append(costs.shape(rng.choice(MODELS)) | change)
    return {
        "presets": {name: costs.shape(name) for name in MODELS},
        "cases": [{"state": state, **found(state)} for state in cases],
    }


def found(state: dict) -> dict:
    return {
        "macs": costs.macs(state), "memory": costs.memory(state), "share": costs.share(state),
        "crossover": costs.crossover(state), "frames": [costs.frames(state, on) for on in (True, False)],
    }  # fmt: skip


GOLDENS = {"costs.json": cost_goldens}

if __name__ == "__main__":
    write(GOLDENS)
