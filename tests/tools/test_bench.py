"""The bench counts right, takes turns, and times nothing whose outputs differ."""

import json
import math
import sys

import pytest
import torch
from support import need
from torch.utils.flop_counter import FlopCounterMode

from plmlib import build, capture, tiny
from plmlib.objectives import clm
from plmlib.tools.bench import __main__ as command
from plmlib.tools.bench import loading, measured
from plmlib.tools.bench.timing import WARM_UP, Ratio, Times, agree, race, ratio
from plmlib.tools.bench.twins import Missing, twins


def test_a_ratio_is_taken_round_by_round():
    fast, slow = Times([1.0, 2.0, 1.0], [1.0, 1.0, 2.0]), Times([3.0, 4.0, 5.0], [2.0, 4.0, 12.0])
    assert ratio(fast, slow) == Ratio(median=3.0, low=2.0, high=5.0, cpu=4.0)
    assert ratio(fast, slow, work=0.5) == Ratio(median=1.5, low=1.0, high=2.5, cpu=2.0)


def test_contenders_take_turns_in_both_orders():
    said = []
    contenders = {name: lambda name=name: said.append(name) or torch.zeros(1) for name in "ab"}
    times = race(contenders, rounds=4, slot=0.0)
    assert "".join(said[2 * WARM_UP + 2 :]) == "ab" + "ba" + "ab" + "ba"
    assert all(len(t.wall) == len(t.cpu) == 4 and min(t.wall) > 0 for t in times.values())


def test_different_outputs_are_not_timed():
    calls = []

    def call(value):
        return lambda: calls.append(value) or torch.tensor([1.0, value])

    with pytest.raises(ValueError, match="ours and theirs differ by 0.33 .* not timed"):
        race({"ours": call(1.0), "theirs": call(1.5)}, rounds=5)
    assert len(calls) == 2 * WARM_UP


@pytest.mark.parametrize("theirs", [[1.0, 1.001], [1.0, math.nan], [1.0, 1.0, 1.0], [1, 2]])
def test_what_does_not_agree(theirs):
    theirs = torch.tensor(theirs)
    ours = torch.ones(2, dtype=theirs.dtype)
    agree("a", ours, "b", ours.clone(), 1e-4)
    with pytest.raises(ValueError, match="not timed"):
        agree("a", ours, "b", theirs, 1e-4)


@pytest.fixture(scope="module")
def models():
    return twins(tiny(d_model=16, n_layers=2, vocab_size=512, init_std=0.1))


def test_the_twins_agree_and_a_changed_twin_is_refused(models, monkeypatch):
    monkeypatch.setattr(measured, "NEW", 4)
    ids = measured.tokens((2, 9))
    generated = {name: measured.continuation(name, model, ids) for name, model in models.items()}
    updates = {
        name: measured.step(model, measured.loss_of(name, model, ids)) for name, model in models.items()
    }
    race(generated, 1, slot=0)
    race(updates, 1, slot=0)
    norm = models["plmlib"].layers[1].feed_forward_norm
    with torch.no_grad():
        norm.weight.mul_(1.05)
    with pytest.raises(ValueError, match="plmlib and sdpa differ by"):
        race(updates, 1, slot=0)
    with torch.no_grad():
        norm.weight.mul_(-3)
    with pytest.raises(ValueError, match="plmlib and sdpa differ in .* tokens"):
        race(generated, 1, slot=0)


@pytest.mark.parametrize("family", measured.TRAINED)
def test_every_family_makes_the_update_of_the_reference(family):
    models = twins(measured.config(family, 16, 1))
    ids = measured.tokens((4, 17))
    race(
        {name: measured.step(model, measured.loss_of(name, model, ids)) for name, model in models.items()},
        1,
        slot=0,
    )


@pytest.mark.parametrize("tied", [True, False])
def test_operations_are_those_that_torch_counts(tied):
    model, B, T = build(tiny(d_model=24, n_layers=3, n_heads=3, tied=tied)), 2, 10
    with (
        capture(model, "*.weights"),
        FlopCounterMode(display=False) as counter,
    ):  # captured: products that torch counts
        clm(model, measured.tokens((B, T + 1))).backward()
    assert measured.operations(model, B, T, pairs=T * T) == counter.get_total_flops()
    assert measured.operations(model, B, T) < counter.get_total_flops()


def test_the_page_writes_what_torch_writes(monkeypatch):
    need("node")
    monkeypatch.setattr(loading, "PAGES", [(16, 2)])
    monkeypatch.setattr(loading, "NEW", 12)
    monkeypatch.setattr(measured, "NEW", 12)
    speed, beside = loading.page(1)
    assert speed.value.median > 0 and beside.value.median > 0


def test_without_node_the_page_says_so(monkeypatch):
    monkeypatch.setattr(loading.shutil, "which", lambda name: None)
    with pytest.raises(Missing, match="Node is not installed"):
        next(loading.page(5))


def test_without_transformers_the_bench_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(
        Missing, match=r"transformers, the reference, is not installed: pip install 'plmlib\[test\]'"
    ):
        twins(tiny())


def test_the_command_prints_and_writes(tmp_path, capsys, monkeypatch):
    def two_figures(rounds):
        yield measured.Row("reached", "a model", Ratio(1.5, 1.0, 2.0, 1.4), target=1.3)
        yield measured.Row("missed", "a model", Ratio(1.2, 1.0, 2.0, 1.4), target=1.3)

    def missing(rounds):
        raise Missing("no such tool")
        yield

    monkeypatch.setattr(command, "MEASURES", {"good": two_figures, "bad": missing})
    command.main(["--rounds", "5", "--json", str(tmp_path / "figures" / "bench.json")])
    said = capsys.readouterr().out
    assert (
        "threads:      1\n" in said
        and "✓ 1.3 ×" in said
        and "✗ 1.3 ×" in said
        and "bad: not measured. no such tool" in said
    )
    found = json.loads((tmp_path / "figures" / "bench.json").read_text())
    assert found["facts"]["threads"] == 1 and found["skipped"] == {"bad": "no such tool"}
    assert [row["value"]["median"] for row in found["rows"]] == [1.5, 1.2]
    with pytest.raises(SystemExit):
        command.main(["--rounds", "4"])
    with pytest.raises(SystemExit):
        command.main(["speed"])
