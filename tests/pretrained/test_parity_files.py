"""Files of every family: what we write is read by the reference, and shards are one model."""

import pytest
import torch
from support.reference import CASES, EACH, error, pairs, reread, tolerance

from plmlib import from_pretrained


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


@pytest.mark.parametrize("case", CASES)
def test_what_we_write_is_loaded_by_the_reference(pair, case, tmp_path):
    theirs, ours, _ = pair(case)
    assert error(ours, reread(ours, type(theirs), tmp_path)) < tolerance(case)
    assert from_pretrained(tmp_path).config == ours.config


@pytest.mark.parametrize("case", EACH)
def test_several_files_with_an_index(pair, case, tmp_path):
    theirs, ours, _ = pair(case)
    theirs.save_pretrained(tmp_path, max_shard_size="20KB")
    assert (
        len(list(tmp_path.glob("model-*.safetensors"))) > 2 and not (tmp_path / "model.safetensors").exists()
    )
    again = from_pretrained(tmp_path).state_dict()
    assert again.keys() == ours.state_dict().keys()
    assert all(torch.equal(weight, again[name]) for name, weight in ours.state_dict().items())
