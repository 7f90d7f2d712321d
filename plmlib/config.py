"""Every choice that tells one Transformer from another, as one frozen record, and the published models as rows."""

from dataclasses import asdict, dataclass, fields

from plmlib import checks

CHOICES = {
    "skeleton": ("causal",),
    "positions": ("learned", "sinusoidal", "rotary", "none"),
    "norm": ("layer", "rms"),
    "norm_place": ("pre", "post"),
    "activation": ("gelu", "gelu_tanh", "relu", "silu"),
}


@dataclass(frozen=True, kw_only=True)
class Config:
    """The shape of one model. Sizes left at None follow from the others.

    Raises TypeError or ValueError for any field outside its range, naming field, value and range.

    Chapter: 3.3
    """

    vocab_size: int  #                    V
    d_model: int  #                       D
    n_layers: int
    n_heads: int  #                       H
    max_len: int  #                       longest sequence in tokens
    n_kv_heads: int | None = None  #      K, None: n_heads; fewer = grouped queries
    d_head: int | None = None  #          E, None: d_model / n_heads
    d_ff: int | None = None  #            F, None: 4 d_model
    skeleton: str = "causal"
    positions: str = "learned"
    rope_theta: float = 10_000.0
    norm: str = "layer"
    norm_place: str = "pre"
    norm_eps: float = 1e-5
    activation: str = "gelu_tanh"
    gated: bool = False  #                feed-forward down(act(gate(x)) * up(x)) instead of down(act(up(x)))
    bias: bool = True  #                  in every linear layer
    tied: bool = True  #                  the head is the token embedding
    dropout: float = 0.0
    init_std: float = 0.02
    embed_std: float | None = None  #     None: init_std

    def __post_init__(self):
        for name in ("vocab_size", "d_model", "n_layers", "n_heads", "max_len"):
            checks.integer(name, getattr(self, name), 1)
        for name, value in derived(self).items():
            if getattr(self, name) is None:
                object.__setattr__(self, name, value)
        for name in ("n_kv_heads", "d_head", "d_ff"):
            checks.integer(name, getattr(self, name), 1)
        for name, allowed in CHOICES.items():
            checks.choice(name, getattr(self, name), allowed)
        for name in ("gated", "bias", "tied"):
            if not isinstance(getattr(self, name), bool):
                raise TypeError(f"{name} must be True or False, got {getattr(self, name)!r}")
        for name in ("norm_eps", "init_std", "embed_std"):
            checks.real(name, getattr(self, name), 0.0)
        checks.real("rope_theta", self.rope_theta, 1.0)
        if checks.real("dropout", self.dropout, 0.0) >= 1:
            raise ValueError(f"dropout must be in [0, 1), got {self.dropout}")
        if self.n_heads % self.n_kv_heads:
            raise ValueError(f"n_heads ({self.n_heads}) must be a multiple of n_kv_heads ({self.n_kv_heads})")
        if self.positions == "rotary" and self.d_head % 2:
            raise ValueError(f"d_head must be even with rotary positions, got {self.d_head}")
        if self.positions == "sinusoidal" and self.d_model % 2:
            raise ValueError(f"d_model must be even with sinusoidal positions, got {self.d_model}")

    def replace(self, **changes) -> "Config":
        """Return a copy with some fields changed; sizes that followed from others follow them again."""
        unknown = changes.keys() - {f.name for f in fields(self)}
        if unknown:
            raise ValueError(f"Config has no field {', '.join(sorted(unknown))}; it has {', '.join(asdict(self))}")
        usual = derived(self)
        kept = {name: value for name, value in asdict(self).items() if usual.get(name, ...) != value}
        return Config(**kept | changes)


def derived(config: Config) -> dict:
    """What the fields that may be left out follow from the others."""
    if config.d_head is None and config.d_model % config.n_heads:
        raise ValueError(
            f"d_model ({config.d_model}) must be a multiple of n_heads ({config.n_heads}); or give d_head as well"
        )
    return {
        "n_kv_heads": config.n_heads,
        "d_head": config.d_model // config.n_heads,
        "d_ff": 4 * config.d_model,
        "embed_std": config.init_std,
    }


def tiny(**changes) -> Config:
    """The course's small model, GPT-2 in shape: 2 layers of width 64 over 512 tokens; every field can be changed."""
    sizes = {"vocab_size": 512, "d_model": 64, "n_layers": 2, "n_heads": 4, "max_len": 128}
    return Config(**sizes | changes)


def diff(a: Config, b: Config) -> dict:
    """What tells two models apart: {field: (value in a, value in b)} for the fields that differ.

    Chapter: 3.5
    """
    left, right = asdict(a), asdict(b)
    return {name: (left[name], right[name]) for name in left if left[name] != right[name]}


def table(*configs: Config) -> dict:
    """The models side by side: {field: (value in the first, in the second, ...)}, every field."""
    rows = [asdict(config) for config in configs]
    return {f.name: tuple(row[f.name] for row in rows) for f in fields(Config)}


def _gpt2(d_model: int, n_layers: int, n_heads: int) -> Config:
    return Config(vocab_size=50257, d_model=d_model, n_layers=n_layers, n_heads=n_heads, max_len=1024, dropout=0.1)


_LLAMA = Config(
    vocab_size=32000, d_model=4096, n_layers=32, n_heads=32, d_ff=11008, max_len=2048, positions="rotary",
    norm="rms", norm_eps=1e-6, activation="silu", gated=True, bias=False, tied=False,
)  # fmt: skip

PRESETS: dict[str, Config] = {
    "openai-gpt": Config(
        vocab_size=40478, d_model=768, n_layers=12, n_heads=12, max_len=512, norm_place="post", dropout=0.1
    ),
    "gpt2": _gpt2(768, 12, 12),
    "gpt2-medium": _gpt2(1024, 24, 16),
    "gpt2-large": _gpt2(1280, 36, 20),
    "gpt2-xl": _gpt2(1600, 48, 25),
    "llama-7b": _LLAMA,
    "llama-2-7b": _LLAMA.replace(max_len=4096, norm_eps=1e-5),
    "llama-3-8b": _LLAMA.replace(
        vocab_size=128256, n_kv_heads=8, d_ff=14336, max_len=8192, rope_theta=500_000.0, norm_eps=1e-5
    ),
}
