"""Whole files that ask for what we do not compute: the error says what works instead. Also: idle keys."""

import os
import re

os.environ["HF_HUB_OFFLINE"] = "1"

import pytest
import torch
import transformers
from support.reference import BART, CASES, EACH, config_of, pairs, redrawn, reference, rewritten

from plmlib import from_pretrained
from plmlib.storage import DamagedFile, Unsupported


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


def test_two_numbers_of_heads_are_not_supported(tmp_path):
    heads = {"encoder_attention_heads": 4, "decoder_attention_heads": 6}
    reference(("bart", BART | heads)).save_pretrained(tmp_path)
    with pytest.raises(
        Unsupported, match=r"config.json has encoder_attention_heads, .* of \[4, 6\]"
    ) as caught:
        from_pretrained(tmp_path)
    message = str(caught.value)
    assert "not damaged" in message and "use transformers" in message
    assert "sha256" not in message and "download" not in message


CLASSIFIERS = [case for case in EACH if case != "t5 1.1"]


@pytest.mark.parametrize("case", CLASSIFIERS)
@torch.no_grad()
def test_a_fine_tuned_classifier_says_how_to_load_the_rest(case, tmp_path):
    """The command in the message is run; the encoder's states are those of the classifier."""
    config = config_of(case)
    classifier = transformers.AutoModelForSequenceClassification.from_config(config)
    redrawn(classifier).save_pretrained(tmp_path / "fine-tuned")
    with pytest.raises(Unsupported, match="parts that we do not compute for this family: ") as caught:
        from_pretrained(tmp_path / "fine-tuned")
    message = str(caught.value)
    assert "not damaged" in message and "sha256" not in message
    command, folder = re.search(r"python -c \"(.*)\"; from_pretrained\('(.*)'\)", message).groups()
    exec(command)
    ours, ids = from_pretrained(folder), torch.arange(2, 12).view(2, 5)
    theirs = transformers.AutoModel.from_pretrained(folder, dtype=torch.float64)
    inside = theirs.encoder if CASES[case][0] in ("t5", "bart", "mbart") else theirs
    states = ours.encode(ids)
    expected = inside.eval()(input_ids=ids)[0]
    tolerance = 1e-6 if CASES[case][0] in ("llama", "t5") else 1e-12
    assert (states - expected).abs().max() <= tolerance * expected.abs().max()


# Keys that transformers wrote into every config.json before version 5, with values of no special meaning.
OLD_GENERATION = {
    "do_sample": True, "temperature": 0.7, "top_k": 20, "top_p": 0.9, "typical_p": 0.5,
    "repetition_penalty": 1.3,
    "length_penalty": 2.0, "diversity_penalty": 0.5, "num_beams": 4, "num_beam_groups": 2, "max_length": 99,
    "min_length": 3, "early_stopping": True, "no_repeat_ngram_size": 3, "encoder_no_repeat_ngram_size": 2,
    "num_return_sequences": 5, "bad_words_ids": [[3]], "forced_bos_token_id": 1, "forced_eos_token_id": 2,
    "suppress_tokens": [4], "begin_suppress_tokens": [5], "exponential_decay_length_penalty": [5, 1.1],
    "remove_invalid_values": True, "output_scores": True, "return_dict_in_generate": True,
}  # fmt: skip
OLD_OTHERS = {
    "torchscript": True, "use_bfloat16": True, "tf_legacy_loss": True, "return_dict": False,
    "pruned_heads": {},
    "tie_encoder_decoder": False, "cross_attention_hidden_size": None, "quantization_config": None,
    "prefix": "x",
    "finetuning_task": "sst2", "problem_type": "regression", "tokenizer_class": "T",
    "chunk_size_feed_forward": 0,
}  # fmt: skip


def generation_keys() -> dict:
    """All keys that transformers knows as settings of generation, each with a value of its own."""
    return dict.fromkeys(transformers.GenerationConfig._get_default_generation_params(), 7) | OLD_GENERATION


@pytest.mark.parametrize("case", EACH)
def test_keys_of_generation_and_of_old_files_change_nothing(pair, case, tmp_path):
    _, ours, folder = pair(case)
    assert generation_keys().keys() > OLD_GENERATION.keys()
    rewritten(folder, tmp_path, **generation_keys() | OLD_OTHERS)
    again = from_pretrained(tmp_path)
    assert again.config == ours.config
    assert all(map(torch.equal, again.parameters(), ours.parameters()))


@pytest.mark.parametrize("key, value", [
    ("quantization_config", {"bits": 4}),
    ("pruned_heads", {"0": [1]}),
    ("tie_encoder_decoder", True),
    ("cross_attention_hidden_size", 8),
])  # fmt: skip
def test_old_keys_that_change_the_model_are_still_named(pair, key, value, tmp_path):
    rewritten(pair("bart")[2], tmp_path, **{key: value})
    with pytest.raises(Unsupported, match=f"has {key} "):
        from_pretrained(tmp_path)


def test_a_config_that_describes_no_model_at_all_is_damaged(pair, tmp_path):
    rewritten(pair("bert")[2], tmp_path, num_attention_heads=7)
    with pytest.raises(DamagedFile, match=r"d_model \(24\) must be a multiple of n_heads \(7\)"):
        from_pretrained(tmp_path)
