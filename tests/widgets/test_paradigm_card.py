"""The paradigm card on the Python side: its rows are the library's; fallback, errors, copied code."""

import json
import subprocess

import pytest
from support import ROOT, need
from support.goldens import FIXTURES, alike
from support.goldens_paradigm import GOLDENS, TEXTS, by_library, states

from plmlib.widgets import ParadigmCard, base, paradigms


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(json.loads(json.dumps(GOLDENS[name]())), kept)


def test_the_rows_are_those_of_the_library():
    for state in states():
        made = paradigms.examples(state)
        assert {model: list(made[model]) for model in paradigms.MODELS} == by_library(state), state


def test_the_fallback_says_what_the_widget_shows():
    found = ParadigmCard().fallback()
    assert found.finding == (
        "Of 9 words, GPT has a loss at 9, BERT at 2 and T5 at 1; T5 writes 3 tokens, sentinels among them."
    )
    gpt, bert, t5 = found.rows
    assert gpt[:2] == ("GPT", "[BOS] the quick brown fox jumps over the lazy")
    assert gpt[3:] == ("the quick brown fox jumps over the lazy dog", "9 of 9", "9.00")
    assert bert[1] == "the [MASK] brown [MASK] jumps over the lazy dog"
    assert bert[3] == "· quick · fox · · · · ·" and bert[5] == "1.35"
    assert t5[1] == "the quick brown <X> jumps over the lazy dog" and t5[3] == "<X> fox <Y>"
    only = ParadigmCard(rate=0.9, only_mask=True, seed=8).fallback().rows[1]
    assert only[1].split() == [
        "[MASK]" if word != "·" else own for word, own in zip(only[3].split(), TEXTS[0].split())
    ]


def test_one_output_serves_everybody():
    data, _ = ParadigmCard(text=" ".join(["<b>", "a", "</figure>"]))._repr_mimebundle_()
    assert data["text/plain"].startswith("Of 3 words") and "<b>" not in data["text/html"]
    assert set(data) == {"text/plain", "text/html", base.VIEW}


def test_the_words_of_many_draws_are_counted():
    state = base.state(ParadigmCard(rate=0.3))
    found = paradigms.counts(state)
    assert found["gpt"] == [0] * 9 + [1000] and found["t5"] == [0, 0, 0, 1000] + [0] * 6
    assert sum(found["bert"]) == 1000 and found["bert"][0] == pytest.approx(1000 * 0.7**9, abs=30)


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"rate": 0}, ValueError, r"rate must be in \[0.05, 0.9\]"),
    ({"text": "leo"}, ValueError, "text must have 2 to 20 tokens, got 1"),
    ({"mean_length": "3"}, TypeError, "mean_length must be a number"),
    ({"only_mask": 1}, TypeError, "only_mask must be True or False"),
    ({"controls": ["mode"]}, ValueError, "controls must be one of 'text'"),
    ({"to_mask": 1}, TypeError, "ParadigmCard has no argument 'to_mask'"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        ParadigmCard(**arguments)


def test_copied_code_runs_and_gives_the_page_s_rows(capsys):
    need("node")
    asked = states()[:14]  # every text twice, every setting
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/paradigm_codes.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    for state, shown in zip(asked, json.loads(done.stdout), strict=True):
        run = {}
        exec(shown["code"], run)
        for name, row in shown["rows"].items():
            assert run[name][0].tolist() == row, shown["code"]
        assert {name: run[name].tolist() for name in shown["masks"]} == shown["masks"]
        assert list(run["means"].values()) == shown["means"]
        assert capsys.readouterr().out.splitlines()[1].split() == paradigms.tokenise(state["text"])
