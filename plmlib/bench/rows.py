"""What is measured: a training step, generation, the share of the machine's peak, and the page."""

import json
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import save
from torch import Tensor, nn

from plmlib.bench.timing import Ratio, Times, agree, race, ratio
from plmlib.bench.twins import IMPLEMENTATIONS, Missing, twins
from plmlib.config import Config, tiny
from plmlib.generation import generate
from plmlib.linear import linear
from plmlib.models import build
from plmlib.objectives import clm
from plmlib.training import AdamW, clip_gradients

STEPS = [(64, 2, 64, 32), (64, 2, 32, 64), (128, 3, 32, 64), (192, 4, 32, 64)]  # d_model, layers, B, T
GENERATED = [(64, 2), (192, 4)]  # d_model, layers
PAGES = [(128, 2), (192, 3)]  # half a million parameters, and 1.4 million
PROMPT, NEW = 16, 96  # tokens
GEMM = 1024  # the square product that stands for the peak


@dataclass(frozen=True)
class Row:
    """One figure: `value` of `what`, where `target` is what it should reach (None: only shown)."""

    what: str
    config: str
    value: Ratio
    unit: str = "×"
    target: float | None = None


def training(rounds: int) -> Iterator[Row]:
    """Forward, loss, backward, clip, update: plmlib's optimiser and clipping for both, everybody's own loss."""
    for d_model, layers, B, T in STEPS:
        models = twins(config(d_model, layers))
        ids = tokens((B, T + 1))
        times = race({name: step(model, loss_of(name, model, ids)) for name, model in models.items()}, rounds)
        for how in IMPLEMENTATIONS:
            target = 1.3 if how == "sdpa" else None
            yield Row(f"training step, against {how}", f"{name_of(d_model, layers)}, {B} × {T} tokens",
                      ratio(times["plmlib"], times[how]), target=target)  # fmt: skip


def loss_of(name: str, model: nn.Module, ids: Tensor) -> Callable[[], Tensor]:
    """The mean loss of predicting every token of ids but the first, as each library computes it."""
    if name == "plmlib":
        return lambda: clm(model, ids)
    inputs, labels = ids[:, :-1].contiguous(), ids[:, 1:].contiguous()
    return lambda: model(input_ids=inputs, labels=labels, shift_labels=labels, use_cache=False).loss


def step(model: nn.Module, loss_of: Callable[[], Tensor]) -> Callable[[], Tensor]:
    """One update as `train` makes it; the call returns loss and norm of the gradient, by which updates are compared."""
    model.train()
    optimizer, parameters = AdamW(model), [*model.parameters()]

    def call() -> Tensor:
        for parameter in parameters:
            parameter.grad = None
        loss = loss_of()
        loss.backward()
        norm = clip_gradients(parameters, 1.0)
        optimizer.step(1e-4)
        return torch.tensor([loss.item(), norm])

    return call


def generation(rounds: int) -> Iterator[Row]:
    """Greedy, with cache, nothing that could end a text early; the same tokens come out."""
    for d_model, layers in GENERATED:
        models = twins(config(d_model, layers))
        for batch, target in ((1, 4.0), (16, 3.0)):
            ids = tokens((batch, PROMPT))
            calls = {name: continuation(name, model, ids) for name, model in models.items()}
            times = race(calls, rounds)
            for how in IMPLEMENTATIONS:
                yield Row(f"generation, against {how}", f"{name_of(d_model, layers)}, batch {batch}, {NEW} tokens",
                          ratio(times["plmlib"], times[how]), target=target)  # fmt: skip


def continuation(name: str, model: nn.Module, ids: Tensor) -> Callable[[], Tensor]:
    """A call that returns ids and the NEW tokens after them."""
    if name == "plmlib":
        return lambda: generate(model, ids, NEW, temperature=0)
    settings = {"do_sample": False, "max_new_tokens": NEW, "eos_token_id": None, "pad_token_id": 0, "use_cache": True}
    return lambda: model.generate(ids, attention_mask=torch.ones_like(ids), **settings)


def peak(rounds: int) -> Iterator[Row]:
    """Arithmetic of a training step a second, over that of a large square product by the quicker library torch carries."""
    d_model, layers, B, T = STEPS[-1]
    model, square = build(config(d_model, layers)), nn.Parameter(torch.rand(GEMM, GEMM))
    update = step(model, loss_of("plmlib", model, tokens((B, T + 1))))
    products = {"inference": lambda: square.detach() @ square.detach().T, "training": lambda: linear(square, square).detach()}
    times = race({"step": update} | products, rounds, same=False)
    best = min(products, key=lambda name: statistics.median(times[name].cpu))
    work = operations(model, B, T) / (2 * GEMM**3)
    yield Row("share of the GEMM peak, training", f"{name_of(d_model, layers)}, {B} × {T} tokens",
              ratio(times["step"], times[best], work), "of peak", 0.55)  # fmt: skip


def operations(model: nn.Module, B: int, T: int, pairs: int | None = None) -> int:
    """Multiplications and additions in the matrix products of one training step on B × T tokens.

    pairs   of query and key a row and head, None: T (T + 1) / 2, those that a causal model needs

    The backward pass takes two products for each of the forward pass. Norms, softmax and the optimiser are not counted.
    """
    c = model.config
    pairs = T * (T + 1) // 2 if pairs is None else pairs
    weights = sum(p.numel() for name, p in model.named_parameters() if p.ndim == 2 and not name.startswith("embed."))
    weights += c.vocab_size * c.d_model if c.tied else 0  # the head is the embedding
    return 3 * B * (2 * T * weights + c.n_layers * 4 * pairs * c.n_heads * c.d_head)


def page(rounds: int) -> Iterator[Row]:
    """Tokens per ms of the transformer that runs in the page, under Node, beside torch at batch 1; the same tokens come out.

    Raises Missing where Node is not there.
    """
    node = shutil.which("node")
    if node is None:
        raise Missing("Node is not installed, and the page's transformer runs in it (Debian: apt-get install nodejs)")
    for d_model, layers in PAGES:
        model, ids = build(config(d_model, layers)), tokens((1, PROMPT))
        times, name = {"page": Times([], []), "torch": Times([], [])}, name_of(d_model, layers)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "model.safetensors"
            file.write_bytes(save(model.state_dict(), {"config": json.dumps(asdict(model.config))}))
            for _ in range(rounds):
                command = [node, Path(__file__).with_name("page.mjs"), file, json.dumps(ids[0].tolist()), str(NEW)]
                said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
                call = continuation("plmlib", model, ids)
                agree("page", torch.tensor([said["ids"]]), "torch", call(), 0)
                ours = race({"torch": call}, 1)["torch"]
                for kind in ("wall", "cpu"):
                    getattr(times["page"], kind).append(said[kind])
                    getattr(times["torch"], kind).extend(getattr(ours, kind))
        millisecond = Times([1e-3] * rounds, [1e-3] * rounds)
        yield Row("tokens per ms in the page", name, ratio(times["page"], millisecond, NEW), "per ms", 0.2)
        yield Row("generation in the page, against torch", f"{name}, batch 1", ratio(times["page"], times["torch"]))


def config(d_model: int, layers: int) -> Config:
    """GPT-2 in shape; weights large enough that greedy choices are no matter of rounding."""
    return tiny(d_model=d_model, n_layers=layers, init_std=0.1)


def name_of(d_model: int, layers: int) -> str:
    return f"d {d_model}, {layers} layers"


def tokens(shape) -> Tensor:
    return torch.randint(0, 512, shape, generator=torch.Generator().manual_seed(0))


MEASURES = {"training": training, "generation": generation, "peak": peak, "page": page}
