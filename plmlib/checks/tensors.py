"""Is this a batch of ids, and which of its tokens are real? The one place that asks, for every room that reads tensors."""

import torch
from torch import Tensor


def whole_numbers(name: str, value) -> Tensor:
    """Return a tensor of any whole-number type as int64; raises TypeError for bool, real or complex numbers, or no tensor."""
    if not isinstance(value, Tensor):
        raise TypeError(f"{name} must be a tensor, got {type(value).__name__}; use torch.tensor({name})")
    if value.is_floating_point() or value.is_complex() or value.dtype == torch.bool:
        raise TypeError(f"{name} must be whole numbers, got {value.dtype}; use {name}.long()")
    return value.long()


def batch(
    ids, keep=None, vocab_size: int | None = None, name: str = "ids", keep_name: str = "keep"
) -> Tensor:
    """Return a batch of ids (B, T) as int64. There may be no row, and a row may hold no token: see `not_empty`.

    keep        (B, T) bool, True at real tokens, or None where every token is real
    vocab_size  V: every id, real or padding, must be in [0, V); None: ids are not compared with a vocabulary

    Raises TypeError for tensors of another kind, ValueError for another shape or ids outside the vocabulary.
    """
    ids = whole_numbers(name, ids)
    if ids.ndim != 2:
        fix = f"; use {name}[None] for one sequence" if ids.ndim == 1 else ""
        raise ValueError(f"{name} must be (batch, tokens), got shape {tuple(ids.shape)}{fix}")
    if vocab_size is not None:
        inside(name, ids, vocab_size)
    real_tokens(keep_name, keep, ids.shape, ids.device)
    return ids


def not_empty(name: str, ids: Tensor) -> None:
    """Raise ValueError unless the batch holds one row and one token at least."""
    if not ids.numel():
        fix = "begin with the tokenizer's bos or end token"
        raise ValueError(
            f"{name} must hold one row and one token at least, got shape {tuple(ids.shape)}; {fix}"
        )


def inside(name: str, ids: Tensor, size: int) -> None:
    """Raise ValueError unless every id is in [0, size)."""
    if ids.is_meta or not ids.numel():
        return
    low, high = map(int, ids.aminmax())
    if low < 0 or high >= size:
        fix = "does the tokenizer belong to this model?"
        raise ValueError(f"{name} must be in [0, {size}), got {low} to {high}; {fix}")


def real_tokens(
    name: str, keep, shape=None, device=None, note: str = "", marked: str = "real tokens"
) -> None:
    """Raise TypeError or ValueError unless keep is None, or says of every token of this shape whether it is real.

    shape, device  those of the ids; None: any (B, T)
    note, marked   for the message: added to the shape; what the tokens are at which keep is True
    """
    if keep is None:
        return
    if not isinstance(keep, Tensor) or keep.dtype != torch.bool:
        found = keep.dtype if isinstance(keep, Tensor) else type(keep).__name__
        raise TypeError(f"{name} must be a bool tensor, True at {marked}, got {found}; use {name}.bool()")
    if keep.ndim != 2 or shape is not None and keep.shape != tuple(shape):
        wanted = "(batch, tokens)" if shape is None else tuple(shape)
        raise ValueError(f"{name} must have shape {wanted}{note}, got {tuple(keep.shape)}")
    if device is not None and keep.device != device:
        raise ValueError(
            f"{name} is on {keep.device}, the ids are on {device}; use {name}.to({str(device)!r})"
        )
