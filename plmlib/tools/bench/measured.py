"""What is measured: a training step, generation, the share of the machine's peak, and the page."""

import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from plmlib import fast
from plmlib.config import PRESETS, Config, tiny
from plmlib.fast.linear import linear
from plmlib.generation import generate
from plmlib.models import build
from plmlib.objectives import clm, mask_tokens, mlm, seq2seq, shift_right
from plmlib.tools.bench.timing import Ratio, Times, race, ratio
from plmlib.tools.bench.twins import IMPLEMENTATIONS, OURS, twins
from plmlib.training import AdamW, clip_gradients

SIZES = [(64, 2, 64, 32), (64, 2, 32, 64), (128, 3, 32, 64), (192, 4, 32, 64)]  # d_model, layers, B, T
TRAINED = {"GPT": 1.5, "BERT": 1.25, "T5": 1.3}  # family: the target for a training step, against sdpa
GENERATED = {"GPT": {1: 4.0, 16: 3.0}, "T5": {1: 4.0, 16: None}}  # family: {batch: the target at width 64}
PROMPT, NEW = 16, 96  # tokens
GEMM = 1024  # the square product that stands for the peak
MASK = 4  # the id that hides a token


@dataclass(frozen=True)
class Row:
    """One figure: the `value` of `what`.

    target  what the median should reach; None if it is only reported
    plain   how many times longer it takes without plmlib.fast; None if that was not measured
    """

    what: str
    config: str
    value: Ratio
    unit: str = "×"
    target: float | None = None
    plain: float | None = None


def training(rounds: int) -> Iterator[Row]:
    """Forward, loss, backward, clip, update: each side's own loss, and for both plmlib's AdamW."""
    for family, goal in TRAINED.items():
        for d_model, layers, B, T in SIZES:
            models = twins(config(family, d_model, layers))
            ids = tokens((B, T + (family == "GPT")))
            times = race(contenders(models, update, ids), rounds)
            where = f"{name_of(family, d_model, layers)}, {B} × {T} tokens"
            yield from rows("training step", where, times, goal)


def contenders(models: dict[str, nn.Module], make: Callable, ids: Tensor) -> dict[str, Callable[[], Tensor]]:
    """Return {name: make(name, model, ids)}; the call of "plain" is made and run without plmlib.fast."""
    return {
        name: plainly(make, name, model, ids) if name == "plain" else make(name, model, ids)
        for name, model in models.items()
    }


def plainly(make: Callable, *arguments) -> Callable[[], Tensor]:
    """Return the call make(*arguments), made and run without plmlib.fast."""
    with fast.plain():
        call = make(*arguments)

    def run() -> Tensor:
        with fast.plain():
            return call()

    return run


def rows(what: str, where: str, times: dict[str, Times], goal: float | None) -> Iterator[Row]:
    """Yield one row per implementation of the reference; the goal is for the faster one, sdpa."""
    plain = ratio(times["plmlib"], times["plain"]).median
    for how in IMPLEMENTATIONS:
        target = goal if how == "sdpa" else None
        yield Row(f"{what}, against {how}", where, ratio(times["plmlib"], times[how]), "×", target, plain)


def loss_of(name: str, model: nn.Module, ids: Tensor) -> Callable[[], Tensor]:
    """Return a call for the family's loss on ids (B, T), as each library computes it.

    T5's source is the row in reverse order, its target the row.
    """
    theirs = {"bert": "masked", "t5": "seq2seq"}
    skeleton = model.config.skeleton if name in OURS else theirs.get(model.config.model_type, "causal")
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
    if name in OURS:
        return lambda: ours[0](model, *ours[1:])
    return lambda: model(**theirs).loss


def update(name: str, model: nn.Module, ids: Tensor) -> Callable[[], Tensor]:
    """Return a call for one training step with the family's loss on ids (B, T)."""
    return step(model, loss_of(name, model, ids))


def step(model: nn.Module, loss_of: Callable[[], Tensor]) -> Callable[[], Tensor]:
    """Return a call for one update as `train` makes it; it returns the loss and the norm of the gradient."""
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
    """Greedy decoding with a KV cache and no end token; the tokens are equal. Only width 64 has targets."""
    for family, goals in GENERATED.items():
        for d_model, layers in ((64, 2), (192, 4)):
            models = twins(config(family, d_model, layers))
            for batch, goal in goals.items():
                times = race(contenders(models, continuation, tokens((batch, PROMPT))), rounds)
                where = f"{name_of(family, d_model, layers)}, batch {batch}, {NEW} tokens"
                yield from rows("generation", where, times, goal if d_model == 64 else None)


def continuation(name: str, model: nn.Module, ids: Tensor) -> Callable[[], Tensor]:
    """Return a call that returns ids and the NEW tokens after them."""
    if name in OURS:
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
    """Operations per second of a training step, divided by those of a large square matrix product.

    The product is computed by both libraries that torch contains, and the faster one counts.
    """
    d_model, layers, B, T = SIZES[-1]
    model, square = build(config("GPT", d_model, layers)), nn.Parameter(torch.rand(GEMM, GEMM))
    products = {
        "inference": lambda: square.detach() @ square.detach().T,
        "training": lambda: linear(square, square).detach(),
    }
    training_step = update("plmlib", model, tokens((B, T + 1)))
    times = race({"step": training_step} | products, rounds, same=False)
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
    """Return the multiplications and additions in the matrix products of one training step on B × T tokens.

    pairs   of query and key per row and head; None: T (T + 1) / 2, those that a causal model needs

    The backward pass has two products for each one of the forward pass. Norms, softmax and the optimizer are
    not counted.
    """
    c = model.config
    pairs = T * (T + 1) // 2 if pairs is None else pairs
    weights = sum(
        p.numel() for name, p in model.named_parameters() if p.ndim == 2 and not name.startswith("embed.")
    )
    weights += c.vocab_size * c.d_model if c.tied else 0  # the head is the embedding
    return 3 * B * (2 * T * weights + c.n_layers * 4 * pairs * c.n_heads * c.d_head)


def config(family: str, d_model: int, layers: int) -> Config:
    """Return a small GPT-2, BERT or T5, its weights so large that rounding changes no greedy choice."""
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
