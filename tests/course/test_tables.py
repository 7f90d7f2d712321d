"""One printer of text tables, also for rows that are printed one by one."""

import pytest

from plmlib.course.tables import is_figure, table, text_row


def test_a_row_is_padded_on_the_side_that_was_asked_for():
    assert text_row(["a", 12, "b"], [3, 4, 5], [False, True, False]) == "a      12  b"
    assert text_row(["wider than its column", "x"], [2, 3], [False, True]) == "wider than its column    x"


@pytest.mark.parametrize("cells, widths, right", [(["a"], [1, 2], [False]), (["a", "b"], [1, 2], [True])])
def test_a_row_needs_a_width_and_a_side_for_every_cell(cells, widths, right):
    with pytest.raises(ValueError):
        text_row(cells, widths, right)


def test_a_table_is_made_of_such_rows():
    made = table([["x", 1.5], ["long name", 1000]], ["name", "n"])
    assert repr(made).splitlines() == [
        text_row(cells, [9, 5], [False, True])
        for cells in (["name", "n"], ["x", "1.5"], ["long name", "1,000"])
    ]


def test_what_a_figure_is():
    assert all(map(is_figure, (1, 2.5, "1,536", "−3", "12 %", "1.5 ×", "–")))
    assert not any(map(is_figure, (True, None, "12 of 12", "", "3.1.2", [1])))
