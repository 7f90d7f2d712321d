"""Tied weights under any of their names: safetensors.torch.save_model keeps one name of a shared tensor."""

import pytest
import torch
from safetensors.torch import load_file, save_model
from support.reference import AUTO, CASES, EACH, error, pairs, reference, rewritten, tolerance

from plmlib import from_pretrained
from plmlib.storage import DamagedFile

TIED = [case for case in EACH if case not in ("bert", "albert", "llama, grouped queries")]
TIED += ["llama, wide heads, tied"]  # of BERT and ALBERT the usual name is kept, because it is the first


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


def saved(theirs, folder) -> set[str]:
    """Write the reference's model as save_model does; return the names of its tensors."""
    theirs.config.save_pretrained(folder)
    save_model(theirs, str(folder / "model.safetensors"), {"format": "pt"})
    return set(load_file(folder / "model.safetensors"))


@pytest.mark.parametrize("case", [*EACH, "llama, wide heads, tied", "gpt2, untied"])
def test_what_save_model_writes_is_the_same_model(pair, case, tmp_path):
    theirs, ours, usual = pair(case)
    names = saved(theirs, tmp_path)
    again = from_pretrained(tmp_path)
    held, expected = dict(again.named_parameters()), dict(ours.named_parameters())
    assert again.config == ours.config and held.keys() == expected.keys()
    assert all(torch.equal(held[name], weight) for name, weight in expected.items())
    assert error(again, theirs) < tolerance(case)
    if case in TIED:
        assert set(load_file(usual / "model.safetensors")) - names, "the usual name is missing"


@pytest.mark.parametrize("case", ["gpt2", "openai-gpt", "t5", "bart", "mbart", "roberta"])
def test_bare_models_too(case, tmp_path):
    """Without a head, and without the prefix."""
    theirs = reference(case, "")
    saved(theirs, tmp_path)
    usual = tmp_path / "usual"
    theirs.save_pretrained(usual)
    held, expected = (dict(from_pretrained(folder).named_parameters()) for folder in (tmp_path, usual))
    assert held.keys() == expected.keys()
    assert all(torch.equal(held[name], weight) for name, weight in expected.items())


HEADS = {"gpt2, untied": "transformer.wte", "llama": "model.embed_tokens", "t5 1.1": "shared"}


@pytest.mark.parametrize("case", HEADS)
def test_an_untied_head_is_never_taken_for_the_embedding(pair, case, tmp_path):
    lost = f"{HEADS[case]}.weight"
    rewritten(pair(case)[2], tmp_path, lambda name: None if name == lost else name)
    with pytest.raises(DamagedFile, match=f"has no tensor {lost}"):
        from_pretrained(tmp_path)


def test_every_family_is_here():
    assert {CASES[case][0] for case in EACH} == AUTO.keys()
