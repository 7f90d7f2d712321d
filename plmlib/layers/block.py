"""The Transformer block: attention and feed-forward with residual connections and norms; stacks of blocks."""

from functools import partial

import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.config import Config
from plmlib.layers.attention import MultiHeadAttention
from plmlib.layers.feed_forward import FeedForward
from plmlib.layers.kv_cache import LayerCache
from plmlib.layers.norms import NORMS
from plmlib.layers.positions import RelativeBias


class Block(nn.Module):
    """Attention, then feed-forward, each with a residual connection and a norm.

    cross  True: the block of a decoder, with cross-attention to the memory between the two

    Post-norm (GPT-1, BERT, BART): x ← norm(x + F(x)).   Pre-norm (GPT-2, LLaMA, T5): x ← x + F(norm(x)).

    Source: Vaswani et al. 2017, section 3.1; Radford et al. 2019, section 2.3.   Chapter: 3.3
    """

    def __init__(self, config: Config, cross: bool = False):
        super().__init__()
        c, norm = config, NORMS[config.norm]

        self.attention, self.attention_norm = _attention(c), norm(c.d_model, c.norm_eps)
        self.cross_attention, self.cross_attention_norm = None, None
        if cross:
            self.cross_attention, self.cross_attention_norm = (
                _attention(c, cross),
                norm(c.d_model, c.norm_eps),
            )
        self.feed_forward = FeedForward(
            c.d_model, c.d_ff, c.activation, c.gated, c.bias, c.activation_dropout
        )
        self.feed_forward_norm = norm(c.d_model, c.norm_eps)
        self.dropout = c.dropout
        self.pre = c.norm_place == "pre"

    def forward(
        self,
        x: Tensor,
        mask: Tensor | None = None,
        causal: bool = False,
        rotation: tuple[Tensor, Tensor] | None = None,
        cache: LayerCache | None = None,
        bias: Tensor | None = None,
        memory: Tensor | None = None,
        memory_mask: Tensor | None = None,
    ) -> Tensor:
        """x (B, T, D), memory (B, S, D) -> (B, T, D); other arguments as for `MultiHeadAttention`."""
        x = self.add(x, self.attention_norm, lambda h: self.attention(h, mask, causal, rotation, cache, bias))
        if self.cross_attention is not None:
            read_memory = partial(self.cross_attention, mask=memory_mask, cache=cache, memory=memory)
            x = self.add(x, self.cross_attention_norm, read_memory)
        return self.add(x, self.feed_forward_norm, self.feed_forward)

    def add(self, x: Tensor, norm: nn.Module, change) -> Tensor:
        """The residual connection: x + change(x), with the norm before the change or after the sum."""
        if self.pre:
            return x + F.dropout(change(norm(x)), self.dropout, self.training)
        return norm(x + F.dropout(change(x), self.dropout, self.training))


def _attention(c: Config, cross: bool = False) -> MultiHeadAttention:
    scale = None if c.scale_scores else 1.0
    dropout = c.dropout if c.attention_dropout is None else c.attention_dropout
    return MultiHeadAttention(c.d_model, c.n_heads, c.n_kv_heads, c.d_head, c.bias, scale, dropout, cross)


class Stack(nn.ModuleList):
    """n blocks, one after the other, with the arguments of a `Block`; `cache` holds one LayerCache per block.

    With `share_layers` there is one block, which x passes through n times.

    Source: Lan et al. 2020, section 3.1
    """

    def __init__(self, config: Config, n: int | None = None, cross: bool = False):
        self.n = config.n_layers if n is None else n
        super().__init__(Block(config, cross) for _ in range(1 if config.share_layers else self.n))

    def forward(self, x: Tensor, mask=None, causal=False, rotation=None, cache=None, **more) -> Tensor:
        for i in range(self.n):
            x = self[i % len(self)](x, mask, causal, rotation, None if cache is None else cache[i], **more)
        return x


def last_norm(config: Config) -> nn.Module | None:
    """The norm after the last block, which only a pre-norm stack needs; None for a post-norm stack."""
    return NORMS[config.norm](config.d_model, config.norm_eps) if config.norm_place == "pre" else None


def relative_bias(config: Config, both_sides: bool) -> RelativeBias | None:
    """The table that all blocks of a stack share if its positions are relative; otherwise None."""
    if config.positions != "relative":
        return None
    return RelativeBias(config.n_heads, config.rel_buckets, config.rel_distance, both_sides)
