"""Which tests belong to the files that changed: `make quick` runs these.

python -m plmlib.tools.changed              since this branch left main, and what is not committed
python -m plmlib.tools.changed COMMIT       since a commit, and what is not committed

A room's tests are in the folder of the same name, so a change in plmlib/ROOM/ needs tests/ROOM/. The tests of
other rooms that import the changed one are not included; `make test` runs everything.
"""

import re
import sys
from pathlib import Path

from plmlib.tools.books import ROOT
from plmlib.tools.git import Refused, differing, git, unknown

ALWAYS = ["tests/test_house.py", "tests/test_repository.py", "tests/course/test_ledger.py"]
RULES = (  # a path that the pattern matches from its beginning needs these tests, where they exist
    (r"plmlib/(\w+)/", [r"tests/\1"]),
    (r"plmlib/(\w+)\.py", [r"tests/test_\1.py"]),
    (r"(tests/(?:\w+/)*test_\w+\.py)", [r"\1"]),
    (r"tests/(?!support)(\w+)/(?!.*test_\w+\.py)", [r"tests/\1"]),  # what a room's tests read
    (r"tests/support/fixtures/", ["tests/widgets"]),
    (r"chapters/\d", ["tests/course/test_chapters.py", "tests/tools/test_notebooks.py"]),
    (r"chapters/\w+\.(?:md|bib|yml)", ["tests/course/test_chapters.py", "tests/tools/test_bibliography.py"]),
    (r"conf\.py|_toc\.yml|chapters/_static/", ["tests/tools/test_site.py"]),
    (r"Makefile|pyproject|constraints|environment", ["tests/tools/test_environment.py"]),
    (r"data/corpus", ["tests/world"]),
    (r"data/checkpoints", ["tests/checkpoints/test_checkpoints.py"]),
)


def needed(paths: list[str], root: Path = ROOT) -> list[str]:
    """Return the files and folders of tests that the changed paths need, in order; ALWAYS is among them.

    A module of tests/support needs every test file that imports it. A path that no longer exists needs the
    tests of its room.
    """
    wanted = set(ALWAYS)
    for path in paths:
        for pattern, tests in RULES:
            if found := re.match(pattern, path):
                wanted |= {found.expand(test) for test in tests}
        if found := re.match(r"tests/support/(\w+)\.py", path):
            wanted |= importers(found[1], root)
    there = sorted(test for test in wanted if (root / test).exists())
    return [test for test in there if not any(test.startswith(f"{other}/") for other in there)]


def importers(module: str, root: Path = ROOT) -> set[str]:
    """Return the test files that import a module of tests/support; `__init__` is support itself."""
    name = "support" if module == "__init__" else rf"support\.{module}"
    pattern = re.compile(rf"^(?:from|import) {name}\b(?!\.)", re.M)
    files = (root / "tests").rglob("test_*.py")
    return {str(f.relative_to(root)) for f in files if pattern.search(f.read_text(encoding="utf-8"))}


def changed(since: str | None = None, root: Path = ROOT) -> list[str]:
    """Return the paths that differ from a commit (default: where this branch left main), untracked files too.

    Raises Refused for a commit that git does not know, and without a commit if there is no branch main.
    """
    if since is None:
        try:
            since = git(root, "merge-base", "HEAD", "main").strip()
        except Refused as error:
            raise Refused(f"{error}: name a commit to compare with, such as SINCE=HEAD") from None
    return sorted({*differing(root, since), *unknown(root)})


if __name__ == "__main__":
    try:
        print("\n".join(needed(changed(*sys.argv[1:2]))))
    except Refused as error:
        sys.exit(str(error))
