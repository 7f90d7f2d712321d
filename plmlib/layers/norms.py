"""Layer norm and RMS norm: every token's vector is divided by its standard deviation or root mean square."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn


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
    """γ x / √(mean of x² + eps), over the D entries of one token: no mean is subtracted, and there is no β.

    Source: Zhang & Sennrich 2019, equation 4.   Chapter: 3.5
    """

    def __init__(self, d_model: int, eps: float = 1e-6):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(d_model))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, self.weight.shape, self.weight, self.eps)


NORMS = {"layer": LayerNorm, "rms": RMSNorm}
