"""python -m plmlib: the published models side by side, every count computed from the shapes."""

from plmlib.config import PRESETS, Config
from plmlib.course.tables import Table, table
from plmlib.models import count_parameters

COLUMNS = (
    "model",
    "layers",
    "d_model",
    "heads",
    "d_ff",
    "vocabulary",
    "positions",
    "norm",
    "activation",
    "parameters",
)


def row(name: str, config: Config) -> list:
    """One published model: encoder + decoder layers, query heads / key heads where they differ."""
    layers = f"{config.n_layers} + {config.n_decoder_layers}" if config.n_decoder_layers else config.n_layers
    heads = config.n_heads
    if config.n_kv_heads != config.n_heads:
        heads = f"{config.n_heads}/{config.n_kv_heads}"
    return [
        name,
        layers,
        config.d_model,
        heads,
        config.d_ff,
        config.vocab_size,
        config.positions,
        f"{config.norm_place} {config.norm}",
        f"gated {config.activation}" if config.gated else config.activation,
        count_parameters(config),
    ]


def models() -> Table:
    return table([row(name, config) for name, config in PRESETS.items()], COLUMNS)


if __name__ == "__main__":
    print(models())
