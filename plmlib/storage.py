"""Files that are whole or not there: atomic writes, hashes, JSON, and how to find published folders.

Two errors are told apart: a damaged file, and a whole file that asks for more than we build.
"""

import hashlib
import json
import os
import re
import tempfile
import time
from pathlib import Path

STALE = 3600  # seconds after which a temporary file is left over from a writer that was killed
NAME = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9][\w.-]*)?")  # gpt2, google/t5-v1_1-small
WANTED = [  # no pickles, no other framework's weights
    "config.json", "model*.safetensors", "model.safetensors.index.json",
    "tokenizer*.json", "vocab.txt", "vocab.json", "merges.txt",
    "special_tokens_map.json", "added_tokens.json",
]  # fmt: skip


class DamagedFile(ValueError):
    """A file is not what it should be. The message has its path, what it looks like, its hash and a fix."""


class Unsupported(ValueError):
    """A file is whole, but it asks for something that this library does not build."""


def damaged(path, looks: str, fix: str | None = None, expected: str | None = None) -> DamagedFile:
    """Return the error to raise: `path` + `looks`, expected and found sha256, and what fixes it.

    fix  default: the command that brings back a file of this kind
    """
    path = Path(path)
    hashes = ""
    if path.is_file():
        hashes = f"\n  sha256 found:    {sha256(path)}"
        if expected is not None:
            hashes = f"\n  sha256 expected: {expected}{hashes}"
    return DamagedFile(f"{path} {looks}{hashes}\n  to fix it: {fix or _usual_fix(path)}")


def unsupported(path, asks: str, instead: str) -> Unsupported:
    """Return the error to raise: `path` + what it `asks` for, and what to do `instead` of loading it here."""
    return Unsupported(f"{path} {asks}\n  The file is not damaged. What to do: {instead}")


def read_json(path, *keys: str, fix: str | None = None):
    """Return the content of a JSON file; with `keys`, an object that has them all.

    Raises DamagedFile, which names the path and what restores it, for a file that is missing, empty or cut
    short, for another kind of file under this name, and for an object without one of the keys.
    """
    path = Path(path)
    if not path.is_file():
        raise damaged(path, "is missing", fix)
    try:
        content = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise damaged(path, disguise(path) or f"is not whole JSON ({error})", fix) from error
    if keys and not isinstance(content, dict):
        raise damaged(path, f"must hold a JSON object, it holds a {type(content).__name__}", fix)
    for key in keys:
        if key not in content:
            raise damaged(path, f"has no key {key!r}", fix)
    return content


def write_atomic(path, data: bytes) -> None:
    """Put `data` at `path`: readers find the old file or the new one, whole, even if this process is killed.

    Raises OSError with the path when the folder cannot be written or the disk is full; the old file stays.

    Chapter: 3.3
    """
    path = Path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path.parent)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(temporary, 0o666 & ~_umask())
            os.replace(temporary, path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OSError(
            error.errno, f"cannot write ({error.strerror}); what was there before is untouched", str(path)
        ) from error


def sweep(folder) -> None:
    """Delete the temporary files of writers that were killed more than an hour ago."""
    for left in Path(folder).glob(".*.tmp"):
        try:
            if time.time() - left.stat().st_mtime > STALE:
                left.unlink()
        except OSError:  # another writer swept it first
            pass


def sha256(path) -> str:
    """The file's hash, 64 hexadecimal digits."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def looks_like(path) -> str:
    """Say what a file that should be safetensors is: the end of a sentence that starts with its path."""
    if found := disguise(path):
        return found
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if file.read(1) != b"{":
            return "is not a safetensors file"
        if 8 + length > size:
            return f"is truncated inside its header, at {size} bytes"
        file.seek(8)
        try:
            header = json.loads(file.read(length))
            ends = [entry["data_offsets"][1] for name, entry in header.items() if name != "__metadata__"]
            whole = 8 + length + max(ends, default=0)
        except (ValueError, KeyError, TypeError, IndexError, AttributeError):
            return "is a safetensors file with a damaged header"
    if size != whole:
        return f"is truncated or padded: {size} bytes instead of {whole}"
    return "is a safetensors file"


def disguise(path) -> str | None:
    """Say what else is under the file's name, or None if it is nothing that we know."""
    with open(path, "rb") as file:
        start = file.read(64)
    if not start:
        return "is empty"
    if start.startswith(b"version https://git-lfs"):
        return "is a Git-LFS pointer, not the file it points to"
    if start.lstrip().lower().startswith((b"<!doctype", b"<html", b"<?xml")):
        return "is an HTML page, perhaps the answer to a failed download"
    if start.startswith((b"PK\x03\x04", b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05")):
        return "is a pickle, which can run any code when it is opened"
    return None


def _usual_fix(path: Path) -> str:
    if path.is_file() and "Git-LFS" in (disguise(path) or ""):
        return f"git lfs pull --include={path.name}"
    if "checkpoints" in path.absolute().parent.parts:
        return f"git checkout -- {path}, or make checkpoints"
    return f"download it again, for example: hf download ORGANISATION/NAME --local-dir {path.parent}"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def find(folder) -> Path:
    """Return the folder itself, or the local copy of the model that the Hugging Face hub knows by this name.

    Only the second needs the package huggingface_hub, which asks $HF_ENDPOINT and has a cache of its own.
    Raises DamagedFile, which says what to do, when there is no such folder and the hub gives no such model.
    """
    if not isinstance(folder, (str, Path)):
        raise TypeError(f"folder must be a path or a name such as 'gpt2', got {folder!r}")
    path = Path(folder)
    if path.is_dir():
        return path
    fix = (
        "give a folder with config.json and model.safetensors; "
        'the course\'s own models are loaded by course.load("name")'
    )
    if not isinstance(folder, str) or not NAME.fullmatch(folder):
        raise damaged(path, "is not a folder", fix)
    try:
        from huggingface_hub import snapshot_download
    except ImportError as error:
        looks = "is not a folder, and finding it by name needs huggingface_hub"
        raise damaged(path, looks, f"pip install huggingface_hub; or {fix}") from error
    try:
        return Path(snapshot_download(folder, allow_patterns=WANTED))
    except Exception as error:  # no network, no such name, no access: the package's errors share no class
        why = ": ".join([type(error).__name__, *str(error).strip().splitlines()[:1]])
        raise damaged(path, f"is not a folder, and the hub did not give it ({why})", fix) from error
