"""`data/checkpoints/`: the shipped models, written whole, hashed, and checked before they are read."""

import json
import os
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load as from_bytes
from safetensors.torch import save as to_bytes
from torch import nn

from plmlib import checks, text
from plmlib.models.earlier.bilm import BiLM
from plmlib.models.earlier.recurrent import RecurrentLM
from plmlib.pretrained import from_pretrained, save_pretrained
from plmlib.pretrained.wrapped import refuse_changed, unwrapped
from plmlib.storage import damaged, looks_like, read_json, sha256, write_atomic

DATA = Path(__file__).resolve().parents[2] / "data"
WEIGHTS = "model.safetensors"
EARLIER = (RecurrentLM, BiLM)  # models that no library reads: their config.json holds their settings


def names(data: Path = DATA) -> list[str]:
    """Return the names of all checkpoints in `data`."""
    return sorted(path.parent.name for path in (data / "checkpoints").glob("*/recipe.json"))


def load(name: str, data: Path = DATA) -> tuple[nn.Module, object, dict]:
    """Return (model, tokenizer, recipe) of a shipped checkpoint; the hash of the weights is checked first.

    Raises ValueError for a name that is not there, DamagedFile for a file that is not what was shipped.
    """
    folder = data / "checkpoints" / checks.choice("name", checks.text("name", name), names(data))
    recipe = read_json(folder / "recipe.json", "config", "tokenizer", fix=_fix(folder / "recipe.json"))
    expected = _expected_hash(name, data)
    if "d_hidden" in recipe["config"]:
        model = _read_earlier(folder, expected)
    else:
        model = from_pretrained(folder, expected)
    tokenizer = text.from_pretrained(os.path.normpath(folder / recipe["tokenizer"]))
    return model.eval(), tokenizer, recipe


def put(name: str, model: nn.Module, tokenizer, recipe: dict, data: Path = DATA) -> None:
    """Store a model in 16 bits, its recipe, its tokenizer where the recipe says, its hash in the manifest."""
    folder = data / "checkpoints" / name
    model = unwrapped(model)
    if isinstance(model, EARLIER):
        refuse_changed(model, type(model)(**model.settings))
        weights = {key: value.detach().half().contiguous() for key, value in model.named_parameters()}
        write_atomic(folder / WEIGHTS, to_bytes(weights))
        write_atomic(
            folder / "config.json", _json({"model_type": f"plmlib-{type(model).__name__}", **model.settings})
        )
    else:
        save_pretrained(model, folder, torch.float16)
    tokenizer.save((folder / recipe["tokenizer"]).resolve())
    write_atomic(folder / "recipe.json", _json(recipe))
    path = folder / WEIGHTS
    facts = {"sha256": sha256(path), "bytes": path.stat().st_size}
    manifest = _manifest(data) if (data / "manifest.json").exists() else {}
    manifest[f"checkpoints/{name}/{WEIGHTS}"] = facts
    write_atomic(data / "manifest.json", _json(dict(sorted(manifest.items()))))


def _manifest(data: Path) -> dict:
    path = data / "manifest.json"
    return read_json(path, fix=f"git checkout -- {path}")


def _expected_hash(name: str, data: Path) -> str:
    """The sha256 that the manifest gives for the weights of a checkpoint."""
    key = f"checkpoints/{name}/{WEIGHTS}"
    try:
        return _manifest(data)[key]["sha256"]
    except (KeyError, TypeError, IndexError) as error:
        path = data / "manifest.json"
        raise damaged(path, f"has no sha256 of {key}", f"git checkout -- {path}") from error


def _fix(path: Path) -> str:
    return f"git checkout -- {path}, or make checkpoints ONLY={path.parent.name}"


def _read_earlier(folder: Path, expected: str) -> nn.Module:
    path = folder / WEIGHTS
    if not path.exists():
        raise damaged(path, "is missing", _fix(path), expected)
    if sha256(path) != expected:
        raise damaged(path, looks_like(path), _fix(path), expected)
    settings = read_json(folder / "config.json", "d_hidden", fix=_fix(folder / "config.json"))
    try:
        weights = from_bytes(path.read_bytes())
        settings.pop("model_type", None)
        model = (RecurrentLM if "kind" in settings else BiLM)(**settings)
        model.load_state_dict({key: value.float() for key, value in weights.items()})
    except (SafetensorError, RuntimeError, TypeError, ValueError) as error:
        looks = f"does not hold the model that config.json describes ({error})"
        raise damaged(path, looks, _fix(path), expected) from error
    return model


def _json(content: dict) -> bytes:
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()
