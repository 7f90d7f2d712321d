"""What is measured on files: loading a published size, and the page's own transformer."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import torch
from safetensors.torch import load_file, save, save_file

from plmlib.config import PRESETS
from plmlib.models import build, count_parameters
from plmlib.pretrained import from_pretrained, save_pretrained
from plmlib.pretrained.folders import WEIGHTS
from plmlib.tools.bench.measured import NEW, PROMPT, Row, config, continuation, name_of, tokens
from plmlib.tools.bench.timing import Times, agree, race, ratio
from plmlib.tools.bench.twins import Missing

PAGES = [(128, 2), (192, 3)]  # d_model, layers: half a million parameters, and 1.4 million


def loading(rounds: int) -> Iterator[Row]:
    """Load a model and read every weight, compared with safetensors' own reading of the same tensors."""
    name = "bert-base-uncased"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / WEIGHTS
        save_pretrained(build(PRESETS[name]), folder)
        save_file(load_file(path), path)  # as published: without our digest, which would be checked
        calls = {
            "plmlib": lambda: torch.tensor(
                [float(w.detach().sum()) for w in from_pretrained(folder).parameters()]
            ).sum(),
            "safetensors": lambda: torch.tensor([float(w.sum()) for w in load_file(path).values()]).sum(),
        }
        times = race(calls, rounds, tolerance=1e-3)
    yield Row(
        "loading, against safetensors",
        f"{name}, {count_parameters(PRESETS[name]) / 1e6:.0f} M",
        ratio(times["plmlib"], times["safetensors"]),
        target=1 / 1.5,
    )


def page(rounds: int) -> Iterator[Row]:
    """Tokens per ms of the page's transformer under Node, beside torch at batch 1; the tokens are equal.

    Raises Missing if Node is not installed.
    """
    node = shutil.which("node")
    if node is None:
        raise Missing(
            "Node is not installed, and the page's transformer runs in it (Debian: apt-get install nodejs)"
        )
    for d_model, layers in PAGES:
        model, ids = build(config("GPT", d_model, layers)), tokens((1, PROMPT))
        times, name = {"page": Times([], []), "torch": Times([], [])}, name_of("GPT", d_model, layers)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "model.safetensors"
            file.write_bytes(save(model.state_dict(), {"config": json.dumps(asdict(model.config))}))
            for _ in range(rounds):
                command = [
                    node,
                    Path(__file__).with_name("page.mjs"),
                    file,
                    json.dumps(ids[0].tolist()),
                    str(NEW),
                ]
                said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
                call = continuation("plmlib", model, ids)
                agree("page", torch.tensor([said["ids"]]), "torch", call(), 0)
                ours = race({"torch": call}, 1)["torch"]
                for kind in ("wall", "cpu"):
                    getattr(times["page"], kind).append(said[kind])
                    getattr(times["torch"], kind).extend(getattr(ours, kind))
        millisecond = Times([1e-3] * rounds, [1e-3] * rounds)
        yield Row("tokens per ms in the page", name, ratio(times["page"], millisecond, NEW), "per ms", 0.2)
        yield Row(
            "generation in the page, against torch", f"{name}, batch 1", ratio(times["page"], times["torch"])
        )
