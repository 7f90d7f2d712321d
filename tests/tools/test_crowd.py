"""Many kernels at once: what is measured of each, and the table on the page for teachers."""

import asyncio
import json
import re
from concurrent.futures import ThreadPoolExecutor

import nbformat
import pytest

from plmlib.tools import crowd, pull_link

RUN = {"cpu": 30.0, "wall": 60.0, "failed": ""}
RECORD = {
    "kernels": 2,
    "cores": 2,
    "finished": 2,
    "seconds": 33.0,
    "ideal": 30.0,
    "together_mb": 1250,
    "at_once": [RUN | {"notebook": "1.1", "peak": 700}, RUN | {"notebook": "1.2", "peak": 600}],
}


def test_a_kernel_is_measured_and_a_failure_is_named(tmp_path):
    cells = [
        "import os\nassert os.environ['OMP_NUM_THREADS'] == '3'",
        "block = bytearray(10**8)",
        "1 / 0",
        "2",
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    nbformat.write(notebook, tmp_path / "9.1-x.ipynb")
    alive = set()
    with ThreadPoolExecutor(1) as thread:
        run = thread.submit(asyncio.run, crowd.work(tmp_path / "9.1-x.ipynb", 3, alive)).result()
    assert (run.notebook, run.failed) == ("9.1-x", "cell 2: ZeroDivisionError: division by zero")
    assert 0.1 < run.cpu and 140 < run.peak < 400 and not alive


def test_the_table_says_what_was_measured():
    said = crowd.table(RECORD)
    for value in ("2, 2", "2 of 2", "33 s", "30 s", "1.10", "600, 700, 700 MB", "1.2 GB"):
        assert f"| {value} |\n" in said
    page = f"before\n{crowd.BEGIN}old\n{crowd.END}\nafter\n"
    assert crowd.with_table(page, RECORD) == f"before\n{crowd.BEGIN}\n{said}\n{crowd.END}\nafter\n"
    assert crowd.with_table(crowd.with_table(page, RECORD), RECORD) == crowd.with_table(page, RECORD)


def test_the_page_shows_what_is_recorded():
    page = crowd.PAGE.read_text(encoding="utf-8")
    assert crowd.BEGIN in page and crowd.END in page
    record = json.loads(crowd.RECORD.read_text(encoding="utf-8"))
    assert page == crowd.with_table(page, record) and record["finished"] == record["kernels"] == 20
    assert record["seconds"] <= 1.3 * record["ideal"]


def test_the_link_on_the_page_is_the_one_that_the_command_writes():
    page = crowd.PAGE.read_text(encoding="utf-8")
    path = pull_link.notebook("1.1")
    made = pull_link.pull_link("https://hub.example.edu", path, pull_link.repository())
    assert re.findall(r"https://hub\.example\.edu/hub/\S+", page) == [made]
    assert f"git clone {pull_link.repository()} /opt/course" in page
    assert "repo=%2Fa%2Fcourse&" in pull_link.pull_link("http://h/", "b.ipynb", "/a/course/")
    with pytest.raises(ValueError, match="no notebook has the number '9.9': give one of 1.1, 1.2"):
        pull_link.notebook("9.9")
