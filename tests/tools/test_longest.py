"""`make test` ends with what took longest, read from pytest's own reports."""

import subprocess
import sys

import pytest

from plmlib.tools.changed import ROOT
from plmlib.tools.longest import notebooks, report, stage

REPORT = """<testsuites><testsuite time="{seconds}">{cases}</testsuite></testsuites>"""
CASE = """<testcase classname="{}" name="{}" time="{}"/>"""


def written(folder, name, seconds, *cases):
    path = folder / f"{name}.xml"
    path.write_text(REPORT.format(seconds=seconds, cases="".join(CASE.format(*case) for case in cases)))
    return path


def test_stages_notebooks_and_tests_are_added_up(tmp_path):
    units = written(
        tmp_path, "unit", 30, ("tests.layers.test_masks", "test_a", 2.5), ("tests.x", "test_b", 0.1)
    )
    place = "chapters.1-paradigms.1.2-attention.ipynb"
    cells = written(tmp_path, "notebooks", 90, (place, "Cell 0", 4), (place, "Cell 1", 7))
    stages = [stage(units), stage(cells)]
    assert notebooks(stages) == {"1.2-attention": 11}
    lines = report(stages).splitlines()
    assert (
        "     30 s  unit, 2 tests" in lines
        and "    2.0 min together; 25 are allowed on two quiet cores" in lines
    )
    assert "   11.0 s  1.2-attention" in lines
    slowest = [line for line in lines if "test_" in line or "Cell" in line]
    assert [line.split()[0] for line in slowest] == ["7.0", "4.0", "2.5", "0.1"]


def test_a_missing_or_foreign_report_is_refused(tmp_path):
    with pytest.raises(ValueError, match="run `make test` first"):
        report([])
    (tmp_path / "odd.xml").write_text("<html/>")
    with pytest.raises(ValueError, match="holds no <testsuite>"):
        stage(tmp_path / "odd.xml")


def test_every_stage_of_make_test_writes_a_report_and_the_last_line_reads_them():
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\ntest:")[2].partition("\n\n")[0]
    runs = [line for line in recipe.splitlines() if "$(PYTEST)" in line or "$(NBVAL)" in line]
    assert len(runs) == 5 and all("--junitxml=$(TIMES)/" in line for line in runs)
    assert "plmlib.tools.longest $(TIMES)" in recipe.splitlines()[-1]
    done = subprocess.run(
        [sys.executable, "-m", "plmlib.tools.longest", "/nowhere"], capture_output=True, text=True
    )
    assert done.returncode == 1 and "run `make test` first" in done.stderr
