"""Parameter counts, to the last unit, without the parameters."""

import pytest
import torch

from plmlib import PRESETS, build, count_parameters, tiny
from plmlib.models import empty

COUNTS = {
    "openai-gpt": 116_534_784,
    "gpt2": 124_439_808,
    "gpt2-medium": 354_823_168,
    "gpt2-large": 774_030_080,
    "gpt2-xl": 1_557_611_200,
    "llama-7b": 6_738_415_616,
    "llama-2-7b": 6_738_415_616,
    "llama-3-8b": 8_030_261_248,
}


@pytest.mark.parametrize("name", PRESETS)
def test_counts_as_published(name):
    assert count_parameters(PRESETS[name]) == COUNTS[name]


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


def test_tied_weights_count_once_and_a_model_counts_what_it_holds():
    tied, untied = tiny(), tiny(tied=False)
    assert count_parameters(untied) - count_parameters(tied) == 512 * 64
    assert count_parameters(build(tied)) == count_parameters(tied)


def test_counting_needs_a_config_or_a_model():
    with pytest.raises(TypeError, match="PRESETS"):
        count_parameters("gpt2")
