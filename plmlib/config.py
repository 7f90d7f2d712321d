"""Every choice of a Transformer architecture, as one frozen record, and the published models as rows."""

from dataclasses import asdict, dataclass, fields

from plmlib import checks

CHOICES = {
    "skeleton": ("masked", "causal", "seq2seq"),
    "positions": ("learned", "sinusoidal", "rotary", "relative", "none"),
    "norm": ("layer", "rms"),
    "norm_place": ("pre", "post"),
    "activation": ("gelu", "gelu_tanh", "relu", "silu"),
}
LARGEST = {"n_layers": 2**12, "n_decoder_layers": 2**12}  # 2**24 otherwise: more would overflow or never end


@dataclass(frozen=True, kw_only=True)
class Config:
    """The shape of one model. Sizes left at None follow from the others.

    Raises TypeError or ValueError for a field outside its range; the message has field, value and range.

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
    n_decoder_layers: int | None = None  # None: n_layers where there is a decoder beside the encoder
    d_embed: int | None = None  #         width of token vectors, if mapped to d_model (ALBERT)
    n_segments: int = 0  #                2: each token is in the first or the second text (BERT)
    skeleton: str = "causal"
    share_layers: bool = False  #         one block, applied n_layers times (ALBERT)
    order_head: bool = False  #           a second pair head, for sentence order beside next sentence
    positions: str = "learned"
    position_offset: int = 0  #           rows of the position table before the first position (RoBERTa, BART)
    count_padding: bool = False  #        padding has positions too (BERT, BART); else real tokens are counted
    rope_theta: float = 10_000.0
    rel_buckets: int = 32  #              how many distances positions "relative" tell apart (T5) ...
    rel_distance: int = 128  #            ... up to this one
    embed_norm: bool = False  #           a norm after the embedding (BERT, BART)
    embed_scale: bool = False  #          token vectors times √D (mBART)
    scale_scores: bool = True  #          attention scores times 1/√E (not in T5)
    scale_logits: bool = False  #         last hidden states times 1/√D (T5 with tied head)
    norm: str = "layer"
    norm_place: str = "pre"
    norm_eps: float = 1e-5
    activation: str = "gelu_tanh"
    gated: bool = False  #                feed-forward down(act(gate(x)) * up(x)) instead of down(act(up(x)))
    bias: bool = True  #                  in every linear layer
    tied: bool = True  #                  the head is the token embedding
    dropout: float = 0.0
    attention_dropout: float | None = None  # None: dropout
    activation_dropout: float = 0.0  #    inside the feed-forward layer
    start_id: int | None = None  #        first token that a decoder reads
    init_std: float = 0.02
    embed_std: float | None = None  #     None: init_std

    def __post_init__(self):
        for name in ("vocab_size", "d_model", "n_layers", "n_heads", "max_len"):
            checks.integer(name, getattr(self, name), 1, LARGEST.get(name, 2**24))
        for name, value in derived(self).items():
            if getattr(self, name) is None:
                object.__setattr__(self, name, value)
        for name in ("n_kv_heads", "d_head", "d_ff"):
            checks.integer(name, getattr(self, name), 1, LARGEST.get(name, 2**24))
        for name, low in {"n_decoder_layers": 1, "d_embed": 1, "start_id": 0}.items():
            if getattr(self, name) is not None:
                checks.integer(name, getattr(self, name), low, LARGEST.get(name, 2**24))
        for name, low in {"n_segments": 0, "position_offset": 0, "rel_buckets": 4, "rel_distance": 2}.items():
            checks.integer(name, getattr(self, name), low, LARGEST.get(name, 2**24))
        for name, allowed in CHOICES.items():
            checks.choice(name, getattr(self, name), allowed)
        for name in (f.name for f in fields(self) if f.type is bool):
            if not isinstance(getattr(self, name), bool):
                raise TypeError(f"{name} must be True or False, got {getattr(self, name)!r}")
        for name in ("norm_eps", "init_std", "embed_std"):
            checks.real(name, getattr(self, name), 0.0)
        checks.real("rope_theta", self.rope_theta, 1.0)
        for name in ("dropout", "attention_dropout", "activation_dropout"):
            if getattr(self, name) is not None and checks.real(name, getattr(self, name), 0.0) >= 1:
                raise ValueError(f"{name} must be in [0, 1), got {getattr(self, name)}")
        if self.attention_dropout == self.dropout:  # one way to write it
            object.__setattr__(self, "attention_dropout", None)
        if self.n_heads % self.n_kv_heads:
            raise ValueError(f"n_heads ({self.n_heads}) must be a multiple of n_kv_heads ({self.n_kv_heads})")
        if self.positions == "rotary" and self.d_head % 2:
            raise ValueError(f"d_head must be even with rotary positions, got {self.d_head}")
        width = "d_embed" if self.d_embed else "d_model"
        if self.positions == "sinusoidal" and getattr(self, width) % 2:
            raise ValueError(f"{width} must be even with sinusoidal positions, got {getattr(self, width)}")
        if self.skeleton != "masked" and self.tied and self.d_embed not in (None, self.d_model):
            raise ValueError(
                f"tied must be False with d_embed {self.d_embed}: the states have d_model {self.d_model}"
            )
        if self.positions == "relative" and (
            self.rel_buckets % 4 or self.rel_distance <= self.rel_buckets // 2
        ):
            got = f"{self.rel_buckets} and {self.rel_distance}"
            raise ValueError(
                f"rel_buckets must be a multiple of 4 and rel_distance above rel_buckets / 2, got {got}"
            )
        if self.skeleton != "seq2seq" and self.n_decoder_layers is not None:
            raise ValueError(
                f'n_decoder_layers ({self.n_decoder_layers}) is for skeleton "seq2seq", not {self.skeleton!r}'
            )
        if self.order_head and self.skeleton != "masked":
            raise ValueError(f'order_head is for skeleton "masked", not {self.skeleton!r}')
        if self.start_id is not None and self.start_id >= self.vocab_size:
            raise ValueError(f"start_id must be in [0, {self.vocab_size}), got {self.start_id}")

    def replace(self, **changes) -> "Config":
        """Return a copy with some fields changed; sizes that followed from others follow them again."""
        unknown = changes.keys() - {f.name for f in fields(self)}
        if unknown:
            raise ValueError(
                f"Config has no field {', '.join(sorted(unknown))}; it has {', '.join(asdict(self))}"
            )
        usual = derived(self)
        kept = {name: value for name, value in asdict(self).items() if usual.get(name, ...) != value}
        return Config(**kept | changes)


def derived(config: Config) -> dict:
    """Return the values that follow from other fields, for fields that may be left out."""
    if config.d_head is None and config.d_model % config.n_heads:
        raise ValueError(
            f"d_model ({config.d_model}) must be a multiple of n_heads ({config.n_heads}); or give d_head"
        )
    return {
        "n_kv_heads": config.n_heads,
        "d_head": config.d_model // config.n_heads,
        "d_ff": 4 * config.d_model,
        "embed_std": config.init_std,
    } | ({"n_decoder_layers": config.n_layers} if config.skeleton == "seq2seq" else {})


def tiny(**changes) -> Config:
    """The course's small model, shaped like GPT-2: 2 layers of width 64, 512 tokens; any field can change."""
    sizes = {"vocab_size": 512, "d_model": 64, "n_layers": 2, "n_heads": 4, "max_len": 128}
    return Config(**sizes | changes)


def diff(a: Config, b: Config) -> dict:
    """Return the differences of two models: {field: (value in a, value in b)} for the fields that differ.

    Raises TypeError for an object that is not a Config.   Chapter: 3.5
    """
    return {name: pair for name, pair in table(a, b).items() if pair[0] != pair[1]}


def table(*configs: Config) -> dict:
    """Return the models side by side: {field: (value in the first, in the second, ...)}, every field.

    Raises TypeError for an object that is not a Config, such as the name of a preset.   Chapter: 3.5
    """
    for config in configs:
        if not isinstance(config, Config):
            raise TypeError(f'configs must be Config, such as tiny() or PRESETS["gpt2"], got {config!r}')
    return {f.name: tuple(getattr(config, f.name) for config in configs) for f in fields(Config)}


def _gpt2(d_model: int, n_layers: int, n_heads: int) -> Config:
    return Config(
        vocab_size=50257, d_model=d_model, n_layers=n_layers, n_heads=n_heads, max_len=1024, dropout=0.1
    )


_LLAMA = Config(
    vocab_size=32000, d_model=4096, n_layers=32, n_heads=32, d_ff=11008, max_len=2048, positions="rotary",
    norm="rms", norm_eps=1e-6, activation="silu", gated=True, bias=False, tied=False,
)  # fmt: skip

_BERT = Config(
    skeleton="masked", vocab_size=30522, d_model=768, n_layers=12, n_heads=12, max_len=512, n_segments=2,
    count_padding=True, embed_norm=True, norm_place="post", norm_eps=1e-12, activation="gelu", dropout=0.1,
)  # fmt: skip
_T5 = Config(
    skeleton="seq2seq", vocab_size=32128, d_model=512, n_layers=6, n_heads=8, d_head=64, max_len=512,
    positions="relative", norm="rms", norm_eps=1e-6, activation="relu", bias=False, scale_scores=False,
    scale_logits=True, dropout=0.1, activation_dropout=0.1, start_id=0,
)  # fmt: skip
_BART = Config(
    skeleton="seq2seq", vocab_size=50265, d_model=768, n_layers=6, n_heads=12, max_len=1024,
    position_offset=2, count_padding=True, embed_norm=True, norm_place="post", activation="gelu", dropout=0.1,
    activation_dropout=0.1, start_id=2,
)  # fmt: skip
_BART_LARGE = _BART.replace(d_model=1024, n_layers=12, n_heads=16)

PRESETS: dict[str, Config] = {
    "bert-base-uncased": _BERT,
    "bert-large-uncased": _BERT.replace(d_model=1024, n_layers=24, n_heads=16),
    "roberta-base": _BERT.replace(
        vocab_size=50265, n_segments=1, position_offset=2, count_padding=False, norm_eps=1e-5
    ),
    "albert-base-v2": _BERT.replace(
        vocab_size=30000, d_embed=128, share_layers=True, activation="gelu_tanh", dropout=0.0
    ),
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
    "t5-small": _T5,
    "t5-base": _T5.replace(d_model=768, n_layers=12, n_heads=12),
    "bart-base": _BART,
    "bart-large": _BART_LARGE,
    "mbart-large-cc25": _BART_LARGE.replace(
        vocab_size=250027,
        norm_place="pre",
        embed_scale=True,
        attention_dropout=0.0,
        activation_dropout=0.0,
        start_id=None,
    ),
}
