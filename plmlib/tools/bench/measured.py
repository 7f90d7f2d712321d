"""What is measured: a training step, generation, the share of the machine's peak, and the page."""

import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from plmlib.config import PRESETS, Config, tiny
from plmlib.fast.linear import linear
from plmlib.generation import generate
from plmlib.models import build
from plmlib.objectives import clm, mask_tokens, mlm, seq2seq, shift_right
from plmlib.tools.bench.timing import Ratio, race, ratio
from plmlib.tools.bench.twins import IMPLEMENTATIONS, twins
from plmlib.training import AdamW, clip_gradients

SIZES = [(64, 2, 64, 32), (64, 2, 32, 64), (128, 3, 32, 64), (192, 4, 32, 64)]  # d_model, layers, B, T
TRAINED = {"GPT": 1.5, "BERT": 1.25, "T5": 1.3}  # family: what a training step should reach, against sdpa
GENERATED = {
    "GPT": {1: 4.0, 16: 3.0},
    "T5": {1: 4.0, 16: None},
}  # family: {batch: what generation should reach}
PROMPT, NEW = 16, 96  # tokens
GEMM = 1024  # the square product that stands for the peak
MASK = 4  # the id that hides a token


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
    for family, goal in TRAINED.items():
        for d_model, layers, B, T in SIZES:
            models = twins(config(family, d_model, layers))
            ids = tokens((B, T + (family == "GPT")))
            times = race(
                {name: step(model, loss_of(name, model, ids)) for name, model in models.items()}, rounds
            )
            for how in IMPLEMENTATIONS:
                yield Row(
                    f"training step, against {how}",
                    f"{name_of(family, d_model, layers)}, {B} × {T} tokens",
                    ratio(times["plmlib"], times[how]),
                    target=goal if how == "sdpa" else None,
                )


def loss_of(name: str, model: nn.Module, ids: Tensor) -> Callable[[], Tensor]:
    """The family's loss on ids (B, T), as each library computes it; T5 reads a row backwards and writes it forwards."""
    theirs = {"bert": "masked", "t5": "seq2seq"}
    skeleton = model.config.skeleton if name == "plmlib" else theirs.get(model.config.model_type, "causal")
    if skeleton == "masked":
        inputs, labels = mask_tokens(
            ids, None, torch.Generator().manual_seed(0), MASK, model.config.vocab_size
        )
        ours, theirs = (mlm, inputs, labels), {"input_ids": inputs, "labels": labels}
    elif skeleton == "seq2seq":
        source = ids.flip(1)
        ours, theirs = (
            (seq2seq, source, ids),
            {"input_ids": source, "decoder_input_ids": shift_right(ids, 0)[0], "labels": ids},
        )
    else:
        inputs, labels = ids[:, :-1].contiguous(), ids[:, 1:].contiguous()
        ours, theirs = (
            (clm, ids),
            {"input_ids": inputs, "labels": labels, "shift_labels": labels, "use_cache": False},
        )
    if name == "plmlib":
        return lambda: ours[0](model, *ours[1:])
    return lambda: model(**theirs).loss


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
    for family, goals in GENERATED.items():
        for d_model, layers in ((64, 2), (192, 4)):
            models = twins(config(family, d_model, layers))
            for batch, goal in goals.items():
                ids = tokens((batch, PROMPT))
                times = race({name: continuation(name, model, ids) for name, model in models.items()}, rounds)
                for how in IMPLEMENTATIONS:
                    yield Row(
                        f"generation, against {how}",
                        f"{name_of(family, d_model, layers)}, batch {batch}, {NEW} tokens",
                        ratio(times["plmlib"], times[how]),
                        target=goal if how == "sdpa" else None,
                    )


def continuation(name: str, model: nn.Module, ids: Tensor) -> Callable[[], Tensor]:
    """A call that returns ids and the NEW tokens after them."""
    if name == "plmlib":
        return lambda: generate(model, ids, NEW, temperature=0)
    settings = {
        "do_sample": False,
        "max_new_tokens": NEW,
        "eos_token_id": None,
        "pad_token_id": 0,
        "use_cache": True,
    }
    return lambda: model.generate(ids, attention_mask=torch.ones_like(ids), **settings)


def peak(rounds: int) -> Iterator[Row]:
    """Arithmetic of a training step a second, over that of a large square product by the quicker library torch carries."""
    d_model, layers, B, T = SIZES[-1]
    model, square = build(config("GPT", d_model, layers)), nn.Parameter(torch.rand(GEMM, GEMM))
    update = step(model, loss_of("plmlib", model, tokens((B, T + 1))))
    products = {
        "inference": lambda: square.detach() @ square.detach().T,
        "training": lambda: linear(square, square).detach(),
    }
    times = race({"step": update} | products, rounds, same=False)
    best = min(products, key=lambda name: statistics.median(times[name].cpu))
    work = operations(model, B, T) / (2 * GEMM**3)
    yield Row(
        "share of the GEMM peak, training",
        f"{name_of('GPT', d_model, layers)}, {B} × {T} tokens",
        ratio(times["step"], times[best], work),
        "of peak",
        0.6,
    )


def operations(model: nn.Module, B: int, T: int, pairs: int | None = None) -> int:
    """Multiplications and additions in the matrix products of one training step on B × T tokens.

    pairs   of query and key a row and head, None: T (T + 1) / 2, those that a causal model needs

    The backward pass takes two products for each of the forward pass. Norms, softmax and the optimiser are not counted.
    """
    c = model.config
    pairs = T * (T + 1) // 2 if pairs is None else pairs
    weights = sum(
        p.numel() for name, p in model.named_parameters() if p.ndim == 2 and not name.startswith("embed.")
    )
    weights += c.vocab_size * c.d_model if c.tied else 0  # the head is the embedding
    return 3 * B * (2 * T * weights + c.n_layers * 4 * pairs * c.n_heads * c.d_head)


def config(family: str, d_model: int, layers: int) -> Config:
    """GPT-2, BERT or T5 in shape; weights large enough that greedy choices are no matter of rounding."""
    sizes = {
        "vocab_size": 512,
        "d_model": d_model,
        "n_layers": layers,
        "n_heads": 4,
        "n_decoder_layers": None,
        "d_head": None,
    }
    if family == "GPT":
        return tiny(d_model=d_model, n_layers=layers, init_std=0.1)
    preset = PRESETS["bert-base-uncased" if family == "BERT" else "t5-small"]
    off = {
        "dropout": 0.0,
        "activation_dropout": 0.0,
        "d_ff": None,
        "n_kv_heads": None,
        "init_std": 0.1,
        "embed_std": None,
    }
    return preset.replace(**sizes | off)


def name_of(family: str, d_model: int, layers: int) -> str:
    return f"{family}, d {d_model}, {layers} layers"


def tokens(shape) -> Tensor:
    return torch.randint(0, 512, shape, generator=torch.Generator().manual_seed(0))
