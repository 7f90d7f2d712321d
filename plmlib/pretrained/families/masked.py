"""The masked families: BERT, RoBERTa, ALBERT."""

from plmlib.pretrained.families.row import Family

_FIXED = {"skeleton": "masked", "norm_place": "post", "embed_norm": True}
_KEYS = {
    "vocab_size": "vocab_size", "max_len": "max_position_embeddings", "d_model": "hidden_size",
    "d_ff": "intermediate_size", "n_layers": "num_hidden_layers", "n_heads": "num_attention_heads",
    "n_segments": "type_vocab_size", "norm_eps": "layer_norm_eps", "activation": "hidden_act",
    "dropout": "hidden_dropout_prob", "attention_dropout": "attention_probs_dropout_prob",
    "init_std": "initializer_range", "tied": "tie_word_embeddings",
}  # fmt: skip
_DEFAULTS = {"norm_eps": 1e-12, "activation": "gelu", "n_segments": 2, "dropout": 0.1}
_MUST = {"position_embedding_type": "absolute", "is_decoder": False, "add_cross_attention": False}
_EMBED = {
    "embed.tokens": "embeddings.word_embeddings",
    "embed.positions": "embeddings.position_embeddings",
    "embed.segments": "embeddings.token_type_embeddings",
    "embed.norm": "embeddings.LayerNorm",
}
_BERT = _EMBED | {
    "layers.{i}.attention.qkv": tuple(
        f"encoder.layer.{{i}}.attention.self.{x}" for x in ("query", "key", "value")
    ),
    "layers.{i}.attention.out": "encoder.layer.{i}.attention.output.dense",
    "layers.{i}.attention_norm": "encoder.layer.{i}.attention.output.LayerNorm",
    "layers.{i}.feed_forward.up": "encoder.layer.{i}.intermediate.dense",
    "layers.{i}.feed_forward.down": "encoder.layer.{i}.output.dense",
    "layers.{i}.feed_forward_norm": "encoder.layer.{i}.output.LayerNorm",
    "pooler": "pooler.dense",
}
_LAYER = "encoder.albert_layer_groups.0.albert_layers.0."


def _copies(head: str) -> dict:
    return {f"{head}.decoder.weight": "embed.tokens.weight", f"{head}.decoder.bias": "head.bias"}


def _read_roberta(config_json: dict) -> dict:
    """RoBERTa's first position follows the row of the padding id."""
    padding_id = config_json.get("pad_token_id")
    offset = 2 if padding_id is None else padding_id + 1
    max_len = config_json.get("max_position_embeddings", 512) - offset
    return config_json | {"position_offset": offset, "max_position_embeddings": max_len}


def _write_roberta(theirs: dict) -> dict:
    config_json = dict(theirs)
    offset = config_json.pop("position_offset")
    rows = config_json["max_position_embeddings"] + offset
    return config_json | {"pad_token_id": offset - 1, "max_position_embeddings": rows}


MASKED = {
    "bert": Family(
        architectures=("BertForPreTraining", ("head", "BertModel"), ("pair_head", "BertForMaskedLM")),
        fixed=_FIXED | {"count_padding": True},
        keys=_KEYS,
        defaults=_DEFAULTS,
        must=_MUST,
        modules=_BERT | {
            "head": "cls.predictions",
            "head.dense": "cls.predictions.transform.dense",
            "head.norm": "cls.predictions.transform.LayerNorm",
            "head.decoder": "cls.predictions.decoder",
            "pair_head": "cls.seq_relationship",
        },
        prefix="bert.",
        copies=_copies("cls.predictions"),
    ),
    "roberta": Family(
        architectures=("RobertaForMaskedLM", ("head", "RobertaModel")),
        fixed=_FIXED,
        keys=_KEYS | {"position_offset": "position_offset"},
        defaults=_DEFAULTS,
        must=_MUST,
        modules=_BERT | {"head": "lm_head", "head.dense": "lm_head.dense", "head.norm": "lm_head.layer_norm",
                         "head.decoder": "lm_head.decoder"},
        activations={"gelu": "gelu"},  # its head takes no other
        prefix="roberta.",
        copies=_copies("lm_head"),
        read=_read_roberta,
        write=_write_roberta,
    ),
    "albert": Family(
        architectures=("AlbertForPreTraining", ("head", "AlbertModel"), ("pair_head", "AlbertForMaskedLM")),
        fixed=_FIXED | {"count_padding": True, "share_layers": True},
        keys=_KEYS | {"d_embed": "embedding_size"},
        defaults=_DEFAULTS | {"activation": "gelu_tanh", "dropout": 0.0, "d_embed": 128},
        must=_MUST | {"num_hidden_groups": 1, "inner_group_num": 1, "down_scale_factor": 1},
        modules=_EMBED | {
            "embed.project": "encoder.embedding_hidden_mapping_in",
            "layers.{i}.attention.qkv": tuple(f"{_LAYER}attention.{x}" for x in ("query", "key", "value")),
            "layers.{i}.attention.out": f"{_LAYER}attention.dense",
            "layers.{i}.attention_norm": f"{_LAYER}attention.LayerNorm",
            "layers.{i}.feed_forward.up": f"{_LAYER}ffn",
            "layers.{i}.feed_forward.down": f"{_LAYER}ffn_output",
            "layers.{i}.feed_forward_norm": f"{_LAYER}full_layer_layer_norm",
            "pooler": "pooler",
            "head": "predictions",
            "head.dense": "predictions.dense",
            "head.norm": "predictions.LayerNorm",
            "head.decoder": "predictions.decoder",
            "pair_head": "sop_classifier.classifier",
        },
        prefix="albert.",
        copies=_copies("predictions"),
    ),
}  # fmt: skip
