"""Settings of a run: checked before it begins, saved with it, and compared when it is continued."""

import math
from pathlib import Path

from plmlib.checks import choice, integer, real

SCHEDULES = {
    "constant": lambda done: 1.0,
    "linear": lambda done: 1 - done,
    "cosine": lambda done: (1 + math.cos(math.pi * done)) / 2,
}


def learning_rate(step: int, steps: int, lr: float, warmup: int, schedule: str = "cosine") -> float:
    """The learning rate of update `step` (from 0): a linear rise over `warmup` updates, then the schedule.

    Source: Loshchilov and Hutter 2017 (cosine).   Chapter: 3.3
    """
    if step < warmup:
        return lr * (step + 1) / warmup
    return lr * SCHEDULES[schedule]((step - warmup) / (steps - warmup))


def recipe(steps, lr, warmup, schedule, clip, weight_decay, betas, seed) -> dict:
    """The settings of a run as plain data; raises TypeError or ValueError for an impossible one."""
    steps = integer("steps", steps, 1)
    warmup = min(50, steps // 4) if warmup is None else warmup
    if len(betas) != 2:
        raise ValueError(f"betas must be two numbers, got {betas!r}")
    return {
        "steps": steps,
        "lr": real("lr", lr, 0.0),
        "warmup": integer("warmup", warmup, 0, steps, "It is part of the steps"),
        "schedule": choice("schedule", schedule, SCHEDULES),
        "clip": real("clip", clip, 1e-12, hint="To switch clipping off, give a large number such as 1e9"),
        "weight_decay": real("weight_decay", weight_decay, 0.0),
        "betas": [real("betas", beta, 0.0, 1 - 1e-9) for beta in betas],
        "seed": integer("seed", seed, 0, 2**63 - 1),
    }


def run_folder(folder: str | Path) -> Path:
    """Return the folder, made if it does not exist; raises ValueError for a path with '..'."""
    folder = Path(folder)
    if ".." in folder.parts:
        raise ValueError(
            f"folder must not contain '..', got {str(folder)!r}; use a folder below the working folder"
        )
    folder.mkdir(parents=True, exist_ok=True)
    return folder
