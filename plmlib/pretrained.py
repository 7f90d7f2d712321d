"""Models on disk: Hugging Face's folders for the families it knows, the same file names for our own. Never a pickle."""

import hashlib
import json
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as to_bytes
from torch import Tensor, nn

from plmlib.config import Config
from plmlib.families import FAMILIES, NO_WEIGHT, Family, family_of, from_json, to_json
from plmlib.files import DamagedFile, damaged, disguise, looks_like, sha256, write_atomic
from plmlib.models import empty

WEIGHTS, INDEX = "model.safetensors", "model.safetensors.index.json"
PICKLES = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
CONVERT = (
    "download the safetensors file instead, or, if you trust it: "
    """python -c "from transformers import AutoModelForCausalLM as A; A.from_pretrained('F').save_pretrained('F')" """
)
WIDE = {torch.float16: torch.float32, torch.bfloat16: torch.float32}  # half formats are for storing


def from_pretrained(folder, sha256: str | dict[str, str] | None = None) -> nn.Module:
    """Read a model from `folder`: config.json with model.safetensors, one file or several with an index.

    sha256  the hash of model.safetensors, or {file name: hash}; checked before the file is parsed

    Returns the model in evaluation mode; 16-bit weights become float32.
    Raises DamagedFile for anything that is not a whole model of a known family: the message has the path, what the
    file looks like, the hashes, and the command that mends it.

    Chapter: 3.5
    """
    folder = Path(folder)
    hashes = {WEIGHTS: sha256} if isinstance(sha256, str) else sha256 or {}
    if not isinstance(hashes, dict):
        raise TypeError(f"sha256 must be text or {{file name: text}}, got {sha256!r}")
    config, family = _read_config(folder)
    theirs, path = _read_weights(folder, hashes)
    model = empty(config)
    ours = {name: _assemble(name, weight.shape, theirs, family, config, path) for name, weight in model.named_parameters()}
    _refuse_leftovers(theirs, ours, config, path)
    model.load_state_dict(ours, assign=True)
    return model


def save_pretrained(model: nn.Module, folder, dtype: torch.dtype | None = None) -> None:
    """Write `model` to `folder` so that `from_pretrained` and, for its families, `transformers` read it.

    dtype  how to store the weights, for example torch.float16; default as they are

    Both files are whole at any moment. Raises OSError naming the path when they cannot be written.

    Chapter: 3.3
    """
    if dtype is not None and not (isinstance(dtype, torch.dtype) and dtype.is_floating_point):
        raise TypeError(f"dtype must be a real torch dtype such as torch.float16, got {dtype!r}")
    family = FAMILIES.get(family_of(model.config))
    tensors = {}
    for name, weight in model.named_parameters():
        for their, part in zip(*_take_apart(name, weight.detach(), family, model.config), strict=True):
            tensors[their] = part.to("cpu", dtype or part.dtype).contiguous()
    said = to_json(model.config) | {"dtype": str(next(iter(tensors.values())).dtype).removeprefix("torch.")}
    folder = Path(folder)
    write_atomic(folder / WEIGHTS, to_bytes(tensors, {"format": "pt", "sha256": _digest(tensors)}))
    write_atomic(folder / "config.json", (json.dumps(said, indent=2) + "\n").encode())


def _read_config(folder: Path) -> tuple[Config, Family | None]:
    path = folder / "config.json"
    if not folder.is_dir():
        raise damaged(folder, "is not a folder", 'give a folder with config.json and model.safetensors; '
                      'the course\'s own models are loaded by course.load("name")')  # fmt: skip
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


def _read_weights(folder: Path, hashes: dict[str, str]) -> tuple[dict[str, Tensor], Path]:
    """All tensors of the folder by their names there, and the file to name in errors."""
    single, index = folder / WEIGHTS, folder / INDEX
    if single.exists():
        return _read_tensors(single, hashes.get(WEIGHTS)), single
    if not index.exists():
        for pickle in sorted(p for p in folder.iterdir() if p.suffix in PICKLES):
            raise damaged(pickle, "is a pickle, which can run any code when it is opened; we read safetensors only", CONVERT)
        raise damaged(single, "is missing")
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
        raise damaged(index, f"promises tensors that no file holds: {_some(lost)}")
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
    if digest is not None and _digest(tensors) != digest:
        raise damaged(
            path,
            f"has changed since it was written: its tensors should hash to {digest}, they hash to {_digest(tensors)}",
        )
    return tensors


def _assemble(name: str, shape, theirs: dict, family: Family | None, config: Config, path: Path) -> Tensor:
    """Our parameter `name` from their tensors, which are taken out of `theirs`."""
    sources, wanted = _take_apart(name, torch.empty(shape, device="meta"), family, config)
    parts = []
    for source, want in zip(sources, wanted, strict=True):
        key = source if source in theirs or family is None else source.removeprefix(family.prefix)  # GPT-2 as published
        if key not in theirs:
            raise damaged(path, f"has no tensor {source}; config.json asks for one of shape {tuple(want.shape)}")
        part = theirs.pop(key)
        if part.shape != want.shape:
            raise damaged(path, f"has {key} of shape {tuple(part.shape)}; config.json asks for {tuple(want.shape)}")
        if not part.is_floating_point():
            raise damaged(path, f"has {key} in {part.dtype}; we read real numbers only")
        parts.append(part.to(WIDE.get(part.dtype, part.dtype)))
    whole = parts[0] if len(parts) == 1 else torch.cat(parts)
    return whole.t() if _turned(name, whole, family) else whole


def _take_apart(name: str, weight: Tensor, family: Family | None, config: Config) -> tuple[list[str], list[Tensor]]:
    """Their names and tensors for our parameter `name`."""
    if family is None:
        return [name], [weight]
    weight = weight.t() if _turned(name, weight, family) else weight
    names = family.tensors(name)
    rows = [config.n_heads * config.d_head] + [config.n_kv_heads * config.d_head] * 2
    return names, [weight] if len(names) == 1 else list(weight.split(rows))


def _turned(name: str, weight: Tensor, family: Family | None) -> bool:
    return family is not None and family.transposed and name.startswith("layers.") and weight.ndim == 2


def _refuse_leftovers(theirs: dict[str, Tensor], ours: dict[str, Tensor], config: Config, path: Path) -> None:
    head = theirs.pop("lm_head.weight", None)  # some files write the tied head out
    if head is not None and not (
        config.tied and torch.equal(head.to(ours["embed.tokens.weight"].dtype), ours["embed.tokens.weight"])
    ):
        raise damaged(path, "has a head, lm_head.weight, that is not the token embedding; config.json says they are tied")
    if extra := sorted(name for name in theirs if not NO_WEIGHT.search(name)):
        raise damaged(path, f"has tensors that config.json does not ask for: {_some(extra)}")


def _digest(tensors: dict[str, Tensor]) -> str:
    """sha256 over names, types, shapes and bytes."""
    digest = hashlib.sha256()
    for name in sorted(tensors):
        tensor = tensors[name].contiguous()
        digest.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}\n".encode())
        digest.update(tensor.flatten().view(torch.uint8).numpy())
    return digest.hexdigest()


def _some(names: list[str]) -> str:
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")


__all__ = ["DamagedFile", "from_pretrained", "save_pretrained"]
