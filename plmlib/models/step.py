"""One token through one block, for cached generation: what `Block` computes, without its nine module calls.

A call of an nn.Module costs about 4 µs beside what it computes; at batch 1 that is as much as the arithmetic of a small model.
Nothing here is another model: a test holds both equal, and `CausalLM` takes this way only where nobody looks at its parts.
"""

from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.attention import LayerCache
from plmlib.blocks import Block, LayerNorm
from plmlib.positions import rotate


class Step:
    """A block in evaluation mode, as functions of x (B, D), the vector of one token a row.   Chapter: 3.4"""

    def __init__(self, block: Block):
        self.pre = block.pre
        self.norm1, self.norm2 = _norm(block.attention_norm), _norm(block.feed_forward_norm)
        a, ff = block.attention, block.feed_forward
        self.qkv, self.out = _linear(a.qkv), _linear(a.out)
        self.heads, self.d_head = a.split, a.d_head
        grouped = a.split[0] != a.split[1]
        self.attention = partial(F.scaled_dot_product_attention, scale=a.scale, enable_gqa=grouped)
        self.gate, self.up, self.down = ff.gate and _linear(ff.gate), _linear(ff.up), _linear(ff.down)
        self.activation = ff.activation
        self.hooks = [hooks for part in block.modules() for hooks in (part._forward_hooks, part._forward_pre_hooks)]

    def __call__(self, x: Tensor, rotation: tuple[Tensor, Tensor] | None, cache: LayerCache) -> Tensor:
        if self.pre:
            x = x + self.attend(self.norm1(x), rotation, cache)
            return x + self.feed(self.norm2(x))
        x = self.norm1(x + self.attend(x, rotation, cache))
        return self.norm2(x + self.feed(x))

    def attend(self, x: Tensor, rotation: tuple[Tensor, Tensor] | None, cache: LayerCache) -> Tensor:
        q, k, v = self.qkv(x).view(len(x), -1, 1, self.d_head).split(self.heads, dim=1)  # (B, H or K, 1, E)
        if rotation is not None:
            q, k = rotate(q, *rotation), rotate(k, *rotation)
        return self.out(self.attention(q, *cache.append(k, v)).view(len(x), -1))  # the newest token may see all

    def feed(self, x: Tensor) -> Tensor:
        if self.gate is None:
            return self.down(self.activation(self.up(x)))
        return self.down(self.activation(self.gate(x)) * self.up(x))


def one_token(x: Tensor, rotation, cache: list[LayerCache]) -> Tensor:
    """What the stack makes of x (B, 1, D), the embedded newest token of every row."""
    x = x[:, 0]
    for layer in cache:
        x = layer.step(x, rotation, layer)
    return x[:, None]


def watched(cache: list[LayerCache]) -> bool:
    """True when a hook wants to see or change a part of a block, or a block has no step."""
    return any(layer.step is None or any(layer.step.hooks) for layer in cache)


def _linear(layer: nn.Linear):
    return partial(F.linear, weight=layer.weight, bias=layer.bias)


def _norm(norm: nn.Module):
    if isinstance(norm, LayerNorm):
        return partial(torch.layer_norm, normalized_shape=norm.weight.shape, weight=norm.weight, bias=norm.bias, eps=norm.eps)
    return partial(torch.rms_norm, normalized_shape=norm.weight.shape, weight=norm.weight, eps=norm.eps)
