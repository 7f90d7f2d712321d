"""Configs: every bad field is refused by name, and sizes that follow from others keep following them."""

import dataclasses
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plmlib import PRESETS, Config, diff, tiny
from plmlib.config import table

BAD = [
    ({"d_model": 65}, ValueError, "multiple of n_heads"),
    ({"n_kv_heads": 3}, ValueError, "multiple of n_kv_heads"),
    ({"d_head": 5, "positions": "rotary"}, ValueError, "even with rotary"),
    ({"d_model": 9, "n_heads": 3, "positions": "sinusoidal"}, ValueError, "even with sinusoidal"),
    (
        {"d_embed": 9, "positions": "sinusoidal", "skeleton": "masked"},
        ValueError,
        "d_embed must be even with sinusoidal",
    ),
    ({"d_embed": 16}, ValueError, "tied must be False with d_embed 16"),
    ({"d_embed": 16, "skeleton": "seq2seq"}, ValueError, "tied must be False with d_embed 16"),
    ({"n_decoder_layers": 2}, ValueError, "for skeleton \"seq2seq\", not 'causal'"),
    ({"positions": "relative", "rel_buckets": 6}, ValueError, "multiple of 4"),
    ({"positions": "relative", "rel_distance": 16}, ValueError, "rel_distance above rel_buckets / 2"),
    ({"start_id": 512}, ValueError, r"start_id must be in \[0, 512\)"),
    ({"start_id": -1}, ValueError, "start_id"),
    ({"dropout": 1.0}, ValueError, r"\[0, 1\)"),
    ({"attention_dropout": 1.0}, ValueError, r"attention_dropout must be in \[0, 1\)"),
    ({"activation_dropout": 2}, ValueError, r"activation_dropout must be in \[0, 1\)"),
    ({"dropout": -0.1}, ValueError, "dropout"),
    ({"dropout": float("nan")}, ValueError, "dropout must be finite"),
    ({"norm_eps": -1e-5}, ValueError, "norm_eps"),
    ({"init_std": "big"}, TypeError, "init_std"),
    ({"rope_theta": 0.0}, ValueError, "rope_theta"),
    ({"positions": "alibi"}, ValueError, "'learned', 'sinusoidal', 'rotary', 'relative', 'none'"),
    ({"norm": "batch"}, ValueError, "'layer', 'rms'"),
    ({"activation": "mish"}, ValueError, "'gelu_tanh'"),
    ({"activation": ["gelu"]}, ValueError, "activation"),
    ({"skeleton": "gan"}, ValueError, "skeleton"),
    ({"tied": 1}, TypeError, "True or False"),
]
SIZES = ("vocab_size", "d_model", "n_layers", "n_heads", "max_len", "n_kv_heads", "d_head", "d_ff")
BAD += [({name: value}, ValueError, name) for name in SIZES for value in (0, -1)]
BAD += [({name: value}, TypeError, name) for name in SIZES for value in (1.5, "4", True)]


@pytest.mark.parametrize(("change", "error", "words"), BAD, ids=str)
def test_bad_fields_are_refused_by_name(change, error, words):
    with pytest.raises(error, match=words):
        tiny(**change)


def test_unknown_field():
    with pytest.raises(TypeError, match="width"):
        tiny(width=3)
    with pytest.raises(ValueError, match="no field width"):
        tiny().replace(width=3)


def test_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        tiny().d_model = 3


@given(st.integers(1, 8), st.integers(1, 8), st.integers(1, 4))
def test_sizes_follow(heads, head, factor):
    config = tiny(n_heads=heads, d_model=heads * head)
    assert (config.d_head, config.n_kv_heads, config.d_ff) == (head, heads, 4 * heads * head)
    wider = config.replace(d_model=factor * heads * head)
    assert wider == tiny(n_heads=heads, d_model=factor * heads * head)
    assert config.replace() == config and hash(config.replace()) == hash(config)


def test_given_sizes_stay():
    llama = PRESETS["llama-3-8b"].replace(d_model=2048)
    assert (llama.n_kv_heads, llama.d_ff, llama.d_head) == (8, 14336, 64)


def test_presets_as_published():
    names = """
        bert-base-uncased bert-large-uncased roberta-base albert-base-v2 openai-gpt
        gpt2 gpt2-medium gpt2-large gpt2-xl llama-7b llama-2-7b llama-3-8b
        t5-small t5-base bart-base bart-large mbart-large-cc25
    """
    assert list(PRESETS) == names.split()
    assert all(isinstance(config, Config) for config in PRESETS.values())
    assert PRESETS["openai-gpt"].norm_place == "post" and PRESETS["gpt2"].norm_eps == 1e-5
    assert PRESETS["llama-7b"].norm_eps == 1e-6 and PRESETS["llama-3-8b"].rope_theta == 5e5


def test_the_models_are_printed_side_by_side():
    done = subprocess.run([sys.executable, "-m", "plmlib"], capture_output=True, text=True, check=True)
    head, *rows = done.stdout.splitlines()
    assert head.split()[:3] == ["model", "layers", "d_model"] and [line.split()[0] for line in rows] == list(
        PRESETS
    )
    assert [line for line in rows if line.startswith("gpt2 ")][0].split()[-1] == "124,439,808"
    assert any(line.split()[1:6] == ["6", "+", "6", "512", "8"] for line in rows), "layers of T5's two halves"
    assert any(" 32/8 " in line for line in rows), "LLaMA 3 has fewer key heads than query heads"
    assert len({len(line) for line in [head, *rows]}) == 1, "the last column is on the right"


def test_diff_and_table():
    assert diff(PRESETS["openai-gpt"], PRESETS["gpt2"]) == {
        "vocab_size": (40478, 50257),
        "max_len": (512, 1024),
        "norm_place": ("post", "pre"),
    }
    assert diff(tiny(), tiny()) == {}
    with pytest.raises(TypeError, match=r"configs must be Config, such as .* got 'gpt2'"):
        diff("gpt2", tiny())
    rows = table(PRESETS["gpt2"], PRESETS["llama-7b"], tiny())
    assert rows["norm"] == ("layer", "rms", "layer") and list(rows) == [
        f.name for f in dataclasses.fields(Config)
    ]
