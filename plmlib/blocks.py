"""The parts of a Transformer between its ids and its last hidden states."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.activations import ACTIVATIONS
from plmlib.attention import LayerCache, MultiHeadAttention
from plmlib.config import Config
from plmlib.linear import Linear
from plmlib.positions import sinusoids


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

    def __init__(self, d_model: int, d_ff: int, activation: str, gated: bool = False, bias: bool = True):
        super().__init__()
        self.gate = Linear(d_model, d_ff, bias=bias) if gated else None
        self.up = Linear(d_model, d_ff, bias=bias)
        self.down = Linear(d_ff, d_model, bias=bias)
        self.activation = ACTIVATIONS[activation]

    def forward(self, x: Tensor) -> Tensor:
        if self.gate is None:
            return self.down(self.activation(self.up(x)))
        return self.down(self.activation(self.gate(x)) * self.up(x))


class Block(nn.Module):
    """Attention, then feed-forward, each with a residual connection and a norm.

    post: x ← norm(x + F(x)), GPT-1;   pre: x ← x + F(norm(x)), GPT-2 and LLaMA.

    Source: Radford et al. 2018, section 3.1; Radford et al. 2019, section 2.3.   Chapter: 3.3
    """

    def __init__(self, config: Config):
        super().__init__()
        c, norm = config, NORMS[config.norm]
        self.attention = MultiHeadAttention(c.d_model, c.n_heads, c.n_kv_heads, c.d_head, bias=c.bias, dropout=c.dropout)
        self.attention_norm = norm(c.d_model, c.norm_eps)
        self.feed_forward = FeedForward(c.d_model, c.d_ff, c.activation, c.gated, c.bias)
        self.feed_forward_norm = norm(c.d_model, c.norm_eps)
        self.dropout = c.dropout
        self.pre = c.norm_place == "pre"

    def forward(self, x: Tensor, mask=None, causal=False, rotation=None, cache: LayerCache | None = None) -> Tensor:
        def drop(change: Tensor) -> Tensor:
            return F.dropout(change, self.dropout, self.training)

        if self.pre:
            x = x + drop(self.attention(self.attention_norm(x), mask, causal, rotation, cache))
            return x + drop(self.feed_forward(self.feed_forward_norm(x)))
        x = self.attention_norm(x + drop(self.attention(x, mask, causal, rotation, cache)))
        return self.feed_forward_norm(x + drop(self.feed_forward(x)))


class Stack(nn.ModuleList):
    """n_layers blocks, one after the other; `cache` holds one LayerCache a block."""

    def __init__(self, config: Config):
        super().__init__(Block(config) for _ in range(config.n_layers))

    def forward(self, x: Tensor, mask=None, causal=False, rotation=None, cache: list[LayerCache] | None = None) -> Tensor:
        for i, block in enumerate(self):
            x = block(x, mask, causal, rotation, None if cache is None else cache[i])
        return x


class Embed(nn.Module):
    """Token vectors plus position vectors: ids (B, T), positions (T,) or (B, T) -> (B, T, D).

    Rotary positions enter in attention instead.   Chapter: 3.3
    """

    def __init__(self, config: Config):
        super().__init__()
        self.tokens = nn.Embedding(config.vocab_size, config.d_model)
        self.positions = nn.Embedding(config.max_len, config.d_model) if config.positions == "learned" else None
        self.sinusoidal = config.positions == "sinusoidal"
        self.dropout = config.dropout

    def forward(self, ids: Tensor, positions: Tensor) -> Tensor:
        x = self.tokens(ids)
        if self.positions is not None:
            x = x + self.positions(positions)
        if self.sinusoidal:
            x = x + sinusoids(positions, x.shape[-1]).to(x.dtype)
        return F.dropout(x, self.dropout, self.training)
