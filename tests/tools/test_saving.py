"""What JupyterLab saves of a widget."""

import copy

from plmlib.tools.saving import WIDGET, keep_tables

LIVE = {WIDGET: {"model_id": "1"}, "text/html": "<figure></figure>", "text/plain": "A table"}


def saved(outputs: list[dict], kind: str = "notebook") -> list[dict]:
    cells = [{"cell_type": "markdown"}, {"cell_type": "code", "outputs": outputs}]
    model = {"type": kind, "content": {"cells": copy.deepcopy(cells)}}
    keep_tables(model, path="a.ipynb", contents_manager=None)
    return model["content"]["cells"][1]["outputs"]


def test_a_widget_is_saved_as_its_table():
    assert saved([{"output_type": "display_data", "data": LIVE}]) == [
        {"output_type": "display_data", "data": {"text/html": "<figure></figure>", "text/plain": "A table"}}
    ]


def test_everything_else_is_saved_as_it_is():
    others = [
        {"output_type": "stream", "text": "x"},
        {"output_type": "display_data", "data": {WIDGET: {"model_id": "1"}, "text/plain": "IntSlider()"}},
        {"output_type": "error", "ename": "ValueError"},
    ]
    assert saved(others) == others
    assert saved([{"data": LIVE}], kind="file") == [{"data": LIVE}]
