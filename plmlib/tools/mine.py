"""A learner's own notebooks: they are kept in chapters/mine when the course's notebook takes its place again.

    python -m plmlib.tools.mine reset 3.2     the course's 3.2 again
    python -m plmlib.tools.mine update        the newest version of the course

A notebook is changed when git says so: by an edit, or by running it and saving. `reset` moves what was
changed to chapters/mine under a new number. `update` does so only where the course has changed the same
notebook; all others stay as they are. Nothing is ever overwritten or merged: two versions of one notebook,
mixed by git line by line, are often no notebook any more.
"""

import sys
from pathlib import Path

from plmlib.tools.books import ROOT, number
from plmlib.tools.git import Refused, differing, git, unknown

MINE = "chapters/mine"
NEWEST = "@{upstream}"


def is_notebook(path: str) -> bool:
    """Whether a path is a notebook of the course."""
    return path.startswith("chapters/") and path.endswith(".ipynb")


def keep(root: Path, path: str) -> str:
    """Copy a notebook to chapters/mine under the first number that is free; return the copy's path."""
    (root / MINE).mkdir(exist_ok=True)
    content = (root / path).read_bytes()
    n = 1
    while True:
        kept = f"{MINE}/{Path(path).stem}-{n}.ipynb"
        try:
            with (root / kept).open("xb") as copy:  # never over a file that is there
                copy.write(content)
            return kept
        except FileExistsError:
            n += 1


def restore(root: Path, path: str) -> str:
    """Keep a changed notebook in chapters/mine and put the course's in its place; say so in one line."""
    kept = keep(root, path) if (root / path).exists() else ""
    git(root, "checkout", "HEAD", "--", path)
    return f"{path} is the course's again" + (f"; yours is {kept}" if kept else "")


def reset(only: str, root: Path = ROOT) -> list[str]:
    """Restore the changed notebooks whose file name begins with `only`; return a line about each.

    Raises Refused if `only` names no notebook or is empty.
    """
    git(root, "rev-parse", "HEAD")
    books = [path for path in git(root, "ls-files", "chapters").splitlines() if is_notebook(path)]
    chosen = [path for path in books if only and Path(path).name.startswith(only)]
    if not chosen:
        names = ", ".join(map(number, books))
        raise Refused(f"no notebook is named {only!r}: try make reset ONLY=3.2, with one of {names}")
    changed = [path for path in differing(root, "HEAD") if path in chosen]
    return [restore(root, path) for path in changed] or [f"{chosen[0]}: nothing was changed"]


def update(root: Path = ROOT) -> list[str]:
    """Bring the newest version of the course; return a line about each notebook that was kept.

    Raises Refused before anything is changed if git could not bring it without a merge.
    """
    try:
        git(root, "rev-parse", NEWEST)
    except Refused as error:
        raise Refused(
            "this copy follows no branch, so there is nothing to bring: clone the course"
        ) from error
    git(root, "fetch")
    if git(root, "rev-list", f"{NEWEST}..HEAD").strip():
        raise Refused("you have commits of your own: use git pull")
    mine = {*differing(root, "HEAD"), *unknown(root)}
    both = sorted(mine & {*differing(root, "HEAD", NEWEST)})
    new = differing(root, "--diff-filter=A", "HEAD", NEWEST)  # of the course, and there is one of yours
    if others := [path for path in both if path in new or not is_notebook(path)]:
        raise Refused(f"you and the course both changed {', '.join(others)}: commit it, or rename your copy")
    lines = [restore(root, path) for path in both]
    git(root, "merge", "--ff-only", NEWEST)
    return [*lines, f"the course is as of {git(root, 'log', '-1', '--format=%cs').strip()}"]


def main(what: str = "", only: str = "") -> int:
    """Do what is asked and say what was done; return 1 if it could not be done."""
    try:
        if what not in ("reset", "update"):
            raise Refused("say reset 3.2, or update")
        print("\n".join(reset(only) if what == "reset" else update()))
    except Refused as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
