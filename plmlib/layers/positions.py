"""Position encodings: sinusoidal, rotary (RoPE) and relative. Learned positions are a table in `Embed`."""

import math

import torch
from torch import Tensor, nn

from plmlib import checks


def sinusoidal(n: int, d: int) -> Tensor:
    """PE[p, 2i] = sin(p / 10000^(2i/d)), PE[p, 2i+1] = cos(p / 10000^(2i/d)): (n, d), d even.

    Source: Vaswani et al. 2017, section 3.5.   Chapter: 3.3
    """
    return sinusoids(torch.arange(checks.integer("n", n, 1)), d)


def sinusoids(positions: Tensor, d: int) -> Tensor:
    """The rows of `sinusoidal` for any positions: (...) whole numbers -> (..., d)."""
    angles = rotary_angles(positions, d)
    return torch.stack((angles.sin(), angles.cos()), dim=-1).flatten(-2)


def rotary_angles(positions: Tensor, d: int, theta: float = 10_000.0) -> Tensor:
    """Angle of pair i at position p: p / theta^(2i/d), in radians: (...) -> (..., d/2), float32.

    Source: Su et al. 2021, section 3.2.2.   Chapter: 3.5
    """
    if checks.integer("d", d, 2) % 2:
        raise ValueError(f"d must be even, because two entries share an angle; got {d}")
    rates = 1.0 / theta ** (torch.arange(0, d, 2, device=positions.device, dtype=torch.float32) / d)
    return positions[..., None].float() * rates


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotate each pair (x[i], x[i + d/2]) by its angle; scores of rotated q and k depend on distance only.

    x         (B, H, T, E)
    cos, sin  (T, E/2) or (B, 1, T, E/2)

    The entries of a pair are half a vector apart, as in LLaMA's published weights; Su et al. pair neighbours.

    Source: Su et al. 2021, equation 34.   Chapter: 3.5
    """
    a, b = x.chunk(2, dim=-1)
    return torch.cat((a * cos - b * sin, b * cos + a * sin), dim=-1)


def relative_buckets(
    distances: Tensor, buckets: int = 32, furthest: int = 128, both_sides: bool = True
) -> Tensor:
    """The bucket of each distance j - i (key minus query): whole numbers (...) -> (...) in [0, buckets).

    Each short distance has its own bucket. Longer distances share buckets on a logarithmic scale, and all
    distances from `furthest` on share the last one.
    both_sides  True: half of the buckets are for keys after the query (encoder);
                False: all buckets are for keys before the query (decoder)

    Source: Raffel et al. 2020, section 2.1; Shaw et al. 2018 for the idea.   Chapter: 4.2
    """
    if not isinstance(distances, Tensor) or distances.is_floating_point():
        raise TypeError(
            "distances must be a tensor of whole numbers, "
            f"got {getattr(distances, 'dtype', type(distances).__name__)}"
        )
    side, buckets = (buckets // 2, buckets // 2) if both_sides else (0, buckets)
    length = distances.abs() if both_sides else (-distances).clamp(min=0)
    exact = buckets // 2
    if exact < 1 or furthest <= exact:
        raise ValueError(
            f"furthest must be above {exact}, the number of distances that have their own bucket, "
            f"and this number must be at least 1; got {furthest}"
        )
    far = (
        exact
        + (torch.log(length.float() / exact) / math.log(furthest / exact) * (buckets - exact))
        .clamp(min=0)
        .long()
    )
    return torch.where(length < exact, length, far.clamp(max=buckets - 1)) + side * (distances > 0)


class RelativeBias(nn.Embedding):
    """Relative positions: a number per head and distance, added to the scores: forward(T, S) -> (1, H, T, S).

    The T queries are the last T of the S positions. All layers of a stack share one table.

    Source: Raffel et al. 2020, section 2.1.   Chapter: 4.2
    """

    def __init__(self, n_heads: int, buckets: int, furthest: int, both_sides: bool):
        super().__init__(buckets, n_heads, _weight=drawn(buckets, n_heads))
        self.bucket_settings = buckets, furthest, both_sides

    def forward(self, T: int, S: int) -> Tensor:
        position = torch.arange(S, device=self.weight.device)
        bucket = relative_buckets(position - position[S - T :, None], *self.bucket_settings)  # (T, S)
        return super().forward(bucket).permute(2, 0, 1)[None]


def drawn(*size: int) -> Tensor:
    """Return standard normal numbers; on the meta device an empty tensor.

    Random numbers on the meta device would import torch's compiler, which takes a second.
    """
    weight = torch.empty(size)
    return weight if weight.is_meta else weight.normal_()
