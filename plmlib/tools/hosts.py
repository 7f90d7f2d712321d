"""Other hosts: what Colab, Kaggle or a Jupyter of your own needs before a notebook of the course can run.

The first cell of each notebook calls install() from this file where plmlib is missing. So this module imports
only what Python itself brings.

    python -m plmlib.tools.hosts    print which index pip should look at, too, before it installs torch here
"""

import importlib
import os
import platform
import re
import shutil
import subprocess
import sys
from http.client import HTTPException
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
SERVER = {"ipykernel", "jupyterlab", "jupytext"}  # a host has its own way to open notebooks
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
SECONDS = 4  # to wait for an index: not long, since there is another way


def install() -> None:
    """Make the course in this folder importable here, and install the packages that are missing.

    What the host has is left as it is, in whatever version: replacing it can take gigabytes (torch) and can
    break what already runs. Raises RuntimeError for an old Python, or where pip does not succeed.
    """
    if sys.version_info < (3, 11):
        raise RuntimeError(f"The course needs Python 3.11 or newer; this is {platform.python_version()}.")
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # read when torch is loaded: idle threads sleep
    needed = requirements((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    if lacking := missing(needed):
        print("Installing", ", ".join(lacking), "…")
        where = cpu_index() if any(name.startswith("torch==") for name in lacking) else []
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        done = subprocess.run([*pip, *where, *lacking], capture_output=True, text=True)
        if done.returncode:
            why = done.stderr.strip() or done.stdout.strip()
            raise RuntimeError(
                f"pip could not install {', '.join(lacking)}. Its last words were: {why[-400:]}"
            )
    sys.path.insert(0, str(ROOT))
    importlib.invalidate_caches()
    tested = next(line.partition("==")[2] for line in needed if line.startswith("torch=="))
    if (here := version("torch")).partition("+")[0] != tested:
        print(f"This host has torch {here}; the course is tested with {tested}. Last digits can differ.")


def requirements(pyproject: str) -> list[str]:
    """Return what the notebooks need, as pip takes it, without what only a server needs."""
    import tomllib  # only now: an older Python does not have it

    lines = [line.replace(" ", "") for line in tomllib.loads(pyproject)["project"]["dependencies"]]
    return [line for line in lines if _name(line) not in SERVER]


def missing(lines: list[str]) -> list[str]:
    """Return those of these requirements of which no version is installed."""
    found = []
    for line in lines:
        try:
            version(_name(line))
        except PackageNotFoundError:
            found.append(line)
    return found


def cpu_index() -> list[str]:
    """Return pip's arguments for torch without CUDA, or none if the machine has a GPU or the index is silent.

    Only Linux needs them: elsewhere the usual wheel has no CUDA. Who has told pip to ask an index of his own,
    or none at all, gets everything from there.
    """
    if platform.system() != "Linux" or shutil.which("nvidia-smi") or _own_index():
        return []
    try:
        with urlopen(f"{CPU_INDEX}/torch/", timeout=SECONDS):
            return ["--extra-index-url", CPU_INDEX]
    except (OSError, HTTPException):  # no answer, or one that is no HTTP
        return []


def _own_index() -> bool:
    """Whether pip's settings, in its files or in the environment, name another index or forbid any."""
    command = [sys.executable, "-m", "pip", "config", "list", "--disable-pip-version-check"]
    settings = subprocess.run(command, capture_output=True, text=True).stdout
    return bool(re.search(r"\.(index-url|no-index)=", settings))


def _name(requirement: str) -> str:
    return re.match(r"[\w.-]+", requirement)[0].lower()


if __name__ == "__main__":
    print(*cpu_index())
