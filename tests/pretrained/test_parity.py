"""Nine families equal the reference, and the tests notice if one does not: every mutation below breaks them.

The other files of this kind: test_parity_causal.py, _encoders.py, _seq2seq.py, _generation.py and more.
"""

import copy
from functools import partial

import pytest
import torch
from support.reference import CASES, EACH, error, pairs, precise, reference, tolerance
from torch import nn

import plmlib.fast.attention
import plmlib.layers.attention
import plmlib.layers.positions
from plmlib import from_pretrained
from plmlib.layers import activations
from plmlib.layers.positions import rotate


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


@pytest.mark.parametrize("case", [case for case in CASES if tolerance(case) > 1e-12])
def test_the_tolerance_of_rms_norms_is_the_references_float32(pair, case, monkeypatch):
    theirs, ours, _ = pair(case)
    assert 1e-12 < error(ours, theirs) < 1e-6
    precise(monkeypatch)
    assert error(ours, theirs) < 1e-12


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16], ids=str)
@pytest.mark.parametrize("case", EACH)
def test_half_formats_are_read_as_float32(case, dtype, tmp_path):
    theirs = reference(case).to(dtype)
    theirs.save_pretrained(tmp_path)
    ours, again = (
        from_pretrained(tmp_path),
        type(theirs).from_pretrained(tmp_path, dtype=torch.float32).eval(),
    )
    assert {weight.dtype for weight in ours.parameters()} == {torch.float32}
    assert error(ours, again) < 1e-5


# What a wrong implementation would compute: each changes a model, or a function that it calls.


def blocks(model):
    return [block for name in ("layers", "encoder", "decoder") for block in getattr(model, name, [])]


def swap_norms(model, _):
    for block in blocks(model):
        block.attention_norm, block.feed_forward_norm = block.feed_forward_norm, block.attention_norm


def move_norms(model, _):
    for block in blocks(model):
        block.pre = not block.pre


def no_scale(model, _):
    for block in blocks(model):
        block.attention.scale = 1.0


def usual_scale(model, _):
    for block in blocks(model):
        block.attention.scale = None


def no_scale_of_cross_attention(model, _):
    for block in model.decoder:
        block.cross_attention.scale = 1.0


def other_eps(model, _):
    eps = model.config.norm_eps
    blocks(model)[0].attention_norm.eps = 1e-6 if eps > 1e-6 else 1e-5


def late_values(model, patch):
    for module in (plmlib.layers.attention, plmlib.fast.attention):
        patch.setattr(module, "attention", partial(rolled, module.attention))


def rolled(attention, q, k, v, *rest):
    return attention(q, k, v.roll(1, 2), *rest)


def other_activation(function):
    def change(model, _):
        for block in blocks(model):
            block.feed_forward.activation = function

    return change


def other_activation_of_the_head(function):
    def change(model, _):
        model.head.activation = function

    return change


def no_bias(path: str):
    def change(model, _):
        bias = model.get_parameter(path)
        bias.data.zero_()

    return change


def without(path: str):
    def change(model, _):
        model.set_submodule(path, nn.Identity())

    return change


def setting(path: str, name: str, value):
    def change(model, _):
        setattr(model.get_submodule(path), name, value)

    return change


def config_with(**changes):
    def change(model, _):
        model.config = model.config.replace(**changes)

    return change


def swap_gates(model, _):
    for block in blocks(model):
        ff = block.feed_forward
        ff.gate, ff.up = ff.up, ff.gate


def layer_for_rms(model, _):
    for block in blocks(model):
        norm = nn.LayerNorm(model.config.d_model, model.config.norm_eps, bias=False, dtype=torch.float64)
        norm.weight.data = block.attention_norm.weight.data
        block.attention_norm = norm


def neighbours(x, cos, sin):
    a, b = x[..., ::2], x[..., 1::2]
    return torch.stack((a * cos - b * sin, b * cos + a * sin), -1).flatten(-2)


def other_pairs(model, patch):
    patch.setattr(plmlib.layers.attention, "rotate", neighbours)


def other_turn(model, patch):
    patch.setattr(plmlib.layers.attention, "rotate", lambda x, cos, sin: rotate(x, cos, -sin))


def tiled_key_heads(model, patch):
    def tile(k, q):
        return k.repeat(1, q.shape[1] // k.shape[1], 1, 1)

    patch.setattr(plmlib.layers.attention, "_for_every_head", tile)
    for block in model.layers:  # the manual path expands heads
        block.attention.weights.register_forward_hook(lambda part, args, out: None)


def one_segment(model, _):
    model.embed.segments.weight.data[1:] = model.embed.segments.weight.data[0]


def one_place_on(model, _):
    model.embed.offset += 1


def one_place_back(model, _):
    model.embed.offset -= 1


def fresh_layers(model, _):
    layers = [copy.deepcopy(model.layers[0]) for _ in range(model.layers.n)]
    for block in layers[1:]:
        block.attention.qkv.weight.data *= 1.01
    model.layers.extend(layers[1:])


def one_layer_less(model, _):
    model.layers.n -= 1


def norm_after_mapping(model, _):
    embed = model.embed
    embed.norm, embed.project = embed.project, nn.LayerNorm(model.config.d_model, 1e-12, dtype=torch.float64)


def decoder_looks_both_ways(model, _):
    buckets, furthest, _ = model.decoder_bias.bucket_settings
    model.decoder_bias.bucket_settings = buckets, furthest, True


def encoder_looks_back_only(model, _):
    buckets, furthest, _ = model.encoder_bias.bucket_settings
    model.encoder_bias.bucket_settings = buckets, furthest, False


def keys_before_queries(model, patch):
    true = plmlib.layers.positions.relative_buckets
    patch.setattr(plmlib.layers.positions, "relative_buckets", lambda distances, *how: true(-distances, *how))


def swap_stacks_bias(model, _):
    model.encoder_bias.weight, model.decoder_bias.weight = (
        model.decoder_bias.weight,
        model.encoder_bias.weight,
    )


def target_for_memory(model, _):
    for block in model.decoder:
        true = block.cross_attention.forward
        block.cross_attention.forward = lambda x, memory, true=true, **rest: true(
            x, memory=memory.flip(1), **rest
        )


SHARED = {"swapped norms": swap_norms, "pre for post or post for pre": move_norms, "no scale": no_scale,
          "another eps": other_eps, "values one token late": late_values}  # fmt: skip
GPTS = SHARED | {
    "exact for tanh GELU": other_activation(activations.gelu),
    "no bias of the output": no_bias("layers.1.attention.out.bias"),
    "no bias of queries, keys, values": no_bias("layers.0.attention.qkv.bias"),
}
BERTS = SHARED | {
    "no bias of queries, keys, values": no_bias("layers.0.attention.qkv.bias"),
    "no bias of the head": no_bias("head.bias"),
    "no norm in the head": without("head.norm"),
    "no activation in the head": other_activation_of_the_head(lambda x: x),
    "no norm of the embedding": without("embed.norm"),
}
RMS = {
    "gate and up swapped": swap_gates,
    "LayerNorm for RMSNorm": layer_for_rms,
}
T5S = {"swapped norms": swap_norms, "pre for post": move_norms, "scores times 1/√E": usual_scale,
       "values one token late": late_values, "LayerNorm for RMSNorm": layer_for_rms,
       "decoder's buckets both ways": decoder_looks_both_ways,
       "encoder's buckets back only": encoder_looks_back_only,
       "distances backwards": keys_before_queries, "encoder's bias in the decoder": swap_stacks_bias,
       "no final norm of the encoder": without("encoder_norm"),
       "no final norm of the decoder": without("decoder_norm"),
       "furthest distance": lambda model, _: setattr(model.encoder_bias, "bucket_settings", (32, 64, True)),
       "another eps": lambda model, _: setattr(model.encoder_norm, "eps", 1e-3)}  # fmt: skip
BARTS = SHARED | {
    "tanh for exact GELU": other_activation(activations.gelu_tanh),
    "no scale of cross-attention": no_scale_of_cross_attention,
    "memory backwards": target_for_memory,
    "positions without the offset": setting("embed", "offset", 0),
    "decoder's positions without the offset": setting("decoder_embed", "offset", 0),
    "positions of real tokens": config_with(count_padding=False),
    "no norm of the embedding": without("embed.norm"),
    "no norm of the decoder's embedding": without("decoder_embed.norm"),
    "no bias of cross-attention": no_bias("decoder.0.cross_attention.kv.bias"),
}
MUTATIONS = {
    "openai-gpt": GPTS,
    "gpt2": GPTS | {"no final norm": without("norm")},
    "llama, grouped queries": SHARED
    | RMS
    | {
        "rotary pairs of neighbours": other_pairs,
        "rotation backwards": other_turn,
        "key heads tiled, not repeated": tiled_key_heads,
        "GELU for SiLU": other_activation(activations.gelu_tanh),
        "no final norm": without("norm"),
    },
    "bert": BERTS
    | {
        "tanh for exact GELU": other_activation(activations.gelu_tanh),
        "tanh for exact GELU in the head": other_activation_of_the_head(activations.gelu_tanh),
        "segments not read": one_segment,
        "positions of real tokens": config_with(count_padding=False),
        "positions from 1": one_place_on,
    },
    "roberta": BERTS
    | {
        "tanh for exact GELU": other_activation(activations.gelu_tanh),
        "positions count padding": config_with(count_padding=True),
        "positions from 1": one_place_back,
    },
    "albert": BERTS
    | {
        "exact for tanh GELU": other_activation(activations.gelu),
        "exact for tanh GELU in the head": other_activation_of_the_head(activations.gelu),
        "segments not read": one_segment,
        "layers of their own": fresh_layers,
        "one layer less": one_layer_less,
        "mapping before the norm": norm_after_mapping,
    },
    "t5": T5S
    | {
        "GELU for ReLU": other_activation(activations.gelu_tanh),
        "hidden states not rescaled before the head": config_with(scale_logits=False),
    },
    "t5 1.1": T5S
    | {
        "gate and up swapped": swap_gates,
        "exact for tanh GELU": other_activation(activations.gelu),
        "hidden states rescaled before the head": config_with(scale_logits=True),
        "the embedding as head": lambda model, _: setattr(model.head, "weight", model.embed.tokens.weight),
    },
    "bart": BARTS | {"scaled embedding": setting("embed", "scale", 24**0.5)},
    "mbart": BARTS
    | {
        "embedding not scaled": setting("embed", "scale", 1.0),
        "decoder's embedding not scaled": setting("decoder_embed", "scale", 1.0),
        "no final norm of the encoder": without("encoder_norm"),
        "no final norm of the decoder": without("decoder_norm"),
    },
}


def test_every_family_has_mutations():
    assert MUTATIONS.keys() == set(EACH) and min(map(len, MUTATIONS.values())) > 2


@pytest.mark.parametrize(("case", "mutation"), [(c, m) for c, ms in MUTATIONS.items() for m in ms])
def test_parity_is_sensitive(pair, case, mutation, monkeypatch):
    theirs, ours, _ = pair(case)
    mutant = copy.deepcopy(ours)
    MUTATIONS[case][mutation](mutant, monkeypatch)
    assert error(mutant, theirs) > 10 * tolerance(case)
    monkeypatch.undo()
    assert error(ours, theirs) < tolerance(case)
