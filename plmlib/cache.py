"""What generation keeps of the tokens already read."""

import torch
from torch import Tensor


class LayerCache:
    """Keys and values of the tokens seen so far, for one layer, in room reserved once.

    k, v    (B, K, room, E) each, one after the other in one tensor kv (2, B, K, room, E); the first `length` are filled
    memory  keys and values (2, B, K, S, E) of what a decoder reads beside its own text, computed once; None before, or without
    source  the states that memory was made from, as they were checked

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

    def append(self, kv: Tensor) -> Tensor:
        """Store kv (2, B, K, T, E), keys first; return all keys and all values so far, (2, B, K, length, E).

        Raises ValueError when full.
        """
        start, new = self.length, kv.shape[3]
        end = start + new
        if end > self.room:
            raise ValueError(f"the cache has room for {self.room} tokens, {end} would be needed; make a longer one")
        self.kv.narrow(3, start, new).copy_(kv)
        self.length = end
        return self.kv.narrow(3, 0, end)

    def select(self, rows: Tensor) -> None:
        """Keep these rows of the batch, in this order; a row may stand more than once."""
        self.kv = self.kv[:, rows]
        self.memory = None if self.memory is None else self.memory[:, rows]
