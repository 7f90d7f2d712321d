"""A link that copies the course into a student's folder on a JupyterHub and opens one notebook of it.

    python -m plmlib.tools.pull_link https://hub.example.edu 3.2
    python -m plmlib.tools.pull_link https://hub.example.edu 3.2 https://github.com/you/your-copy main

nbgitpuller, which must be installed where the students' servers run, reads the link. The same link brings new
versions later.
"""

import sys
import tomllib
from urllib.parse import urlencode

from plmlib.tools.books import ROOT, executed


def repository() -> str:
    """Return the address of the course's repository, from pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project["urls"]["Repository"]


def pull_link(hub: str, path: str, repo: str, branch: str = "main") -> str:
    """Return the link.

    hub     address of the JupyterHub
    path    file to open, from the root of the repository
    repo    address of the repository; the folder on the hub has its last part as name
    branch  branch or tag of the repository
    """
    opened = f"lab/tree/{repo.rstrip('/').rpartition('/')[2]}/{path}"
    options = {"repo": repo.rstrip("/"), "branch": branch, "urlpath": opened}
    return f"{hub.rstrip('/')}/hub/user-redirect/git-pull?{urlencode(options)}"


def notebook(number: str) -> str:
    """Return the path of a notebook such as 3.2 from the root. Raises ValueError if there is none."""
    found = executed()
    if number not in found:
        raise ValueError(f"no notebook has the number {number!r}: give one of {', '.join(found)}")
    return found[number].relative_to(ROOT).as_posix()


def main(hub: str, number: str = "1.1", repo: str = "", branch: str = "main") -> None:
    """Print the link to a notebook."""
    print(pull_link(hub, notebook(number), repo or repository(), branch))


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
