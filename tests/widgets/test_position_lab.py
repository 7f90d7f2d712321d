"""The position lab on the Python side: four schemes, a learned table, its errors, and the code it copies."""

import json

import pytest
import torch
from support.goldens import FIXTURES, alike, short
from support.goldens_positions import GOLDENS
from test_norm_lab import copied

from plmlib.tools.site import pages
from plmlib.widgets import PositionLab, base, position_lab


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_torch_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(short(GOLDENS[name]()), kept, abs=2e-5)  # single precision


def test_rows_that_no_text_reached_are_told_from_trained_ones():
    rows, trained = position_lab.learned("tiny-bert")
    assert len(rows) == 128 and trained == 38
    assert position_lab.learned("tiny-gpt")[1] == 128
    sizes = rows.norm(dim=1)
    assert sizes[trained:].std() < sizes[:trained].std()  # weight decay made them all equally smaller


def test_another_table_is_sent():
    lab = PositionLab()
    lab.table = "seasons-bert"
    assert lab.recorded["count"] == 32 and lab.recorded["trained"] == 12
    with pytest.raises(ValueError):
        lab.table = "recall-lstm-0"
    assert lab.table == "seasons-bert" and lab.recorded["count"] == 32


def test_a_checkpoint_without_a_table_is_refused():
    with pytest.raises(
        ValueError, match="table must be a checkpoint with learned positions, got 'recall-lstm-0'"
    ):
        PositionLab(table="recall-lstm-0")
    with pytest.raises(ValueError, match="name must be one of"):
        PositionLab(table="no-such-model")


def test_the_fallback_says_what_the_widget_shows():
    found = PositionLab().fallback()
    assert "stays the same for 3 of 4 (sinusoid, t5, rotary)" in found.finding
    assert "distance 8 is in T5's bucket 24 of the encoder; from distance 91 on" in found.finding
    assert [row[3] for row in found.rows] == ["stays", "changes", "stays", "stays"]
    far = PositionLab(m=100, n=36, shift=100, side="decoder").fallback()
    assert far.rows[1][2:] == ("no such row", "changes") and far.rows[2][1] == "26"
    assert "4 of 4" in PositionLab(shift=0).fallback().finding


def test_the_entries_of_the_other_pairing_come_half_a_vector_apart():
    assert position_lab.apart(torch.arange(6)).tolist() == [0, 2, 4, 1, 3, 5]


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"scheme": "alibi"}, ValueError, "scheme must be one of 'sinusoid'"),
    ({"m": -1}, ValueError, r"m must be in \[0, 255\]"),
    ({"n": 1.5}, TypeError, "n must be a whole number"),
    ({"pairs": 33}, ValueError, r"pairs must be in \[1, 32\]"),
    ({"side": "both"}, ValueError, "side must be one of"),
    ({"recorded": {}}, TypeError, "leave it out"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        PositionLab(**arguments)


def test_one_output_serves_everybody():
    page = PositionLab()._repr_mimebundle_()[0]["text/html"]
    assert pages.models_of(page) == set() and len(page) < 30_000  # the table is in the page, no model file


def test_copied_code_gives_the_page_s_numbers(capsys):
    usual = base.state(PositionLab(table="seasons-bert"))
    states = [
        usual | {"m": 3, "n": 9, "shift": 10},
        usual | {"m": 9, "n": 3, "shift": 200, "side": "decoder", "pairing": "neighbours", "pairs": 3},
    ]
    given = {"positions": states, "learned": usual["recorded"], "table": "seasons-bert"}
    for case in copied(**given)["positions"]:
        run = {}
        exec(case["code"], run)
        for found, shown in zip(run["results"], case["shown"], strict=True):
            missing = shown.pop("learned") if shown["learned"] is None else 0
            assert (found.pop("learned") is None) if missing is None else True
            assert found == pytest.approx(shown, abs=1e-4)
        assert capsys.readouterr().out.count("\n") == 2
