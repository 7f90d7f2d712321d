"""python -m plmlib: the published models side by side, every count computed from the shapes."""

from plmlib.config import PRESETS
from plmlib.models import count_parameters

COLUMNS = {
    "layers": lambda c: f"{c.n_layers} + {c.n_decoder_layers}" if c.n_decoder_layers else c.n_layers,
    "d_model": lambda c: c.d_model,
    "heads": lambda c: c.n_heads if c.n_kv_heads == c.n_heads else f"{c.n_heads}/{c.n_kv_heads}",
    "d_ff": lambda c: c.d_ff,
    "vocabulary": lambda c: f"{c.vocab_size:,}",
    "positions": lambda c: c.positions,
    "norm": lambda c: f"{c.norm_place} {c.norm}",
    "activation": lambda c: f"gated {c.activation}" if c.gated else c.activation,
    "parameters": lambda c: f"{count_parameters(c):,}",
}


def lines() -> list[str]:
    """The table as text, one line a model."""
    rows = [["model", *COLUMNS]] + [
        [name, *(str(of(c)) for of in COLUMNS.values())] for name, c in PRESETS.items()
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.rjust(w) if n else cell.ljust(w) for n, (cell, w) in enumerate(zip(row, widths, strict=True)))
            for row in rows]  # fmt: skip


if __name__ == "__main__":
    print("\n".join(lines()))
