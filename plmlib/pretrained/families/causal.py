"""The causal families: GPT-1, GPT-2, LLaMA."""

from plmlib.pretrained.families.row import Family

_GPT_KEYS = {
    "vocab_size": "vocab_size", "max_len": "n_positions", "d_model": "n_embd", "n_layers": "n_layer",
    "n_heads": "n_head", "norm_eps": "layer_norm_epsilon", "init_std": "initializer_range",
    "dropout": ("resid_pdrop", "embd_pdrop", "attn_pdrop"), "tied": "tie_word_embeddings",
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

_TIED = {"lm_head.weight": "embed.tokens.weight"}


def _read_llama(config_json: dict) -> dict:
    """LLaMA's rotary settings have moved between versions: all of them as keys of their own."""
    flat = dict(config_json)
    for group in ("rope_parameters", "rope_scaling"):
        flat |= flat.pop(group, None) or {}
    if "type" in flat:
        flat["rope_type"] = flat.pop("type")
    return flat


def _write_llama(flat: dict) -> dict:
    config_json = dict(flat)
    rope = {"rope_type": config_json.pop("rope_type"), "rope_theta": config_json["rope_theta"]}
    return config_json | {"rope_parameters": rope}


CAUSAL = {
    "openai-gpt": Family(
        architectures=("OpenAIGPTLMHeadModel",),
        fixed={"norm_place": "post"},
        keys=_GPT_KEYS | {"activation": "afn"},
        defaults={"dropout": 0.1},
        activations={"gelu": "gelu_tanh", "relu": "relu", "silu": "silu", "swish": "silu"},
        modules=_GPT_BLOCK | {"embed.tokens": "tokens_embed", "embed.positions": "positions_embed"},
        prefix="transformer.",
        copies=_TIED,
        transposed=True,
    ),
    "gpt2": Family(
        architectures=("GPT2LMHeadModel",),
        fixed={"norm_place": "pre"},
        keys=_GPT_KEYS | {"activation": "activation_function", "d_ff": "n_inner"},
        defaults={"dropout": 0.1},
        must={
            "scale_attn_weights": True, "scale_attn_by_inverse_layer_idx": False,
            "add_cross_attention": False,
        },
        modules=_GPT_BLOCK | {"embed.tokens": "wte", "embed.positions": "wpe", "norm": "ln_f"},
        prefix="transformer.",
        copies=_TIED,
        transposed=True,
    ),
    "llama": Family(
        architectures=("LlamaForCausalLM",),
        fixed={"positions": "rotary", "norm": "rms", "gated": True, "bias": False, "dropout": 0.0},
        keys={
            "vocab_size": "vocab_size", "max_len": "max_position_embeddings", "d_model": "hidden_size",
            "n_layers": "num_hidden_layers", "n_heads": "num_attention_heads",
            "n_kv_heads": "num_key_value_heads", "d_head": "head_dim", "d_ff": "intermediate_size",
            "norm_eps": "rms_norm_eps", "activation": "hidden_act", "rope_theta": "rope_theta",
            "init_std": "initializer_range", "tied": "tie_word_embeddings",
        },
        defaults={"norm_eps": 1e-6, "tied": False, "activation": "silu"},
        read=_read_llama,
        write=_write_llama,
        copies=_TIED,
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
