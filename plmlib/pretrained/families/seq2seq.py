"""The encoder–decoder families: T5 (also 1.1), BART, mBART."""

from plmlib.pretrained.families.row import ACTS, Family
from plmlib.storage import Unsupported

_T5_BLOCK = {
    "attention_norm": "layer.0.layer_norm",
    "attention.qkv": tuple(f"layer.0.SelfAttention.{x}" for x in "qkv"),
    "attention.out": "layer.0.SelfAttention.o",
}
_T5_CROSS = {
    "cross_attention_norm": "layer.1.layer_norm",
    "cross_attention.q": "layer.1.EncDecAttention.q",
    "cross_attention.kv": tuple(f"layer.1.EncDecAttention.{x}" for x in "kv"),
    "cross_attention.out": "layer.1.EncDecAttention.o",
}
_BART_BLOCK = {
    "attention.qkv": tuple(f"self_attn.{x}_proj" for x in "qkv"),
    "attention.out": "self_attn.out_proj",
    "attention_norm": "self_attn_layer_norm",
    "feed_forward.up": "fc1",
    "feed_forward.down": "fc2",
    "feed_forward_norm": "final_layer_norm",
}
_BART_CROSS = {
    "cross_attention.q": "encoder_attn.q_proj",
    "cross_attention.kv": tuple(f"encoder_attn.{x}_proj" for x in "kv"),
    "cross_attention.out": "encoder_attn.out_proj",
    "cross_attention_norm": "encoder_attn_layer_norm",
}


def _t5_feed(layer: int) -> dict:
    dense = f"layer.{layer}.DenseReluDense."
    return {
        "feed_forward_norm": f"layer.{layer}.layer_norm", "feed_forward.gate": f"{dense}wi_0",
        "feed_forward.up": f"{dense}{{up}}", "feed_forward.down": f"{dense}wo",
    }  # fmt: skip


def _under(ours: str, theirs: str, block: dict) -> dict:
    """The modules of one block as those of every block i."""

    def named(module):
        return f"{theirs}.{{i}}.{module}" if isinstance(module, str) else tuple(map(named, module))

    return {f"{ours}.{{i}}.{our}": named(their) for our, their in block.items()}


def _read_t5(config_json: dict) -> dict:
    """feed_forward_proj has two facts; tie_word_embeddings once meant that the last states are scaled."""
    projection = str(config_json.get("feed_forward_proj", "relu"))
    *gated, act = projection.split("-")
    if gated not in ([], ["gated"]) or act not in ACTS:
        known = f"{', '.join(ACTS)}, also as gated-..."
        raise Unsupported(f"has feed_forward_proj {config_json['feed_forward_proj']!r}; known are {known}")
    act = "gelu_new" if gated and act == "gelu" else act
    for key, value in (("dense_act_fn", act), ("is_gated_act", bool(gated))):
        if config_json.get(key, value) != value:
            raise Unsupported(f"has {key} {config_json[key]!r} beside feed_forward_proj {projection!r}")
    tied = config_json.get("tie_word_embeddings", True)
    scaled = config_json.get("scale_decoder_outputs", tied)
    # Newer configs call every T5 tied, also one without its head.
    head_is_missing = not scaled and config_json.get("architectures") == ["T5Model"]
    theirs = {key: value for key, value in config_json.items() if key != "feed_forward_proj"}
    return theirs | {
        "gated": bool(gated),
        "act": act,
        "scale_decoder_outputs": scaled,
        "decoder_start_token_id": config_json.get(
            "decoder_start_token_id", config_json.get("pad_token_id", 0)
        ),
        "tie_word_embeddings": tied and not head_is_missing,
    }


def _write_t5(theirs: dict) -> dict:
    config_json = dict(theirs)
    gated, act = config_json.pop("gated"), config_json.pop("act")
    act = "gelu" if gated and act == "gelu_new" else act
    start = config_json["decoder_start_token_id"]
    return config_json | {
        "feed_forward_proj": f"gated-{act}" if gated else act,
        "is_gated_act": gated,
        "pad_token_id": 0 if start is None else start,
    }


_BART = {"skeleton": "seq2seq", "position_offset": 2, "count_padding": True, "embed_norm": True}
_BART_KEYS = {
    "vocab_size": "vocab_size", "max_len": "max_position_embeddings", "d_model": "d_model",
    "n_layers": "encoder_layers", "n_decoder_layers": "decoder_layers",
    "n_heads": ("encoder_attention_heads", "decoder_attention_heads"),
    "d_ff": ("encoder_ffn_dim", "decoder_ffn_dim"), "activation": "activation_function", "dropout": "dropout",
    "attention_dropout": "attention_dropout", "activation_dropout": "activation_dropout",
    "init_std": "init_std", "embed_scale": "scale_embedding", "tied": "tie_word_embeddings",
    "start_id": "decoder_start_token_id",
}  # fmt: skip
_BART_DEFAULTS = {"activation": "gelu", "dropout": 0.1, "attention_dropout": 0.0}
_BART_MUST = {
    "is_decoder": False, "encoder_layerdrop": 0.0, "decoder_layerdrop": 0.0, "normalize_embedding": True,
    "static_position_embeddings": False, "add_bias_logits": False, "extra_pos_embeddings": 2,
}  # fmt: skip
_BART_MODULES = {
    "embed.tokens": "shared",
    "embed.positions": "encoder.embed_positions",
    "embed.norm": "encoder.layernorm_embedding",
    "decoder_embed.positions": "decoder.embed_positions",
    "decoder_embed.norm": "decoder.layernorm_embedding",
    **_under("encoder", "encoder.layers", _BART_BLOCK),
    **_under("decoder", "decoder.layers", _BART_BLOCK | _BART_CROSS),
    "encoder_norm": "encoder.layer_norm",
    "decoder_norm": "decoder.layer_norm",
    "head": "lm_head",
}
_BART_COPIES = ("model.encoder.embed_tokens.weight", "model.decoder.embed_tokens.weight", "lm_head.weight")
_T5_COPIES = ("encoder.embed_tokens.weight", "decoder.embed_tokens.weight", "lm_head.weight")


def _bart(architecture: str, norm_place: str, **defaults) -> Family:
    """BART, or mBART, which differs by its norms and by having no usual first token."""
    pre = norm_place == "pre"
    return Family(
        architectures=(architecture,),
        fixed=_BART | {"norm_place": norm_place},
        keys=_BART_KEYS,
        defaults=_BART_DEFAULTS | defaults,
        must=_BART_MUST | {"normalize_before": pre, "add_final_layer_norm": pre},
        modules=_BART_MODULES,
        prefix="model.",
        copies=dict.fromkeys(_BART_COPIES, "embed.tokens.weight"),
    )


SEQ2SEQ = {
    "t5": Family(
        architectures=("T5ForConditionalGeneration", ("decoder", "T5EncoderModel")),
        fixed={
            "skeleton": "seq2seq", "positions": "relative", "norm": "rms", "scale_scores": False,
            "bias": False,
        },
        keys={
            "vocab_size": "vocab_size", "max_len": "n_positions", "d_model": "d_model", "d_head": "d_kv",
            "d_ff": "d_ff", "n_layers": "num_layers", "n_decoder_layers": "num_decoder_layers",
            "n_heads": "num_heads", "rel_buckets": "relative_attention_num_buckets",
            "rel_distance": "relative_attention_max_distance", "dropout": "dropout_rate",
            "activation_dropout": "dropout_rate", "norm_eps": "layer_norm_epsilon", "activation": "act",
            "gated": "gated", "scale_logits": "scale_decoder_outputs", "tied": "tie_word_embeddings",
            "start_id": "decoder_start_token_id",
        },
        defaults={"norm_eps": 1e-6, "max_len": 512, "dropout": 0.1, "activation_dropout": 0.1},
        must={"is_decoder": False},
        modules={
            "embed.tokens": "shared",
            "head": "lm_head",
            "encoder_norm": "encoder.final_layer_norm",
            "decoder_norm": "decoder.final_layer_norm",
            "encoder_bias": "encoder.block.0.layer.0.SelfAttention.relative_attention_bias",
            "decoder_bias": "decoder.block.0.layer.0.SelfAttention.relative_attention_bias",
            **_under("encoder", "encoder.block", _T5_BLOCK | _t5_feed(1)),
            **_under("decoder", "decoder.block", _T5_BLOCK | _T5_CROSS | _t5_feed(2)),
        },
        prefix="",
        copies=dict.fromkeys(_T5_COPIES, "embed.tokens.weight"),
        read=_read_t5,
        write=_write_t5,
    ),
    "bart": _bart("BartForConditionalGeneration", "post", start_id=2),
    "mbart": _bart("MBartForConditionalGeneration", "pre"),
}  # fmt: skip
