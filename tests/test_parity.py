"""Our logits are the reference's, and the test would notice if they were not.

Every weight is redrawn from N(0, 0.3²), so that biases, norms and gains take part; float64; 30 tokens; padding on two rows.
RMSNorm families get 1e-6: there the reference computes norms and rotations in float32.
"""

import os

os.environ["HF_HUB_OFFLINE"] = "1"

import json

import pytest
import torch
import transformers
from torch import nn

import plmlib.attention
from plmlib import activations, capture, from_pretrained, save_pretrained
from plmlib.positions import rotate

transformers.logging.set_verbosity_error()
transformers.logging.disable_progress_bar()

TOLERANCE = {"openai-gpt": 1e-12, "gpt2": 1e-12, "llama": 1e-6}
GPT = {"n_embd": 24, "n_head": 3, "n_layer": 2, "n_positions": 33, "vocab_size": 61}
LLAMA = {
    "hidden_size": 32, "num_attention_heads": 4, "num_hidden_layers": 2, "intermediate_size": 44,
    "max_position_embeddings": 40, "vocab_size": 61,
}  # fmt: skip
CASES = {
    "openai-gpt": ("openai-gpt", GPT),
    "openai-gpt, one head, deep": ("openai-gpt", GPT | {"n_head": 1, "n_embd": 10, "n_layer": 4, "afn": "silu"}),
    "gpt2": ("gpt2", GPT),
    "gpt2, odd sizes": ("gpt2", GPT | {"n_embd": 15, "n_head": 5, "n_inner": 37, "n_layer": 3, "vocab_size": 67}),
    "gpt2, exact GELU, own eps": ("gpt2", GPT | {"activation_function": "gelu", "layer_norm_epsilon": 1e-3}),
    "gpt2, untied": ("gpt2", GPT | {"tie_word_embeddings": False}),
    "llama": ("llama", LLAMA),
    "llama, grouped queries": ("llama", LLAMA | {"num_key_value_heads": 2, "rms_norm_eps": 1e-5}),
    "llama, one key head, own theta": (
        "llama",
        LLAMA | {"num_key_value_heads": 1, "rope_parameters": {"rope_type": "default", "rope_theta": 500000.0}},
    ),
    "llama, wide heads, tied": ("llama", LLAMA | {"head_dim": 14, "num_key_value_heads": 2, "tie_word_embeddings": True}),
}  # fmt: skip


def reference(case: str):
    family, sizes = CASES[case]
    config = transformers.AutoConfig.for_model(family, **sizes, bos_token_id=0, eos_token_id=0)
    if family != "openai-gpt":  # which has one way only
        config._attn_implementation = "sdpa"  # "eager" turns a padded row of LLaMA into NaN
    model = transformers.AutoModelForCausalLM.from_config(config).double().eval()
    rng = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for weight in model.parameters():
            weight.copy_(0.3 * torch.randn(weight.shape, generator=rng, dtype=torch.float64))
    return model


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    """{case: (the reference, ours as loaded from its files, the folder)}, made once."""
    made = {}

    def pair(case):
        if case not in made:
            folder = tmp_path_factory.mktemp("reference")
            theirs = reference(case)
            theirs.save_pretrained(folder)
            made[case] = theirs, from_pretrained(folder), folder
        return made[case]

    return pair


def batch(vocab_size: int, n: int = 30):
    ids = torch.randint(0, vocab_size, (3, n), generator=torch.Generator().manual_seed(2))
    keep = torch.ones(3, n, dtype=torch.bool)
    keep[1, -7:] = False
    keep[2, :5] = False
    return ids, keep


@torch.no_grad()
def their_logits(model, ids, keep):
    return model(ids, attention_mask=keep.long(), position_ids=(keep.cumsum(1) - 1).clamp(min=0)).logits[keep]


@torch.no_grad()
def error(ours, theirs, ids, keep) -> float:
    """Largest difference of any logit on real tokens, relative to the largest logit."""
    expected = their_logits(theirs, ids, keep)
    return float((ours(ids, keep)[keep] - expected).abs().max() / expected.abs().max())


@pytest.mark.parametrize("case", CASES)
def test_logits_equal_the_reference(pairs, case):
    theirs, ours, _ = pairs(case)
    assert next(ours.parameters()).dtype == torch.float64
    assert error(ours, theirs, *batch(theirs.config.vocab_size)) < TOLERANCE[CASES[case][0]]


@pytest.mark.parametrize("case", CASES)
def test_what_we_write_is_loaded_by_the_reference(pairs, case, tmp_path):
    theirs, ours, _ = pairs(case)
    save_pretrained(ours, tmp_path)
    again, report = type(theirs).from_pretrained(tmp_path, dtype=torch.float64, output_loading_info=True)
    assert not report["missing_keys"] and not report["unexpected_keys"]
    assert error(ours, again.eval(), *batch(theirs.config.vocab_size)) < TOLERANCE[CASES[case][0]]
    assert from_pretrained(tmp_path).config == ours.config


@pytest.mark.parametrize("case", ["openai-gpt", "gpt2", "llama, grouped queries"])
def test_several_files_with_an_index(pairs, case, tmp_path):
    theirs, ours, _ = pairs(case)
    theirs.save_pretrained(tmp_path, max_shard_size="30KB")
    assert len(list(tmp_path.glob("model-*.safetensors"))) > 2 and not (tmp_path / "model.safetensors").exists()
    again = from_pretrained(tmp_path).state_dict()
    assert again.keys() == ours.state_dict().keys()
    assert all(torch.equal(weight, again[name]) for name, weight in ours.state_dict().items())


@pytest.mark.parametrize("case", ["openai-gpt", "gpt2, odd sizes", "llama, grouped queries"])
def test_attention_maps_equal_the_reference(pairs, case):
    theirs, ours, _ = pairs(case)
    ids, _ = batch(theirs.config.vocab_size)
    if case != "openai-gpt":
        theirs.set_attn_implementation("eager")
    with torch.no_grad(), capture(ours, "*.weights") as seen:
        ours(ids)
        maps = theirs(ids, output_attentions=True).attentions
    if case != "openai-gpt":
        theirs.set_attn_implementation("sdpa")
    assert len(maps) == len(seen) == ours.config.n_layers
    for expected, (found,) in zip(maps, seen.values(), strict=True):
        assert (found - expected).abs().max() < TOLERANCE[CASES[case][0]]


@pytest.mark.parametrize("padded", [False, True])
@pytest.mark.parametrize("case", ["openai-gpt", "gpt2", "llama, grouped queries"])
def test_cached_logits_equal_the_reference(pairs, case, padded):
    theirs, ours, _ = pairs(case)
    ids, keep = batch(61)
    keep = keep | (not padded)
    cache = ours.new_cache(3, 30)
    with torch.no_grad():
        steps = [ours(ids[:, :11], keep[:, :11], cache)]
        steps += [ours(ids[:, t : t + 1], keep[:, : t + 1] if padded else None, cache) for t in range(11, 30)]
    expected = their_logits(theirs, ids, keep)
    worst = (torch.cat(steps, 1)[keep] - expected).abs().max() / expected.abs().max()
    assert worst < TOLERANCE[CASES[case][0]]


@pytest.mark.parametrize("family", ["openai-gpt", "gpt2"])
def test_published_names_without_prefix_and_with_causal_buffers(pairs, family, tmp_path):
    """The files that OpenAI's models are published in name no `transformer.` and carry masks as tensors."""
    from safetensors.torch import load_file, save_file

    theirs, ours, folder = pairs(family)
    tensors = {k.removeprefix("transformer."): v for k, v in load_file(folder / "model.safetensors").items()}
    tensors |= {f"h.{i}.attn.bias": torch.ones(1, 1, 33, 33).tril() for i in range(2)}
    tensors["lm_head.weight"] = ours.embed.tokens.weight.detach().clone()
    said = json.loads((folder / "config.json").read_text())
    said |= {"n_ctx": 33, "task_specific_params": {"text-generation": {"do_sample": True}}}
    for late in ("tie_word_embeddings", "dtype", "scale_attn_weights", "n_inner"):
        said.pop(late, None)
    (tmp_path / "config.json").write_text(json.dumps(said))
    save_file(tensors, tmp_path / "model.safetensors")
    assert error(from_pretrained(tmp_path), theirs, *batch(61)) < 1e-12


def test_llama_config_of_older_versions(pairs, tmp_path):
    theirs, ours, folder = pairs("llama, one key head, own theta")
    said = json.loads((folder / "config.json").read_text())
    said.pop("rope_parameters")
    said |= {"rope_theta": 500000.0, "rope_scaling": None, "torch_dtype": "float16", "pretraining_tp": 1}
    (tmp_path / "config.json").write_text(json.dumps(said))
    (tmp_path / "model.safetensors").symlink_to(folder / "model.safetensors")
    assert from_pretrained(tmp_path).config == ours.config


# What a wrong implementation would compute. Every one must break the tolerance.


def swap_norms(model, _):
    for block in model.layers:
        block.attention_norm, block.feed_forward_norm = block.feed_forward_norm, block.attention_norm


def move_norm(model, _):
    for block in model.layers:
        block.pre = not block.pre


def no_scale(model, _):
    for block in model.layers:
        block.attention.scale = 1.0


def drop_out_bias(model, _):
    model.layers[-1].attention.out.bias.data.zero_()


def drop_qkv_bias(model, _):
    model.layers[0].attention.qkv.bias.data.zero_()


def other_eps(model, _):
    model.layers[0].attention_norm.eps = 1e-6 if model.config.norm_eps > 1e-6 else 1e-5


def other_activation(function):
    def change(model, _):
        for block in model.layers:
            block.feed_forward.activation = function

    return change


def no_final_norm(model, _):
    model.norm = nn.Identity()


def neighbours(x, cos, sin):
    a, b = x[..., ::2], x[..., 1::2]
    return torch.stack((a * cos - b * sin, b * cos + a * sin), -1).flatten(-2)


def other_pairs(model, patch):
    patch.setattr(plmlib.attention, "rotate", neighbours)


def other_turn(model, patch):
    patch.setattr(plmlib.attention, "rotate", lambda x, cos, sin: rotate(x, cos, -sin))


def late_values(model, patch):
    true = plmlib.attention.attention
    patch.setattr(plmlib.attention, "attention", lambda q, k, v, *rest: true(q, k, v.roll(1, 2), *rest))


def tiled_key_heads(model, patch):
    def tile(k, q):
        return k.repeat(1, q.shape[1] // k.shape[1], 1, 1)

    patch.setattr(plmlib.attention, "_for_every_head", tile)
    for block in model.layers:  # the manual path expands heads
        block.attention.weights.register_forward_hook(lambda part, args, out: None)


def swap_gate(model, _):
    for block in model.layers:
        ff = block.feed_forward
        ff.gate, ff.up = ff.up, ff.gate


def layer_for_rms(model, _):
    eps, width = model.config.norm_eps, model.config.d_model
    for block in model.layers:
        norm = nn.LayerNorm(width, eps, dtype=torch.float64)
        norm.weight.data = block.attention_norm.weight.data
        block.attention_norm = norm


SHARED = {"swapped norms": swap_norms, "pre for post or post for pre": move_norm, "missing scale": no_scale,
          "another eps": other_eps, "values one token late": late_values}  # fmt: skip
GPTS = SHARED | {
    "exact for tanh GELU": other_activation(activations.gelu),
    "dropped bias of the output": drop_out_bias,
    "dropped bias of queries, keys, values": drop_qkv_bias,
}
MUTATIONS = {
    "openai-gpt": GPTS,
    "gpt2": GPTS | {"missing final norm": no_final_norm},
    "llama, grouped queries": SHARED
    | {
        "rotary pairs of neighbours": other_pairs,
        "rotation backwards": other_turn,
        "key heads tiled, not repeated": tiled_key_heads,
        "gate and up swapped": swap_gate,
        "GELU for SiLU": other_activation(activations.gelu_tanh),
        "LayerNorm for RMSNorm": layer_for_rms,
        "missing final norm": no_final_norm,
    },
}


@pytest.mark.parametrize(("case", "mutation"), [(c, m) for c, ms in MUTATIONS.items() for m in ms])
def test_parity_is_sensitive(pairs, case, mutation, monkeypatch):
    theirs, ours, folder = pairs(case)
    mutant = from_pretrained(folder)
    MUTATIONS[case][mutation](mutant, monkeypatch)
    assert error(mutant, theirs, *batch(61)) > 10 * TOLERANCE[CASES[case][0]]
    monkeypatch.undo()
    assert error(ours, theirs, *batch(61)) < TOLERANCE[CASES[case][0]]
