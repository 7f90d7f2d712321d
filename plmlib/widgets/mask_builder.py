"""MaskBuilder: which token may see which, and what softmax does with it."""

import anywidget

from plmlib import checks
from plmlib.widgets import base

PRESETS = ("bidirectional", "causal", "prefix", "window", "documents", "cross")


def tokenise(text: str) -> list[str]:
    """Words of a line: split at spaces; a line of Chinese without spaces is split into characters."""
    line = text.strip()
    chinese = any("\u3400" <= character <= "\u9fff" for character in line)
    return line.split() if len(line.split()) > 1 or not chinese else list(line)


def _tokens(name: str, value) -> str:
    found = len(tokenise(checks.text(name, value)))
    if not 4 <= found <= 24 or len(value) > 400:
        raise ValueError(f"{name} must have 4 to 24 tokens and at most 400 characters, got {found} tokens, {len(value)} characters")
    return value


def _scores(name: str, value) -> list:
    rows = [[checks.real(f"{name}[{i}][{j}]", score, -20, 20) for j, score in enumerate(row)] for i, row in enumerate(value)]
    if len({len(row) for row in rows}) > 1:
        raise ValueError(f"{name} must have rows of one length, got {[len(row) for row in rows]}")
    return rows


class MaskBuilder(anywidget.AnyWidget):
    """A mask to build cell by cell, and the attention weights that it leaves."""

    _esm = base.script("mask-builder")
    _css = base.styles()
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
        return base.Fallback("x", ("function",), ())
