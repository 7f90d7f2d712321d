"""Data parallel training with `torchrun`: every process draws the same batch and uses some of its rows.

The batch belongs to the recipe, not to the machine: any number of processes makes the same update as one.
"""

import os

import torch
from torch import Tensor, distributed, nn


def join() -> None:
    """Join the group that torchrun started, if there is one."""
    launched = {"RANK", "WORLD_SIZE", "MASTER_ADDR"} <= os.environ.keys()
    if launched and distributed.is_available() and not distributed.is_initialized():
        if torch.cuda.is_available():
            torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", 0)))
        distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")


def rank() -> int:
    return distributed.get_rank() if _grouped() else 0


def size() -> int:
    return distributed.get_world_size() if _grouped() else 1


def agree(model: nn.Module) -> None:
    """Give every process the weights of the first one."""
    if size() > 1:
        for tensor in [*model.parameters(), *model.buffers()]:
            distributed.broadcast(tensor.data, src=0)


def share(batch: tuple) -> tuple:
    """The rows rank, rank + size, … of a batch. Raises ValueError if there are fewer rows than processes."""
    if size() == 1:
        return batch
    if len(batch[0]) < size():
        raise ValueError(
            f"batch_size must be at least the number of processes, {size()}; got {len(batch[0])}"
        )
    return tuple(part if part is None else part[rank() :: size()] for part in batch)


def total(counts: Tensor, stop: bool) -> tuple[Tensor, bool]:
    """The counts (n,) summed over all processes, and whether any of them was asked to stop."""
    if size() == 1:
        return counts, stop
    joined = torch.cat([counts, counts.new_tensor([stop])])
    distributed.all_reduce(joined)
    return joined[:-1], bool(joined[-1])


def add_up(parameters: list[Tensor], shares: Tensor) -> Tensor:
    """Replace each gradient by its sum over all processes; a parameter that no process used keeps none.

    shares  (n,) what the rows of this process add to the mean losses of the global batch

    Returns these means, (n,).
    """
    if size() == 1:
        return shares
    gradients = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
    used = shares.new_tensor([p.grad is not None for p in parameters])
    joined = torch.cat([*(gradient.flatten() for gradient in gradients), used, shares])
    distributed.all_reduce(joined)
    sums = joined.split([*(gradient.numel() for gradient in gradients), len(used), len(shares)])
    for parameter, gradient, n in zip(parameters, sums, sums[-2]):
        parameter.grad = gradient.view_as(parameter).to(parameter.dtype, copy=True) if n else None
    return sums[-1]


def wait() -> None:
    """Wait until every process is here."""
    if size() > 1:
        distributed.barrier()


def _grouped() -> bool:
    return distributed.is_available() and distributed.is_initialized()
