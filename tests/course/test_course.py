"""claim, check, show and table: what passes, and above all what must not."""

import numpy as np
import pytest
import torch

from plmlib import course
from plmlib.course import ClaimFailed, check, claim, load, show, table
from plmlib.course.exercises import numbers
from plmlib.layers import masks


def test_a_claim_prints_one_line(capsys):
    claim("AR.22 AR.24", "the past stays", True, control=("the same weights without the mask", True))
    assert (
        capsys.readouterr().out
        == "✓ AR.22 AR.24 the past stays · control: the same weights without the mask\n"
    )


@pytest.mark.parametrize(
    "condition", [True, np.bool_(True), torch.tensor(True), torch.tensor([True]), np.array([[True]])]
)
def test_truth_values_of_every_kind(condition, capsys):
    claim("P1.2 FIG.N5", "it holds", condition)
    assert capsys.readouterr().out.startswith("✓ P1.2 FIG.N5")


@pytest.mark.parametrize("condition", [False, np.bool_(False), torch.tensor(False)])
def test_a_false_condition_raises_and_prints_nothing(condition, capsys):
    with pytest.raises(ClaimFailed, match=r"AR\.1 it holds: the condition is false"):
        claim("AR.1", "it holds", condition)
    assert capsys.readouterr().out == ""


def test_a_false_control_raises_and_names_it():
    with pytest.raises(ClaimFailed, match="the control failed, random weights"):
        claim("AR.1", "it holds", True, control=("random weights", False))


NOT_TRUTHS = [1, 0.5, "yes", [True], (), None, torch.tensor([True, True]), torch.tensor(1.0), np.ones(3)]


@pytest.mark.parametrize("condition", NOT_TRUTHS)
def test_what_is_no_truth_value_is_refused(condition):
    with pytest.raises(TypeError, match="truth value"):
        claim("AR.1", "it holds", condition)
    with pytest.raises(TypeError, match="control"):
        claim("AR.1", "it holds", True, control=("twin", condition))


@pytest.mark.parametrize("ids", ["", "ar.1", "AR1", "AR.1,AR.2", "AR."])
def test_ids_must_be_ids(ids):
    with pytest.raises(ValueError, match="claim ids"):
        claim(ids, "it holds", True)


def test_check_prints_a_hint_and_never_raises(capsys):
    number = numbers()[0]
    check(number, lambda *args: None)
    check(number, ...)
    check(number, lambda *args: 1 / 0)
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith(f"✗ Exercise {number}: ") for line in lines) and len(lines) == 3
    assert "not written yet" in lines[0] and "not written yet" in lines[1] and "ZeroDivisionError" in lines[2]


def test_an_unknown_exercise_is_named():
    with pytest.raises(ValueError, match="no exercise '9.9.9'"):
        check("9.9.9", print)


def test_show_gives_the_source_as_it_stands():
    shown = show(masks.causal)
    assert "def causal(" in repr(shown) and "# plmlib.layers.masks" in repr(shown)
    assert shown._repr_markdown_().startswith("```python\n") and shown._repr_markdown_().endswith("\n```")
    assert '"""' in repr(shown) and '"""' not in repr(show(masks.causal, doc=False))


def test_show_fences_code_that_holds_fences():
    assert course.Source("s = '```'")._repr_markdown_().startswith("````python\n")


def test_table_aligns_escapes_and_rounds():
    made = table([["<b>", 1234567, 0.123456], ["b", 2, 3.0]], ["name", "count", "loss"], "A caption")
    lines = ["A caption", "name      count    loss", "<b>   1,234,567  0.1235", "b             2       3"]
    assert repr(made).splitlines() == lines
    html = made._repr_html_()
    assert html.count('class="plm-number"') == 6, "heads and cells of figures stand on the right"
    assert html.count('style="text-align:left"') == 3, "JupyterLab would align text on the right, too"
    assert (
        "&lt;b&gt;" in html
        and "<b>" not in html
        and "<caption>A caption</caption>" in html
        and 'scope="col"' in html
    )


@pytest.mark.parametrize(
    ("column", "right"),
    [
        ((1, 2.5), True),
        (("1.0", "−3", "12 %", "1,536", "–"), True),
        (("12 of 12", 3), False),
        (("", "1"), False),
        ((True,), False),
        (("a",), False),
        (("3.1.2",), False),
        (("1.5 ×", 2, ".3"), True),
    ],
)
def test_columns_of_figures_stand_on_the_right(column, right):
    made = table([[cell] for cell in column], ["head"])
    assert made.right == [right] and ("plm-number" in made._repr_html_()) == right


def test_a_table_without_rows():
    assert "head" in repr(table([], ["head"])) and "<tbody></tbody>" in table([], ["head"])._repr_html_()


def test_table_takes_dicts_and_refuses_ragged_rows():
    assert table([{"a": 1, "b": 2}], ["b", "a"]).rows == [[2, 1]]
    with pytest.raises(ValueError, match="row 1 has 1 cells"):
        table([[1, 2], [1]], ["a", "b"])


def test_load_names_the_checkpoints_there_are():
    with pytest.raises(ValueError, match="name must be one of"):
        load("nothing")
