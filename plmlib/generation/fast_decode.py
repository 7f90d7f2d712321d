"""The newest token of every row to the scores of the next: what a model computes, without its forty module calls.

A call of an nn.Module costs about 4 µs beside what it computes; at batch 1 that is more than the arithmetic of a small model.
Nothing here is another model: a test holds both equal, and `generate` takes this way only where nobody looks at the parts.
"""

import math
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib.fast.linear import Linear, known, product
from plmlib.layers.attention import MultiHeadAttention
from plmlib.layers.block import Block
from plmlib.layers.embed import Embed
from plmlib.layers.feed_forward import FeedForward
from plmlib.layers.kv_cache import LayerCache
from plmlib.layers.norms import LayerNorm, RMSNorm
from plmlib.layers.positions import rotate, sinusoids
from plmlib.models.causal import CausalLM
from plmlib.models.inputs import rotation_of
from plmlib.models.seq2seq import Given, Seq2SeqLM


class Newest:
    """newest(ids) -> logits (B, V), for ids (B,), the token after those in the cache, of which it becomes one.   Chapter: 3.4

    model  CausalLM, or Given: a Seq2SeqLM that has read its source
    cache  from model.new_cache, filled by one call of the model at least, without padding in the text
    """

    def __init__(self, model: CausalLM | Given, cache: list[LayerCache]):
        whole, embed, blocks, relative, norm = _parts(model)
        c, room, batch = whole.config, cache[0].room, cache[0].batch
        positions = torch.arange(room, device=whole.embed.tokens.weight.device)
        self.tokens, self.scale = whole.embed.tokens.weight, embed.scale
        self.places = _places(embed, positions, self.tokens)
        self.embed_norm, self.project = _plain(embed.norm), _plain(embed.project, batch)
        self.rotation = rotation_of(positions, c, self.tokens.dtype)
        self.layers = [Step(blocks[i % len(blocks)], kept) for i, kept in enumerate(cache)]
        self.bias, self.seen = None, self.tokens.new_zeros(1, 1, 1)
        self.nothing = self.seen
        if relative is not None:  # of the last position; that of an earlier one is its right end
            self.bias = (
                relative(1, room).reshape(c.n_kv_heads, -1, room).repeat(batch, 1, 1)
            )  # (B K, H / K, room)
        if isinstance(model, Given) and model.source_keep is not None:
            hidden = torch.zeros_like(model.source_keep, dtype=self.tokens.dtype).masked_fill(
                ~model.source_keep, -math.inf
            )
            self.seen = hidden.expand(batch, -1)[:, None].repeat_interleave(c.n_kv_heads, 0)  # (B K, 1, S)
        self.norm = _plain(norm)
        self.shrink = math.sqrt(c.d_model) if c.scale_logits and isinstance(model, Given) else 1.0
        self.head = _times(self.tokens if whole.head is None else whole.head.weight, None, batch)

    def __call__(self, ids: Tensor) -> Tensor:
        n = self.layers[0].cache.length
        x = torch.embedding(self.tokens, ids)
        if self.scale != 1:
            x = x * self.scale
        if self.places is not None:
            x = x + self.places[n]
        if self.embed_norm is not None:
            x = self.embed_norm(x)
        if self.project is not None:
            x = self.project(x)
        rotation = self.rotation and (self.rotation[0][n], self.rotation[1][n])
        bias = self.nothing if self.bias is None else self.bias[..., -n - 1 :]
        for layer in self.layers:
            x = layer(x, rotation, bias, self.seen)
        if self.norm is not None:
            x = self.norm(x)
        return self.head(x if self.shrink == 1 else x / self.shrink)


class Step:
    """A block in evaluation mode, with its cache, as functions of x (B, D), the vector of one token a row.   Chapter: 3.4"""

    def __init__(self, block: Block, cache: LayerCache):
        a, cross, ff = block.attention, block.cross_attention, block.feed_forward
        (H, K, _), batch = a.split, cache.batch
        self.cache, (self.k, self.v) = cache, _side_by_side(cache.kv)
        self.pre = block.pre
        self.norm1, self.norm2 = _plain(block.attention_norm), _plain(block.feed_forward_norm)
        self.qkv, self.out = _plain(a.qkv, batch), _plain(a.out, batch)
        self.heads, self.asks, self.said = (
            (batch, H + 2 * K, a.d_head),
            (batch * K, H // K, a.d_head),
            (batch, 2, K, 1, a.d_head),
        )
        self.turned, self.parts, self.mixed = [H + K, K], [H, 2 * K], (batch, H * a.d_head)
        self.scores = partial(torch.baddbmm, alpha=1 / math.sqrt(a.d_head) if a.scale is None else a.scale)
        self.cross = cross is not None
        if self.cross:
            self.memory = _side_by_side(cache.memory)
            rows, bias = H * a.d_head, cross.qkv.bias
            self.norm_c, self.out_c = _plain(block.cross_attention_norm), _plain(cross.out, batch)
            self.q_c = _times(cross.qkv.weight[:rows], None if bias is None else bias[:rows], batch)
        self.gate, self.up, self.down = (_plain(part, batch) for part in (ff.gate, ff.up, ff.down))
        self.activation = ff.activation

    def __call__(
        self, x: Tensor, rotation: tuple[Tensor, Tensor] | None, bias: Tensor, seen: Tensor
    ) -> Tensor:
        if self.pre:
            x = x + self.attend(self.norm1(x), rotation, bias)
            if self.cross:
                x = x + self.look(self.norm_c(x), seen)
            return x + self.feed(self.norm2(x))
        x = self.norm1(x + self.attend(x, rotation, bias))
        if self.cross:
            x = self.norm_c(x + self.look(x, seen))
        return self.norm2(x + self.feed(x))

    def attend(self, x: Tensor, rotation: tuple[Tensor, Tensor] | None, bias: Tensor) -> Tensor:
        qkv = self.qkv(x).view(self.heads)
        if rotation is not None:  # queries and keys
            turned, kept = qkv.split_with_sizes(self.turned, 1)
            qkv = torch.cat((rotate(turned, *rotation), kept), 1)
        q, kv = qkv.split_with_sizes(self.parts, 1)
        n = self.cache.store(kv.view(self.said).transpose(0, 1))
        return self.out(
            self.mix(q, self.k.narrow(2, 0, n), self.v.narrow(1, 0, n), bias)
        )  # the newest token may see all

    def look(self, x: Tensor, seen: Tensor) -> Tensor:
        return self.out_c(self.mix(self.q_c(x), *self.memory, seen))

    def mix(self, q: Tensor, k: Tensor, v: Tensor, bias: Tensor) -> Tensor:
        """softmax(q k · scale + bias) v: k (B K, E, S), v (B K, S, E), bias to (B K, H / K, S), a group's queries together."""
        return self.scores(bias, q.reshape(self.asks), k).softmax(-1).bmm(v).view(self.mixed)

    def feed(self, x: Tensor) -> Tensor:
        if self.gate is None:
            return self.down(self.activation(self.up(x)))
        return self.down(self.activation(self.gate(x)) * self.up(x))


def newest(model, cache: list[LayerCache] | None) -> Newest | None:
    """Newest(model, cache), or None where it is not the same: for other models, for parts that are not the library's own,
    for parts that a hook watches, for a source that is padding alone or not yet in the cache.
    """
    if not cache or type(model) not in (CausalLM, Given):
        return None
    whole, embed, blocks, *_ = _parts(model)
    parts = [
        (whole, Seq2SeqLM if isinstance(model, Given) else CausalLM),
        (embed, Embed),
        (whole.embed, Embed),
    ]
    for block in blocks:
        parts += [(block, Block), (block.attention, MultiHeadAttention), (block.feed_forward, FeedForward)]
        parts += [] if block.cross_attention is None else [(block.cross_attention, MultiHeadAttention)]
    parts += [
        (table, nn.Embedding)
        for table in (whole.embed.tokens, embed.positions, embed.segments)
        if table is not None
    ]
    own = all(type(part) is kind and _untouched(part) for part, kind in parts)
    watched = any(part._forward_hooks or part._forward_pre_hooks for part in whole.modules())
    blind = isinstance(model, Given) and (cache[0].memory is None or not _sees(model.source_keep))
    return Newest(model, cache) if own and not (watched or blind or whole.training) else None


def _sees(keep: Tensor | None) -> bool:
    """Whether every row has something to look at."""
    return keep is None or bool(keep.any(1).all())


def _parts(model: CausalLM | Given) -> tuple:
    """The whole model, and what reads the text: embedding, blocks, relative positions, last norm."""
    if isinstance(model, Given):
        m = model.model
        return m, m.decoder_embed, m.decoder, m.decoder_bias, m.decoder_norm
    return model, model.embed, model.layers, model.relative, model.norm


def _places(embed: Embed, positions: Tensor, tokens: Tensor) -> Tensor | None:
    """What is added to the token vector at each position, (room, D), or None."""
    added = []
    if embed.positions is not None:
        added.append(embed.positions.weight[positions + embed.offset])
    if embed.sinusoidal:
        added.append(sinusoids(positions, tokens.shape[1]).to(tokens.dtype))
    if embed.segments is not None:  # all of it is the first text
        added.append(embed.segments.weight[0].expand(len(positions), -1))
    return sum(added) if added else None


def _side_by_side(kv: Tensor) -> tuple[Tensor, Tensor]:
    """Keys (B K, E, S) and values (B K, S, E) of all heads of all rows, as views of kv (2, B, K, S, E)."""
    k, v = kv.flatten(1, 2)
    return k.mT, v


def _plain(part: nn.Module | None, rows: int = 1):
    """`part` as a function without the module call where its kind is known, else itself."""
    return PLAIN[type(part)](part, rows) if type(part) in PLAIN and _untouched(part) else part


def _untouched(part: nn.Module) -> bool:
    return not vars(part).keys() & {"forward", "encode", "decode", "logits"}


def _times(weight: Tensor, bias: Tensor | None, rows: int):
    """x -> x Wᵀ + b for x of so many rows, by the quicker library; `linear` asks for more, having more to look at."""
    large = rows * weight.numel() >= 2**20 and known(weight)
    return partial(product if large else F.linear, weight=weight, bias=bias)


PLAIN = {
    Linear: lambda p, rows: _times(p.weight, p.bias, rows),
    LayerNorm: lambda p, _: partial(
        torch.layer_norm, normalized_shape=p.weight.shape, weight=p.weight, bias=p.bias, eps=p.eps
    ),
    RMSNorm: lambda p, _: partial(
        torch.rms_norm, normalized_shape=p.weight.shape, weight=p.weight, eps=p.eps
    ),
}
