"""The evidence lab on the Python side: four readers, their probes, its errors, and the code it copies."""

import json
import subprocess

import pytest
import torch
from support import ROOT, need

from plmlib import course, world
from plmlib.checkpoints import evidence
from plmlib.tools.site import pages
from plmlib.widgets import EvidenceLab, base, corruption, evidence_lab
from plmlib.widgets.kinds import tokenise


@pytest.fixture(scope="module")
def lab():
    return EvidenceLab()


def chances(lab, text: str, shown) -> list[float]:
    words, at = tokenise(text), evidence_lab.focus(text)
    ids = corruption.ids_of(words, lab.networks["model"][1])
    return evidence.chances(lab.networks, evidence_lab.read_axes()[words[at]], ids, shown, at)


def test_a_word_on_the_right_moves_bert_alone_of_the_trained_readers(lab):
    text = "tom drew the bank because tom loved rivers and islands ."
    before, after = chances(lab, text, []), chances(lab, text, [7, 9])
    assert before[:2] == after[:2] and after[2] > 0.9 and abs(before[2] - 0.5) < 0.25
    other = chances(lab, text.replace("rivers", "loans").replace("islands", "taxes"), [7, 9])
    assert other[:2] == before[:2] and other[2] < 0.1


def test_a_word_on_the_left_moves_gpt_too(lab):
    text = "after talking about rivers and islands , anna looked at the bank ."
    nature, business = (
        chances(lab, text, range(13)),
        chances(lab, text.replace("rivers", "loans").replace("islands", "taxes"), range(13)),
    )
    assert nature[1] > 0.7 > 0.3 > business[1] and nature[2] > 0.9 > 0.1 > business[2]
    assert nature[0] == business[0] == 0.5


def test_the_recorded_accuracies_say_who_reads_what(lab):
    right = lab.recorded["accuracy"]
    assert min(right["model"]) >= 0.95 and right["causal"][0] >= 0.9
    assert max(right["causal"][1], *right["untrained"]) <= 0.65  # one side only, and the control


def test_a_probe_becomes_one_direction():
    from plmlib.training import probe

    rng = torch.Generator().manual_seed(0)
    states = torch.randn(60, 5, generator=rng)
    labels = (states[:, 0] + states[:, 2] > 0).long()
    found = probe(states, labels, states, labels)
    direction = evidence.axis(found.network)
    odds = states.double() @ direction[:-1] + direction[-1]
    logits = found.network(states.double())
    assert torch.allclose(odds, logits[:, 1] - logits[:, 0]) and found.accuracy > 0.9


def test_the_ambiguous_words_are_the_register_s():
    senses = evidence.senses()
    assert senses["bank"] == [("business", "银行"), ("nature", "河岸")] and len(senses) == 12
    assert {d.labels["word"] for d in world.documents("senses", 300, seed=5)} == set(senses)
    assert set(evidence_lab.read_axes()) == set(senses)
    fields = {field for pair in senses.values() for field, _ in pair}
    words = (ROOT / "plmlib/widgets/js/evidence-lab/words.js").read_text(encoding="utf-8")
    assert all(f"field_{field}:" in words for field in fields)


def test_the_examples_are_the_register_s_own(lab):
    words = lab.networks["model"][1]
    for text in evidence_lab.LIMITS["text"]["examples"]:
        assert words.id("[UNK]") not in words.encode(text), text
        assert evidence_lab.focus(text) >= 0


def test_the_question_s_word():
    words = "tom sat on bank . and happy".split()
    assert evidence_lab.turned(words, 3, 5, []) == [5] and evidence_lab.turned(words, 3, 5, [5, 6]) == [6]
    assert evidence_lab.turned(words, 3, 3, [1]) == [0, 1] and evidence_lab.turned(words, 0, 23, [1]) == [
        1,
        6,
    ]


def test_the_fallback_says_what_the_widget_shows(lab):
    found = lab.fallback()
    assert [row[0] for row in found.rows] == [
        "word vector",
        "GPT (left side)",
        "BERT (both sides)",
        "BERT before training",
    ]
    assert found.rows[0][1:] == ("50%", "50%", "50%") and found.rows[1][1] == found.rows[1][2]
    assert "of “bank”, with 1 of the 10 other words uncovered" in found.finding


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"text": "anna drew the cat ."}, ValueError, "text must have one of bank, bat"),
    ({"text": "bank"}, ValueError, "2 to 24 tokens"),
    ({"shown": [24]}, ValueError, r"shown must be in \[0, 23\]"),
    ({"shown": "all"}, TypeError, "shown must be a list"),
    ({"question": "which"}, ValueError, "question must be one of"),
    ({"recorded": {}}, TypeError, "leave it out"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        EvidenceLab(**arguments)


def test_one_output_serves_everybody(lab):
    page = lab._repr_mimebundle_()[0]["text/html"]
    assert pages.models_of(page) == {"tiny-bert", "mixture-gpt"} and len(page) < 20_000


def test_copied_code_prints_the_page_s_numbers(lab, capsys):
    need("node")
    states = [
        {"text": lab.text, "shown": [1, 7]},
        {"text": "laura drew the bat because laura loved players and goals .", "shown": []},
    ]
    asked = [state | {"at": evidence_lab.focus(state["text"])} for state in states]
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/evidence_codes.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    for state, code in zip(states, json.loads(done.stdout)):
        run = {}
        exec(code, run)
        assert run["chances"] == pytest.approx(chances(lab, state["text"], state["shown"]), abs=5e-3), code
        assert capsys.readouterr().out.count("\n") == 4


def test_the_untrained_encoder_is_the_recipe_s_before_its_first_step():
    from plmlib.checkpoints import RECIPES

    model, words, _ = course.load("tiny-bert")
    before = RECIPES["tiny-bert"].model(words.vocab_size, 0).state_dict()
    first = evidence.untrained(model.config).state_dict()
    assert all(torch.equal(before[name], first[name]) for name in first)
    assert base.state(EvidenceLab(shown=[]))["shown"] == []
