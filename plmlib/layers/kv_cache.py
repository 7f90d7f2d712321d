"""KV cache: the keys and values of every token read so far, one pair of tensors per layer."""

import torch
from torch import Tensor


class LayerCache:
    """Keys and values of the tokens read so far, for one layer, in a tensor that is allocated once.

    k, v    (B, K, room, E) each, both in one tensor kv (2, B, K, room, E); `length` tokens are filled
    memory  keys and values (2, B, K, S, E) of the source that a decoder reads, computed once;
            None before that, and for models without a source
    source  the encoder's states from which memory was computed; they have been checked already

    Chapter: 3.4
    """

    def __init__(self, batch: int, n_kv_heads: int, room: int, d_head: int, dtype=None, device=None):
        self.kv = torch.empty(2, batch, n_kv_heads, room, d_head, dtype=dtype, device=device)
        self.room, self.length = room, 0
        self.memory: Tensor | None = None
        self.source: Tensor | None = None

    @property
    def batch(self) -> int:
        return self.kv.shape[1]

    @property
    def k(self) -> Tensor:
        return self.kv[0]

    @property
    def v(self) -> Tensor:
        return self.kv[1]

    def store(self, kv: Tensor) -> int:
        """Store kv (2, B, K, T, E), keys first; return the new length. Raises ValueError without room."""
        start, new = self.length, kv.shape[3]
        end = start + new
        if end > self.room:
            raise ValueError(
                f"the cache has room for {self.room} tokens, {end} are needed; make a longer one with "
                f"model.new_cache(batch, {end})"
            )
        self.kv.narrow(3, start, new).copy_(kv)
        self.length = end
        return end

    def append(self, kv: Tensor) -> Tensor:
        """Store kv, and return all keys and all values so far, (2, B, K, length, E)."""
        return self.kv.narrow(3, 0, self.store(kv))

    def select(self, rows: Tensor) -> None:
        """Keep these rows of the batch, in this order; a row may be repeated."""
        self.kv = _select_rows(self.kv, rows)
        self.memory = None if self.memory is None else _select_rows(self.memory, rows)


def _select_rows(kv: Tensor, rows: Tensor) -> Tensor:
    """Return these rows; if their number is the same, write them in place, so that views of kv stay valid."""
    chosen = kv[:, rows]
    return kv.copy_(chosen) if chosen.shape == kv.shape else chosen
