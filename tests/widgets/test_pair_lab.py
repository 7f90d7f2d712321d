"""PairLab on the Python side: what it records, its pairs, its table, its errors."""

import html
import json
import re
import subprocess

import pytest
import torch
from support import ROOT, need
from support.goldens import FIXTURES
from support.goldens_pairs import GOLDENS

from plmlib.config import tiny
from plmlib.models import build
from plmlib.text import BERT_SPECIALS, Words
from plmlib.widgets import PairLab, base, pair_lab


def network(**changes) -> dict:
    """A small untrained model with both heads, and words for it."""
    words = Words.train(["vera buttered the tin . vera lit the oven ."], specials=BERT_SPECIALS)
    settings = {"skeleton": "masked", "n_segments": 2, "order_head": True, "activation": "gelu"} | changes
    return {"model": (build(tiny(vocab_size=words.vocab_size, **settings), 0), words)}


def test_goldens_are_what_python_says_today():
    kept = json.loads((FIXTURES / "pairs.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(GOLDENS["pairs.json"]())) == kept


def test_forty_pairs_eight_of_each_kind_and_their_kinds_are_true():
    pairs = pair_lab.pairs()
    people = set(base_names())
    assert len(pairs) == len(set(pairs)) == 40
    assert [kind for kind, _, _ in pairs[::8]] == list(pair_lab.KINDS)
    neighbours = [(a, b) for kind, a, b in pairs if kind == "next"]
    for (a, b), (_, later, earlier) in zip(neighbours, [p for p in pairs if p[0] == "swapped"]):
        assert steps(a) == steps(earlier) and steps(b) == steps(later)
    for kind, a, b in pairs:
        one_person = people & set(a.split()) & set(b.split())
        assert bool(one_person) == (kind != "stranger"), (kind, a, b)


def base_names() -> list[str]:
    return PairLab().recorded["names"].split()


def steps(sentence: str) -> set[str]:
    """The words of a sentence that are part of a step."""
    table = pair_lab.world.lexicon("step")
    return {step for step in table if step in sentence}


def test_what_is_recorded_is_what_the_heads_say():
    lab = PairLab()
    model, words = lab.networks["model"]
    ids, segments = words.inputs("vera buttered the tin .", "vera lit the oven .")
    with torch.inference_mode():
        states = model.encode(torch.tensor([ids]), torch.tensor([segments]))
        p = model.pair(states).softmax(-1)[0, 0].item()
        order = model.order(states).softmax(-1)[0, 0].item()
    assert lab.recorded["here"] == pytest.approx((p, order), abs=1e-6) and p > 0.9 and order > 0.9
    other = pair_lab.renamed(lab.a, lab.b, base_names())
    assert lab.recorded["renamed"] == pair_lab.ask(model, words, lab.a, other)[0]
    lab.segments = False
    lab._repr_mimebundle_()
    assert lab.recorded["here"] != pytest.approx((p, order), abs=1e-3)


def test_the_heads_read_the_steps_and_shared_words_read_the_name():
    """The numbers that the widget's own sentences rest on."""
    rows = {row[0]: [int(cell.split()[0]) for cell in row[1:]] for row in PairLab().fallback().rows}
    yes = dict(zip(pair_lab.KINDS, rows.values()))
    assert yes["next"] == [8, 8, 8] and yes["swapped"][0] <= 1 and yes["swapped"][1] <= 1
    assert yes["stranger"][0] <= 1 and yes["random"][0] <= 1 and yes["topic"][0] <= 1
    assert (
        yes["stranger"][2] <= 2 and yes["random"][2] >= 7 and yes["topic"][2] >= 7 and yes["swapped"][2] >= 7
    )
    alone = {row[0]: row[1] for row in PairLab(segments=False).fallback().rows}
    assert int(alone["the next sentence"].split()[0]) < 8  # the head needs the segments


def test_one_output_serves_everybody():
    data, _ = PairLab(a='<b> "x" &')._repr_mimebundle_()
    page = data["text/html"]
    assert set(data) == {"text/plain", "text/html", base.VIEW} and "<b>" not in page
    kept = json.loads(html.unescape(re.search(r'data-state="([^"]*)"', page)[1]))
    assert kept["model"] == "pair-bert" and len(kept.pop("recorded")["pairs"]) == 40
    assert base.state(PairLab(**kept))["a"] == '<b> "x" &' and len(page) < 20_000


def test_a_model_of_ones_own():
    lab = PairLab(networks=network())
    assert lab.model == "none" and len(lab.recorded["pairs"]) == 40
    lab.want_models = True
    assert set(lab.model_files) == {"model"}
    for changes in ({"order_head": False}, {"n_segments": 0, "order_head": False}):
        with pytest.raises(ValueError, match="two segments and heads for pairs"):
            PairLab(networks=network(**changes))


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"a": ""}, ValueError, "a must have 1 to 40 tokens"),
    ({"b": "x " * 41}, ValueError, "b must have 1 to 40 tokens"),
    ({"b": "\udc00"}, ValueError, "half of a surrogate pair"),
    ({"segments": 1}, TypeError, "segments must be True or False"),
    ({"question": "order"}, ValueError, "question must be one of"),
    ({"recorded": {}}, TypeError, "recorded is computed"),
    ({"model": "no-such"}, ValueError, "must be one of"),
    ({"controls": ["order"]}, ValueError, "controls must be one of"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        PairLab(**arguments)


def test_copied_code_runs_and_gives_the_numbers_on_show(capsys):
    need("node")
    labs = [PairLab(), PairLab(segments=False), PairLab(a='x "q" \\ \u202e', b="anna lit the oven .")]
    asked = json.dumps([base.state(lab) for lab in labs])
    command = ["node", str(ROOT / "tests/widgets/js/pair_codes.mjs")]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    for lab, code in zip(labs, json.loads(done.stdout)):
        run = {}
        exec(code, run)
        assert [run["p_next"], run["p_order"]] == pytest.approx(lab.recorded["here"], abs=1e-5)
