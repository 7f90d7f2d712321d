"""The embedding layer: a vector for every token, plus one for its position and one for its segment."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.config import Config
from plmlib.fast.linear import Linear
from plmlib.layers.norms import NORMS
from plmlib.layers.positions import drawn, sinusoids


class Embed(nn.Module):
    """Token vectors plus position vectors plus segment vectors.

    ids (B, T), positions (T,) or (B, T), segments (B, T) -> (B, T, D)
    own_tokens  False: for a decoder, which uses the encoder's token vectors

    Rotary and relative positions are applied in attention instead.

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


def embedding(rows: int, width: int) -> nn.Embedding:
    """Return nn.Embedding(rows, width); on the meta device it is made without random numbers, see `drawn`."""
    return nn.Embedding.from_pretrained(drawn(rows, width), freeze=False)
