"""The bench counts right, takes turns, and times nothing whose outputs differ."""

import json
import math
import sys

import pytest
import torch
from support import need
from torch.utils.flop_counter import FlopCounterMode

from plmlib import build, capture, fast, tiny
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
    generated = measured.contenders(models, measured.continuation, ids)
    updates = measured.contenders(models, measured.update, ids)
    race(generated, 1, slot=0)
    race(updates, 1, slot=0)
    norm = models["plmlib"].layers[1].feed_forward_norm
    with torch.no_grad():
        norm.weight.mul_(1.05)
    with pytest.raises(ValueError, match="plmlib and plain differ by"):
        race(updates, 1, slot=0)
    del updates["plain"], generated["plain"]
    with pytest.raises(ValueError, match="plmlib and sdpa differ by"):
        race(updates, 1, slot=0)
    with torch.no_grad():
        norm.weight.mul_(-3)
    with pytest.raises(ValueError, match="plmlib and sdpa differ in .* tokens"):
        race(generated, 1, slot=0)


def test_only_the_plain_contender_runs_without_what_is_fast():
    def make(name, model, ids):
        made = fast.on()
        return lambda: torch.tensor([made, fast.on()])

    calls = measured.contenders(dict.fromkeys(["plmlib", "plain", "sdpa"]), make, torch.zeros(1))
    said = {name: call().tolist() for name, call in calls.items()}
    assert said == {"plmlib": [True, True], "plain": [False, False], "sdpa": [True, True]}


def test_a_row_says_what_plain_code_costs_and_only_sdpa_has_a_target():
    seconds = {"plmlib": 1.0, "plain": 1.5, "sdpa": 3.0, "eager": 6.0}
    times = {name: Times([s] * 5, [s] * 5) for name, s in seconds.items()}
    sdpa, eager = measured.rows("generation", "a model", times, 2.0)
    assert (sdpa.value.median, sdpa.target, sdpa.plain) == (3.0, 2.0, 1.5)
    assert (eager.value.median, eager.target, eager.plain) == (6.0, None, 1.5)


def test_generation_is_gated_at_width_64_only(monkeypatch):
    equal = Times([1.0], [1.0])
    monkeypatch.setattr(measured, "race", lambda calls, rounds: dict.fromkeys(calls, equal))
    rows = [row for row in measured.generation(5) if "sdpa" in row.what]
    targets = {row.config.partition(" layers")[0]: row.target for row in rows if "batch 1," in row.config}
    assert targets == {"GPT, d 64, 2": 4.0, "GPT, d 192, 4": None, "T5, d 64, 2": 4.0, "T5, d 192, 4": None}


@pytest.mark.parametrize("family", measured.TRAINED)
def test_every_family_makes_the_update_of_the_reference(family):
    models = twins(measured.config(family, 16, 1))
    ids = measured.tokens((4, 17))
    race(measured.contenders(models, measured.update, ids), 1, slot=0)


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
        yield measured.Row("reached", "a model", Ratio(1.5, 1.0, 2.0, 1.4), target=1.3, plain=2.5)
        yield measured.Row("missed", "a model", Ratio(1.2, 1.0, 2.0, 1.4), target=1.3)

    def missing(rounds):
        raise Missing("no such tool")
        yield

    monkeypatch.setattr(command, "MEASURES", {"good": two_figures, "bad": missing})
    command.main(["--rounds", "5", "--json", str(tmp_path / "figures" / "bench.json")])
    said = capsys.readouterr().out
    assert "threads:      1\n" in said and "bad: not measured. no such tool" in said
    head, reached, missed = (
        line for line in said.splitlines() if line.startswith(("what ", "reached", "missed"))
    )
    assert "✓ 1.3 ×" in reached and "✗ 1.3 ×" in missed
    assert head.endswith(" plain") and reached.endswith(" 2.50") and len(head) == len(reached)
    found = json.loads((tmp_path / "figures" / "bench.json").read_text())
    assert found["facts"]["threads"] == 1 and found["skipped"] == {"bad": "no such tool"}
    assert [row["value"]["median"] for row in found["rows"]] == [1.5, 1.2]
    with pytest.raises(SystemExit):
        command.main(["--rounds", "4"])
    with pytest.raises(SystemExit):
        command.main(["speed"])
