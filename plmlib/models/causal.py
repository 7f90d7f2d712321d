"""CausalLM: GPT-1, GPT-2 and LLaMA; each token is predicted from the ones before it."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from plmlib import checks, masks
from plmlib.attention import LayerCache
from plmlib.blocks import NORMS, Embed, Stack
from plmlib.config import Config
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
        self.head = None if config.tied else nn.Linear(config.d_model, config.vocab_size, bias=False)

    def forward(self, ids: Tensor, keep: Tensor | None = None, cache: list[LayerCache] | None = None) -> Tensor:
        """Logits (B, T, V) of the next token, at every position.

        ids     (B, T), whole numbers in [0, V)
        keep    (B, S) bool, True at real tokens; S counts cached tokens too (S = T without a cache).
                Padding may stand on either side: positions count real tokens only
        cache   from `new_cache`; ids are then the tokens after the cached ones, and are stored

        Raises TypeError for ids or keep of another kind, ValueError for ids outside [0, V) or more than max_len tokens.
        """
        return self.logits(self.encode(ids, keep, cache))

    def encode(self, ids: Tensor, keep: Tensor | None = None, cache: list[LayerCache] | None = None) -> Tensor:
        """Final hidden states (B, T, D); arguments as for the model itself."""
        past = cache[0].length if cache else 0
        check_ids(ids, keep, past, self.config, self.embed.tokens.weight.device)
        T = ids.shape[1]
        if keep is None:
            positions = torch.arange(past, past + T, device=ids.device)  # (T,)
            mask = masks.causal(T, past).to(ids.device) if past and T > 1 else None
        else:
            positions = (keep.cumsum(1) - 1).clamp(min=0)[:, past:]  # (B, T)
            mask = masks.both(masks.causal(T, past).to(ids.device), masks.padding(keep))  # (B, 1, T, S)
        causal = mask is None and T > 1
        x = self.embed(ids, positions)
        x = self.layers(x, mask, causal, self.rotation(positions, x.dtype), cache)
        return x if self.norm is None else self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """Scores of every token: hidden (..., D) -> (..., V)."""
        return F.linear(hidden, self.embed.tokens.weight if self.head is None else self.head.weight)

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
        return [
            LayerCache(batch, c.n_kv_heads, length, c.d_head, weight.dtype, weight.device) for _ in range(c.n_layers)
        ]


def check_ids(ids, keep, past: int, config: Config, device: torch.device) -> None:
    """Raise TypeError or ValueError, before any compute, for input the model cannot read."""
    if not isinstance(ids, Tensor):
        raise TypeError(f"ids must be a tensor (batch, tokens), got {type(ids).__name__}; use torch.tensor(ids)")
    if ids.is_floating_point() or ids.is_complex() or ids.dtype == torch.bool:
        raise TypeError(f"ids must be whole numbers, got {ids.dtype}; use ids.long()")
    if ids.ndim != 2 or 0 in ids.shape:
        fix = "; use ids[None] for one sequence" if ids.ndim == 1 else ""
        raise ValueError(f"ids must be (batch, tokens), one of each at least, got shape {tuple(ids.shape)}{fix}")
    if ids.device != device:
        raise ValueError(f"ids are on {ids.device}, the model is on {device}; use ids.to({str(device)!r})")
    if past + ids.shape[1] > config.max_len:
        raise ValueError(
            f"ids: {past + ids.shape[1]} tokens, the model's max_len is {config.max_len}; cut the left side"
        )
    if ids.device.type != "meta" and not 0 <= int(ids.min()) <= int(ids.max()) < config.vocab_size:
        raise ValueError(f"ids must be in [0, {config.vocab_size}), got {int(ids.min())} to {int(ids.max())}")
    if keep is not None and masks.padding(keep).shape[::3] != (len(ids), past + ids.shape[1]):
        raise ValueError(
            f"keep must be ({len(ids)}, {past + ids.shape[1]}), cached tokens first, got {tuple(keep.shape)}"
        )
