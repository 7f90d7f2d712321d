"""Attention masks: which query may see which key, as bool tensors (..., T, S); True = may attend."""

import torch
from torch import Tensor

from plmlib import checks
from plmlib.checks import tensors


def bidirectional(n: int, m: int | None = None) -> Tensor:
    """Every query sees every key: (n, m) all True; m defaults to n.   Chapter: 1.3"""
    return torch.ones(_size("n", n), _size("m", n if m is None else m), dtype=torch.bool)


def causal(n: int, past: int = 0) -> Tensor:
    """Query i sees keys 0 ... past + i: (n, past + n), the last n rows of the lower triangle.

    past    number of keys before the first query, as with a KV cache, in tokens

    Source: Vaswani et al. 2017, section 3.2.3.   Chapter: 3.2
    """
    past = checks.integer("past", past, 0)
    return torch.ones(_size("n", n), past + n, dtype=torch.bool).tril(past)


def prefix(n: int, p: int) -> Tensor:
    """Prefix mask: causal, but the first p tokens also see each other: (n, n).

    Source: Raffel et al. 2020, section 3.2.1, figure 3.   Chapter: 5.2
    """
    mask = causal(n)
    mask[:, : checks.integer("p", p, 0, n)] = True
    return mask


def window(n: int, w: int) -> Tensor:
    """Sliding window: query i sees the keys whose distance is less than w, on both sides: (n, n).

    For the left side only, combine it with `causal` by `both`.

    Source: Beltagy et al. 2020, section 3.1.   Chapter: 5.3
    """
    position = torch.arange(_size("n", n))
    return (position[:, None] - position).abs() < checks.integer("w", w, 1)


def cross(t: int, s: int) -> Tensor:
    """Cross-attention: every target position sees the whole source: (t, s) all True.   Chapter: 4.1"""
    return bidirectional(_size("t", t), _size("s", s))


def padding(keep: Tensor) -> Tensor:
    """No query sees padding: keep (B, S) bool, True at real tokens -> (B, 1, 1, S).   Chapter: 3.2"""
    if keep is None:
        raise TypeError(
            "keep must be a bool tensor, True at real tokens, got None; a batch without padding needs no mask"
        )
    tensors.real_tokens("keep", keep)
    return keep[:, None, None, :]


def documents(ids_of_document: Tensor) -> Tensor:
    """Every token sees only its own document: document numbers (B, T) or (T,) -> (B, 1, T, T) or (T, T).

    With it, documents that are packed into one row do not see each other. For a causal language model,
    combine it with `causal` by `both`.   Chapter: 3.3
    """
    if not isinstance(ids_of_document, Tensor) or ids_of_document.ndim not in (1, 2):
        got = getattr(ids_of_document, "shape", type(ids_of_document).__name__)
        raise TypeError(f"ids_of_document must be a tensor (batch, tokens) or (tokens,), got {got}")
    same = ids_of_document[..., :, None] == ids_of_document[..., None, :]
    return same if same.ndim == 2 else same[:, None]


def both(*masks: Tensor) -> Tensor:
    """True where all masks are True; they broadcast against each other, as in both(causal(n), padding(keep)).

    Raises ValueError if no mask is given, if one is not bool, or if the shapes do not broadcast.
    """
    if not masks or any(mask.dtype != torch.bool for mask in masks):
        raise ValueError(f"both needs one or more bool masks, got {[str(mask.dtype) for mask in masks]}")
    shapes = [tuple(mask.shape) for mask in masks]
    try:
        torch.broadcast_shapes(*shapes)
    except RuntimeError:
        raise ValueError(f"masks must have shapes that broadcast, got {shapes}") from None
    allowed = masks[0]
    for mask in masks[1:]:
        allowed = allowed & mask
    return allowed


def _size(name: str, value: int) -> int:
    return checks.integer(name, value, 1)
