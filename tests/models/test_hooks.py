"""Capture: it returns what the model computed, an edit changes the output, and no hook remains afterwards."""

import pytest
import torch
from support.small_models import SEQ2SEQ_SHAPES

from plmlib import build, capture, generate, tiny

MODEL = build(tiny())
IDS = torch.arange(12).view(2, 6)


def hooks_left(model):
    return sum(len(part._forward_hooks) for part in model.modules())


@torch.no_grad()
def test_capture_changes_nothing_and_names_every_layer():
    before = MODEL(IDS)
    with capture(MODEL, "*.weights", "layers.?.feed_forward") as seen:
        during = MODEL(IDS)
        MODEL(IDS[:1])
    torch.testing.assert_close(during, before)
    assert set(seen) == {
        f"layers.{i}.{part}" for i in (0, 1) for part in ("attention.weights", "feed_forward")
    }
    assert [w.shape for w in seen["layers.0.attention.weights"]] == [(2, 4, 6, 6), (1, 4, 6, 6)]
    torch.testing.assert_close(seen["layers.1.attention.weights"][0].sum(-1), torch.ones(2, 4, 6))
    assert hooks_left(MODEL) == 0


@torch.no_grad()
def test_edits_take_effect_and_are_captured():
    with capture(MODEL, "*.weights", edit={"layers.0.attention.weights": torch.zeros_like}) as seen:
        edited = MODEL(IDS)
    assert seen["layers.0.attention.weights"][0].abs().max() == 0
    assert seen["layers.1.attention.weights"][0].abs().max() > 0
    assert (edited - MODEL(IDS)).abs().max() > 1e-3
    with capture(MODEL, edit={"layers.1.feed_forward": lambda x: x}):
        torch.testing.assert_close(MODEL(IDS), MODEL(IDS))


def test_gradients_flow_through_captured_tensors():
    with capture(MODEL, "embed") as seen:
        MODEL(IDS).sum().backward(inputs=seen["embed"]) if seen["embed"] else None
        seen["embed"].clear()
        MODEL(IDS)
    (x,) = seen["embed"]
    assert x.requires_grad and x.shape == (2, 6, 64)


def test_an_unknown_pattern_lists_the_modules():
    for arguments in ({"edit": {"nope": torch.zeros_like}}, {}):
        with (
            pytest.raises(ValueError, match=r"'nope'; its modules are, for example, embed"),
            capture(MODEL, "nope", **arguments),
        ):
            pass
    assert hooks_left(MODEL) == 0


def test_an_edit_must_keep_the_shape():
    for change in (lambda x: x[:, :1], lambda x: None):
        with (
            pytest.raises(ValueError, match="must return a tensor of shape"),
            capture(MODEL, edit={"embed": change}),
        ):
            MODEL(IDS)
    assert hooks_left(MODEL) == 0


def test_hooks_are_removed_when_the_body_raises():
    with pytest.raises(ZeroDivisionError), capture(MODEL, "*"):
        1 / 0  # noqa: B018
    assert hooks_left(MODEL) == 0


UNTIED = {"tied": False, "vocab_size": 60, "init_std": 0.2}
EVERY = {
    "gpt": tiny(**UNTIED),
    "bert": tiny(**UNTIED, skeleton="masked", n_segments=2, order_head=True),
    **{f"{name}, untied": config.replace(tied=False) for name, config in SEQ2SEQ_SHAPES.items()},
}


def run(model, ids):
    """Return everything that the model computes, as one vector."""
    if model.config.skeleton == "masked":
        hidden = model.encode(ids)
        return torch.cat(
            [model.logits(hidden).flatten(), model.pair(hidden).flatten(), model.order(hidden).flatten()]
        )
    if model.config.skeleton == "causal":
        return model(ids).flatten()
    return model(ids, ids).flatten()


def linear_parts(model):
    return [name for name, part in model.named_modules() if isinstance(part, torch.nn.Linear)]


@pytest.mark.parametrize("name", EVERY)
@torch.no_grad()
def test_every_linear_layer_is_called_so_that_an_edit_or_an_adapter_takes_effect(name):
    model = build(EVERY[name])
    ids, before = torch.arange(12).view(2, 6), None
    before = run(model, ids)
    for part in linear_parts(model):
        with capture(model, part, edit={part: lambda x: x + torch.linspace(0, 5, x.shape[-1])}) as seen:
            assert not torch.equal(run(model, ids), before) and seen[part], part
        owner, _, leaf = part.rpartition(".")
        layer = model.get_submodule(part)
        setattr(model.get_submodule(owner), leaf, Adapter(layer))
        assert not torch.equal(run(model, ids), before), part
        setattr(model.get_submodule(owner), leaf, layer)
    assert torch.equal(run(model, ids), before)


class Adapter(torch.nn.Module):
    """A linear layer plus a low-rank change."""

    def __init__(self, layer):
        super().__init__()
        rng = torch.Generator().manual_seed(0)
        self.layer = layer
        self.down, self.up = (
            torch.randn(n, 1, generator=rng) for n in (layer.in_features, layer.out_features)
        )

    def forward(self, x):
        return self.layer(x) + x @ self.down @ self.up.T


@torch.no_grad()
def test_an_adapter_takes_effect_in_cached_generation():
    for name in ("gpt", "bart, untied", "t5, untied"):
        model = build(EVERY[name])
        ids = torch.arange(6)[None] + 1
        plain = generate(model, ids, 6, temperature=0)
        for part in linear_parts(model):
            if part.startswith("encoder."):
                continue
            owner, _, leaf = part.rpartition(".")
            layer = model.get_submodule(part)
            setattr(model.get_submodule(owner), leaf, Adapter(layer))
            with_cache = generate(model, ids, 6, temperature=0)
            assert torch.equal(with_cache, generate(model, ids, 6, temperature=0, cache=False)), part
            setattr(model.get_submodule(owner), leaf, layer)
        assert torch.equal(generate(model, ids, 6, temperature=0), plain)
