"""What long experiments measured: stored seed by seed, resumed, compared, shipped for every experiment."""

import json

import pytest

from plmlib.checkpoints import EXPERIMENTS, recorded, results
from plmlib.checkpoints.__main__ import main, named
from plmlib.checkpoints.corpora import sha256
from plmlib.checkpoints.results import differences, leaves, measure
from plmlib.storage import DamagedFile


@pytest.fixture
def squares(monkeypatch):
    """An experiment that squares its seed, and the seeds that it was run with."""
    runs, shift = [], [0.0]

    def run(seed):
        runs.append(seed)
        return {"square": seed**2 + shift[0], "more": {"list": [1, 2.5]}}

    monkeypatch.setitem(EXPERIMENTS, "squares", results.Experiment(run, lambda: ["a"], "seed²", 2, 0.1))
    return runs, shift


def test_every_seed_is_measured_once(squares, tmp_path):
    runs, _ = squares
    content = measure("squares", tmp_path)
    assert content["seeds"] == {
        "0": {"square": 0, "more": {"list": [1, 2.5]}},
        "1": {"square": 1, "more": {"list": [1, 2.5]}},
    }
    assert content["command"] == "make checkpoints ONLY=squares" and content["recipe"] == "seed²"
    assert content["data_sha256"] == sha256(["a"]) and set(content["seconds"]) == {"0", "1"}
    assert measure("squares", tmp_path) == content and runs == [0, 1], "nothing ran again"
    path = tmp_path / "results" / "squares.json"
    del content["seeds"]["1"]
    path.write_text(json.dumps(content))
    measure("squares", tmp_path)
    assert runs == [0, 1, 1], "the run goes on where it stopped"


@pytest.mark.parametrize("key, value", [("data_sha256", "0"), ("recipe", "seed³")])
def test_another_recipe_or_other_texts_are_measured_anew(squares, tmp_path, key, value):
    runs, _ = squares
    content = measure("squares", tmp_path)
    (tmp_path / "results" / "squares.json").write_text(json.dumps(content | {key: value}))
    assert measure("squares", tmp_path)["seeds"] == content["seeds"] and runs == [0, 1, 0, 1]


def test_a_run_is_compared_with_what_is_recorded(squares, tmp_path):
    _, shift = squares
    measure("squares", tmp_path)
    shift[0] = 0.09
    assert differences("squares", 1, tmp_path) == []
    shift[0] = 0.11
    assert differences("squares", 1, tmp_path) == ["/square: recorded 1, now 1.11"]


def test_only_numbers_are_recorded():
    assert dict(leaves({"a": [1, {"b": 2}]})) == {"/a/0": 1.0, "/a/1/b": 2.0}
    with pytest.raises(TypeError, match="/a is 'x'"):
        list(leaves({"a": "x"}))


def test_unknown_and_damaged_results(tmp_path):
    with pytest.raises(ValueError, match="name"):
        recorded("nothing", tmp_path)
    (tmp_path / "results").mkdir()
    (tmp_path / "results" / "cut.json").write_text('{"seeds": ')
    with pytest.raises(DamagedFile, match="make checkpoints ONLY=cut"):
        recorded("cut", tmp_path)


def test_an_unknown_name_is_refused_before_anything_runs(squares):
    with pytest.raises(ValueError, match="tiny-gpt"):
        main(["squares", "nothing"])
    assert squares[0] == []


def test_a_name_stands_for_all_names_that_begin_with_it():
    assert set(named("bench")) == {name for name in EXPERIMENTS if name.startswith("bench-")} != set()
    assert named("tiny-gpt") == ["tiny-gpt"], "a whole name is only itself"
    with pytest.raises(ValueError, match="tiny-gpt"):
        named("benc")


def test_a_checkpoint_that_is_trained_again_is_compared(monkeypatch, capsys):
    monkeypatch.setattr("plmlib.checkpoints.__main__.load", lambda name: (None, None, {"loss": 1.0}))
    for loss, words in ((1.04, "as recorded"), (1.06, "loss: recorded 1.0000, now 1.0600")):
        monkeypatch.setattr("plmlib.checkpoints.__main__.make", lambda name, data, loss=loss: {"loss": loss})
        assert main(["--check", "tiny-gpt"]) == (words != "as recorded")
        assert capsys.readouterr().out == f"tiny-gpt: {words}\n"


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_what_is_recorded_belongs_to_the_experiments_of_today(name):
    content, wanted = recorded(name), EXPERIMENTS[name]
    assert content["recipe"] == wanted.recipe and len(content["seeds"]) == wanted.seeds
    assert content["data_sha256"] == sha256(wanted.texts()), f"the world has changed: {content['command']}"
    keys = [[key for key, _ in leaves(numbers)] for numbers in content["seeds"].values()]
    assert keys and all(key == keys[0] for key in keys)


def test_every_recorded_file_has_its_experiment():
    assert {path.stem for path in (results.DATA / "results").glob("*.json")} == set(EXPERIMENTS)
