"""Whatever runs a model leaves every part of it in the mode it was in."""

import math

import pytest
import torch

from plmlib import build, generate, tiny
from plmlib.generation import beam
from plmlib.models.modes import evaluating, keeping_modes
from plmlib.objectives import clm
from plmlib.training import evaluate, rows, train

IDS = torch.randint(40, (8, 6), generator=torch.Generator().manual_seed(0))
USES = {
    "generate": lambda model: generate(model, IDS, 3, rng=0),
    "generate without a cache": lambda model: generate(model, IDS, 3, rng=0, cache=False),
    "beam": lambda model: torch.stack([text for text, _ in beam(model, IDS[:1], 3, 2)]),
    "evaluate": lambda model: torch.tensor(evaluate(model, IDS)),
}


def model():
    return build(tiny(vocab_size=40, n_layers=2, max_len=16, dropout=0.5))


def one_part_evaluates(model):
    model.train()
    model.layers[0].eval()


def one_part_trains(model):
    model.eval()
    model.layers.train()


def modes(model):
    return {name: module.training for name, module in model.named_modules()}


@pytest.mark.parametrize("mix", [one_part_evaluates, one_part_trains, torch.nn.Module.train])
@pytest.mark.parametrize("use", USES)
def test_dropout_is_off_inside_and_every_part_is_as_it_was_afterwards(use, mix):
    mixed = model()
    mix(mixed)
    before = modes(mixed)
    assert torch.equal(USES[use](mixed), USES[use](model().eval()))
    assert modes(mixed) == before and any(before.values())


@pytest.mark.parametrize("mix", [one_part_evaluates, one_part_trains, torch.nn.Module.eval])
def test_training_drops_out_inside_and_leaves_every_part_as_it_was(mix):
    mixed, inside = model(), []
    mix(mixed)
    before = modes(mixed)

    def watched(model, ids, keep):
        inside.append(modes(model))
        return clm(model, ids, keep)

    train(mixed, rows(IDS, None, 4), watched, steps=1, progress=False)
    assert all(inside[0].values()) and modes(mixed) == before


def broken(model, ids, keep):
    raise KeyError("broken")


def not_a_number(model, ids, keep):
    return clm(model, ids, keep) * math.nan


@pytest.mark.parametrize("objective, error", [(broken, KeyError), (not_a_number, FloatingPointError)])
def test_an_error_puts_modes_back(objective, error):
    mixed = model()
    one_part_trains(mixed)
    before = modes(mixed)
    with pytest.raises(error):
        train(mixed, rows(IDS, None, 4), objective, steps=2, progress=False)
    assert modes(mixed) == before
    with pytest.raises(KeyError):
        evaluate(mixed, IDS, objective=broken)
    assert modes(mixed) == before
    assert math.isnan(evaluate(mixed, IDS, objective=not_a_number)) and modes(mixed) == before


def test_what_is_no_module_has_no_mode():
    with evaluating("text"), keeping_modes(None):
        pass
