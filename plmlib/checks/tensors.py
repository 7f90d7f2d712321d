"""Tensors as arguments: the one place that asks for ids and keep, real numbers, states, logits or a mask."""

import math

import torch
from torch import Tensor


def whole_numbers(name: str, value) -> Tensor:
    """Return a tensor of any whole-number type as int64; raises TypeError for any other object."""
    if not isinstance(value, Tensor):
        raise TypeError(f"{name} must be a tensor, got {type(value).__name__}; use torch.tensor({name})")
    if value.is_floating_point() or value.is_complex() or value.dtype == torch.bool:
        raise TypeError(f"{name} must be whole numbers, got {value.dtype}; use {name}.long()")
    return value.long()


def real_numbers(name: str, value, fix: str = "") -> Tensor:
    """Return a tensor of real numbers as it is; raises TypeError with the fix for any other object."""
    if not isinstance(value, Tensor) or not value.is_floating_point():
        found = value.dtype if isinstance(value, Tensor) else type(value).__name__
        raise TypeError(
            f"{name} must be a tensor of real numbers, got {found}; {fix or f'use {name}.float()'}"
        )
    return value


def states(name: str, value, d_model: int) -> Tensor:
    """Return hidden states (..., D) as they are; raises TypeError or ValueError for another tensor."""
    if real_numbers(name, value, "they come from model.encode").shape[-1:] != (d_model,):
        got = tuple(value.shape)
        raise ValueError(f"{name} must be (..., {d_model}), from model.encode, got {got}")
    return value


def logits(value) -> Tensor:
    """Return logits (..., V) as they are; raises ValueError for NaN, +inf, or a row of -inf alone."""
    real_numbers("logits", value)
    if value.ndim == 0 or value.shape[-1] == 0:
        raise ValueError(f"logits must be (..., V) with V >= 1, got shape {tuple(value.shape)}")
    largest = value.detach().amax(-1)  # NaN and +inf appear there
    if math.isfinite(largest.sum()) or bool(largest.isfinite().all()):  # one sum is faster
        return value
    row = (~largest.isfinite()).nonzero()[0].tolist()
    problems = {math.inf: "holds +inf", -math.inf: "holds only -inf, so every token is cut"}
    problem = problems.get(largest[tuple(row)].item(), "holds NaN")
    raise ValueError(
        f"logits must be finite, or -inf for tokens that are cut; row {row} {problem}. "
        "Look for the cause in the model or in the mask"
    )


def attention_mask(name: str, mask) -> Tensor:
    """Return a mask, True where attention is allowed, as it is; raises TypeError unless it is bool."""
    if not isinstance(mask, Tensor) or mask.dtype != torch.bool:
        got = getattr(mask, "dtype", type(mask).__name__)
        raise TypeError(f"{name} must be a bool tensor, True = may attend, got {got}; use {name}.bool()")
    return mask


def batch(
    ids, keep=None, vocab_size: int | None = None, name: str = "ids", keep_name: str = "keep"
) -> Tensor:
    """Return a batch of ids (B, T) as int64. B and T may be 0: see `not_empty`.

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
    """Raise ValueError unless the batch holds at least one row and one token."""
    if not ids.numel():
        fix = "begin with the tokenizer's bos or end token"
        raise ValueError(
            f"{name} must hold at least one row and one token, got shape {tuple(ids.shape)}; {fix}"
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
    """Raise TypeError or ValueError unless keep is None, or bool and of this shape.

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
