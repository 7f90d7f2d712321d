"""What generation keeps of the tokens already read."""

import torch
from torch import Tensor


class LayerCache:
    """Keys and values of the tokens seen so far, for one layer, in room reserved once.

    k, v    (B, K, room, E) each, side by side in one tensor kv (B, 2K, room, E); the first `length` positions are filled
    memory  keys and values of what a decoder reads beside its own text, computed once; None before, or without
    source  the states that memory was made from, as they were checked
    bias    (1, H, 1, room), the relative bias of the last position, where there is one

    Chapter: 3.4
    """

    def __init__(self, batch: int, n_kv_heads: int, room: int, d_head: int, dtype=None, device=None, step=None):
        self.kv = torch.empty(batch, 2 * n_kv_heads, room, d_head, dtype=dtype, device=device)
        self.n_kv_heads, self.room, self.length = n_kv_heads, room, 0
        self.memory: tuple[Tensor, Tensor] | None = None
        self.source: Tensor | None = None
        self.bias: Tensor | None = None
        self.step = step  # models.step.Step: this layer's block for one token at a time

    @property
    def k(self) -> Tensor:
        return self.kv[:, : self.n_kv_heads]

    @property
    def v(self) -> Tensor:
        return self.kv[:, self.n_kv_heads :]

    def append(self, kv: Tensor) -> tuple[Tensor, Tensor]:
        """Store kv (B, 2K, T, E), keys first; return all keys and all values so far, (B, K, length, E) each.

        Raises ValueError when full.
        """
        start, new = self.length, kv.shape[2]
        end = start + new
        if end > self.room:
            raise ValueError(f"the cache has room for {self.room} tokens, {end} would be needed; make a longer one")
        self.kv.narrow(2, start, new).copy_(kv)
        self.length = end
        return self.kv.narrow(2, 0, end).split(self.n_kv_heads, 1)

    def select(self, rows: Tensor) -> None:
        """Keep these rows of the batch, in this order; a row may stand more than once."""
        self.kv = self.kv[rows]
        self.memory = self.memory and (self.memory[0][rows], self.memory[1][rows])
