"""Folders of config.json and safetensors, read and checked. Never a pickle."""

import hashlib
import os
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from plmlib.config import Config
from plmlib.pretrained.families import Family, from_json
from plmlib.storage import Unsupported, damaged, looks_like, read_json, sha256, unsupported

WEIGHTS, INDEX = "model.safetensors", "model.safetensors.index.json"
PICKLES = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
CONVERT = (  # any family, with all its heads
    'python -c "import transformers as t; '
    "m = getattr(t, t.AutoConfig.from_pretrained({0!r}).architectures[0]); "
    'm.from_pretrained({0!r}).save_pretrained({0!r})"'
)
PICKLE_ONLY = (
    "perhaps only a pickle is published: hf download NAME --local-dir F; "
    "from_pretrained('F') says how to convert it"
)
ANOTHER = (
    "use transformers for this model, or choose another checkpoint; plmlib.PRESETS lists models that work"
)


def read_config(folder: Path) -> tuple[Config, Family | None]:
    """Return what config.json describes, and the family it names; None for our own format.

    Raises Unsupported for a model that we do not compute, DamagedFile for what describes no model.
    """
    path = folder / "config.json"
    config_json = read_json(path, "model_type")
    try:
        return from_json(config_json)
    except Unsupported as error:
        raise unsupported(path, str(error), ANOTHER) from error
    except TypeError as error:
        raise damaged(path, f"has a value of the wrong type ({error})") from error
    except ValueError as error:
        raise damaged(path, str(error)) from error


def read_weights(folder: Path, hashes: dict[str, str]) -> tuple[dict[str, Tensor], Path]:
    """Return all tensors of the folder by their names there, and the file to name in errors."""
    single, index = folder / WEIGHTS, folder / INDEX
    if single.exists():
        return _read_tensors(single, hashes.get(WEIGHTS)), single
    if not index.exists():
        _refuse_without_weights(folder)
    files = read_json(index, "weight_map")["weight_map"]
    if not isinstance(files, dict) or not all(isinstance(name, str) for name in files.values()):
        raise damaged(
            index, "is not an index of tensors: its weight_map must give a file name to each tensor"
        )
    tensors = {}
    for name in sorted(set(files.values())):
        if Path(name).name != name or not (folder / name).exists():
            raise damaged(folder / Path(name).name, f"is missing; {INDEX} names {name}")
        tensors |= _read_tensors(folder / name, hashes.get(name))
    if lost := sorted(files.keys() - tensors.keys()):
        raise damaged(index, f"promises tensors that no file holds: {some(lost)}")
    return tensors, index


def _refuse_without_weights(folder: Path) -> None:
    """Raise DamagedFile: name the largest pickle and how to convert it, or else the missing file."""
    pickles = [path for path in sorted(folder.iterdir()) if path.suffix in PICKLES]
    if pickles:
        largest = max(pickles, key=os.path.getsize)
        looks = "is a pickle, which can run any code when it is opened; we read safetensors only"
        convert = CONVERT.format(str(folder))
        raise damaged(
            largest, looks, f"download the safetensors file instead, or, if you trust it: {convert}"
        )
    from_hub = folder.parent.name == "snapshots"  # its cache, which has all safetensors that are published
    raise damaged(folder / WEIGHTS, "is missing", PICKLE_ONLY if from_hub else None)


def _read_tensors(path: Path, expected: str | None) -> dict[str, Tensor]:
    if expected is not None and sha256(path) != expected:
        raise damaged(path, f"does not have the expected hash; it {looks_like(path)}", None, expected)
    try:
        with safe_open(path, "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, it is no dict
            written = (file.metadata() or {}).get("sha256")
    except (SafetensorError, OSError, ValueError, RuntimeError) as error:
        raise damaged(path, f"{looks_like(path)} ({error})", None, expected) from error
    if written is not None and (found := digest_of(tensors)) != written:
        raise damaged(
            path,
            f"has changed since it was written: its tensors should hash to {written}, they hash to {found}",
        )
    return tensors


def digest_of(tensors: dict[str, Tensor]) -> str:
    """Return the sha256 over names, types, shapes and bytes."""
    digest = hashlib.sha256()
    for name in sorted(tensors):
        tensor = tensors[name].contiguous()
        digest.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}\n".encode())
        digest.update(tensor.flatten().view(torch.uint8).numpy())
    return digest.hexdigest()


def some(names: list[str]) -> str:
    """Return the first four names, and how many more there are."""
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
