"""What git knows of a folder: the files that changed, and those that it does not follow."""

import subprocess
from pathlib import Path


class Refused(ValueError):
    """What cannot be done, and what to do instead."""


def git(root: Path, *arguments: str) -> str:
    """Return what git prints. Raises Refused with git's own words if it refuses."""
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise Refused("git is not installed: install it, or download the course again") from error
    if done.returncode:
        raise Refused(f"git {arguments[0]} says: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def differing(root: Path, *versions: str) -> list[str]:
    """Return the paths that differ between two versions, or between one version and the files on disk.

    versions  their names, after options of git diff
    """
    return _paths(git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", *versions, "--"))


def unknown(root: Path) -> list[str]:
    """Return the paths of files that git neither follows nor ignores."""
    return _paths(git(root, "ls-files", "--others", "--exclude-standard", "-z"))


def _paths(listed: str) -> list[str]:
    return [path for path in listed.split("\0") if path]
