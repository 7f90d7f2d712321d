"""Parameter counts of the published models, exact to the last parameter, without allocating memory."""

import subprocess
import sys

import pytest
import torch
import transformers

from plmlib import PRESETS, build, count_parameters, tiny
from plmlib.models import empty
from plmlib.pretrained.families import to_json

COUNTS = {
    "bert-base-uncased": 109_482_240,
    "bert-large-uncased": 335_141_888,
    "roberta-base": 124_645_632,
    "albert-base-v2": 11_683_584,
    "openai-gpt": 116_534_784,
    "gpt2": 124_439_808,
    "gpt2-medium": 354_823_168,
    "gpt2-large": 774_030_080,
    "gpt2-xl": 1_557_611_200,
    "llama-7b": 6_738_415_616,
    "llama-2-7b": 6_738_415_616,
    "llama-3-8b": 8_030_261_248,
    "t5-small": 60_506_624,
    "t5-base": 222_903_552,
    "bart-base": 139_420_416,
    "bart-large": 406_291_456,
    "mbart-large-cc25": 610_851_840,
}


def test_every_preset_is_counted():
    assert PRESETS.keys() == COUNTS.keys() and len(COUNTS) == 17


@pytest.mark.parametrize("name", COUNTS)
def test_counts_as_published(name):
    assert count_parameters(PRESETS[name]) == COUNTS[name]


@pytest.mark.parametrize("name", COUNTS)
def test_the_reference_counts_the_same(name):
    """Its models are built from the config.json that we would write; encoders count without their heads."""
    kind = {"masked": "", "causal": "ForCausalLM", "seq2seq": "ForSeq2SeqLM"}[PRESETS[name].skeleton]
    with torch.device("meta"):
        model = getattr(transformers, f"AutoModel{kind}").from_config(
            transformers.AutoConfig.for_model(**to_json(PRESETS[name]))
        )
    assert sum(weight.numel() for weight in model.parameters()) == COUNTS[name]


@pytest.mark.parametrize(
    ("name", "count"),
    [("bert-base-uncased", 110_106_428), ("bert-large-uncased", 336_226_108)],
)
def test_a_model_for_pre_training_holds_its_heads_too(name, count):
    assert count_parameters(empty(PRESETS[name])) == count


@pytest.mark.parametrize(
    ("name", "shape", "count"),
    [
        ("roberta-base", {"d_model": 1024, "n_layers": 24, "n_heads": 16}, 355_359_744),
        ("albert-base-v2", {"d_model": 4096, "n_layers": 12, "n_heads": 64, "d_ff": 16384}, 222_595_584),
        ("bert-base-uncased", {"vocab_size": 28996}, 108_310_272),
        ("t5-base", {"d_model": 1024, "n_layers": 24, "n_heads": 16}, 737_668_096),
    ],
    ids=["roberta-large", "albert-xxlarge", "bert-base-cased", "t5-large"],
)
def test_other_sizes_follow_from_a_preset(name, shape, count):
    assert count_parameters(PRESETS[name].replace(**shape)) == count


def test_three_families_share_one_stack_of_blocks():
    stacks = [
        count_parameters(empty(PRESETS[name]).layers)
        for name in ("openai-gpt", "bert-base-uncased", "roberta-base")
    ]
    assert stacks == [12 * (12 * 768**2 + 13 * 768)] * 3 == [85_054_464] * 3


def test_cross_attention_is_an_eighth_of_t5_base():
    cross = sum(count_parameters(block.cross_attention) for block in empty(PRESETS["t5-base"]).decoder)
    assert cross == 28_311_552 and round(cross / COUNTS["t5-base"], 3) == 0.127


@pytest.mark.parametrize(
    ("shape", "count"),
    [
        ({"d_model": 5120, "n_layers": 40, "n_heads": 40, "d_ff": 13824}, 13_015_864_320),
        ({"d_model": 6656, "n_layers": 60, "n_heads": 52, "d_ff": 17920}, 32_528_943_616),
        ({"d_model": 8192, "n_layers": 80, "n_heads": 64, "d_ff": 22016}, 65_285_660_672),
        ({"d_model": 8192, "n_layers": 80, "n_heads": 64, "n_kv_heads": 8, "d_ff": 28672}, 68_976_648_192),
    ],
    ids=["llama-13b", "llama-33b", "llama-65b", "llama-2-70b"],
)
def test_larger_llamas_follow_from_the_7b(shape, count):
    assert count_parameters(PRESETS["llama-7b"].replace(**shape)) == count


def test_gpt3_is_the_gpt2_shape_at_another_size():
    gpt3 = PRESETS["gpt2"].replace(d_model=12288, n_layers=96, n_heads=96, max_len=2048)
    assert count_parameters(gpt3) == 174_604_259_328


def test_gpt1_and_gpt2_share_their_blocks():
    for name in ("openai-gpt", "gpt2"):
        model = empty(PRESETS[name])
        assert count_parameters(model.layers) == 12 * (12 * 768**2 + 13 * 768) == 85_054_464
    assert count_parameters(model.norm) == 1_536 and count_parameters(model.embed) == 39_383_808


def test_nothing_is_allocated():
    assert all(weight.is_meta for weight in empty(PRESETS["llama-7b"]).parameters())
    with torch.device("meta"):
        model = build(PRESETS["llama-3-8b"])
    assert all(weight.is_meta for weight in model.parameters())
    with torch.device("meta"):
        assert model(torch.zeros(1, 9, dtype=torch.long)).shape == (1, 9, 128_256)


def test_the_compiler_is_not_loaded():
    """Loading it takes a second; random numbers on the meta device would load it with every first model."""
    code = 'count_parameters(PRESETS["t5-small"]); print("torch._dynamo" in sys.modules)'
    code = f"import sys; from plmlib import PRESETS, count_parameters; {code}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_tied_weights_count_once():
    tied, untied = tiny(), tiny(tied=False)
    assert count_parameters(untied) - count_parameters(tied) == 512 * 64
    assert count_parameters(build(tied)) == count_parameters(tied)


def test_counting_needs_a_config_or_a_model():
    with pytest.raises(TypeError, match="PRESETS"):
        count_parameters("gpt2")
