"""The paradigm board on the Python side: rows, predictions, the bench's verdicts, fallback, copied code."""

import copy
import json
import subprocess

import pytest
from support import ROOT, need
from support.bench import made_up
from support.goldens import FIXTURES, alike
from support.goldens_board import GOLDENS

from plmlib.checkpoints.experiments import ch5_1_verdicts as lab
from plmlib.widgets import ParadigmBoard, base, bench, paradigm_board


@pytest.fixture(scope="module")
def board():
    return ParadigmBoard(results=made_up())


def rows_of(board) -> dict[str, dict]:
    return {row["task"]: row for row in board.bench["rows"]}


@pytest.mark.parametrize("name", GOLDENS)
def test_goldens_are_what_plmlib_says_today(name):
    kept = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    alike(json.loads(json.dumps(GOLDENS[name]())), kept)


def test_verdicts_follow_what_is_equal(board):
    rows = rows_of(board)
    said = {equal: {task: bench.verdict(row, equal) for task, row in rows.items()} for equal in bench.EQUAL}
    assert said["steps"] == {
        "sense_left": "seed", "sense_right": "ahead", "polarity": "behind", "names_ambiguous": "seed",
        "write_senses": "level", "write_sentiment": "ahead", "order_16": "ahead", "copy": "level",
    }  # fmt: skip
    assert (said["predictions"]["polarity"], said["predictions"]["sense_right"]) == ("seed", "seed")
    assert said["predictions"]["copy"] == said["flops"]["names_ambiguous"] == "missing"
    # with the training that suits it best: the encoder–decoder reads the right side better after few steps
    assert bench.judge(rows["sense_right"], "parameters")["encoder-decoder"]["mean"] > 0.8
    counted = bench.count(board.bench["rows"], "steps")
    assert counted == {"ahead": 3, "level": 2, "behind": 1, "seed": 2, "missing": 0}


def test_what_changes_with_the_seed_is_said_of_no_paradigm(board):
    row = copy.deepcopy(rows_of(board)["sense_right"])
    first, second = (row["seeds"][one]["steps"] for one in ("encoder", "encoder-decoder"))
    first[1], second[1] = second[1], first[1]
    found = bench.judge(row, "steps")
    assert [found[one]["status"] for one in bench.PARADIGMS] == ["seed", "behind", "seed"]
    for one in bench.PARADIGMS:
        row["seeds"][one]["steps"] = [0.9, 0.9]
    first = row["seeds"]["encoder"]["steps"]
    for share, status in ((0.94, "level"), (0.96, "ahead"), (0.84, "behind")):
        first[:] = [share, share]
        assert bench.judge(row, "steps")["encoder"]["status"] == status
    first[1] = 0.9
    assert bench.judge(row, "steps")["encoder"]["status"] == "seed"


def test_the_notebook_judges_alike(board):
    tasks = {best: [] for best in bench.PARADIGMS}
    for _, name, measure, best in bench.TASKS:
        tasks[best].append((name.removeprefix("bench-"), measure))
    assert {best: list(cells) for best, cells in lab.CELLS.items()} == tasks
    assert lab.MARGIN == bench.MARGIN
    for row in board.bench["rows"]:
        scores = {one: row["seeds"][one]["steps"] for one in bench.PARADIGMS}
        said = lab.outcome(scores, row["best"])
        assert bench.verdict(row, "steps") == {"changes with the seed": "seed"}.get(said, said)


def test_the_cost_of_what_is_not_equal(board):
    costs = bench.ratios(board.bench["costs"], "steps")
    assert costs["encoder"] == [1, 1, 1, 1]
    updates, predicted, gflops, parameters = costs["decoder"]
    assert updates == 1 and predicted == pytest.approx(1039 / 288) and gflops == pytest.approx(1.25 / 1.21)
    assert parameters == pytest.approx(1, abs=0.001)
    assert bench.ratios(board.bench["costs"], "predictions")["decoder"][1] == pytest.approx(1, abs=0.03)


def test_a_row_whose_cost_was_not_recorded_has_no_ratio():
    results = made_up()
    for seed in results["bench-senses"].values():
        del seed["decoder"]["steps"]["gflops"]
    costs = bench.collect(results)["costs"]
    assert "steps" not in costs["bench-senses"]["decoder"] and bench.ratios(costs, "steps")["decoder"][0] == 1


def test_the_recorded_results_make_a_board():
    assert {row["task"] for row in ParadigmBoard().bench["rows"]} == {task for task, *_ in bench.TASKS}


def test_a_task_without_results_is_left_out_and_so_is_a_measure_that_a_seed_lacks():
    results = made_up()
    del results["bench-pairs"]
    del results["bench-senses"]["2"]["decoder"]["steps"]["left"]
    found = {row["task"]: row for row in bench.collect(results)["rows"]}
    assert "order_16" not in found and "steps" not in found["sense_left"]["seeds"]["decoder"]
    assert bench.verdict(found["sense_left"], "steps") == "missing"
    assert bench.collect({}) == {"rows": [], "costs": {}}
    assert ParadigmBoard(results={}).fallback().finding.endswith("No results of the bench are there.")


def test_the_fallback_says_what_the_widget_shows(board):
    found = board.fallback()
    assert found.finding == (
        "Of 24 words there is a loss for BERT at 4, GPT at 24, BART at 24. With equal steps, of 8 tasks the "
        "paradigm that the lecture names is ahead with every seed in 3, level with another in 2 and behind "
        "in 1; in 2 this changes with the seed."
    )
    reads, target, loss, likeliest, calls, *tasks = found.rows
    assert reads[1].split()[15] == "[MASK]" and reads[2].startswith("[BOS] in the evening")
    assert target[2] == target[3] == board.text and loss[1:3] == ("4 of 24 (17%)", "24 of 24 (100%)")
    assert likeliest[1].startswith("book 9") and likeliest[3].startswith("book 100%")
    assert "book" not in likeliest[2]  # what is on the left does not say it
    assert calls[1:] == ("1", "24", "25") and len(tasks) == 8
    assert tasks[1] == (
        "sense of a word, evidence on its right",
        "0.94, ahead with every seed", "0.50, behind with every seed", "0.73, behind with every seed",
    )  # fmt: skip


def test_a_word_without_a_loss_or_unknown_has_no_prediction(board):
    state = base.state(board) | {"text": "a dragon found a red scarf .", "only_mask": True}
    says = paradigm_board.predictions(board.networks, state)
    reads, labels = paradigm_board.examples(state)["bert"]
    for t, label in enumerate(labels):
        assert (says["bert"][t] is None) == (label < 0 or t == 1)
    assert says["gpt"][1] is None and says["bart"][1] is None  # no model knows a dragon
    assert says["gpt"][0]["words"][0] and 0 < says["bart"][4]["right"] <= 1


@pytest.mark.parametrize(("arguments", "error", "says"), [
    ({"equal": "seconds"}, ValueError, "equal must be one of 'steps'"),
    ({"text": "leo"}, ValueError, "text must have 2 to 30 tokens, got 1"),
    ({"at": 30}, ValueError, r"at must be in \[0, 29\]"),
    ({"controls": ["mode"]}, ValueError, "controls must be one of 'text'"),
    ({"recorded": {}}, TypeError, "recorded is computed from the other arguments"),
    ({"networks": {"t5": ()}}, ValueError, "networks must be a dict with model and causal and bart"),
])  # fmt: skip
def test_bad_arguments_are_named(arguments, error, says):
    with pytest.raises(error, match=says):
        ParadigmBoard(**arguments)


def test_one_output_serves_everybody():
    text = " ".join(["<b>", "a", "</figure>"])
    data, _ = ParadigmBoard(text=text, results={})._repr_mimebundle_()
    assert data["text/plain"].startswith("Of 3 words") and "<b>" not in data["text/html"]
    assert set(data) == {"text/plain", "text/html", base.VIEW} and data["text/html"].count('"') == 4


def test_copied_code_runs_and_prints_what_the_page_shows(board, capsys, monkeypatch):
    need("node")
    done = subprocess.run(
        ["node", str(ROOT / "tests/widgets/js/board_code.mjs")],
        input=json.dumps({name: getattr(board, name) for name in (*paradigm_board.PARTS, "at", "equal")}),
        capture_output=True,
        text=True,
        check=True,
    )
    from plmlib import course

    results = made_up()
    monkeypatch.setattr(course, "recorded", lambda name: results[name])
    exec(done.stdout, {})
    lines = capsys.readouterr().out.splitlines()
    for line, model in zip(lines, paradigm_board.NAMES):
        said = board.recorded["says"][model][board.at]
        best = " ".join(f"{word} {p:.3f}" for word, p in zip(said["words"], said["p"]))
        assert " ".join(line.split()) == f"{model.upper()} {best}"
    assert len(lines) == 3 + 8 and "'encoder': (0.94, 'ahead')" in lines[4]
