"""Hypothesis strategies for all configs that can be described."""

from dataclasses import fields
from functools import partial

from hypothesis import strategies as st

from plmlib import PRESETS, Config
from plmlib.config import CHOICES

SIZES = {
    "vocab_size": st.integers(2, 30),
    "d_model": st.just(12),
    "n_layers": st.integers(1, 2),
    "max_len": st.integers(1, 9),
    "n_heads": st.sampled_from([1, 2, 4]),
    "n_kv_heads": st.sampled_from([None, None, 1]),
    "d_head": st.sampled_from([None, 2, 6]),
    "d_ff": st.sampled_from([None, 5]),
    "n_decoder_layers": st.sampled_from([None, 1, 3]),
    "d_embed": st.sampled_from([None, None, 6, 12]),
    "n_segments": st.integers(0, 2),
    "position_offset": st.sampled_from([0, 2]),
    "rope_theta": st.sampled_from([1e4, 5e5]),
    "rel_buckets": st.sampled_from([8, 32]),
    "rel_distance": st.sampled_from([20, 128]),
    "norm_eps": st.sampled_from([1e-12, 1e-6, 1e-5]),
    "dropout": st.sampled_from([0.0, 0.1]),
    "attention_dropout": st.sampled_from([None, 0.0, 0.2]),
    "activation_dropout": st.sampled_from([0.0, 0.1]),
    "start_id": st.sampled_from([None, 0, 1]),
    "init_std": st.sampled_from([0.02, 0.2]),
    "embed_std": st.sampled_from([None, 0.1]),
}
WORDS = {name: st.sampled_from(values) for name, values in CHOICES.items()}
FIELDS = SIZES | WORDS | {f.name: st.booleans() for f in fields(Config) if f.type is bool}


def fitting(make, values: dict) -> Config | None:
    """Return the config if its fields are consistent, else None."""
    try:
        return make(**values)
    except ValueError:
        return None


@st.composite
def relatives(draw):
    """A small version of a published model with up to four changed fields; some belong to no known family."""
    preset = PRESETS[draw(st.sampled_from(sorted(PRESETS)))]
    small = dict.fromkeys(("n_kv_heads", "d_head", "d_ff")) | {
        "vocab_size": 30,
        "d_model": 12,
        "n_layers": 1,
        "n_heads": 2,
    }
    small |= {
        "max_len": 9,
        "d_embed": preset.d_embed and 6,
        "n_decoder_layers": preset.n_decoder_layers and 2,
    }
    changed = draw(st.lists(st.sampled_from(sorted(FIELDS.keys() - {"skeleton"})), max_size=4, unique=True))
    return fitting(preset.replace, small | {name: draw(FIELDS[name]) for name in changed})


CONFIGS = (st.fixed_dictionaries(FIELDS).map(partial(fitting, Config)) | relatives()).filter(bool)
