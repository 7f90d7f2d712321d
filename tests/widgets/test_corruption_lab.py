"""The corruption lab on the Python side: its rows are the library's, its records, errors and copied code."""

import json
import subprocess

import pytest
import torch
from safetensors.torch import load
from support import ROOT, need
from support.goldens import FIXTURES, alike
from support.goldens_corruption import EXAMPLES, GOLDENS, TEXTS, by_library, networks, states
from support.goldens_sampling import cut

from plmlib import course
from plmlib.objectives import corrupt_spans, restore_spans
from plmlib.tools.site import pages
from plmlib.widgets import CorruptionLab, base, corruption_lab, denoising

USUAL = {
    "noise": "spans",
    "rate": 0.3,
    "mean_length": 2,
    "lam": 3,
    "placement": "even",
    "seed": 3,
    "split": 5,
}


@pytest.fixture(scope="module")
def both():
    return networks()


@pytest.fixture
def lab(both):
    """lab(**state) -> a CorruptionLab on small models with random weights."""
    return lambda **state: CorruptionLab(both, **{"text": TEXTS[0]} | state)


def rows(state: dict, tokenizer) -> tuple[list[int], list[int]]:
    ids, plan = denoising.read(state, tokenizer)
    return denoising.rows_of(ids, plan, state, tokenizer)


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(json.loads(json.dumps(cut(GOLDENS[name]()))), kept, rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("noise", denoising.ALL[:-1])
def test_the_rows_are_those_of_the_library(both, noise):
    _, words = both["t5"]
    for state in states(noise):
        source, target = by_library(state, words)
        assert rows(state, words) == ([*source, words.eos], [*target, words.eos]), state


def test_spans_give_the_text_back_whatever_is_changed(both):
    _, words = both["t5"]
    sentinels = denoising.sentinels_of(words)
    for state in states("spans", edits=True):
        source, target = (torch.tensor([row[:-1]]) for row in rows(state, words))
        text, _ = restore_spans(source, target, None, None, sentinels)
        assert text[0].tolist() == denoising.read(state, words)[0], state


def test_what_the_reader_changes(both):
    _, words = both["t5"]
    read = {"text": "leo found a coin .", **USUAL, "rate": 0.05, "lam": 10}

    def said(noise: str, *edits: int) -> str:
        source, _ = rows(read | {"noise": noise, "edits": list(edits)}, words)
        return " ".join(denoising.names_of(source, words))

    hide, insert = [4 * t + denoising.HIDE for t in (1, 2)], 4 * 5 + denoising.INSERT
    shown = [4 * t + denoising.SHOW for t in (0, 3, 4)]
    assert said("mask", *shown, *hide) == "leo [MASK] [MASK] coin . [EOS]"
    assert said("delete", *shown, *hide) == "leo coin . [EOS]"
    assert said("infill", *shown, *hide, insert) == "leo [MASK] coin . [MASK] [EOS]"
    assert said("spans", *shown, *hide) == "leo <X> coin . [EOS]"
    assert said("rotate", 4 * 3 + denoising.HIDE) == "coin . leo found a [EOS]"
    assert said("prefix", *hide) == "leo found a coin [EOS]"  # the split is 5, and one token is left
    assert said("mask", 4 * 29 + denoising.HIDE) == said("mask")  # the text has no such place


def test_p_hidden_is_what_corrupt_spans_does():
    for n, rate, mean, placement in [
        (10, 0.15, 3, "released"),
        (24, 0.3, 2, "released"),
        (24, 0.3, 2, "even"),
    ]:
        ids = torch.arange(n).repeat(4000, 1)
        rng = torch.Generator().manual_seed(0)
        source = corrupt_spans(ids, None, rng, range(n, n + 32), rate, mean, placement=placement)[0]
        p = denoising.p_hidden(n, rate, mean, placement)
        for t in range(n):
            share = 1 - (source == t).any(1).double().mean().item()
            assert share == pytest.approx(p[t], abs=4.5 * (p[t] * (1 - p[t]) / 4000) ** 0.5 + 1e-9)


def test_the_fallback_says_what_the_widget_shows(lab):
    found = lab(noise="mask", rate=0.3).fallback()
    assert found.finding == (
        "The decoder writes 23 of the text's 23 tokens: its target has 24 tokens, and the encoder reads 24."
    )
    assert [row[0] for row in found.rows][:3] == [
        "the encoder reads",
        "the decoder reads",
        "the decoder is to write",
    ]
    assert found.rows[1][1] == "[BOS] " + TEXTS[0] and found.rows[0][1].count("[MASK]") == 7
    spans = lab(rate=0.3, mean_length=2).fallback()
    assert spans.finding.startswith("The decoder writes 7 of the text's 23 tokens: its target has")
    where = lab(mode="where", n=10).fallback()
    assert "hides the last of 10 tokens in 100% of the texts and the first in 0%" in where.finding
    assert [row[1] for row in where.rows] == ["0.000"] * 8 + ["1.000"] * 2
    game = lab(mode="game").fallback()
    assert [row[2] for row in game.rows] == [f"the {lost}" for lost in corruption_lab.LOST.values()]


def test_the_record_is_what_the_model_writes(both, lab):
    for noise, key in (("spans", "t5"), ("infill", "bart")):
        one = lab(noise=noise)
        model, tokenizer = both[key]
        source, target = rows(base.state(one), tokenizer)
        ids = [model.config.start_id]
        for _ in range(len(target) + corruption_lab.MORE):
            with torch.inference_mode():
                logits = model(torch.tensor([source]), torch.tensor([ids]))
            ids.append(int(logits[0, -1].argmax()))
            if ids[-1] == tokenizer.eos:
                break
        assert one.recorded["written"] == ids[1:]
    assert lab(noise="prefix").recorded["written"] == []  # no model was trained on it
    assert lab(rate=0.9, mean_length=1).recorded["written"]  # three kept tokens, so at most four spans
    many = lab(rate=0.5, mean_length=1)
    assert max(many.recorded["source"]) >= both["t5"][1].vocab_size and many.recorded["written"] == []


def test_the_course_s_models_repair_what_is_broken():
    written = CorruptionLab().fallback().rows
    assert written[3][1].startswith("<X>") and written[3][1].endswith("<Y> [EOS]")
    right = {}
    for noise in ("permute", "rotate"):
        one = CorruptionLab(noise=noise)
        source, target = rows(base.state(one), one.networks["bart"][1])
        right[noise] = one.recorded["written"] == target and source != target
    assert right == {"permute": True, "rotate": True}


def test_every_word_of_the_examples_is_the_register_s_own():
    _, words, _ = course.load("spans-t5")
    assert len(EXAMPLES) >= 7
    for text in EXAMPLES:
        assert words.id("[UNK]") not in denoising.ids_of(text.split(), words), text
        assert text.split().count(".") >= 2  # there is an order to lose


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"rate": 0}, ValueError, r"rate must be in \[0.05, 0.9\]"),
    ({"lam": "3"}, TypeError, "lam must be a number"),
    ({"text": "leo"}, ValueError, "text must have 2 to 30 tokens, got 1"),
    ({"edits": [124]}, ValueError, r"edits must be in \[0, 123\]"),
    ({"noise": "shuffle"}, ValueError, "noise must be one of 'spans', 'mask'"),
    ({"said": [36]}, ValueError, r"said must be in \[0, 35\]"),
    ({"n": 9}, ValueError, r"n must be in \[10, 30\]"),
    ({"recorded": {}}, TypeError, "leave it out"),
    ({"placements": 1}, TypeError, "CorruptionLab has no argument 'placements'"),
])  # fmt: skip
def test_bad_arguments_are_named(lab, arguments, error, says):
    with pytest.raises(error, match=says):
        lab(**arguments)


def test_models_with_two_vocabularies_are_refused(both):
    from plmlib.text import Words

    other = Words.train(["a b"], specials=both["t5"][1].tokens(sorted(both["t5"][1].special_ids)))
    with pytest.raises(ValueError, match="t5 and bart must have one vocabulary"):
        CorruptionLab({"t5": both["t5"], "bart": (both["bart"][0], other)})


def test_the_kernel_sends_both_models_when_asked(both, lab):
    widget = lab()
    assert widget.model_files == {} and (widget.t5, widget.bart) == ("none", "none")
    widget.set_state({"want_models": True})
    for key, file in widget.model_files.items():
        assert load(file).keys() == both[key][0].state_dict().keys()


def test_the_site_writes_both_models_of_a_page():
    page = CorruptionLab()._repr_mimebundle_()[0]["text/html"]
    assert pages.models_of(page) == {"spans-t5", "noises-bart"} and len(page) < 12_000


STATES = [
    {**USUAL},
    {**USUAL, "placement": "released", "rate": 0.15},
    {**USUAL, "rate": 0.5, "mean_length": 1},  # more spans than the model has sentinels
    {**USUAL, "edits": [1, 5, 44]},
    *({**USUAL, "noise": noise, "text": TEXTS[1]} for noise in denoising.ALL[1:]),
    {**USUAL, "noise": "infill", "edits": [1, 23]},
    {**USUAL, "noise": "rotate", "edits": [21]},
    {**USUAL, "text": TEXTS[4], "noise": "mask"},  # a word that is not in the vocabulary
]


def test_copied_code_runs_and_gives_the_page_s_rows(both, lab, monkeypatch, capsys):
    need("node")
    monkeypatch.setattr(course, "load", lambda name: (*both["t5" if "t5" in name else "bart"], {}))
    labs = [lab(**state) for state in STATES]
    labs += [lab(mode="where", n=12), lab(mode="game"), lab(mode="game", said=[14])]
    names = {"t5": "spans-t5", "bart": "noises-bart"}
    asked = [{"state": base.state(one) | names, "vocabulary": one.recorded["vocabulary"]} for one in labs]
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/corruption_codes.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    for one, made in zip(labs, json.loads(done.stdout)):
        run = {}
        exec(made["code"], run)
        printed = capsys.readouterr().out
        if one.mode == "build":
            source, target = rows(base.state(one), both["t5"][1])
            assert run["source"][0].tolist() == source == made["source"], made["code"]
            assert run["target"][0].tolist() == target, made["code"]
            if one.recorded["written"]:
                assert run["written"].tolist() == one.recorded["written"], made["code"]
            assert ("written" in run) == bool(one.recorded["written"])
        elif one.mode == "where":
            p = denoising.p_hidden(12, one.rate, one.mean_length, "even")
            assert run["found"]["even"] == pytest.approx(p, abs=0.03)
        elif one.said:
            assert run["source"][0].tolist() == made["broken"], made["code"]
        else:
            broken = denoising.names_of(made["broken"][:-1], both["t5"][1])
            assert printed.split() == [str(len(broken)), *broken]
