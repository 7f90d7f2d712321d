"""Families: every config survives its config.json and its files; real files are read, or refused by name."""

import json
import re
from dataclasses import fields

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from support.configs import CONFIGS, FIELDS
from test_parity_published import ALBERT, BART, BERT, GPT1, GPT2, LARGE, LLAMA2, MBART, ROBERTA, T5

from plmlib import PRESETS, Config, build, from_pretrained, save_pretrained
from plmlib.config import diff
from plmlib.pretrained.families import FAMILIES, INERT, family_of, from_json, to_json
from plmlib.storage import Unsupported

fifth = settings(max_examples=settings().max_examples // 5)


def test_every_field_is_drawn():
    assert FIELDS.keys() == {f.name for f in fields(Config)}


@given(CONFIGS)
def test_every_config_survives_its_json(config):
    for name in {family_of(config), None}:  # its own file, and ours
        config_json = json.loads(json.dumps(to_json(config, name)))
        assert from_json(config_json)[0] == config and config_json["model_type"] == (name or "plmlib")


@given(CONFIGS, st.sampled_from(sorted(FAMILIES)))
def test_what_one_family_reads_it_can_say(config, name):
    """What is read from a file with more or fewer facts than this config is written and read again."""
    try:
        read, family = from_json(to_json(config, name))
    except ValueError:
        return
    assert family is FAMILIES[name] and from_json(to_json(read, name))[0] == read
    if name == family_of(config):
        assert read == config


@fifth
@given(CONFIGS)
@torch.no_grad()
def test_every_model_survives_its_files(tmp_path_factory, config):
    folder, model = tmp_path_factory.mktemp("model"), build(config)
    save_pretrained(model, folder)
    again, ids = from_pretrained(folder), torch.tensor([[1], [0]])
    given = (ids, ids) if config.skeleton == "seq2seq" else (ids,)
    theirs, ours = dict(again.named_parameters()), dict(model.named_parameters())
    assert again.config == config and theirs.keys() == ours.keys()
    assert all(torch.equal(theirs[name], weight) for name, weight in ours.items())
    torch.testing.assert_close(
        again(*given), model(*given)
    )  # GPT-2's lie the other way round: another order of sums
    assert model(*given).isfinite().all()


# ---- files as people have them on disk, beside those of the presets

MINILM = BERT | {
    "_name_or_path": "nreimers/MiniLM-L6-H384-uncased", "architectures": ["BertModel"], "hidden_size": 384,
    "intermediate_size": 1536, "num_hidden_layers": 6,
}  # fmt: skip
CHINESE = BERT | {
    "directionality": "bidi", "pooler_fc_size": 768, "pooler_num_attention_heads": 12,
    "pooler_num_fc_layers": 3,
    "pooler_size_per_head": 128, "pooler_type": "first_token_transform", "vocab_size": 21128,
}  # fmt: skip
T5_1_1 = {key: value for key, value in T5.items() if key not in ("n_positions", "task_specific_params")} | {
    "d_ff": 1024, "feed_forward_proj": "gated-gelu", "num_decoder_layers": 8, "num_heads": 6, "num_layers": 8,
    "tie_word_embeddings": False,
}  # fmt: skip
FLAN = T5_1_1 | {
    "_name_or_path": "google/t5-v1_1-small", "dense_act_fn": "gelu_new", "is_gated_act": True,
    "n_positions": 512,
    "relative_attention_max_distance": 128, "torch_dtype": "float32", "transformers_version": "4.23.1",
    "use_cache": True,
}  # fmt: skip
CNN = BART | LARGE | {
    "_num_labels": 3, "activation_dropout": 0.0, "architectures": ["BartForConditionalGeneration"],
    "attention_dropout": 0.0,
    "classif_dropout": 0.0, "force_bos_token_to_be_generated": True, "length_penalty": 2.0, "max_length": 142,
    "min_length": 56, "output_past": True, "prefix": " ", "vocab_size": 50264,
}  # fmt: skip
MBART50 = MBART | {
    "_name_or_path": "facebook/mbart-large-50", "classif_dropout": 0.0, "decoder_start_token_id": 2,
    "max_length": 200,
    "num_beams": 5, "tokenizer_class": "MBart50Tokenizer", "vocab_size": 250054,
}  # fmt: skip
TINYLLAMA = LLAMA2 | {
    "attention_bias": False, "hidden_size": 2048, "intermediate_size": 5632, "max_position_embeddings": 2048,
    "num_hidden_layers": 22, "num_key_value_heads": 4, "rope_theta": 10000.0, "torch_dtype": "bfloat16",
}  # fmt: skip
SMOLLM = LLAMA2 | {
    "attention_dropout": 0.0, "bos_token_id": 0, "eos_token_id": 0, "hidden_size": 576,
    "initializer_range": 0.041666666666666664, "intermediate_size": 1536,
    "is_llama_config": True, "max_position_embeddings": 8192, "mlp_bias": False, "num_attention_heads": 9,
    "num_hidden_layers": 30, "num_key_value_heads": 3, "rope_interleaved": False, "rope_theta": 100000,
    "tie_word_embeddings": True, "transformers.js_config": {"dtype": "q4"}, "vocab_size": 49152,
}  # fmt: skip
BESIDE = {  # name: (what the file says, preset, what tells it from the preset)
    "bert-base-chinese": (CHINESE, "bert-base-uncased", {"vocab_size": 21128}),
    "all-MiniLM-L6-v2": (
        MINILM, "bert-base-uncased", {"d_model": 384, "d_head": 32, "n_layers": 6, "d_ff": 1536}
    ),
    "distilgpt2": (
        GPT2 | {"_num_labels": 1, "id2label": {"0": "LABEL_0"}, "n_layer": 6}, "gpt2", {"n_layers": 6}
    ),
    "t5-v1_1-small": (T5_1_1, "t5-small", {
        "d_ff": 1024, "n_layers": 8, "n_decoder_layers": 8, "n_heads": 6, "n_kv_heads": 6,
        "activation": "gelu_tanh",
        "gated": True, "tied": False, "scale_logits": False,
    }),
    "flan-t5-small": (FLAN, "t5-small", {
        "d_ff": 1024, "n_layers": 8, "n_decoder_layers": 8, "n_heads": 6, "n_kv_heads": 6,
        "activation": "gelu_tanh",
        "gated": True, "tied": False, "scale_logits": False,
    }),
    "bart-large-cnn": (
        CNN, "bart-large", {"vocab_size": 50264, "attention_dropout": 0.0, "activation_dropout": 0.0}
    ),
    "mbart-large-50": (MBART50, "mbart-large-cc25", {"vocab_size": 250054, "start_id": 2}),
    "TinyLlama-1.1B": (TINYLLAMA, "llama-7b", {
        "d_model": 2048, "d_head": 64, "n_layers": 22, "n_kv_heads": 4, "d_ff": 5632, "norm_eps": 1e-5,
    }),
    "SmolLM2-135M": (SMOLLM, "llama-7b", {
        "vocab_size": 49152, "d_model": 576, "d_head": 64, "n_layers": 30, "n_heads": 9, "n_kv_heads": 3,
        "d_ff": 1536,
        "max_len": 8192, "norm_eps": 1e-5, "rope_theta": 1e5, "tied": True,
        "init_std": 1 / 24, "embed_std": 1 / 24,
    }),
}  # fmt: skip


@pytest.mark.parametrize("name", BESIDE)
def test_files_beside_the_presets(name):
    config_json, preset, changes = BESIDE[name]
    config, _ = from_json(config_json)
    assert {field: new for field, (new, _) in diff(config, PRESETS[preset]).items()} == changes
    assert from_json(to_json(config))[0] == config and family_of(config) == config_json["model_type"]


ALL = {"bert": BERT, "roberta": ROBERTA, "albert": ALBERT, "openai-gpt": GPT1, "gpt2": GPT2, "llama": LLAMA2,
       "t5": T5,
       "bart": BART, "mbart": MBART}  # fmt: skip
OTHER = st.sampled_from([True, 1, 0.5, "x", [1], {"a": 1}])
each_family = pytest.mark.parametrize("name", FAMILIES)


@each_family
@fifth
@given(st.text(min_size=3, max_size=9), OTHER)
def test_an_unknown_key_is_named(name, key, value):
    known = f"{INERT} {ALL[name].keys()} {FAMILIES[name].must} {FAMILIES[name].keys}"
    if key not in known:
        with pytest.raises(
            Unsupported, match=re.escape(f"has {key} {value!r}, which we do not know for model_type {name!r}")
        ):
            from_json(ALL[name] | {key: value})


@each_family
def test_a_value_that_we_do_not_compute_is_named(name):
    for key, right in FAMILIES[name].must.items():
        wrong = "else" if isinstance(right, str) else not right if isinstance(right, bool) else right + 1
        with pytest.raises(Unsupported, match=re.escape(f"has {key} {wrong!r}; we compute {right!r} only")):
            from_json(ALL[name] | {key: wrong})
        assert from_json(ALL[name] | {key: right})[0] == from_json(ALL[name])[0]


@each_family
def test_keys_that_must_agree_are_named(name):
    """Two keys for one of our fields, as BART has them for heads of encoder and decoder."""
    for keys in FAMILIES[name].keys.values():
        for key in keys if isinstance(keys, tuple) else ():
            with pytest.raises(Unsupported, match=f"has {', '.join(keys)} of .*; we have one"):
                from_json(ALL[name] | {key: 0.25 if "drop" in key else 24})


STRETCHED = {
    "factor": 32.0,
    "high_freq_factor": 4.0,
    "low_freq_factor": 1.0,
    "original_max_position_embeddings": 8192,
}


@pytest.mark.parametrize(
    ("config_json", "words"),
    [
        (LLAMA2 | {"rope_scaling": STRETCHED | {"rope_type": "llama3"}}, "rope_type 'llama3'|factor 32.0"),
        (LLAMA2 | {"rope_interleaved": True}, "rope_interleaved True"),
        (LLAMA2 | {"sliding_window": 4096}, "sliding_window 4096"),
        (BERT | {"model_type": "xlm-roberta"}, "model_type 'xlm-roberta'; known are bert, roberta"),
        (T5 | {"model_type": "mt5"}, "model_type 'mt5'"),
        (T5 | {"feed_forward_proj": "gated-swish"}, "feed_forward_proj 'gated-swish'"),
        (T5_1_1 | {"dense_act_fn": "relu"}, "dense_act_fn 'relu' beside feed_forward_proj 'gated-gelu'"),
        (ALBERT | {"num_hidden_groups": 2}, "num_hidden_groups 2; we compute 1 only"),
    ],
    ids=str,
)
def test_files_that_we_do_not_compute(config_json, words):
    with pytest.raises(Unsupported, match=words):
        from_json(config_json)


@pytest.mark.parametrize(
    ("config_json", "words"),
    [
        (BERT | {"model_type": None}, "model_type None; it must be a name"),
        ({}, "model_type None"),
        (BERT | {"model_type": 7}, "model_type 7"),
        (BERT | {"num_attention_heads": 7}, "describes no model that we can build: d_model"),
    ],
    ids=str,
)
def test_files_that_describe_no_model(config_json, words):
    with pytest.raises(ValueError, match=words) as caught:
        from_json(config_json)
    assert not isinstance(caught.value, Unsupported)
