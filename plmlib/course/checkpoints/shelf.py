"""`data/checkpoints/`: what stands there, written whole, hashed, and checked before it is read."""

import json
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load as from_bytes
from safetensors.torch import save as to_bytes
from torch import nn

from plmlib import checks, text
from plmlib.models.earlier.recurrent import RecurrentLM
from plmlib.pretrained import from_pretrained, save_pretrained
from plmlib.storage import damaged, looks_like, sha256, write_atomic

DATA = Path(__file__).resolve().parents[3] / "data"
WEIGHTS = "model.safetensors"


def names(data: Path = DATA) -> list[str]:
    """The checkpoints that are there."""
    return sorted(path.parent.name for path in (data / "checkpoints").glob("*/recipe.json"))


def load(name: str, data: Path = DATA) -> tuple[nn.Module, object, dict]:
    """Return (model, tokenizer, recipe) of a shipped checkpoint; the weights' hash is checked before they are parsed.

    Raises ValueError for a name that is not there, DamagedFile for a file that is not what was shipped.
    """
    folder = data / "checkpoints" / checks.choice("name", checks.text("name", name), names(data))
    expected = _manifest(data)[f"checkpoints/{name}/{WEIGHTS}"]["sha256"]
    recipe = json.loads((folder / "recipe.json").read_text(encoding="utf-8"))
    model = (
        _read_recurrent(folder, expected) if "kind" in recipe["config"] else from_pretrained(folder, expected)
    )
    return model.eval(), text.from_pretrained(folder / recipe["tokenizer"]), recipe


def put(name: str, model: nn.Module, tokenizer, recipe: dict, data: Path = DATA) -> None:
    """Store a model in 16 bits beside its recipe, its tokenizer where recipe["tokenizer"] says, its hash in the manifest."""
    folder = data / "checkpoints" / name
    if isinstance(model, RecurrentLM):
        weights = {key: value.detach().half().contiguous() for key, value in model.named_parameters()}
        write_atomic(folder / WEIGHTS, to_bytes(weights))
        write_atomic(folder / "config.json", _json({"model_type": "plmlib-recurrent", **model.settings}))
    else:
        save_pretrained(model, folder, torch.float16)
    tokenizer.save((folder / recipe["tokenizer"]).resolve())
    write_atomic(folder / "recipe.json", _json(recipe))
    path = folder / WEIGHTS
    facts = {"sha256": sha256(path), "bytes": path.stat().st_size}
    manifest = _manifest(data) | {f"checkpoints/{name}/{WEIGHTS}": facts}
    write_atomic(data / "manifest.json", _json(dict(sorted(manifest.items()))))


def _manifest(data: Path) -> dict:
    path = data / "manifest.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _read_recurrent(folder: Path, expected: str) -> RecurrentLM:
    path = folder / WEIGHTS
    mend = f"git checkout -- {path}, or make checkpoints ONLY={folder.name}"
    if sha256(path) != expected:
        raise damaged(path, looks_like(path), mend, expected)
    settings = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    try:
        weights = from_bytes(path.read_bytes())
        model = RecurrentLM(**{key: value for key, value in settings.items() if key != "model_type"})
        model.load_state_dict({key: value.float() for key, value in weights.items()})
    except (SafetensorError, RuntimeError, TypeError, ValueError) as error:
        raise damaged(
            path, f"does not hold the model that config.json describes ({error})", mend, expected
        ) from error
    return model


def _json(content: dict) -> bytes:
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()
