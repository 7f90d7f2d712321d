"""A kernel in which a notebook of the course runs, and what such a process finds in its environment."""

import os
from pathlib import Path

from nbclient import NotebookClient
from nbformat import NotebookNode


def settings(threads: int = 1) -> dict[str, str]:
    """Return the environment of a process whose numbers are the same each time."""
    count = dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS"), str(threads))
    return {**os.environ, **count, "OMP_WAIT_POLICY": "PASSIVE", "PYTHONHASHSEED": "0"}


def client(notebook: NotebookNode, folder: Path, **options) -> NotebookClient:
    """Return what runs the cells of a notebook in `folder`. `options` are nbclient's."""
    options |= {"kernel_name": "python3", "store_widget_state": False}
    return NotebookClient(notebook, resources={"metadata": {"path": str(folder)}}, **options)
