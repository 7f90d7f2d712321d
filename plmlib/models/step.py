"""One token through one block, for cached generation: what `Block` computes, without its nine module calls.

A call of an nn.Module costs about 4 µs beside what it computes; at batch 1 that is as much as the arithmetic of a small model.
Nothing here is another model: a test holds both equal, and `CausalLM` takes this way only where nobody looks at its parts.
"""

from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.attention import MultiHeadAttention
from plmlib.blocks import Block, FeedForward, LayerNorm, RMSNorm
from plmlib.cache import LayerCache
from plmlib.linear import Linear
from plmlib.positions import rotate


class Step:
    """A block in evaluation mode, as functions of x (B, D), the vector of one token a row.   Chapter: 3.4"""

    def __init__(self, block: Block):
        a, ff, cross = block.attention, block.feed_forward, block.cross_attention
        self.pre = block.pre
        self.norm1, self.norm2 = _plain(block.attention_norm), _plain(block.feed_forward_norm)
        self.qkv, self.out = _plain(a.qkv), _plain(a.out)
        H, K, _ = a.split
        self.heads, self.turned, self.shape = [H, 2 * K], [H + K, K], (-1, H + 2 * K, 1, a.d_head)  # (B, H + 2K, 1, E)
        grouped = a.split[0] != a.split[1]
        self.attention = partial(F.scaled_dot_product_attention, scale=a.scale, enable_gqa=grouped)
        self.cross = cross
        if cross is not None:
            rows = a.split[0] * a.d_head
            bias = None if cross.qkv.bias is None else cross.qkv.bias[:rows]
            self.norm_c, self.out_c = _plain(block.cross_attention_norm), _plain(cross.out)
            self.q_c, self.shape_c = partial(F.linear, weight=cross.qkv.weight[:rows], bias=bias), (-1, a.split[0], 1, a.d_head)
        self.gate, self.up, self.down = _plain(ff.gate), _plain(ff.up), _plain(ff.down)
        self.activation = ff.activation
        self.hooks = [hooks for part in block.modules() for hooks in (part._forward_hooks, part._forward_pre_hooks)]

    def __call__(self, x: Tensor, rotation, cache: LayerCache, bias: Tensor | None, seen: Tensor | None) -> Tensor:
        if self.pre:
            x = x + self.attend(self.norm1(x), rotation, cache, bias)
            if self.cross is not None:
                x = x + self.look(self.norm_c(x), cache, seen)
            return x + self.feed(self.norm2(x))
        x = self.norm1(x + self.attend(x, rotation, cache, bias))
        if self.cross is not None:
            x = self.norm_c(x + self.look(x, cache, seen))
        return self.norm2(x + self.feed(x))

    def attend(self, x: Tensor, rotation: tuple[Tensor, Tensor] | None, cache: LayerCache, bias: Tensor | None) -> Tensor:
        qkv = self.qkv(x).view(self.shape)
        if rotation is not None:  # queries and keys
            turned, kept = qkv.split_with_sizes(self.turned, 1)
            qkv = torch.cat((rotate(turned, *rotation), kept), 1)
        q, kv = qkv.split_with_sizes(self.heads, 1)
        return self.out(self.attention(q, *cache.append(kv), bias).flatten(1))  # the newest token may see all

    def look(self, x: Tensor, cache: LayerCache, seen: Tensor | None) -> Tensor:
        return self.out_c(self.attention(self.q_c(x).view(self.shape_c), *cache.memory, seen).flatten(1))

    def feed(self, x: Tensor) -> Tensor:
        if self.gate is None:
            return self.down(self.activation(self.up(x)))
        return self.down(self.activation(self.gate(x)) * self.up(x))


def one_token(x: Tensor, rotation, cache: list[LayerCache], bias: Tensor | None = None, seen: Tensor | None = None) -> Tensor:
    """What the stack makes of x (B, 1, D), the embedded newest token of every row.

    bias  (1, H, 1, S), relative positions;   seen  (B, 1, 1, source tokens) bool, which of the memory are real tokens
    """
    x = x[:, 0]
    for layer in cache:
        x = layer.step(x, rotation, layer, bias, seen)
    return x[:, None]


def step_of(block: nn.Module) -> Step | None:
    """The block's Step; None for a block, attention or feed-forward layer that is not the library's own."""
    parts = [(Block, block), (MultiHeadAttention, block.attention), (FeedForward, block.feed_forward)]
    parts += [] if block.cross_attention is None else [(MultiHeadAttention, block.cross_attention)]
    return Step(block) if all(type(part) is kind and _untouched(part) for kind, part in parts) else None


def watched(cache: list[LayerCache]) -> bool:
    """True when a block has no Step, or a hook wants to see or change a part of it."""
    return any(layer.step is None or any(layer.step.hooks) for layer in cache)


def _plain(part: nn.Module | None):
    """`part` as a function without the module call where its kind is known, else itself."""
    return PLAIN[type(part)](part) if type(part) in PLAIN and _untouched(part) else part


def _untouched(part: nn.Module) -> bool:
    return "forward" not in vars(part)


PLAIN = {
    Linear: lambda p: partial(F.linear, weight=p.weight, bias=p.bias),
    LayerNorm: lambda p: partial(torch.layer_norm, normalized_shape=p.weight.shape, weight=p.weight, bias=p.bias, eps=p.eps),
    RMSNorm: lambda p: partial(torch.rms_norm, normalized_shape=p.weight.shape, weight=p.weight, eps=p.eps),
}
