"""How Hugging Face's files name what our models hold: one row a family, read in both directions."""

import re
from dataclasses import MISSING, asdict, fields

from plmlib.config import Config, derived
from plmlib.pretrained.families.causal import CAUSAL
from plmlib.pretrained.families.masked import MASKED
from plmlib.pretrained.families.row import Family
from plmlib.pretrained.families.seq2seq import SEQ2SEQ

FAMILIES: dict[str, Family] = MASKED | CAUSAL | SEQ2SEQ

# Keys of config.json that change nothing in the forward pass.
INERT = set(
    "architectures model_type transformers_version dtype torch_dtype use_cache bos_token_id eos_token_id pad_token_id "
    "sep_token_id forced_bos_token_id forced_eos_token_id decoder_start_token_id _name_or_path name_or_path n_ctx plmlib "
    "tokenizer_class task_specific_params finetuning_task problem_type id2label label2id num_labels _num_labels output_past "
    "return_dict output_attentions output_hidden_states chunk_size_feed_forward _attn_implementation_autoset "
    "gradient_checkpointing is_encoder_decoder pretraining_tp predict_special_tokens reorder_and_upcast_attn summary_type "
    "summary_use_proj summary_activation summary_proj_to_labels summary_first_dropout classifier_dropout classif_dropout "
    "classifier_dropout_prob directionality pooler_fc_size pooler_num_attention_heads pooler_num_fc_layers "
    "pooler_size_per_head pooler_type initializer_factor dense_act_fn is_gated_act num_hidden_layers prefix max_length "
    "max_sequence_length min_length num_beams early_stopping length_penalty no_repeat_ngram_size is_llama_config "
    "force_bos_token_to_be_generated transformers.js_config".split()
)
# Tensors that published files hold and that are no weights: masks, position numbers and rotary rates, which we compute; a
# table that T5's first files carry and its code never reads.
NO_WEIGHT = re.compile(
    r"h\.\d+\.attn\.(bias|masked_bias)$|rotary_emb\.inv_freq$|embeddings\.position_ids$"
    r"|EncDecAttention\.relative_attention_bias\.weight$"
)
# What a model computes does not depend on these; where a family has no key for one, it stands under "plmlib".
FREE = ("init_std", "embed_std", "dropout", "attention_dropout", "activation_dropout", "start_id")


def family_of(config: Config) -> str | None:
    """The model_type whose files can hold `config`: what they say, read again, is `config`. None for no family."""
    return next((name for name in FAMILIES if _holds(name, config)), None)


def to_json(config: Config, name: str | None = "") -> dict:
    """What config.json says for `config` in its own family, or in family `name`; None is our own format.

    Fields without a key of theirs stand under "plmlib".
    """
    name = family_of(config) if name == "" else name
    return {"model_type": "plmlib", "plmlib": asdict(config)} if name is None else _say(name, config)


def from_json(said: dict) -> tuple[Config, Family | None]:
    """Config and family (None for our own format) of a parsed config.json.

    Raises ValueError for an unknown model_type, a key or value that we do not compute, a size out of range.
    """
    name = said.get("model_type")
    if name == "plmlib":
        return _config(said.get("plmlib")), None
    if name not in FAMILIES:
        raise ValueError(f"has model_type {name!r}; known are {', '.join([*FAMILIES, 'plmlib'])}")
    family = FAMILIES[name]
    said = family.read(said)
    ours = family.defaults | said.get("plmlib", {}) | family.fixed
    known = INERT | family.must.keys()
    for field, keys in family.keys.items():
        keys = keys if isinstance(keys, tuple) else (keys,)
        known |= set(keys)
        values = [said[key] for key in keys if said.get(key) is not None]
        if any(value != values[0] for value in values):
            raise ValueError(f"has {', '.join(keys)} of {values}; we have one {field} for all of them")
        if values and field == "activation":
            if values[0] not in family.activations:
                raise ValueError(f"has {keys[0]} {values[0]!r}; known are {', '.join(family.activations)}")
            ours[field] = family.activations[values[0]]
        elif values:
            ours[field] = values[0]
        elif keys[0] in said and DEFAULTS[field] is None:
            ours[field] = None
    for key, value in said.items():
        if key in family.must and value not in (None, family.must[key]):
            raise ValueError(f"has {key} {value!r}; we compute {family.must[key]!r} only")
        if key not in known and value not in (None, False, {}, []):
            raise ValueError(f"has {key} {value!r}, which we do not know for model_type {name!r}")
    return _config(ours), family


DEFAULTS = {f.name: None if f.default is MISSING else f.default for f in fields(Config)}


def _say(name: str, config: Config) -> dict:
    family, ours = FAMILIES[name], asdict(config)
    if config.attention_dropout is None:
        ours["attention_dropout"] = config.dropout
    said = {"model_type": name, "bos_token_id": None, "eos_token_id": None} | family.must
    for field, keys in family.keys.items():
        value = ours[field]
        if field == "activation":
            value = next((theirs for theirs, our in family.activations.items() if our == value), value)
        said |= dict.fromkeys(keys if isinstance(keys, tuple) else (keys,), value)
    usual = DEFAULTS | derived(config) | family.defaults | family.fixed
    rest = {k: v for k, v in asdict(config).items() if k in FREE and k not in family.keys and v != usual[k]}
    return family.write(said) | ({"plmlib": rest} if rest else {})


def _holds(name: str, config: Config) -> bool:
    try:
        return from_json(_say(name, config))[0] == config
    except ValueError:
        return False


def _config(ours) -> Config:
    try:
        return Config(**ours)
    except (TypeError, ValueError) as error:
        raise ValueError(f"describes no model that we can build: {error}") from error
