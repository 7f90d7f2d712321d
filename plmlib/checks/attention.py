"""Attention: do queries, keys, values, mask and bias fit each other?"""

from torch import Tensor

from plmlib.checks import tensors


def check_scores(q: Tensor, k: Tensor, mask: Tensor | None, bias: Tensor | None) -> None:
    """Raise TypeError or ValueError unless scores of q and k can be computed, and mask and bias fit them."""
    four_axes = q.ndim == 4 and k.ndim == 4
    if not four_axes or len(q) != len(k) or q.shape[3] != k.shape[3] or q.shape[1] % k.shape[1]:
        raise ValueError(
            f"q must be (B, H, T, E) and k (B, K, S, E), where H is a multiple of K, "
            f"got {tuple(q.shape)} and {tuple(k.shape)}"
        )
    scores_shape = (*q.shape[:3], k.shape[2])
    if mask is not None:
        tensors.attention_mask("mask", mask)
    for name, given in (("mask", mask), ("bias", bias)):
        if given is not None and not _broadcasts(given.shape, scores_shape):
            raise ValueError(
                f"{name} must broadcast to (B, H, T, S) = {scores_shape}, got {tuple(given.shape)}"
            )


def check_values(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, causal: bool) -> None:
    """Raise ValueError unless the values fit the keys, and causal stands alone."""
    if v.shape[:3] != k.shape[:3]:
        raise ValueError(f"v must be (B, K, S, E) like k, got {tuple(v.shape)} and {tuple(k.shape)}")
    if causal and (mask is not None or q.shape[2] != k.shape[2]):
        got = f"{q.shape[2]} queries, {k.shape[2]} keys and {'a' if mask is not None else 'no'} mask"
        raise ValueError(f"causal=True needs as many queries as keys and no other mask, got {got}")


def _broadcasts(shape: tuple, target: tuple) -> bool:
    """Return whether a tensor of this shape broadcasts to the target shape."""
    fits = (n in (1, m) for n, m in zip(reversed(shape), reversed(target), strict=False))
    return len(shape) <= len(target) and all(fits)
