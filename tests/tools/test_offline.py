"""The guard that `make test` puts around every notebook lets nothing out, and is really there."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient.exceptions import CellExecutionError, DeadKernelError
from support import ROOT

from plmlib.tools import notebooks

GUARD = {"PYTHONPATH": str(ROOT / "tests/support/offline")}
OUTWARD = {
    "connect": "import socket; socket.create_connection(('192.0.2.1', 80), 1)",
    "connect_ex": "import socket; socket.socket().connect_ex(('192.0.2.1', 80))",
    "datagram": (
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))"
    ),
    "name": "import socket; socket.gethostbyname; socket.getaddrinfo('example.invalid', 80)",
    "urllib": "import urllib.request; urllib.request.urlopen('http://192.0.2.1/', timeout=1)",
    "asyncio": "import asyncio; asyncio.run(asyncio.open_connection('192.0.2.1', 80))",
    "swallowed": (
        "import socket\ntry:\n    socket.create_connection(('192.0.2.1', 80), 1)\nexcept Exception:\n    pass"
    ),
}
LOCAL = """
import socket, threading
server = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=lambda: server.accept()[0].sendall(b"here")).start()
assert socket.create_connection(server.getsockname()).recv(4) == b"here"
"""


def run(code: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", code], env=os.environ | GUARD, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("way", OUTWARD)
def test_no_way_out(way):
    done = run(OUTWARD[way])
    assert done.returncode != 0 and "NetworkUsed" in done.stderr


def test_this_machine_may_talk_to_itself():
    assert run(LOCAL).returncode == 0


def notebook(code: str) -> nbformat.NotebookNode:
    return nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(code)], metadata={"kernelspec": notebooks.KERNEL}
    )


def test_a_notebook_that_asks_the_network_fails(tmp_path):
    with pytest.raises((CellExecutionError, DeadKernelError)):
        notebooks.execute(notebook(OUTWARD["swallowed"]), tmp_path, env=GUARD)


def test_a_notebook_that_does_not_passes(tmp_path):
    done = notebooks.execute(notebook("print(1)"), tmp_path, env=GUARD)
    assert done.cells[0].outputs[0].text == "1\n"


def test_the_gate_runs_the_notebooks_behind_the_guard():
    recipe = subprocess.run(
        ["make", "-n", "-o", ".venv/developer", "test"], cwd=ROOT, capture_output=True, text=True
    ).stdout
    line = next(line for line in recipe.replace("\\\n", " ").splitlines() if "--nbval-lax" in line)
    words = shlex.split(line)
    folder = next(Path(word.partition("=")[2]) for word in words if word.startswith("PYTHONPATH="))
    assert folder.is_absolute() and folder.samefile(ROOT / "tests/support/offline") and "chapters" in words
