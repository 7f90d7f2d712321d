"""Fast decoding: its logits equal the model's, and it is not used with hooks or with changed parts."""

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
def test_fast_decoding_equals_the_model(name):
    reader, ids = READERS[name]
    cache, whole = reader.new_cache(*ids.shape), reader(ids)
    reader(ids[:, :2], cache=cache)
    step = stepper(reader, cache)
    for t in range(2, ids.shape[1]):
        torch.testing.assert_close(step(ids[:, t]), whole[:, t], rtol=1e-4, atol=1e-5)
    assert cache[0].length == ids.shape[1]


@torch.no_grad()
def test_many_rows_use_the_faster_product(monkeypatch):
    model, shapes, product = build(tiny(d_model=128)), [], fast_decode.product
    monkeypatch.setattr(
        fast_decode,
        "product",
        lambda *x, **how: shapes.append(how["weight"].shape) or product(*x, **how),
    )
    ids = IDS.repeat(8, 1)  # 24 rows
    cache, whole = model.new_cache(24, 20), model(ids)
    model(ids[:, :9], cache=cache)
    torch.testing.assert_close(stepper(model, cache)(ids[:, 9]), whole[:, 9], rtol=1e-4, atol=1e-5)
    # The output layer of attention is too small.
    assert set(shapes) == ({(384, 128), (512, 128), (128, 512)} if AVAILABLE else set())


@torch.no_grad()
def test_double_precision_is_exact():
    model = build(tiny(positions="rotary", n_kv_heads=2, gated=True, norm="rms")).double()
    cache, whole = model.new_cache(3, 20), model(IDS)
    model(IDS[:, :1], cache=cache)
    step = stepper(model, cache)
    torch.testing.assert_close(
        torch.stack([step(IDS[:, t]) for t in range(1, 20)], 1), whole[:, 1:], rtol=1e-11, atol=1e-12
    )


def change_part(name: str, model) -> None:
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
    "norm replaced", "feed-forward replaced", "attention patched",
    "inner layer patched", "embedding hooked", "head patched",
])  # fmt: skip
def test_a_changed_part_takes_effect(change):
    model = build(tiny(init_std=0.2, max_len=32))
    before = generate(model, IDS[:, :9], 11, temperature=0)
    change_part(change, model)
    after = generate(model, IDS[:, :9], 11, temperature=0)
    assert torch.equal(after, generate(model, IDS[:, :9], 11, temperature=0, cache=False))
    assert not torch.equal(after, before)


def test_generation_uses_it_unless_something_is_captured(monkeypatch):
    model, rows_per_step = CAUSAL["gpt2"], []

    def counting_stepper(*given):
        step = stepper(*given)
        return step and (lambda ids: rows_per_step.append(len(ids)) or step(ids))

    monkeypatch.setattr(fast_decode, "stepper", counting_stepper)
    texts = generate(model, IDS, 5, temperature=0)
    assert rows_per_step == [3] * 4  # the first call reads the prompt
    keep = torch.ones_like(IDS, dtype=torch.bool)
    keep[0, 0] = False
    generate(model, IDS, 5, temperature=0, keep=keep)
    assert len(rows_per_step) == 4
    with capture(model, "*.weights") as seen:
        watched = generate(model, IDS, 5, temperature=0)
    assert len(rows_per_step) == 4 and torch.equal(watched, texts)
    assert [w.shape[-1] for w in seen["layers.1.attention.weights"]] == [20, 21, 22, 23, 24]
    best, _ = beam(model, IDS[:1], 3, 2)[0]
    assert rows_per_step[4:] == [2, 2] and len(best) == 23


def test_a_source_of_only_padding_is_read_by_the_model():
    model, keep = SEQ2SEQ["t5"], torch.ones_like(SOURCE, dtype=torch.bool)
    keep[1] = False
    reader = model.with_source(SOURCE, keep)
    cache = reader.new_cache(3, 4)
    assert stepper(model.with_source(SOURCE), cache) is None, "the source is not yet in the cache"
    reader(TARGET[:, :1], cache=cache)
    assert stepper(reader, cache) is None
    assert generate(model, SOURCE, 3, keep=keep, start=1, temperature=0).shape == (3, 4)


def test_there_is_no_fast_decoder_for_other_models_or_in_training():
    assert stepper(lambda ids: ids, None) is None
    model = build(tiny())
    assert stepper(model, None) is None
    cache = model.new_cache(1, 2)
    assert stepper(model.train(), cache) is None and stepper(model.eval(), cache) is not None


@pytest.mark.parametrize("d_model", [64, 768, 1024])
def test_under_autocast_the_cache_changes_nothing(d_model):
    model = build(tiny(d_model=d_model, n_layers=1, init_std=0.05))
    with torch.autocast("cpu", torch.bfloat16):
        with_cache = generate(model, IDS, 4, temperature=0)
        logits = model(IDS)
        assert fast_decode.stepper(model, model.new_cache(3, 24)) is None
    assert with_cache.shape == (3, 24) and logits.dtype == torch.bfloat16
    with torch.autocast("cpu", torch.bfloat16):
        assert torch.equal(with_cache, generate(model, IDS, 4, temperature=0, cache=False))


def test_plain_turns_it_off():
    model = build(tiny())
    cache = model.new_cache(3, 24)
    model(IDS, cache=cache)
    with plain():
        assert stepper(model, cache) is None
