"""What came out of the bench of notebook 5.1, seed by seed."""

import torch

from plmlib.checkpoints.corpora import SEED
from plmlib.checkpoints.experiments.ch5_1 import PARADIGMS

MARGIN = 0.05  # shares of right answers that differ by less are level
CELLS = {  # what the lecture's table names as each paradigm's strength: (row, measure)
    "encoder": (
        ("senses", "left"),
        ("senses", "right"),
        ("sentiment", "mean"),
        ("entities", "ambiguous"),
    ),
    "decoder": (("senses", "completion"), ("sentiment", "completion")),
    "encoder-decoder": (
        ("pairs", "order 16"),
        ("pairs", "order 64"),
        ("pairs", "summary 16"),
        ("pairs", "summary 64"),
        ("copying", "copy"),
        ("copying", "reverse"),
    ),
}


def shares(runs: dict, measure: str, budget: str) -> dict[str, list[float]]:
    """Return {paradigm: [its share of right answers with each seed]} of a recorded row."""
    return {paradigm: [run[paradigm][budget][measure] for run in runs.values()] for paradigm in PARADIGMS}


def outcome(scores: dict[str, list[float]], named: str) -> str:
    """Compare the paradigm that the lecture names with the best of the others, seed by seed.

    scores  {paradigm: [share with each seed]}

    Returns "ahead", "behind" or "level" if it is so with every seed, else "changes with the seed".
    """
    found = set()
    for seed, own in enumerate(scores[named]):
        best = max(values[seed] for paradigm, values in scores.items() if paradigm != named)
        found.add("level" if abs(own - best) < MARGIN else "ahead" if own > best else "behind")
    return found.pop() if len(found) == 1 else "changes with the seed"


def interval(values: list[float], draws: int = 2000) -> tuple[float, float]:
    """Return where the mean of new seeds would probably be: a bootstrap interval of 95 %.

    The seeds are drawn again and again, with repetition; the smallest and largest 2.5 % of their means are
    left out. With few seeds it is rough, and rather too short.
    """
    shares = torch.tensor(values, dtype=torch.float64)
    rng = torch.Generator().manual_seed(SEED)
    chosen = torch.randint(len(shares), (draws, len(shares)), generator=rng)
    means = shares[chosen].mean(1).sort().values
    return means[int(0.025 * draws)].item(), means[int(0.975 * draws)].item()
