"""Task heads for fine-tuning: one linear layer on the hidden states of a pre-trained model."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import checks
from plmlib.config import Config
from plmlib.fast.linear import Linear
from plmlib.layers import masks


class SequenceHead(nn.Module):
    """Classification of texts or pairs of texts: head(ids, segments, keep) -> logits (B, n_labels).

    body   a MaskedLM or a CausalLM
    reads  which vector represents the text: "pooler", "first" (the first real token), "last" (the last real
           token) or "mean" (of the real tokens). The default is "pooler" for a MaskedLM, "first" if it has no
           pooler, and "last" for a CausalLM, where only the last token has seen the whole text

    A pair of texts is one sequence with two segments.

    Source: Devlin et al. 2019, section 4.1; Radford et al. 2018, section 3.2.   Chapter: 2.5
    """

    def __init__(self, body: nn.Module, n_labels: int, seed: int = 0, reads: str | None = None):
        super().__init__()
        self.body, self.score, self.dropout = body, new_layer(body, n_labels, seed), body.config.dropout
        self.reads = None if reads is None else checks.choice("reads", reads, ("pooler", *VECTORS))
        if self.reads == "pooler" and usual_vector(body) != "pooler":
            raise ValueError(
                f"reads must be one of {', '.join(VECTORS)}, got 'pooler': this body has no pooler"
            )

    def forward(self, ids: Tensor, segments: Tensor | None = None, keep: Tensor | None = None) -> Tensor:
        hidden = read(self.body, ids, segments, keep)
        return self.score(F.dropout(self.one_vector(hidden, keep), self.dropout, self.training))

    def one_vector(self, hidden: Tensor, keep: Tensor | None) -> Tensor:
        """The vector that represents each text: hidden (B, T, D) -> (B, D)."""
        keep = torch.ones(hidden.shape[:2], dtype=torch.bool, device=hidden.device) if keep is None else keep
        reads = usual_vector(self.body) if self.reads is None else self.reads
        if reads == "pooler":
            return self.body.pool(first_token(hidden, keep)[:, None])
        return VECTORS[reads](hidden, keep)


def usual_vector(body: nn.Module) -> str:
    """The name of the vector that stands for a text where none was chosen, see `SequenceHead`."""
    if body.config.skeleton != "masked":
        return "last"
    return "first" if getattr(body, "pooler", None) is None else "pooler"


def first_token(hidden: Tensor, keep: Tensor) -> Tensor:
    """The state of the first real token of every row: hidden (B, T, D), keep (B, T) bool -> (B, D)."""
    return hidden[torch.arange(len(keep), device=keep.device), keep.int().argmax(1)]


def last_token(hidden: Tensor, keep: Tensor) -> Tensor:
    """The state of the last real token of every row: hidden (B, T, D), keep (B, T) bool -> (B, D)."""
    place = (keep * torch.arange(keep.shape[1], device=keep.device)).amax(1)
    return hidden[torch.arange(len(keep), device=keep.device), place]


def mean_of_tokens(hidden: Tensor, keep: Tensor) -> Tensor:
    """The mean of the states of all real tokens, or 0: hidden (B, T, D), keep (B, T) bool -> (B, D)."""
    return hidden.masked_fill(~keep[..., None], 0).sum(1) / keep.sum(1, keepdim=True).clamp(min=1)


VECTORS = {"first": first_token, "last": last_token, "mean": mean_of_tokens}


class TokenHead(nn.Module):
    """Token classification: head(ids, segments, keep) -> logits (B, T, n_labels).

    Source: Devlin et al. 2019, section 5.3.   Chapter: 2.5
    """

    def __init__(self, body: nn.Module, n_labels: int, seed: int = 0):
        super().__init__()
        self.body, self.score, self.dropout = body, new_layer(body, n_labels, seed), body.config.dropout

    def forward(self, ids: Tensor, segments: Tensor | None = None, keep: Tensor | None = None) -> Tensor:
        return self.score(F.dropout(read(self.body, ids, segments, keep), self.dropout, self.training))


class SpanHead(nn.Module):
    """Extractive question answering: head(ids, segments, keep) -> logits (B, T, 2), -inf at padding.

    The two logits of a token score it as the first and as the last token of the answer.

    Source: Devlin et al. 2019, section 4.2.   Chapter: 2.5
    """

    def __init__(self, body: nn.Module, seed: int = 0):
        super().__init__()
        self.body, self.score = body, new_layer(body, 2, seed)

    def forward(self, ids: Tensor, segments: Tensor | None = None, keep: Tensor | None = None) -> Tensor:
        logits = self.score(read(self.body, ids, segments, keep))
        return logits if keep is None else logits.masked_fill(~keep[..., None], -math.inf)


def best_span(logits: Tensor, longest: int | None = None) -> tuple[Tensor, Tensor]:
    """First and last token of the best span of each text: the largest start + end logit with start ≤ end.

    logits   (B, T, 2)
    longest  the largest number of tokens in a span, default T

    Returns (B,) and (B,). Raises ValueError for logits of another shape.

    Source: Devlin et al. 2019, section 4.2.   Chapter: 2.5
    """
    if not isinstance(logits, Tensor) or not logits.is_floating_point():
        raise TypeError(
            f"logits must be real numbers (B, T, 2), got {getattr(logits, 'dtype', type(logits).__name__)}"
        )
    if logits.ndim != 3 or logits.shape[-1] != 2 or not logits.shape[1] or logits.isnan().any():
        raise ValueError(f"logits must be (B, T, 2), without NaN, got {tuple(logits.shape)}")
    T = logits.shape[1]
    longest = T if longest is None else checks.integer("longest", longest, 1)
    sums = logits[:, :, None, 0] + logits[:, None, :, 1]  # (B, start, end)
    allowed = masks.both(masks.causal(T).T, masks.window(T, longest)).to(sums.device)
    best = sums.masked_fill(~allowed, -math.inf).flatten(1).argmax(1)
    return best // T, best % T


def new_layer(body: nn.Module, n_labels: int, seed: int) -> Linear:
    """A linear layer D -> n_labels with the body's init_std; the same seed gives the same bits."""
    if not isinstance(getattr(body, "config", None), Config):
        raise TypeError(f"body must be a MaskedLM or a CausalLM, got {type(body).__name__}")
    config, rng = body.config, torch.Generator().manual_seed(checks.integer("seed", seed, 0, 2**63 - 1))
    if config.skeleton == "seq2seq":
        raise ValueError("a head needs a MaskedLM or a CausalLM; an encoder-decoder answers in words")
    layer = Linear(
        config.d_model, checks.integer("n_labels", n_labels, 1), dtype=body.embed.tokens.weight.dtype
    )
    with torch.no_grad():
        layer.weight.copy_(
            (2 * torch.rand(layer.weight.shape, generator=rng) - 1) * (config.init_std * math.sqrt(3))
        )
        layer.bias.zero_()
    return layer


def read(body: nn.Module, ids: Tensor, segments: Tensor | None, keep: Tensor | None) -> Tensor:
    """The body's hidden states (B, T, D). Raises ValueError for segments if the body has no segments."""
    if segments is None:
        return body.encode(ids, keep=keep)
    if body.config.skeleton != "masked":
        raise ValueError("segments were given, but a CausalLM has none: join the texts with a separator")
    return body.encode(ids, segments=segments, keep=keep)
