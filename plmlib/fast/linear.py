"""The linear layer x Wᵀ + b and its gradient, computed by the faster of torch's two matrix libraries.

Torch gives matrix products to MKL, which on some AMD processors reaches half of their speed; oneDNN reaches
all of it. There a training step takes 0.6 to 0.7 of the time, and reading a long text takes half of it. The
results are the same except for rounding.
"""

import platform

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import fast

AVAILABLE = platform.machine() in ("x86_64", "AMD64") and torch.backends.mkldnn.is_available()
SMALLEST = 2**22  # with fewer multiplications, the call itself costs more than it saves


class Linear(nn.Linear):
    """A faster nn.Linear."""

    def reset_parameters(self) -> None:
        if not self.weight.is_meta:  # on the meta device random numbers take time and are not stored
            super().reset_parameters()

    def forward(self, x: Tensor) -> Tensor:
        return linear(x, self.weight, self.bias)


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x Wᵀ + b, like torch.nn.functional.linear.

    x (..., in), weight (out, in), bias (out,) or None -> (..., out)

    oneDNN computes large float32 products on a CPU, torch computes everything else. Torch also computes
    everything under a counter of operations, which does not know oneDNN's product, and under autocast, which
    chooses the precision itself.
    """
    large = x.numel() * weight.shape[0] >= SMALLEST
    if large and fast.on() and takes(x) and takes(weight) and not torch._C._len_torch_dispatch_stack():
        return _Product.apply(x, weight, bias)
    return F.linear(x, weight, bias)


def takes(x: Tensor) -> bool:
    """Return whether oneDNN's product accepts this tensor, on this machine and in this context."""
    ordinary = type(x) in (Tensor, nn.Parameter) and x.ndim > 1
    real = x.dtype == torch.float32 and x.device.type == "cpu"
    return AVAILABLE and ordinary and real and not torch.is_autocast_enabled("cpu")


def product(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x Wᵀ + b by oneDNN, without a gradient; the tensors must be such that `takes` is True."""
    bias = bias if bias is None else bias.contiguous()  # oneDNN reads the bias as if it were contiguous
    return torch.ops.mkldnn._linear_pointwise(_dense(x), _dense(weight), bias, "none", [], "")


def _dense(x: Tensor) -> Tensor:
    """Return x, or a contiguous copy if neither its rows nor its columns are contiguous.

    oneDNN refuses tensors whose rows overlap.
    """
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
        # Gradients of gradients need a product that has a gradient itself.
        times = _Product.apply if torch.is_grad_enabled() else product
        dx = times(dy, weight.mT, None) if for_x else None
        dw = None
        if for_weight:  # dyᵀ x, the narrow factor first: in this order oneDNN is up to twice as fast
            wide = weight.shape[0] > weight.shape[1]
            dw = times(x.mT, by_row.mT, None).mT if wide else times(by_row.mT, x.mT, None)
        return dx, dw if dw is None else dw.contiguous(), by_row.sum(0) if for_bias else None
