"""The training loop: draw, loss, gradient, clip, update."""

import math
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import torch
from torch import nn
from tqdm import tqdm

from plmlib.checks import integer
from plmlib.fast.memory import keep_freed
from plmlib.models.modes import keeping_modes
from plmlib.objectives import Objective, as_objective, clm
from plmlib.training import parallel, settings, state
from plmlib.training.batches import Draw, on_device_of
from plmlib.training.history import History
from plmlib.training.interrupt import Interrupt
from plmlib.training.optimizer import AdamW, clip_gradients
from plmlib.training.settings import learning_rate


def train(
    model: nn.Module,
    draw: Draw,
    objective: Callable = clm,
    *,
    steps: int,
    lr: float = 3e-3,
    warmup: int | None = None,
    schedule: str = "cosine",
    clip: float = 1.0,
    weight_decay: float = 0.1,
    betas: tuple[float, float] = (0.9, 0.95),
    seed: int = 0,
    folder: str | Path | None = None,
    save_every: int | None = None,
    progress: bool = True,
    log_every: int = 10,
) -> History:
    """Train `model` in place for `steps` updates and return what happened.

    draw        draw(rng) -> batch, for example `rows(ids, keep, 64)`; called once for each update
    objective   an `Objective`, or a plain function(model, *batch) -> mean loss over the rows of the batch
    warmup      updates over which the learning rate rises; None: 50, or a quarter of a run shorter than 200
    clip        largest norm of the gradient
    folder      where the run is saved. The same call continues a saved run, with the same bits as one that
                was never interrupted
    save_every  updates between saves; None: a tenth of the run

    An interrupt (Ctrl-C, the stop button) takes effect between two updates: the run is saved to the folder,
    and the history is returned with `done` False. The same call then continues it; without a folder it starts
    again.
    Raises ValueError for impossible settings, or for a batch with nothing to predict; FloatingPointError for
    a gradient that is not finite, before it is used.

    Source: Loshchilov and Hutter 2017 and 2019.   Chapter: 3.3
    """
    recipe = settings.recipe(steps, lr, warmup, schedule, clip, weight_decay, betas, seed)
    log_every = integer("log_every", log_every, 1)
    save_every = max(1, steps // 10) if save_every is None else integer("save_every", save_every, 1)
    folder = None if folder is None else settings.run_folder(folder)
    if not any(p.requires_grad for p in model.parameters()):
        raise ValueError("model has no parameter that can be trained; set requires_grad_(True) on some")
    keep_freed()
    parallel.join()
    parallel.agree(model)
    run = state.Run(
        model, AdamW(model, betas, weight_decay), torch.Generator().manual_seed(seed), History(steps)
    )
    first = parallel.rank() == 0
    stopped = False
    with _training(model, seed), Interrupt() as interrupt, _bar(progress and first, steps) as bar:
        if folder:
            state.restore(folder, run, recipe)
        bar.update(run.step)
        while run.step < steps and not stopped:
            stopped = _step(run, draw, as_objective(objective), recipe, interrupt)
            bar.update()
            if run.step == 1 or run.step % log_every == 0 or run.step == steps:
                bar.set_postfix_str(f"loss {_report(run, recipe):.3f}", refresh=False)
            if folder and first and (run.step % save_every == 0 or run.step == steps or stopped):
                state.save(folder, run, recipe)
    parallel.wait()
    if stopped and first:
        where = f"; the same call continues from {folder}" if folder else ""
        print(f"stopped after step {run.step} of {steps}{where}", file=sys.stderr)
    return run.history


@contextmanager
def _training(model: nn.Module, seed: int):
    """The model in training mode, with its own random numbers; afterwards both are as before."""
    with keeping_modes(model), torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed + parallel.rank())
        model.train()
        yield


def _step(run: state.Run, draw: Draw, objective: Objective, recipe: dict, interrupt: Interrupt) -> bool:
    """One update; returns whether the run was asked to stop after it."""
    began = time.perf_counter()
    parameters = list(run.optimizer.parameters.values())
    batch = on_device_of(parameters[0], parallel.share(draw(run.batches)))
    for parameter in parameters:
        parameter.grad = None
    counts = objective.counts(batch).to(parameters[0].device)
    totals, stop = parallel.total(counts, interrupt.asked)
    if not totals.all():
        raise ValueError(
            f"batch of step {run.step + 1} has nothing to predict, the objective counts {totals.tolist()}; "
            "draw more rows, or longer ones"
        )
    shares = torch.zeros_like(counts / totals)
    if counts.any():  # of the global batch, the rows of one process may hold nothing to predict
        shares = objective.means(run.model, batch, counts) * (counts / totals)
        shares.sum().backward()
    means = parallel.add_up(parameters, shares.detach())
    norm = clip_gradients(parameters, recipe["clip"])
    if not math.isfinite(norm):
        raise FloatingPointError(
            f"gradient of step {run.step + 1} is not finite (norm {norm}, loss {means.sum():.4g}); "
            "weights are those of the previous step. Lower lr, lengthen warmup, or look for NaN in the data"
        )
    run.optimizer.step(_rate(run.step, recipe))
    run.step += 1
    run.tokens += int(totals[0])
    run.recent.append((means.tolist(), totals.tolist()))
    run.seconds += time.perf_counter() - began
    return stop


def _report(run: state.Run, recipe: dict) -> float:
    means, counts = (torch.tensor(part, dtype=torch.float64) for part in zip(*run.recent))  # (steps, n)
    loss = float(((means * counts).sum(0) / counts.sum(0)).sum())
    run.history.add(run.step, loss, _rate(run.step - 1, recipe), run.seconds, run.tokens)
    run.recent = []
    return loss


def _rate(step: int, recipe: dict) -> float:
    return learning_rate(step, recipe["steps"], recipe["lr"], recipe["warmup"], recipe["schedule"])


def _bar(shown: bool, steps: int) -> tqdm:
    # A notebook shows on a red ground what is written to stderr; a bar is no warning.
    in_notebook = type(sys.stderr).__module__.startswith("ipykernel")
    file = sys.stdout if in_notebook else sys.stderr
    return tqdm(total=steps, disable=not shown, file=file, unit="step", mininterval=0.5)
