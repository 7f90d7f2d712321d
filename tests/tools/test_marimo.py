"""marimo, another notebook program, keeps pictures with their alternative texts, tables and widgets."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import matplotlib
import nbformat
import pytest
from bs4 import BeautifulSoup
from support import ROOT

from plmlib.tools import notebooks


def exported(book: Path, folder: Path, **settings: str) -> str:
    """Return the page that marimo makes of a notebook: it converts, runs and exports it.

    marimo asks no other machine, and writes only into the folder.
    """
    places = {f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "CACHE", "STATE")}
    places["MPLCONFIGDIR"] = matplotlib.get_cachedir()  # it takes seconds to list all fonts again
    path = os.pathsep.join([str(ROOT / "tests/support/offline"), str(ROOT)])
    alone = os.environ | places | {"PYTHONPATH": path, "MARIMO_SKIP_UPDATE_CHECK": "1"} | settings
    marimo = [sys.executable, "-m", "marimo", "-y"]
    for command in (["convert", book, "-o", "book.py"], ["export", "html", "book.py", "-o", "book.html"]):
        done = subprocess.run([*marimo, *command], cwd=folder, env=alone, capture_output=True, text=True)
        assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    return (folder / "book.html").read_text(encoding="utf-8")


def after(words: str, page: str):
    """Return the JSON value behind these words: a page of marimo has all that it shows as data."""
    return json.JSONDecoder().raw_decode(page, page.index(words) + len(words))[0]


def same(things) -> list[str]:
    """Return each thing as text, with # for a number: another machine may measure another last digit."""
    return [re.sub(r"\d+(\.\d+)?(e-?\d+)?", "#", str(thing)) for thing in things]


def parsed(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


@pytest.mark.parametrize("number, only_tables", [("2.3", False), ("2.4", True), ("3.2", False)])
def test_marimo_keeps_pictures_tables_and_alternative_texts(number, only_tables, tmp_path):
    (text,) = notebooks.texts(number)
    cells = nbformat.read(text.with_suffix(".ipynb"), as_version=4).cells
    saved = [output.data for cell in cells for output in cell.get("outputs", []) if "data" in output]
    wanted = parsed("".join(data.get("text/html", "") for data in saved))
    page = exported(text.with_suffix(".ipynb"), tmp_path, PLM_TABLES=str(int(only_tables)))
    shown = [output["data"] for cell in after('"session": ', page)["cells"] for output in cell["outputs"]]
    got = parsed("".join(data.get("text/html", "") for data in shown))

    pictures = [data["text/plain"] for data in saved if "image/png" in data]
    assert same(image.get("alt") for image in got.select("img")) == same(pictures) != []
    assert all(image["src"].startswith("data:image/png;base64,") for image in got.select("img"))
    assert same(got.select("table.plm-table")) == same(wanted.select("table.plm-table")) != []

    figures, live = wanted.select("figure[data-plm]"), got.select("marimo-anywidget")
    assert len(figures) == 5
    if only_tables:
        assert live == [] and same(got.select("figure > table")) == same(wanted.select("figure > table"))
        return
    models = {one["model_id"]: one["message"] for one in after("modelNotifications: Object.freeze(", page)}
    for figure, widget in zip(figures, live, strict=True):
        model = models[json.loads(widget["data-model-id"])]
        assert model["esm_spec"]["url"].startswith("data:text/javascript;base64,")
        state = json.loads(figure["data-state"])
        if figure["data-plm"] == "guess":  # a claim further down has measured it
            state["measured"] = model["state"]["measured"]
            assert state["measured"]
        kept = {name: model["state"][name] for name in state}
        assert same([json.dumps(kept, sort_keys=True)]) == same([json.dumps(state, sort_keys=True)])
