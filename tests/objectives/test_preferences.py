"""DPO: the log-probability of a text, the loss of a pair, and what a step of training moves."""

import math

import pytest
import torch

from plmlib import build, tiny
from plmlib.objectives.preferences import dpo, log_probability, preference_loss
from plmlib.training import train

MODEL = tiny(vocab_size=11, d_model=16, n_layers=1, n_heads=2, max_len=16)


@pytest.fixture
def pairs():
    rng = torch.Generator().manual_seed(0)
    chosen, refused = torch.randint(11, (2, 4, 6), generator=rng)
    keep = torch.arange(6) < torch.tensor([[6], [4], [5], [6]])
    return chosen, keep, refused, keep.flip(0)


def test_log_probability_is_the_sum_of_the_logarithms(pairs):
    model, (ids, keep, *_) = build(MODEL), pairs
    with torch.no_grad():
        logits = model(ids).log_softmax(-1)
        for prompt in (1, 3):
            got = log_probability(model, ids, keep, prompt)
            for b in range(4):
                steps = range(prompt, int(keep[b].sum()))
                assert got[b].item() == pytest.approx(
                    sum(logits[b, t - 1, ids[b, t]].item() for t in steps), abs=1e-4
                )


def test_padding_does_not_count(pairs):
    model, (ids, keep, *_) = build(MODEL), pairs
    other = torch.where(keep, ids, (ids + 1) % 11)
    with torch.no_grad():
        assert torch.allclose(log_probability(model, ids, keep), log_probability(model, other, keep))


def test_the_loss_begins_at_ln_2_and_falls_with_the_margin():
    nothing, two = torch.zeros(3), torch.full((3,), 2.0)
    assert preference_loss(nothing, nothing, 0.5).item() == pytest.approx(math.log(2))
    assert preference_loss(two, nothing, 0.5).item() == pytest.approx(math.log1p(math.exp(-1)))
    assert preference_loss(nothing, two, 0.5) > preference_loss(nothing, nothing, 0.5)


def test_training_moves_the_chosen_texts_above_the_refused_ones(pairs):
    model = build(MODEL)
    with torch.no_grad():
        before = torch.stack([log_probability(model, *pairs[:2]), log_probability(model, *pairs[2:])], 1)
    batch = (*pairs, before)
    history = train(model, lambda rng: batch, dpo(0.5), steps=20, lr=3e-3, progress=False)
    assert history.loss[0] == pytest.approx(math.log(2), abs=1e-4)
    with torch.no_grad():
        moved = (
            torch.stack([log_probability(model, *pairs[:2]), log_probability(model, *pairs[2:])], 1) - before
        )
    assert (moved[:, 0] > moved[:, 1]).all()


@pytest.mark.parametrize("beta", [0, -1.0, float("nan"), True])
def test_beta_must_be_above_zero(beta):
    with pytest.raises((TypeError, ValueError), match="beta"):
        dpo(beta)
