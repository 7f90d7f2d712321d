"""CausalLM: the past never depends on the future, padding and KV cache change nothing, bad input is named."""

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from support.small_models import CAUSAL_IDS as IDS
from support.small_models import CAUSAL_MODELS as MODELS
from support.small_models import CAUSAL_SHAPES as SHAPES

from plmlib import build, tiny
from plmlib.layers import masks

each_model = pytest.mark.parametrize("name", MODELS)
fewer_examples = settings(max_examples=settings().max_examples // 5)  # for each of the models


@each_model
@torch.no_grad()
def test_changing_a_token_changes_nothing_before_it(name):
    model = MODELS[name]
    other = IDS.clone()
    other[:, 8] = (other[:, 8] + 1) % 512
    change = (model(IDS) - model(other)).abs().amax((0, 2))
    assert change[:8].max() == 0 and change[8:].min() > 0


@each_model
@torch.no_grad()
@fewer_examples
@given(st.integers(0, 5), st.integers(0, 5), st.integers(0, 9))
def test_padding_on_either_side_changes_nothing(name, left, right, seed):
    model = MODELS[name]
    rng = torch.Generator().manual_seed(seed)
    ids = torch.randint(0, 512, (1, 6), generator=rng)
    padded = torch.randint(0, 512, (1, left + 6 + right), generator=rng)
    padded[:, left : left + 6] = ids
    keep = torch.tensor([[False] * left + [True] * 6 + [False] * right])
    torch.testing.assert_close(model(padded, keep)[keep], model(ids)[0], rtol=1e-4, atol=1e-5)


@each_model
@torch.no_grad()
@fewer_examples
@given(st.lists(st.integers(1, 7), min_size=1, max_size=4), st.booleans())
def test_the_kv_cache_changes_nothing(name, pieces, padded):
    model = MODELS[name]
    n = sum(pieces)
    ids, keep = IDS.repeat(1, 2)[:, :n], torch.ones(3, n, dtype=torch.bool)
    keep[1, : min(2, n - 1)] = False
    cache, parts, done = model.new_cache(3, n), [], 0
    for size in pieces:
        done += size
        parts.append(model(ids[:, done - size : done], keep[:, :done] if padded else None, cache))
    whole = model(ids, keep if padded else None)
    real = keep | (not padded)
    torch.testing.assert_close(torch.cat(parts, 1)[real], whole[real], rtol=1e-4, atol=1e-5)


@each_model
def test_a_row_of_only_padding_stays_finite(name):
    model = build(SHAPES[name]).train()
    keep = torch.ones(3, 20, dtype=torch.bool)
    keep[1] = False
    logits = model(IDS, keep)
    logits.square().mean().backward()
    assert logits.isfinite().all() and all(
        w.grad is None or w.grad.isfinite().all() for w in model.parameters()
    )


@each_model
@torch.no_grad()
def test_loss_starts_at_the_log_of_the_vocabulary(name):
    loss = F.cross_entropy(MODELS[name](IDS)[:, :-1].flatten(0, 1), IDS[:, 1:].flatten())
    assert abs(float(loss) - math.log(512)) < 0.1


@torch.no_grad()
def test_the_model_is_encode_then_logits():
    model = MODELS["llama"]
    hidden = model.encode(IDS)
    assert hidden.shape == (3, 20, 64)
    assert torch.equal(model.logits(hidden), model(IDS))


def test_same_seed_same_bits_and_the_global_generator_is_not_used():
    before = torch.get_rng_state()
    a, b, c = build(tiny(), 1), build(tiny(), 1), build(tiny(), 2)
    assert torch.equal(torch.get_rng_state(), before)
    assert all(torch.equal(x, y) for x, y in zip(a.parameters(), b.parameters(), strict=True))
    assert not torch.equal(a.embed.tokens.weight, c.embed.tokens.weight)
    assert not a.training and all(w.requires_grad and not w.is_meta for w in a.parameters())


def test_initial_sizes():
    model = build(tiny(d_model=128, n_layers=8, init_std=0.05, embed_std=0.3))
    std = {name: float(w.detach().std()) for name, w in model.named_parameters() if w.ndim == 2}
    assert abs(std["embed.tokens.weight"] - 0.3) < 0.003
    assert abs(std["layers.3.attention.qkv.weight"] - 0.05) < 0.001
    assert abs(std["layers.3.attention.out.weight"] - 0.05 / 4) < 0.001
    assert abs(std["layers.3.feed_forward.down.weight"] - 0.05 / 4) < 0.001
    post = build(tiny(norm_place="post", init_std=0.05))
    assert abs(float(post.layers[0].attention.out.weight.detach().std()) - 0.05) < 0.002
    assert model.norm.weight.eq(1).all() and model.norm.bias.eq(0).all()


@pytest.mark.parametrize("seed", [-1, 1.5, 2**64, "1", True])
def test_bad_seed(seed):
    with pytest.raises((TypeError, ValueError), match="seed"):
        build(tiny(), seed)


BOOL = torch.ones(3, 20, dtype=torch.bool)
BAD = {
    "a list": ([[1, 2], [3]], None, TypeError, r"torch.tensor\(ids\)"),
    "None": (None, None, TypeError, "NoneType"),
    "bytes": (b"abc", None, TypeError, "bytes"),
    "one axis": (IDS[0], None, ValueError, r"ids\[None\]"),
    "no tokens": (IDS[:, :0], None, ValueError, r"\(3, 0\)"),
    "no rows": (IDS[:0], None, ValueError, r"\(0, 20\)"),
    "real numbers": (IDS.float(), None, TypeError, r"ids.long\(\)"),
    "bool ids": (BOOL, None, TypeError, "bool"),
    "id V": (IDS.clone().fill_(512), None, ValueError, r"\[0, 512\)"),
    "id -1": (IDS.clone().fill_(-1), None, ValueError, r"\[0, 512\), got -1"),
    "too long": (
        torch.zeros(1, 129, dtype=torch.long),
        None,
        ValueError,
        "129 tokens, the model's max_len is 128",
    ),
    "mask too short": (IDS, BOOL[:, :5], ValueError, r"keep must have shape \(3, 20\)"),
    "mask of other rows": (IDS, BOOL[:1], ValueError, r"keep must have shape \(3, 20\)"),
    "mask of numbers": (IDS, BOOL.long(), TypeError, r"keep.bool\(\)"),
    "mask of one axis": (IDS, BOOL[0], ValueError, "must have shape"),
    "another device": (IDS.to("meta"), None, ValueError, "on meta, the model is on cpu"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused_by_name(case):
    ids, keep, error, words = BAD[case]
    with pytest.raises(error, match=words):
        build(tiny())(ids, keep)


@pytest.mark.parametrize(
    "dtype", [torch.int32, torch.int16, torch.int8, torch.uint8, torch.uint16, torch.uint64]
)
@torch.no_grad()
def test_small_whole_numbers_are_accepted(dtype):
    ids = IDS % 128
    assert torch.equal(MODELS["gpt2"](ids.to(dtype)), MODELS["gpt2"](ids))


def test_a_cached_call_computes_no_gradients():
    model = MODELS["gpt2"]
    cache = model.new_cache(3, 20)
    assert not model.encode(IDS, cache=cache).requires_grad and not cache[0].k.requires_grad
    assert model.encode(IDS).requires_grad


def test_objects_that_are_not_a_cache_a_mask_or_states_are_refused():
    model = MODELS["gpt2"]
    for cache in ([1], "cache", ()):
        with pytest.raises(
            TypeError, match=f"cache must be what model.new_cache.* got {type(cache).__name__}"
        ):
            model(IDS, cache=cache)
    for mask in ([1], torch.ones(20, 20)):
        with pytest.raises(TypeError, match="mask must be a bool tensor"):
            model(IDS, mask=mask)
    for hidden, error in ((IDS, TypeError), (None, TypeError), (torch.zeros(3, 5), ValueError)):
        with pytest.raises(error, match="hidden must be .*from model.encode"):
            model.logits(hidden)


def test_cache_of_the_wrong_size_is_refused():
    model = MODELS["gpt2"]
    for batch, length in ((0, 4), (1, 0), (1, 33), (1.5, 4)):
        with pytest.raises((TypeError, ValueError), match="batch|length"):
            model.new_cache(batch, length)
    with pytest.raises(ValueError, match="room for .* = \\(2, 3, 4\\)"):
        model(IDS[:, :5], cache=model.new_cache(3, 4))
    with pytest.raises(ValueError, match="cache"):
        model(IDS, cache=model.new_cache(2, 30))
    cache = model.new_cache(3, 30)
    model(IDS, cache=cache)
    with pytest.raises(ValueError, match="keep must have shape"):
        model(IDS[:, :1], BOOL[:, :1], cache)


def test_a_prefix_mask_makes_a_prefix_lm():
    """Changing token n changes the logits of all tokens that may see it, and no others."""
    model, T, p = build(tiny(vocab_size=30, max_len=12, init_std=0.3)), 9, 4
    ids = torch.randint(0, 30, (1, T), generator=torch.Generator().manual_seed(0))
    mask = masks.prefix(T, p)
    whole = model(ids, mask=mask)
    assert torch.equal(model(ids, mask=masks.causal(T)).argmax(-1), model(ids).argmax(-1))
    for n in range(T):
        other = ids.index_fill(1, torch.tensor([n]), (ids[0, n] + 1) % 30)
        changed = (model(other, mask=mask) != whole).any(-1)[0]
        assert torch.equal(changed, mask[:, n]), n
    keep = torch.ones(1, T, dtype=torch.bool)
    assert torch.equal(model(ids, keep, mask=mask), whole)
    keep[0, T - 2 :] = False
    torch.testing.assert_close(
        model(ids, keep, mask=mask)[:, :-2], model(ids[:, :-2], mask=masks.prefix(T - 2, p))
    )
    with pytest.raises(ValueError, match="mask describes a whole text"):
        model(ids, cache=model.new_cache(1, T), mask=mask)
