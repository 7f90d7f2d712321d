"""Under: any skeleton under any attention mask, with any objective and the same weights."""

import pytest
import torch
from support.small_models import BART, SOURCE, TARGET

from plmlib import build, tiny
from plmlib.layers import masks
from plmlib.objectives import clm, mask_tokens, mlm
from plmlib.training import evaluate, rows, train

SHAPE = {"vocab_size": 30, "d_model": 16, "max_len": 12, "init_std": 0.2}
IDS = torch.randint(0, 30, (3, 9), generator=torch.Generator().manual_seed(0))
KEEP = torch.ones(3, 9, dtype=torch.bool)
KEEP[0, 6:] = False


def twins():
    """A MaskedLM and a CausalLM whose bodies have the same weights."""
    masked, causal = build(tiny(**SHAPE, skeleton="masked", count_padding=True)), build(tiny(**SHAPE))
    causal.load_state_dict(masked.state_dict(), strict=False)
    return masked, causal


@pytest.mark.parametrize("keep", [None, KEEP], ids=["whole", "padded"])
@torch.no_grad()
def test_one_body_under_three_masks(keep):
    masked, causal = twins()
    real = KEEP if keep is not None else torch.ones_like(KEEP)
    for mask in (masks.causal(9), masks.bidirectional(9), masks.prefix(9, 4)):
        views = [model.encode(IDS, keep=keep, mask=mask) for model in (masked, causal)]
        torch.testing.assert_close(views[0][real], views[1][real])
    torch.testing.assert_close(causal(IDS, keep, mask=masks.causal(9))[real], causal(IDS, keep)[real])
    both_ways = masked(IDS, keep=keep, mask=masks.bidirectional(9))
    torch.testing.assert_close(both_ways[real], masked(IDS, keep=keep)[real])


@torch.no_grad()
def test_a_masked_model_under_the_causal_mask_does_not_see_the_future():
    model, changed, mask = twins()[0], IDS.clone(), masks.causal(9)
    changed[:, 5] = (changed[:, 5] + 1) % 30
    moved = (model(IDS, mask=mask) != model(changed, mask=mask)).any(-1)
    assert not moved[:, :5].any() and moved[:, 5:].all()
    assert (model(IDS) != model(changed)).any(-1).all(), "without the mask every position moves"


def test_each_objective_trains_each_skeleton():
    """Every token is the one before plus one: both objectives learn it, whatever the skeleton."""
    text = (torch.arange(9) + torch.arange(20)[:, None]) % 20 + 5
    inputs, labels = mask_tokens(text, None, torch.Generator().manual_seed(0), 4, 30, rate=0.3)
    for model in twins():
        objective = clm.under(masks.causal)
        before = evaluate(model, text, None, objective)
        train(model, rows(text, None, 8), objective, steps=30, lr=1e-2, progress=False)
        assert evaluate(model, text, None, objective) < before / 2
    for model in twins():
        objective = mlm.under(masks.bidirectional)
        before = objective(model, inputs, labels).item()
        train(model, lambda rng: (inputs, labels), objective, steps=60, lr=1e-2, progress=False)
        assert objective(model, inputs, labels).item() < before / 2


@torch.no_grad()
def test_an_encoder_decoder_takes_masks_of_its_own():
    model = build(BART)
    usual = model(SOURCE, TARGET)
    same = model(SOURCE, TARGET, source_mask=masks.bidirectional(9), target_mask=masks.causal(7))
    torch.testing.assert_close(same, usual)
    other = model(SOURCE, TARGET, target_mask=masks.bidirectional(7))
    assert (other - usual).abs().max() > 1e-3
    with pytest.raises(ValueError, match="mask describes a whole text"):
        model.decode(model.encode(SOURCE), TARGET, cache=model.new_cache(3, 7), mask=masks.causal(7))


@pytest.mark.parametrize(
    ("mask", "error", "words"),
    [
        (torch.ones(9, 9), TypeError, "mask must be a bool tensor, True = may attend, got torch.float32"),
        ([1], TypeError, "got list"),
        (masks.causal(5), ValueError, r"mask must be \(9, 9\) or \(3, 1, 9, 9\) for these ids, got \(5, 5\)"),
        (masks.causal(9).expand(2, 1, 9, 9), ValueError, r"got \(2, 1, 9, 9\)"),
        (torch.ones(9, dtype=torch.bool), ValueError, r"got \(9,\)"),
    ],
)
def test_another_mask_is_refused_by_name(mask, error, words):
    for model in twins():
        with pytest.raises(error, match=words):
            model(IDS, mask=mask)
