"""`make quick` runs the tests of what changed, and no fewer."""

import subprocess
import sys

import pytest

from plmlib.tools.changed import ALWAYS, ROOT, changed, importers, needed
from plmlib.tools.git import Refused, git


@pytest.mark.parametrize(
    "path, tests",
    [
        ("plmlib/layers/attention.py", ["tests/layers"]),
        ("plmlib/models/earlier/ngram.py", ["tests/models"]),
        ("plmlib/layers/no_longer_there.py", ["tests/layers"]),
        ("plmlib/widgets/js/core/masks.js", ["tests/widgets"]),
        ("plmlib/config.py", ["tests/test_config.py"]),
        ("plmlib/__init__.py", []),
        ("tests/layers/test_masks.py", ["tests/layers/test_masks.py"]),
        ("tests/models/earlier/test_ngram.py", ["tests/models/earlier/test_ngram.py"]),
        ("tests/layers/test_no_longer_there.py", []),
        ("tests/course/wrong_answers/ch3_1.py", ["tests/course"]),
        ("tests/support/fixtures/masks.json", ["tests/widgets"]),
        ("chapters/3-auto-regressive/3.2-causal-attention.md",
         ["tests/course/test_chapters.py", "tests/tools/test_notebooks.py"]),
        ("chapters/claims.yml", ["tests/course/test_chapters.py", "tests/tools/test_bibliography.py"]),
        ("chapters/_static/course.css", ["tests/tools/test_site.py"]),
        ("pyproject.toml", ["tests/tools/test_environment.py"]),
        ("data/checkpoints/manifest.json", ["tests/checkpoints/test_checkpoints.py"]),
        ("LICENSE", []),
    ],
)  # fmt: skip
def test_a_path_needs_the_needed_its_room(path, tests):
    wanted = {
        *tests,
        *(test for test in ALWAYS if not any(test.startswith(f"{folder}/") for folder in tests)),
    }
    assert needed([path]) == sorted(wanted)


def test_every_room_has_its_tests_chosen():
    for room in (p.name for p in (ROOT / "tests").iterdir() if p.is_dir()):
        if room not in ("support", "__pycache__"):
            assert f"tests/{room}" in needed([f"plmlib/{room}/__init__.py"])


def test_what_tests_share_needs_the_tests_that_import_it():
    found = importers("reference")
    assert "tests/pretrained/test_parity.py" in found and not any("widgets" in path for path in found)
    assert found <= set(needed(["tests/support/reference.py"]))
    shared = importers("__init__")
    assert "tests/widgets/test_widgets.py" in shared and "tests/pretrained/test_parity.py" not in shared


@pytest.fixture
def repository(tmp_path):
    """A repository with a branch that left main, one commit and one new file later."""

    def commit(name: str) -> None:
        (tmp_path / name).write_text(name)
        git(tmp_path, "add", name)
        git(tmp_path, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", name)

    git(tmp_path, "init", "-q", "-b", "main")
    for name in ("old.py", "gone.py"):
        commit(name)
    git(tmp_path, "checkout", "-q", "-b", "topic")
    commit("committed.py")
    (tmp_path / "gone.py").unlink()
    (tmp_path / "新.py").write_text("")
    return tmp_path


def test_what_changed_since_the_branch_left_main(repository):
    assert changed(root=repository) == ["committed.py", "gone.py", "新.py"]


def test_what_changed_since_a_commit(repository):
    assert changed("HEAD", repository) == ["gone.py", "新.py"]
    with pytest.raises(Refused, match="no-such-commit"):
        changed("no-such-commit", repository)


def test_without_main_a_commit_must_be_named(repository):
    git(repository, "branch", "-q", "-D", "main")
    with pytest.raises(Refused, match="main.*SINCE=HEAD"):
        changed(root=repository)
    assert changed("HEAD", repository)


def test_make_quick_runs_no_tests_if_the_commit_does_not_exist():
    make = ["make", "--no-print-directory", "-n", "-o", ".venv/developer"]
    command = [*make, "quick", f"PY={sys.executable}", "SINCE=no-such-commit"]
    recipe = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    *lint, tests = recipe.splitlines()
    assert [line.split()[1:] for line in lint] == [["check", "."], ["format", "--check", "."]]
    shell = ["bash", "-eu", "-o", "pipefail", "-c", tests]  # as the Makefile sets it
    done = subprocess.run(shell, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode and "no-such-commit" in done.stderr and done.stdout == ""
