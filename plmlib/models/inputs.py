"""Inputs of every skeleton: how they are checked, and what is computed from them before the first layer."""

import torch
from torch import Tensor

from plmlib.checks import tensors
from plmlib.config import Config
from plmlib.layers import masks
from plmlib.layers.kv_cache import LayerCache
from plmlib.layers.positions import rotary_angles


def read_ids(name: str, ids, keep, config: Config, device, past: int = 0, keep_name: str = "keep") -> Tensor:
    """Return ids as int64; raise TypeError or ValueError for input that the model cannot read.

    past  number of tokens in the cache: max_len and keep include them
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
            "remove tokens on the left"
        )
    tensors.real_tokens(keep_name, keep, (B, S), device, ", cached tokens first" if past else "")
    return ids


def longest(config: Config) -> float:
    """max_len, or infinity with relative positions, which depend only on distances."""
    return float("inf") if config.positions == "relative" else config.max_len


def past_of(cache: list[LayerCache] | None) -> int:
    """The number of tokens in the cache. Raises TypeError if the cache does not come from `new_cache`."""
    if cache is not None and not (
        isinstance(cache, list) and all(isinstance(layer, LayerCache) for layer in cache)
    ):
        raise TypeError(
            f"cache must be what model.new_cache(batch, length) returned, got {type(cache).__name__}"
        )
    return cache[0].length if cache else 0


def check_cache(cache: list[LayerCache] | None, n_layers: int, B: int, S: int) -> None:
    """Raise ValueError unless the cache has room for S tokens of B texts in every layer."""
    if cache is not None and (len(cache) != n_layers or cache[0].batch != B or cache[0].room < S):
        room = (len(cache), cache[0].batch, cache[0].room) if cache else (0, 0, 0)
        raise ValueError(
            f"cache has room for (layers, batch, tokens) = {room}, this call needs "
            f"({n_layers}, {B}, {S}); use model.new_cache({B}, {S}) or more"
        )


def check_hidden(hidden, config: Config) -> None:
    """Raise TypeError or ValueError unless hidden is a tensor (..., D) of real numbers."""
    if not isinstance(hidden, Tensor) or not hidden.is_floating_point():
        raise TypeError(
            f"hidden must be states from model.encode, got {getattr(hidden, 'dtype', type(hidden).__name__)}"
        )
    if hidden.shape[-1:] != (config.d_model,):
        raise ValueError(
            f"hidden must be (..., {config.d_model}), from model.encode, got {tuple(hidden.shape)}"
        )


def check_memory(memory, cache: list[LayerCache] | None, B: int, config: Config, like: Tensor) -> None:
    """Raise TypeError or ValueError unless memory is the source of B texts.

    After its keys and values are cached, it may also be one source (1, S, D) for all texts.
    like  a weight of the model, for its type and device
    """
    if not isinstance(memory, Tensor) or memory.dtype != like.dtype:
        got = getattr(memory, "dtype", type(memory).__name__)
        raise TypeError(
            f"memory must be hidden states from model.encode(source_ids), in {like.dtype}, got {got}"
        )
    cached = cache[0].memory if cache else None
    rows = (B,) if cached is None else (1, B)
    fits = memory.ndim == 3 and len(memory) in rows and memory.shape[1] and memory.shape[2] == config.d_model
    if not fits or memory.device != like.device:
        got = f"{tuple(memory.shape)} on {memory.device}"
        raise ValueError(f"memory must be ({B}, source tokens, {config.d_model}) on {like.device}, got {got}")
    if cached is not None and cached.shape[3] != memory.shape[1]:
        raise ValueError(
            f"cache holds a source of {cached.shape[3]} tokens, memory has {memory.shape[1]} tokens; "
            "begin a new cache"
        )


def positions_of(ids: Tensor, keep: Tensor | None, past: int, config: Config) -> Tensor:
    """The position of every token: (T,), or (B, T) if only real tokens are counted and there is padding."""
    T = ids.shape[1]
    if keep is None or config.count_padding:
        return torch.arange(past, past + T, device=ids.device)
    return (keep.cumsum(1) - 1).clamp(min=0)[:, past:]


def rotation_of(positions: Tensor, config: Config, dtype: torch.dtype) -> tuple[Tensor, Tensor] | None:
    """cos and sin of the rotary angles, (T, E/2) or (B, 1, T, E/2); None without rotary positions."""
    if config.positions != "rotary":
        return None
    angles = rotary_angles(positions, config.d_head, config.rope_theta)
    angles = angles if angles.ndim == 2 else angles[:, None]
    return angles.cos().to(dtype), angles.sin().to(dtype)


def mask_of(T: int, past: int, keep: Tensor | None, device) -> tuple[Tensor | None, bool]:
    """(mask, causal) of T tokens after `past` cached ones; mask is None if the flag `causal` is enough."""
    if keep is not None:
        return masks.both(masks.causal(T, past).to(device), masks.padding(keep)), False  # (B, 1, T, S)
    return (masks.causal(T, past).to(device), False) if past and T > 1 else (None, T > 1)


def given_mask(mask, keep: Tensor | None, B: int, T: int) -> Tensor | None:
    """The mask that the caller gave, with padding hidden. Raises TypeError or ValueError if it is not a mask.

    mask  bool, broadcasts to (B, H, T, T), True = may attend; None: every token sees all real tokens
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
