"""Capture: what is seen is what the model computed; editing changes it; nothing stays behind."""

import pytest
import torch

from plmlib import build, capture, tiny

MODEL = build(tiny())
IDS = torch.arange(12).view(2, 6)


def hooks_left(model):
    return sum(len(part._forward_hooks) for part in model.modules())


@torch.no_grad()
def test_seeing_changes_nothing_and_names_every_layer():
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
def test_edits_take_effect_and_are_what_is_seen():
    with capture(MODEL, "*.weights", edit={"layers.0.attention.weights": torch.zeros_like}) as seen:
        edited = MODEL(IDS)
    assert seen["layers.0.attention.weights"][0].abs().max() == 0
    assert seen["layers.1.attention.weights"][0].abs().max() > 0
    assert (edited - MODEL(IDS)).abs().max() > 1e-3
    with capture(MODEL, edit={"layers.1.feed_forward": lambda x: x}):
        torch.testing.assert_close(MODEL(IDS), MODEL(IDS))


def test_gradients_flow_through_what_is_seen():
    with capture(MODEL, "embed") as seen:
        MODEL(IDS).sum().backward(inputs=seen["embed"]) if seen["embed"] else None
        seen["embed"].clear()
        MODEL(IDS)
    (x,) = seen["embed"]
    assert x.requires_grad and x.shape == (2, 6, 64)


def test_unknown_pattern_names_what_there_is():
    for arguments in ({"edit": {"nope": torch.zeros_like}}, {}):
        with (
            pytest.raises(ValueError, match=r"'nope'; there are, for example, embed"),
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


def test_hooks_go_when_the_body_raises():
    with pytest.raises(ZeroDivisionError), capture(MODEL, "*"):
        1 / 0  # noqa: B018
    assert hooks_left(MODEL) == 0
