"""A learner's notebooks survive: a reset keeps the old one, and so does an update."""

import os
import shlex
import subprocess
import sys

import pytest

from plmlib.tools import mine
from plmlib.tools.git import Refused, git

ONE, TWO = "chapters/3-a/3.2-causal.ipynb", "chapters/3-a/3.4-generation.ipynb"


@pytest.fixture
def course(tmp_path, monkeypatch):
    """The course, and a learner's clone of it: their folders. The learner has no settings of git."""
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"):
        monkeypatch.setenv(name, "a@b.c")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    upstream, learner = tmp_path / "upstream", tmp_path / "learner"
    (upstream / ONE).parent.mkdir(parents=True)
    git(tmp_path, "init", "-q", "-b", "main", "upstream")
    (upstream / ".gitignore").write_text("chapters/mine/\n")
    publish(upstream, {ONE: "one", TWO: "two", "README.md": "read"})
    git(tmp_path, "clone", "-q", "upstream", "learner")
    return upstream, learner


def publish(upstream, texts: dict[str, str]) -> None:
    for path, text in texts.items():
        (upstream / path).write_text(text)
    git(upstream, "add", "--all")
    git(upstream, "commit", "-q", "-m", "a version")


def mines(learner) -> dict[str, str]:
    """Return what chapters/mine holds: name and text."""
    return {path.name: path.read_text() for path in sorted((learner / mine.MINE).glob("*"))}


def test_a_reset_keeps_each_old_one(course):
    _, learner = course
    for n in (1, 2):
        (learner / ONE).write_text(f"my {n}")
        (line,) = mine.reset("3.2", learner)
        assert line == f"{ONE} is the course's again; yours is chapters/mine/3.2-causal-{n}.ipynb"
        assert (learner / ONE).read_text() == "one"
    assert mines(learner) == {"3.2-causal-1.ipynb": "my 1", "3.2-causal-2.ipynb": "my 2"}
    assert git(learner, "status", "--porcelain") == ""


def test_a_reset_touches_no_other_notebook(course):
    _, learner = course
    (learner / TWO).write_text("mine")
    assert mine.reset("3.2", learner) == [f"{ONE}: nothing was changed"]
    assert (learner / TWO).read_text() == "mine" and mines(learner) == {}
    for wrong in ("", "9.9"):
        with pytest.raises(Refused, match="make reset ONLY=3.2, with one of 3.2, 3.4"):
            mine.reset(wrong, learner)


def test_a_reset_brings_back_what_was_deleted_or_staged(course):
    _, learner = course
    (learner / ONE).unlink()
    assert mine.reset("3.2", learner) == [f"{ONE} is the course's again"]
    (learner / ONE).write_text("staged")
    git(learner, "add", ONE)
    mine.reset("3.2", learner)
    assert (learner / ONE).read_text() == "one" and mines(learner) == {"3.2-causal-1.ipynb": "staged"}


def test_an_update_keeps_what_both_changed_and_leaves_the_rest(course):
    upstream, learner = course
    (learner / ONE).write_text("my one")
    (learner / TWO).write_text("my two")
    publish(upstream, {ONE: "a newer one", "README.md": "read more"})
    with pytest.raises(Refused, match="would be overwritten"):  # a plain git pull loses nothing either
        git(learner, "pull", "-q", "--ff-only")
    assert (learner / ONE).read_text() == "my one"
    kept, when = mine.update(learner)
    assert kept.endswith("chapters/mine/3.2-causal-1.ipynb") and when.startswith("the course is as of 2")
    assert (learner / ONE).read_text() == "a newer one" and mines(learner) == {"3.2-causal-1.ipynb": "my one"}
    assert (learner / TWO).read_text() == "my two" and (learner / "README.md").read_text() == "read more"
    assert len(mine.update(learner)) == 1  # nothing new, nothing moved
    assert (learner / TWO).read_text() == "my two" and len(mines(learner)) == 1


def test_an_update_follows_a_notebook_that_the_course_removed(course):
    upstream, learner = course
    (learner / ONE).write_text("my one")
    (upstream / ONE).unlink()
    publish(upstream, {TWO: "a newer two"})
    mine.update(learner)
    assert mines(learner) == {"3.2-causal-1.ipynb": "my one"} and not (learner / ONE).exists()


def test_an_update_that_needs_a_person_changes_nothing(course):
    upstream, learner = course
    (learner / ONE).write_text("my one")
    (learner / "README.md").write_text("my read")
    publish(upstream, {ONE: "a newer one", "README.md": "read more"})
    with pytest.raises(Refused, match="both changed README.md"):
        mine.update(learner)
    git(learner, "commit", "-q", "-a", "-m", "mine")
    with pytest.raises(Refused, match="commits of your own"):
        mine.update(learner)
    assert (learner / ONE).read_text() == "my one" and mines(learner) == {}
    with pytest.raises(Refused, match="follows no branch"):
        mine.update(upstream)


def test_an_update_moves_nothing_where_the_course_has_a_file_by_the_name_of_the_readers(course):
    upstream, learner = course
    mine_too = "chapters/3-a/3.6-new 新.ipynb"
    (learner / ONE).write_text("my one")
    (learner / mine_too).write_text("my new")
    publish(upstream, {ONE: "a newer one", mine_too: "new"})
    for staged in (False, True):
        if staged:
            git(learner, "add", mine_too)
        with pytest.raises(Refused, match=f"both changed {mine_too}: .* rename your copy"):
            mine.update(learner)
        assert (learner / ONE).read_text() == "my one" and mines(learner) == {}
    assert (learner / mine_too).read_text() == "my new"


def test_a_course_inside_another_repository_is_reset_too(course):
    _, learner = course
    outer = learner / "course"
    (outer / ONE).parent.mkdir(parents=True)
    (outer / ONE).write_text("one")
    git(learner, "add", "course")
    git(learner, "commit", "-q", "-m", "a copy")
    (outer / ONE).write_text("mine")
    (line,) = mine.reset("3.2", outer)
    assert line.endswith("yours is chapters/mine/3.2-causal-1.ipynb") and (outer / ONE).read_text() == "one"


@pytest.mark.parametrize("only", ["3.2 3.4", "*", "../..", "3.2; echo no"])
def test_make_gives_a_name_on_as_it_is(only):
    """And what names two notebooks, or none, is refused; nothing of it is done."""
    command = ["make", "-n", "-s", "-o", ".venv/reader", "reset", f"ONLY={only}"]
    said = subprocess.run(command, cwd=mine.ROOT, capture_output=True, text=True, check=True).stdout
    assert shlex.split(said.splitlines()[-1])[-2:] == ["reset", only]


def test_in_a_hook_of_git_the_tests_leave_its_repository_alone(course):
    """A hook gets GIT_DIR, and git would commit there what a test has in its own folder."""
    _, learner = course
    before = git(learner, "log", "--format=%H")
    hook = {"GIT_DIR": str(learner / ".git"), "GIT_WORK_TREE": str(learner)}
    this = f"{__file__}::test_a_reset_keeps_each_old_one"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", this]
    done = subprocess.run(command, cwd=mine.ROOT, env=os.environ | hook, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert git(learner, "log", "--format=%H") == before and git(learner, "status", "--porcelain") == ""


def test_without_git_the_reader_is_told(tmp_path, capsys):
    with pytest.raises(Refused, match="git rev-parse says: .*not a git repository"):
        mine.reset("3.2", tmp_path)
    assert mine.main("reset", "9.9") == 1 and mine.main("other") == 1
    assert "ONLY=3.2" in capsys.readouterr().out


def test_what_is_kept_is_ignored_by_git_the_site_and_the_tests():
    ignored = ["git", "check-ignore", "-q", f"{mine.MINE}/3.2-causal-attention-1.ipynb"]
    assert subprocess.run(ignored, cwd=mine.ROOT).returncode == 0
    assert '"mine"' in (mine.ROOT / "conf.py").read_text(encoding="utf-8")
    assert f"--ignore {mine.MINE}" in (mine.ROOT / "Makefile").read_text(encoding="utf-8")
