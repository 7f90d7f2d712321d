"""The masking lab on the Python side: what it records, its errors, its examples, and the code it copies."""

import json
import re
import subprocess

import pytest
import torch
from safetensors.torch import load
from support import ROOT, need
from support.goldens import FIXTURES, alike
from support.goldens_masking import GOLDENS, TEXTS, networks
from support.goldens_sampling import cut

from plmlib import course
from plmlib.dice import Mulberry32
from plmlib.objectives import mask_tokens, mlm
from plmlib.tools.site import pages
from plmlib.widgets import MaskingLab, base, corruption, masking_lab
from plmlib.widgets.kinds import tokenise


@pytest.fixture(scope="module")
def both():
    return networks()


@pytest.fixture
def lab(both):
    """lab(**state) -> a MaskingLab on small models with random weights."""
    return lambda **state: MaskingLab(both, **{"text": TEXTS[0], "a": "the _", "b": "a _"} | state)


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(json.loads(json.dumps(cut(GOLDENS[name]()))), kept, rel=1e-4, abs=1e-5)


def test_the_strip_is_what_mask_tokens_selects(both):
    _, words = both["model"]
    state = {"text": TEXTS[0], "rate": 0.5, "to_mask": 0.8, "to_random": 0.1, "whole": False, "edits": []}
    ids = torch.tensor([words.inputs(TEXTS[0])[0]])
    for seed in range(50):
        strip = corruption.read(state | {"seed": seed}, words)
        inputs, labels = mask_tokens(ids, None, Mulberry32(seed), tokenizer=words, rate=0.5)
        assert torch.equal(strip["inputs"], inputs[0]) and torch.equal(strip["labels"], labels[0])


def test_the_recorded_losses_are_the_loss(both, lab):
    model, words = both["model"]
    one = lab(rate=1.0, seed=4)
    strip = corruption.read(base.state(one), words)
    loss = mlm(model, strip["inputs"][None], strip["labels"][None]).item()
    said = [place["model"]["loss"] for place in one.recorded["places"]]
    assert sum(said) / len(said) == pytest.approx(loss, abs=1e-4)
    causal, _ = both["causal"]
    logp = causal(strip["ids"][None])[0].log_softmax(-1)
    for t, place in enumerate(one.recorded["places"]):  # the token before says what comes next
        loss = -logp[t, strip["ids"][t + 1]].item()
        assert place["causal"]["loss"] == pytest.approx(loss, abs=1e-4)


def test_the_fallback_says_what_the_widget_shows(lab):
    found = lab(rate=0.0, edits=[1, 4 * 2 + 3]).fallback()
    assert found.finding.startswith("2 of 7 tokens carry a loss. There the mean loss is ")
    assert [row[1] for row in found.rows] == ["[MASK]", "", "unchanged", "", "", "", ""]
    assert found.rows[0][2] == "[MASK]" and found.rows[2][2] == "sat" and "%" in found.rows[0][3]
    assert lab(rate=0.0).fallback().finding == "0 of 7 tokens carry a loss."
    two = lab(mode="blank").fallback()
    assert len(two.rows) == 2 and len(two.rows[0]) == 6 and two.finding.startswith("At the blank: ")


def test_the_course_s_models_read_both_sides_and_the_left_side():
    found = MaskingLab().fallback().rows
    hidden = {row[0]: row for row in found if row[1] == "[MASK]"}
    assert set(hidden) == {"victor", "got"} and hidden["victor"][3].startswith("victor 9")
    assert not hidden["victor"][4].startswith("victor")
    pairs = list(zip(masking_lab.LIMITS["a"]["examples"], masking_lab.LIMITS["b"]["examples"]))
    rows = [MaskingLab(mode="blank", a=a, b=b).fallback().rows for a, b in pairs]
    best = [[row[1].split()[0] for row in two] for two in rows]
    assert best[0] in (["valleys", "shares"], ["rivers", "loans"]) and best[1] == ["were", "was"]
    assert best[3] == ["vienna", "lisbon"] and best[4][0] == best[4][1]
    right = MaskingLab(mode="blank", a=pairs[2][0], b=pairs[2][1], reader="causal").fallback().rows
    assert right[0][1:] == right[1][1:]  # the two texts differ on the right of the blank


def test_every_word_of_the_examples_is_the_register_s_own():
    _, words, _ = course.load("tiny-bert")
    texts = [text for name in ("text", "a", "b") for text in masking_lab.LIMITS[name]["examples"]]
    assert len(texts) >= 14
    for text in texts:
        known = corruption.ids_of([word for word in tokenise(text) if word != "_"], words)
        assert words.id("[UNK]") not in known, text
    assert any("##" in text for text in texts)
    assert all("_" in text.split() for name in "ab" for text in masking_lab.LIMITS[name]["examples"])


def test_the_two_models_of_the_course_have_one_vocabulary():
    (_, one, _), (_, other, recipe) = course.load("tiny-bert"), course.load("mixture-gpt")
    assert one.tokens(range(one.vocab_size)) == other.tokens(range(other.vocab_size))
    assert recipe["parameters"] < 210_000


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"rate": 1.5}, ValueError, r"rate must be in \[0, 1\]"),
    ({"to_mask": "0.8"}, TypeError, "to_mask must be a number"),
    ({"text": "cat"}, ValueError, "text must have 2 to 24 tokens, got 1"),
    ({"text": "cat " * 25}, ValueError, "text must have 2 to 24 tokens, got 25"),
    ({"edits": [96]}, ValueError, r"edits must be in \[0, 95\]"),
    ({"mode": "both"}, ValueError, "mode must be one of 'mask', 'blank'"),
    ({"a": "x\ud800 y"}, ValueError, "half of a surrogate pair"),
    ({"seed": -1}, ValueError, "seed must be in"),
    ({"recorded": {}}, TypeError, "leave it out"),
    ({"masks": 1}, TypeError, "MaskingLab has no argument 'masks'"),
])  # fmt: skip
def test_bad_arguments_are_named(lab, arguments, error, says):
    with pytest.raises(error, match=says):
        lab(**arguments)


def test_models_of_one_s_own_are_named_by_their_place(both):
    with pytest.raises(ValueError, match="networks must be a dict with model and causal"):
        MaskingLab({"encoder": both["model"]})


def test_the_kernel_sends_both_models_when_asked(both, lab):
    widget = lab()
    assert widget.model_files == {} and (widget.model, widget.causal) == ("none", "none")
    widget.set_state({"want_models": True})
    for key, file in widget.model_files.items():
        assert load(file).keys() == both[key][0].state_dict().keys()


def test_the_site_writes_both_models_of_a_page():
    for mode in ("mask", "blank"):
        page = MaskingLab(mode=mode)._repr_mimebundle_()[0]["text/html"]
        assert pages.models_of(page) == {"tiny-bert", "mixture-gpt"}
        assert len(page) < 20_000


def test_shares_are_made_to_fit():
    assert corruption.shares(0.9, 0.1) == (0.9, 0.1, 0.0)
    assert corruption.shares(0.8, 0.9) == pytest.approx((0.8, 0.2, 0.0))
    assert corruption.shares(1, 1) == (1, 0, 0)


def test_copied_code_hides_the_page_s_tokens(both, lab, monkeypatch, capsys):
    need("node")
    monkeypatch.setattr(course, "load", lambda name: (*both["model" if "bert" in name else "causal"], {}))
    states = [
        {"text": TEXTS[0], "rate": 0.5, "seed": 3},
        {"text": TEXTS[1], "rate": 0.6, "seed": 8, "whole": True, "to_mask": 0.3, "to_random": 0.9},
        {"text": TEXTS[2], "rate": 0.2, "edits": [1, 14]},
        {"mode": "blank", "a": "the _ sat .", "b": "a _"},
        {"mode": "blank", "a": "the cat _", "b": "the cat", "reader": "causal"},
    ]
    labs = [lab(**state) for state in states]
    names = {"model": "tiny-bert", "causal": "mixture-gpt"}
    asked = [{"state": base.state(one) | names, "vocabulary": one.recorded["vocabulary"]} for one in labs]
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/masking_codes.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    for one, code in zip(labs, json.loads(done.stdout)):
        run = {}
        exec(code, run)
        printed = capsys.readouterr().out
        if one.mode == "mask":
            strip = corruption.read(base.state(one), both["model"][1])
            assert run["inputs"][0].tolist() == strip["inputs"].tolist(), code
            assert run["labels"][0].tolist() == strip["labels"].tolist(), code
            loss = float(re.search(r"loss (\S+)", printed)[1])
            places = zip(one.recorded["places"], strip["labels"][1:])
            said = [place["model"]["loss"] for place, label in places if label >= 0]
            assert loss == pytest.approx(sum(said) / len(said), abs=1e-3)
        else:
            logp = masking_lab.at_blank(both, one.b)[one.reader]
            assert run["logp"].tolist() == pytest.approx(logp.tolist(), abs=1e-4), code
