"""A model that was wrapped or changed is saved as what it holds, or refused: every written folder is read."""

import pytest
import torch
from torch import nn
from torch.nn.utils import parametrizations

from plmlib import build, from_pretrained, save_pretrained, tiny
from plmlib.checkpoints import shelf
from plmlib.models.earlier.recurrent import RecurrentLM
from plmlib.text import Words

SMALL = {"vocab_size": 40, "d_model": 12, "n_heads": 2, "max_len": 16}
IDS = torch.arange(10).view(2, 5)


def causal() -> nn.Module:
    return build(tiny(**SMALL))


def test_a_compiled_model_is_saved_as_the_model_it_holds(tmp_path):
    model = causal()
    save_pretrained(torch.compile(model), tmp_path)
    again = from_pretrained(tmp_path)
    assert torch.equal(again(IDS), model(IDS)) and again.config == model.config


def test_a_model_compiled_in_place_is_saved(tmp_path):
    model = causal()
    model.compile()
    save_pretrained(model, tmp_path)
    assert from_pretrained(tmp_path).config == model.config


class Wrapper(nn.Module):
    """What holds a model and shows its config, as wrappers for training do."""

    def __init__(self, module):
        super().__init__()
        self.module, self.config = module, module.config


def one_layer_compiled():
    model = causal()
    model.layers[1] = torch.compile(model.layers[1])
    return model


def with_an_adapter():
    model = causal()
    model.layers[0].adapter = nn.Linear(12, 12)
    return model


def with_a_parametrization():
    model = causal()
    parametrizations.weight_norm(model.layers[0].feed_forward.up)
    return model


def with_more_tokens():
    model = causal()
    model.embed.tokens = nn.Embedding(41, 12)
    return model


def without_a_norm():
    model = causal()
    model.norm = nn.Identity()
    return model


CHANGED = {
    "a wrapper with a config": (lambda: Wrapper(causal()), r"got module\.embed\.tokens\.weight \(40, 12\)"),
    "one layer compiled": (one_layer_compiled, r"got layers\.1\._orig_mod\.attention"),
    "an adapter": (with_an_adapter, r"got layers\.0\.adapter\.weight \(12, 12\)"),
    "a parametrization": (with_a_parametrization, r"got layers\.0\.feed_forward\.up\.parametrizations"),
    "more tokens than the config says": (with_more_tokens, r"got embed\.tokens\.weight \(41, 12\)"),
    "without a norm": (without_a_norm, r"lacks norm\.bias, norm\.weight"),
    "DataParallel": (lambda: nn.DataParallel(causal()), "got DataParallel; of a wrapper .*model.module"),
}  # fmt: skip


@pytest.mark.parametrize("case", CHANGED)
def test_a_changed_model_is_refused_and_nothing_is_written(case, tmp_path):
    change, words = CHANGED[case]
    with pytest.raises(TypeError, match=words):
        save_pretrained(change(), tmp_path)
    assert not list(tmp_path.iterdir())


def test_weights_of_several_precisions_need_a_dtype(tmp_path):
    model = causal()
    model.norm.half()
    with pytest.raises(ValueError, match="got torch.float16, torch.float32: give dtype"):
        save_pretrained(model, tmp_path)
    assert not list(tmp_path.iterdir())
    save_pretrained(model, tmp_path, torch.float32)
    assert torch.equal(from_pretrained(tmp_path).norm.weight, model.norm.weight.float())


def test_a_part_that_a_file_left_out_may_be_left_out_again(tmp_path):
    config = tiny(**SMALL, skeleton="masked", n_segments=2, count_padding=True, embed_norm=True,
                  norm_place="post", activation="gelu")  # fmt: skip
    model = build(config)
    model.head = model.pooler = model.pair_head = None
    save_pretrained(model, tmp_path)
    again = from_pretrained(tmp_path)
    assert again.head is None and torch.equal(again.encode(IDS), model.encode(IDS))


def shelved(model, data):
    recipe = {"tokenizer": ".", "config": model.settings}
    shelf.put("small", model, Words.train(["a b c"]), recipe, data)
    return shelf.load("small", data)[0]


def test_a_recurrent_checkpoint_of_a_compiled_model_holds_its_model(tmp_path):
    model = RecurrentLM("lstm", 9, 4, 4)
    again = shelved(torch.compile(model), tmp_path).state_dict()
    assert all(torch.equal(again[name], weight.half().float()) for name, weight in model.state_dict().items())


def test_a_changed_recurrent_model_is_refused(tmp_path):
    model = RecurrentLM("lstm", 9, 4, 4)
    model.extra = nn.Linear(2, 2)
    with pytest.raises(TypeError, match=r"got extra\.weight \(2, 2\)"):
        shelved(model, tmp_path)
    with pytest.raises(TypeError, match="got DataParallel"):
        shelf.put("small", nn.DataParallel(RecurrentLM("lstm", 9, 4, 4)), Words.train(["a"]), {}, tmp_path)
    assert not list(tmp_path.iterdir())
