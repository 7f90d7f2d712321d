"""The parts of a Transformer between its ids and its last hidden states."""

import math
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.activations import ACTIVATIONS
from plmlib.attention import MultiHeadAttention
from plmlib.cache import LayerCache
from plmlib.config import Config
from plmlib.linear import Linear
from plmlib.positions import RelativeBias, drawn, sinusoids


class LayerNorm(nn.Module):
    """γ (x - mean) / √(variance + eps) + β, over the D entries of one token.

    Source: Ba et al. 2016, equation 4.   Chapter: 3.3
    """

    def __init__(self, d_model: int, eps: float = 1e-5):
        super().__init__()
        self.weight, self.bias = nn.Parameter(torch.ones(d_model)), nn.Parameter(torch.zeros(d_model))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.layer_norm(x, self.weight.shape, self.weight, self.bias, self.eps)


class RMSNorm(nn.Module):
    """γ x / √(mean of x² + eps): no mean taken off, no β.

    Source: Zhang & Sennrich 2019, equation 4.   Chapter: 3.5
    """

    def __init__(self, d_model: int, eps: float = 1e-6):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(d_model))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, self.weight.shape, self.weight, self.eps)


NORMS = {"layer": LayerNorm, "rms": RMSNorm}


class FeedForward(nn.Module):
    """down(φ(up(x))), token by token; gated: down(φ(gate(x)) * up(x)).

    Source: Vaswani et al. 2017, section 3.3; Shazeer 2020, equation 6.   Chapter: 3.3
    """

    def __init__(
        self,
        d_model: int,
        d_ff: int,
        activation: str,
        gated: bool = False,
        bias: bool = True,
        dropout: float = 0.0,
    ):
        super().__init__()
        self.gate = Linear(d_model, d_ff, bias=bias) if gated else None
        self.up = Linear(d_model, d_ff, bias=bias)
        self.down = Linear(d_ff, d_model, bias=bias)
        self.activation, self.dropout = ACTIVATIONS[activation], dropout

    def forward(self, x: Tensor) -> Tensor:
        if self.gate is None:
            inner = self.activation(self.up(x))
        else:
            inner = self.activation(self.gate(x)) * self.up(x)
        return self.down(F.dropout(inner, self.dropout, self.training) if self.dropout else inner)


class Block(nn.Module):
    """Attention, then feed-forward, each with a residual connection and a norm; a decoder's block reads the memory between.

    post: x ← norm(x + F(x)), GPT-1, BERT, BART;   pre: x ← x + F(norm(x)), GPT-2, LLaMA, T5.

    Source: Vaswani et al. 2017, section 3.1; Radford et al. 2019, section 2.3.   Chapter: 3.3
    """

    def __init__(self, config: Config, cross: bool = False):
        super().__init__()
        c, norm = config, NORMS[config.norm]

        def attention():
            scale = None if c.scale_scores else 1.0
            dropout = c.dropout if c.attention_dropout is None else c.attention_dropout
            return MultiHeadAttention(c.d_model, c.n_heads, c.n_kv_heads, c.d_head, c.bias, scale, dropout)

        self.attention, self.attention_norm = attention(), norm(c.d_model, c.norm_eps)
        self.cross_attention, self.cross_attention_norm = None, None
        if cross:
            self.cross_attention, self.cross_attention_norm = attention(), norm(c.d_model, c.norm_eps)
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
        """x (B, T, D), memory (B, S, D) -> (B, T, D); the rest as in `MultiHeadAttention`."""
        x = self.add(x, self.attention_norm, lambda h: self.attention(h, mask, causal, rotation, cache, bias))
        if self.cross_attention is not None:
            look = partial(self.cross_attention, mask=memory_mask, cache=cache, memory=memory)
            x = self.add(x, self.cross_attention_norm, look)
        return self.add(x, self.feed_forward_norm, self.feed_forward)

    def add(self, x: Tensor, norm: nn.Module, change) -> Tensor:
        """x plus a change made from it, and the norm in its place."""
        if self.pre:
            return x + F.dropout(change(norm(x)), self.dropout, self.training)
        return norm(x + F.dropout(change(x), self.dropout, self.training))


class Stack(nn.ModuleList):
    """n blocks, one after the other; `cache` holds one LayerCache a block. Arguments as for a `Block`.

    With `share_layers` there is one block, and x passes it n times.   Source: Lan et al. 2020, section 3.1
    """

    def __init__(self, config: Config, n: int | None = None, cross: bool = False):
        self.n = config.n_layers if n is None else n
        super().__init__(Block(config, cross) for _ in range(1 if config.share_layers else self.n))

    def forward(self, x: Tensor, mask=None, causal=False, rotation=None, cache=None, **more) -> Tensor:
        for i in range(self.n):
            x = self[i % len(self)](x, mask, causal, rotation, None if cache is None else cache[i], **more)
        return x


class Embed(nn.Module):
    """Token vectors plus position and segment vectors: ids (B, T), positions (T,) or (B, T), segments (B, T) -> (B, T, D).

    own_tokens  False: a decoder's, which reads the encoder's token vectors
    Rotary and relative positions enter in attention instead.

    Source: Devlin et al. 2019, figure 2.   Chapter: 3.3
    """

    def __init__(self, config: Config, own_tokens: bool = True):
        super().__init__()
        c, width = config, config.d_embed or config.d_model
        self.tokens = embedding(c.vocab_size, width) if own_tokens else None
        self.positions = embedding(c.max_len + c.position_offset, width) if c.positions == "learned" else None
        self.segments = embedding(c.n_segments, width) if c.n_segments else None
        self.norm = NORMS[c.norm](width, c.norm_eps) if c.embed_norm else None
        self.project = Linear(width, c.d_model) if c.d_embed else None
        self.scale = math.sqrt(width) if c.embed_scale else 1.0
        self.offset, self.sinusoidal, self.dropout = c.position_offset, c.positions == "sinusoidal", c.dropout

    def forward(
        self, ids: Tensor, positions: Tensor, segments: Tensor | None = None, tokens: nn.Module | None = None
    ) -> Tensor:
        x = (self.tokens if tokens is None else tokens)(ids)
        if self.scale != 1:
            x = x * self.scale
        if self.positions is not None:
            x = x + self.positions(positions + self.offset if self.offset else positions)
        if self.sinusoidal:
            x = x + sinusoids(positions, x.shape[-1]).to(x.dtype)
        if self.segments is not None:
            x = x + self.segments(torch.zeros_like(ids) if segments is None else segments)
        if self.norm is not None:
            x = self.norm(x)
        if self.training:
            x = F.dropout(x, self.dropout)
        return x if self.project is None else self.project(x)


def last_norm(config: Config) -> nn.Module | None:
    """The norm after the last block, which a pre-norm stack needs: its stream is never normed itself."""
    return NORMS[config.norm](config.d_model, config.norm_eps) if config.norm_place == "pre" else None


def relative_bias(config: Config, both_sides: bool) -> RelativeBias | None:
    """The one table of a stack whose positions are relative; None for others."""
    c = config
    return (
        RelativeBias(c.n_heads, c.rel_buckets, c.rel_distance, both_sides)
        if c.positions == "relative"
        else None
    )


def embedding(rows: int, width: int) -> nn.Embedding:
    """nn.Embedding(rows, width), made without a draw on the meta device, see `drawn`."""
    return nn.Embedding.from_pretrained(drawn(rows, width), freeze=False)
