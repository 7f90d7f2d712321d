"""Translations in the page, on the Python side: its goldens, and which models a page can run."""

import base64
import json

import pytest
import torch
from safetensors.torch import load
from support.goldens import FIXTURES, alike
from support.goldens_sampling import shaken
from support.goldens_seq2seq import BART, GOLDENS, SPECIALS, T5, cut

from plmlib.text import Words
from plmlib.widgets import model_file


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(json.loads(json.dumps(cut(GOLDENS[name]()))), kept, rel=1e-4, abs=1e-5)


def packed(**changes) -> bytes:
    words = Words.train(["a b c d"], specials=SPECIALS)
    model = shaken(0, skeleton="seq2seq", vocab_size=words.vocab_size, **changes)
    file = model_file.pack(model, words)
    stored, weights = load(file), model.state_dict()
    assert stored.keys() == weights.keys()
    assert all(torch.equal(stored[name].float(), weights[name]) for name in weights)
    return file


@pytest.mark.parametrize("shape", [BART, T5])
def test_an_encoder_decoder_is_packed_with_all_that_its_shape_says(shape):
    file = packed(**shape)
    metadata = json.loads(file[8 : 8 + int.from_bytes(file[:8], "little")])["__metadata__"]
    config, kept = json.loads(metadata["config"]), json.loads(metadata["tokenizer"])
    assert config["skeleton"] == "seq2seq"
    assert {name: config[name] for name in shape if name in config}.items() <= shape.items()
    assert shape.keys() - config.keys() <= {"count_padding", "bias"}
    assert [kept["tokens"][kept[name]] for name in ("unknown", "begin", "end")] == ["[UNK]", "[BOS]", "[EOS]"]
    assert len(base64.b64encode(file)) < 100_000


@pytest.mark.parametrize(
    "changes",
    [{"positions": "rotary"}, {"positions": "sinusoidal"}, {"gated": True}, {"n_kv_heads": 2},
     {"share_layers": True}, {"embed_scale": True}, {"n_segments": 2}],
)  # fmt: skip
def test_shapes_that_the_page_cannot_run_are_refused(changes):
    with pytest.raises(ValueError, match=f"T5 and BART shapes, not {next(iter(changes))}="):
        packed(**BART | changes)
