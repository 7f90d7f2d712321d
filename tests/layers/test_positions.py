"""Position encodings: their formulas, what a rotation does not change, buckets of relative positions."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib.layers.positions import (
    RelativeBias,
    relative_buckets,
    rotary_angles,
    rotate,
    sinusoidal,
    sinusoids,
)


@given(st.integers(1, 40), st.integers(1, 8))
def test_sinusoidal_formula(n, half):
    table = sinusoidal(n, 2 * half)
    assert table.shape == (n, 2 * half)
    for p in range(0, n, 7):
        for i in range(half):
            angle = p / 10000 ** (2 * i / (2 * half))
            assert math.isclose(table[p, 2 * i], math.sin(angle), abs_tol=1e-5)
            assert math.isclose(table[p, 2 * i + 1], math.cos(angle), abs_tol=1e-5)
    assert torch.equal(sinusoids(torch.tensor([n - 1]), 2 * half)[0], table[-1])


def rotated(x, positions, theta=10_000.0):
    angles = rotary_angles(positions, x.shape[-1], theta).double()
    return rotate(x, angles.cos(), angles.sin())


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 500), st.sampled_from([1e4, 5e5]))
def test_scores_depend_on_distance_only(i, j, shift, theta):
    rng = torch.Generator().manual_seed(i)
    q, k = torch.randn(2, 1, 1, 1, 8, generator=rng, dtype=torch.float64)
    qs, ks = (rotated(x, torch.tensor([p, p + shift]), theta)[0, 0] for x, p in ((q, i), (k, j)))
    near, far = (qs * ks).sum(-1)
    assert abs(near - far) < 1e-3 * q.norm() * k.norm()


@given(st.integers(0, 2000))
def test_rotation_keeps_the_length_and_position_0_changes_nothing(p):
    x = torch.randn(1, 2, 1, 6, generator=torch.Generator().manual_seed(p), dtype=torch.float64)
    torch.testing.assert_close(rotated(x, torch.tensor([p])).norm(dim=-1), x.norm(dim=-1))
    assert torch.equal(rotated(x, torch.tensor([0])), x)


@pytest.mark.parametrize("d, theta", [(2, 1e4), (8, 1e4), (64, 1e4), (128, 5e5), (6, 100.0)])
def test_rotary_angles_formula(d, theta):
    positions = torch.tensor([[0, 1, 2], [7, 500, 2047]])
    angles = rotary_angles(positions, d, theta)
    wanted = [[[p / theta ** (2 * i / d) for i in range(d // 2)] for p in row] for row in positions.tolist()]
    assert angles.dtype == torch.float32
    torch.testing.assert_close(angles, torch.tensor(wanted), rtol=1e-5, atol=1e-6)
    assert torch.equal(rotary_angles(positions, d), rotary_angles(positions, d, 10_000.0))


def test_pairs_are_half_a_vector_apart():
    x = torch.tensor([1.0, 0, 0, 0], dtype=torch.float64).view(1, 1, 1, 4)
    out = rotated(x, torch.tensor([1])).flatten()
    torch.testing.assert_close(out, torch.tensor([math.cos(1), 0, math.sin(1), 0], dtype=torch.float64))


def test_bad_input():
    for distances in ([1], torch.zeros(2)):
        with pytest.raises(TypeError, match="distances must be a tensor of whole numbers"):
            relative_buckets(distances)
    for sizes in ((0, 128), (1, 128, False), (32, 8), (32, 16, False)):
        with pytest.raises(ValueError, match="furthest must be above"):
            relative_buckets(torch.arange(3), *sizes)
    for bad in (3, 1, 0):
        with pytest.raises(ValueError, match="d must be"):
            sinusoidal(4, bad)
    with pytest.raises(ValueError, match="n must be"):
        sinusoidal(0, 4)
    with pytest.raises(ValueError, match="even"):
        rotary_angles(torch.arange(3), 5)


# ---- relative positions


def slow_bucket(distance: int, buckets: int, furthest: int, both_sides: bool, nudge: float) -> int:
    """The rule of the T5 paper; `nudge` decides about values that round to the border of two buckets."""
    first = 0
    if both_sides:
        buckets //= 2
        first, length = (buckets if distance > 0 else 0), abs(distance)
    else:
        length = max(0, -distance)
    exact = buckets // 2
    if length < exact:
        return first + length
    share = math.log(length / exact) / math.log(furthest / exact)
    return first + min(exact + int(share * (buckets - exact) + nudge), buckets - 1)


SCALES = st.integers(1, 16).flatmap(
    lambda n: st.tuples(st.just(4 * n), st.integers(2 * n + 1, 600), st.booleans())
)


@given(SCALES, st.lists(st.integers(-2000, 2000), min_size=1, max_size=30))
def test_buckets_are_those_of_the_paper(scale, distances):
    found = relative_buckets(torch.tensor(distances), *scale).tolist()
    for distance, bucket in zip(distances, found, strict=True):
        assert bucket in {slow_bucket(distance, *scale, nudge) for nudge in (-1e-5, 0, 1e-5)}


@given(SCALES)
def test_buckets_grow_with_the_distance_and_end(scale):
    buckets, furthest, both_sides = scale
    lengths = torch.arange(furthest + 50)
    before, after = relative_buckets(-lengths, *scale), relative_buckets(lengths, *scale)
    assert before.diff().min() >= 0 and before[0] == 0 and (before[furthest:] == before.max()).all()
    if both_sides:
        assert torch.equal(after[1:], before[1:] + buckets // 2) and after.max() == buckets - 1
    else:
        assert after.eq(0).all() and before.max() == buckets - 1


@torch.no_grad()
@given(st.integers(1, 30), st.integers(0, 30), st.booleans())
def test_the_bias_of_the_last_queries_is_the_end_of_the_whole(T, past, both_sides):
    bias, S = RelativeBias(3, 8, 12, both_sides), past + T
    whole = bias(S, S)
    assert whole.shape == (1, 3, S, S) and torch.equal(bias(T, S), whole[:, :, past:])
    i, j = T // 2, S // 2
    row = relative_buckets(torch.tensor(j - (past + i)), 8, 12, both_sides)
    assert torch.equal(bias(T, S)[0, :, i, j], bias.weight[row])
    assert torch.equal(whole[..., 1:, 1:], whole[..., :-1, :-1])  # only the distance counts
