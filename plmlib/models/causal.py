"""CausalLM: GPT-1, GPT-2 and LLaMA; each token is predicted from the ones before it."""

import torch
from torch import Tensor, nn

from plmlib import checks, masks
from plmlib.attention import LayerCache
from plmlib.blocks import NORMS, Embed, Stack
from plmlib.config import Config
from plmlib.linear import Linear, linear
from plmlib.models.step import one_token, step_of, watched
from plmlib.positions import rotary_angles


class CausalLM(nn.Module):
    """model(ids) -> logits (B, T, V); row t scores the token at t + 1, and depends on tokens 0 ... t only.

    Source: Radford et al. 2018, equation 2.   Chapter: 3.3
    """

    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        self.embed = Embed(config)
        self.layers = Stack(config)
        self.norm = NORMS[config.norm](config.d_model, config.norm_eps) if config.norm_place == "pre" else None
        self.head = None if config.tied else Linear(config.d_model, config.vocab_size, bias=False)

    def forward(self, ids: Tensor, keep: Tensor | None = None, cache: list[LayerCache] | None = None) -> Tensor:
        """Logits (B, T, V) of the next token, at every position.

        ids     (B, T), whole numbers in [0, V)
        keep    (B, S) bool, True at real tokens; S counts cached tokens too (S = T without a cache).
                Padding may stand on either side: positions count real tokens only
        cache   from `new_cache`; ids are then the tokens after the cached ones, and are stored.
                Layers get no gradients from a call with a cache

        Raises TypeError for ids or keep of another kind, ValueError for ids outside [0, V) or more than max_len tokens.
        """
        return self.logits(self.encode(ids, keep, cache))

    def encode(self, ids: Tensor, keep: Tensor | None = None, cache: list[LayerCache] | None = None) -> Tensor:
        """Final hidden states (B, T, D); arguments as for the model itself."""
        with torch.set_grad_enabled(torch.is_grad_enabled() and cache is None):
            return self._encode(ids, keep, cache)

    def _encode(self, ids: Tensor, keep: Tensor | None, cache: list[LayerCache] | None) -> Tensor:
        past = cache[0].length if cache else 0
        ids = read_ids(ids, keep, cache, past, self)
        T = ids.shape[1]
        if keep is None:
            positions = torch.arange(past, past + T, device=ids.device)  # (T,)
            mask = masks.causal(T, past).to(ids.device) if past and T > 1 else None
        else:
            positions = (keep.cumsum(1) - 1).clamp(min=0)[:, past:]  # (B, T)
            mask = masks.both(masks.causal(T, past).to(ids.device), masks.padding(keep))  # (B, 1, T, S)
        causal = mask is None and T > 1
        x = self.embed(ids, positions)
        rotation = self.rotation(positions, x.dtype)
        quick = cache is not None and mask is None and T == 1 and not (self.training or watched(cache))
        x = one_token(x, rotation, cache) if quick else self.layers(x, mask, causal, rotation, cache)
        return x if self.norm is None else self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """Scores of every token: hidden (..., D) -> (..., V)."""
        return linear(hidden, self.embed.tokens.weight if self.head is None else self.head.weight)

    def rotation(self, positions: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor] | None:
        """cos and sin of the rotary angles, (T, E/2) or (B, 1, T, E/2); None for models without."""
        if self.config.positions != "rotary":
            return None
        angles = rotary_angles(positions, self.config.d_head, self.config.rope_theta)
        angles = angles if angles.ndim == 2 else angles[:, None]
        return angles.cos().to(dtype), angles.sin().to(dtype)

    def new_cache(self, batch: int, length: int) -> list[LayerCache]:
        """Room for `length` tokens in every layer, at most max_len; pass it to every call of one generation.

        Chapter: 3.4
        """
        c, weight = self.config, self.embed.tokens.weight
        batch, length = checks.integer("batch", batch, 1), checks.integer("length", length, 1, c.max_len)
        size = (batch, c.n_kv_heads, length, c.d_head, weight.dtype, weight.device)
        return [LayerCache(*size, step_of(block)) for block in self.layers]


def read_ids(ids, keep, cache, past: int, model: CausalLM) -> Tensor:
    """Return ids as int64; raise TypeError or ValueError, before any compute, for input the model cannot read."""
    V, max_len, device = model.config.vocab_size, model.config.max_len, model.embed.tokens.weight.device
    if not isinstance(ids, Tensor):
        raise TypeError(f"ids must be a tensor (batch, tokens), got {type(ids).__name__}; use torch.tensor(ids)")
    if ids.is_floating_point() or ids.is_complex() or ids.dtype == torch.bool:
        raise TypeError(f"ids must be whole numbers, got {ids.dtype}; use ids.long()")
    if ids.ndim != 2 or not ids.numel():
        fix = "; use ids[None] for one sequence" if ids.ndim == 1 else ""
        raise ValueError(f"ids must be (batch, tokens), one of each at least, got shape {tuple(ids.shape)}{fix}")
    if ids.device != device:
        raise ValueError(f"ids are on {ids.device}, the model is on {device}; use ids.to({str(device)!r})")
    B, S = ids.shape[0], past + ids.shape[1]
    if S > max_len:
        raise ValueError(f"ids must end within max_len: {S} tokens, the model's max_len is {max_len}; cut the left side")
    low, high = (0, 0) if ids.is_meta else map(int, ids.aminmax())
    if low < 0 or high >= V:
        raise ValueError(f"ids must be in [0, {V}), got {low} to {high}")
    if keep is not None and masks.padding(keep).shape[::3] != (B, S):
        raise ValueError(f"keep must be ({B}, {S}), cached tokens first, got {tuple(keep.shape)}")
    if cache is not None and (len(cache) != model.config.n_layers or len(cache[0].k) != B or cache[0].k.shape[2] < S):
        room = (len(cache), *cache[0].k.shape[:3:2]) if cache else (0, 0, 0)
        raise ValueError(
            f"cache has room for (layers, batch, tokens) = {room}, this call needs "
            f"({model.config.n_layers}, {B}, {S}); use model.new_cache({B}, {S}) or more"
        )
    return ids.long()
