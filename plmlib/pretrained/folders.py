"""Folders of config.json and safetensors, read and checked. Never a pickle."""

import hashlib
import json
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from plmlib.config import Config
from plmlib.pretrained.families import Family, from_json
from plmlib.storage import damaged, disguise, looks_like, sha256

WEIGHTS, INDEX = "model.safetensors", "model.safetensors.index.json"
PICKLES = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
CONVERT = (  # any family, with all its heads
    'python -c "import transformers as t; m = getattr(t, t.AutoConfig.from_pretrained({0!r}).architectures[0]); '
    'm.from_pretrained({0!r}).save_pretrained({0!r})"'
)
PICKLE_ONLY = "perhaps only a pickle is published: hf download NAME --local-dir F; from_pretrained('F') says how to convert it"


def read_config(folder: Path) -> tuple[Config, Family | None]:
    """What config.json says, and the family it names; None for our own format."""
    path = folder / "config.json"
    if not path.exists():
        raise damaged(path, "is missing")
    try:
        said = json.loads(path.read_bytes())
        said["model_type"]
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(path, disguise(path) or f"is no description of a model ({error!r})") from error
    try:
        return from_json(said)
    except (ValueError, TypeError) as error:
        raise damaged(path, str(error), "use a checkpoint of a known family") from error


def read_weights(folder: Path, hashes: dict[str, str]) -> tuple[dict[str, Tensor], Path]:
    """All tensors of the folder by their names there, and the file to name in errors."""
    single, index = folder / WEIGHTS, folder / INDEX
    if single.exists():
        return _read_tensors(single, hashes.get(WEIGHTS)), single
    if not index.exists():
        for pickle in sorted(
            (p for p in folder.iterdir() if p.suffix in PICKLES), key=lambda p: -p.stat().st_size
        ):
            mend = (
                f"download the safetensors file instead, or, if you trust it: {CONVERT.format(str(folder))}"
            )
            raise damaged(
                pickle,
                "is a pickle, which can run any code when it is opened; we read safetensors only",
                mend,
            )
        from_hub = (
            folder.parent.name == "snapshots"
        )  # its cache, which holds all safetensors that are published
        raise damaged(single, "is missing", PICKLE_ONLY if from_hub else None)
    try:
        where = json.loads(index.read_bytes())["weight_map"]
        names = sorted(set(where.values()))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(index, f"is not an index of tensors ({error})") from error
    tensors = {}
    for name in names:
        if Path(name).name != name or not (folder / name).exists():
            raise damaged(folder / Path(name).name, f"is missing; {INDEX} names {name}")
        tensors |= _read_tensors(folder / name, hashes.get(name))
    if lost := sorted(where.keys() - tensors.keys()):
        raise damaged(index, f"promises tensors that no file holds: {some(lost)}")
    return tensors, index


def _read_tensors(path: Path, expected: str | None) -> dict[str, Tensor]:
    if expected is not None and sha256(path) != expected:
        raise damaged(path, f"is not the file that was meant; it {looks_like(path)}", None, expected)
    try:
        with safe_open(path, "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, it is no dict
            digest = (file.metadata() or {}).get("sha256")
    except (SafetensorError, OSError, ValueError, RuntimeError) as error:
        raise damaged(path, f"{looks_like(path)} ({error})", None, expected) from error
    if digest is not None and digest_of(tensors) != digest:
        raise damaged(
            path,
            f"has changed since it was written: its tensors should hash to {digest}, they hash to {digest_of(tensors)}",
        )
    return tensors


def digest_of(tensors: dict[str, Tensor]) -> str:
    """sha256 over names, types, shapes and bytes."""
    digest = hashlib.sha256()
    for name in sorted(tensors):
        tensor = tensors[name].contiguous()
        digest.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}\n".encode())
        digest.update(tensor.flatten().view(torch.uint8).numpy())
    return digest.hexdigest()


def some(names: list[str]) -> str:
    """The first four names, and how many more."""
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
