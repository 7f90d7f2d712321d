"""Published files that ask for what we do not compute, or are not whole: an error names it."""

import re

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file
from support.reference import EACH, batch, error, pairs, precise, rewritten

from plmlib import from_pretrained
from plmlib.storage import DamagedFile, Unsupported


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


VALUES = [
    *(("bert", key, value) for key, value in (
        ("position_embedding_type", "relative_key"), ("is_decoder", True), ("add_cross_attention", True),
        ("hidden_act", "mish"), ("model_type", "deberta"), ("num_attention_heads", 7),
        ("sliding_window", 12), ("quantization_config", {"bits": 4}), ("vocab_size", 60),
        ("type_vocab_size", 3),
    )),
    ("roberta", "position_embedding_type", "relative_key_query"),
    ("roberta", "hidden_act", "relu"),  # in the blocks; the reference's head has GELU in any case
    ("roberta", "is_decoder", True),
    ("albert", "num_hidden_groups", 2),
    ("albert", "inner_group_num", 2),
    ("albert", "hidden_act", "mish"),
    ("t5", "feed_forward_proj", "mish"),
    ("t5", "feed_forward_proj", "gated-mish"),
    ("t5", "is_decoder", True),
    ("t5", "relative_attention_num_buckets", 16),
    ("bart", "activation_function", "mish"),
    ("bart", "decoder_attention_heads", 4),
    ("bart", "decoder_ffn_dim", 41),
    ("bart", "static_position_embeddings", True),
    ("bart", "normalize_before", True),
    ("bart", "normalize_embedding", False),
    ("bart", "add_final_layer_norm", True),
    ("mbart", "normalize_before", False),
    ("mbart", "add_final_layer_norm", False),
    ("mbart", "is_decoder", True),
]  # fmt: skip


@pytest.mark.parametrize(("case", "key", "value"), VALUES)
def test_values_that_we_do_not_compute_are_named(pair, case, key, value, tmp_path):
    rewritten(pair(case)[2], tmp_path, **{key: value})
    names = {"vocab_size": "60", "type_vocab_size": r"\(3, 24\)", "num_attention_heads": "n_heads",
             "relative_attention_num_buckets": r"\(16, 3\)"}  # fmt: skip
    kind = DamagedFile if key in names else Unsupported  # sizes that do not fit the tensors or each other
    with pytest.raises(kind, match=names.get(key, key)) as caught:
        from_pretrained(tmp_path)
    assert str(tmp_path) in str(caught.value)


# Keys on which no logit depends, and ties, which are tested with the files.
IDLE = re.compile(
    "drop|_ids?$|dtype|return_dict|output_|version|chunk|summary|init|cache|problem|label|is_encoder_decoder|architectures"
    "|model_type|tie_word"
)
OTHER_VALUES = {bool: lambda old: [not old], int: lambda old: [old + 1], float: lambda old: [2 * old or 0.5],
                str: lambda old: ["relu", "gelu", "gelu_new"], type(None): lambda old: [2]}  # fmt: skip


@pytest.mark.parametrize("case", EACH)
def test_no_value_is_passed_over(pair, case, tmp_path, monkeypatch):
    """Each key of the reference's config, changed: an error, or what the reference computes then."""
    precise(monkeypatch)
    theirs, _, folder = pair(case)
    read = 0
    for key, old in theirs.config.to_dict().items():
        for value in [] if IDLE.search(key) else OTHER_VALUES.get(type(old), lambda old: [])(old):
            rewritten(folder, tmp_path, **{key: value})
            try:
                ours = from_pretrained(tmp_path)
            except (DamagedFile, Unsupported):
                continue
            again = type(theirs).from_pretrained(tmp_path, dtype=torch.float64).eval()
            assert error(ours, again, *batch(theirs)) < 1e-12, (key, value)
            read += value != old
    assert read > 2, "some other values are read"


@pytest.mark.parametrize("case", EACH)
def test_every_tensor_that_is_missing_or_mis_shaped_is_named(pair, case, tmp_path):
    folder = pair(case)[2]
    held = load_file(folder / "model.safetensors")
    held.pop("final_logits_bias", None)  # zeros, which we do not read
    for i, (name, tensor) in enumerate(held.items()):
        if i % 3 and name != "lm_head.weight":  # without which a model still encodes
            rewritten(folder, tmp_path, lambda other, lost=name: None if other == lost else other)
            words = re.escape(name)
        else:
            rewritten(folder, tmp_path, more={name: torch.cat((tensor, tensor[:1]))})
            words = rf"{re.escape(name)} of shape \({len(tensor) + 1},"
        with pytest.raises(DamagedFile, match=words):
            from_pretrained(tmp_path)


@pytest.mark.parametrize("case", EACH)
def test_an_unexpected_tensor_is_named(pair, case, tmp_path):
    folder = pair(case)[2]
    some = next(name for name in load_file(folder / "model.safetensors") if ".0." in name)
    another_layer = (
        Unsupported if case == "albert" else DamagedFile
    )  # ALBERT's one layer has no number to change
    kinds = {
        "surplus": Unsupported,
        some.replace(".0.", ".9.", 1): another_layer,
        f"{some}.scale": Unsupported,
    }
    for name, kind in kinds.items():
        rewritten(folder, tmp_path, more={name: torch.ones(2)})
        with pytest.raises(kind, match=re.escape(name)):
            from_pretrained(tmp_path)


OTHER = {
    "bert": "cls.predictions.decoder.weight",
    "roberta": "lm_head.decoder.weight",
    "albert": "predictions.decoder.weight",
    "t5": "encoder.embed_tokens.weight",
    "bart": "model.decoder.embed_tokens.weight",
    "mbart": "lm_head.weight",
}


@pytest.mark.parametrize("case", OTHER)
def test_a_copy_that_differs_from_what_it_copies_is_named(pair, case, tmp_path):
    theirs, _, folder = pair(case)
    changed = theirs.get_input_embeddings().weight.detach().clone()
    changed[7, 0] += 1
    rewritten(folder, tmp_path, more={OTHER[case]: changed})
    with pytest.raises(DamagedFile, match=OTHER[case].replace(".", r"\.")):
        from_pretrained(tmp_path)


def test_a_bias_of_the_logits_is_named(pair, tmp_path):
    rewritten(pair("bart")[2], tmp_path, more={"final_logits_bias": torch.ones(1, 61)})
    with pytest.raises(Unsupported, match="final_logits_bias"):
        from_pretrained(tmp_path)
    rewritten(pair("bert")[2], tmp_path, more={"cls.predictions.decoder.bias": torch.ones(61)})
    with pytest.raises(DamagedFile, match=r"cls\.predictions\.decoder\.bias"):
        from_pretrained(tmp_path)


@pytest.mark.parametrize("case", ["bert", "t5"])
def test_a_pickle_is_never_opened(pair, case, tmp_path):
    rewritten(pair(case)[2], tmp_path)
    (tmp_path / "model.safetensors").rename(tmp_path / "pytorch_model.bin")
    with pytest.raises(DamagedFile, match=r"pytorch_model\.bin is a pickle"):
        from_pretrained(tmp_path)


@pytest.mark.parametrize("case", ["albert", "llama, grouped queries", "t5", "bart"])
def test_sizes_beyond_any_machine_are_named(pair, case, tmp_path):
    theirs, _, folder = pair(case)
    for key, old in theirs.config.to_dict().items():
        if type(old) is int and key != "pretraining_tp" and not IDLE.search(key):
            for value in (10**12, 2**62, 10**30):
                rewritten(folder, tmp_path, **{key: value})
                with pytest.raises((DamagedFile, Unsupported)):
                    from_pretrained(tmp_path)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 64)
    | st.floats()
    | st.sampled_from(["", "gelu", "gated-relu", "T5Model"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["a", "rope_type"]), inner, max_size=2)
    ),
    max_leaves=3,
)


@pytest.mark.parametrize("case", EACH)
@settings(
    max_examples=settings().max_examples // 10, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(which=st.integers(0, 99), value=JSON)
def test_any_value_in_config_json_gives_a_model_or_an_error_with_the_path(pair, tmp_path, case, which, value):
    theirs, _, folder = pair(case)
    keys = [*theirs.config.to_dict(), "plmlib", "rope_scaling", "rope_parameters", "unheard_of"]
    rewritten(folder, tmp_path, **{keys[which % len(keys)]: value})
    try:
        from_pretrained(tmp_path)
    except (DamagedFile, Unsupported) as error:
        assert str(tmp_path) in str(error)
