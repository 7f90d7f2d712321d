"""How Hugging Face's files name what our models hold: one row a family, read in both directions."""

import re
from dataclasses import asdict, dataclass, field, fields

from plmlib.config import Config, derived

ACTS = {"gelu_new": "gelu_tanh", "gelu_pytorch_tanh": "gelu_tanh", "gelu": "gelu", "relu": "relu", "silu": "silu"}


@dataclass(frozen=True)
class Family:
    """A model_type of config.json."""

    architecture: str
    fixed: dict  # Config fields that make the family
    keys: dict  # Config field -> key of config.json, or several keys that must agree
    modules: dict  # our module -> theirs, or several whose rows are joined
    prefix: str  # before their modules, except the head's
    defaults: dict = field(default_factory=dict)  # Config fields, where config.json leaves them out
    activations: dict = field(default_factory=lambda: ACTS)  # their name -> ours
    must: dict = field(default_factory=dict)  # keys of config.json with the one value that we compute
    transposed: bool = False  # linear layers inside blocks store (in, out)

    def tensors(self, name: str) -> list[str]:
        """Their names for our parameter `name`; several are joined row after row."""
        module, _, kind = name.rpartition(".")
        number = "".join(re.findall(r"\.(\d+)\.", module))
        theirs = self.modules[re.sub(r"\.\d+\.", ".{i}.", module)]
        theirs = theirs if isinstance(theirs, tuple) else (theirs,)
        prefix = "" if module == "head" else self.prefix
        return [f"{prefix}{their.format(i=number)}.{kind}" for their in theirs]


_GPT_KEYS = {
    "vocab_size": "vocab_size", "max_len": "n_positions", "d_model": "n_embd", "n_layers": "n_layer",
    "n_heads": "n_head", "norm_eps": "layer_norm_epsilon", "dropout": ("resid_pdrop", "embd_pdrop", "attn_pdrop"),
    "init_std": "initializer_range", "tied": "tie_word_embeddings",
}  # fmt: skip
_GPT_BLOCK = {
    "layers.{i}.attention.qkv": "h.{i}.attn.c_attn",
    "layers.{i}.attention.out": "h.{i}.attn.c_proj",
    "layers.{i}.attention_norm": "h.{i}.ln_1",
    "layers.{i}.feed_forward.up": "h.{i}.mlp.c_fc",
    "layers.{i}.feed_forward.down": "h.{i}.mlp.c_proj",
    "layers.{i}.feed_forward_norm": "h.{i}.ln_2",
    "head": "lm_head",
}
_GPT = {"skeleton": "causal", "positions": "learned", "norm": "layer", "gated": False, "bias": True}

FAMILIES = {
    "openai-gpt": Family(
        architecture="OpenAIGPTLMHeadModel",
        fixed=_GPT | {"norm_place": "post", "d_ff": None, "n_kv_heads": None, "d_head": None},
        keys=_GPT_KEYS | {"activation": "afn"},
        defaults={"dropout": 0.1},
        activations={"gelu": "gelu_tanh", "relu": "relu", "silu": "silu", "swish": "silu"},
        modules=_GPT_BLOCK | {"embed.tokens": "tokens_embed", "embed.positions": "positions_embed"},
        prefix="transformer.",
        transposed=True,
    ),
    "gpt2": Family(
        architecture="GPT2LMHeadModel",
        fixed=_GPT | {"norm_place": "pre", "n_kv_heads": None, "d_head": None},
        keys=_GPT_KEYS | {"activation": "activation_function", "d_ff": "n_inner"},
        defaults={"dropout": 0.1},
        must={"scale_attn_weights": True, "scale_attn_by_inverse_layer_idx": False, "add_cross_attention": False},
        modules=_GPT_BLOCK | {"embed.tokens": "wte", "embed.positions": "wpe", "norm": "ln_f"},
        prefix="transformer.",
        transposed=True,
    ),
    "llama": Family(
        architecture="LlamaForCausalLM",
        fixed={"skeleton": "causal", "positions": "rotary", "norm": "rms", "norm_place": "pre", "gated": True,
               "bias": False, "dropout": 0.0},
        keys={
            "vocab_size": "vocab_size", "max_len": "max_position_embeddings", "d_model": "hidden_size",
            "n_layers": "num_hidden_layers", "n_heads": "num_attention_heads", "n_kv_heads": "num_key_value_heads",
            "d_head": "head_dim", "d_ff": "intermediate_size", "norm_eps": "rms_norm_eps", "activation": "hidden_act",
            "rope_theta": "rope_theta", "init_std": "initializer_range", "tied": "tie_word_embeddings",
        },
        defaults={"norm_eps": 1e-6, "tied": False, "activation": "silu"},
        must={"attention_bias": False, "mlp_bias": False, "attention_dropout": 0.0, "rope_type": "default"},
        modules={
            "embed.tokens": "embed_tokens",
            "layers.{i}.attention_norm": "layers.{i}.input_layernorm",
            "layers.{i}.attention.qkv": tuple(f"layers.{{i}}.self_attn.{x}_proj" for x in "qkv"),
            "layers.{i}.attention.out": "layers.{i}.self_attn.o_proj",
            "layers.{i}.feed_forward_norm": "layers.{i}.post_attention_layernorm",
            "layers.{i}.feed_forward.gate": "layers.{i}.mlp.gate_proj",
            "layers.{i}.feed_forward.up": "layers.{i}.mlp.up_proj",
            "layers.{i}.feed_forward.down": "layers.{i}.mlp.down_proj",
            "norm": "norm",
            "head": "lm_head",
        },
        prefix="model.",
    ),
}  # fmt: skip

# Keys of config.json that change nothing in the forward pass.
INERT = {
    "architectures", "model_type", "transformers_version", "dtype", "torch_dtype", "use_cache", "bos_token_id",
    "eos_token_id", "pad_token_id", "_name_or_path", "name_or_path", "n_ctx", "task_specific_params", "pretraining_tp",
    "predict_special_tokens", "reorder_and_upcast_attn", "id2label", "label2id", "num_labels", "_num_labels",
    "output_past", "return_dict", "chunk_size_feed_forward", "_attn_implementation_autoset", "plmlib",
    "summary_type", "summary_use_proj", "summary_activation", "summary_proj_to_labels", "summary_first_dropout",
}  # fmt: skip
# Tensors that published files hold and that are no weights: causal masks and rotary rates, which we compute.
NO_WEIGHT = re.compile(r"h\.\d+\.attn\.(bias|masked_bias)$|rotary_emb\.inv_freq$")


def family_of(config: Config) -> str | None:
    """The model_type whose files can hold `config`, or None."""
    for name, family in FAMILIES.items():
        fixed = {key: derived(config)[key] if value is None else value for key, value in family.fixed.items()}
        if config.activation in family.activations.values() and fixed.items() <= asdict(config).items():
            return name
    return None


def to_json(config: Config) -> dict:
    """What config.json says for `config`; what its family has no key for stands under "plmlib"."""
    name = family_of(config)
    if name is None:
        return {"model_type": "plmlib", "plmlib": asdict(config)}
    family, ours = FAMILIES[name], asdict(config)
    said = {"model_type": name, "architectures": [family.architecture], "bos_token_id": None, "eos_token_id": None}
    for field_name, keys in family.keys.items():
        value = ours[field_name]
        if field_name == "activation":
            value = next(theirs for theirs, our in family.activations.items() if our == value)
        said |= dict.fromkeys(keys if isinstance(keys, tuple) else (keys,), value)
    said |= family.must
    if said.pop("rope_type", None):
        said["rope_parameters"] = {"rope_type": "default", "rope_theta": config.rope_theta}
    usual = {f.name: f.default for f in fields(Config)} | derived(config)
    rest = {k: v for k, v in ours.items() if k not in family.keys and k not in family.fixed and v != usual[k]}
    return said | ({"plmlib": rest} if rest else {})


def from_json(said: dict) -> tuple[Config, Family | None]:
    """Config and family (None for our own format) of a parsed config.json.

    Raises ValueError for an unknown model_type, a key or value that we do not compute, a size out of range.
    """
    name = said.get("model_type")
    if name == "plmlib":
        return _config(said.get("plmlib")), None
    if name not in FAMILIES:
        raise ValueError(f"has model_type {name!r}; known are {', '.join([*FAMILIES, 'plmlib'])}")
    family, said = FAMILIES[name], _flat(said)
    ours = family.defaults | said.get("plmlib", {}) | {k: v for k, v in family.fixed.items() if v is not None}
    known = INERT | family.must.keys()
    for field_name, keys in family.keys.items():
        keys = keys if isinstance(keys, tuple) else (keys,)
        values = [said[key] for key in keys if said.get(key) is not None]
        known |= set(keys)
        if any(value != values[0] for value in values):
            raise ValueError(f"has {', '.join(keys)} of {values}; we have one {field_name} for all of them")
        if values and field_name == "activation":
            if values[0] not in family.activations:
                raise ValueError(f"has {keys[0]} {values[0]!r}; known are {', '.join(family.activations)}")
            ours[field_name] = family.activations[values[0]]
        elif values:
            ours[field_name] = values[0]
    for key, value in said.items():
        if key in family.must and value not in (None, family.must[key]):
            raise ValueError(f"has {key} {value!r}; we compute {family.must[key]!r} only")
        if key not in known and value not in (None, False, {}, []):
            raise ValueError(f"has {key} {value!r}, which we do not know for model_type {name!r}")
    return _config(ours), family


def _config(ours) -> Config:
    try:
        return Config(**ours)
    except (TypeError, ValueError) as error:
        raise ValueError(f"describes no model that we can build: {error}") from error


def _flat(said: dict) -> dict:
    """LLaMA's rotary settings have moved between versions: all of them as keys of their own."""
    said = dict(said)
    for group in ("rope_parameters", "rope_scaling"):
        said |= said.pop(group, None) or {}
    if "type" in said:
        said["rope_type"] = said.pop("type")
    return said
