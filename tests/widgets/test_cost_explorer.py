"""The cost explorer on the Python side: formulas against PyTorch's counter, its errors, and copied code."""

import json
import subprocess

import pytest
import torch
from support import ROOT, need
from support.goldens import FIXTURES, alike, short
from support.goldens_costs import GOLDENS, LLAMA, MODELS
from torch.utils.flop_counter import FlopCounterMode

from plmlib import fast
from plmlib.config import PRESETS, Config, tiny
from plmlib.layers import masks
from plmlib.models import build
from plmlib.tools.site import pages
from plmlib.widgets import CostExplorer, base, costs


def counted(config: Config, read) -> int:
    """FLOPs of read(model), which gets a model without memory."""
    with torch.device("meta"):
        model = build(config)
        with fast.plain(), FlopCounterMode(display=False) as counter, torch.no_grad():
            read(model)
    return counter.get_total_flops()


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_the_formulas_say_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(short(GOLDENS[name]()), kept)


@pytest.mark.parametrize("name", MODELS)
def test_flops_are_what_torch_counts_and_weights_what_there_is(name):
    state = LLAMA | costs.shape(name) | {"n": 96, "batch": 2}
    ids = torch.zeros(2, 96, dtype=torch.long, device="meta")
    both = state["skeleton"] == "seq2seq"
    small = PRESETS[name].replace(n_layers=2, **({"n_decoder_layers": 2} if both else {}))
    found = counted(small, lambda model: model(ids, ids) if both else model(ids))
    rest = 0 if state["skeleton"] != "masked" else 2 * 2 * 96 * 768**2  # BERT's dense layer before its head
    assert 2 * sum(costs.macs(state | {"layers": 2}).values()) == pytest.approx(found - rest, rel=1e-3)
    with torch.device("meta"):
        there = sum(weight.numel() for weight in build(small).parameters())
    assert costs.weights(state | {"layers": 2}) == pytest.approx(there, rel=0.05)  # positions, BERT's pooler


def test_llama_keeps_exactly_1_073_741_824_bytes():
    lab = CostExplorer(preset="llama-7b", n=2048, dtype="float16")
    assert costs.memory(base.state(lab))["cache"] == 1_073_741_824
    assert "1,073,741,824 bytes" in lab.fallback().finding
    with torch.device("meta"):
        cache = build(PRESETS["llama-7b"].replace(n_layers=2)).new_cache(1, 2048)
    assert 16 * 2 * sum(layer.kv.numel() for layer in cache) == 1_073_741_824
    assert costs.memory(base.state(CostExplorer(preset="llama-3-8b", n=1)))["cache"] == 128 * 1024


def test_where_attention_costs_more_than_the_rest():
    assert costs.crossover(base.state(CostExplorer())) == 6 * 768 == 4608
    assert costs.crossover(base.state(CostExplorer(preset="llama-7b"))) == 24_704
    assert "from n = 4,608 on more than half" in CostExplorer().fallback().finding
    assert "never more than half" in CostExplorer(attention="linear").fallback().finding


def test_a_window_is_that_of_the_masks():
    state = base.state(CostExplorer(attention="window", window=3, n=40))
    seen = masks.both(masks.window(40, 3), masks.causal(40)).sum(1)
    assert costs.in_sight(state, "causal") == seen.max() == 3
    assert costs.in_sight(state, "masked") == masks.window(40, 3).sum(1).max() == 5


def test_the_player_does_what_torch_counts():
    config = tiny(n_layers=3, d_model=32, vocab_size=50)
    state = LLAMA | {"layers": 3, "d": 32, "heads": 4, "ff": 128, "gated": False, "vocab": 50}
    ids = torch.zeros(1, 12, dtype=torch.long, device="meta")

    def found(phase, cached, read, rows):
        """FLOPs by formula, and as counted without the head of the rows that nobody asked for."""
        frame = costs.frames(state | {"phase": phase}, cached)[0]
        return 2 * frame["macs"], counted(config, read) - 2 * rows * 32 * 50

    def step(model):
        cache = model.new_cache(1, 12)
        model(ids[:, :4], cache=cache)
        model(ids[:, 4:5], cache=cache)

    train, whole = found("train", False, lambda model: model(ids), 0)
    assert train == whole
    prefill, whole = found("prefill", True, lambda model: model(ids[:, :4]), 3)
    assert prefill == whole
    again, whole = found("decode", False, lambda model: model(ids[:, :5]), 4)
    assert again == whole
    cached, both = found("decode", True, step, 3)
    assert cached + prefill == both


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"attention": "sparse"}, ValueError, "attention must be one of 'full'"),
    ({"n": 0}, ValueError, r"n must be in \[1, 1048576\]"),
    ({"d": 1.5}, TypeError, "d must be a whole number"),
    ({"gated": 1}, TypeError, "gated must be True or False"),
    ({"preset": "gpt-9"}, ValueError, "preset must be one of 'bert-base-uncased'"),
    ({"controls": ["speed"]}, ValueError, "controls must be one of"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        CostExplorer(**arguments)


def test_one_output_serves_everybody():
    page = CostExplorer(preset="t5-base")._repr_mimebundle_()[0]["text/html"]
    assert pages.models_of(page) == set() and len(page) < 6000
    assert page.count("<tr>") == 10 and "memory: KV cache" in page


def test_copied_code_counts_what_the_page_shows(capsys):
    need("node")
    usual = base.state(CostExplorer(n=50, batch=2, layers=2))
    states = [usual, usual | {"skeleton": "seq2seq"}, usual | {"groups": 4, "gated": True, "tied": False}]
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/cost_codes.mjs")],
        input=json.dumps(states), capture_output=True, text=True, check=True,
    )  # fmt: skip
    for state, code in zip(states, json.loads(done.stdout), strict=True):
        run = {}
        exec(code, run)
        assert run["flops"] == 2 * sum(costs.macs(state).values())
        assert f"the formula gives {run['flops']}" in code
        if state["skeleton"] == "causal":
            assert run["cache_bytes"] == costs.memory(state)["cache"]
        assert str(run["flops"]) in capsys.readouterr().out
