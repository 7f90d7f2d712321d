"""The genealogy on the Python side: every fact has a source, and what plmlib knows of a model agrees."""

import json
import re
import subprocess

import pytest
import torch
from support import ROOT, need

from plmlib.config import PRESETS, diff
from plmlib.models import build
from plmlib.tools.references import BIB, entries
from plmlib.tools.site import pages
from plmlib.widgets import Genealogy, base, genealogy
from plmlib.widgets.genealogy import CODES, MODELS, SOURCES, value

BIBLIOGRAPHY = entries(BIB.read_text(encoding="utf-8"))
KNOWN = [model for model in MODELS.values() if "preset" in model]


def test_every_fact_has_a_source_of_the_bibliography():
    facts = [fact for model in MODELS.values() for fact in model["facts"].values()]
    assert len(MODELS) == 25 and len(facts) > 200
    assert all(set(fact) == {"value", "source"} for fact in facts)
    assert {fact["source"] for fact in facts} == set(SOURCES) <= set(BIBLIOGRAPHY)
    for key, short in SOURCES.items():
        first = BIBLIOGRAPHY[key]["author"].split(" and ")[0].strip("{}").split(",")[0]
        assert short.startswith(first) and BIBLIOGRAPHY[key]["year"] in short, short


def test_models_come_from_older_ones_and_codes_are_known():
    assert list(MODELS) == base.limits("genealogy")["chosen"]["options"]
    assert list(MODELS) == base.limits("genealogy")["other"]["options"]
    years = [value(model, "year") for model in MODELS.values()]
    assert years == sorted(years) and (years[0], years[-1]) == (2013, 2024)
    seen = []
    for name, model in MODELS.items():
        assert set(value(model, "from")) <= set(seen), f"{name} comes before what it comes from"
        source = BIBLIOGRAPHY[model["facts"]["year"]["source"]]
        assert 0 <= int(source["year"]) - value(model, "year") <= 1, name
        for fact, names in CODES.items():
            assert value(model, fact) is None or value(model, fact) in names, (name, fact)
        seen.append(name)
    used = {fact: {value(model, fact) for model in MODELS.values()} for fact in CODES}
    assert all(set(names) <= used[fact] for fact, names in CODES.items())


@pytest.mark.parametrize("model", KNOWN, ids=lambda model: model["id"])
def test_plmlib_s_configuration_says_the_same(model):
    config = PRESETS[model["preset"]]
    norm = config.norm_place + ("_rms" if config.norm == "rms" else "")
    activation = "swiglu" if config.gated else config.activation.removesuffix("_tanh")
    parts = {"masked": "encoder", "causal": "decoder", "seq2seq": "encdec"}
    said = [value(model, fact) for fact in ("paradigm", "norm", "positions", "activation")]
    assert said == [parts[config.skeleton], norm, config.positions, activation]
    with torch.device("meta"):
        there = sum(weight.numel() for weight in build(config).parameters())
    number = int(re.sub(r"\D", "", value(model, "parameters").split(":")[-1]))
    assert number == pytest.approx(there, rel=0.01 if model["id"] != "albert" else 0.05)  # its head


def test_the_fallback_lists_what_is_on_the_map():
    found = Genealogy().fallback()
    assert len(found.rows) == 25 and found.finding.startswith("BERT (2018): An encoder")
    assert found.finding.endswith("GPT-2 in: paradigm, objective, norm, parameters, text.")
    few = Genealogy(paradigms=["encdec"], since=2020, until=2018).fallback()
    assert [row[1] for row in few.rows] == ["T5", "BART", "mBART"]
    assert "nothing that is known of both" in Genealogy(chosen="gemini", other="gemini").fallback().finding
    assert genealogy.told(MODELS["gpt4"], "norm") == "not published"
    assert genealogy.told(MODELS["elmo"], "norm") == "–"


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"chosen": "gpt-9"}, ValueError, "chosen must be one of 'word2vec'"),
    ({"paradigms": []}, ValueError, "paradigms must be a list with at least one"),
    ({"since": 2012}, ValueError, r"since must be in \[2013, 2024\]"),
    ({"only_different": 1}, TypeError, "only_different must be True or False"),
    ({"preset": "gpt2"}, TypeError, "no argument 'preset'"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        Genealogy(**arguments)


def test_one_output_serves_everybody():
    page = Genealogy()._repr_mimebundle_()[0]["text/html"]
    assert pages.models_of(page) == set() and len(page) < 12_000 and page.count("<tr>") == 26


def test_copied_code_compares_the_configurations(capsys):
    need("node")
    script = (
        'import { code } from "./plmlib/widgets/js/genealogy/code.js";'
        'const pairs = [["bert", "gpt2"], ["bert", "gemini"]];'
        "console.log(JSON.stringify(pairs.map(([chosen, other]) => code({ chosen, other }))));"
    )
    done = subprocess.run(
        ["node", "--input-type=module", "-e", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    known, unknown = json.loads(done.stdout)
    run = {}
    exec(known, run)
    assert run["differences"] == diff(PRESETS["bert-base-uncased"], PRESETS["gpt2"])
    assert unknown == "# plmlib has no configuration of Gemini.\n"
    assert "norm_place: post / pre" in capsys.readouterr().out
