"""The inputs of every skeleton: what is asked of them, and what is derived from them before the first layer."""

import torch
from torch import Tensor

from plmlib.checks import tensors
from plmlib.config import Config
from plmlib.layers import masks
from plmlib.layers.kv_cache import LayerCache
from plmlib.layers.positions import rotary_angles


def read_ids(name: str, ids, keep, config: Config, device, past: int = 0, keep_name: str = "keep") -> Tensor:
    """Return ids as int64; raise TypeError or ValueError, before any compute, for input the model cannot read.

    past  tokens already in the cache: they count for max_len and for keep
    """
    ids = tensors.batch(ids, None, config.vocab_size, name)
    tensors.not_empty(name, ids)
    if ids.device != device:
        raise ValueError(
            f"{name} are on {ids.device}, the model is on {device}; use {name}.to({str(device)!r})"
        )
    B, S = ids.shape[0], past + ids.shape[1]
    if S > longest(config):
        raise ValueError(
            f"{name} must end within max_len: {S} tokens, the model's max_len is {config.max_len}; "
            "cut the left side"
        )
    tensors.real_tokens(keep_name, keep, (B, S), device, ", cached tokens first" if past else "")
    return ids


def longest(config: Config) -> float:
    """max_len, or infinity: relative positions know distances only, whatever the length."""
    return float("inf") if config.positions == "relative" else config.max_len


def past_of(cache: list[LayerCache] | None) -> int:
    """Tokens that the cache holds. Raises TypeError for one that no model made."""
    if cache is not None and not (
        isinstance(cache, list) and all(isinstance(layer, LayerCache) for layer in cache)
    ):
        raise TypeError(
            f"cache must be what model.new_cache(batch, length) returned, got {type(cache).__name__}"
        )
    return cache[0].length if cache else 0


def check_cache(cache: list[LayerCache] | None, n_layers: int, B: int, S: int) -> None:
    """Raise ValueError unless the cache has a place for S tokens of B texts in every layer."""
    if cache is not None and (len(cache) != n_layers or cache[0].batch != B or cache[0].room < S):
        room = (len(cache), cache[0].batch, cache[0].room) if cache else (0, 0, 0)
        raise ValueError(
            f"cache has room for (layers, batch, tokens) = {room}, this call needs "
            f"({n_layers}, {B}, {S}); use model.new_cache({B}, {S}) or more"
        )


def check_hidden(hidden, config: Config) -> None:
    """Raise TypeError or ValueError unless hidden is (..., D), real numbers."""
    if not isinstance(hidden, Tensor) or not hidden.is_floating_point():
        raise TypeError(
            f"hidden must be states from model.encode, got {getattr(hidden, 'dtype', type(hidden).__name__)}"
        )
    if hidden.shape[-1:] != (config.d_model,):
        raise ValueError(
            f"hidden must be (..., {config.d_model}), from model.encode, got {tuple(hidden.shape)}"
        )


def check_memory(memory, cache: list[LayerCache] | None, B: int, config: Config, like: Tensor) -> None:
    """Raise TypeError or ValueError unless memory is the source of B texts, or, once it is cached, the one of all.

    like  a weight of the model, of its type and on its device
    """
    if not isinstance(memory, Tensor) or memory.dtype != like.dtype:
        got = getattr(memory, "dtype", type(memory).__name__)
        raise TypeError(
            f"memory must be hidden states from model.encode(source_ids), in {like.dtype}, got {got}"
        )
    kept = cache[0].memory if cache else None
    rows = (B,) if kept is None else (1, B)
    fits = memory.ndim == 3 and len(memory) in rows and memory.shape[1] and memory.shape[2] == config.d_model
    if not fits or memory.device != like.device:
        got = f"{tuple(memory.shape)} on {memory.device}"
        raise ValueError(f"memory must be ({B}, source tokens, {config.d_model}) on {like.device}, got {got}")
    if kept is not None and kept.shape[3] != memory.shape[1]:
        raise ValueError(
            f"cache holds a source of {kept.shape[3]} tokens, memory one of {memory.shape[1]}; begin a new cache"
        )


def positions_of(ids: Tensor, keep: Tensor | None, past: int, config: Config) -> Tensor:
    """Position of every token: (T,), or (B, T) where real tokens only are counted and some are padding."""
    T = ids.shape[1]
    if keep is None or config.count_padding:
        return torch.arange(past, past + T, device=ids.device)
    return (keep.cumsum(1) - 1).clamp(min=0)[:, past:]


def rotation_of(positions: Tensor, config: Config, dtype: torch.dtype) -> tuple[Tensor, Tensor] | None:
    """cos and sin of the rotary angles, (T, E/2) or (B, 1, T, E/2); None for models without."""
    if config.positions != "rotary":
        return None
    angles = rotary_angles(positions, config.d_head, config.rope_theta)
    angles = angles if angles.ndim == 2 else angles[:, None]
    return angles.cos().to(dtype), angles.sin().to(dtype)


def mask_of(T: int, past: int, keep: Tensor | None, device) -> tuple[Tensor | None, bool]:
    """The causal mask of T tokens after `past` cached ones; (None, True) where the word "causal" says it all."""
    if keep is not None:
        return masks.both(masks.causal(T, past).to(device), masks.padding(keep)), False  # (B, 1, T, S)
    return (masks.causal(T, past).to(device), False) if past and T > 1 else (None, T > 1)


def given_mask(mask, keep: Tensor | None, B: int, T: int) -> Tensor | None:
    """The mask that the caller gave, without the columns of padding. Raises TypeError or ValueError for another one.

    mask  bool, broadcasts to (B, H, T, T), True = may attend; None: every token sees all that are real
    """
    if mask is None:
        return None if keep is None else masks.padding(keep)
    if not isinstance(mask, Tensor) or mask.dtype != torch.bool:
        got = getattr(mask, "dtype", type(mask).__name__)
        raise TypeError(f"mask must be a bool tensor, True = may attend, got {got}; use mask.bool()")
    rows = mask.shape[0] if mask.ndim == 4 else 1
    if not 2 <= mask.ndim <= 4 or mask.shape[-2:] != (T, T) or rows not in (1, B):
        raise ValueError(
            f"mask must be ({T}, {T}) or ({B}, 1, {T}, {T}) for these ids, got {tuple(mask.shape)}"
        )
    return mask if keep is None else masks.both(mask, masks.padding(keep))
