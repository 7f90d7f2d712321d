"""MaskBuilder: which token may see which, and what softmax does with it."""

import re

import anywidget

from plmlib import checks
from plmlib.widgets import base

_APPLIED = {
    "before": "before softmax",
    "after": "after softmax",
    "renormalised": "after softmax and rescaled",
}
PRESETS = ("bidirectional", "causal", "prefix", "window", "documents", "cross")


def tokenise(text: str) -> list[str]:
    """Words of a line: split at spaces; a line of Chinese without spaces is split into characters."""
    words = [word for word in re.split(r"[ \t\r\n\u3000]+", text) if word]
    return list(words[0]) if len(words) == 1 and re.search(r"[\u3400-\u9fff]", words[0]) else words


def _tokens(name: str, value) -> str:
    found = len(tokenise(checks.text(name, value)))
    if not 4 <= found <= 24 or len(value) > 400:
        raise ValueError(
            f"{name} must have 4 to 24 tokens, at most 400 characters, got {found} and {len(value)}"
        )
    return value


def _scores(name: str, value) -> list:
    rows = [[checks.real(f"{name}[{i}]", score, -20, 20) for score in row] for i, row in enumerate(value)]
    if len({len(row) for row in rows}) > 1:
        raise ValueError(f"{name} must have rows of one length, got {[len(row) for row in rows]}")
    return rows


class MaskBuilder(anywidget.AnyWidget):
    """A mask to build cell by cell, and the attention weights that it leaves.

    text, source     4 to 24 tokens, separated by spaces; `source` gives the columns of preset "cross"
    preset           "bidirectional", "causal", "prefix", "window", "documents" or "cross"
    and_causal       combine "window" and "documents" with the causal mask
    prefix, window   length, width in tokens;  split: tokens of the first document
    padding, pads    "none", "left", "right"; how many [PAD] tokens
    flips            cells toggled by hand, as row · columns + column
    scores           rows of numbers in [-20, 20]; [] draws toy scores from the tokens' text and `seed`
    order            mask "before" softmax, "after" it, or "renormalised" after it
    fill             what hidden scores become before softmax: "-inf", "-1e9", "-10"
    convention       "sdpa": True = may attend;  "mha": True = ignore, as in nn.MultiheadAttention
    view             the left matrix: "mask", "bool", "scores", "plain" (softmax without the mask)
    row, column      the cell whose row is shown step by step
    controls, lang   knobs to show (None: all);  "en", "zh" or "" for the page's

    Raises ValueError, TypeError for anything else, naming the argument.

    Source: Vaswani et al. 2017, section 3.2.3.   Chapter: 3.2
    """

    _esm = base.script("mask-builder")
    _css = base.styles("mask-builder")
    plm_name = "mask-builder"

    text = base.Checked("the cat sat on the mat", _tokens)
    source = base.Checked("die Katze saß auf der Matte", _tokens)
    preset = base.choice("causal", PRESETS)
    and_causal = base.flag(True)
    prefix = base.whole(3, 0, 24)
    window = base.whole(2, 1, 24)
    split = base.whole(3, 1, 23)
    padding = base.choice("none", ("none", "left", "right"))
    pads = base.whole(2, 1, 4)
    flips = base.Checked([], lambda name, value: [checks.integer(name, cell, 0, 575) for cell in value])
    scores = base.Checked([], _scores)
    seed = base.whole(0, 0, 999)
    order = base.choice("before", ("before", "after", "renormalised"))
    fill = base.choice("-inf", ("-inf", "-1e9", "-10"))
    convention = base.choice("sdpa", ("sdpa", "mha"))
    view = base.choice("mask", ("mask", "bool", "scores", "plain"))
    row = base.whole(2, 0, 23)
    column = base.whole(1, 0, 23)
    as_table = base.flag(False)
    guess = base.text("", 40)
    lang = base.language()
    controls = base.knobs(
        ["preset", "and_causal", "prefix", "window", "split", "padding", "pads", "text", "source", "cells",
         "scores", "order", "fill", "convention", "view"]
    )  # fmt: skip

    def __init__(self, **state):
        super().__init__(**base.known(MaskBuilder, state))

    _repr_mimebundle_ = base.mimebundle

    def fallback(self) -> base.Fallback:
        """The finding in one sentence and a row a query: what it sees, its sum, entropy and leak."""
        from plmlib.widgets import masking  # brings torch

        state = base.state(self)
        queries, keys, keep = masking.axes(state, tokenise)
        mask = masking.build(state, queries, keys, keep)
        own = [len(row) for row in self.scores] == [len(keys)] * len(queries)
        scores = (
            masking.torch.tensor(self.scores).double()
            if own
            else masking.toy_scores(queries, keys, self.seed)
        )
        weights = masking.weights(scores, mask, self.order, self.fill)
        felt = masking.leak(scores, mask, self.order, self.fill)
        lost = int(felt.isnan().sum())
        finding = (
            f"{self.preset} mask, {_APPLIED[self.order]}: {int(mask.sum())} of {mask.numel()} pairs may attend; "
            f"{int((felt > masking.NOISE).sum())} of {len(queries)} rows feel tokens they may not see"
            + (f"; {lost} rows see nothing and are NaN." if lost else ".")
        )
        sees = [" ".join(key for key, seen in zip(keys, row) if seen) or "nothing" for row in mask.tolist()]
        rows = zip(queries, sees, weights.sum(-1).tolist(), masking.entropy(weights).tolist(), felt.tolist())
        return base.Fallback(
            finding[0].upper() + finding[1:],
            ("query", "sees", "sum of weights", "entropy (nats)", "leak"),
            tuple(
                (query, seen, f"{total:.2f}", f"{h:.2f}", f"{one:.2g}") for query, seen, total, h, one in rows
            ),
        )
