"""The same script under `torchrun`: every process draws the same global batch and works on its own rows of it.

The batch is a property of the recipe, not of the machine: with any number of processes the update is that of one.
"""

import os

import torch
from torch import Tensor, distributed, nn


def join() -> None:
    """Join the group that torchrun started; nothing where there is none."""
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
    """Give every process the weights of the first."""
    if size() > 1:
        for tensor in [*model.parameters(), *model.buffers()]:
            distributed.broadcast(tensor.data, src=0)


def share(batch: tuple) -> tuple:
    """The rows of this process: rank, rank + size, rank + 2 size, …  Raises ValueError when some process has none."""
    if size() == 1:
        return batch
    if len(batch[0]) < size():
        raise ValueError(
            f"batch_size must be at least the number of processes, {size()}; got {len(batch[0])}"
        )
    return tuple(part if part is None else part[rank() :: size()] for part in batch)


def average(parameters: list[Tensor], loss: float, weight: int, stop: bool) -> tuple[float, int, bool]:
    """Replace the gradients by their mean over all tokens of the global batch.

    loss, weight  this process' mean loss and the number of tokens it is the mean of
    stop          whether this process was asked to stop
    Returns the same three for the whole group, so that all processes report, and stop, alike.
    """
    if size() == 1:
        return loss, weight, stop
    gradients = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
    facts = gradients[0].new_tensor([loss * weight, weight, float(stop)])
    joined = torch.cat([g.flatten() * weight for g in gradients] + [facts])
    distributed.all_reduce(joined)
    total = joined[-2].clone()
    parts = (joined[:-3] / total).split([g.numel() for g in gradients])
    for parameter, part in zip(parameters, parts):
        parameter.grad = part.view_as(parameter).clone()
    return float(joined[-3] / total), int(total), bool(joined[-1] > 0)


def wait() -> None:
    """Hold until every process is here."""
    if size() > 1:
        distributed.barrier()


def _grouped() -> bool:
    return distributed.is_available() and distributed.is_initialized()
