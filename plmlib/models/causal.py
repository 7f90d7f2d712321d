"""Causal language model (decoder only): GPT-1, GPT-2 and LLaMA predict each token from those before it."""

import torch
from torch import Tensor, nn

from plmlib import checks
from plmlib.config import Config
from plmlib.fast.linear import Linear, linear
from plmlib.layers.block import Stack, last_norm, relative_bias
from plmlib.layers.embed import Embed
from plmlib.layers.kv_cache import LayerCache
from plmlib.models.inputs import (
    check_cache,
    check_hidden,
    given_mask,
    longest,
    mask_of,
    past_of,
    positions_of,
    read_ids,
    rotation_of,
)


class CausalLM(nn.Module):
    """model(ids) -> logits (B, T, V); row t scores the token at t + 1 and depends on tokens 0 ... t only.

    Source: Radford et al. 2018, equation 2.   Chapter: 3.3
    """

    OPTIONAL = (("head",),)  # parts that a checkpoint may lack

    def __init__(self, config: Config):
        super().__init__()
        c = self.config = config
        self.embed = Embed(c)
        self.relative = relative_bias(c, both_sides=False)
        self.layers, self.norm = Stack(c), last_norm(c)
        self.head = None if c.tied else Linear(c.d_model, c.vocab_size, bias=False)

    def forward(
        self,
        ids: Tensor,
        keep: Tensor | None = None,
        cache: list[LayerCache] | None = None,
        mask: Tensor | None = None,
    ) -> Tensor:
        """Logits (B, T, V) of the next token, at every position.

        ids     (B, T), whole numbers in [0, V)
        keep    (B, S) bool, True at real tokens; S includes the cached tokens (S = T without a cache).
                Padding may be on either side, because positions count only real tokens
        cache   KV cache from `new_cache`; ids are then the tokens after the cached ones, and are added to it.
                A call with a cache computes no gradients
        mask    (T, T) or (B, 1, T, T) bool, True = may attend, used instead of the causal mask:
                `masks.prefix` makes a prefix LM. No token sees padding under it either. Not allowed together
                with a cache

        Raises TypeError for ids or keep of another kind, ValueError for ids outside [0, V) or for more than
        max_len tokens.
        """
        return self.logits(self.encode(ids, keep, cache, mask))

    def encode(self, ids: Tensor, keep=None, cache: list[LayerCache] | None = None, mask=None) -> Tensor:
        """Final hidden states (B, T, D); arguments as for the model itself."""
        if mask is not None and cache is not None:
            raise ValueError("mask describes a whole text, so it cannot be given together with a cache")
        with torch.set_grad_enabled(torch.is_grad_enabled() and cache is None):
            return self._encode(ids, keep, cache, mask)

    def _encode(
        self, ids: Tensor, keep: Tensor | None, cache: list[LayerCache] | None, mask: Tensor | None
    ) -> Tensor:
        past, device = past_of(cache), self.embed.tokens.weight.device
        ids = read_ids("ids", ids, keep, self.config, device, past)
        (B, T), S = ids.shape, past + ids.shape[1]
        check_cache(cache, self.config.n_layers, B, S)
        positions = positions_of(ids, keep, past, self.config)
        if mask is None:
            mask, causal = mask_of(T, past, keep, device)
        else:
            mask, causal = given_mask(mask, keep, B, T), False
        bias = None if self.relative is None else self.relative(T, S)
        x = self.embed(ids, positions)
        rotation = self.rotation(positions, x.dtype)
        x = self.layers(x, mask, causal, rotation, cache, bias=bias)
        return x if self.norm is None else self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """Scores of every token: hidden (..., D) -> (..., V). Raises ValueError if the model has no head."""
        if self.head is None and not self.config.tied:
            raise ValueError(
                "this checkpoint has no language-model head; use model.encode(ids) for its hidden states"
            )
        check_hidden(hidden, self.config)
        if self.head is None:  # weight tying: the head is the table of token vectors
            return linear(hidden, self.embed.tokens.weight)
        return self.head(hidden)

    def rotation(self, positions: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor] | None:
        """cos and sin of the rotary angles, (T, E/2) or (B, 1, T, E/2); None without rotary positions."""
        return rotation_of(positions, self.config, dtype)

    def new_cache(self, batch: int, length: int) -> list[LayerCache]:
        """A KV cache with room for `length` <= max_len tokens; pass it to every call of one generation.

        Chapter: 3.4
        """
        c, weight = self.config, self.embed.tokens.weight
        batch, length = checks.integer("batch", batch, 1), checks.integer("length", length, 1, longest(c))
        size = (batch, c.n_kv_heads, length, c.d_head, weight.dtype, weight.device)
        return [LayerCache(*size) for _ in range(c.n_layers)]
