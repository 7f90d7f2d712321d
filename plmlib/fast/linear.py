"""The linear layer x Wᵀ + b, and the products of its gradient, by the quicker of the two libraries that torch carries.

Torch hands matrix products to MKL, which on some of AMD's processors uses half of what they can do; oneDNN uses all of it.
There a training step takes 0.6 to 0.7 of the time, and reading a long text half. Numbers agree except for rounding.
"""

import platform

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import fast

AVAILABLE = platform.machine() in ("x86_64", "AMD64") and torch.backends.mkldnn.is_available()
SMALLEST = 2**22  # multiplications below which the call itself costs more than it saves


class Linear(nn.Linear):
    """nn.Linear, quicker."""

    def reset_parameters(self) -> None:
        if not self.weight.is_meta:  # on the meta device a draw takes time and gives nothing
            super().reset_parameters()

    def forward(self, x: Tensor) -> Tensor:
        return linear(x, self.weight, self.bias)


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x Wᵀ + b, as torch.nn.functional.linear: x (..., in), weight (out, in), bias (out,) or None -> (..., out).

    Large products of float32 on a processor go by oneDNN, everything else by torch. So does everything under a counter of
    operations, which does not know the other product, and under autocast, which chooses the precision itself.
    """
    large = x.numel() * weight.shape[0] >= SMALLEST
    if large and fast.on() and takes(x) and takes(weight) and not torch._C._len_torch_dispatch_stack():
        return _Product.apply(x, weight, bias)
    return F.linear(x, weight, bias)


def takes(x: Tensor) -> bool:
    """Whether oneDNN's product takes this tensor, on this machine and in this context."""
    ordinary = type(x) in (Tensor, nn.Parameter) and x.ndim > 1
    real = x.dtype == torch.float32 and x.device.type == "cpu"
    return AVAILABLE and ordinary and real and not torch.is_autocast_enabled("cpu")


def product(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x Wᵀ + b by oneDNN, for tensors that it `takes`; without a gradient."""
    bias = bias if bias is None else bias.contiguous()  # it reads a bias as if it were dense
    return torch.ops.mkldnn._linear_pointwise(_dense(x), _dense(weight), bias, "none", [], "")


def _dense(x: Tensor) -> Tensor:
    """x, or a copy where its entries lie neither row by row nor column by column: oneDNN refuses those that overlap."""
    return x if x.is_contiguous() or x.mT.is_contiguous() else x.contiguous()


class _Product(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        return product(x, weight, bias)

    @staticmethod
    def setup_context(ctx, inputs: tuple, output: Tensor) -> None:
        ctx.save_for_backward(*inputs[:2])

    @staticmethod
    def backward(ctx, dy: Tensor):
        x, weight = ctx.saved_tensors
        for_x, for_weight, for_bias = ctx.needs_input_grad
        x, by_row = x.flatten(0, -2), dy.flatten(0, -2)
        times = _Product.apply if torch.is_grad_enabled() else product  # the first for gradients of gradients
        dx = times(dy, weight.mT, None) if for_x else None
        dw = None
        if for_weight:  # dyᵀ x, the narrow factor first: oneDNN is up to twice as quick that way round
            wide = weight.shape[0] > weight.shape[1]
            dw = times(x.mT, by_row.mT, None).mT if wide else times(by_row.mT, x.mT, None)
        return dx, dw if dw is None else dw.contiguous(), by_row.sum(0) if for_bias else None
