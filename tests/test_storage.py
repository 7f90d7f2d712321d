"""Files: whole or not there, whoever is killed and whoever writes at the same time."""

import hashlib
import os
import signal
import subprocess
import sys
import time

import pytest

from plmlib import storage

OLD, NEW = b"a" * 3_000_000, b"b" * 3_000_000


def test_write_read_hash(tmp_path):
    path = tmp_path / "new" / "file"
    storage.write_atomic(path, b"hello")
    assert path.read_bytes() == b"hello"
    assert storage.sha256(path) == "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    assert [p.name for p in path.parent.iterdir()] == ["file"]


def test_permissions_are_those_of_any_file(tmp_path):
    storage.write_atomic(tmp_path / "a", b"x")
    (tmp_path / "b").write_bytes(b"x")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


LOOP = """
import sys
from plmlib.storage import write_atomic
print("ready", flush=True)
while True:
    for letter in (b"a", b"b"):
        write_atomic(sys.argv[1], letter * 3_000_000)
"""


def test_killed_at_any_moment_the_file_is_whole(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(OLD)
    for wait in (0.0, 0.003, 0.011, 0.017, 0.029, 0.041):
        writer = subprocess.Popen([sys.executable, "-c", LOOP, path], stdout=subprocess.PIPE)
        writer.stdout.readline()
        time.sleep(wait)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        assert path.read_bytes() in (OLD, NEW)


def test_two_writers_and_a_reader(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(OLD)
    writers = [subprocess.Popen([sys.executable, "-c", LOOP, path], stdout=subprocess.PIPE) for _ in range(2)]
    try:
        for writer in writers:
            writer.stdout.readline()
        seen = {path.read_bytes() for _ in range(60)}
    finally:
        for writer in writers:
            writer.kill()
            writer.wait()
    assert seen == {OLD, NEW}


def test_old_leavings_are_swept_and_young_ones_are_not(tmp_path):
    old, young, other = tmp_path / ".file.x.tmp", tmp_path / ".file.y.tmp", tmp_path / "notes.tmp"
    for path in (old, young, other):
        path.write_bytes(b"half")
    os.utime(old, (1, 1))
    storage.write_atomic(tmp_path / "file", b"whole")
    assert not old.exists() and young.exists() and other.exists()


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_names_it(tmp_path, monkeypatch, step):
    path = tmp_path / "file"
    path.write_bytes(OLD)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(OSError, match=r"No space left on device.*untouched.*file"):
        storage.write_atomic(path, NEW)
    assert path.read_bytes() == OLD and [p.name for p in tmp_path.iterdir()] == ["file"]


def test_a_folder_in_the_way_is_named(tmp_path):
    (tmp_path / "in").write_bytes(b"a file")
    with pytest.raises(OSError, match="in/file"):
        storage.write_atomic(tmp_path / "in" / "file", b"x")


LOOKS = {
    "is empty": b"",
    "Git-LFS pointer": b"version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 12\n",
    "HTML page": b"\n<!DOCTYPE html><title>404</title>",
    "pickle": b"\x80\x02}q\x00.",
    "not a safetensors": b"plain text that goes on for a while",
    "truncated inside its header": (500).to_bytes(8, "little") + b'{"a":',
    "damaged header": (3).to_bytes(8, "little") + b"{x}",
    "16 bytes instead of": (5).to_bytes(8, "little") + b"{}   abc",
    "is a safetensors file": (2).to_bytes(8, "little") + b"{}",
}


@pytest.mark.parametrize("words", LOOKS)
def test_what_a_file_looks_like(tmp_path, words):
    (tmp_path / "f").write_bytes(LOOKS[words])
    assert words in storage.looks_like(tmp_path / "f")


def test_the_error_says_all(tmp_path):
    path = tmp_path / "checkpoints" / "small" / "f"
    storage.write_atomic(path, b"")
    message = str(storage.damaged(path, "is empty", expected="12ab"))
    for part in (
        str(path),
        "is empty",
        "expected: 12ab",
        "found:    e3b0c442",
        "git checkout",
        "make checkpoints",
    ):
        assert part in message
    assert "hf download" in str(storage.damaged(tmp_path / "gone", "is missing"))


def test_hashes_are_shown_where_they_are_known(tmp_path):
    (tmp_path / "f").write_bytes(b"x")
    found = hashlib.sha256(b"x").hexdigest()
    message = str(storage.damaged(tmp_path / "f", "is bad", "do this"))
    assert message == f"{tmp_path / 'f'} is bad\n  sha256 found:    {found}\n  to fix it: do this"
    assert "sha256" not in str(storage.damaged(tmp_path / "gone", "is missing"))


def test_what_is_not_supported_is_not_called_damaged(tmp_path):
    error = storage.unsupported(tmp_path / "config.json", "has 4 and 6 heads", "use another library")
    assert isinstance(error, storage.Unsupported) and not isinstance(error, storage.DamagedFile)
    lines = (
        f"{tmp_path / 'config.json'} has 4 and 6 heads",
        "The file is not damaged. What to do: use another library",
    )
    assert str(error) == "\n  ".join(lines)


JSON_DAMAGE = {
    "is missing": None,
    "is empty": b"",
    "Git-LFS pointer": LOOKS["Git-LFS pointer"],
    "HTML page": LOOKS["HTML page"],
    "is not whole JSON": b'{"a": 1, "b": [2',
    "is not whole JSON (": b"\xff\xfe{}",
    "is not whole JSON (maximum recursion": b"[" * 10**6,
    "must hold a JSON object, it holds a list": b"[1]",
    "has no key 'b'": b'{"a": 1}',
}


@pytest.mark.parametrize("words", JSON_DAMAGE)
def test_json_that_is_not_whole_is_named_with_what_restores_it(tmp_path, words):
    path = tmp_path / "checkpoints" / "tokenizers" / "words" / "f.json"
    path.parent.mkdir(parents=True)
    if JSON_DAMAGE[words] is not None:
        path.write_bytes(JSON_DAMAGE[words])
    for fix, shown in (("make it again", "to fix it: make it again"), (None, "to fix it: git ")):
        with pytest.raises(storage.DamagedFile) as caught:
            storage.read_json(path, "a", "b", fix=fix)
        message = str(caught.value)
        assert message.startswith(f"{path} ") and words in message
        assert shown in message or "Git-LFS" in words and "git lfs pull" in message


def test_json_is_read(tmp_path):
    (tmp_path / "f.json").write_text('{"a": "ä", "b": null}', encoding="utf-8")
    assert storage.read_json(tmp_path / "f.json", "a", "b") == {"a": "ä", "b": None}
    (tmp_path / "f.json").write_bytes(b"[1]")
    assert storage.read_json(str(tmp_path / "f.json")) == [1]
