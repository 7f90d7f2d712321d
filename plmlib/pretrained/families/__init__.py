"""Families of published models: how their files name our fields and parameters, read in both directions."""

import re
from dataclasses import MISSING, asdict, fields

from plmlib.config import Config, derived
from plmlib.pretrained.families.causal import CAUSAL
from plmlib.pretrained.families.inert import INERT
from plmlib.pretrained.families.masked import MASKED
from plmlib.pretrained.families.row import Family
from plmlib.pretrained.families.seq2seq import SEQ2SEQ
from plmlib.storage import Unsupported

FAMILIES: dict[str, Family] = MASKED | CAUSAL | SEQ2SEQ

# Tensors in published files that are not weights: masks, position numbers and rotary rates, which we compute;
# the bias of BART's logits, which is zero; a table that T5's first files carry and its code never reads.
NO_WEIGHT = re.compile(
    r"final_logits_bias$|h\.\d+\.attn\.(bias|masked_bias)$|rotary_emb\.inv_freq$|embeddings\.position_ids$"
    r"|EncDecAttention\.relative_attention_bias\.weight$"
)
# The logits do not depend on these; where a family has no key for one, it is written under "plmlib".
FREE = ("init_std", "embed_std", "dropout", "attention_dropout", "activation_dropout", "start_id")


def family_of(config: Config) -> str | None:
    """Return the model_type whose files, written and read again, give `config`; None if there is none."""
    return next((name for name in FAMILIES if _holds(name, config)), None)


def to_json(config: Config, name: str | None = "") -> dict:
    """Return the content of config.json for `config`, in its own family or in `name`; None: our own format.

    Fields for which the family has no key are written under "plmlib".
    """
    name = family_of(config) if name == "" else name
    return {"model_type": "plmlib", "plmlib": asdict(config)} if name is None else _write(name, config)


def from_json(config_json: dict) -> tuple[Config, Family | None]:
    """Return the Config and the family (None for our own format) of a parsed config.json.

    Raises Unsupported for an unknown model_type, or a key or value that we do not compute; ValueError or
    TypeError for what describes no model at all, such as a size out of range.
    """
    name = config_json.get("model_type")
    if name == "plmlib":
        return _config(config_json.get("plmlib")), None
    if not isinstance(name, str):
        raise ValueError(f"has model_type {name!r}; it must be a name such as 'gpt2'")
    if name not in FAMILIES:
        raise Unsupported(f"has model_type {name!r}; known are {', '.join([*FAMILIES, 'plmlib'])}")
    family = FAMILIES[name]
    theirs = family.read(config_json)  # one key for each of our fields
    ours = family.defaults | theirs.get("plmlib", {}) | family.fixed
    for field, keys in family.keys.items():
        keys = keys if isinstance(keys, tuple) else (keys,)
        values = [theirs[key] for key in keys if theirs.get(key) is not None]
        if any(value != values[0] for value in values):
            raise Unsupported(f"has {', '.join(keys)} of {values}; we have one {field} for all of them")
        if values and field == "activation":
            if values[0] not in family.activations:
                raise Unsupported(f"has {keys[0]} {values[0]!r}; known are {', '.join(family.activations)}")
            ours[field] = family.activations[values[0]]
        elif values:
            ours[field] = values[0]
        elif keys[0] in theirs and DEFAULTS[field] is None:
            ours[field] = None
    _refuse_other_values(theirs, name)
    return _config(ours), family


def _refuse_other_values(theirs: dict, name: str) -> None:
    """Raise Unsupported for a key that we do not know, or a value that we do not compute."""
    family = FAMILIES[name]
    known = INERT | family.must.keys()
    for keys in family.keys.values():
        known |= set(keys) if isinstance(keys, tuple) else {keys}
    for key, value in theirs.items():
        if key in family.must and value not in (None, family.must[key]):
            raise Unsupported(f"has {key} {value!r}; we compute {family.must[key]!r} only")
        if key not in known and value not in (None, False, {}, []):
            raise Unsupported(f"has {key} {value!r}, which we do not know for model_type {name!r}")


DEFAULTS = {f.name: None if f.default is MISSING else f.default for f in fields(Config)}


def _write(name: str, config: Config) -> dict:
    family, ours = FAMILIES[name], asdict(config)
    if config.attention_dropout is None:
        ours["attention_dropout"] = config.dropout
    config_json = {"model_type": name, "bos_token_id": None, "eos_token_id": None} | family.must
    for field, keys in family.keys.items():
        value = ours[field]
        if field == "activation":
            value = next((theirs for theirs, our in family.activations.items() if our == value), value)
        config_json |= dict.fromkeys(keys if isinstance(keys, tuple) else (keys,), value)
    usual = DEFAULTS | derived(config) | family.defaults | family.fixed
    rest = {
        field: value
        for field, value in asdict(config).items()
        if field in FREE and field not in family.keys and value != usual[field]
    }
    return family.write(config_json) | ({"plmlib": rest} if rest else {})


def _holds(name: str, config: Config) -> bool:
    try:
        return from_json(_write(name, config))[0] == config
    except ValueError:
        return False


def _config(ours) -> Config:
    try:
        return Config(**ours)
    except (TypeError, ValueError) as error:
        raise ValueError(f"describes no model that we can build: {error}") from error
