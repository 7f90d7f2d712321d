"""Masked language model (encoder): BERT, RoBERTa and ALBERT predict a token from both sides of it."""

import torch
from torch import Tensor, nn

from plmlib.checks import tensors
from plmlib.config import Config
from plmlib.fast.linear import Linear, linear
from plmlib.layers.activations import ACTIVATIONS
from plmlib.layers.block import Stack, last_norm, relative_bias
from plmlib.layers.embed import Embed
from plmlib.layers.norms import NORMS
from plmlib.models.inputs import check_hidden, given_mask, positions_of, read_ids, rotation_of


class MaskedLM(nn.Module):
    """model(ids, segments, keep) -> logits (B, T, V); row t scores the token at t, from all tokens.

    Source: Devlin et al. 2019, section 3.   Chapter: 2.4
    """

    OPTIONAL = (("head",), ("pooler",), ("pair_head",), ("order_head",))  # parts that a checkpoint may lack

    def __init__(self, config: Config):
        super().__init__()
        c = self.config = config
        self.embed = Embed(c)
        self.relative = relative_bias(c, both_sides=True)
        self.layers, self.norm = Stack(c), last_norm(c)
        self.pooler = Linear(c.d_model, c.d_model)
        self.head = MaskedHead(c)
        self.pair_head = Linear(c.d_model, 2) if c.n_segments > 1 else None
        self.order_head = Linear(c.d_model, 2) if c.order_head else None

    def forward(
        self,
        ids: Tensor,
        segments: Tensor | None = None,
        keep: Tensor | None = None,
        mask: Tensor | None = None,
    ) -> Tensor:
        """Logits (B, T, V) of the token at every position.

        ids       (B, T), whole numbers in [0, V)
        segments  (B, T), the text that each token belongs to, in [0, n_segments); default: all in the first
        keep      (B, T) bool, True at real tokens; padding may be on either side
        mask      (T, T) or (B, 1, T, T) bool, True = may attend; default: every token sees every other

        Raises TypeError for inputs of another kind, ValueError for ids outside [0, V), for more than max_len
        tokens, or for a checkpoint without a language-model head.
        """
        return self.logits(self.encode(ids, segments, keep, mask))

    def encode(self, ids: Tensor, segments: Tensor | None = None, keep=None, mask=None) -> Tensor:
        """Final hidden states (B, T, D); arguments as for the model itself."""
        ids = read_ids("ids", ids, keep, self.config, self.embed.tokens.weight.device)
        positions = positions_of(ids, keep, 0, self.config)
        bias = None if self.relative is None else self.relative(ids.shape[1], ids.shape[1])
        x = self.embed(ids, positions, self.read_segments(segments, ids))
        mask = given_mask(mask, keep, *ids.shape)
        x = self.layers(x, mask, rotation=rotation_of(positions, self.config, x.dtype), bias=bias)
        return x if self.norm is None else self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """Scores of every token: hidden (..., D) -> (..., V). Training scores only the selected positions."""
        if self.head is None:
            raise ValueError(
                "this checkpoint has no language-model head; use model.encode(ids) for its hidden states"
            )
        check_hidden(hidden, self.config)
        return self.head(hidden, self.embed.tokens.weight)

    def pool(self, hidden: Tensor) -> Tensor:
        """One vector per text, tanh(W h₀ + b) of its first token: hidden (B, T, D) -> (B, D).

        Chapter: 2.4
        """
        if self.pooler is None:
            raise ValueError("this checkpoint has no pooler; use the first token's state, hidden[:, 0]")
        check_hidden(hidden, self.config)
        if hidden.ndim != 3 or not hidden.shape[1]:
            raise ValueError(
                f"hidden must be (B, T, {self.config.d_model}), from model.encode, got {tuple(hidden.shape)}"
            )
        return torch.tanh(self.pooler(hidden[:, 0]))

    def pair(self, hidden: Tensor) -> Tensor:
        """Logits (B, 2) for a pair of texts. Class 0: the second follows the first; class 1: it does not.

        BERT learned it with random second texts (next sentence prediction, NSP), ALBERT with the two texts
        exchanged (sentence order prediction, SOP). A model that learns both has a second head, see `order`.

        Source: Devlin et al. 2019, section 3.1; Lan et al. 2020, section 3.1.   Chapter: 2.3
        """
        if self.pair_head is None:
            raise ValueError(
                "this model has no head for pairs; the pre-training checkpoints of BERT and ALBERT have one"
            )
        return self.pair_head(self.pool(hidden))

    def order(self, hidden: Tensor) -> Tensor:
        """Logits (B, 2) of the second pair head. Class 0: the texts are in order; class 1: exchanged (SOP).

        Source: Lan et al. 2020, section 3.1.   Chapter: 2.3
        """
        if self.order_head is None:
            raise ValueError(
                "this model has no head for the order of two texts: build it with order_head=True"
            )
        return self.order_head(self.pool(hidden))

    def read_segments(self, segments: Tensor | None, ids: Tensor) -> Tensor | None:
        """Return segments as int64; raise TypeError or ValueError unless they fit the ids and the model."""
        if segments is None:
            return None
        if not self.config.n_segments:
            raise ValueError("segments were given, but this model has no segments: its n_segments is 0")
        segments = tensors.whole_numbers("segments", segments)
        if segments.shape != ids.shape or segments.device != ids.device:
            got = f"{tuple(segments.shape)} on {segments.device}"
            raise ValueError(f"segments must be like ids, {tuple(ids.shape)} on {ids.device}, got {got}")
        tensors.inside("segments", segments, self.config.n_segments)
        return segments


class MaskedHead(nn.Module):
    """norm(φ(W h + b)) Eᵀ + b': hidden (..., D), token vectors (V, d) -> logits (..., V).

    d is D; in ALBERT it is d_embed.

    Source: Devlin et al. 2019, appendix A.2; its code, `get_masked_lm_output`.   Chapter: 2.4
    """

    def __init__(self, config: Config):
        super().__init__()
        width = config.d_embed or config.d_model
        self.dense = Linear(config.d_model, width)
        self.norm = NORMS[config.norm](width, config.norm_eps)
        self.bias = nn.Parameter(torch.zeros(config.vocab_size))
        self.decoder = None if config.tied else Linear(width, config.vocab_size, bias=False)
        self.activation = ACTIVATIONS[config.activation]

    def forward(self, hidden: Tensor, tokens: Tensor) -> Tensor:
        h = self.norm(self.activation(self.dense(hidden)))
        if self.decoder is None:  # weight tying: the decoder is the table of token vectors
            return linear(h, tokens, self.bias)
        return self.decoder(h) + self.bias
