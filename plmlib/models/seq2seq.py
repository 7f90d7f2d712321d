"""Encoder-decoder (sequence to sequence): in T5, BART and mBART the decoder attends to the encoded source."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import checks
from plmlib.checks import tensors
from plmlib.config import Config
from plmlib.fast.linear import Linear, linear
from plmlib.layers import masks
from plmlib.layers.block import Stack, last_norm, relative_bias
from plmlib.layers.embed import Embed
from plmlib.layers.kv_cache import LayerCache
from plmlib.models.inputs import (
    check_cache,
    check_hidden,
    check_memory,
    given_mask,
    longest,
    mask_of,
    past_of,
    positions_of,
    read_ids,
    rotation_of,
)


class Seq2SeqLM(nn.Module):
    """model(source_ids, target_ids) -> logits (B, T, V).

    Row t scores target token t + 1, from the source and target tokens 0 ... t. In training, target_ids are
    the tokens of the correct target (teacher forcing).

    Source: Vaswani et al. 2017, section 3.1; Raffel et al. 2020, section 2.1.   Chapter: 4.1
    """

    DECODER = ("decoder", "decoder_embed", "decoder_norm", "decoder_bias")
    OPTIONAL = (("head",), DECODER)  # parts that a checkpoint may lack

    def __init__(self, config: Config):
        super().__init__()
        c = self.config = config
        self.embed, self.decoder_embed = Embed(c), Embed(c, own_tokens=False)
        self.encoder_bias = relative_bias(c, both_sides=True)
        self.decoder_bias = relative_bias(c, both_sides=False)
        self.encoder, self.encoder_norm = Stack(c), last_norm(c)
        self.decoder, self.decoder_norm = Stack(c, c.n_decoder_layers, cross=True), last_norm(c)
        # Only T5 applies dropout after its last norms too.
        self.dropout = c.dropout if c.positions == "relative" else 0.0
        self.head = None if c.tied else Linear(c.d_model, c.vocab_size, bias=False)

    def forward(
        self,
        source_ids: Tensor,
        target_ids: Tensor,
        source_keep: Tensor | None = None,
        target_keep: Tensor | None = None,
        source_mask: Tensor | None = None,
        target_mask: Tensor | None = None,
    ) -> Tensor:
        """Logits (B, T, V) of the next target token, at every position of the target.

        source_ids, source_keep   (B, S) whole numbers in [0, V); (B, S) bool, True at real tokens
        target_ids, target_keep   (B, T) the decoder's inputs, the start token first; (B, T) bool
        source_mask               (S, S) or (B, 1, S, S) bool, True = may attend; default: all
        target_mask               (T, T) or (B, 1, T, T) bool, True = may attend; default: causal

        Raises TypeError for inputs of another kind, ValueError for ids outside [0, V) or for more than
        max_len tokens.
        """
        memory = self.encode(source_ids, source_keep, source_mask)
        return self.decode(memory, target_ids, source_keep, target_keep, mask=target_mask)

    def encode(self, source_ids: Tensor, source_keep: Tensor | None = None, mask=None) -> Tensor:
        """The memory that the decoder reads, the final hidden states of the source: (B, S) -> (B, S, D)."""
        c = self.config
        ids = read_ids("source_ids", source_ids, source_keep, c, self.device, keep_name="source_keep")
        positions = positions_of(ids, source_keep, 0, self.config)
        bias = None if self.encoder_bias is None else self.encoder_bias(ids.shape[1], ids.shape[1])
        x = self.embed(ids, positions)
        mask = given_mask(mask, source_keep, *ids.shape)
        x = self.encoder(x, mask, rotation=rotation_of(positions, self.config, x.dtype), bias=bias)
        return self.finish(x, self.encoder_norm)

    def decode(
        self,
        memory: Tensor,
        target_ids: Tensor,
        source_keep: Tensor | None = None,
        target_keep: Tensor | None = None,
        cache: list[LayerCache] | None = None,
        mask: Tensor | None = None,
    ) -> Tensor:
        """Logits (B, T, V) of the next target token, for a source that the encoder has read.

        memory  (B, S, D) from `encode`, with as many texts as target_ids
        cache   KV cache from `new_cache`; target_ids are then the tokens after the cached ones. The first
                call computes the memory's keys and values and stores them. A call with a cache computes no
                gradients
        mask    (T, T) or (B, 1, T, T) bool, used instead of the causal mask; not allowed with a cache
        """
        if mask is not None and cache is not None:
            raise ValueError("mask describes a whole text, so it cannot be given together with a cache")
        with torch.set_grad_enabled(torch.is_grad_enabled() and cache is None):
            hidden = self._decode(memory, target_ids, source_keep, target_keep, cache, mask)
        return self.logits(hidden)

    def _decode(self, memory, target_ids, source_keep, target_keep, cache, mask) -> Tensor:
        c, past = self.config, past_of(cache)
        self.need_decoder()
        ids = read_ids("target_ids", target_ids, target_keep, c, self.device, past, "target_keep")
        (B, T), S = ids.shape, past + ids.shape[1]
        check_cache(cache, c.n_decoder_layers, B, S)
        if not (cache and cache[0].source is memory):  # checked once per generation
            check_memory(memory, cache, B, c, self.embed.tokens.weight)
        tensors.real_tokens("source_keep", source_keep, memory.shape[:2], self.device)
        if cache:
            cache[0].source = memory
        positions = positions_of(ids, target_keep, past, c)
        if mask is None:
            mask, causal = mask_of(T, past, target_keep, self.device)
        else:
            mask, causal = given_mask(mask, target_keep, B, T), False
        memory_mask = None if source_keep is None else masks.padding(source_keep)  # (B, 1, 1, S)
        x = self.decoder_embed(ids, positions, tokens=self.embed.tokens)
        rotation = rotation_of(positions, c, x.dtype)
        bias = None if self.decoder_bias is None else self.decoder_bias(T, S)
        if bias is not None and causal:  # computed once for all layers
            bias, causal = bias.masked_fill(~masks.causal(T).to(self.device), -math.inf), False
        x = self.decoder(x, mask, causal, rotation, cache, bias=bias, memory=memory, memory_mask=memory_mask)
        return self.finish(x, self.decoder_norm)

    def finish(self, x: Tensor, norm: nn.Module | None) -> Tensor:
        """Apply the last norm of a stack if it has one, then dropout if the family has it there."""
        x = x if norm is None else norm(x)
        return F.dropout(x, self.dropout) if self.training else x

    def logits(self, hidden: Tensor) -> Tensor:
        """Scores of every token: hidden (..., D) -> (..., V). Raises ValueError if the model has no head."""
        if self.head is None and not self.config.tied:
            raise ValueError(
                "this checkpoint has no language-model head; "
                "use model.encode(source_ids) for its hidden states"
            )
        check_hidden(hidden, self.config)
        hidden = hidden / math.sqrt(hidden.shape[-1]) if self.config.scale_logits else hidden
        if self.head is None:  # weight tying: the head is the table of token vectors
            return linear(hidden, self.embed.tokens.weight)
        return self.head(hidden)

    def need_decoder(self) -> None:
        """Raise ValueError if the checkpoint had only an encoder."""
        if self.decoder is None:
            raise ValueError(
                "this checkpoint has no decoder; use model.encode(source_ids) for its hidden states"
            )

    @property
    def device(self) -> torch.device:
        """The device of the weights."""
        return self.embed.tokens.weight.device

    def new_cache(self, batch: int, length: int) -> list[LayerCache]:
        """A KV cache with room for `length` target tokens; pass it to every `decode` of one generation.

        Chapter: 4.1
        """
        self.need_decoder()
        c, weight = self.config, self.embed.tokens.weight
        batch, length = checks.integer("batch", batch, 1), checks.integer("length", length, 1, longest(c))
        size = (batch, c.n_kv_heads, length, c.d_head, weight.dtype, weight.device)
        return [LayerCache(*size) for _ in range(c.n_decoder_layers)]

    def with_source(self, source_ids: Tensor, source_keep: Tensor | None = None) -> "DecoderWithSource":
        """The decoder with its encoded source, which is called like a CausalLM with the target so far."""
        self.need_decoder()
        return DecoderWithSource(self, self.encode(source_ids, source_keep), source_keep)


class DecoderWithSource:
    """decoder(ids, keep, cache) -> logits (B, T, V) of the target, for a source that was encoded before.

    `Seq2SeqLM.with_source` makes it, and generation calls it like a CausalLM.   Chapter: 4.1
    """

    def __init__(self, model: Seq2SeqLM, memory: Tensor, source_keep: Tensor | None):
        self.model, self.memory, self.source_keep = model, memory, source_keep
        self.config, self.new_cache = model.config, model.new_cache

    def __call__(
        self, ids: Tensor, keep: Tensor | None = None, cache: list[LayerCache] | None = None
    ) -> Tensor:
        return self.model.decode(self.memory, ids, self.source_keep, keep, cache)
