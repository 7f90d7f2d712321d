"""Fast decoding with a KV cache: the next token's logits without a module call for every part of the model.

The call of an nn.Module costs about 4 µs in addition to its computation; at batch 1 these calls cost more
than the arithmetic of a small model. The readable twin is `next_logits`; a test checks that both are equal.
PLM_PLAIN=1 turns fast decoding off, and it is not used if a hook is registered on a part of the model.
"""

import math
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import fast
from plmlib.fast.linear import Linear, product, takes
from plmlib.layers.attention import MultiHeadAttention
from plmlib.layers.block import Block
from plmlib.layers.embed import Embed
from plmlib.layers.feed_forward import FeedForward
from plmlib.layers.kv_cache import LayerCache
from plmlib.layers.norms import LayerNorm, RMSNorm
from plmlib.layers.positions import rotate, sinusoids
from plmlib.models.causal import CausalLM
from plmlib.models.inputs import rotation_of
from plmlib.models.seq2seq import DecoderWithSource, Seq2SeqLM

# oneDNN's product is faster from this number of multiplications on; `fast.linear` checks more and needs more.
LARGE = 2**20


def stepper(model, cache: list[LayerCache] | None) -> "FastDecoder | None":
    """Return FastDecoder(model, cache), or None if it is not allowed or would not compute the same.

    It returns None for other models, for models with replaced or patched parts or with hooks, for a source
    that has only padding or is not yet in the cache, under autocast, in training, and with PLM_PLAIN=1.
    """
    if not cache or type(model) not in (CausalLM, DecoderWithSource) or torch.is_autocast_enabled("cpu"):
        return None
    full_model, embed, blocks, *_ = _parts(model)
    watched = any(part._forward_hooks or part._forward_pre_hooks for part in full_model.modules())
    if not fast.on() or watched or any(part.training for part in full_model.modules()):
        return None
    if isinstance(model, DecoderWithSource) and (cache[0].memory is None or _sees_nothing(model.source_keep)):
        return None
    return FastDecoder(model, cache) if _all_our_own(full_model, embed, blocks) else None


class FastDecoder:
    """step(ids) -> logits (B, V): ids (B,) are the tokens after the cached ones and are added to the cache.

    model  a CausalLM or a DecoderWithSource
    cache  from model.new_cache, filled by at least one call of the model, without padding in the text

    Chapter: 3.4
    """

    def __init__(self, model: CausalLM | DecoderWithSource, cache: list[LayerCache]):
        full_model, embed, blocks, relative, norm = _parts(model)
        config, room, batch = full_model.config, cache[0].room, cache[0].batch
        self.tokens, self.embed_scale = full_model.embed.tokens.weight, embed.scale
        positions = torch.arange(room, device=self.tokens.device)
        self.position_vectors = _position_vectors(embed, positions, self.tokens)
        self.embed_norm, self.project = _function(embed.norm), _function(embed.project, batch)
        self.rotation = rotation_of(positions, config, self.tokens.dtype)
        self.layers = [FastBlock(blocks[i % len(blocks)], layer_cache) for i, layer_cache in enumerate(cache)]
        self.no_bias = self.tokens.new_zeros(1, 1, 1)
        self.bias = None
        if relative is not None:  # for the last position; the bias of an earlier position is its right end
            last_bias = relative(1, room).reshape(config.n_kv_heads, -1, room)
            self.bias = last_bias.repeat(batch, 1, 1)  # (B K, H / K, room)
        self.memory_bias = self.no_bias
        if isinstance(model, DecoderWithSource) and model.source_keep is not None:
            self.memory_bias = _hide_padding(model.source_keep, batch, config.n_kv_heads, self.tokens.dtype)
        self.norm = _function(norm)
        scaled = config.scale_logits and isinstance(model, DecoderWithSource)
        self.logits_scale = math.sqrt(config.d_model) if scaled else 1.0
        tied = full_model.head is None
        self.head = _multiply(self.tokens, None, batch) if tied else _function(full_model.head, batch)

    def __call__(self, ids: Tensor) -> Tensor:
        n = self.layers[0].cache.length
        x = torch.embedding(self.tokens, ids)
        if self.embed_scale != 1:
            x = x * self.embed_scale
        if self.position_vectors is not None:
            x = x + self.position_vectors[n]
        if self.embed_norm is not None:
            x = self.embed_norm(x)
        if self.project is not None:
            x = self.project(x)
        rotation = None if self.rotation is None else (self.rotation[0][n], self.rotation[1][n])
        bias = self.no_bias if self.bias is None else self.bias[..., -n - 1 :]
        for layer in self.layers:
            x = layer(x, rotation, bias, self.memory_bias)
        if self.norm is not None:
            x = self.norm(x)
        return self.head(x if self.logits_scale == 1 else x / self.logits_scale)


class FastBlock:
    """A block in evaluation mode with its KV cache, as functions of x (B, D), one token's vector per row."""

    def __init__(self, block: Block, cache: LayerCache):
        attention, cross, feed_forward = block.attention, block.cross_attention, block.feed_forward
        H, K, E, batch = attention.n_heads, attention.n_kv_heads, attention.d_head, cache.batch
        self.cache, (self.keys, self.values) = cache, _by_head(cache.kv)
        self.pre = block.pre
        self.attention_norm, self.feed_norm = (
            _function(block.attention_norm),
            _function(block.feed_forward_norm),
        )
        self.qkv, self.out = _function(attention.qkv, batch), _function(attention.out, batch)
        self.heads_shape, self.kv_shape = (batch, H + 2 * K, E), (batch, 2, K, 1, E)
        self.query_shape, self.output_shape = (batch * K, H // K, E), (batch, H * E)
        self.split_to_rotate, self.split_queries = [H + K, K], [H, 2 * K]
        scale = 1 / math.sqrt(E) if attention.scale is None else attention.scale
        self.scores = partial(torch.baddbmm, alpha=scale)
        self.has_cross = cross is not None
        if self.has_cross:
            self.memory_keys, self.memory_values = _by_head(cache.memory)
            self.cross_norm = _function(block.cross_attention_norm)
            self.cross_q, self.cross_out = _function(cross.q, batch), _function(cross.out, batch)
        self.gate, self.up = _function(feed_forward.gate, batch), _function(feed_forward.up, batch)
        self.down, self.activation = _function(feed_forward.down, batch), feed_forward.activation

    def __call__(self, x: Tensor, rotation, bias: Tensor, memory_bias: Tensor) -> Tensor:
        if self.pre:
            x = x + self.attend(self.attention_norm(x), rotation, bias)
            if self.has_cross:
                x = x + self.attend_to_memory(self.cross_norm(x), memory_bias)
            return x + self.feed(self.feed_norm(x))
        x = self.attention_norm(x + self.attend(x, rotation, bias))
        if self.has_cross:
            x = self.cross_norm(x + self.attend_to_memory(x, memory_bias))
        return self.feed_norm(x + self.feed(x))

    def attend(self, x: Tensor, rotation: tuple[Tensor, Tensor] | None, bias: Tensor) -> Tensor:
        heads = self.qkv(x).view(self.heads_shape)
        if rotation is not None:
            queries_and_keys, values = heads.split_with_sizes(self.split_to_rotate, 1)
            heads = torch.cat((rotate(queries_and_keys, *rotation), values), 1)
        q, kv = heads.split_with_sizes(self.split_queries, 1)
        n = self.cache.store(kv.view(self.kv_shape).transpose(0, 1))
        keys, values = self.keys.narrow(2, 0, n), self.values.narrow(1, 0, n)  # the newest token sees all
        return self.out(self.mix(q, keys, values, bias))

    def attend_to_memory(self, x: Tensor, memory_bias: Tensor) -> Tensor:
        return self.cross_out(self.mix(self.cross_q(x), self.memory_keys, self.memory_values, memory_bias))

    def mix(self, q: Tensor, keys: Tensor, values: Tensor, bias: Tensor) -> Tensor:
        """softmax(q k · scale + bias) v, for keys (B K, E, S), values (B K, S, E) and grouped queries."""
        weights = self.scores(bias, q.reshape(self.query_shape), keys).softmax(-1)
        return weights.bmm(values).view(self.output_shape)

    def feed(self, x: Tensor) -> Tensor:
        if self.gate is None:
            return self.down(self.activation(self.up(x)))
        return self.down(self.activation(self.gate(x)) * self.up(x))


def _parts(model: CausalLM | DecoderWithSource) -> tuple:
    """Return the model and its parts that read the text: embedding, blocks, relative positions, last norm."""
    if isinstance(model, DecoderWithSource):
        seq2seq = model.model
        parts = seq2seq.decoder_embed, seq2seq.decoder, seq2seq.decoder_bias, seq2seq.decoder_norm
        return seq2seq, *parts
    return model, model.embed, model.layers, model.relative, model.norm


def _all_our_own(full_model: nn.Module, embed: Embed, blocks: nn.ModuleList) -> bool:
    """Return whether every part that the fast decoder replaces is the library's own and not patched."""
    parts = [(full_model, (CausalLM, Seq2SeqLM)), (embed, (Embed,)), (full_model.embed, (Embed,))]
    for block in blocks:
        parts += [(block, (Block,)), (block.feed_forward, (FeedForward,))]
        attentions = (block.attention, block.cross_attention)
        parts += [(part, (MultiHeadAttention,)) for part in attentions if part is not None]
    tables = (full_model.embed.tokens, embed.positions, embed.segments)
    parts += [(table, (nn.Embedding,)) for table in tables if table is not None]
    return all(type(part) in kinds and _untouched(part) for part, kinds in parts)


def _untouched(part: nn.Module) -> bool:
    """Return whether no method of this part was replaced on the object."""
    return not vars(part).keys() & {"forward", "encode", "decode", "logits"}


def _sees_nothing(source_keep: Tensor | None) -> bool:
    """Return whether the source of some row has only padding."""
    return source_keep is not None and not bool(source_keep.any(1).all())


def _hide_padding(source_keep: Tensor, batch: int, n_kv_heads: int, dtype: torch.dtype) -> Tensor:
    """Return 0 at real tokens of the source and -inf at padding: (B K, 1, S)."""
    hidden = torch.zeros_like(source_keep, dtype=dtype).masked_fill(~source_keep, -math.inf)
    return hidden.expand(batch, -1)[:, None].repeat_interleave(n_kv_heads, 0)


def _position_vectors(embed: Embed, positions: Tensor, tokens: Tensor) -> Tensor | None:
    """Return the vectors that are added to the token vectors, one per position, (room, D), or None."""
    added = []
    if embed.positions is not None:
        added.append(embed.positions.weight[positions + embed.offset])
    if embed.sinusoidal:
        added.append(sinusoids(positions, tokens.shape[1]).to(tokens.dtype))
    if embed.segments is not None:  # all tokens are in the first segment
        added.append(embed.segments.weight[0].expand(len(positions), -1))
    return sum(added) if added else None


def _by_head(kv: Tensor) -> tuple[Tensor, Tensor]:
    """Keys (B K, E, S) and values (B K, S, E) of all heads of all rows, as views of kv (2, B, K, S, E)."""
    keys, values = kv.flatten(1, 2)
    return keys.mT, values


def _function(part: nn.Module | None, rows: int = 1):
    """Return a function that computes the same as `part` without the module call, or else `part` itself."""
    if type(part) not in WITHOUT_CALL or not _untouched(part):
        return part
    return WITHOUT_CALL[type(part)](part, rows)


def _multiply(weight: Tensor, bias: Tensor | None, rows: int):
    """Return the function x -> x Wᵀ + b for x with this number of rows, by the faster library."""
    large = rows * weight.numel() >= LARGE and takes(weight)
    return partial(product if large else F.linear, weight=weight, bias=bias)


def _linear(part: Linear, rows: int):
    return _multiply(part.weight, part.bias, rows)


def _layer_norm(part: LayerNorm, rows: int):
    shape = part.weight.shape
    return partial(torch.layer_norm, normalized_shape=shape, weight=part.weight, bias=part.bias, eps=part.eps)


def _rms_norm(part: RMSNorm, rows: int):
    return partial(torch.rms_norm, normalized_shape=part.weight.shape, weight=part.weight, eps=part.eps)


WITHOUT_CALL = {Linear: _linear, LayerNorm: _layer_norm, RMSNorm: _rms_norm}
