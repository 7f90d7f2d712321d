"""Seq2SeqLM: the target sees its past and the whole source, the source is read once; bad input is refused by name."""

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

from plmlib import build, capture, tiny
from plmlib.generation import beam, generate

BART = tiny(skeleton="seq2seq", max_len=32, n_decoder_layers=3, position_offset=2, count_padding=True, embed_norm=True,
            norm_place="post", activation="gelu", start_id=2)  # fmt: skip
T5 = BART.replace(positions="relative", position_offset=0, count_padding=False, embed_norm=False, norm="rms", norm_place="pre",
                  activation="relu", bias=False, scale_scores=False, scale_logits=True)  # fmt: skip
SHAPES = {
    "bart": BART,
    "mbart": BART.replace(norm_place="pre", embed_scale=True),
    "t5": T5,
    "t5 1.1": T5.replace(activation="gelu_tanh", gated=True, tied=False, scale_logits=False),
    "rotary": T5.replace(positions="rotary", scale_scores=True, n_kv_heads=2),
    "shared": BART.replace(share_layers=True, positions="sinusoidal"),
}
MODELS = {name: build(config) for name, config in SHAPES.items()}
RNG = torch.Generator().manual_seed(0)
SOURCE, TARGET = torch.randint(0, 512, (3, 9), generator=RNG), torch.randint(0, 512, (3, 12), generator=RNG)
KEEP = torch.arange(9) < torch.tensor([9, 5, 7])[:, None]
BOOL = torch.ones(3, 12, dtype=torch.bool)
each_model = pytest.mark.parametrize("name", MODELS)
sixth = settings(max_examples=settings().max_examples // 6)


def close(a, b):
    torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


@each_model
@torch.no_grad()
def test_a_target_token_moves_nothing_before_it_and_a_source_token_moves_all(name):
    model, other, source = MODELS[name], TARGET.clone(), SOURCE.clone()
    other[:, 5] = (other[:, 5] + 1) % 512
    moved = (model(SOURCE, TARGET) - model(SOURCE, other)).abs().amax((0, 2))
    assert moved[:5].max() == 0 and moved[5:].min() > 0
    source[:, 8] = (source[:, 8] + 1) % 512
    assert (model(SOURCE, TARGET) - model(source, TARGET)).abs().amax((0, 2)).min() > 0


@each_model
@torch.no_grad()
@sixth
@given(st.integers(0, 4), st.integers(0, 4), st.integers(0, 4), st.integers(0, 9))
def test_padding_changes_nothing(name, left, right, after, seed):
    """Of the target on the right; of the source on the right, too, and on the left where positions count real tokens only."""
    model, left = MODELS[name], 0 if MODELS[name].config.count_padding else left
    rng = torch.Generator().manual_seed(seed)
    source = torch.randint(0, 512, (1, left + 5 + right), generator=rng)
    keep = torch.tensor([[False] * left + [True] * 5 + [False] * right])
    target = torch.randint(0, 512, (1, 6 + after), generator=rng)
    real = torch.tensor([[True] * 6 + [False] * after])
    close(model(source, target, keep, real)[:, :6], model(source[keep][None], target[:, :6]))


@each_model
@torch.no_grad()
@sixth
@given(st.lists(st.integers(1, 5), min_size=1, max_size=4), st.booleans(), st.booleans())
def test_cache_changes_nothing(name, pieces, source_padded, target_padded):
    model, n = MODELS[name], sum(pieces)
    target = TARGET.repeat(1, 2)[:, :n]
    keep, real = (KEEP if source_padded else None), torch.ones(3, n, dtype=torch.bool)
    real[1, : min(2, n - 1)] = not target_padded
    cache, parts, done = model.new_cache(3, n), [], 0
    memory = model.encode(SOURCE, keep)
    for size in pieces:
        done += size
        parts.append(model.decode(memory, target[:, done - size : done], keep, real[:, :done] if target_padded else None, cache))
    close(torch.cat(parts, 1)[real], model(SOURCE, target, keep, real if target_padded else None)[real])


@each_model
@torch.no_grad()
def test_the_source_is_read_once(name):
    """The encoder runs once, and its keys and values are made by the first step: what stands in the memory later is not read."""
    model = MODELS[name]
    with capture(model, "encoder.0.feed_forward") as seen:
        generate(model, SOURCE, 6, temperature=0)
    assert len(seen["encoder.0.feed_forward"]) == (model.config.n_layers if model.config.share_layers else 1)
    memory, cache = model.encode(SOURCE), model.new_cache(3, 12)
    first = model.decode(memory, TARGET[:, :1], None, None, cache)
    rest = model.decode(torch.full_like(memory, math.nan), TARGET[:, 1:2], None, None, cache)
    close(torch.cat((first, rest), 1), model(SOURCE, TARGET[:, :2]))


@each_model
@torch.no_grad()
def test_maps_are_rows_over_what_may_be_seen(name):
    model = MODELS[name]
    with capture(model, "*.weights") as seen:
        close(model(SOURCE, TARGET, KEEP), model(SOURCE, TARGET, KEEP))
    for part, calls in seen.items():
        weights = calls[0]
        close(weights.sum(-1), torch.ones(weights.shape[:-1]))
        if "decoder" not in part or "cross" in part:
            assert (weights.masked_select(~KEEP[:, None, None]) == 0).all()
        else:
            assert (weights.triu(1) == 0).all()


@each_model
def test_rows_of_padding_alone_stay_finite(name):
    model, keep, real = build(SHAPES[name]).train(), KEEP.clone(), BOOL.clone()
    keep[1] = real[2] = False
    logits = model(SOURCE, TARGET, keep, real)
    logits.square().mean().backward()
    assert logits.isfinite().all() and all(w.grad is None or w.grad.isfinite().all() for w in model.parameters())


@each_model
def test_every_weight_is_used(name):
    model = build(SHAPES[name])
    model(SOURCE, TARGET).square().sum().backward()
    assert all(weight.grad is not None and weight.grad.any() for weight in model.parameters())


@each_model
@torch.no_grad()
def test_loss_starts_at_the_log_of_the_vocabulary(name):
    loss = F.cross_entropy(MODELS[name](SOURCE, TARGET)[:, :-1].flatten(0, 1), TARGET[:, 1:].flatten())
    assert abs(float(loss) - math.log(512)) < 0.1


@torch.no_grad()
def test_relative_positions_know_no_longest_text():
    long = torch.randint(0, 512, (1, 300), generator=RNG)
    assert MODELS["t5"](long, long).isfinite().all()
    assert generate(MODELS["t5"], long, 40, temperature=0).shape == (1, 41)


BAD = {
    "a list": ({"source_ids": [[1]]}, TypeError, r"source_ids must be a tensor .* torch.tensor\(source_ids\)"),
    "no target": ({"target_ids": None}, TypeError, "target_ids must be a tensor"),
    "real numbers": ({"target_ids": TARGET.float()}, TypeError, r"target_ids.long\(\)"),
    "one axis": ({"source_ids": SOURCE[0]}, ValueError, r"source_ids\[None\]"),
    "no tokens": ({"target_ids": TARGET[:, :0]}, ValueError, r"target_ids must be .* got shape \(3, 0\)"),
    "id V": ({"target_ids": TARGET + 512}, ValueError, r"target_ids must be in \[0, 512\)"),
    "other rows": ({"target_ids": TARGET[:2]}, ValueError, r"memory must be \(2, source tokens, 64\)"),
    "long source": ({"source_ids": SOURCE.repeat(1, 4)}, ValueError, "source_ids must end within max_len: 36"),
    "long target": ({"target_ids": TARGET.repeat(1, 3)}, ValueError, "target_ids must end within max_len: 36"),
    "source_keep too short": ({"source_keep": KEEP[:, :5]}, ValueError, r"source_keep must be \(3, 9\)"),
    "target_keep too short": ({"target_keep": BOOL[:, :5]}, ValueError, r"target_keep must be \(3, 12\)"),
    "source_keep of numbers": ({"source_keep": KEEP.long()}, TypeError, r"keep.bool\(\)"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_named(case):
    given, error, words = BAD[case]
    with pytest.raises(error, match=words):
        MODELS["bart"](**{"source_ids": SOURCE, "target_ids": TARGET} | given)


MEMORY = torch.zeros(3, 9, 64)
BAD_MEMORY = {
    "a list": ({"memory": [1]}, TypeError, "memory must be hidden states .* got list"),
    "ids": ({"memory": SOURCE}, TypeError, "memory must be hidden states .* got torch.int64"),
    "one text": ({"memory": MEMORY[0]}, ValueError, r"memory must be \(3, source tokens, 64\)"),
    "one row": ({"memory": MEMORY[:1]}, ValueError, r"got \(1, 9, 64\)"),
    "another width": ({"memory": MEMORY[..., :5]}, ValueError, r"got \(3, 9, 5\)"),
    "nothing": ({"memory": MEMORY[:, :0]}, ValueError, r"got \(3, 0, 64\)"),
    "elsewhere": ({"memory": MEMORY.to("meta")}, ValueError, "on cpu, got .* on meta"),
    "another source": ({"source_keep": KEEP[:, :5]}, ValueError, r"source_keep must be \(3, 9\), got \(3, 5\)"),
    "a short cache": ({"cache": MODELS["bart"].new_cache(3, 5)}, ValueError, r"\(3, 3, 5\), this call needs \(3, 3, 12\)"),
    "the encoder's depth": ({"cache": MODELS["bart"].new_cache(3, 12)[:2]}, ValueError, r"needs \(3, 3, 12\)"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_MEMORY)
def test_bad_memory_is_named(case):
    given, error, words = BAD_MEMORY[case]
    with pytest.raises(error, match=words):
        MODELS["bart"].decode(**{"memory": MEMORY, "target_ids": TARGET} | given)


BAD_TEXT = {
    "no first token": (BART.replace(start_id=None), {}, "start must be given"),
    "a first token outside": (BART, {"start": 512}, r"start must be in \[0, 511\]"),
    "too many": (BART, {"max_new_tokens": 32}, r"max_new_tokens must be in \[1, 31\]"),
    "a long source": (BART, {"ids": SOURCE.repeat(1, 4)}, "36 tokens, the model's max_len is 32"),
    "other keep": (BART, {"keep": KEEP[:, :4]}, r"keep must be \(3, 9\)"),
    "a start for a CausalLM": (tiny(), {"start": 1}, "start is for models that read a source"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_TEXT)
def test_bad_requests_are_named(case):
    config, given, words = BAD_TEXT[case]
    with pytest.raises(ValueError, match=words):
        generate(build(config), **{"ids": SOURCE, "max_new_tokens": 3} | given)


def test_a_beam_reads_one_source():
    with pytest.raises(ValueError, match="one prompt"):
        beam(MODELS["bart"], SOURCE, 3, 2)
    (best, _), *_ = found = beam(MODELS["bart"], SOURCE[:1], 3, 2)
    assert len(found) == 2 and best[0] == 2 and best.shape == (4,)
