"""The quick way through cached generation: the model's own logits, taken where nobody looks, left where a part was changed."""

import pytest
import torch
from support.small_models import CAUSAL_IDS as IDS
from support.small_models import CAUSAL_MODELS as CAUSAL
from support.small_models import SEQ2SEQ_MODELS as SEQ2SEQ
from support.small_models import SOME, SOURCE, TARGET

from plmlib import build, capture, fast, generate, tiny
from plmlib.fast import plain
from plmlib.fast.linear import AVAILABLE
from plmlib.generation import beam, fast_decode
from plmlib.generation.fast_decode import stepper

READERS = {
    **{name: (model, IDS) for name, model in CAUSAL.items()},
    **{name: (model.with_source(SOURCE), TARGET) for name, model in SEQ2SEQ.items()},
    **{
        f"{name}, padded source": (model.with_source(SOURCE, SOME), TARGET) for name, model in SEQ2SEQ.items()
    },
}


@pytest.fixture(autouse=True)
def quick_ways(monkeypatch):
    """What is tested here is the quick way, also in a run with PLM_PLAIN=1."""
    monkeypatch.setattr(fast, "PLAIN", False)


@pytest.mark.parametrize("name", READERS)
@torch.no_grad()
def test_the_quick_way_is_the_model(name):
    read, ids = READERS[name]
    cache, whole = read.new_cache(*ids.shape), read(ids)
    read(ids[:, :2], cache=cache)
    quick = stepper(read, cache)
    for t in range(2, ids.shape[1]):
        torch.testing.assert_close(quick(ids[:, t]), whole[:, t], rtol=1e-4, atol=1e-5)
    assert cache[0].length == ids.shape[1]


@torch.no_grad()
def test_many_rows_take_the_quicker_product(monkeypatch):
    model, taken, true = build(tiny(d_model=128)), [], fast_decode.product
    monkeypatch.setattr(
        fast_decode,
        "product",
        lambda *x, **how: taken.append(how["weight"].shape) or true(*x, **how),
    )
    ids = IDS.repeat(8, 1)  # 24 rows
    cache, whole = model.new_cache(24, 20), model(ids)
    model(ids[:, :9], cache=cache)
    torch.testing.assert_close(stepper(model, cache)(ids[:, 9]), whole[:, 9], rtol=1e-4, atol=1e-5)
    assert set(taken) == (
        {(384, 128), (512, 128), (128, 512)} if AVAILABLE else set()
    )  # attention's last is too small


@torch.no_grad()
def test_double_precision_stays_exact():
    model = build(tiny(positions="rotary", n_kv_heads=2, gated=True, norm="rms")).double()
    cache, whole = model.new_cache(3, 20), model(IDS)
    model(IDS[:, :1], cache=cache)
    quick = stepper(model, cache)
    torch.testing.assert_close(
        torch.stack([quick(IDS[:, t]) for t in range(1, 20)], 1), whole[:, 1:], rtol=1e-11, atol=1e-12
    )


def changed(name: str, model) -> None:
    """Replace or patch a part, so that the model computes something else."""
    block = model.layers[1]
    zeros = {"attention": lambda x, *_: torch.zeros_like(x), "up": lambda x: torch.zeros(*x.shape[:-1], 256)}
    if name == "norm replaced":
        block.attention_norm = torch.nn.Identity()
    elif name == "feed-forward replaced":
        block.feed_forward = torch.nn.Identity()
    elif name == "attention patched":
        block.attention.forward = zeros["attention"]
    elif name == "inner layer patched":
        block.feed_forward.up.forward = zeros["up"]
    elif name == "embedding hooked":
        model.embed.register_forward_hook(lambda part, args, x: -x)
    elif name == "head patched":
        model.logits = lambda hidden: type(model).logits(model, hidden).flip(-1)


@pytest.mark.parametrize("change", [
    "norm replaced", "feed-forward replaced", "attention patched", "inner layer patched", "embedding hooked", "head patched",
])  # fmt: skip
def test_a_changed_part_is_not_passed_over(change):
    model = build(tiny(init_std=0.2, max_len=32))
    before = generate(model, IDS[:, :9], 11, temperature=0)
    changed(change, model)
    after = generate(model, IDS[:, :9], 11, temperature=0)
    assert torch.equal(after, generate(model, IDS[:, :9], 11, temperature=0, cache=False))
    assert not torch.equal(after, before)


def test_generation_takes_it_unless_somebody_looks(monkeypatch):
    model, taken, true = CAUSAL["gpt2"], [], stepper

    def counted(*given):
        quick = true(*given)
        return quick and (lambda ids: taken.append(len(ids)) or quick(ids))

    monkeypatch.setattr(fast_decode, "stepper", counted)
    texts = generate(model, IDS, 5, temperature=0)
    assert taken == [3] * 4  # the first call reads the prompt
    keep = torch.ones_like(IDS, dtype=torch.bool)
    keep[0, 0] = False
    generate(model, IDS, 5, temperature=0, keep=keep)
    assert len(taken) == 4
    with capture(model, "*.weights") as seen:
        watched = generate(model, IDS, 5, temperature=0)
    assert len(taken) == 4 and torch.equal(watched, texts)
    assert [w.shape[-1] for w in seen["layers.1.attention.weights"]] == [20, 21, 22, 23, 24]
    best, _ = beam(model, IDS[:1], 3, 2)[0]
    assert taken[4:] == [2, 2] and len(best) == 23


def test_a_source_of_padding_alone_goes_the_long_way():
    model, keep = SEQ2SEQ["t5"], torch.ones_like(SOURCE, dtype=torch.bool)
    keep[1] = False
    read = model.with_source(SOURCE, keep)
    cache = read.new_cache(3, 4)
    assert stepper(model.with_source(SOURCE), cache) is None, "before the source is in it"
    read(TARGET[:, :1], cache=cache)
    assert stepper(read, cache) is None
    assert generate(model, SOURCE, 3, keep=keep, start=1, temperature=0).shape == (3, 4)


def test_what_it_does_not_know_has_no_quick_way():
    assert stepper(lambda ids: ids, None) is None
    model = build(tiny())
    assert stepper(model, None) is None
    cache = model.new_cache(1, 2)
    assert stepper(model.train(), cache) is None and stepper(model.eval(), cache) is not None


@pytest.mark.parametrize("d_model", [64, 768, 1024])
def test_under_autocast_generation_works_with_a_cache_as_without(d_model):
    model = build(tiny(d_model=d_model, n_layers=1, init_std=0.05))
    with torch.autocast("cpu", torch.bfloat16):
        with_cache = generate(model, IDS, 4, temperature=0)
        logits = model(IDS)
        assert fast_decode.stepper(model, model.new_cache(3, 24)) is None
    assert with_cache.shape == (3, 24) and logits.dtype == torch.bfloat16
    with torch.autocast("cpu", torch.bfloat16):
        assert torch.equal(with_cache, generate(model, IDS, 4, temperature=0, cache=False))


def test_plain_is_plain():
    model = build(tiny())
    cache = model.new_cache(3, 24)
    model(IDS, cache=cache)
    with plain():
        assert stepper(model, cache) is None
