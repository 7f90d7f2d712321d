"""The feed-forward layer: two linear layers with an activation function between them, token by token."""

import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.fast.linear import Linear
from plmlib.layers.activations import ACTIVATIONS


class FeedForward(nn.Module):
    """down(φ(up(x))), token by token; if gated, down(φ(gate(x)) * up(x)).

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
