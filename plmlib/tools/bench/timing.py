"""Timing in turn: outputs are compared before anything is timed, and every round gives one ratio."""

import gc
import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

WARM_UP = 3  # calls before the first is timed; the outputs of all of them are compared


@dataclass
class Times:
    """Seconds per call, one entry per round: by the clock, and of this process's own processor time."""

    wall: list[float]
    cpu: list[float]


@dataclass(frozen=True)
class Ratio:
    """Median, smallest and largest of the rounds; `cpu` is the median by processor time.

    Other programs disturb the processor time less than the clock.
    """

    median: float
    low: float
    high: float
    cpu: float


def race(
    contenders: dict[str, Callable[[], Tensor]],
    rounds: int = 7,
    slot: float = 0.2,
    tolerance: float = 1e-4,
    same: bool = True,
) -> dict[str, Times]:
    """Time all contenders, each for `slot` seconds per round, in the opposite order every second round.

    contenders  {name: a call that returns its output}
    tolerance   largest difference of outputs, relative to the largest entry; whole numbers must be equal
    same        False for things that do not compute the same, such as a training step and a matrix product

    Raises ValueError, before anything is timed, when outputs differ.
    """
    shown = {name: [call() for _ in range(WARM_UP)] for name, call in contenders.items()}
    if same:
        first, *others = shown
        for name in others:
            for ours, theirs in zip(shown[first], shown[name], strict=True):
                agree(first, ours, name, theirs, tolerance)
    calls = {name: _calls(call, slot) for name, call in contenders.items()}
    times = {name: Times([], []) for name in contenders}
    for n in range(rounds):
        for name in list(contenders)[:: 1 if n % 2 == 0 else -1]:
            wall, cpu = _clock(contenders[name], calls[name])
            times[name].wall.append(wall)
            times[name].cpu.append(cpu)
    return times


def agree(name: str, ours: Tensor, other: str, theirs: Tensor, tolerance: float) -> None:
    """Raise ValueError, naming both, unless the two outputs are the same."""
    if ours.shape != theirs.shape:
        raise ValueError(f"{name} gives {tuple(ours.shape)}, {other} {tuple(theirs.shape)}: not timed")
    if not ours.is_floating_point():
        if not torch.equal(ours, theirs):
            different = int((ours != theirs).sum())
            raise ValueError(f"{name} and {other} differ in {different} of {ours.numel()} tokens: not timed")
        return
    error = float((ours - theirs).abs().max() / theirs.abs().max().clamp(min=1e-30))
    if not error <= tolerance:  # also when it is NaN
        raise ValueError(
            f"{name} and {other} differ by {error:.2g} of the largest output, "
            f"and {tolerance:g} is allowed: not timed"
        )


def ratio(fast: Times, slow: Times, work: float = 1.0) -> Ratio:
    """Return how many times faster `fast` is than `slow`, if `fast` does `work` times as much in a call."""
    wall = [work * b / a for a, b in zip(fast.wall, slow.wall, strict=True)]
    cpu = [work * b / a if a else math.nan for a, b in zip(fast.cpu, slow.cpu, strict=True)]
    return Ratio(statistics.median(wall), min(wall), max(wall), statistics.median(cpu))


def _calls(call: Callable, slot: float) -> int:
    return max(1, round(slot / _clock(call, 1)[1]))


def _clock(call: Callable, times: int) -> tuple[float, float]:
    gc.collect()
    gc.disable()  # as timeit does: the moment of a collection depends on what else the process holds
    try:
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in range(times):
            call()
        return (time.perf_counter() - wall) / times, max(time.process_time() - cpu, 1e-9) / times
    finally:
        gc.enable()
