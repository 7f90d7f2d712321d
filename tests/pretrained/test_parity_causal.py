"""GPT-1, GPT-2 and LLaMA are the reference's: logits, states, maps, every part, the cache, files."""

import json

import pytest
import torch
from safetensors.torch import load_file
from support.reference import (
    CAUSAL,
    ask,
    batch,
    error,
    logits,
    pairs,
    parts,
    reference,
    relative,
    reread,
    rewritten,
    tokens,
    tolerance,
)

from plmlib import capture, from_pretrained

FIRST = ("openai-gpt", "gpt2", "llama, grouped queries")


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


@pytest.mark.parametrize("case", CAUSAL)
def test_logits_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    assert next(ours.parameters()).dtype == torch.float64
    assert error(ours, theirs) < tolerance(case)


@pytest.mark.parametrize("case", CAUSAL)
def test_states_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    ids, keep = batch(theirs)
    with torch.no_grad():
        assert relative(ours.encode(ids, keep)[keep], ask(theirs.base_model, ids, keep)[0][keep]) < tolerance(
            case
        )
        assert relative(ours.encode(ids[:1]), ask(theirs.base_model, ids[:1])[0]) < tolerance(case)


@pytest.mark.parametrize("case", ["openai-gpt", "gpt2, odd sizes", "llama, grouped queries"])
def test_attention_maps_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    ids = tokens(theirs.config.vocab_size)
    if case != "openai-gpt":
        theirs.set_attn_implementation("eager")
    with torch.no_grad(), capture(ours, "*.weights") as seen:
        ours(ids)
        maps = ask(theirs, ids, output_attentions=True).attentions
    if case != "openai-gpt":
        theirs.set_attn_implementation("sdpa")
    assert len(maps) == len(seen) == ours.config.n_layers
    for expected, (found,) in zip(maps, seen.values(), strict=True):
        assert (found - expected).abs().max() < tolerance(case)


GPT = {
    "layers.0.attention": "transformer.h.0.attn",
    "layers.0.attention_norm": "transformer.h.0.ln_1",
    "layers.0.feed_forward": "transformer.h.0.mlp",
    "layers.0.feed_forward_norm": "transformer.h.0.ln_2",
    "layers.0": "transformer.h.0",
}
PARTS = {
    "openai-gpt": GPT | {"embed": "transformer.drop"},
    "gpt2": GPT | {"embed": "transformer.drop", "norm": "transformer.ln_f"},
    "llama, grouped queries": {
        "embed": "model.embed_tokens",
        "layers.0.attention": "model.layers.0.self_attn",
        "layers.0.attention_norm": "model.layers.0.input_layernorm",
        "layers.0.feed_forward": "model.layers.0.mlp",
        "layers.0.feed_forward_norm": "model.layers.0.post_attention_layernorm",
        "layers.0": "model.layers.0",
        "norm": "model.norm",
    },
}


@pytest.mark.parametrize("case", PARTS)
def test_every_part_equals_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    ids, keep = batch(theirs)
    expected = parts(theirs, PARTS[case].values(), lambda model: ask(model, ids, keep))
    found = parts(ours, PARTS[case], lambda model: model(ids, keep))
    for name, our, their in zip(PARTS[case], found, expected, strict=True):
        assert relative(our[keep], their[keep]) < tolerance(case), name


@pytest.mark.parametrize("padded", [False, True])
@pytest.mark.parametrize("case", FIRST)
def test_cached_logits_equal_the_reference(pair, case, padded):
    theirs, ours, _ = pair(case)
    ids, keep = batch(theirs)
    keep = keep | (not padded)
    cache = ours.new_cache(4, 30)
    with torch.no_grad():
        steps = [ours(ids[:, :11], keep[:, :11], cache)]
        steps += [ours(ids[:, t : t + 1], keep[:, : t + 1] if padded else None, cache) for t in range(11, 30)]
    assert relative(torch.cat(steps, 1)[keep], logits(ask(theirs, ids, keep))[keep]) < tolerance(case)


# ---- files


@pytest.mark.parametrize("family", ["openai-gpt", "gpt2"])
def test_published_names_without_prefix_and_with_causal_buffers(pair, family, tmp_path):
    """The files that OpenAI's models are published in name no `transformer.` and carry masks as tensors."""
    theirs, ours, folder = pair(family)
    more = {f"h.{i}.attn.bias": torch.ones(1, 1, 33, 33).tril() for i in range(2)}
    more["lm_head.weight"] = ours.embed.tokens.weight.detach().clone()
    late = dict.fromkeys(("tie_word_embeddings", "dtype", "scale_attn_weights", "n_inner"), ...)
    settings = {"n_ctx": 33, "task_specific_params": {"text-generation": {"do_sample": True}}}
    rewritten(folder, tmp_path, lambda name: name.removeprefix("transformer."), more, **settings | late)
    assert error(from_pretrained(tmp_path), theirs) < 1e-12


def test_llama_config_of_older_versions(pair, tmp_path):
    _, ours, folder = pair("llama, one key head, own theta")
    settings = {"rope_theta": 500000.0, "rope_scaling": None, "torch_dtype": "float16", "pretraining_tp": 1}
    rewritten(folder, tmp_path, **settings, rope_parameters=...)
    assert from_pretrained(tmp_path).config == ours.config


@pytest.mark.parametrize("case", ["openai-gpt", "gpt2", "gpt2, untied", "llama", "llama, wide heads, tied"])
def test_files_of_the_model_without_its_head(case, tmp_path):
    """Where the head is the embedding nothing is missing; a head of its own is, and only logits need it."""
    theirs = reference(case, "")
    theirs.save_pretrained(tmp_path)
    assert not any("head" in name for name in load_file(tmp_path / "model.safetensors"))
    ours, (ids, keep) = from_pretrained(tmp_path), batch(theirs)
    expected = ask(theirs, ids, keep)[0]
    with torch.no_grad():
        assert relative(ours.encode(ids, keep)[keep], expected[keep]) < tolerance(case)
        if json.loads((tmp_path / "config.json").read_text()).get("tie_word_embeddings", True):
            assert relative(
                ours(ids, keep)[keep], (expected @ theirs.get_input_embeddings().weight.T)[keep]
            ) < tolerance(case)
        else:
            with pytest.raises(ValueError, match="head"):
                ours(ids, keep)
        again = reread(ours, type(theirs), tmp_path / "again")
        assert relative(ask(again, ids, keep)[0][keep], expected[keep]) < tolerance(case)
