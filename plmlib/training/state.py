"""A saved run: model, optimizer, schedule, order of batches and random state, in one safetensors file.

Tensors hold the weights, the means of the optimizer and the bytes of both random generators; JSON holds the
rest. There is no pickle. The file is written beside the old one and then renamed, so that a kill at any
moment leaves one whole file.
"""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load as from_bytes
from safetensors.torch import save as to_bytes
from torch import Tensor, nn

from plmlib.storage import damaged, looks_like, write_atomic
from plmlib.training.history import History
from plmlib.training.optimizer import AdamW

FILE = "training.safetensors"


@dataclass
class Run:
    """Everything that decides the next step of a training run."""

    model: nn.Module
    optimizer: AdamW
    batches: torch.Generator
    history: History
    step: int = 0
    seconds: float = 0.0
    tokens: int = 0
    recent: list[tuple[list[float], list[int]]] = field(
        default_factory=list
    )  # means and counts not yet in history


def _weights(run: Run) -> dict[str, Tensor]:
    return dict(run.model.named_parameters()) | dict(run.model.named_buffers())


def _put(tensors: dict[str, Tensor], saved: dict[str, Tensor]) -> None:
    with torch.no_grad():
        for name, tensor in tensors.items():
            tensor.copy_(saved[name])


def _schedule(run: Run) -> dict:
    progress = {"step": run.step, "seconds": run.seconds, "tokens": run.tokens, "recent": run.recent}
    return progress | {f"history.{name}": values for name, values in run.history.as_dict().items()}


def _put_schedule(run: Run, saved: dict) -> None:
    run.step, run.seconds, run.tokens = saved["step"], saved["seconds"], saved["tokens"]
    run.recent = [tuple(pair) for pair in saved["recent"]]
    run.history = History(**{name: saved[f"history.{name}"] for name in run.history.as_dict()})


# How each part of a run is read, and how it is restored. Without any of them, later losses are different.
TAKE = {
    "model": _weights,
    "optimizer": lambda run: run.optimizer.state,
    "batches": lambda run: {"state": run.batches.get_state()},
    "random": lambda run: {"state": torch.get_rng_state()},
    "schedule": _schedule,
}
PUT = {
    "model": lambda run, saved: _put(_weights(run), saved),
    "optimizer": lambda run, saved: _put(run.optimizer.state, saved),
    "batches": lambda run, saved: run.batches.set_state(saved["state"]),
    "random": lambda run, saved: torch.set_rng_state(saved["state"]),
    "schedule": _put_schedule,
}


def save(folder: Path, run: Run, recipe: dict) -> Path:
    """Write the run to `folder`. If that fails, raises OSError naming the path, and the old file is kept."""
    tensors = {
        f"{part}/{name}": tensor.detach().cpu().contiguous()
        for part in TAKE
        if part != "schedule"
        for name, tensor in TAKE[part](run).items()
    }
    facts = json.dumps({"recipe": recipe, "schedule": TAKE["schedule"](run)})
    path = folder / FILE
    write_atomic(path, to_bytes(tensors, {"facts": facts, "sha256": _digest(tensors, facts)}))
    return path


def restore(folder: Path, run: Run, recipe: dict) -> bool:
    """Restore the run that `folder` holds; returns False if it holds none.

    Raises DamagedFile for a file that is not what `save` wrote, ValueError for a run of another recipe,
    another model or other trained parameters. Nothing is changed then.
    """
    path = folder / FILE
    if not path.exists():
        return False
    tensors, facts = _read(path)
    for name, wanted in recipe.items():
        if facts["recipe"].get(name) != wanted:
            raise ValueError(
                f"{path} holds a run with {name} = {facts['recipe'].get(name)}, not {wanted}; "
                "give another folder, or delete that one to start again"
            )
    parts = {part: {} for part in PUT} | {"schedule": facts.get("schedule", {})}
    for name, tensor in tensors.items():
        part, _, key = name.partition("/")
        parts.setdefault(part, {})[key] = tensor
    for part, saved in parts.items():
        _check_part(path, part, TAKE[part](run) if part in TAKE else {}, saved)
    for part, put in PUT.items():
        put(run, parts[part])
    return True


def _check_part(path: Path, part: str, wanted: dict, saved: dict) -> None:
    """Raise ValueError unless a saved part has the names, shapes and types of the run's own."""
    wanted, found = ({name: _kind(value) for name, value in values.items()} for values in (wanted, saved))
    if wanted != found:
        name = min(name for name in wanted | found if wanted.get(name) != found.get(name))
        raise ValueError(
            f"{path} holds a run of other parameters, or of another version of plmlib: {part} {name!r} is "
            f"{found.get(name, 'not there')}, this run needs {wanted.get(name, 'none')}; "
            "train the same parameters of the same model, or give another folder"
        )


def _kind(value) -> str:
    return f"{tuple(value.shape)} {value.dtype}" if isinstance(value, Tensor) else "a value"


def _read(path: Path) -> tuple[dict[str, Tensor], dict]:
    anew = f"rm {path}, and begin anew"
    try:
        data = path.read_bytes()  # in one go: a writer may put a new file in its place meanwhile
        said = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]
        tensors, facts, expected = from_bytes(data), said["facts"], said["sha256"]
    except (SafetensorError, KeyError, ValueError, TypeError) as error:
        raise damaged(path, f"is not a saved run: it {looks_like(path)}", anew) from error
    if _digest(tensors, facts) != expected:
        raise damaged(path, f"has changed since it was written: its content should hash to {expected}", anew)
    return tensors, json.loads(facts)


def _digest(tensors: dict[str, Tensor], facts: str) -> str:
    digest = hashlib.sha256(facts.encode())
    for name in sorted(tensors):
        digest.update(name.encode() + tensors[name].detach().contiguous().numpy().tobytes())
    return digest.hexdigest()
