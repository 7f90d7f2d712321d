"""The norm lab on the Python side: its stacks, its records, its errors, and the code it copies."""

import json
import subprocess

import pytest
from support import ROOT, need
from support.goldens import FIXTURES, alike, short
from support.goldens_norms import GOLDENS

from plmlib.checkpoints import recorded
from plmlib.widgets import NormLab, base, norm_lab


def copied(**states) -> dict:
    """What tests/widgets/js/stack_codes.mjs prints for the states of both labs."""
    need("node")
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/stack_codes.mjs")],
        input=json.dumps({"norms": [], "positions": []} | states),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(short(GOLDENS[name]()), kept)


def test_stacks_with_other_places_have_the_same_weights():
    state = base.state(NormLab(depth=3))
    for scaled in (False, True):
        models = [norm_lab.stack(state | {"scaled": scaled}, place) for place in ("pre", "post", "none")]
        pre, post, none = (dict(model.named_parameters()) for model in models)
        matrices = [name for name in post if post[name].ndim > 1]
        assert len(matrices) == 14
        for name in matrices:
            assert (pre[name] - post[name]).abs().max() < 1e-7 and (none[name] == post[name]).all(), name
        added = post["layers.0.attention.out.weight"].std() / post["layers.0.attention.qkv.weight"].std()
        assert added.item() == pytest.approx(6**-0.5 if scaled else 1, rel=0.05)


def test_the_fallback_says_what_the_widget_shows():
    found = NormLab(places=["none", "post"], depth=12).fallback()
    assert [row[0] for row in found.rows] == ["no norm", "post-norm"] and found.rows[1][1] == "1"
    assert "times as large with post-norm as with pre-norm; with pre-norm, layer 1 has" in found.finding
    wild = NormLab(places=["none"], depth=48, std=0.3).fallback()
    assert wild.rows[0][1] == wild.rows[0][2] == "∞ in float32"
    other = NormLab(std=0.02).fallback().finding
    assert "is 0." in other.split("the gradient of the last layer ")[1]  # too small to grow: it turns round


def test_recorded_curves_are_means_over_the_seeds_of_the_experiment():
    seeds = recorded("norm-places")["seeds"].values()
    found = NormLab().recorded
    for spread in ("0.02", "0.17"):
        run = found[spread]["post"]["50"]
        assert len(run["loss"]) == 20 and run["updates"] == [100, 100, 100]
        last = sum(seed["post"][spread]["warm-up 50"]["loss"][-1] for seed in seeds) / 3
        assert run["loss"][-1] == pytest.approx(last, abs=1e-3)
    assert found["0.17"]["none"]["1"]["loss"] == [] and max(found["0.17"]["none"]["1"]["updates"]) < 100


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"places": []}, ValueError, "places must be a list with at least one of 'pre'"),
    ({"places": ["sandwich"]}, ValueError, "places must be one of"),
    ({"depth": 1}, ValueError, r"depth must be in \[2, 48\]"),
    ({"depth": 2.5}, TypeError, "depth must be a whole number"),
    ({"std": 0}, ValueError, r"std must be in \[0.01, 0.3\]"),
    ({"scaled": 1}, TypeError, "scaled must be True or False"),
    ({"runs": 0.17}, ValueError, "runs must be one of"),
    ({"recorded": {}}, TypeError, "leave it out"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        NormLab(**arguments)


def test_one_output_serves_everybody():
    data = NormLab()._repr_mimebundle_()[0]
    assert set(data) == {"text/plain", "text/html", base.VIEW} and len(data["text/html"]) < 8000
    assert "<caption>24 layers before training" in data["text/html"]


def test_copied_code_gives_the_page_s_numbers(capsys):
    usual = base.state(NormLab())
    states = [
        usual | {"depth": 5, "places": ["none", "pre", "post"]},
        usual | {"depth": 4, "norm": "rms", "scaled": True, "std": 0.3, "seed": 7},
    ]
    for case in copied(norms=states)["norms"]:
        run = {}
        exec(case["code"], run)
        assert set(run["results"]) == set(case["shown"])
        for place, (stream, gradient) in case["shown"].items():
            found = run["results"][place]
            assert found[0] == pytest.approx(stream[1:], rel=1e-4), place
            assert found[1] == pytest.approx(gradient, rel=1e-4), place
