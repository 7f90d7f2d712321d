"""PositionLab: which scheme of positions knows the distance of two tokens, and which only their places?"""

import base64
from functools import cache

import traitlets

from plmlib.widgets import base

LIMITS = base.limits("position-lab")
SCHEMES = tuple(LIMITS["scheme"]["options"])
SAME = 1e-4  # what positions up to 511 in single precision cannot tell apart
_NAMES = {
    "sinusoid": "sinusoids: cosine of the two vectors",
    "learned": "learned table: cosine of the two rows",
    "t5": "T5: bucket of the distance",
    "rotary": "rotary: q · k",
}


class PositionLab(base.Widget):
    """Two positions, and the number that each of four schemes gives to the pair; then both are shifted.

    scheme    "sinusoid", "learned", "t5" or "rotary": which curve over the distance is shown
    m, n      positions of query and key, 0 to 255
    shift     how far both are moved, 0 to 256
    pairs     number of pairs of entries of a sinusoid, a query or a key: d = 2 · pairs, 1 to 32 pairs
    side      T5's buckets of the "encoder" (keys on both sides) or of the "decoder"
    pairing   entries of a rotary pair: "half" a vector apart (LLaMA), or "neighbours" (the paper)
    question  "stays": for how many of the four does the number stay when both positions are shifted?
              "last": from which distance on do all keys share T5's last bucket? "none" where the text
              around the widget asks
    table     name of a checkpoint with learned positions: "tiny-bert" has 128 rows and trained 38 of them,
              "tiny-gpt" trained all of its 128
    controls  names of the knobs to show, None for all
    lang      "en", "zh", or "" for the page's language

    T5's buckets are its own: 32 of them, up to distance 128. Raises ValueError, TypeError for anything else,
    naming the argument.

    Source: Vaswani et al. 2017; Raffel et al. 2020; Su et al. 2021.   Chapter: 4.2
    """

    _esm = base.script("position-lab")
    _css = base.styles("position-lab")
    plm_name = "position-lab"

    scheme = base.limited(LIMITS["scheme"], "t5")
    m = base.limited(LIMITS["m"], 10)
    n = base.limited(LIMITS["n"], 18)
    shift = base.limited(LIMITS["shift"], 16)
    pairs = base.limited(LIMITS["pairs"], 16)
    side = base.limited(LIMITS["side"], "encoder")
    pairing = base.limited(LIMITS["pairing"], "half")
    question = base.limited(LIMITS["question"], "stays")
    table = base.limited(LIMITS["table"], "tiny-bert")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, **state):
        super().__init__(**state)
        self.recorded = record(self.table)

    @traitlets.validate("table")
    def _has_positions(self, proposal):
        learned(proposal["value"])
        return proposal["value"]

    @traitlets.observe("table")
    def _send_table(self, change):
        self.recorded = record(change["new"])

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each scheme: its number before and after the shift."""
        state = base.state(self)
        before = numbers(state, self.m, self.n)
        after = numbers(state, self.m + self.shift, self.n + self.shift)
        stays = [name for name in SCHEMES if same(before[name], after[name])]
        bucket = before["t5"]
        finding = (
            f"Positions {self.m} and {self.n}, both moved by {self.shift}: the number of the pair stays the "
            f"same for {len(stays)} of 4 ({', '.join(stays) or 'none'}). "
            f"The distance {self.n - self.m} is in T5's bucket {bucket} of the {self.side}; "
            f"from distance {last(self.side)} on, all keys share the last bucket."
        )
        columns = (
            "scheme",
            f"at ({self.m}, {self.n})",
            f"at ({self.m + self.shift}, {self.n + self.shift})",
            "after the shift",
        )
        rows = [
            (_NAMES[name], told(before[name]), told(after[name]), "stays" if name in stays else "changes")
            for name in SCHEMES
        ]
        return base.Fallback(finding, columns, tuple(rows))


def same(before, after) -> bool:
    """Return whether both numbers are there and equal in single precision."""
    return before is not None and after is not None and abs(after - before) <= SAME


def told(value) -> str:
    if value is None:
        return "no such row"
    return str(value) if isinstance(value, int) else f"{value:.4f}"


def numbers(state: dict, m: int, n: int) -> dict:
    """Return the number of the pair (m, n) for each scheme; None where the learned table has no such row."""
    import torch
    import torch.nn.functional as F

    from plmlib.layers.positions import relative_buckets, rotary_angles, rotate, sinusoids

    d, pair = 2 * state["pairs"], torch.tensor([m, n])
    waves = sinusoids(pair, d)
    rows, _ = learned(state["table"])
    known = max(m, n) < len(rows)
    rng = torch.Generator().manual_seed(0)
    qk = 2 * torch.rand(2, d, generator=rng) - 1
    if state["pairing"] == "neighbours":
        qk = apart(qk)
    angles = rotary_angles(pair, d)
    q, k = rotate(qk, angles.cos(), angles.sin())
    return {
        "sinusoid": (waves[0] @ waves[1]).item() / state["pairs"],
        "learned": F.cosine_similarity(rows[m], rows[n], dim=0).item() if known else None,
        "t5": relative_buckets(torch.tensor(n - m), both_sides=state["side"] == "encoder").item(),
        "rotary": (q @ k).item(),
    }


def apart(x):
    """Return x (..., d) in the other order: what pairs up as neighbours comes half a vector apart."""
    return x.unflatten(-1, (-1, 2)).mT.flatten(-2)


def last(side: str) -> int:
    """Return the first distance from which on all keys share the last bucket."""
    import torch

    from plmlib.layers.positions import relative_buckets

    buckets = relative_buckets(-torch.arange(1000), both_sides=side == "encoder")
    return int((buckets == buckets[-1]).nonzero()[0])


@cache
def learned(table: str) -> tuple:
    """Return the learned positions of a checkpoint (rows, d), and how many of its rows training touched.

    A row that no text was long enough to train still points where it did before training.
    Raises ValueError for a checkpoint without a table of positions.
    """
    import torch

    from plmlib import checkpoints
    from plmlib.models import build

    model, _, recipe = checkpoints.load(table)
    config = getattr(model, "config", None)
    if config is None or config.positions != "learned":
        raise ValueError(f"table must be a checkpoint with learned positions, got {table!r}")
    with torch.inference_mode(False):
        first = build(config, recipe["seed"])
    now, before = (one.embed.positions.weight.detach()[config.position_offset :] for one in (model, first))
    untouched = (torch.cosine_similarity(now, before, dim=-1) > 0.9999).nonzero()
    return now, int(untouched[0]) if len(untouched) else len(now)


def record(table: str) -> dict:
    """Return the table of positions for the page, in half precision, in which checkpoints are stored."""
    rows, trained = learned(table)
    packed = base64.b64encode(rows.half().numpy().astype("<f2").tobytes()).decode()
    return {"rows": packed, "count": len(rows), "trained": trained}
