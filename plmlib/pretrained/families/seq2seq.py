"""The encoder–decoder families: T5 (also 1.1), BART, mBART."""

from plmlib.pretrained.families.row import ACTS, Family

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


def _t5_in(said: dict) -> dict:
    """feed_forward_proj says two things; whether the last states are scaled was once said by tie_word_embeddings."""
    *gated, act = str(said.get("feed_forward_proj", "relu")).split("-")
    if gated not in ([], ["gated"]) or act not in ACTS:
        raise ValueError(
            f"has feed_forward_proj {said['feed_forward_proj']!r}; known are {', '.join(ACTS)}, also as gated-..."
        )
    scaled = said.get("scale_decoder_outputs", said.get("tie_word_embeddings", True))
    start = said.get("decoder_start_token_id", said.get("pad_token_id", 0))
    act = "gelu_new" if gated and act == "gelu" else act
    for key, same in (("dense_act_fn", act), ("is_gated_act", bool(gated))):
        if said.get(key, same) != same:
            raise ValueError(
                f"has {key} {said[key]!r} beside feed_forward_proj {said.get('feed_forward_proj', 'relu')!r}"
            )
    lost = not scaled and said.get("architectures") == [
        "T5Model"
    ]  # the head; newer configs call every T5 tied
    read = {
        "gated": bool(gated),
        "act": act,
        "scale_decoder_outputs": scaled,
        "decoder_start_token_id": start,
    }
    read["tie_word_embeddings"] = said.get("tie_word_embeddings", True) and not lost
    return {key: value for key, value in said.items() if key != "feed_forward_proj"} | read


def _t5_out(said: dict) -> dict:
    said = dict(said)
    gated, act = said.pop("gated"), said.pop("act")
    act = "gelu" if gated and act == "gelu_new" else act
    pad = 0 if said["decoder_start_token_id"] is None else said["decoder_start_token_id"]
    return said | {
        "feed_forward_proj": f"gated-{act}" if gated else act,
        "is_gated_act": gated,
        "pad_token_id": pad,
    }


_BART = {"skeleton": "seq2seq", "position_offset": 2, "count_padding": True, "embed_norm": True}
_BART_KEYS = {
    "vocab_size": "vocab_size", "max_len": "max_position_embeddings", "d_model": "d_model", "n_layers": "encoder_layers",
    "n_decoder_layers": "decoder_layers", "n_heads": ("encoder_attention_heads", "decoder_attention_heads"),
    "d_ff": ("encoder_ffn_dim", "decoder_ffn_dim"), "activation": "activation_function", "dropout": "dropout",
    "attention_dropout": "attention_dropout", "activation_dropout": "activation_dropout", "init_std": "init_std",
    "embed_scale": "scale_embedding", "tied": "tie_word_embeddings", "start_id": "decoder_start_token_id",
}  # fmt: skip
_BART_DEFAULTS = {"activation": "gelu", "dropout": 0.1, "attention_dropout": 0.0}
_BART_MODULES = (
    {"embed.tokens": "shared"}
    | {f"{our}.{part}": f"{their}.{name}" for our, their in (("embed", "encoder"), ("decoder_embed", "decoder"))
       for part, name in (("positions", "embed_positions"), ("norm", "layernorm_embedding"))}
    | _under("encoder", "encoder.layers", _BART_BLOCK)
    | _under("decoder", "decoder.layers", _BART_BLOCK | _BART_CROSS)
    | {"encoder_norm": "encoder.layer_norm", "decoder_norm": "decoder.layer_norm", "head": "lm_head"}
)  # fmt: skip
_COPIES = ("encoder.embed_tokens.weight", "decoder.embed_tokens.weight", "lm_head.weight")

SEQ2SEQ = {
    "t5": Family(
        architectures=("T5ForConditionalGeneration", ("decoder", "T5EncoderModel")),
        fixed={"skeleton": "seq2seq", "positions": "relative", "norm": "rms", "scale_scores": False, "bias": False},
        keys={
            "vocab_size": "vocab_size", "max_len": "n_positions", "d_model": "d_model", "d_head": "d_kv", "d_ff": "d_ff",
            "n_layers": "num_layers", "n_decoder_layers": "num_decoder_layers", "n_heads": "num_heads",
            "rel_buckets": "relative_attention_num_buckets", "rel_distance": "relative_attention_max_distance",
            "dropout": "dropout_rate", "activation_dropout": "dropout_rate", "norm_eps": "layer_norm_epsilon",
            "activation": "act", "gated": "gated", "scale_logits": "scale_decoder_outputs", "tied": "tie_word_embeddings",
            "start_id": "decoder_start_token_id",
        },
        defaults={"norm_eps": 1e-6, "max_len": 512, "dropout": 0.1, "activation_dropout": 0.1},
        must={"is_decoder": False},
        modules={"embed.tokens": "shared", "head": "lm_head", "encoder_norm": "encoder.final_layer_norm",
                 "decoder_norm": "decoder.final_layer_norm"}
        | {f"{x}_bias": f"{x}.block.0.layer.0.SelfAttention.relative_attention_bias" for x in ("encoder", "decoder")}
        | _under("encoder", "encoder.block", _T5_BLOCK | _t5_feed(1))
        | _under("decoder", "decoder.block", _T5_BLOCK | _T5_CROSS | _t5_feed(2)),
        prefix="",
        copies=dict.fromkeys(_COPIES, "embed.tokens.weight"),
        read=_t5_in,
        write=_t5_out,
    ),
    **{
        name: Family(
            architectures=(f"{their}ForConditionalGeneration",),
            fixed=_BART | {"norm_place": place},
            keys=_BART_KEYS,
            defaults=_BART_DEFAULTS | start,
            must={"is_decoder": False, "encoder_layerdrop": 0.0, "decoder_layerdrop": 0.0}
            | {"normalize_before": place == "pre", "add_final_layer_norm": place == "pre", "normalize_embedding": True,
               "static_position_embeddings": False, "add_bias_logits": False, "extra_pos_embeddings": 2},
            modules=_BART_MODULES,
            prefix="model.",
            copies={("" if copy == "lm_head.weight" else "model.") + copy: "embed.tokens.weight" for copy in _COPIES},
        )
        for name, their, place, start in (("bart", "Bart", "post", {"start_id": 2}), ("mbart", "MBart", "pre", {}))
    },
}  # fmt: skip
